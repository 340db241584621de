/// Whom sums are for where their sentence does not say: what the text was just speaking of.
extension ClaimFinder {
  /// What gets a sum of which the sentence only tells who gives it.
  ///
  /// What was given money in the sentences before, else what this sentence or the one before names first, else what
  /// the text names most.
  mutating func topic(besides givers: [FoundClaim.End]) -> FoundClaim.End? {
    if let last = fundedBefore(), !givers.contains(where: { $0.entity == last.entity }) {
      return last
    }
    let first = givers.map(\.words.lowerBound).min() ?? range.lowerBound
    var found = named(in: range.lowerBound..<max(range.lowerBound, first), besides: givers)
    if found == nil, sentence > 0,
      article.sentences[sentence].paragraph - article.sentences[sentence - 1].paragraph <= 1
    {
      found = named(in: article.sentences[sentence - 1].tokens, besides: givers)
    }
    if found == nil, let main = mainTopic(), isTopic(main, givers) { found = main }
    return found.map { FoundClaim.End(entity: $0, words: range.lowerBound..<range.lowerBound) }
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

  private func named(in tokens: Range<Int>, besides givers: [FoundClaim.End]) -> Int? {
    tokens.first {
      guard !article.isQuoted($0), let name = mention(at: $0), !isPasser(name) else { return false }
      return isTopic(name.entity, givers)
    }.flatMap { entity(at: $0) }
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
        "parliament", "times", "herald", "courier", "tribune", "news", "party", "senate", "act",
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
    if tokens[start].isOne(of: .his, .her, .its, .their, .the)
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
