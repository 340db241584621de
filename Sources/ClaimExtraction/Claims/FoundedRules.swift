extension ClaimFinder {
  /// Who founded what.
  mutating func findFounded(_ groups: [VerbGroup]) {
    reading = nil
    findFounders()
    ownsLaunch()
    foundedIn()
    for group in groups {
      reading = group.token
      if group.classes.contains(.found) {
        if group.isPassive {
          foundedBy(group, groups)
        } else if group.form != .gerund || group.isDependent {
          founds(group, groups)
        }
      } else if group.classes.contains(.launch) {
        launches(group, groups)
      }
      announcesLaunch(group, groups)
    }
  }

  mutating func founds(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard
      let object = foundedThing(from: group.end) ?? relativeObject(of: group)
        ?? nakedObject(of: group)
    else { return }
    // "called for establishing": nothing is founded yet.
    let governor = groups.last { $0.token < group.start }
    if group.isDependent, let governor, !governor.classes.isDisjoint(with: [.promote, .promoteIf]),
      group.token - governor.token < 4
    {
      return
    }
    guard entities[object.entity].isNamed || isFoundable(object) else { return }
    var founders = subjects(of: group, among: groups)
    // "Mira Holm (founded Tidal Ltd)"
    if group.start - 1 > range.lowerBound, tokens[group.start - 1].is(.open),
      let person = (max(range.lowerBound, group.start - 9)..<group.start - 1).last(where: {
        entity(at: $0).map { entities[$0].kind == .person } ?? false
      }), let named = mention(at: person)
    {
      founders = [FoundClaim.End(entity: named.entity, words: named.tokens)]
    }
    if founders.isEmpty, let person = agedPerson(before: group) { founders = [person] }
    if founders.allSatisfy({ !entities[$0.entity].isNamed }) {
      let named = foundersToCome(before: group)
      if !named.isEmpty { founders = named }
    }
    let modality = hasFounded(group, groups) ? .asserted : modality(of: group)
    let behind = max(object.words.upperBound, group.end)
    for founder in setUpBy(founders, object, group) + partners(behind: behind, of: founders) {
      add(.founded, founder, object, .foundedActive, group.text, modality)
    }
  }

  /// "left the bank to found a firm", "went on to found it": it was done.
  func hasFounded(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    guard group.isDependent, group.isPlanned,
      let governor = groups.last(where: { $0.token < group.start && !$0.isReduced }),
      governor.form.contains(.past), !governor.isNegated, group.start - governor.token < 8
    else { return false }
    return ["leave", "go", "quit", "unite", "team", "return", "combine", "join", "resign"].contains(
      governor.verb.base
    )
  }

  /// "Norway gave more to the fund that it set up": "it" is whoever the sentence begins with.
  func setUpBy(
    _ founders: [FoundClaim.End],
    _ object: FoundClaim.End,
    _ group: VerbGroup
  ) -> [FoundClaim.End] {
    let isIt = (max(range.lowerBound, group.start - 3)..<group.start).contains {
      tokens[$0].isOne(of: .it, .they)
    }
    guard founders.allSatisfy({ $0.entity == object.entity }),
      let first = (afterDateline..<range.upperBound).first(where: { mentionOf[$0] >= 0 }),
      let mention = mention(at: first), first <= afterDateline + 1, mention.entity != object.entity,
      entities[mention.entity].kind != .initiative, !founders.isEmpty || isIt
    else { return founders }
    return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
  }

  /// "founded Tidal Ltd with Tove Vale": those who did it with the subject.
  mutating func partners(
    behind end: Int,
    of founders: [FoundClaim.End]
  ) -> [FoundClaim.End] {
    guard let first = founders.first else { return [] }
    if let others = frontPartners(first) { return others }
    var index = behindDescription(end)
    // A time may stand between: "in 2014 with her brother".
    while index < range.upperBound,
      tokens[index].is(.comma) || tokens[index].shape == .number || tokens[index].has(.month)
        || tokens[index].isOne(of: .in, .last, .this)
        || ["together", "last", "year", "years", "months", "ago", "later", "earlier", "jointly"]
          .contains(word(index))
        || tokens[index].has(.number)
        || ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a", "that"]
          .contains(word(index)) && index + 1 < range.upperBound
          && ["year", "years", "months", "decade"].contains(word(index + 1))
        || word(index) == "decade"
    {
      index += 1
    }
    // "in partnership with Lantern Bank"
    if index + 1 < range.upperBound, Self.unions.contains(word(index)) { index += 1 }
    guard index + 1 < range.upperBound,
      tokens[index].is(.with) || word(index) == "alongside"
    else { return [] }
    var name = index + 1
    // "with her brother Huw"
    while name < range.upperBound, name < index + 6,
      mentionOf[name] < 0,
      tokens[name].has([.determiner, .role, .title]) || tokens[name].is(.former)
        || tokens[name].shape == .small && !tokens[name].has([.preposition, .helper, .function])
        // "with her neighbour, Oskar Testa"
        || tokens[name].is(.comma) && name > index + 2
    {
      name += 1
    }
    guard name < range.upperBound, let mention = mention(at: name),
      entities[mention.entity].kind == entities[first.entity].kind
        || entities[mention.entity].kind == .organisation
          && entities[first.entity].kind == .organisation
    else { return [] }
    return agents(from: name)
  }

  /// "Tidal Ltd, which she founded in 1999", "a fund that Kenya and Norway set up": what stands
  /// before "which", or what that noun stands beside.
  mutating func relativeObject(of group: VerbGroup) -> FoundClaim.End? {
    var index = group.start - 1
    while index > range.lowerBound, index > group.start - 12,
      !tokens[index].isOne(of: .which, .that), !tokens[index].isOne(of: .semicolon, .colon)
    {
      index -= 1
    }
    guard index > range.lowerBound, index < group.start - 1, tokens[index].isOne(of: .which, .that)
    else { return nil }
    index -= 1
    if tokens[index].is(.comma) { index -= 1 }
    guard index >= range.lowerBound else { return nil }
    if let mention = mention(at: index) {
      guard
        entities[mention.entity].kind == .organisation
          || entities[mention.entity].kind == .initiative
      else { return nil }
      return FoundClaim.End(entity: mention.entity, words: mention.tokens)
    }
    let start = phraseStart(endingAt: index)
    if start - 2 >= range.lowerBound, tokens[start - 1].is(.comma),
      let mention = mention(at: start - 2), entities[mention.entity].kind != .person,
      entities[mention.entity].kind != .region
    {
      return FoundClaim.End(entity: mention.entity, words: mention.tokens)
    }
    guard let phrase = nounPhrase(from: start, limit: index + 1), phrase.head == index else {
      return nil
    }
    return node(of: phrase)
  }

  mutating func foundedBy(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard let start = agentStart(behind: group.end) else { return }
    let listed = foundersBehindColon(from: start)
    let founders = listed.isEmpty ? agents(from: start) : listed
    guard let last = founders.last else { return }
    for object in undergoers(of: group, among: groups)
    where entities[object.entity].kind != .person && isSpecific(object) {
      for founder in founders + partners(behind: last.words.upperBound, of: founders) {
        add(.founded, founder, object, .foundedPassive, group.text, modality(of: group))
      }
    }
  }

  mutating func launches(_ group: VerbGroup, _ groups: [VerbGroup]) {
    // "a history of launching"
    if group.form == .gerund, group.isDependent, group.start > range.lowerBound,
      tokens[group.start - 1].has(.preposition), !tokens[group.start - 1].is(.by)
    {
      return
    }
    if group.isPassive {
      guard let start = agentStart(behind: group.end) else { return }
      let listed = foundersBehindColon(from: start)
      let agents = listed.isEmpty ? agents(from: start) : listed
      let others = agents.last.map { partners(behind: $0.words.upperBound, of: agents) } ?? []
      for object in undergoers(of: group, among: groups)
      where isFoundable(object) && isSpecific(object) {
        for founder in agents + others {
          add(.founded, founder, object, .foundedPassive, group.text, modality(of: group))
        }
      }
      return
    }
    guard
      let object = foundedThing(from: group.end) ?? relativeObject(of: group)
        ?? nakedObject(of: group),
      isFoundable(object)
        || ["create", "co-create"].contains(group.verb.base)
          && entities[object.entity].kind == .initiative && entities[object.entity].isNamed
    else { return }
    // "opened the festival": it was there before.
    if ["open", "begin", "start"].contains(group.verb.base),
      [
        "festival", "tournament", "league", "competition", "challenge", "forum", "campaign",
        "mission",
      ]
      .contains(word(max(object.words.upperBound - 1, range.lowerBound)).lowercased())
    {
      return
    }
    // "has begun its cup campaign"
    if ["begin", "start", "open"].contains(group.verb.base), group.end < range.upperBound,
      tokens[group.end].isOne(of: .its, .their, .his, .her),
      !tokens[object.words.lowerBound].isOne(of: .own), word(group.end + 1) != "own"
    {
      return
    }
    // "opened its payment system to others" founds nothing.
    if group.verb.base == "open", !entities[object.entity].isNamed,
      group.end < range.upperBound,
      !tokens[group.end].isOne(of: .a, .an)
        || object.words.contains(where: {
          ["office", "branch", "account", "inquiry"].contains(word($0))
        })
    {
      return
    }
    if ["begin", "build"].contains(group.verb.base), !entities[object.entity].isNamed,
      group.verb.base == "build" || object.words.count < 2
        || !["programme", "program", "fellowship", "scholarship", "fund", "prize"].contains(
          word(object.words.upperBound - 1)
        )
    {
      return
    }
    let rule = Rule.foundedLaunch
    var founders =
      setUpBy(subjects(of: group, among: groups), object, group) + teamedUp(group, groups)
    if founders.allSatisfy({ !entities[$0.entity].isNamed }) {
      let named = foundersToCome(before: group)
      if !named.isEmpty { founders = named }
    }
    let modality = hasFounded(group, groups) ? .asserted : modality(of: group)
    for founder in founders + partners(behind: object.words.upperBound, of: founders) {
      add(.founded, founder, object, rule, group.text, modality)
      if let amount = AmountReader(article).amounts(in: group.end..<range.upperBound).first,
        isFund(object) || isFundName(object),
        amount.tokens.lowerBound < object.words.upperBound || isEndowment(amount, object)
      {
        add(
          .funded,
          founder,
          object,
          .fundedLaunch,
          group.text,
          modality,
          amount: amount
        )
      }
    }
  }

  /// Whether an end is more than a bare noun such as "the company".
  func isSpecific(_ end: FoundClaim.End) -> Bool {
    entities[end.entity].isNamed || entities[end.entity].words.count > 1
  }

  func isFund(_ end: FoundClaim.End) -> Bool {
    end.words.contains { tokens[$0].is(.fund) }
  }
}
