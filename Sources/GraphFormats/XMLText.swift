/// Text made safe to stand in XML 1.0.
enum XMLText {
  /// The text as the content of an element or the value of an attribute in double quotes.
  ///
  /// Characters that XML 1.0 cannot hold become U+FFFD. Line ends and tabs are written as numbers,
  /// since parsers turn them into others or into spaces.
  static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0xEF && ![0x22, 0x26, 0x3C, 0x3E].contains(byte)
    }
    if isPlain { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
