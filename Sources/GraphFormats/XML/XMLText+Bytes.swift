import StakeholderGraph

extension XMLText {
  /// Whether none of the bytes is part of a character that has to be changed. Complexity: O(count / 8).
  static func arePlain(_ bytes: Span<UInt8>) -> Bool {
    let count = bytes.count
    return unsafe bytes.withUnsafeBytes { buffer in
      var index = 0
      while index + 8 <= count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if holdsSpecial(word) { return false }
        index += 8
      }
      while index < count {
        if unsafe !isPlain(buffer[index]) { return false }
        index += 1
      }
      return true
    }
  }

  /// Whether one of eight bytes is not plain.
  private static func holdsSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    /// A top bit where a byte is zero, and perhaps above one that is.
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let isLow = (word &- ones &* 0x20) & ~word
    // Bytes of at least 0xEF: their lower seven bits are at least 0x6F.
    let isHigh = ((word & ~tops) &+ ones &* 0x11) & word
    let isMark =
      zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x26) | zeros(word ^ ones &* 0x3C)
      | zeros(word ^ ones &* 0x3E)
    return (isLow | isHigh | isMark) & tops != 0
  }

  /// Appends UTF-8 bytes as ``escaped(_:)`` writes them.
  static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22: bytes += "&quot;".utf8
      case 0x09: bytes += "&#9;".utf8
      case 0x0A: bytes += "&#10;".utf8
      case 0x0D: bytes += "&#13;".utf8
      case 0..<0x20: bytes += "\u{FFFD}".utf8
      case 0xEF where isNoncharacter(text, at: index):
        bytes += "\u{FFFD}".utf8
        index += 2
      default: bytes.append(byte)
      }
      index += 1
    }
  }

  /// Appends the texts of a list, as ``TextList`` has them in one, as JSON text escaped for XML.
  ///
  /// - Returns: false, with some of it appended, where an item holds what JSON writes in another way.
  static func appendJSON(ofList text: Span<UInt8>, to bytes: inout [UInt8]) -> Bool {
    bytes += "[&quot;".utf8
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "|"): bytes += "&quot;, &quot;".utf8
      case 0x22: bytes += "\\&quot;".utf8
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      // Escapes, controls, and what begins the characters that are written as numbers.
      case 0..<0x20, 0x5C, 0x7F, 0xC2, 0xE2, 0xEF...: return false
      default: bytes.append(byte)
      }
    }
    bytes += "&quot;]".utf8
    return true
  }

  /// Whether bytes hold a control character, or a character above U+FFFD of three bytes.
  static func holdOddCharacter(_ text: Span<UInt8>) -> Bool {
    let count = text.count
    var index = 0
    while index < count {
      index = endOfCommonWords(text, from: index)
      guard index < count else { return false }
      let byte = text[index]
      if byte < 0x20 || (byte == 0xEF && isNoncharacter(text, at: index)) { return true }
      index += 1
    }
    return false
  }

  /// Where the first eight bytes begin of which one is a control character or 0xEF, or fewer are left.
  private static func endOfCommonWords(_ text: Span<UInt8>, from start: Int) -> Int {
    let count = text.count
    return unsafe text.withUnsafeBytes { buffer in
      let ones: UInt64 = 0x0101_0101_0101_0101
      var index = start
      while index + 8 <= count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let isLow = (word &- ones &* 0x20) & ~word
        let other = word ^ ones &* 0xEF
        if (isLow | (other &- ones) & ~other) & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      return index
    }
  }

  /// Whether U+FFFE or U+FFFF stands there.
  private static func isNoncharacter(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
  }
}
