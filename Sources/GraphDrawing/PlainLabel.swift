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
}
