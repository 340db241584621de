/// Sums that go somewhere, and who they are from by the words around them or the sentences before.
extension ClaimFinder {
  mutating func findSums(_ amounts: [Amount], _ groups: [VerbGroup]) {
    findGrantItem()
    noteAwarder(groups)
    for amount in amounts { goes(amount, groups) }
    for group in groups where Self.sumVerbs.contains(group.verb.base) {
      givesMoneyTo(group, groups)
      thanksFor(group, groups, amounts)
      countsAmong(group, groups)
      paysInto(group, groups)
      supportsTo(group, groups)
      seeds(group, groups)
      costs(group, groups, amounts)
      raisesFor(group, groups, amounts)
    }
    if !amounts.isEmpty { listsGrants(amounts) }
    namesReceivers()
    findAwarded(amounts, groups)
  }

  /// All verbs that the rules for sums read, so that most verbs are looked up once.
  private static let sumVerbs: Set<String> = moneyVerbs.union([
    "thank", "count", "number", "list", "have", "pay", "resume", "make", "increase", "double",
    "suspend", "stop", "halt", "freeze", "lend", "put", "invest", "cost", "raise",
  ])

  /// "The council announced that $2 million will support ten clubs", "Its $2 million was split between A and B"
  private mutating func goes(_ amount: Amount, _ groups: [VerbGroup]) {
    let end = amount.tokens.upperBound
    guard
      let group = groups.first(where: { $0.start >= end && $0.start - end < 5 && !$0.isReduced }),
      (end..<group.start).allSatisfy({
        isMoneyWord($0) || Self.grants.contains(word($0)) || tokens[$0].is(.in)
          || tokens[$0].shape == .small && !tokens[$0].has([.preposition, .function])
      }), let first = goalStart(of: group)
    else { return }
    var funders = senders(of: amount, group, groups)
    // "has given $9 million to X, with a first $2 million going to Y"
    if funders.isEmpty, group.form == .gerund, let last = claims.last, last.kind == .funded,
      last.range == range, let source = last.source
    {
      funders = [source]
    }
    guard !funders.isEmpty else { return }
    for target in givenList(from: first) {
      for funder in funders where funder.entity != target.entity {
        add(
          .funded,
          funder,
          target,
          .fundedGive,
          group.text,
          modality(of: group),
          amount: amount
        )
      }
    }
  }

  /// Where what gets a sum stands behind the verb that tells where the sum goes.
  private func goalStart(of group: VerbGroup) -> Int? {
    var start = group.end
    guard start + 1 < range.upperBound else { return nil }
    if group.isPassive {
      guard Self.moving.contains(group.verb.base) else { return nil }
      while start < range.upperBound - 1, isAdverb(tokens[start]) || tokens[start].has(.adverb) {
        start += 1
      }
      guard
        tokens[start].isOne(of: .to, .for, .on, .into, .toward, .towards, .between)
          || ["among", "amongst"].contains(word(start))
      else { return nil }
      start += 1
      if lexicon.form(of: tokens[start].word).contains(.base), mentionOf[start] < 0,
        tokens[start - 1].is(.to), tokens[start].shape == .small
      {
        guard Self.helpers.contains(word(start)) else { return nil }
        start += 1
      }
      return start
    }
    if group.verb.base == "go" {
      return tokens[start].isOne(of: .to, .toward, .towards, .into) ? start + 1 : nil
    }
    guard
      group.classes.contains(.fund)
        || ["support", "help", "benefit", "back"].contains(group.verb.base)
    else { return nil }
    if group.verb.base == "help", lexicon.form(of: tokens[start].word).contains(.base),
      mentionOf[start] < 0
    {
      return Self.helpers.contains(word(start)) ? start + 1 : nil
    }
    return start
  }

  private static let helpers: Set<String> = [
    "help", "support", "fund", "finance", "build", "create", "establish", "assist", "develop",
    "sponsor",
  ]
  private static let moving: Set<String> = [
    "give", "award", "allocate", "split", "share", "distribute", "spend", "use", "earmark",
    "set", "donate", "divide", "provide", "grant", "direct", "channel", "invest", "put", "commit",
    "disburse", "release",
  ]

