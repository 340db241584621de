import StakeholderGraph

/// Text made safe to stand in DOT, in the way that Graphviz and Gephi both undo.
enum DOTText {
  /// The text in quotes: `\"`, `\\`, and `\n` for any line end; control characters become U+FFFD.
  static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return "\"\(text)\"" }
    var result = "\""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      let endsReturn = isAfterReturn && scalar == "\n"
      isAfterReturn = scalar == "\r"
      switch scalar {
      case "\n" where endsReturn: break
      case "\n", "\r": result += "\\n"
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where isReplaced(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The text that ``quoted(_:)`` was given, of what Graphviz reads, which undoes `\"` itself.
  static func plain(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Attributes in brackets.
  static func list(_ attributes: [(String, String)]) -> String {
    "["
      + attributes.map { name, value in
        (isWord(name) ? name : quoted(name)) + "=" + quoted(value)
      }.joined(separator: ", ") + "]"
  }

  /// Whether the text has a character that is replaced.
  static func replaces(_ text: String) -> Bool {
    !text.utf8.allSatisfy(isPlain) && text.unicodeScalars.contains(where: isReplaced)
  }

  /// Whether a byte is never part of a character that has to be changed; 0xEF begins U+FFFE.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0xEF
  }

  /// A colour as three numbers from 0 to 1, precise enough to be the same again.
  static func hueSaturationValue(of colour: Colour) -> String {
    let shares = [colour.red, colour.green, colour.blue].map { Double($0) / 255 }
    let (red, green, blue) = (shares[0], shares[1], shares[2])
    let high = max(red, green, blue)
    let range = high - min(red, green, blue)
    var hue = 0.0
    if range > 0 {
      if high == red {
        hue = (green - blue) / range
      } else if high == green {
        hue = 2 + (blue - red) / range
      } else {
        hue = 4 + (red - green) / range
      }
      if hue < 0 { hue += 6 }
    }
    return [hue / 6, high > 0 ? range / high : 0, high]
      .map { NumberText.text(of: ($0 * 100_000).rounded() / 100_000) }
      .joined(separator: " ")
  }

  /// Whether a name needs no quotes, which older versions of Gephi do not read around names.
  private static func isWord(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return false
    }
    let isPlain = bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain && !keywords.contains(name.lowercased())
  }

  private static let keywords: Set<String> = [
    "graph", "digraph", "subgraph", "node", "edge", "strict",
  ]

  private static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
