/// Whom sums are for where their sentence does not say: what the text was just speaking of.
extension ClaimFinder {
  /// What gets a sum of which the sentence only tells who gives it.
  ///
  /// What was given money in the sentences before, if it has a name; else whatever this sentence and those before speak
  /// of, what the whole text names often above what it names once.
  mutating func topic(besides givers: [FoundClaim.End]) -> FoundClaim.End? {
    let last = fundedBefore()
    if let last, entities[last.entity].isNamed,
      !givers.contains(where: { $0.entity == last.entity })
    {
      return last
    }
    if let best = nearTopic(besides: givers) {
      return FoundClaim.End(entity: best, words: range.lowerBound..<range.lowerBound)
    }
    if let last, !givers.contains(where: { $0.entity == last.entity }) { return last }
    return nil
  }

  /// What the text speaks of where a sentence is read: named often, near, and first in its sentence.
  func nearTopic(besides givers: [FoundClaim.End]) -> Int? {
    let first = givers.map(\.words.lowerBound).min() ?? range.lowerBound
    let paragraph = article.sentences[sentence].paragraph
    var best: (entity: Int, score: Int)?
    var seen: Set<Int> = []
    var number = sentence
    while number >= 0, sentence - number < 4, paragraph - article.sentences[number].paragraph <= 2 {
      let tokens = article.sentences[number].tokens
      let end = number == sentence ? max(tokens.lowerBound, first) : tokens.upperBound
      var isFirst = true
      for index in tokens.lowerBound..<end where !article.isQuoted(index) {
        guard let name = mention(at: index), name.tokens.lowerBound == index,
          seen.insert(name.entity).inserted, !isPasser(name), entities[name.entity].isNamed,
          isTopic(name.entity, givers)
        else { continue }
        let score =
          min(entities[name.entity].count, 8) * 2 + (isFirst ? 3 : 0) - (sentence - number) * 2
          + (isInLead(name.entity) ? 6 : 0)
        isFirst = false
        if best.map({ $0.score < score }) ?? true { best = (name.entity, score) }
      }
      number -= 1
    }
    if best == nil, let main = mainTopic(), isTopic(main, givers) { return main }
    return best?.entity
  }

  /// Whether the headline or one of the first sentences names something.
  private func isInLead(_ entity: Int) -> Bool {
    guard let paragraph = index.firstParagraph,
      let end = article.sentences.first(where: { $0.paragraph > paragraph })?.tokens.lowerBound
    else { return false }
    return entities[entity].first < end
  }

  /// What may get money and is named most, at least twice.
  private func mainTopic() -> Int? {
    var counts: [Int: Int] = [:]
    for mention in mentions
    where entities[mention.entity].isNamed && isTopic(mention.entity, []) && !isPasser(mention) {
      counts[mention.entity, default: 0] += 1
    }
    let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return best.flatMap { $0.value > 1 ? $0.key : nil }
  }

  /// "through the Tide Programme", "The Tide Trust added $4 million": money comes from there.
  private func isPasser(_ name: Mention) -> Bool {
    var before = name.tokens.lowerBound - 1
    if before > 0, tokens[before].has(.determiner) { before -= 1 }
    if before >= 0,
      tokens[before].isOne(of: .by, .from, .under) || ["through", "via"].contains(word(before))
    {
      return true
    }
    let next = name.tokens.upperBound
    guard next < tokens.count, tokens[next].shape == .small,
      let verb = lexicon.verb(of: tokens[next].word)
    else { return false }
    return !verb.verb.classes.isDisjoint(with: [.give, .fund])
  }

  /// Whether money may go to something: no giver, financier or government.
  private func isTopic(_ entity: Int, _ givers: [FoundClaim.End]) -> Bool {
    guard !givers.contains(where: { $0.entity == entity }),
      entities[entity].kind == .organisation || entities[entity].kind == .initiative,
      !isFinancier(FoundClaim.End(entity: entity, words: 0..<0)),
      !claims.contains(where: { $0.kind == .funded && $0.source?.entity == entity })
    else { return false }
    return !entities[entity].words.contains {
      [
        "government", "ministry", "council", "department", "commission", "agency", "police",
        "parliament", "board", "congress", "democrats", "labour", "labor", "conservatives",
        "republicans",
        "greens", "liberals", "union", "committee", "times", "herald", "courier", "tribune",
        "news", "party", "senate", "act",
        "prize", "award", "treaty", "agreement",
      ].contains(article.words.text(of: $0))
    }
  }

