extension ClaimFinder {
  /// Who speaks or acts for what.
  mutating func findPromoted(_ groups: [VerbGroup]) {
    let first = claims.count
    for group in groups where !isConditional(group) {
      let isPromoting = group.classes.contains(.promote)
      let isIf =
        group.classes.contains(.promoteIf) || group.verb.base == "launch" && group.isPassive
      guard isPromoting || isIf, !isPurpose(group, groups) else { continue }
      if group.isPassive {
        promotedBy(group, groups, isSure: isPromoting)
      } else {
        promotes(group, groups, isSure: isPromoting)
      }
    }
    findInverted(groups)
    findCommitted(groups)
    findDemands(groups)
    findSupport(groups)
    findSupporters(groups)
    findNamedSupporters()
    findFavour(groups)
    findMotions(groups)
    findBacking(groups)
    findPraise(groups)
    findCalls(groups)
    findCompoundProposals()
    findProposed()
    findThatAsked(groups)
    findOrders()
    findWishes(groups)
    findFrames(groups)
    findVoices()
    findEchoes(from: first)
  }

  /// Whether a verb only tells what something else is for: "a plan to boost", "the role of firms in advancing".
  func isPurpose(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    guard group.isDependent, group.start > range.lowerBound else { return false }
    let before = tokens[group.start - 1]
    if group.form == .gerund {
      return before.has(.preposition) && !before.isOne(of: .by, .to)
        && !groups.contains { $0.end == group.start }
    }
    if tokens[group.start].is(.to) {
      // "voted 31–6 to support"
      if before.shape == .number,
        groups.contains(where: {
          $0.verb.base == "vote" && group.start - $0.token < 7 && $0.token < group.start
        })
      {
        return false
      }
      // Right behind a verb or an adjective it is what somebody does.
      if lexicon.isVerb(before.word), before.shape == .small {
        return before.has(.initiativeNoun) && !groups.contains { $0.token == group.start - 1 }
      }
      if before.has(.adverb) || isAdverb(before) || before.isOne(of: .and, .out, .up) {
        return false
      }
      return !Self.willing.contains(article.words.text(of: before.word))
    }
    return false
  }

  private static let willing: Set<String> = [
    "is", "are", "was", "were", "willing", "ready", "able", "likely", "set", "expected",
    "committed", "determined", "keen",
    "eager", "due", "bound", "important",
    "necessary", "vital", "essential", "crucial", "urgent", "prepared", "obliged", "commitment",
    "plans", "wants", "proud", "happy", "glad", "pleased", "delighted", "honoured", "honored",
  ]

  mutating func promotes(_ group: VerbGroup, _ groups: [VerbGroup], isSure: Bool) {
    // "said the town should boost trade": whoever says so, which another rule reads.
    if isObliged(group, groups) || group.text == "vote for" && group.isDependent { return }
    // "The gift will be used to expand the library's collection": nobody speaks.
    if group.isDependent, group.isPlanned,
      let governor = groups.last(where: { $0.token < group.start }), governor.isPassive,
      ["use", "spend", "create", "establish", "found", "design", "make", "build"].contains(
        governor.verb.base
      )
    {
      return
    }
    if isOfNoun(group) { return }
    // "has been asked to back the plan": nobody says that they do.
    if group.isDependent, group.form.contains(.base),
      let governor = groups.last(where: { $0.token < group.start }), governor.isPassive,
      ["ask", "urge", "request", "expect", "tell", "invite", "press", "require", "advise"].contains(
        governor.verb.base
      )
    {
      return
    }
    // "“We are not asking for favours”"
    if group.isNegated, ["ask for", "call for", "appeal for", "demand"].contains(group.text) {
      return
    }
    let sources =
      hopers(of: group, groups) ?? urgers(of: group, groups)
      ?? (isSure ? voices(of: group, among: groups) : subjects(of: group, among: groups))
    guard !sources.isEmpty else { return }
    if moneyFrom(sources, group) { return }
    var targets = objects(of: group, groups, isSure: isSure)
    // "the bill, which Holm supports"
    if targets.isEmpty, isSure || ["favour", "favor", "prefer"].contains(group.verb.base),
      group.end >= range.upperBound || tokens[group.end].isOne(of: .stop, .comma, .semicolon),
      !group.isDependent, let object = relativeObject(of: group)
    {
      targets = [object]
    }
    let rule: Rule =
      group.form == .gerund ? .promotedGerund : !isSure ? .promotedPlanned : .promotedActive
    for source in sources {
      for target in targets where !isEffect(group, source, target) {
        // "officials in many regions lobby for them": plural nouns that say nothing on either side.
        if !entities[source.entity].isNamed, !entities[target.entity].isNamed,
          entities[target.entity].words.count == 1,
          isPlural(tokens[target.words.upperBound - 1])
        {
          continue
        }
        add(.promoted, source, target, rule, group.text, modality(of: group))
      }
    }
  }

