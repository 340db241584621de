/// What can be founded, and where its name stands.
extension ClaimFinder {
  /// Whether something can be founded by being launched.
  func isFoundable(_ end: FoundClaim.End) -> Bool {
    let entity = entities[end.entity]
    if entity.kind == .organisation && entity.isNamed { return true }
    func isListed(_ index: Int) -> Bool {
      let text = article.words.text(of: tokens[index].word)
      return Self.foundable.contains(text)
        || text.hasSuffix("s") && Self.foundable.contains(String(text.dropLast()))
    }
    guard let last = end.words.last else { return false }
    // "a fund to replant", "a mechanism for": the head stands before.
    let head = end.words.first { tokens[$0].isOne(of: .to, .for, .on) }.map { $0 - 1 } ?? last
    let next = end.words.upperBound
    // "launched Blue Tern, a brand of tea"
    if entity.isNamed, next + 2 < range.upperBound, tokens[next].is(.comma),
      tokens[next + 1].isOne(of: .a, .an), let noun = nounPhrase(from: next + 1),
      mentionOf[noun.head] < 0, isListed(noun.head)
    {
      return true
    }
    return isListed(max(head, end.words.lowerBound))
      || entity.isNamed && entity.kind == .initiative && next < range.upperBound
        && tokens[next].shape == .small && isListed(next)
      || entity.kind == .initiative && entity.isNamed
        && entity.words.contains { Self.foundable.contains(article.words.text(of: $0)) }
  }

  static let foundable: Set<String> = [
    "fund", "company", "firm", "startup", "start-up", "venture", "foundation", "charity",
    "organisation",
    "organization", "association", "alliance", "coalition", "network", "centre", "center",
    "institute",
    "university", "school", "college", "academy", "agency", "council", "committee", "commission",
    "party",
    "bank", "lab", "laboratory", "museum", "initiative", "programme", "program", "scholarship",
    "prize",
    "award", "newspaper", "magazine", "platform", "hub", "nonprofit", "consortium", "partnership",
    "facility",
    "taskforce", "mechanism", "regulator", "system", "office", "branch", "campus", "factory",
    "plant", "park", "corridor", "unit", "team", "department", "ministry", "authority", "body",
    "zone", "union", "business", "subsidiary", "society", "club", "forum", "movement", "group",
    "scheme", "service", "project", "campaign", "mission", "portal", "website", "podcast",
    "clinic", "hospital", "library", "studio", "label", "brand", "petition", "fellowship",
    "challenge", "competition", "accelerator", "incubator", "trust", "festival", "orchestra",
    "theatre",
    "gallery", "league", "tournament", "ngo", "cooperative", "co-operative", "collective",
    "enterprise", "brewery", "bakery", "daily", "weekly", "journal", "faction", "pledge", "appeal",
    "helpline", "hotline", "inquiry", "course", "curriculum", "endowment", "chair", "lottery",
    "newsletter", "channel", "show", "app", "archive", "choir", "band", "farm", "shop", "store",
    "restaurant", "hotel", "airline", "think-tank", "observatory", "workshop", "chain", "pact",
    "desk", "squad", "tribunal", "panel", "kitchen", "reserve", "medal", "bursary", "register",
    "board",
    "registry", "watchdog", "caravan", "paper", "kiosk", "surgery", "nursery", "market", "fair",
    "residency", "internship", "apprenticeship", "bootcamp", "conference", "summit",
  ]

