import StakeholderGraph

/// Values and names as SQLite reads them.
enum SQLText {
  /// A name in double quotes, with those inside it doubled.
  static func name(_ name: String) -> String { quoted(name, by: "\"") }

  /// A value.
  static func value(_ value: PropertyValue?) -> String {
    switch value {
    case nil: "NULL"
    case .text(let text)?: literal(text)
    case .boolean(let boolean)?: boolean ? "1" : "0"
    case .integer, .number: JSONValue(value ?? .boolean(false)).line
    case .list?: literal(JSONValue(value ?? .boolean(false)).line)
    }
  }

  /// A text in single quotes, with those inside it doubled.
  ///
  /// Line breaks and tabs stay as they are. A text with another control character is written as the
  /// bytes of its UTF-8: SQLite's shell would end the script at some and drop others, and a terminal
  /// would obey them.
  static func literal(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar == "\t" || !QuotedText.isControl(scalar)
    }
    guard !isPlain else { return quoted(text, by: "'") }
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "CAST(X'\(String(decoding: bytes, as: UTF8.self))' AS TEXT)"
  }

  private static func quoted(_ text: String, by mark: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView([mark])
    for scalar in text.unicodeScalars {
      if scalar == mark { result.append(mark) }
      result.append(scalar)
    }
    result.append(mark)
    return String(result)
  }
}
