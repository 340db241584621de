/// Words by number: each different word, as bytes, has one.
///
/// A table may grow from another, whose words it shares and never copies: an article has some hundred words of its own,
/// the word lists have many thousands.
struct WordTable {
  /// The words that come before its own.
  private let base: Base?
  private let baseCount: Int
  private var slots: [Int32]
  private var arena: [UInt8] = []
  private var ends: [Int32] = [0]
  /// The words as strings, made once each.
  private var texts: [String] = []

  /// A table that does not change any more.
  private final class Base: Sendable {
    let table: WordTable
    init(_ table: WordTable) { self.table = table }
  }

  init(capacity: Int) { self.init(capacity: capacity, base: nil) }

  private init(capacity: Int, base: Base?) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    self.base = base
    baseCount = base?.table.count ?? 0
  }

  /// How many words there are.
  var count: Int { baseCount + ends.count - 1 }

  /// The number of a word, which is added if it is new.
  mutating func intern(_ bytes: ArraySlice<UInt8>) -> Int32 {
    if let number = base?.table.number(of: bytes) { return number }
    let slot = self.slot(of: bytes)
    if slots[slot] >= 0 { return slots[slot] + Int32(baseCount) }
    let own = Int32(ends.count - 1)
    slots[slot] = own
    arena.append(contentsOf: bytes)
    ends.append(Int32(arena.count))
    texts.append(String(decoding: bytes, as: UTF8.self))
    if ends.count * 2 > slots.count { grow() }
    return own + Int32(baseCount)
  }

  /// The number of a word, nil if it is not there.
  func number(of bytes: ArraySlice<UInt8>) -> Int32? {
    if let number = base?.table.number(of: bytes) { return number }
    let own = slots[slot(of: bytes)]
    return own < 0 ? nil : own + Int32(baseCount)
  }

  /// The word of a number.
  func text(of number: Int32) -> String {
    let index = Int(number) - baseCount
    guard index < 0, let base else { return texts[index] }
    return base.table.texts[Int(number)]
  }

  /// An empty table behind this one, whose words it shares; this one comes behind no other.
  func shared() -> WordTable { WordTable(capacity: 512, base: Base(self)) }

  /// The bytes of a word.
  func bytes(of number: Int32) -> ArraySlice<UInt8> {
    let index = Int(number) - baseCount
    guard index < 0, let base else { return arena[Int(ends[index])..<Int(ends[index + 1])] }
    return base.table.bytes(of: number)
  }

  private func slot(of bytes: ArraySlice<UInt8>) -> Int {
    var slot = Self.hash(bytes) & (slots.count - 1)
    while slots[slot] >= 0 {
      let start = Int(ends[Int(slots[slot])])
      let length = Int(ends[Int(slots[slot]) + 1]) - start
      if length == bytes.count {
        var isSame = true
        var offset = start
        for byte in bytes {
          if arena[offset] != byte {
            isSame = false
            break
          }
          offset += 1
        }
        if isSame { return slot }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for own in 0..<Int32(ends.count - 1) {
      slots[slot(of: bytes(of: own + Int32(baseCount)))] = own
    }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
  }
}
