/// Words by number: each different word, as bytes, has one.
///
/// A table may grow from another, whose words it shares and never copies: an article has some hundred words of its own,
/// the word lists have many thousands.
struct WordTable {
  /// The words that come before its own.
  private let base: Shared?
  private let baseCount: Int32
  private var own: Entries

  private final class Shared: Sendable {
    let entries: Entries
    init(_ entries: Entries) { self.entries = entries }
  }

  init(capacity: Int) {
    base = nil
    baseCount = 0
    own = Entries(capacity: capacity)
  }

  private init(behind words: Shared) {
    base = words
    baseCount = Int32(words.entries.count)
    own = Entries(capacity: 512)
  }

  /// How many words there are.
  var count: Int { Int(baseCount) + own.count }

  /// The number of a word, which is added if it is new.
  mutating func intern(_ bytes: ArraySlice<UInt8>) -> Int32 {
    let hash = Entries.hash(bytes)
    if let base, let number = base.entries.number(of: bytes, hash) { return number }
    return own.intern(bytes, hash) + baseCount
  }

  /// The number of a word, nil if it is not there.
  func number(of bytes: ArraySlice<UInt8>) -> Int32? {
    let hash = Entries.hash(bytes)
    if let base, let number = base.entries.number(of: bytes, hash) { return number }
    return own.number(of: bytes, hash).map { $0 + baseCount }
  }

  /// The word of a number.
  func text(of number: Int32) -> String {
    guard number < baseCount, let base else { return own.texts[Int(number - baseCount)] }
    return base.entries.texts[Int(number)]
  }

  /// The bytes of a word.
  func bytes(of number: Int32) -> ArraySlice<UInt8> {
    guard number < baseCount, let base else { return own.bytes(of: number - baseCount) }
    return base.entries.bytes(of: number)
  }

  /// An empty table behind this one, whose words it shares; this one comes behind no other.
  func shared() -> WordTable { WordTable(behind: Shared(own)) }
}

/// Words with their numbers from 0, found by a hash of their bytes.
private struct Entries: Sendable {
  private var slots: [Int32]
  private var arena: [UInt8] = []
  private var ends: [Int32] = [0]
  /// The words as strings, made once each.
  private(set) var texts: [String] = []

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  var count: Int { ends.count - 1 }

  mutating func intern(_ bytes: ArraySlice<UInt8>, _ hash: Int) -> Int32 {
    let slot = self.slot(of: bytes, hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(count)
    slots[slot] = number
    arena.append(contentsOf: bytes)
    ends.append(Int32(arena.count))
    texts.append(String(decoding: bytes, as: UTF8.self))
    if count * 2 > slots.count { grow() }
    return number
  }

  func number(of bytes: ArraySlice<UInt8>, _ hash: Int) -> Int32? {
    let number = slots[slot(of: bytes, hash)]
    return number < 0 ? nil : number
  }

  func bytes(of number: Int32) -> ArraySlice<UInt8> {
    arena[Int(ends[Int(number)])..<Int(ends[Int(number) + 1])]
  }

  private func slot(of bytes: ArraySlice<UInt8>, _ hash: Int) -> Int {
    var slot = hash & (slots.count - 1)
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
    for number in 0..<Int32(count) {
      let bytes = bytes(of: number)
      slots[slot(of: bytes, Self.hash(bytes))] = number
    }
  }

  static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
  }
}