  /// ", boosting crop yields": what comes of something, told of no person and of nothing with a name.
  private func isEffect(
    _ group: VerbGroup,
    _ source: FoundClaim.End,
    _ target: FoundClaim.End
  ) -> Bool {
    guard ["boost", "foster", "bolster", "strengthen", "enhance"].contains(group.verb.base),
      !entities[target.entity].isNamed
    else { return false }
    if entities[source.entity].kind == .initiative { return true }
    let outcome = target.words.last.map(word) ?? ""
    return [
      "growth", "yields", "sales", "production", "output", "revenue", "revenues", "profits",
      "earnings", "exports", "prices", "quality", "crop", "demand", "speed", "confidence", "morale",
      "incomes", "capacity", "efficiency", "productivity", "resilience", "performance",
    ].contains(outcome) && group.form == .gerund
  }

  /// "solutions focusing on wind": a verb in -ing right behind a thing tells of the thing.
  private func isOfNoun(_ group: VerbGroup) -> Bool {
    let before = group.start - 1
    return group.form == .gerund && group.start == group.token && before > range.lowerBound
      && tokens[before].shape == .small && mentionOf[before] < 0
      && !tokens[before].has([.preposition, .function, .helper, .adverb, .role, .body, .collective])
      && !lexicon.isVerb(tokens[before].word) && !isAdverb(tokens[before])
      && isPlural(tokens[before])
  }

  /// Whether a verb tells what somebody must do: "should boost", "should build a weir and boost".
  private func isObliged(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    func hasModal(_ group: VerbGroup) -> Bool {
      (group.start..<group.token).contains { tokens[$0].isOne(of: .should, .must) }
    }
    if hasModal(group) { return true }
    guard let before = groups.last(where: { $0.token < group.start && !$0.isReduced }) else {
      return false
    }
    let isJoined = group.start > range.lowerBound && tokens[group.start - 1].isOne(of: .and, .or)
    return (group.isDependent && group.isPlanned || isJoined && group.form.contains(.base))
      && (hasModal(before)
        || groups.last(where: { $0.token < before.start }).map { other in
          hasModal(other) && before.isDependent && isJoined
        } ?? false)
  }

  /// "Also backing the plan were Mira Holm, a diver, and Tove Vale": those behind the verb.
  private mutating func findInverted(_ groups: [VerbGroup]) {
    guard
      let group = groups.first(where: {
        $0.form == .gerund && $0.classes.contains(.promote) && $0.token <= range.lowerBound + 2
      }), let phrase = nounPhrase(from: group.end), phrase.end + 1 < range.upperBound,
      tokens[phrase.end].isOne(of: .were, .was, .are, .is), let target = node(of: phrase)
    else { return }
    for source in listItems(from: phrase.end + 1) where source.entity != target.entity {
      add(.promoted, source, target, .promotedGerund, group.text, .asserted)
    }
  }

