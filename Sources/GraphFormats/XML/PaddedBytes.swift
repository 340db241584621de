import StakeholderGraph

/// Bytes with zeros behind them, so that eight can be read at once from each that counts.
///
/// A zero ends every search for a byte, so that searches need not look for the end as well.
@safe
struct PaddedBytes {
  private let start: UnsafeRawPointer
  /// How many bytes count.
  let count: Int

  /// - Precondition: `CellBatch.padding` zeros come after those that count.
  @unsafe init(_ bytes: UnsafeRawBufferPointer, count: Int) {
    precondition(count + CellBatch.padding <= bytes.count, "\(bytes.count) bytes are not padded")
    guard let start = bytes.baseAddress else { preconditionFailure("there are zeros") }
    unsafe self.start = start
    self.count = count
  }

  /// A byte that counts, or zero for the one behind them.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index <= count, "outside the bytes")
    return unsafe start.load(fromByteOffset: index, as: UInt8.self)
  }

  /// Eight bytes, the first one lowest.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    // At most 24 bytes behind those that count are asked for, and 32 are there.
    precondition(index >= 0 && index <= count + 24, "outside the bytes")
    return unsafe UInt64(littleEndian: start.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Where the first byte stands that ends a run of plain text: a control character, a DEL, one beyond ASCII, or
  /// one of `<`, `>`, `&`, `"` and `]`.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index < count {
      let word = word(at: index)
      let isMark =
        Self.zeros(word ^ ones &* 0x3C) | Self.zeros(word ^ ones &* 0x26)
        | Self.zeros(word ^ ones &* 0x3E) | Self.zeros(word ^ ones &* 0x22)
        | Self.zeros(word ^ ones &* 0x5D) | Self.zeros(word ^ ones &* 0x7F)
      let isLow = (word &- ones &* 0x20) & ~word
      let special = (isMark | isLow | word) & 0x8080_8080_8080_8080
      // The lowest bit is never one too many; those above it may be.
      if special != 0 { return index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    return index
  }

  /// A top bit where a byte is zero, and perhaps above one that is.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
}

extension StaticString {
  /// Up to eight bytes of a text as ``PaddedBytes/word(at:)`` has them.
  var word: UInt64 {
    withUTF8Buffer { bytes in
      precondition(bytes.count <= 8, "a word has eight bytes")
      var word: UInt64 = 0
      for place in 0..<bytes.count { word |= unsafe UInt64(bytes[place]) << UInt64(place * 8) }
      return word
    }
  }
}
