/// Text made safe to stand in XML 1.0.
enum XMLText {
  /// The text as the content of an element or the value of an attribute in double quotes.
  ///
  /// Characters that XML 1.0 cannot hold become U+FFFD. Line ends and tabs are written as numbers,
  /// since parsers turn them into others or into spaces.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 2)
    append(Array(text.utf8).span, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the text has a character that XML 1.0 cannot hold.
  static func replaces(_ text: String) -> Bool {
    !text.utf8.allSatisfy(isPlain) && text.unicodeScalars.contains(where: isForbidden)
  }

  /// Whether the text has one of the two characters above U+FFFD that XML 1.0 cannot hold.
  static func holdsNoncharacter(_ text: String) -> Bool {
    !text.utf8.allSatisfy(isPlain)
      && text.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }
  }

  /// Whether a byte is never part of a character that has to be changed; 0xEF begins U+FFFE.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0xEF && byte != 0x22 && byte != 0x26 && byte != 0x3C && byte != 0x3E
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