  /// Who sends a sum: whoever announces it, whose it is, or who gave just before.
  private mutating func senders(of amount: Amount, _ group: VerbGroup, _ groups: [VerbGroup])
    -> [FoundClaim.End]
  {
    let first = amount.tokens.lowerBound
    if agentStart(behind: group.end) != nil { return [] }
    if let speech = groups.last(where: { $0.token < first }), !speech.isPassive,
      ["announce", "pledge", "confirm", "promise", "reveal"].contains(speech.verb.base),
      first - speech.end < 6
    {
      return subjects(of: speech, among: groups).filter {
        entities[$0.entity].kind != .person && isActor($0)
      }
    }
    if first - 2 >= range.lowerBound, tokens[first - 1].is(.possessive),
      let owner = mention(at: first - 2)
    {
      return [FoundClaim.End(entity: owner.entity, words: owner.tokens)]
    }
    return first - range.lowerBound < 6 ? recentFunders() : []
  }

  /// "disbursed funds to A and B", "is dispersing money to groups such as A"
  private mutating func givesMoneyTo(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard Self.moneyVerbs.contains(group.verb.base), !group.isPassive, !group.isReduced,
      let phrase = nounPhrase(from: group.end), mentionOf[phrase.head] < 0,
      ["money", "funds", "funding", "cash", "grants", "donations", "aid", "loans"].contains(
        word(phrase.head)
      ), phrase.end + 1 < range.upperBound,
      tokens[phrase.end].isOne(of: .to, .into)
        || tokens[phrase.end].is(.for) && !isTime(phrase.end + 1)
    else { return }
    let verb = tokens[phrase.end + 1]
    guard
      !(lexicon.form(of: verb.word).contains(.base) && mentionOf[phrase.end + 1] < 0
        && verb.shape == .small && tokens[phrase.end].is(.to))
    else { return }
    let funders = payers(of: group, among: groups).filter(isActor)
    // "provides grants for schools": what it does at all times.
    let isHabit = group.isDependent || group.form.contains(.third) && group.start == group.token
    for target in givenList(from: phrase.end + 1)
    where !isHabit || entities[target.entity].isNamed {
      addGift(funders, target, group.text, modality(of: group), nil)
    }
  }

  private static let moneyVerbs: Set<String> = [
    "disburse", "disperse", "distribute", "send", "channel", "direct", "allocate", "award",
    "commit", "contribute", "give", "provide", "donate", "lend", "funnel", "hand", "offer",
    "transfer", "release", "wire", "pay", "match", "supply", "pledge", "extend", "grant",
  ]

  /// "thanked Mira Holm for her $2 million gift": whoever thanks got it.
  private mutating func thanksFor(
    _ group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) {
    guard group.verb.base == "thank", !group.isPassive, let phrase = nounPhrase(from: group.end),
      phrase.end + 2 < range.upperBound, tokens[phrase.end].is(.for), mentionOf[phrase.head] >= 0
    else { return }
    let limit = min(phrase.end + 9, range.upperBound)
    guard
      let noun = (phrase.end + 1..<limit).first(where: {
        ["donation", "gift", "grant", "funding", "sponsorship", "donations"].contains(word($0))
      }), !(phrase.end + 1..<noun).contains(where: { tokens[$0].isOne(of: .comma, .and) })
    else { return }
    let receivers = payers(of: group, among: groups).filter {
      entities[$0.entity].kind == .organisation
    }
    guard let giver = node(of: phrase) else { return }
    let sum = amounts.first { $0.tokens.lowerBound > phrase.end }
    for receiver in receivers {
      addGift([giver], receiver, "give", modality(of: group), sum)
    }
  }

