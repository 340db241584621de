/// Finds the words of an article that may be names.
struct NameFinder {
  let article: Article
  let tokens: [Token]
  let lexicon: Lexicon
  /// The words that stand in small letters somewhere in the article.
  var small: [Bool]
  var candidates: [NameCandidate] = []
  /// The first two words of names that stand inside sentences, where no word has a capital by chance.
  var insideNames: Set<Int64> = []
  /// The tokens by which lines of a list begin with a name.
  var listLines: Set<Int> = []
  /// The words by which a state that has bodies was called first, by the number of its name.
  var stateWords: [Int32: [Int32]] = [:]
  /// The possessives that are part of a name: the one of "Mira's Kitchen", where no Mira is named.
  var bound: Set<Int> = []

  init(_ article: Article, lexicon: Lexicon) {
    self.article = article
    tokens = article.tokens
    self.lexicon = lexicon
    small = [Bool](repeating: false, count: article.words.count)
    for token in article.tokens where token.shape == .small { small[Int(token.word)] = true }
    findBoundPossessives()
    findListLines()
    findInsideNames()
    for sentence in article.sentences {
      switch article.paragraphs[sentence.paragraph].role {
      case .text: find(in: sentence.tokens)
      case .caption: find(in: withoutCredit(sentence.tokens))
      case .heading, .furniture: break
      }
    }
  }

  /// A caption up to the name of its photographer.
  private func withoutCredit(_ sentence: Range<Int>) -> Range<Int> {
    guard let open = sentence.last(where: { article.tokens[$0].is(.open) }) else {
      return sentence.lowerBound..<sentence.lowerBound
    }
    return sentence.lowerBound..<open
  }

