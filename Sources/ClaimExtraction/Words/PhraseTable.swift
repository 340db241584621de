/// Names of one word or several, found word by word.
struct PhraseTable: Sendable {
  enum Kind: UInt8, Sendable {
    case region, demonym, organisation
  }

  /// A name that a phrase stands for.
  struct Match: Sendable {
    let kind: Kind
    /// The number of the name that is meant, the same for all its spellings.
    let name: Int32
    let length: Int
  }

  private var steps: [UInt64: Int32] = [:]
  private var ends: [(kind: Kind, name: Int32)?] = [nil]
  private(set) var names: [String] = []
  private var parents: [Int32: Int32] = [:]

  /// Adds a phrase; the name it stands for is the phrase itself unless another is given.
  mutating func add(_ words: [Int32], _ kind: Kind, text: String, as name: Int32?) -> Int32 {
    var state: Int32 = 0
    for word in words {
      let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
      if let next = steps[key] {
        state = next
      } else {
        ends.append(nil)
        state = Int32(ends.count - 1)
        steps[key] = state
      }
    }
    if let present = ends[Int(state)] { return present.name }
    let number = name ?? Int32(names.count)
    if name == nil { names.append(text) }
    ends[Int(state)] = (kind, number)
    return number
  }

  /// Says that a name lies in another's region.
  mutating func setParent(_ parent: Int32, of name: Int32) { parents[name] = parent }

  /// The longest phrase that stands from a position on.
  func longest(at position: Int, limit: Int, word: (Int) -> Int32) -> Match? {
    var state: Int32 = 0
    var best: Match?
    var index = position
    while index < limit {
      let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word(index)))
      guard let next = steps[key] else { break }
      state = next
      index += 1
      if let end = ends[Int(state)] {
        best = Match(kind: end.kind, name: end.name, length: index - position)
      }
    }
    return best
  }
}
