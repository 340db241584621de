/// A word or a mark of an article.
struct Token: Sendable {
  /// Where it stands in the article's bytes.
  let start: Int32
  let end: Int32
  /// The number of the word in small letters.
  let word: Int32
  let shape: Shape
  let traits: WordTraits
  /// Whether a space stands before it.
  let isSpaced: Bool

  enum Shape: UInt8, Sendable {
    case small, capital, capitals, mixed, initial, number, mark
  }

  /// Whether it may be part of a name by its letters.
  var isCapital: Bool {
    switch shape {
    case .capital, .capitals, .mixed, .initial: true
    case .small, .number, .mark: false
    }
  }

  /// Whether it is a certain word.
  func `is`(_ known: KnownWord) -> Bool { word == known.rawValue }

  /// Whether it is one of some words.
  func isOne(of known: KnownWord...) -> Bool {
    word < KnownWord.limit && known.contains { word == $0.rawValue }
  }

  func has(_ trait: WordTraits) -> Bool { !traits.isDisjoint(with: trait) }
}