  /// "has been committed to clean power"
  mutating func findCommitted(_ groups: [VerbGroup]) {
    for group in groups
    where group.verb.base == "commit" && group.isPassive && !group.isReduced {
      var start = group.end
      // The particle may be part of the verb.
      if start < range.upperBound, tokens[start].is(.to) { start += 1 }
      guard tokens[start - 1].is(.to), start < range.upperBound else { continue }
      if let partner = partnerStart(start) {
        start = partner
      } else if lexicon.form(of: tokens[start].word).contains(.gerund), mentionOf[start] < 0 {
        start += 1
      }
      guard let phrase = nounPhrase(from: start), let target = node(of: phrase),
        entities[target.entity].kind != .person, entities[target.entity].kind != .region,
        mentionOf[phrase.head] >= 0 || phrase.tokens.count > 1
          || tokens[phrase.head].has(.initiativeNoun)
      else { continue }
      for source in subjects(of: group, among: groups) {
        add(.promoted, source, target, .promotedPlanned, "commit to", modality(of: group))
      }
    }
  }

  /// "demanded that the wage be doubled": what is to be done is done to what stands behind "that".
  mutating func findDemands(_ groups: [VerbGroup]) {
    for group in groups
    where ["recommend", "propose", "demand", "urge", "insist", "ask", "suggest"].contains(
      group.verb.base
    ) && group.end + 1 < range.upperBound && tokens[group.end].is(.that) && !group.isPassive {
      guard let phrase = nounPhrase(from: group.end + 1), phrase.end + 1 < range.upperBound,
        tokens[phrase.end].is(.be), !Self.against.contains(word(phrase.end + 1)),
        lexicon.verb(of: tokens[phrase.end + 1].word).map({ !Self.against.contains($0.verb.base) })
          ?? true,
        let target = node(of: phrase), entities[target.entity].kind != .person
      else { continue }
      let sources = voices(of: group, among: groups)
      // "that shops be obliged to print prices": the deed.
      let behind = phrase.end + 2
      if behind + 1 < range.upperBound, tokens[behind].is(.to),
        ["oblige", "require", "force", "allow", "permit", "encourage", "compel", "make"].contains(
          lexicon.verb(of: tokens[phrase.end + 1].word)?.verb.base ?? word(phrase.end + 1)
        )
          || ["obliged", "forced", "compelled"].contains(word(phrase.end + 1))
            && tokens[behind].is(.to)
      {
        for thing in wished(by: Deed(verb: behind + 1, first: behind + 1), besides: sources) {
          for source in sources where source.entity != thing.entity {
            add(.promoted, source, thing, .promotedCall, group.text, modality(of: group))
          }
        }
        continue
      }
      for source in sources where source.entity != target.entity {
        add(.promoted, source, target, .promotedActive, group.text, modality(of: group))
      }
    }
  }

  /// "hopes the province will adopt the plan": whoever hopes so.
  private mutating func hopers(of group: VerbGroup, _ groups: [VerbGroup]) -> [FoundClaim.End]? {
    guard group.isPlanned, !group.isDependent,
      let hope = groups.last(where: { $0.token < group.start }), hope.verb.base == "hope",
      group.start - hope.end < 9, group.start > hope.end
    else { return nil }
    return subjects(of: hope, among: groups)
  }

  /// "recommended that ministers adopt a tax": who recommends it promotes it, not the ministers.
  mutating func urgers(of group: VerbGroup, _ groups: [VerbGroup]) -> [FoundClaim.End]? {
    guard group.form.contains(.base), !group.isDependent, !group.isPlanned,
      let governor = groups.last(where: { $0.token < group.start }),
      ["recommend", "propose", "suggest", "demand", "urge", "insist", "ask"].contains(
        governor.verb.base
      ), governor.end < range.upperBound, tokens[governor.end].is(.that)
    else { return nil }
    return subjects(of: governor, among: groups)
  }

  /// "Lantern Ventures backs Tidal Ltd": who lends and invests gives money and no praise.
  mutating func moneyFrom(_ sources: [FoundClaim.End], _ group: VerbGroup) -> Bool {
    guard ["back", "support"].contains(group.text), sources.contains(where: isFinancier) else {
      return false
    }
    var targets: [FoundClaim.End] = []
    for phrase in withExamples(phraseList(from: group.end)).prefix(6) {
      let name = mentionOf[phrase.head] < 0 ? capitalName(endingAt: phrase.head) : nil
      if let target = name ?? node(of: phrase), isSupported(target) { targets.append(target) }
    }
    guard !targets.isEmpty else { return false }
    for source in sources where isFinancier(source) {
      for target in targets where target.entity != source.entity {
        add(.funded, source, target, .fundedActive, group.text, modality(of: group))
      }
    }
    return true
  }