  mutating func foundedThing(from start: Int) -> FoundClaim.End? {
    var start = start
    // "founded and ran Tidal Ltd"
    if start + 1 < range.upperBound, tokens[start].is(.and),
      !lexicon.form(of: tokens[start + 1].word).isDisjoint(with: [.past, .third]),
      mentionOf[start + 1] < 0
    {
      start += 2
    }
    // "founded the charity, the Morrow Society, for": the name, whatever "the charity" stood for before.
    if let phrase = nounPhrase(from: start), mentionOf[phrase.head] < 0,
      tokens[phrase.head].has([.body, .initiativeNoun]), phrase.end + 2 < range.upperBound,
      tokens[phrase.end].is(.comma)
    {
      let name = tokens[phrase.end + 1].is(.the) ? phrase.end + 2 : phrase.end + 1
      if let mention = mention(at: name), entities[mention.entity].kind != .person,
        entities[mention.entity].kind != .region, mention.tokens.upperBound < range.upperBound,
        tokens[mention.tokens.upperBound].isOne(of: .comma, .stop)
      {
        return FoundClaim.End(entity: mention.entity, words: mention.tokens)
      }
    }
    if let new = newName(from: start) { return new }
    // "a company, Hive Ear": the name behind stands for the thing.
    guard let phrase = nounPhrase(from: start), var end = node(of: phrase) else { return nil }
    if entities[end.entity].kind == .person || entities[end.entity].kind == .region { return nil }
    // "He set up the charity": the one named before, or none.
    if !entities[end.entity].isNamed, phrase.tokens.count == 1, phrase.head > range.lowerBound,
      tokens[phrase.head - 1].is(.the),
      phrase.end >= range.upperBound || !tokens[phrase.end].isOne(of: .comma, .for, .of),
      [
        "charity", "foundation", "company", "firm", "organisation", "organization", "group",
        "trust",
      ]
      .contains(word(phrase.head))
    {
      return charityBefore(phrase) ?? companyBefore(phrase)
    }
    if !entities[end.entity].isNamed {
      var next = phrase.end
      if next < range.upperBound, tokens[next].is(.comma) { next += 1 }
      while next < range.upperBound,
        ["called", "named", "dubbed", "known"].contains(article.words.text(of: tokens[next].word))
      { next += 1 }
      if next > phrase.end || next < range.upperBound && mentionOf[next] >= 0,
        next < range.upperBound,
        let mention = mention(at: next),
        entities[mention.entity].kind == .organisation
          || entities[mention.entity].kind == .initiative
      {
        end = FoundClaim.End(entity: mention.entity, words: mention.tokens)
        return end
      }
      // A thing without a name is founded only if it is a body, fund or the like.
      let head = tokens[phrase.head]
      guard head.has([.initiativeNoun, .body, .collective]) else { return nil }
    }
    return end
  }

  /// "Holm's firm, which": behind what is said of a thing between commas: ", a maker of boats, with".
  func behindDescription(_ end: Int) -> Int {
    guard end + 2 < range.upperBound, tokens[end].is(.comma), tokens[end + 1].isOne(of: .a, .an)
    else { return end }
    let limit = min(end + 14, range.upperBound)
    for index in end + 2..<limit {
      if tokens[index].is(.comma) { return index }
      if tokens[index].isOne(of: .who, .which, .that, .semicolon, .colon) { return end }
    }
    return end
  }

  /// "OpenTide, the charity he founded with Holm", "the firm she set up": what stands before the subject.
  mutating func nakedObject(of group: VerbGroup) -> FoundClaim.End? {
    var subject = group.start - 1
    guard subject > range.lowerBound + 1 else { return nil }
    if tokens[subject].isOne(of: .he, .she, .they) {
      subject -= 1
    } else if let mention = mention(at: subject), entities[mention.entity].kind == .person {
      subject = mention.tokens.lowerBound - 1
    } else {
      return nil
    }
    guard subject > range.lowerBound, tokens[subject].shape == .small, mentionOf[subject] < 0,
      tokens[subject].has([.body, .initiativeNoun])
    else { return nil }
    let start = phraseStart(endingAt: subject)
    guard start < subject, tokens[start].isOne(of: .the, .a, .an) else { return nil }
    if start - 2 >= range.lowerBound, tokens[start - 1].is(.comma),
      let named = mention(at: start - 2),
      entities[named.entity].kind == .organisation
        || entities[named.entity].kind == .initiative
    {
      return FoundClaim.End(entity: named.entity, words: named.tokens)
    }
    // "of the company he set up, Tidal Ltd,"
    let next = group.end
    if next + 1 < range.upperBound, tokens[next].is(.comma), let named = mention(at: next + 1),
      entities[named.entity].kind == .organisation
    {
      return FoundClaim.End(entity: named.entity, words: named.tokens)
    }
    guard tokens[start].is(.the), start == subject - 1,
      let body = body(calledAs: tokens[subject], start..<subject + 1)
    else { return nil }
    return FoundClaim.End(entity: body, words: start..<subject + 1)
  }

  static let unions: Set<String> = [
    "partnership", "collaboration", "cooperation", "association", "conjunction",
  ]

  /// "In partnership with Lantern Bank, Tidal Ltd set up": those named before the comma.
  mutating func frontPartners(_ founder: FoundClaim.End) -> [FoundClaim.End]? {
    let first = afterDateline
    guard first + 4 < range.upperBound, tokens[first].is(.in) || word(first) == "in",
      Self.unions.contains(word(first + 1)), tokens[first + 2].is(.with)
    else { return nil }
    let others = agents(from: first + 3).filter {
      entities[$0.entity].kind == entities[founder.entity].kind && $0.entity != founder.entity
    }
    return others.isEmpty ? nil : others
  }

