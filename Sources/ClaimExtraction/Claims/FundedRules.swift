extension ClaimFinder {
  /// Who gave money to whom or for what.
  mutating func findFunded(_ groups: [VerbGroup]) {
    let amounts = AmountReader(article).amounts(in: range)
    noteCosts(amounts, groups)
    for group in groups where !isOnlyWanted(group, groups) {
      reading = group.token
      if group.classes.contains(.fund) {
        funds(group, groups, amounts.first { isSum($0, of: group, groups) })
      }
      if group.classes.contains(.give), group.isPassive {
        isGiven(group, groups, amounts)
      } else if group.classes.contains(.give),
        let amount = amount(behind: group, groups, amounts)
      {
        gives(group, groups, amount)
      } else if group.classes.contains(.receive), !group.isPassive,
        let amount = amount(behind: group, groups, amounts)
      {
        noteReceiver(group, groups)
        receives(group, groups, amount)
      } else if group.classes.contains(.receive), !group.isPassive {
        receivesBefore(group, groups, amounts)
      }
    }
    reading = nil
    findIncreased(groups)
    findCompounds(amounts)
    findSources(amounts, groups)
    findRounds(amounts, groups)
    findGifts(amounts, groups)
    findBackers()
    findComing(amounts, groups)
    findAnnounced(amounts, groups)
    findSeries(amounts, groups)
    findBudgets(groups)
    findSums(amounts, groups)
    findParts(amounts, groups)
    findShares(amounts, groups)
    findRefused(amounts, groups)
    findRests(amounts)
    noteFunded()
  }

  /// Keeps what was given money to last, for sentences that only name a further sum.
  mutating func noteFunded() {
    guard let claim = lastClaims.last(where: { $0.kind == .funded }),
      claim.range == range
    else { return }
    lastFunded = (claim.target.entity, sentence)
    let funders = lastClaims.filter {
      $0.kind == .funded && $0.range == range && $0.target.entity == claim.target.entity
    }
    lastFunding = (funders.compactMap { $0.source?.entity }, claim.target.entity, sentence)
  }

  /// "has raised $8 million": the sentences behind may tell from whom.
  mutating func noteReceiver(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard let receiver = payers(of: group, among: groups).first,
      entities[receiver.entity].kind == .organisation
    else { return }
    lastFunded = (receiver.entity, sentence)
  }

  /// What the sentences before in the paragraph tell to have been given money.
  func fundedBefore() -> FoundClaim.End? {
    guard let lastFunded, sentence - lastFunded.sentence <= 5
    else { return nil }
    return FoundClaim.End(
      entity: lastFunded.entity,
      words: range.lowerBound..<range.lowerBound
    )
  }

  /// The first sum behind a verb, with no other giving between.
  func amount(
    behind group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) -> Amount? {
    amounts.first {
      isSum($0, of: group, groups) && $0.tokens.lowerBound >= group.end
        && $0.tokens.lowerBound - group.end < 14
        && isOneClause(group.end..<$0.tokens.lowerBound) && !isSubject($0, groups)
    }
  }

  /// "He added that $2 million had been set aside": the sum is what another verb is about.
  private func isSubject(_ amount: Amount, _ groups: [VerbGroup]) -> Bool {
    groups.contains {
      $0.start - amount.tokens.upperBound >= 0 && $0.start - amount.tokens.upperBound < 2
        && $0.isPassive && !$0.isReduced
    }
  }

  /// "urged the mayor to fund the weir", "whether to fund it": nobody does so yet.
  func isOnlyWanted(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    guard group.isDependent, group.isPlanned, group.start > range.lowerBound else { return false }
    if word(group.start - 1) == "whether" { return true }
    guard let governor = groups.last(where: { $0.token < group.start }) else { return false }
    return [
      "urge", "ask", "call", "want", "press", "encourage", "advise", "appeal", "request",
      "persuade",
      "lobby", "challenge",
    ].contains(governor.verb.base) && group.start > governor.end && !governor.isPassive
  }

  /// Whether a sum is no other verb's: "A donated an oven, and B gave C $2 million" has one for B only.
  ///
  /// A sum belongs to the last main verb of giving, funding or receiving before it. A verb that hangs on another
  /// shares that one's.
  func isSum(_ amount: Amount, of group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    func isMain(_ group: VerbGroup) -> Bool {
      !group.isDependent && !group.isReduced
        && (group.form != .gerund || group.start < group.token)
    }
    guard isMain(group) else { return true }
    let owner = groups.last {
      $0.token < amount.tokens.lowerBound && isMain($0)
        && !$0.classes.isDisjoint(with: [.fund, .give, .receive])
    }
    return owner.map { $0.token == group.token } ?? true
  }

  func isOneClause(_ range: Range<Int>) -> Bool {
    !range.contains { tokens[$0].isOne(of: .semicolon, .colon, .that, .which, .who, .while, .but) }
  }

  // MARK: - Verbs

  mutating func funds(_ group: VerbGroup, _ groups: [VerbGroup], _ amount: Amount?) {
    let first = sharedPassive(group, groups)
    if group.isPassive || first != nil {
      guard let start = agentStart(behind: group.end) else { return }
      let funders = listedBackers(from: start) ?? backers(from: start).filter { !isCrowd($0) }
      var targets = undergoers(of: first ?? group, among: groups)
      if targets.isEmpty, let thing = thingSetOff(before: group) { targets = [thing] }
      // "The new round is financed by X": whoever raised it.
      if let last = clausePhrase(before: group.start), isRoundWord(last.head) {
        targets = fundedBefore().map { [$0] } ?? []
      }
      // "A study by Railmetrics, commissioned by the lobby,": the study was.
      if group.verb.base == "commission", let text = textBefore(group) { targets = [text] }
      for target in targets where isFundable(target, by: group) {
        for funder in funders {
          add(
            .funded,
            funder,
            target,
            .fundedPassive,
            group.text,
            modality(of: group),
            amount: amount
          )
        }
      }
      return
    }
    // "HIH chairman A and finance director B": no verb.
    if group.form.contains(.base), group.end < range.upperBound,
      tokens[group.end].has([.role, .title]) || word(group.end) == "minister"
    {
      return
    }
    // "gave a loan to Kenya to pay for wells": the loan is Kenya's.
    if group.isDependent, group.isPlanned,
      let given = groups.last(where: { $0.token < group.start }),
      given.classes.contains(.give) || ["issue", "announce", "make"].contains(given.verb.base),
      (given.end..<group.start).contains(where: { Self.grants.contains(word($0)) })
    {
      return
    }
    // "a permanent union funding strategy": no verb.
    if group.form == .gerund, group.start == group.token, group.token > range.lowerBound,
      ["fund", "finance", "sponsor"].contains(group.verb.base), mentionOf[group.token - 1] < 0,
      tokens[group.token - 1].shape == .small,
      !tokens[group.token - 1].has([.preposition, .function, .helper, .adverb]),
      !lexicon.isVerb(tokens[group.token - 1].word) || tokens[group.token - 1].has(.body),
      !tokens[group.token - 1].has(.collective)
    {
      return
    }
    // "Lantern Fund funding made it easier": no verb.
    if group.form == .gerund, group.start == group.token, group.token > range.lowerBound,
      mentionOf[group.token - 1] >= 0, group.end < range.upperBound,
      tokens[group.end].has(.helper)
        || lexicon.isVerb(tokens[group.end].word)
          && !lexicon.form(of: tokens[group.end].word).isDisjoint(with: [.past, .third])
    {
      return
    }
    // "a $2 million financing co-led by X": no verb.
    if group.form == .gerund, group.end + 1 < range.upperBound,
      tokens[group.end + 1].is(.by) || tokens[group.end].is(.from)
    {
      return
    }
    // "signed a financing deal": no verb.
    if group.form == .gerund, let phrase = nounPhrase(from: group.end),
      phrase.tokens.lowerBound == group.end, Self.compounds.contains(word(phrase.head)),
      mentionOf[phrase.head] < 0
    {
      return
    }
    let funders = payers(of: group, among: groups).filter(isActor)
    guard !funders.isEmpty, !isGift(before: group) else { return }
    // "of which the state will bear $4 million"
    if ["bear", "cover"].contains(group.verb.base), group.end < range.upperBound,
      let amount = AmountReader(article).amounts(in: group.end..<range.upperBound).first,
      amount.tokens.lowerBound - group.end < 3
    {
      if let target = topic(besides: funders) {
        addFunding(funders, [target], .fundedGive, by: group, amount: amount)
      }
      return
    }
    for phrase in withExamples(costList(from: group.end, group)) {
      // "fund half of the programme"
      if Self.shares.contains(word(phrase.head)), mentionOf[phrase.head] < 0,
        phrase.end + 1 < range.upperBound, tokens[phrase.end].is(.of),
        let whole = nounPhrase(from: phrase.end + 1), let target = node(of: whole)
      {
        addFunding(funders, [target], .fundedActive, by: group, amount: amount)
        continue
      }
      // "closed a funding round": nothing that somebody funds.
      if mentionOf[phrase.head] < 0, ["round", "rounds"].contains(word(phrase.head)) { continue }
      guard let target = node(of: phrase), isFundable(target, by: group) else { continue }
      // "co-finance the railway with the agency"
      let others =
        group.verb.base.hasPrefix("co-") ? partners(behind: phrase.end, of: funders) : []
      for funder in funders + others {
        add(
          .funded,
          funder,
          target,
          .fundedActive,
          group.text,
          modality(of: group),
          amount: amount
        )
      }
    }
  }

  /// "A gift of $4 million to Eel College will pay for": the gift pays, and the college does not.
  private func isGift(before group: VerbGroup) -> Bool {
    guard let name = mention(at: group.start - 1), name.tokens.lowerBound - 2 >= range.lowerBound
    else { return false }
    let first = max(range.lowerBound, name.tokens.lowerBound - 12)
    return (first..<name.tokens.lowerBound).contains {
      mentionOf[$0] < 0
        && ["gift", "donation", "grant", "bequest", "loan", "award"].contains(word($0))
    } && !(first..<name.tokens.lowerBound).contains { tokens[$0].isOne(of: .comma, .that, .and) }
  }

  /// Whether a verb says of a thing that it got money: costs are covered, studies commissioned.
  func isFundable(_ target: FoundClaim.End, by group: VerbGroup) -> Bool {
    if Self.trades.contains(word(max(target.words.upperBound - 1, range.lowerBound))) {
      return false
    }
    return switch group.verb.base {
    case "cover", "bear":
      range.contains {
        $0 >= group.end && $0 < group.end + 8 && Self.costs.contains(word($0))
      }
    case "sponsor":
      !["bill", "law", "legislation", "motion", "resolution", "amendment", "act"].contains(
        word(max(target.words.upperBound - 1, range.lowerBound))
      )
    case "commission":
      entities[target.entity].words.contains { lexicon.traits(of: $0).contains(.speakingText) }
    case "pay": !Self.dues.contains(word(max(target.words.upperBound - 1, range.lowerBound)))
    default: true
    }
  }

  /// The study or report named before a verb.
  mutating func textBefore(_ group: VerbGroup) -> FoundClaim.End? {
    let first = max(range.lowerBound, group.start - 12)
    guard let noun = (first..<group.start).last(where: { tokens[$0].has(.speakingText) }),
      mentionOf[noun] < 0
    else { return nil }
    let start = phraseStart(endingAt: noun)
    var end = noun + 1
    if end + 1 < group.start, tokens[end].is(.by) {
      var name = end + 1
      while name < group.start, mentionOf[name] < 0, tokens[name].shape == .small { name += 1 }
      if let author = mention(at: name) { end = author.tokens.upperBound }
    }
    return FoundClaim.End(
      entity: thing(named: start..<end, .initiative),
      words: start..<noun + 1
    )
  }

  /// "individual donors", "private investors": nobody in particular.
  func isCrowd(_ end: FoundClaim.End) -> Bool {
    !entities[end.entity].isNamed
      && entities[end.entity].words.last.map {
        [
          "donors", "donations", "investors", "supporters", "taxpayers", "subscriptions", "sales",
          "fees", "individuals", "members",
        ].contains(article.words.text(of: $0))
      } ?? false
  }

  /// Whether an end can give money: not a sum, a study or other thing without a name.
  func isActor(_ end: FoundClaim.End) -> Bool {
    entities[end.entity].kind != .initiative || entities[end.entity].isNamed
  }

  /// What "funding" stands before as a noun: "a funding gap".
  private static let compounds: Set<String> = [
    "deal", "package", "agreement", "facility", "arrangement", "arrangements", "plan", "gap",
    "round", "rounds", "commitment", "commitments", "model", "models", "strategy", "decision",
    "decisions", "cut", "cuts", "crisis", "source", "sources", "system", "body", "bodies",
    "partner", "partners", "announcement", "formula", "opportunities", "opportunity", "request",
    "requests", "stream", "streams", "policy", "needs", "requirements", "level", "levels", "pool",
    "gaps", "application", "applications", "increase", "boost", "shortfall", "agency", "situation",
  ]

  func isMoneyWord(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    return Self.moneyWords.contains(article.words.text(of: tokens[index].word))
  }

  func isTime(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    if ["late", "early", "mid"].contains(word(index)), index + 1 < range.upperBound {
      return tokens[index + 1].has([.month, .day]) || tokens[index + 1].shape == .number
    }
    return tokens[index].has([.month, .day]) || tokens[index].shape == .number
  }

  private static let moneyWords: Set<String> = [
    "funding", "funds", "fund", "loan", "loans", "grant", "grants", "aid", "investment",
    "investments", "cash", "capital", "credit",
    "money", "financing", "finance", "subsidies", "equity", "gift", "donation", "donations",
    "support", "total", "return", "assistance", "debt", "stock", "kind",
  ]
}
