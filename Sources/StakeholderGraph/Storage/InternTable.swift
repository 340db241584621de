/// Numbers texts in the order of their first mention: the same text has the same number.
///
/// Open addressing over one arena of bytes, since a dictionary keyed by `String` costs two to eight
/// times as much for millions of ids. The hash is seeded anew for each table, so that no input can be
/// made to collide; nothing that leaves the module depends on it.
struct InternTable {
  private var arena: [UInt8] = []
  private var ends: [UInt32] = [0]
  /// The upper half is a tag out of the hash, the lower half the text's number plus one; 0 is free.
  private var slots = [UInt64](repeating: 0, count: 64)
  private let seed = UInt64.random(in: .min ... .max)

  /// The number of different texts.
  var count: Int { ends.count - 1 }

  /// The text's number, given anew if it was not met before.
  mutating func intern(_ text: Span<UInt8>) -> UInt32 {
    let hash = hash(of: text)
    let slot = slot(of: text, hash: hash)
    if slots[slot] != 0 { return UInt32(truncatingIfNeeded: slots[slot]) - 1 }
    let number = UInt32(count)
    text.append(to: &arena)
    ends.append(UInt32(arena.count))
    slots[slot] = Self.entry(hash: hash, number: number)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The text's number, or nil if it was not met before.
  func find(_ text: Span<UInt8>) -> UInt32? {
    let entry = slots[slot(of: text, hash: hash(of: text))]
    return entry == 0 ? nil : UInt32(truncatingIfNeeded: entry) - 1
  }

  /// Calls `body` with the bytes of a numbered text.
  func withUTF8<Result>(of number: UInt32, _ body: (Span<UInt8>) -> Result) -> Result {
    body(arena.span.extracting(Int(ends[Int(number)])..<Int(ends[Int(number) + 1])))
  }

  /// A numbered text.
  subscript(number: UInt32) -> String {
    withUTF8(of: number) { String(utf8: $0) }
  }

  /// Whether the first text comes before the second, by their bytes.
  func precedes(_ first: UInt32, _ second: UInt32) -> Bool {
    withUTF8(of: first) { one in withUTF8(of: second) { one.precedes($0) } }
  }

  private static func entry(hash: UInt64, number: UInt32) -> UInt64 {
    (hash & 0xFFFF_FFFF_0000_0000) | UInt64(number + 1)
  }

  /// The slot that holds the text, or the free one where it belongs.
  private func slot(of text: Span<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if (entry ^ hash) >> 32 == 0 {
        let number = UInt32(truncatingIfNeeded: entry) - 1
        if withUTF8(of: number, { $0.equals(text) }) { return slot }
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 0..<UInt32(count) {
      let hash = withUTF8(of: number) { text in self.hash(of: text) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.entry(hash: hash, number: number)
    }
  }

  private func hash(of text: Span<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(text.count)
    unsafe text.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        hash = Self.mix(hash, word)
        index += 8
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = unsafe rest << 8 | UInt64(bytes[index])
        index += 1
      }
      hash = Self.mix(hash, rest)
    }
    return hash
  }

  /// A 128-bit product folded to 64 bits spreads each bit of the input over the whole hash.
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low ^ word
  }
}
