/// How single words stand in an article's names.
extension NameResolver {
  /// How a word stands in the article's names.
  struct Use {
    var count = 0
    var acts = false
    /// Whether it ends a longer name of somebody.
    var isFamilyName = false
    /// Whether it says something.
    var speaks = false
    /// Whether it is part of a longer name, or of letters that stand for one.
    var isPart = false

    /// Named at least twice, once of them as who does something: a company or the like under a name of
    /// its own.
    var isCompany: Bool { (count >= 2 && acts || speaks) && !isPart }
  }

  func usesOfWords() -> [Int32: Use] {
    var uses: [Int32: Use] = [:]
    for candidate in candidates {
      let isSingle = candidate.tokens.count == 1
      for index in candidate.tokens {
        let token = article.tokens[index]
        if !isSingle {
          uses[token.word, default: Use()].isPart = true
          if index == candidate.tokens.upperBound - 1, candidate.evidence.person > 0 {
            uses[token.word, default: Use()].isFamilyName = true
          }
          continue
        }
        guard index + 1 < article.tokens.count else { continue }
        // "Brennock yesterday said"
        let isDated =
          index + 2 < article.tokens.count
          && ["yesterday", "today"].contains(article.words.text(of: article.tokens[index + 1].word))
        let next = article.tokens[isDated ? index + 2 : index + 1]
        let isHung = index > 0 && article.tokens[index - 1].has(.preposition)
        if !isHung && (speaks(next) || declares(next))
          || next.shape == .small && article.words.text(of: next.word) == "say"
            && index > 0 && article.tokens[index - 1].is(.and)
        {
          uses[token.word, default: Use()].speaks = true
        }
        if token.shape == .capitals { continue }
        uses[token.word, default: Use()].count += 1
        if next.shape == .small,
          next.has(.helper) && !next.is(.possessive)
            || !lexicon.form(of: next.word).isDisjoint(with: [.past, .third])
        {
          uses[token.word, default: Use()].acts = true
        }
      }
    }
    return uses
  }

  /// Whether the word lists know nothing of a word.
  func isPlain(_ word: Int32) -> Bool {
    lexicon.traits(of: word).isDisjoint(with: [
      .given, .family, .common, .function, .title, .ministerial, .startsPhrase, .placeWord, .month,
      .day, .role, .body, .collective, .plainAcronym, .initiativeNoun,
    ])
  }

  /// The two names of "Holm-Vale", by either of which somebody may be called.
  func halves(of word: Int32) -> [Int32] {
    let bytes = article.words.bytes(of: word)
    guard let hyphen = bytes.firstIndex(of: 0x2D), hyphen - bytes.startIndex > 2 else { return [] }
    return [bytes[..<hyphen], bytes[(hyphen + 1)...]].filter { $0.count > 2 }
      .compactMap { article.words.number(of: ArraySlice($0)) }
  }
}
