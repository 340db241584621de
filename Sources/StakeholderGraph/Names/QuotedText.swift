/// Text from data, made fit to stand in one line of a message.
public enum QuotedText {
  /// The text in double quotes, control characters as `\u{…}`, and cut at 80 characters.
  public static func quoted(_ text: String) -> String {
    "\"" + visible(text, limit: 80) + "\""
  }

  /// The text in one line: line breaks and other control characters become visible escapes.
  ///
  /// Characters that change the direction of writing are escaped too, since they can make a message
  /// read as something else.
  public static func visible(_ text: String, limit: Int = .max) -> String {
    var result = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < limit else { return result + "…" }
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where isControl(scalar):
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a scalar is a control character, C0, DEL or C1.
  public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || scalar.value == 0xFEFF || (0x2028...0x2029).contains(scalar.value)
  }
}
