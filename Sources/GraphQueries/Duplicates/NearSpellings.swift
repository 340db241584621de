import StakeholderGraph

/// Finds names that differ by a slip of the pen in one long word.
///
/// Each name is kept under the hashes of what is left of it when one letter, or two that stand together,
/// are taken out of a long word. Names that share a hash are compared. So the work grows with the
/// letters of all names and not with the pairs of names.
struct NearSpellings {
  /// The fewest letters of a name, and of the longer of the words that differ, for a slip of one letter.
  private static let least = (name: 8, word: 6)
  /// The same for a slip of two letters.
  private static let leastOfTwo = (name: 16, word: 8)

  private let letters: [[Unicode.Scalar]]
  private var entries: [(hash: UInt64, form: UInt32)] = []

  /// The pairs of forms, by their positions, that may be one name; each once, the lower first.
  ///
  /// - Parameter limit: forms that share what is left with more others than this are not compared.
  static func pairs(among forms: [NameForm], limit: Int) -> [(Int, Int)] {
    var spellings = NearSpellings(forms)
    spellings.entries.sort { ($0.hash, $0.form) < ($1.hash, $1.form) }
    var found: Set<[Int]> = []
    var start = 0
    while start < spellings.entries.count {
      let hash = spellings.entries[start].hash
      var end = start + 1
      while end < spellings.entries.count, spellings.entries[end].hash == hash { end += 1 }
      let alike = spellings.entries[start..<end].map { Int($0.form) }
      if alike.count <= limit {
        for (position, one) in alike.enumerated() {
          for two in alike[(position + 1)...] where one != two && forms[one].node != forms[two].node
          {
            if areAlike(forms[one], forms[two]) { found.insert([one, two]) }
          }
        }
      }
      start = end
    }
    return found.map { ($0[0], $0[1]) }.sorted { $0 < $1 }
  }

  private init(_ forms: [NameForm]) {
    letters = forms.map { Array($0.words.joined(separator: " ").unicodeScalars) }
    // The shorter of two names may lack a letter of the length that the longer needs.
    for position in forms.indices where letters[position].count >= Self.least.name - 1 {
      addEntries(of: position)
    }
  }

  /// Whether one long word of two names differs by one letter, or by two in a longer one.
  ///
  /// Both words begin alike, and digits never differ: the 13th congress is not the 14th.
  static func areAlike(_ one: NameForm, _ two: NameForm) -> Bool {
    guard one.words.count == two.words.count else { return false }
    let differing = zip(one.words, two.words).filter { $0 != $1 }
    guard differing.count == 1, let (first, second) = differing.first,
      first.unicodeScalars.first == second.unicodeScalars.first,
      !(first + second).unicodeScalars.contains(where: { $0.properties.numericType != nil })
    else { return false }
    let (long, short) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    let length = max(long.count, short.count)
    let name = max(one.words.joined().unicodeScalars.count, two.words.joined().unicodeScalars.count)
    guard length >= least.word, name >= least.name else { return false }
    let allowsTwo = length >= leastOfTwo.word && name >= leastOfTwo.name
    return NearMisses.distance(long, short, limit: allowsTwo ? 2 : 1) != nil
  }

  private mutating func addEntries(of position: Int) {
    let name = letters[position]
    var prefixes: [UInt64] = [0]
    var powers: [UInt64] = [1]
    for letter in name {
      prefixes.append(prefixes[prefixes.count - 1] &* Self.base &+ UInt64(letter.value) &+ 1)
      powers.append(powers[powers.count - 1] &* Self.base)
    }
    func hash(of range: Range<Int>) -> UInt64 {
      prefixes[range.upperBound] &- prefixes[range.lowerBound] &* powers[range.count]
    }
    /// The hash of the name without a range.
    func hash(without range: Range<Int>) -> UInt64 {
      hash(of: 0..<range.lowerBound) &* powers[name.count - range.upperBound]
        &+ hash(of: range.upperBound..<name.count)
    }
    var hashes: Set<UInt64> = [hash(of: 0..<name.count)]
    var start = 0
    for end in 0...name.count where end == name.count || name[end] == " " {
      // So may the shorter of two words.
      if end - start >= Self.least.word - 1 {
        for letter in start..<end {
          hashes.insert(hash(without: letter..<letter + 1))
          if letter + 1 < end { hashes.insert(hash(without: letter..<letter + 2)) }
        }
      }
      start = end + 1
    }
    entries += hashes.map { ($0, UInt32(position)) }
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
}
