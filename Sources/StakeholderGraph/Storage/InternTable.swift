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
  private var slots: [UInt64] = []
  private let seed = UInt64.random(in: .min ... .max)

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
      makeSlots(atLeast: 64)
    }
    return intern(text, hash: hash(of: text))
  }

  /// The numbers of the texts of some cells, given anew where they were not met before.
  ///
  /// Much faster than one by one where the table does not fit into the processor's cache, since the
  /// memory is asked for all of them at once.
  mutating func intern(
    _ cells: [CellBatch.Cell],
    of text: Span<UInt8>,
    into numbers: inout [UInt32]
  ) {
    if slots.isEmpty { makeSlots(atLeast: 64) }
    numbers.removeAll(keepingCapacity: true)
    var hashes: [UInt64] = []
    hashes.reserveCapacity(cells.count)
    var entries: [UInt64] = []
    entries.reserveCapacity(cells.count)
    let mask = UInt64(slots.count - 1)
    for cell in cells {
      let hash = hash(of: text.extracting(cell.range))
      hashes.append(hash)
      entries.append(slots[Int(truncatingIfNeeded: hash & mask)])
    }
    var starts: [UInt32] = []
    starts.reserveCapacity(cells.count)
    for index in entries.indices {
      var entry = entries[index]
      let hash = hashes[index]
      if entry != 0, (entry ^ hash) >> 32 != 0 {
        // What stands in its place is of another text; its own is near.
        var slot = hash & mask
        repeat {
          slot = (slot + 1) & mask
          entry = slots[Int(truncatingIfNeeded: slot)]
        } while entry != 0 && (entry ^ hash) >> 32 != 0
        entries[index] = entry
      }
      starts.append(
        entry == 0 ? .max : ends[Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1]
      )
    }
    for index in cells.indices {
      let cell = text.extracting(cells[index].range)
      if starts[index] != .max {
        let start = Int(starts[index])
        let end = start + cell.count
        let number = UInt32(truncatingIfNeeded: entries[index]) - 1
        if Int(ends[Int(number) + 1]) == end, arena.span.extracting(start..<end).equals(cell) {
          numbers.append(number)
          continue
        }
      }
      numbers.append(intern(cell, hash: hashes[index]))
    }
  }

  private mutating func intern(_ text: Span<UInt8>, hash: UInt64) -> UInt32 {
    let slot = slot(of: text, hash: hash)
    if slots[slot] != 0 { return UInt32(truncatingIfNeeded: slots[slot]) - 1 }
    let number = append(text)
    slots[slot] = Self.entry(hash: hash, number: number)
    if count * 3 > slots.count * 2 { makeSlots(atLeast: slots.count * 2) }
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

  /// Makes the slots anew, at least so many and enough for all texts.
  private mutating func makeSlots(atLeast size: Int, forCount wanted: Int = 0) {
    var size = size
    while max(count, wanted) * 3 > size * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    let mask = size - 1
    for number in 0..<UInt32(count) {
      let hash = withUTF8(of: number) { text in self.hash(of: text) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.entry(hash: hash, number: number)
    }
  }

  private func hash(of text: Span<UInt8>) -> UInt64 {
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
