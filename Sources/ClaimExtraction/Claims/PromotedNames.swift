/// Names behind the noun phrases that are praised or proposed.
extension ClaimFinder {
  /// The name behind a thing without one: "its new engine, the T-9,".
  mutating func namedBehind(_ phrase: NounPhrase) -> FoundClaim.End? {
    if let person = personBehind(phrase) { return person }
    guard mentionOf[phrase.head] < 0, phrase.end + 1 < range.upperBound,
      tokens[phrase.end].is(.comma)
    else { return nil }
    var name = phrase.end + 1
    if tokens[name].is(.the) { name += 1 }
    guard name < range.upperBound, let mention = mention(at: name),
      entities[mention.entity].kind == .initiative
        || entities[mention.entity].kind == .organisation && tokens[phrase.head].has(.body),
      mention.tokens.upperBound < range.upperBound,
      tokens[mention.tokens.upperBound].isOne(of: .comma, .stop)
    else { return nil }
    return FoundClaim.End(entity: mention.entity, words: mention.tokens)
  }

  /// "the governor of Kenya, Mira Holm,", "the pick for mayor, harbour chief Mira Holm": the person.
  private func personBehind(_ phrase: NounPhrase) -> FoundClaim.End? {
    guard mentionOf[phrase.head] < 0,
      tokens[phrase.head].has(.role)
        || ["pick", "choice", "nominee", "candidate"].contains(word(phrase.head))
    else { return nil }
    let limit = min(phrase.end + 7, range.upperBound - 1)
    guard phrase.end < limit,
      let comma = (phrase.end..<limit).first(where: { tokens[$0].is(.comma) }),
      (phrase.end..<comma).allSatisfy({
        tokens[$0].isOne(of: .of, .for, .the) || mentionOf[$0] >= 0
          || tokens[$0].has([.role, .body])
          || ["state", "staff", "education", "health"].contains(word($0))
      })
    else { return nil }
    var name = comma + 1
    while name < min(comma + 5, range.upperBound),
      mention(at: name).map({
        entities[$0.entity].kind != .person
      })
        ?? (tokens[name].has([.role, .title]) || word(name).hasSuffix("-year-old")
          || tokens[name].shape == .small && !tokens[name].has([.preposition, .helper, .function]))
    { name += 1 }
    guard name < range.upperBound, let mention = mention(at: name),
      entities[mention.entity].kind == .person
    else { return nil }
    return FoundClaim.End(entity: mention.entity, words: mention.tokens)
  }
}

/// Names that only their capitals and what is said behind them tell.
extension ClaimFinder {
  /// "Measure K", "Proposition 41", "Bill No. 12".
  mutating func numberedThing(_ phrase: NounPhrase) -> FoundClaim.End? {
    guard phrase.head > phrase.tokens.lowerBound, mentionOf[phrase.head] < 0,
      mentionOf[phrase.head - 1] < 0, tokens[phrase.head - 1].isCapital,
      ["measure", "proposition", "prop", "amendment", "question", "motion", "bill", "resolution"]
        .contains(word(phrase.head - 1)) || isModel(phrase),
      tokens[phrase.head].shape == .number || word(phrase.head).count == 1
    else { return nil }
    let words = (isModel(phrase) ? phrase.tokens.lowerBound : phrase.head - 1)..<phrase.head + 1
    let entity = thing(named: words, .initiative)
    entities[entity].isNamed = true
    // "Measure K." ends a sentence; the letter is no initial.
    if entities[entity].name.hasSuffix(".") { entities[entity].name.removeLast() }
    return FoundClaim.End(entity: entity, words: words)
  }

  /// "Pelican 2": capitals and a small number.
  private func isModel(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count < 4 && tokens[phrase.head].shape == .number
      && word(phrase.head).count < 3 && phrase.tokens.lowerBound > range.lowerBound
      && phrase.tokens.dropLast().allSatisfy {
        tokens[$0].isCapital && mentionOf[$0] < 0 && !tokens[$0].has([.month, .day])
      }
  }

  /// ", as well as the creation of a register": what a list ends with.
  func withMore(_ phrases: [NounPhrase]) -> [NounPhrase] {
    guard let last = phrases.last else { return phrases }
    let limit = min(last.end + 8, range.upperBound - 3)
    guard last.end < limit,
      let well = (last.end..<limit).first(where: {
        tokens[$0].is(.as) && word($0 + 1) == "well" && tokens[$0 + 2].is(.as)
      }),
      !(last.end..<well).contains(where: {
        tokens[$0].has(.helper) || lexicon.isVerb(tokens[$0].word)
      })
    else { return phrases }
    return phrases
      + phraseList(from: well + 3).map { phrase in
        content(of: phrase).flatMap { nounPhrase(from: $0) } ?? phrase
      }
  }

  /// Past the article before a thing.
  func startOfThing(_ index: Int) -> Int {
    index + 1 < range.upperBound && tokens[index].isOne(of: .the, .a, .an) ? index + 1 : index
  }

  /// "Coats for Lakes, a clothing drive", "the Pearl Trail, a network of": a run of capitals without a name in it,
  /// with what it is set off behind it.
  mutating func namedThing(at first: Int) -> FoundClaim.End? {
    guard first > range.lowerBound, first < range.upperBound, mentionOf[first] < 0,
      tokens[first].isCapital, tokens[first].shape != .capitals
    else { return nil }
    var end = first
    while end < range.upperBound {
      if tokens[end].isCapital, mentionOf[end] < 0 || end > first {
        end += 1
      } else if tokens[end].isOne(of: .for, .of, .and, .the, .to, .in), end + 1 < range.upperBound,
        tokens[end + 1].isCapital
      {
        end += 1
      } else {
        break
      }
    }
    guard end + 2 < range.upperBound,
      tokens[end].isOne(of: .comma, .dash),
      tokens[end + 1].isOne(of: .a, .an, .the, .which), end - first < 7
    else { return nil }
    guard tokens[end + 1].is(.which) || nounPhrase(from: end + 1).map(isWhatThingsAre) ?? false
    else { return nil }
    let entity = thing(named: first..<end, .initiative)
    entities[entity].isNamed = true
    return FoundClaim.End(entity: entity, words: first..<end)
  }

  /// Whether a phrase says what a thing is: no person, no body.
  private func isWhatThingsAre(_ phrase: NounPhrase) -> Bool {
    mentionOf[phrase.head] < 0 && !tokens[phrase.head].has([.role, .title])
  }

  /// "Professor Mira Holm": the person behind titles and roles.
  func personBehindTitles(_ first: Int) -> FoundClaim.End? {
    var index = first
    while index < min(first + 5, range.upperBound), mention(at: index) == nil,
      tokens[index].has([.title, .role, .determiner, .abbreviation])
    {
      index += 1
    }
    guard index < range.upperBound, let mention = mention(at: index),
      entities[mention.entity].kind == .person
    else { return nil }
    return FoundClaim.End(entity: mention.entity, words: mention.tokens)
  }
}
