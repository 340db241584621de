/// What is promoted: the things behind a verb of praise or proposal.
extension ClaimFinder {
  /// What is promoted: the noun phrases behind the verb, or behind a verb in -ing there.
  mutating func objects(
    of group: VerbGroup,
    _ groups: [VerbGroup],
    isSure: Bool
  ) -> [FoundClaim.End] {
    var start = group.end
    // "called on all towns to", "proposed instead a levy"
    while start + 1 < range.upperBound,
      tokens[start].isOne(of: .all, .both, .each) && !tokens[start + 1].is(.of)
        || ["instead", "again", "every", "only"].contains(word(start))
    {
      start += 1
    }
    let first = start
    // "recommended restoring mangroves", "called for establishing rules"
    if start < range.upperBound, mentionOf[start] < 0, tokens[start].shape == .small,
      lexicon.form(of: tokens[start].word).contains(.gerund),
      !tokens[start].has([.initiativeNoun, .speakingText]),
      // "demanded training before the first lesson", "coding lessons": nouns.
      start + 1 < range.upperBound, !tokens[start + 1].isOne(of: .comma, .stop),
      !Self.nounsInIng.contains(word(start))
    {
      if word(start) == "replacing", let object = askedObject(at: start) { start = object - 1 }
      start += 1
      if start < range.upperBound, tokens[start].isOne(of: .for, .in, .on, .out, .up) { start += 1 }
    }
    // The same with a verb that no list has: "recommended insuring mangroves".
    if start == first, start + 1 < range.upperBound, isGerund(start),
      !tokens[start + 1].has([.preposition, .helper, .function])
        || tokens[start + 1].has(.determiner)
    {
      start += 1
    }
    guard start < range.upperBound, !tokens[start].is(.that) else { return [] }
    // "praised some of the plan"
    if start + 2 < range.upperBound, tokens[start].isOne(of: .some, .all) || word(start) == "much",
      tokens[start + 1].is(.of)
    {
      start += 2
    }
    if isSure || ["unveil", "roll out", "introduce", "announce", "adopt"].contains(group.text),
      let name = namedThing(at: startOfThing(start))
    {
      object = name.entity
      return [name]
    }
    // "support for the industry of embodied AI": what is supported stands behind "for".
    var found: [FoundClaim.End] = []
    var phrases = phraseList(from: start)
    let asked = phrases.first?.head
    if isPraising(group) { phrases = phrases.map(merit).map(paidFor) }
    // "announced the launch of the prize": founded, not promoted.
    if ["announce", "unveil", "confirm"].contains(group.verb.base), let first = phrases.first,
      ["launch", "creation", "establishment", "formation", "founding"].contains(word(first.head))
    {
      return []
    }
    // "announced a £2 million fund for schools": money.
    if ["announce", "unveil", "confirm"].contains(group.verb.base), let first = phrases.first,
      mentionOf[first.head] < 0,
      ["fund", "package", "bailout", "pot"].contains(word(first.head)),
      first.end < range.upperBound, tokens[first.end].isOne(of: .for, .to),
      first.tokens.contains(where: { isCurrency(tokens[$0]) })
    {
      return []
    }
    // "tabled a motion calling for a levy": the levy.
    if let first = phrases.first, first.end + 2 < range.upperBound, mentionOf[first.head] < 0,
      ["motion", "amendment", "resolution", "petition", "bill", "letter", "statement", "law"]
        .contains(word(first.head)),
      word(first.end) == "calling" && tokens[first.end + 1].is(.for)
        || ["demanding", "proposing", "seeking"].contains(word(first.end))
    {
      let thing = first.end + (word(first.end) == "calling" ? 2 : 1)
      let found = wishedThings(from: thing, besides: [])
      object = found.last?.entity ?? object
      return found
    }
    // "urged the board to publish its rules", "outlined plans to use wind"
    if let first = phrases.first, first.end + 1 < range.upperBound, tokens[first.end].is(.to),
      ["urge", "call on", "encourage", "ask"].contains(group.text),
      Self.against.contains(word(first.end + 1)) || Self.lessening.contains(word(first.end + 1))
        || !lexicon.form(of: tokens[first.end + 1].word).contains(.base)
    {
      return []
    }
    // "urged heads of schools to adopt the plan": what they are to do is behind "to".
    if let first = phrases.first, ["urge", "call on", "encourage"].contains(group.text),
      first.end < range.upperBound, tokens[first.end].isOne(of: .of, .in, .at, .from)
    {
      guard let to = requestStart(behind: first.end) else { return [] }
      phrases = phraseList(from: to)
    } else if let first = phrases.first, first.end + 2 < range.upperBound,
      tokens[first.end].is(.to),
      tokens[first.end + 1].shape == .small, !tokens[first.end + 1].has(.determiner),
      ["urge", "call on", "encourage", "ask"].contains(group.text)
        || ["plans", "proposals", "efforts"].contains(
          article.words.text(of: tokens[first.head].word)
        )
    {
      let plain = first.end + 2
      // "calling on residents to share their memories"
      if ["urge", "call on", "encourage", "ask"].contains(group.text),
        Self.personal.contains(
          lexicon.verb(of: tokens[plain - 1].word)?.verb.base ?? word(plain - 1)
        )
          || word(plain - 1) == "make" && ["good", "sure", "way", "room"].contains(word(plain))
      {
        return []
      }
      // "urging firms to get involved"
      if askedObject(at: first.end + 1) == nil, mentionOf[plain] < 0,
        lexicon.form(of: tokens[plain].word).contains(.participle)
      {
        return []
      }
      phrases = phraseList(from: askedObject(at: first.end + 1) ?? plain)
    }
    // "called for pilots to be trained": pilots are not what is asked for.
    if group.text == "call for", let first = phrases.first, first.end < range.upperBound,
      tokens[first.end].is(.to),
      tokens[first.head].has([.role, .collective]) || isPlural(tokens[first.head]),
      mentionOf[first.head] < 0, !tokens[first.head].has(.initiativeNoun), !isToBeMade(first)
    {
      return []
    }
    // "called on the party not to delay"
    if ["urge", "call on", "encourage", "ask"].contains(group.text), let first = phrases.first,
      first.end < range.upperBound, tokens[first.end].isOne(of: .not, .never)
    {
      return []
    }
    // "defending a complex of caves"
    if group.verb.base == "defend", let first = phrases.first, mentionOf[first.head] < 0,
      !tokens[first.head].has([.initiativeNoun, .role, .body]),
      ![
        "stance", "record", "decision", "handling", "pick", "choice", "right", "rights", "approach",
      ]
      .contains(word(first.head))
    {
      return []
    }
    // "urged Kenya": somebody who is asked for something is not praised.
    if ["urge", "call on", "demand"].contains(group.text), let first = phrases.first,
      let end = node(of: first), entities[end.entity].kind != .initiative,
      entities[end.entity].isNamed || first.tokens.lowerBound == range.lowerBound
        || !tokens[first.tokens.lowerBound - 1].isOne(of: .a, .an)
    {
      return []
    }
    // "urged inventors worldwide last week to compete": those who are asked, and no thing.
    if ["urge", "call on"].contains(group.text), let first = phrases.first, phrases.count == 1,
      first.head == asked, mentionOf[first.head] < 0, !tokens[first.head].has(.initiativeNoun),
      (first.end..<min(first.end + 7, range.upperBound)).contains(where: { tokens[$0].is(.to) })
    {
      return []
    }
    // "lobbying Congress for a law"
    if ["lobby", "petition", "press", "pressure"].contains(group.verb.base),
      let first = phrases.first, !group.text.contains(" "),
      first.end + 1 < range.upperBound
    {
      guard tokens[first.end].is(.for) else { return [] }
      phrases = phraseList(from: first.end + 1)
    }
    if group.verb.base == "sponsor" {
      guard let first = phrases.first,
        ["bill", "law", "legislation", "motion", "resolution", "amendment", "act"].contains(
          word(first.head)
        )
      else { return [] }
    }
    // "a similar cell, the HC-9"
    if let first = phrases.first, let name = namedBehind(first) {
      object = name.entity
      return [name]
    }
    // "boost the number of places": more of something is no praise.
    if let first = phrases.first, ["number", "amount", "size"].contains(word(first.head)),
      ["boost", "expand", "accelerate", "enhance", "strengthen"].contains(group.verb.base)
    {
      return []
    }
    // "threw their weight behind the plan"
    if let first = phrases.first, ["weight", "support"].contains(word(first.head)),
      first.end + 1 < range.upperBound, word(first.end) == "behind"
    {
      phrases = phraseList(from: first.end + 1)
    }
    // "unveiled plans for a ban"
    if let first = phrases.first, ["plans", "proposals"].contains(word(first.head)),
      first.end + 1 < range.upperBound, tokens[first.end].is(.for), !isTime(first.end + 1)
    {
      phrases = phraseList(from: first.end + 1)
    }
    let isNeed = phrases.first.map { ["need", "importance"].contains(word($0.head)) } ?? false
    var depth = 0
    while depth < 3, let first = phrases.first, let deeper = content(of: first),
      !(isPraising(group) && first.tokens.count > 1 && word(first.head) == "support")
    {
      phrases = phraseList(from: deeper)
      depth += 1
    }
    phrases = withMore(phrases)
    if let last = phrases.last {
      var next = last.end
      if next < range.upperBound, tokens[next].is(.comma) { next += 1 }
      if next < range.upperBound, tokens[next].is(.including) {
        let listed = phraseList(from: next + 1)
        // "industries including A and B" are A and B.
        if phrases.count == 1, !listed.isEmpty, isGeneric(last) { phrases = [] }
        phrases += listed
      } else if next + 1 < range.upperBound, tokens[next].is(.such), tokens[next + 1].is(.as) {
        let listed = phraseList(from: next + 2)
        if phrases.count == 1, !listed.isEmpty, isGeneric(last) { phrases = [] }
        phrases += listed
      }
    }
    // What stands in one list is of one kind.
    let isListed =
      phrases.count > 1
      && phrases.contains { phrase in
        node(of: phrase).map { isPromotable($0, phrase, group) } ?? false
      }
    for phrase in phrases.prefix(8) {
      if Self.demanding.contains(group.text), let ending = endOfThing(phrase) {
        found.append(ending)
        continue
      }
      // "commended the governor for building roads"
      if isPraising(group), phrase.tokens.count == 1, mentionOf[phrase.head] < 0,
        tokens[phrase.head].has(.role), !tokens[phrase.head].has([.collective, .body]),
        !isPlural(tokens[phrase.head]), tokens[phrase.head - 1].isOne(of: .the, .his, .her, .their)
      {
        found += nounActors(endingAt: phrase.head).filter { entities[$0.entity].isNamed }
        continue
      }
      if isPraising(group), let person = personOfQuality(phrase) {
        found.append(person)
        continue
      }
      // "visited the plant and hailed it"
      let isIt = tokens[phrase.head].isOne(of: .it, .them)
      guard
        let end = isIt
          ? objectBefore(phrase.head, groups) ?? itsThing(phrase.head, of: group, groups)
            ?? node(of: phrase)
          : namedOne(phrase) ?? node(of: phrase)
      else { continue }
      let kind = entities[end.entity].kind
      if phrase.tokens.count == 1, Self.demanding.contains(group.text) || group.text == "call on",
        Self.noThings.contains(word(phrase.head)), mentionOf[phrase.head] < 0
      {
        continue
      }
      if Self.against.contains(word(phrase.head)),
        !(group.text == "ask for" && phrase.tokens.count > 1)
      {
        continue
      }
      if isCount(phrase) { continue }
      if !isSure, Self.telling.contains(group.verb.base), tokens[phrase.head].has(.speakingText) {
        continue
      }
      let head = article.words.text(of: tokens[phrase.head].word)
      if [
        "funding", "subsidies", "loan", "loans", "grant", "grants", "money", "subsidy",
        "investment", "investments", "spending", "funds",
      ].contains(head),
        phrase.tokens.count == 1
          || !["call for", "demand", "call on", "urge", "propose", "recommend", "advocate"]
            .contains(group.text)
      {
        continue
      }
      if kind == .region,
        !isSure
          || !["praise", "laud", "support", "back", "hail", "commend", "defend"].contains(
            group.text
          )
      {
        continue
      }
      if kind == .person, !isSure { continue }
      if ["vote for", "appeal for", "ask for", "plead for"].contains(group.text),
        kind != .initiative
      {
        continue
      }
      if group.verb.base == "accept",
        entities[end.entity].words.contains(where: {
          ["prize", "award", "medal", "cup", "nomination", "invitation", "offer"].contains(
            article.words.text(of: $0)
          )
        })
      {
        continue
      }
      if !isSure, !(isNeed && phrase.tokens.count > 1 && kind == .initiative),
        !isPromotable(end, phrase, group), !isListed || phrase.tokens.count < 2
      {
        continue
      }
      found.append(end)
    }
    object = found.last?.entity ?? object
    return found
  }