  /// "counts A and B among its investors"
  private mutating func countsAmong(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard ["count", "number", "list", "have"].contains(group.verb.base), !group.isPassive,
      let among = (group.end..<min(group.end + 24, range.upperBound - 2)).first(where: {
        word($0) == "among"
      }), tokens[among + 1].isOne(of: .its, .their),
      (among + 2..<min(among + 5, range.upperBound)).contains(where: {
        ["investors", "backers", "donors", "funders", "sponsors"].contains(word($0))
      })
    else { return }
    for target in payers(of: group, among: groups)
    where entities[target.entity].kind != .person {
      for funder in backers(from: group.end) where funder.words.upperBound <= among {
        addGift([funder], target, "invest", modality(of: group), nil)
      }
    }
  }

  /// "Donors provide crucial support to the school": the help of those whose help is money.
  private mutating func supportsTo(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard ["provide", "give", "offer", "lend", "extend"].contains(group.verb.base),
      !group.isPassive, let phrase = nounPhrase(from: group.end), mentionOf[phrase.head] < 0,
      ["support", "assistance", "help", "backing"].contains(word(phrase.head)),
      phrase.end + 1 < range.upperBound, tokens[phrase.end].is(.to)
    else { return }
    let isMoney = phrase.tokens.contains { ["financial", "funding", "cash"].contains(word($0)) }
    let funders = payers(of: group, among: groups).filter { giver in
      isMoney || isFinancier(giver)
        || entities[giver.entity].words.last.map {
          ["donors", "foundations", "philanthropists", "benefactors", "investors"].contains(
            article.words.text(of: $0)
          )
        } ?? false
    }
    for target in givenList(from: phrase.end + 1) {
      addGift(funders, target, group.text, modality(of: group), nil)
    }
  }

  /// "She provided seed capital and joined the board": whom the text speaks of.
  private mutating func seeds(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard ["provide", "give", "contribute", "put", "supply", "invest"].contains(group.verb.base),
      !group.isPassive, let phrase = nounPhrase(from: group.end), mentionOf[phrase.head] < 0,
      phrase.tokens.count > 1,
      ["seed", "start-up", "startup", "venture", "early-stage"].contains(
        word(phrase.tokens.lowerBound)
      ),
      ["capital", "money", "funding", "financing", "investment"].contains(word(phrase.head)),
      phrase.end >= range.upperBound || tokens[phrase.end].isOne(of: .stop, .and, .comma),
      let company = mainBody?.body ?? fundedBefore()?.entity
    else { return }
    let target = FoundClaim.End(entity: company, words: range.lowerBound..<range.lowerBound)
    for funder in payers(of: group, among: groups)
    where isActor(funder) && funder.entity != target.entity {
      add(.funded, funder, target, .fundedGive, group.text, modality(of: group))
    }
  }

  /// "will pay into the endowment", "has resumed payments to the fund"
  private mutating func paysInto(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard !group.isPassive else { return }
    var next = group.end
    if group.verb.base == "pay", next < range.upperBound, tokens[next].is(.into) {
      next += 1
    } else if ["resume", "make", "increase", "double", "suspend", "stop", "halt", "freeze"]
      .contains(group.verb.base),
      let phrase = nounPhrase(from: next),
      ["payments", "contributions", "donations"].contains(word(phrase.head)),
      phrase.end + 1 < range.upperBound, tokens[phrase.end].isOne(of: .to, .into)
    {
      next = phrase.end + 1
    } else {
      return
    }
    guard let phrase = nounPhrase(from: next), let target = node(of: phrase),
      tokens[phrase.head].is(.fund) || isFundName(target)
        || ["endowment", "pot", "trust", "scheme"].contains(word(phrase.head))
        || entities[target.entity].kind == .organisation && entities[target.entity].isNamed
          && group.verb.base != "pay"
    else { return }
    addGift(payers(of: group, among: groups), target, "pay", modality(of: group), nil)
  }

