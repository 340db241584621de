import StakeholderGraph

/// Names as labels by their bytes, for the letters that most names are of.
enum PlainLabel {
  /// Whether Graphviz takes a text as it stands, wherever it does: nothing in it is escaped.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      // 0xEF begins what XML cannot hold.
      if byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x5C || byte == 0xEF {
        return false
      }
    }
    return true
  }

  /// Whether no more than quotes and ampersands are escaped in a text.
  static func isNearlyPlain(_ text: Span<UInt8>) -> Bool {
    var isQuotesOnly = true
    for index in text.indices {
      let byte = text[index]
      if byte < 0x20 || byte == 0x5C || byte == 0xEF { return false }
      if byte != 0x22 { isQuotesOnly = false }
    }
    return !isQuotesOnly
  }

  /// Appends a nearly plain text as it stands between quotes.
  ///
  /// - Parameter isShown: whether Graphviz reads entities in it.
  static func append(_ text: Span<UInt8>, isShown: Bool, to bytes: inout [UInt8]) {
    for index in text.indices {
      switch text[index] {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x26 where isShown: bytes += "&amp;".utf8
      case let byte: bytes.append(byte)
      }
    }
  }

  /// Appends what ``LabelWrapping/wrap(_:width:)`` makes of a nearly plain name, as it stands between quotes.
  ///
  /// - Returns: the letters of the longest line; nil, with nothing of use appended, for other letters than
  ///   Latin and Cyrillic ones, each as wide as the next, and for words that are broken.
  static func append(_ name: Span<UInt8>, width: Int, to label: inout [UInt8]) -> Int? {
    guard name.count <= LabelWrapping.longest else { return nil }
    var (widest, lineWidth, index) = (0, 0, 0)
    while true {
      while index < name.count, name[index] == 0x20 { index += 1 }
      guard index < name.count else { break }
      let start = index
      var letters = 0
      while index < name.count, name[index] != 0x20 {
        switch name[index] {
        case 0x21...0x7E, 0xC3...0xCA, 0xD0...0xD1: letters += 1
        // Latin letters with two accents.
        case 0xE1 where index + 1 < name.count && (0xB8...0xBB).contains(name[index + 1]):
          letters += 1
        case 0x80...0xBF: break
        default: return nil
        }
        index += 1
      }
      guard letters <= 2 * width else { return nil }
      if lineWidth > 0 && lineWidth + 1 + letters > width {
        label += [0x5C, 0x6E]
        lineWidth = 0
      } else if lineWidth > 0 {
        label.append(0x20)
        lineWidth += 1
      }
      append(name.extracting(start..<index), isShown: true, to: &label)
      lineWidth += letters
      widest = max(widest, lineWidth)
    }
    return widest > 0 ? widest : nil
  }
}
