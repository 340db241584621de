/// What is founded under names that nothing else in a text tells to be names, and by whom in other words.
extension ClaimFinder {
  /// "set up Eel Girls in 2009", "its own news service, Lantern Wire, in", "a radio station, Pulse 97, at".
  mutating func newName(from start: Int) -> FoundClaim.End? {
    var first = start
    // "set up the Tuesday Table"
    if first + 2 < range.upperBound, tokens[first].isOne(of: .the, .a, .an),
      tokens[first + 1].isCapital
    {
      let end = capitalRun(from: first + 1)
      return end - first > 2 ? newThing(first + 1..<end) : nil
    }
    if first < range.upperBound, mentionOf[first] < 0, tokens[first].shape == .small {
      guard tokens[first].has(.determiner) || tokens[first].isOne(of: .its, .his, .her, .their),
        let phrase = nounPhrase(from: first), mentionOf[phrase.head] < 0,
        tokens[phrase.head].shape == .small, !isPlural(tokens[phrase.head]),
        phrase.end + 1 < range.upperBound, tokens[phrase.end].is(.comma)
      else { return nil }
      first = phrase.end + 1
      let end = capitalRun(from: first)
      guard end > first, end >= range.upperBound || tokens[end].isOne(of: .comma, .stop) else {
        return nil
      }
      return newThing(first..<end)
    }
    let end = capitalRun(from: first)
    // "started Fjordbo with a loan": one word, if nothing else.
    guard
      end - first > 1
        || end - first == 1 && tokens[first].shape != .number && mentionOf[first] < 0
          && !tokens[first].has([
            .common, .function, .role, .body, .ministerial, .initiativeNoun, .given, .family,
            .startsPhrase, .collective,
          ]) && !lexicon.isVerb(tokens[first].word)
    else { return nil }
    return newThing(first..<end)
  }

  /// Behind the capitalised words that begin at a token, with figures behind them: "Pulse 97".
  private func capitalRun(from first: Int) -> Int {
    var end = first
    while end < range.upperBound, end - first < 6,
      tokens[end].isCapital && !tokens[end].has([.month, .title])
        && (!tokens[end].has(.day)
          || end == first && end + 1 < range.upperBound && tokens[end + 1].isCapital)
        || end > first && tokens[end].shape == .number
    {
      end += 1
    }
    return end
  }

  /// The thing that capitalised words name, unless part of them is a person or all of them a place.
  private mutating func newThing(_ words: Range<Int>) -> FoundClaim.End? {
    let named = words.compactMap { self.entity(at: $0) }
    if let whole = mention(at: words.lowerBound), whole.tokens == words { return nil }
    guard
      named.allSatisfy({ entities[$0].kind == .region }), named.count < words.count
    else { return nil }
    let entity = thing(named: words, .organisation)
    entities[entity].isNamed = true
    return FoundClaim.End(entity: entity, words: words)
  }

  /// "is the brains behind Tidal Labs", "spun Tidal Labs out of the university".
  mutating func findOthers(at index: Int) {
    guard index + 2 < range.upperBound, index > range.lowerBound + 1, mentionOf[index] < 0 else {
      return
    }
    var founders: [FoundClaim.End] = []
    var thing: FoundClaim.End?
    if word(index) == "brains" {
      guard tokens[index + 1].is(.behind), tokens[index - 1].is(.the) else { return }
      thing = foundedThing(from: index + 2)
      var last = index - 2
      while last > range.lowerBound, tokens[last].has([.helper, .adverb]) { last -= 1 }
      if last >= range.lowerBound { founders = actors(endingAt: last) }
    } else {
      guard
        let out = (index + 2..<min(index + 8, range.upperBound)).first(where: {
          tokens[$0].is(.out)
        })
      else { return }
      thing = foundedThing(from: index + 1)
      if let end = thing?.words.upperBound, end > out { thing = nil }
      founders = actors(endingAt: index - 1)
    }
    guard let thing, entities[thing.entity].isNamed else { return }
    for founder in founders where entities[founder.entity].kind != .region {
      add(.founded, founder, thing, .foundedRole, "found", .asserted)
    }
  }

  /// "who founded the company": the body that the text was speaking of.
  func companyBefore(_ phrase: NounPhrase) -> FoundClaim.End? {
    guard let body = body(calledAs: tokens[phrase.head], phrase.tokens), entities[body].isNamed
    else { return nil }
    return FoundClaim.End(entity: body, words: phrase.tokens)
  }

  /// "formed by three co-ops: A, B and C": those behind the colon.
  mutating func foundersBehindColon(from start: Int) -> [FoundClaim.End] {
    guard
      let colon = (start..<min(start + 7, range.upperBound)).first(where: {
        tokens[$0].isOne(of: .colon, .dash)
      }), colon > start + 1, isPlural(tokens[colon - 1]), colon + 1 < range.upperBound
    else { return [] }
    let found = backers(from: colon + 1)
    return found.count > 1 ? found : []
  }

  /// "The father-of-three, 47, founded": the person that the text was speaking of.
  func agedPerson(before group: VerbGroup) -> FoundClaim.End? {
    let comma = group.start - 1
    guard comma - 3 >= range.lowerBound, tokens[comma].is(.comma),
      tokens[comma - 1].shape == .number, tokens[comma - 2].is(.comma),
      tokens[phraseStart(endingAt: comma - 3)].is(.the), let focus, focusSentence >= sentence - 3,
      focusSentence < sentence
    else { return nil }
    return FoundClaim.End(entity: focus, words: phraseStart(endingAt: comma - 3)..<comma)
  }

  /// "has teamed up with Oskar Testa to launch": the one behind "with", too.
  mutating func teamedUp(_ group: VerbGroup, _ groups: [VerbGroup]) -> [FoundClaim.End] {
    guard group.isDependent, group.isPlanned,
      let teamed = (max(range.lowerBound, group.start - 12)..<group.start).last(where: {
        ["teamed", "partnered", "united"].contains(word($0))
      }), let with = (teamed..<group.start).first(where: { tokens[$0].is(.with) }),
      with - teamed < 3
    else { return [] }
    return agents(from: with + 1).filter {
      entities[$0.entity].kind == .person && $0.words.upperBound <= group.start
    }
  }
}