  /// Whether the support of a foundation or a bank for something is money: a body, or a class of bodies.
  func isSupported(_ end: FoundClaim.End) -> Bool {
    let entity = entities[end.entity]
    return entity.kind == .organisation && (entity.isNamed || entity.words.count > 1)
  }

  mutating func promotedBy(_ group: VerbGroup, _ groups: [VerbGroup], isSure: Bool) {
    let isShown =
      [
        "unveil", "announce", "roll", "put", "outline", "adopt", "approve", "publish", "launch",
        "flag", "kick", "inaugurate", "showcase",
      ].contains(group.verb.base) && !claims.contains { $0.kind == .founded && $0.range == range }
    guard
      isSure || isShown
        || ["introduce", "table", "present", "favour", "favor"].contains(group.verb.base),
      let start = agentStart(behind: group.end)
    else { return }
    let sources = group.text == "back" ? backers(from: start) : agents(from: start)
    let areMoneyed = sources.contains { isFinancier($0) || isMoneyed($0) }
    // "backed by a grant from X" is money.
    guard let first = sources.first,
      !(start..<max(start, first.words.lowerBound)).contains(where: isMoneyWord)
    else { return }
    let taken =
      group.isReduced
      ? apposedThing(before: group.start)
      : clausePhrase(before: group.start).flatMap { namedOne($0) }
    for target in taken.map({ [$0] }) ?? undergoers(of: group, among: groups)
    where entities[target.entity].kind != .region && isSponsorable(target, by: group)
      && (entities[target.entity].isNamed
        || entities[target.entity].kind == .initiative
          && (!isShown || group.verb.base == "launch" && entities[target.entity].words.count > 1))
      && (!isShown || entities[target.entity].kind == .initiative)
      && !isRoundWord(max(target.words.upperBound - 1, range.lowerBound))
    {
      for source in sources where isVoice(source) {
        if ["back", "support", "anchor"].contains(group.text),
          areMoneyed,
          entities[target.entity].kind == .organisation || isFund(target) || isFundName(target)
            || target.words.last.map({
              ["project", "projects", "programme", "program", "scheme"].contains(
                word($0).lowercased()
              )
            }) ?? false
        {
          add(.funded, source, target, .fundedPassive, group.text, modality(of: group))
          continue
        }
        add(.promoted, source, target, .promotedPassive, group.text, modality(of: group))
      }
    }
  }

  /// Whether a passive verb makes a promotion of a thing: bills are introduced and sponsored, events paid for.
  func isSponsorable(_ target: FoundClaim.End, by group: VerbGroup) -> Bool {
    guard
      [
        "sponsor", "introduce", "table", "present", "co-sponsor", "file", "author", "draft",
        "second", "co-author",
      ].contains(group.verb.base)
    else {
      return true
    }
    return entities[target.entity].words.contains {
      ["bill", "law", "legislation", "motion", "resolution", "amendment", "act"].contains(
        article.words.text(of: $0)
      )
    }
  }

  /// Whether the last word of an end's name is "fund".
  func isFundName(_ end: FoundClaim.End) -> Bool {
    entities[end.entity].words.last.map { article.words.text(of: $0) == "fund" } ?? false
  }

  /// "the billionaire Mira Holm": somebody whose backing is money.
  private func isMoneyed(_ end: FoundClaim.End) -> Bool {
    entities[end.entity].roles.contains {
      ["billionaire", "investor", "financier", "philanthropist", "tycoon", "magnate"].contains(
        article.words.text(of: $0)
      )
    }
  }

  /// Whether an end can speak for something: cables support a bridge without a word.
  func isVoice(_ end: FoundClaim.End) -> Bool {
    entities[end.entity].isNamed || entities[end.entity].kind == .organisation
  }
}