  /// "announced the launch of the Roof Prize", "marked the founding of the club"
  mutating func announcesLaunch(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard ["announce", "unveil", "confirm", "declare"].contains(group.verb.base), !group.isPassive
    else { return }
    let limit = min(group.end + 5, range.upperBound - 2)
    guard group.end < limit,
      let noun = (group.end..<limit).first(where: {
        mentionOf[$0] < 0
          && ["launch", "creation", "establishment", "formation", "founding"].contains(word($0))
      }), tokens[noun + 1].is(.of), isOneClause(group.end..<noun),
      let object = foundedThing(from: noun + 2), isFoundable(object)
    else { return }
    for founder in subjects(of: group, among: groups) {
      add(.founded, founder, object, .foundedLaunch, "launch", modality(of: group))
    }
  }

  /// "The fund was set up as part of the council's response": the council's.
  mutating func foundedIn() {
    guard
      let part = range.first(where: {
        $0 > range.lowerBound + 3 && tokens[$0 - 1].is(.as) && tokens[$0].shape == .small
          && word($0) == "part"
      }), part + 3 < range.upperBound, tokens[part + 1].is(.of)
    else { return }
    let groups = verbGroups()
    guard
      let group = groups.last(where: { $0.token < part && part - $0.end < 3 }), group.isPassive,
      !group.classes.isDisjoint(with: [.found, .launch]),
      let owner = (part + 2..<min(part + 9, range.upperBound)).first(where: {
        tokens[$0].is(.possessive)
      })
    else { return }
    let named = mention(at: owner - 1).map {
      [FoundClaim.End(entity: $0.entity, words: $0.tokens)]
    }
    let founders = (named ?? nounActors(endingAt: owner - 1)).filter {
      entities[$0.entity].kind != .person
    }
    for object in undergoers(of: group, among: groups)
    where isSpecific(object) && isFoundable(object) {
      for founder in founders {
        add(.founded, founder, object, .foundedPassive, group.text, modality(of: group))
        if isFund(object) || isFundName(object) {
          add(.funded, founder, object, .fundedLaunch, group.text, modality(of: group))
        }
      }
    }
  }

  /// "the town's launch of a campaign", "her founding of the club"
  mutating func ownsLaunch() {
    for index in range.dropFirst(2) where tokens[index].has(.trigger) {
      guard ["launch", "creation", "establishment", "formation", "founding"].contains(word(index)),
        mentionOf[index] < 0, index + 2 < range.upperBound, tokens[index + 1].is(.of)
      else { continue }
      var founders: [FoundClaim.End] = []
      if tokens[index - 1].is(.possessive) {
        founders = actors(endingAt: index - 2)
      } else if tokens[index - 1].isOne(of: .his, .her, .its, .their) {
        founders = pronoun(at: index - 1).map { [$0] } ?? []
      }
      guard !founders.isEmpty, let object = foundedThing(from: index + 2), isFoundable(object)
      else { continue }
      for founder in founders {
        add(.founded, founder, object, .foundedLaunch, "launch", .asserted)
      }
    }
  }

  /// "launched the fund with $3 million of its own"
  func isEndowment(_ amount: Amount, _ object: FoundClaim.End) -> Bool {
    let end = object.words.upperBound
    guard end < range.upperBound, tokens[end].is(.with) || tokens[end].is(.comma),
      amount.tokens.lowerBound - end < 4
    else { return false }
    return tokens[amount.tokens.lowerBound - 1].is(.with)
      || amount.tokens.lowerBound > end + 1 && tokens[amount.tokens.lowerBound - 2].is(.with)
  }

  /// "the charity", for a fund or trust that was named before.
  private func charityBefore(_ phrase: NounPhrase) -> FoundClaim.End? {
    guard
      ["charity", "foundation", "trust", "organisation", "organization"].contains(
        word(phrase.head)
      )
    else { return nil }
    for mention in mentionsBefore(phrase.head).prefix(40) {
      let entity = entities[mention.entity]
      guard entity.kind == .organisation || entity.kind == .initiative, entity.isNamed,
        entity.words.contains(where: {
          ["fund", "trust", "foundation", "aid", "charity", "appeal"].contains(
            article.words.text(of: $0)
          )
        })
      else { continue }
      return FoundClaim.End(entity: mention.entity, words: phrase.tokens)
    }
    return nil
  }
}
