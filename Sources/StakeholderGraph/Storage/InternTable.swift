/// Numbers texts in the order of their first mention: the same text has the same number.
///
/// Open addressing over one arena of bytes, since a dictionary keyed by `String` costs two to eight
/// times as much for millions of ids. The hash is seeded anew for each table, so that no input can be
/// made to collide; nothing that leaves the module depends on it. As long as each new text comes after
/// those before, by its bytes, there are no slots at all: the ids of a sorted table need none.
struct InternTable {
  private(set) var arena: [UInt8] = []
  private(set) var ends: [UInt32] = [0]
  /// The upper half is a tag out of the hash, the lower half the text's number plus one; 0 is free. None
  /// while the texts come upwards.
  private(set) var slots: [UInt64] = []
  /// What there is to know of each text, if there are slots.
  private(set) var heads: [Head] = []
  private let seed = UInt64.random(in: .min ... .max)

  /// Where a text stands, and how it begins: most are told apart by that, with one look at the memory.
  struct Head: BitwiseCopyable {
    /// The first eight bytes, the first one highest; zeros where the text ends.
    let word: UInt64
    let start: UInt32
    let count: UInt32
  }

  /// The number of different texts.
  var count: Int { ends.count - 1 }

  /// The number of bytes of all texts.
  var byteCount: Int { arena.count }

  /// Whether each text comes after the one before, as far as the table knows.
  var isAscending: Bool { slots.isEmpty }

  /// The text's number, given anew if it was not met before.
  mutating func intern(_ text: Span<UInt8>) -> UInt32 {
    if slots.isEmpty {
      guard count > 0 else { return append(text) }
      let last = UInt32(count - 1)
      let (isNew, isLast) = withUTF8(of: last) { ($0.precedes(text), $0.equals(text)) }
      if isNew { return append(text) }
      if isLast { return last }
      makeSlots(forCount: count)
    }
    return intern(text, hash: hash(of: text))
  }

  /// Appends the texts of some cells as long as each comes after all that are there; how many did.
  ///
  /// - Precondition: the texts came upwards so far.
  mutating func appendAscending(_ cells: Span<CellBatch.Cell>, of text: Span<UInt8>) -> Int {
    precondition(slots.isEmpty, "texts that did not come upwards")
    guard cells.count > 0 else { return 0 }
    let first = text.extracting(cells[0].range)
    if count > 0, !withUTF8(of: UInt32(count - 1), { $0.precedes(first) }) { return 0 }
    var ascending = 1
    while ascending < cells.count,
      text.extracting(cells[ascending - 1].range)
        .precedes(text.extracting(cells[ascending].range))
    {
      ascending += 1
    }
    CellBatch.append(cells.extracting(0..<ascending), of: text, to: &arena, ends: &ends)
    return ascending
  }

  /// Makes room for so many more texts, if they are like those that there are.
  mutating func reserve(_ more: Int) {
    guard count > 0 else { return }
    arena.reserve(Double(count + more) / Double(count))
    ends.reserveCapacity(count + more + 1)
    if !slots.isEmpty, (count + more) * 3 > slots.count * 2 { makeSlots(forCount: count + more) }
  }

  /// The numbers of the texts of some cells, given anew where they were not met before.
  ///
  /// Much faster than one by one where the table does not fit into the processor's cache, since the
  /// memory is asked for all of them at once.
  mutating func intern(
    _ cells: Span<CellBatch.Cell>,
    of text: Span<UInt8>,
    into numbers: inout [UInt32]
  ) {
    prepareToFind()
    find(cells, of: text, into: &numbers)
    intern(missing: cells, of: text, into: &numbers)
  }

  /// Lets go of what texts are found by; afterwards they are only read.
  mutating func releaseSlots() {
    slots = []
    heads = []
  }

  /// Makes it fast to find many texts.
  mutating func prepareToFind() {
    if slots.isEmpty { makeSlots(forCount: 32) }
  }

  /// Numbers the texts of those cells that have no number yet.
  mutating func intern(
    missing cells: Span<CellBatch.Cell>,
    of text: Span<UInt8>,
    into numbers: inout [UInt32]
  ) {
    precondition(numbers.count == cells.count, "a number for each cell")
    prepareToFind()
    for index in numbers.indices where numbers[index] == .max {
      let id = text.extracting(cells[index].range)
      numbers[index] = intern(id, hash: hash(of: id))
    }
  }

  private mutating func intern(_ text: Span<UInt8>, hash: UInt64) -> UInt32 {
    let slot = slot(of: text, hash: hash)
    if slots[slot] != 0 { return UInt32(truncatingIfNeeded: slots[slot]) - 1 }
    let number = append(text)
    heads.append(head(of: number))
    slots[slot] = Self.entry(hash: hash, number: number)
    if count * 3 > slots.count * 2 { makeSlots(forCount: count * 2) }
    return number
  }

  private mutating func append(_ text: Span<UInt8>) -> UInt32 {
    text.append(to: &arena)
    ends.append(UInt32(arena.count))
    return UInt32(ends.count - 2)
  }

  /// The text's number, or nil if it was not met before. Complexity: O(1), O(log count) while upwards.
  func find(_ text: Span<UInt8>) -> UInt32? {
    guard slots.isEmpty else {
      let entry = slots[slot(of: text, hash: hash(of: text))]
      return entry == 0 ? nil : UInt32(truncatingIfNeeded: entry) - 1
    }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if withUTF8(of: UInt32(middle), { $0.precedes(text) }) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && withUTF8(of: UInt32(low), { $0.equals(text) }) ? UInt32(low) : nil
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

  /// Eight bytes of a numbered text from an offset on, the first one highest; zeros where it ends.
  func word(of number: UInt32, from offset: Int) -> UInt64 {
    withUTF8(of: number) { $0.word(from: offset) }
  }

  private func head(of number: UInt32) -> Head {
    let (start, end) = (ends[Int(number)], ends[Int(number) + 1])
    return Head(word: word(of: number, from: 0), start: start, count: end - start)
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

  /// Makes the slots anew, enough for so many texts.
  private mutating func makeSlots(forCount wanted: Int) {
    var size = 64
    while max(count, wanted) * 3 > size * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    heads.reserveCapacity(max(count, wanted))
    for number in heads.count..<count { heads.append(head(of: UInt32(number))) }
    let mask = size - 1
    for number in 0..<UInt32(count) {
      let hash = withUTF8(of: number) { text in self.hash(of: text) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.entry(hash: hash, number: number)
    }
  }

  func hash(of text: Span<UInt8>) -> UInt64 {
    let count = text.count
    return unsafe text.withUnsafeBytes { bytes in
      var hash = seed ^ UInt64(count)
      var index = 0
      while index + 8 <= count {
        hash = Self.mix(hash, unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      guard index < count else { return hash }
      var rest: UInt64 = 0
      if count >= 8 {
        // Some bytes count twice, which tells texts apart as well.
        rest = unsafe bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      } else {
        while index < count {
          rest = unsafe rest << 8 | UInt64(bytes[index])
          index += 1
        }
      }
      return Self.mix(hash, rest)
    }
  }

  /// A 128-bit product folded to 64 bits spreads each bit of the input over the whole hash.
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low ^ word
  }
}
