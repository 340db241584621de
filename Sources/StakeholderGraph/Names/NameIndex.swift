/// The folded names and aliases of a graph's nodes, sorted, so that somebody is found without asking every
/// node.
///
/// Only graphs in graph files have one: making it takes longer than one search through all names.
package struct NameIndex: Sendable {
  /// The different folded names, sorted by their bytes.
  let keys: TextColumn
  /// For each of them where its owners end.
  let ownerEnds: Column<UInt32>
  /// The owners: twice the number of a node, and one more where the name is an alias.
  let owners: Column<UInt32>
  /// The names in which a word begins that is not the first, sorted by the rest of the name from there.
  let wordKeys: Column<UInt32>
  /// The byte in those names where the word begins.
  let wordStarts: Column<UInt32>
  /// The letters of each folded name, as ``letters(of:)`` has them.
  let letters: Column<UInt64>

  /// A node and whether a name is its alias.
  package typealias Owner = (node: NodeID, isAlias: Bool)

  /// The nodes with a name or alias of this fold, in order, each name by itself.
  package func owners(of folded: String) -> [Owner] {
    guard let key = keys.row(of: folded) else { return [] }
    return owners(ofKey: key).map { (NodeID(Int($0 / 2)), $0 % 2 == 1) }
  }

  /// The nodes of which a folded name or alias begins so, in order.
  package func nodes(beginning folded: String) -> [NodeID] {
    let wanted = Array(folded.utf8)
    let range = Self.range(in: keys.count) { key in
      keys.withUTF8(at: key) { Place($0, wanted) }
    }
    return nodes(ofKeys: range.lazy.filter { keys[$0].hasPrefix(folded) })
  }

  /// The nodes of which a word of a folded name or alias begins so, in order.
  package func nodes(withWordBeginning folded: String) -> [NodeID] {
    let wanted = Array(folded.utf8)
    let range = Self.range(in: wordKeys.count) { word in
      keys.withUTF8(at: Int(wordKeys[word])) { key in
        Place(key.extracting(min(Int(wordStarts[word]), key.count)..<key.count), wanted)
      }
    }
    let words = nodes(ofKeys: range.lazy.map { Int(wordKeys[$0]) })
    return Array(Set(words).union(nodes(beginning: folded))).sorted()
  }

  /// Nodes among which are all whose folded name or alias is near to a folded text, as
  /// ``NearMisses/near(_:among:most:)`` has it, in order. Complexity: O(names), of a few bytes each.
  package func nodes(perhapsNear folded: String) -> [NodeID] {
    let wanted = folded.unicodeScalars
    let letters = Self.letters(of: wanted)
    let count = wanted.count
    let near = (0..<self.letters.count).lazy.filter { key in
      // Of the letters that only one of two texts has, each takes a change.
      let other = self.letters[key]
      let changes = max((letters & ~other).nonzeroBitCount, (other & ~letters).nonzeroBitCount)
      // There are no more letters than bytes.
      let byteCount = keys.byteCount(at: key)
      let limit = max(count, byteCount) / 3
      return changes <= limit && count - byteCount <= limit
    }
    return nodes(ofKeys: near)
  }

  /// One of 64 bits for each letter of a text; those of English and digits have each their own.
  static func letters(of text: String.UnicodeScalarView) -> UInt64 {
    text.reduce(0) { letters, scalar in
      let bit: UInt32 =
        switch scalar.value {
        case 0x61...0x7A: scalar.value - 0x61
        case 0x30...0x39: scalar.value - 0x30 + 26
        case 0x20: 36
        default: 37 + scalar.value % 27
        }
      return letters | 1 << UInt64(bit)
    }
  }

  /// The letters of a text in UTF-8.
  static func letters(of text: Span<UInt8>) -> UInt64 {
    var letters: UInt64 = 0
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case 0x61...0x7A: letters |= 1 << UInt64(byte - 0x61)
      case 0x30...0x39: letters |= 1 << UInt64(byte - 0x30 + 26)
      case 0x20: letters |= 1 << 36
      case 0..<0x80: letters |= 1 << UInt64(37 + byte % 27)
      default: return Self.letters(of: String(utf8: text).unicodeScalars)
      }
    }
    return letters
  }

  private func owners(ofKey key: Int) -> [UInt32] {
    let start = Int(ownerEnds[key])
    return (start..<max(start, Int(ownerEnds[key + 1]))).map { owners[$0] }
  }

  private func nodes(ofKeys keys: some Sequence<Int>) -> [NodeID] {
    var found: Set<NodeID> = []
    for key in keys { for owner in owners(ofKey: key) { found.insert(NodeID(Int(owner / 2))) } }
    return found.sorted()
  }

  /// Where a text stands among those sorted by their bytes, seen from the ones that begin with others.
  private enum Place: Int {
    case before, within, after

    init(_ text: Span<UInt8>, _ beginning: [UInt8]) {
      let start = text.extracting(0..<min(text.count, beginning.count))
      self =
        start.equals(beginning.span) ? .within : text.precedes(beginning.span) ? .before : .after
    }
  }

  /// The positions of sorted texts that are within.
  private static func range(in count: Int, _ place: (Int) -> Place) -> Range<Int> {
    /// The first position that is not before a place.
    func first(_ wanted: Place) -> Int {
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if place(middle).rawValue < wanted.rawValue { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(.within)
    // In a damaged block nothing is sorted.
    return start..<max(start, first(.after))
  }
}

extension NameIndex {
  /// The index of folded names. Complexity: O(n log n) in the number of different names.
  init(_ folded: FoldedNames) {
    let order = IDSorting.order(of: (0..<UInt32(folded.keys.count)).map { $0 }, in: folded.keys)
    var keyBytes: [UInt8] = []
    keyBytes.reserveCapacity(folded.keys.byteCount)
    var keyEnds: [UInt32] = [0]
    var letters: [UInt64] = []
    var place = [UInt32](repeating: 0, count: order.count)
    for (position, key) in order.enumerated() {
      place[Int(key)] = UInt32(position)
      folded.keys.withUTF8(of: key) { text in
        text.append(to: &keyBytes)
        letters.append(Self.letters(of: text))
      }
      keyEnds.append(UInt32(keyBytes.count))
    }
    // Counts stand two places on, so that filling moves each end to where it belongs.
    var ownerEnds = [UInt32](repeating: 0, count: order.count + 2)
    for key in folded.keyOfName { ownerEnds[Int(place[Int(key)]) + 2] += 1 }
    for index in ownerEnds.indices.dropFirst() { ownerEnds[index] += ownerEnds[index - 1] }
    var owners = [UInt32](repeating: 0, count: folded.owners.count)
    for (name, key) in folded.keyOfName.enumerated() {
      let position = Int(place[Int(key)]) + 1
      owners[Int(ownerEnds[position])] = folded.owners[name]
      ownerEnds[position] += 1
    }
    ownerEnds.removeLast()

    var words: [SortedText] = []
    for key in letters.indices {
      let (start, end) = (Int(keyEnds[key]), Int(keyEnds[key + 1]))
      for index in start..<end where keyBytes[index] == 0x20 && index + 1 < end {
        words.append(SortedText(index + 1..<end, of: keyBytes, number: UInt32(key)))
      }
    }
    words.sort { $0.precedes($1, in: keyBytes) }

    var storage = StorageBuilder()
    let endSection = Section(keyEnds, in: &storage)
    let offset = storage.append(keyBytes)
    let ownerEndSection = Section(ownerEnds, in: &storage)
    let ownerSection = Section(owners, in: &storage)
    let wordKeySection = Section(words.map(\.number), in: &storage)
    let wordStartSection = Section(
      words.map { UInt32($0.range.lowerBound) - keyEnds[Int($0.number)] },
      in: &storage
    )
    let letterSection = Section(letters, in: &storage)
    let finished = storage.finish()
    keys = TextColumn(storage: finished, ends: endSection.column(in: finished), offset: offset)
    self.ownerEnds = ownerEndSection.column(in: finished)
    self.owners = ownerSection.column(in: finished)
    wordKeys = wordKeySection.column(in: finished)
    wordStarts = wordStartSection.column(in: finished)
    self.letters = letterSection.column(in: finished)
  }

  var sections: [StoredSection] {
    keys.sections
      + [ownerEnds.section, owners.section, wordKeys.section, wordStarts.section, letters.section]
  }
}

/// A text in an array of bytes, to be sorted.
private struct SortedText {
  let range: Range<Int>
  let number: UInt32
  /// The first eight bytes, so that most texts are told apart by one comparison.
  private let beginning: UInt64

  init(_ range: Range<Int>, of bytes: [UInt8], number: UInt32) {
    self.range = range
    self.number = number
    var beginning: UInt64 = 0
    for place in 0..<8 {
      let byte = place < range.count ? bytes[range.lowerBound + place] : 0
      beginning = beginning << 8 | UInt64(byte)
    }
    self.beginning = beginning
  }

  func precedes(_ other: SortedText, in bytes: [UInt8]) -> Bool {
    if beginning != other.beginning { return beginning < other.beginning }
    let (mine, theirs) = (bytes.span.extracting(range), bytes.span.extracting(other.range))
    if mine.equals(theirs) { return number < other.number }
    return mine.precedes(theirs)
  }

  func equals(_ other: SortedText, in bytes: [UInt8]) -> Bool {
    bytes.span.extracting(range).equals(bytes.span.extracting(other.range))
  }
}