  /// Where the object stands of what is asked: "heads of schools to help the town improve roads" asks for roads.
  private func requestStart(behind index: Int) -> Int? {
    let limit = min(index + 12, range.upperBound - 2)
    guard index < limit,
      let to = (index..<limit).first(where: {
        tokens[$0].is(.to) && lexicon.form(of: tokens[$0 + 1].word).contains(.base)
          && mentionOf[$0 + 1] < 0
      }), !Self.against.contains(word(to + 1)),
      !(index..<to).contains(where: { tokens[$0].isOne(of: .comma, .semicolon, .that) })
    else { return nil }
    guard word(to + 1) == "help", let helped = nounPhrase(from: to + 2),
      helped.end + 1 < range.upperBound
    else { return to + 2 }
    let last = word(helped.head)
    let isVerb =
      lexicon.form(of: tokens[helped.end].word).contains(.base)
      || ["rationalise", "rationalize", "modernise", "digitise", "fight"].contains(word(helped.end))
    return isVerb && !last.isEmpty ? helped.end + 1 : to + 2
  }

  /// "called for more homes to be built": homes, but not "for pilots to be trained".
  private func isToBeMade(_ phrase: NounPhrase) -> Bool {
    guard phrase.end + 2 < range.upperBound, tokens[phrase.end + 1].is(.be),
      !tokens[phrase.head].has([.role, .collective]),
      let verb = lexicon.verb(of: tokens[phrase.end + 2].word)?.verb.base
    else { return false }
    return Self.wanted.contains(verb)
      || !Self.against.contains(verb) && !Self.lessening.contains(verb)
  }

