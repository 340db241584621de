/// A fast checksum of bytes, for damage and not for attacks.
///
/// Each step gives different results for different words, and so does each step that follows: bytes that
/// differ in one word of eight always have different checksums.
package enum Checksum {
  /// The checksum of some bytes. Complexity: O(count).
  package static func of(_ bytes: Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { buffer in
      // Eight at once, since each step waits for the one before.
      var lanes = (
        start, start &+ 1, start &+ 2, start &+ 3, start &+ 4, start &+ 5, start &+ 6, start &+ 7
      )
      let count = buffer.count
      var index = 0
      func word(_ offset: Int) -> UInt64 {
        unsafe buffer.loadUnaligned(fromByteOffset: index + offset, as: UInt64.self)
      }
      while index + 64 <= count {
        lanes.0 = step(lanes.0, word(0))
        lanes.1 = step(lanes.1, word(8))
        lanes.2 = step(lanes.2, word(16))
        lanes.3 = step(lanes.3, word(24))
        lanes.4 = step(lanes.4, word(32))
        lanes.5 = step(lanes.5, word(40))
        lanes.6 = step(lanes.6, word(48))
        lanes.7 = step(lanes.7, word(56))
        index += 64
      }
      while index + 8 <= count {
        lanes.0 = step(lanes.0, word(0))
        index += 8
      }
      var rest: UInt64 = 0
      while index < count {
        rest = unsafe rest << 8 | UInt64(buffer[index])
        index += 1
      }
      let first = step(step(step(UInt64(count), step(lanes.0, rest)), lanes.1), lanes.2)
      let second = step(step(step(first, lanes.3), lanes.4), lanes.5)
      return step(step(second, lanes.6), lanes.7)
    }
  }

  private static let start: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// One to one in each of the two, given the other: odd factors and rotations lose nothing.
  private static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
    return mixed << 29 | mixed >> 35
  }
}
