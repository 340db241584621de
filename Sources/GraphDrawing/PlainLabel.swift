import StakeholderGraph

/// Names as labels by their bytes, for the letters that most names are of.
enum PlainLabel {
  /// Whether Graphviz takes a text as it stands, wherever it does: nothing in it is escaped.
  ///
  /// - Parameter isShown: whether Graphviz reads entities in it.
  /// - Complexity: O(count / 8).
  static func isPlain(_ text: Span<UInt8>, isShown: Bool = true) -> Bool {
    let count = text.count
    return unsafe text.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if holdsSpecial(word, isShown: isShown) { return false }
        index += 8
      }
      while index < count {
        if unsafe isSpecial(bytes[index], isShown: isShown) { return false }
        index += 1
      }
      return true
    }
  }

  /// Whether a byte is escaped; 0xEF begins what XML cannot hold.
  private static func isSpecial(_ byte: UInt8, isShown: Bool) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0xEF || (isShown && byte == 0x26)
  }

  /// Whether one of eight bytes is escaped.
  private static func holdsSpecial(_ word: UInt64, isShown: Bool) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    /// A top bit where a byte is zero, and perhaps above one that is.
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let isLow = (word &- ones &* 0x20) & ~word
    var isMark =
      zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C) | zeros(word ^ ones &* 0xEF)
    if isShown { isMark |= zeros(word ^ ones &* 0x26) }
    return (isLow | isMark) & 0x8080_8080_8080_8080 != 0
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
    // Most texts need no look at each byte.
    if isPlain(text, isShown: isShown) { return text.append(to: &bytes) }
    for index in text.indices {
      switch text[index] {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x26 where isShown: bytes += "&amp;".utf8
      case let byte: bytes.append(byte)
      }
    }
  }
}