  private static let demanding: Set<String> = [
    "call for", "demand", "urge", "propose", "recommend", "push for", "press for", "lobby for",
    "campaign for", "advocate", "argue for", "appeal for", "plead for", "support", "back",
    "endorse", "seek", "ask for",
  ]

  /// "hailed his “rare courage”": whose it is.
  private func personOfQuality(_ phrase: NounPhrase) -> FoundClaim.End? {
    let first = phrase.tokens.lowerBound
    var owner = first - 1
    if owner > range.lowerBound, isQuoteMark(owner) { owner -= 1 }
    guard owner > range.lowerBound, mentionOf[phrase.head] < 0,
      tokens[owner].isOne(of: .his, .her)
        || phrase.head > first && tokens[first].isOne(of: .his, .her),
      isQuoteMark(owner + 1) || Self.virtues.contains(word(phrase.head)),
      let person = pronoun(at: owner)
    else { return nil }
    return person
  }

  private static let virtues: Set<String> = [
    "courage", "bravery", "leadership", "work", "dedication", "commitment", "service", "generosity",
    "honesty", "integrity", "vision", "professionalism", "skill", "skills", "talent", "energy",
    "passion", "performance", "efforts", "effort", "determination", "resilience", "kindness",
    "patience", "wisdom", "humility", "contribution", "contributions", "example", "attitude",
    "display", "composure", "heroism", "selflessness", "ear", "eye", "record", "career", "spirit",
  ]

  /// Whether a verb praises what is there already.
  private func isPraising(_ group: VerbGroup) -> Bool {
    ["praise", "laud", "hail", "commend", "applaud", "welcome", "thank"].contains(group.verb.base)
  }
}