  /// "They include £5,000 to the Eel Club and £2,000 for Tide Choir", behind a sentence on who gives.
  private mutating func listsGrants(_ amounts: [Amount]) {
    let funders = recentFunders()
    guard !funders.isEmpty,
      let verb = (range.lowerBound..<min(range.lowerBound + 9, range.upperBound)).first(where: {
        ["include", "included", "includes", "are", "were"].contains(word($0))
          || tokens[$0].is(.including)
      })
    else { return }
    for amount in amounts where amount.tokens.lowerBound > verb {
      let next = amount.tokens.upperBound
      guard next + 1 < range.upperBound, tokens[next].isOne(of: .to, .for), !isTime(next + 1),
        let phrase = nounPhrase(from: next + 1), let target = node(of: phrase)
      else { continue }
      for funder in funders where funder.entity != target.entity {
        add(.funded, funder, target, .fundedNoun, "give", .asserted, amount: amount)
      }
    }
  }

  /// "Another beneficiary is the Eel Club", "The recipients include A and B", behind a sentence on who gives.
  private mutating func namesReceivers() {
    let limit = min(range.lowerBound + 9, range.upperBound - 2)
    guard range.lowerBound < limit, let lastFunding, sentence - lastFunding.sentence <= 12,
      let noun = (range.lowerBound..<limit).first(where: {
        Self.receivers.contains(word($0)) && mentionOf[$0] < 0
      }),
      ["is", "are", "include", "includes", "included", "was", "were"].contains(word(noun + 1))
        || tokens[noun + 1].is(.colon)
    else { return }
    let funders = recentFunders(within: 12)
    guard !funders.isEmpty else { return }
    let items = listItems(from: noun + 2)
    let list = backers(from: noun + 2)
    for target in list.count > items.count ? list : items
    where entities[target.entity].kind == .organisation {
      addGift(funders, target, "fund", .asserted, nil)
    }
  }

  private static let receivers: Set<String> = [
    "beneficiary", "beneficiaries", "recipient", "recipients", "grantee", "grantees", "awardees",
    "applicants",
  ]

  /// "the Eel Club, receiving $7,500", "the Eel Club, having been awarded $900", "which received $2,000": whoever
  /// has given grants in the text gives these.
  private mutating func findAwarded(_ amounts: [Amount], _ groups: [VerbGroup]) {
    guard let lastFunding, sentence - lastFunding.sentence <= 20,
      sentence > lastFunding.sentence,
      range.contains(where: { Self.rounds.contains(word($0)) })
    else { return }
    for group in groups where !group.isNegated {
      let isGot =
        !group.isPassive && ["receive", "get", "win", "secure"].contains(group.verb.base)
      let isGiven =
        ["award", "grant", "give", "allocate"].contains(group.verb.base)
        && (group.isPassive || (group.start..<group.token).contains { word($0) == "having" })
      let sum = amounts.first {
        $0.tokens.lowerBound >= group.end && $0.tokens.lowerBound - group.end < 5
      }
      let noun = (group.end..<min(group.end + 3, range.upperBound)).first {
        ["funding", "grant", "grants"].contains(word($0))
      }
      guard isGot || isGiven, let last = sum.map({ $0.tokens.upperBound - 1 }) ?? noun,
        !(last + 1..<max(last + 1, min(last + 7, range.upperBound))).contains(
          where: { tokens[$0].isOne(of: .from, .by) }),
        let receiver = namedBefore(group)
      else { continue }
      for funder in lastFunding.funders where funder != receiver.entity {
        addGift(
          [FoundClaim.End(entity: funder, words: range.lowerBound..<range.lowerBound)],
          receiver,
          group.text,
          modality(of: group),
          sum
        )
      }
    }
  }

  private static let rounds: Set<String> = [
    "grant", "grants", "recipient", "recipients", "applicant", "applicants", "awarded", "category",
    "round", "funding", "receiving", "receive", "received",
  ]

  /// The name right before a verb, past its helpers, "which" and a comma.
  private mutating func namedBefore(_ group: VerbGroup) -> FoundClaim.End? {
    var last = group.start - 1
    while last > range.lowerBound,
      tokens[last].isOne(of: .which, .comma, .who, .that) || tokens[last].has(.helper)
        || word(last) == "having"
    {
      last -= 1
    }
    guard last >= range.lowerBound else { return nil }
    if let mention = mention(at: last), entities[mention.entity].kind != .region {
      return FoundClaim.End(entity: mention.entity, words: mention.tokens)
    }
    return capitalName(endingAt: last)
  }
}