  /// "The fund has lent", "put money into the programme": the one so named before, where an end is but such a noun.
  func resolved(_ end: FoundClaim.End) -> FoundClaim.End {
    let entity = entities[end.entity]
    guard !entity.isNamed, let noun = end.words.last, noun >= range.lowerBound,
      noun < range.upperBound, mentionOf[noun] < 0
    else { return end }
    if let name = nameBeside(end, noun) { return name }
    // "gave the same kitty $9 million"
    if entity.words.count == 2, word(noun - 1) == "same", let last = fundedBefore() {
      return FoundClaim.End(entity: last.entity, words: end.words)
    }
    guard entity.words.count == 1 else { return end }
    let start = phraseStart(endingAt: noun)
    if tokens[start].is(.the), start == noun - 1, Self.commonBodies.contains(word(noun)),
      let body = body(calledAs: tokens[noun], start..<noun + 1), entities[body].isNamed
    {
      return FoundClaim.End(entity: body, words: end.words)
    }
    let before = end.words.lowerBound == noun ? noun - 1 : end.words.lowerBound
    guard before >= range.lowerBound, before < noun,
      tokens[before].isOne(of: .the, .this, .that)
    else { return end }
    let namesake = mentionsBefore(noun).prefix(150).first {
      let other = entities[$0.entity]
      return other.isNamed && (other.kind == .organisation || other.kind == .initiative)
        && other.words.count > 1
        && (other.words.last == tokens[noun].word
          || isSameNoun(other.words.last, tokens[noun].word))
    }
    return namesake.map { FoundClaim.End(entity: $0.entity, words: end.words) } ?? end
  }

  private static let commonBodies: Set<String> = [
    "charity", "company", "firm", "startup", "start-up", "nonprofit", "organisation",
    "organization", "group", "club", "school", "college", "museum", "hospice", "hospital",
    "theatre", "theater", "university", "foundation", "trust", "association",
  ]

  /// "to his old school, Eel College,", "the Lantern Hall in Brennock, a £4m project financed by": the name that a
  /// noun stands beside.
  private func nameBeside(_ end: FoundClaim.End, _ noun: Int) -> FoundClaim.End? {
    let start = phraseStart(endingAt: noun)
    if tokens[start].isOne(of: .his, .her, .its, .their, .the, .a, .an)
      || (start..<noun).contains(where: { tokens[$0].is(.possessive) }),
      noun + 3 < range.upperBound, tokens[noun + 1].is(.comma),
      let name = mention(at: tokens[noun + 2].is(.the) ? noun + 3 : noun + 2),
      entities[name.entity].kind == .organisation || entities[name.entity].kind == .initiative,
      name.tokens.upperBound >= range.upperBound
        || tokens[name.tokens.upperBound].isOne(of: .comma, .stop)
    {
      return FoundClaim.End(entity: name.entity, words: end.words)
    }
    guard tokens[start].isOne(of: .a, .an), start - 2 > range.lowerBound,
      tokens[start - 1].is(.comma),
      var name = mention(at: start - 2)
    else { return nil }
    if entities[name.entity].kind == .region, name.tokens.lowerBound - 2 >= range.lowerBound,
      tokens[name.tokens.lowerBound - 1].isOne(of: .in, .at),
      let outer = mention(at: name.tokens.lowerBound - 2)
    {
      name = outer
    }
    guard entities[name.entity].kind == .organisation || entities[name.entity].kind == .initiative
    else { return nil }
    return FoundClaim.End(entity: name.entity, words: end.words)
  }

  private func isSameNoun(_ left: Int32?, _ right: Int32) -> Bool {
    guard let left else { return false }
    let nouns: Set<String> = ["program", "programme", "scheme"]
    return nouns.contains(article.words.text(of: left))
      && nouns.contains(article.words.text(of: right))
  }
}