  private mutating func find(in sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let token = article.tokens[index]
      guard token.isCapital, !isPlainStart(index, in: sentence) else {
        index += 1
        continue
      }
      if isNumbered(index, in: sentence) {
        let name = index..<index + 2
        candidates.append(NameCandidate(tokens: name, evidence: NameEvidence(initiative: 6)))
        index = name.upperBound
        continue
      }
      if let end = topicOfTitleEnd(index, in: sentence) {
        index = end
        continue
      }
      let end = runEnd(from: index, in: sentence)
      if let listed = listedEnd(from: index, end, in: sentence) {
        if listed.isWhole, let match = phrase(at: index, in: index..<listed.end) {
          addPhrase(match, at: index..<listed.end)
        } else {
          candidates.append(
            NameCandidate(tokens: index..<listed.end, evidence: NameEvidence(organisation: 6))
          )
        }
        index = listed.end
        continue
      }
      addRegionOf(index)
      addStateBody(index..<end, in: sentence)
      if isRegionCompound(index) || isCompound(index) || isSum(index) {
        index += 1
        continue
      }
      if let end = addHolder(from: index, in: sentence) {
        index = end
        continue
      }
      // "360 Security Group"
      let first = index - 1
      let isNumbered =
        first > sentence.lowerBound && article.tokens[first].shape == .number && end - index > 1
        && article.tokens[end - 1].has(.organisationHead)
        && article.tokens[first - 1].isOne(of: .of, .at, .by, .for, .comma)
        && article.tokens[first].end - article.tokens[first].start <= 4
      if let last = numberedEnd(index..<end, in: sentence) {
        index = last
        continue
      }
      add((isNumbered ? first : index)..<end, in: sentence)
      index = max(end, index + 1)
    }
  }

  /// Adds "Senate Bill No. 12", "Rowers Local 8": the number is part of the name.
  ///
  /// - Returns: where the name ends, nil if it is none of these.
  private mutating func numberedEnd(_ run: Range<Int>, in sentence: Range<Int>) -> Int? {
    guard let last = run.last, run.upperBound < sentence.upperBound,
      tokens[run.upperBound].shape == .number
    else {
      return nil
    }
    var word = article.words.text(of: tokens[last].word)
    if run.count > 1, word == "no." || word == "no" {
      word = article.words.text(of: tokens[last - 1].word)
    }
    var evidence = NameEvidence()
    switch word {
    case "local", "lodge", "chapter": evidence.organisation = run.count > 1 ? 5 : 0
    case "bill", "resolution", "proposition", "ordinance", "directive", "measure", "regulation":
      evidence.initiative = 5
    default: return nil
    }
    guard evidence.kind != nil else { return nil }
    candidates.append(
      NameCandidate(tokens: run.lowerBound..<run.upperBound + 1, evidence: evidence)
    )
    return run.upperBound + 1
  }

  /// Whether a word is a place's with a participle: "Nairobi-based", "Kenya-led".
  private func isRegionCompound(_ index: Int) -> Bool {
    let token = article.tokens[index]
    guard token.isCapital, let hyphen = hyphen(in: token) else { return false }
    let second = article.text.bytes[hyphen + 1]
    return (0x61...0x7A).contains(second) && region(Int(token.start)..<hyphen) != nil
  }

  private func hyphen(in token: Token) -> Int? {
    let range = Int(token.start)..<Int(token.end)
    return article.text.bytes[range].firstIndex(of: 0x2D).flatMap {
      $0 + 1 < range.upperBound ? $0 : nil
    }
  }

  private func region(_ bytes: Range<Int>) -> PhraseTable.Match? {
    var word = Array(article.text.bytes[bytes])
    LetterCase.fold(&word)
    guard let number = lexicon.words.number(of: word[...]),
      !lexicon.traits(of: number).isDisjoint(with: [.startsPhrase, .opensPhrase])
    else { return nil }
    let match = lexicon.phrases.longest(at: 0, limit: 1) { _ in number }
    return match?.kind == .organisation ? nil : match
  }

  /// Notes the place in the first half of a word such as "Nairobi-based".
  private mutating func addRegionOf(_ index: Int) {
    let token = article.tokens[index]
    guard token.isCapital, let hyphen = hyphen(in: token),
      let match = region(Int(token.start)..<hyphen)
    else { return }
    // "Kenya-Uganda": both.
    if let second = region(hyphen + 1..<Int(token.end)) {
      var evidence = NameEvidence()
      evidence.region = 4
      candidates.append(
        NameCandidate(tokens: index..<index + 1, evidence: evidence, phrase: second)
      )
    } else if !(0x61...0x7A).contains(article.text.bytes[hyphen + 1]) {
      return
    }
    var evidence = NameEvidence()
    evidence.region = 4
    candidates.append(NameCandidate(tokens: index..<index + 1, evidence: evidence, phrase: match))
  }

  // MARK: - Where names begin and end

  /// Whether a word is the first of its sentence or of what is quoted in it.
  func isStart(_ index: Int, in sentence: Range<Int>) -> Bool {
    var before = index - 1
    while before >= sentence.lowerBound, article.tokens[before].shape == .mark {
      let token = article.tokens[before]
      if token.is(.colon) { return true }
      if token.isOne(of: .comma, .open, .possessive, .semicolon, .amp, .dollar) { return false }
      if token.isOne(of: .dash, .hyphen, .close) { return before <= sentence.lowerBound }
      before -= 1
      if before >= sentence.lowerBound, article.tokens[before].shape != .mark {
        // A quotation inside a sentence begins as a sentence does.
        return article.quotationOf[index] >= 0
          && article.quotations[Int(article.quotationOf[index])].tokens.lowerBound == index
      }
    }
    return before < sentence.lowerBound
  }

  /// Whether a word with a capital is no name by itself: a small word, a day, the first word of a sentence.
  private func isPlainStart(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = article.tokens[index]
    if token.has(.function) {
      // "Third National Bank"
      if token.shape == .capital, Self.ordinals.contains(article.words.text(of: token.word)),
        !isStart(index, in: sentence), index + 2 < sentence.upperBound, isPart(index + 1),
        hasHead(index + 1..<capitalsEnd(from: index + 1, in: sentence))
      {
        return false
      }
      // "The" and "US" are the same letters only to a reader in a hurry.
      return !(token.shape == .capitals && token.has(.startsPhrase))
    }
    if token.has(.day) { return true }
    // "a Series A. Quay Capital led it": a round, and no part of a name.
    if isRound(index, in: sentence)
      || index > sentence.lowerBound && isRound(index - 1, in: sentence)
    {
      return true
    }
    // "Entrepreneur-turned-investor Mira Holm"
    if token.end - token.start > 10, token.shape != .small,
      article.words.text(of: token.word).contains("-turned-")
    {
      return true
    }
    if isDate(index, in: sentence) { return true }
    if token.has(.helper) && token.shape == .capital && !token.has(.given) { return true }
    return false
  }

  /// "Measure K", "Proposition 41": what is voted on has a letter or a number for its name.
  private func isNumbered(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound, tokens[index].shape == .capital,
      ["measure", "proposition", "prop", "amendment", "initiative"].contains(
        article.words.text(of: tokens[index].word)
      )
    else { return false }
    let length = tokens[next].end - tokens[next].start
    return tokens[next].shape == .number && length <= 4 || tokens[next].isCapital && length == 1
  }

  /// "Series A": a round of money.
  func isRound(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound, tokens[index + 1].isCapital,
      tokens[index + 1].end - tokens[index + 1].start <= 2,
      article.words.text(of: tokens[index].word) == "series"
    else { return false }
    let letter = article.words.text(of: tokens[index + 1].word)
    return ["a", "b", "c", "d", "e", "f", "a.", "b.", "c.", "d.", "e.", "f."].contains(letter)
  }

  private static let ordinals: Set<String> = ["first", "second", "third"]

  /// Whether a word is the month of a date; "May" and "Jun" are names too.
  func isDate(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard article.tokens[index].has(.month) else { return false }
    let next = index + 1 < sentence.upperBound ? article.tokens[index + 1] : nil
    let before = index > sentence.lowerBound ? article.tokens[index - 1] : nil
    // "Mr Jan"
    if let before, before.has(.title), before.isCapital { return false }
    if next?.shape == .number || before?.shape == .number { return true }
    // "the Jan Vikas Party"
    if let next, next.shape == .capital, !next.has([.month, .day, .function]),
      before?.is(.the) ?? false
    {
      return false
    }
    if let before, before.has([.preposition, .determiner]) || before.is(.last) { return true }
    if let before, before.has([.given, .family]), before.isCapital { return false }
    // "Tove Jan,": nobody shortens a month that stands without a day.
    if before?.isCapital ?? false, article.tokens[index].end - article.tokens[index].start == 3,
      article.tokens[index].shape == .capital, !article.tokens[index].is(.may)
    {
      return false
    }
    return !(next?.isCapital ?? false)
  }
}
