/// A fast checksum of bytes, for damage and not for attacks.
///
/// Each step gives different results for different words, and so does each step that follows: bytes that
/// differ in one word of eight always have different checksums.
package enum Checksum {
  /// The checksum of some bytes. Complexity: O(count).
  package static func of(_ bytes: Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { buffer in
      // Four at once, since each step waits for the one before.
      var (a, b, c, d) = (start, start &+ 1, start &+ 2, start &+ 3)
      let count = buffer.count
      var index = 0
      while index + 32 <= count {
        a = step(a, unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        b = step(b, unsafe buffer.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
        c = step(c, unsafe buffer.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self))
        d = step(d, unsafe buffer.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self))
        index += 32
      }
      while index + 8 <= count {
        a = step(a, unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest: UInt64 = 0
      while index < count {
        rest = unsafe rest << 8 | UInt64(buffer[index])
        index += 1
      }
      a = step(a, rest)
      return step(step(step(step(UInt64(count), a), b), c), d)
    }
  }

  private static let start: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// One to one in each of the two, given the other: odd factors and rotations lose nothing.
  private static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
    return mixed << 29 | mixed >> 35
  }
}
