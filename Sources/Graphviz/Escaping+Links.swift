extension Escaping {
  /// A link, with all but the characters that links are made of percent-encoded.
  ///
  /// Graphviz 2.42 copies links into SVG as they stand, so that quotation marks and angle brackets
  /// must not be left in them, and `&` must be an entity there; PDF wants a plain `&`.
  ///
  /// - Returns: The link, or `nil` if it is not an http, https or mailto link: a viewer would run a
  ///   `javascript:` link, and resolve others against the place of the drawing.
  static func link(_ text: String, forMarkup: Bool) -> String? {
    guard isSafe(text) else { return nil }
    var result = ""
    let bytes = Array(text.utf8)
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&"):
        result += forMarkup ? "&amp;" : "&"
      case UInt8(ascii: "%") where isEncoded(bytes[(place + 1)...].prefix(2)):
        result += "%"
      case _ where isLinkByte(byte):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }

  private static func isSafe(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let rest = text[text.utf8.index(after: colon)...].utf8
    return switch text[..<colon].lowercased() {
    case "http", "https": rest.starts(with: "//".utf8) && rest.count > 2
    case "mailto": !rest.isEmpty
    default: false
    }
  }

  private static func isEncoded(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 2
      && digits.allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
  }

  /// Whether RFC 3986 lets a byte stand in a link. The apostrophe is left out, because the PDF
  /// writer puts links between apostrophes.
  private static func isLinkByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default:
      "-._~:/?#[]@!$()*+,;=".utf8.contains(byte)
    }
  }
}
