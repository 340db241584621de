/// Gifts and loans told of by nouns: whose they are, what they are for.
extension ClaimFinder {
  mutating func findGifts(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for index in range
    where tokens[index].has(.trigger) && Self.grants.contains(word(index)) && mentionOf[index] < 0 {
      ownedGift(index, amounts, groups)
      namedGift(index, amounts)
      signedGift(index, amounts, groups)
      spentGift(index, groups)
    }
    for group in groups {
      putsMoney(group, groups)
      donatesTo(group, groups)
      backsWithMoney(group, groups, amounts)
      givesMoney(group, groups, amounts)
      footsBill(group, groups)
      madeWithMoney(group, groups)
    }
  }

  /// "Lantern Bank's injection of $4 million into Tidal Ltd", "the Lantern Bank loan will help Tidal Ltd"
  private mutating func ownedGift(_ noun: Int, _ amounts: [Amount], _ groups: [VerbGroup]) {
    var before = noun - 1
    while before > range.lowerBound, noun - before < 7, mentionOf[before] < 0,
      tokens[before].shape == .small && !tokens[before].has([.preposition, .helper, .determiner])
        && lexicon.form(of: tokens[before].word).isDisjoint(with: [.past, .third])
        || tokens[before].shape == .number || isCurrency(tokens[before])
    {
      before -= 1
    }
    guard before >= range.lowerBound else { return }
    var funders: [FoundClaim.End] = []
    if tokens[before].is(.possessive), before > range.lowerBound {
      funders =
        mention(at: before - 1).map { [FoundClaim.End(entity: $0.entity, words: $0.tokens)] } ?? []
    } else if let mention = mention(at: before), entities[mention.entity].kind == .organisation,
      before == noun - 1 || entities[mention.entity].kind != .region
    {
      funders = [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
    }
    // "our seed investment in Tidal Ltd", "its £5,000 grant to the Eel Club"
    if funders.isEmpty, tokens[before].isOne(of: .our, .its, .their),
      !article.isQuoted(before) || !tokens[before].is(.our)
    {
      funders = (pronoun(at: before).map { [$0] } ?? []).filter(isActor)
    }
    guard !funders.isEmpty else { return }
    var next = noun + 1
    var sum = amounts.last { $0.tokens.upperBound <= noun && noun - $0.tokens.upperBound < 3 }
    if next < range.upperBound, tokens[next].is(.of),
      let amount = amounts.first(where: {
        $0.tokens.lowerBound - next < 5 && $0.tokens.lowerBound > next
      })
    {
      sum = amount
      next = amount.tokens.upperBound
    }
    // "has signed a $2 million Lantern Bank loan for its pumps": whoever signed.
    if let group = groups.last(where: { $0.token < before && noun - $0.token < 12 && !$0.isReduced }
    ),
      !group.isPassive,
      ["sign", "secure", "receive", "get", "win", "obtain", "seal"].contains(group.verb.base),
      !tokens[before].is(.possessive), next >= range.upperBound || !tokens[next].is(.to)
    {
      for receiver in payers(of: group, among: groups) {
        addGift(funders, receiver, group.text, modality(of: group), sum)
      }
      return
    }
    // "After a $2 million Lantern Fund grant, the weir will open"
    if next < range.upperBound, tokens[next].is(.comma),
      ["after", "thanks", "with", "following"].contains(word(range.lowerBound)),
      noun < 14 + range.lowerBound
    {
      for receiver in subject(behind: next) {
        addGift(funders, receiver, "fund", .asserted, sum)
      }
      return
    }
    guard next + 1 < range.upperBound,
      sum != nil
        || ["grant", "grants", "loan", "loans", "gift", "donation", "donations", "bequest"]
          .contains(word(noun))
    else { return }
    if tokens[next].isOne(of: .to, .into) || tokens[next].isOne(of: .in, .for) && sum != nil,
      !isTime(next + 1), let phrase = nounPhrase(from: next + 1), let target = node(of: phrase)
    {
      if tokens[next].is(.to), mentionOf[next + 1] < 0,
        lexicon.form(of: tokens[next + 1].word).contains(.base)
      {
        return
      }
      addGift(funders, target, "fund", .asserted, sum)
      return
    }
    // "was given to help Tidal Ltd", "will pay for meals"
    guard
      let group = groups.first(where: { $0.token > noun && $0.start - next < 3 && !$0.isReduced }),
      let target = purpose(of: group, groups)
    else { return }
    addGift(funders, target, group.text, modality(of: group), sum)
  }

  mutating func addGift(
    _ funders: [FoundClaim.End],
    _ target: FoundClaim.End,
    _ verb: String,
    _ modality: ClaimModality,
    _ amount: Amount?
  ) {
    guard
      entities[target.entity].isNamed || target.words.count > 1
        || entities[target.entity].words.count > 1
    else { return }
    for funder in funders where funder.entity != target.entity {
      add(.funded, funder, target, .fundedNoun, verb, modality, amount: amount)
    }
  }

  /// What money is for by its verb: "will be used to build X", "goes towards X", "will pay for X".
  private mutating func purpose(of group: VerbGroup, _ groups: [VerbGroup]) -> FoundClaim.End? {
    var start = group.end
    if group.isPassive {
      guard
        ["use", "spend", "put", "give", "direct", "channel", "earmark", "make"].contains(
          group.verb.base
        ), start < range.upperBound,
        tokens[start].isOne(of: .to, .for, .on, .toward, .towards, .into) || isAdverb(tokens[start])
      else { return nil }
      if isAdverb(tokens[start]) { start += 1 }
      start += 1
    } else if group.verb.base == "go" {
      guard start < range.upperBound, tokens[start].isOne(of: .to, .toward, .towards, .into) else {
        return nil
      }
      start += 1
    } else {
      guard
        group.classes.contains(.fund)
          || ["help", "support", "allow", "enable", "let", "assist", "aid"].contains(
            group.verb.base
          )
      else { return nil }
    }
    // "help to build", "support building"
    while start < range.upperBound, mentionOf[start] < 0, tokens[start].shape == .small,
      tokens[start].is(.to)
        || !lexicon.form(of: tokens[start].word).isDisjoint(with: [.base, .gerund])
          && !tokens[start].has(.determiner) && start - group.end < 5
          && !tokens[start].has([.initiativeNoun, .body])
    {
      start += 1
    }
    guard let phrase = nounPhrase(from: start), let end = node(of: phrase) else { return nil }
    let head = tokens[phrase.head]
    guard
      mentionOf[phrase.head] >= 0 || head.has([.initiativeNoun, .body, .collective])
        || phrase.end < range.upperBound && tokens[phrase.end].isOne(of: .at, .in)
          && mentionOf[min(phrase.end + 2, range.upperBound - 1)] >= 0
    else { return nil }
    return end
  }

  /// "The gift, made by Mira Holm, is", "The donation was from the Tide Trust": who gave what was told before.
  private mutating func namedGift(_ noun: Int, _ amounts: [Amount]) {
    guard noun - range.lowerBound < 5, let target = fundedBefore(), noun + 2 < range.upperBound
    else {
      return
    }
    var next = noun + 1
    if tokens[next].is(.comma) { next += 1 }
    if tokens[next].isOne(of: .was, .is, .were, .are) { next += 1 }
    if next < range.upperBound,
      ["made", "given", "donated", "provided", "came", "comes"].contains(word(next))
    {
      next += 1
    }
    guard next > noun + 1, next + 1 < range.upperBound, tokens[next].isOne(of: .by, .from) else {
      return
    }
    // "from the estate of Mira Holm"
    if next + 3 < range.upperBound, tokens[next + 1].has(.determiner),
      ["estate", "will", "family"].contains(word(next + 2)), tokens[next + 3].is(.of)
    {
      next += 3
    }
    addGift(agents(from: next + 1), target, "give", .asserted, amounts.first)
  }

  /// "signed a $2 million loan agreement with Lantern Bank"
  private mutating func signedGift(_ noun: Int, _ amounts: [Amount], _ groups: [VerbGroup]) {
    signedByBoth(noun, amounts, groups)
    guard noun + 3 < range.upperBound,
      ["agreement", "deal", "pact", "contract", "accord"].contains(word(noun + 1)),
      tokens[noun + 2].is(.with),
      let group = groups.last(where: { $0.token < noun && noun - $0.token < 9 }),
      [
        "sign", "agree", "conclude", "seal", "ink", "clinch", "secure", "reach", "finalise",
        "finalize",
      ]
      .contains(group.verb.base), !group.isPassive
    else { return }
    let receivers = payers(of: group, among: groups)
    let others = agents(from: noun + 3)
    // "The bank has signed a loan agreement with Tidal Ltd"
    if receivers.contains(where: isFinancier), !others.contains(where: isFinancier) {
      for receiver in others {
        addGift(
          receivers.filter(isFinancier),
          receiver,
          group.text,
          modality(of: group),
          amounts.first { $0.tokens.upperBound <= noun }
        )
      }
      return
    }
    for funder in others where entities[funder.entity].kind != .person {
      for receiver in receivers where receiver.entity != funder.entity {
        add(
          .funded,
          funder,
          receiver,
          .fundedNoun,
          group.text,
          modality(of: group),
          amount: amounts.first { $0.tokens.upperBound <= noun }
        )
      }
    }
  }

  /// "Kenya and Lantern Bank signed a $2 million loan agreement": the bank lends.
  private mutating func signedByBoth(_ noun: Int, _ amounts: [Amount], _ groups: [VerbGroup]) {
    guard noun + 2 < range.upperBound,
      ["agreement", "agreements", "deal"].contains(word(noun + 1)), !tokens[noun + 2].is(.with),
      ["loan", "grant", "financing"].contains(word(noun)),
      let group = groups.last(where: { $0.token < noun && noun - $0.token < 12 }),
      ["sign", "conclude", "seal", "ink"].contains(group.verb.base), !group.isPassive
    else { return }
    let both = payers(of: group, among: groups)
    let lenders = both.filter(isFinancier)
    guard both.count == 2, lenders.count == 1 else { return }
    for receiver in both where !isFinancier(receiver) {
      addGift(
        lenders,
        receiver,
        group.text,
        modality(of: group),
        amounts.first { $0.tokens.upperBound <= noun }
      )
    }
  }

  /// Behind what is said of a noun between commas: "The grant, of $5 a head, supports".
  private func behindAside(_ noun: Int) -> Int {
    guard noun + 2 < range.upperBound, tokens[noun + 1].is(.comma),
      let close = (noun + 2..<min(noun + 16, range.upperBound)).first(where: {
        tokens[$0].is(.comma)
      }
      )
    else { return noun }
    return close
  }

  /// "The money is to be spent on the weir": what those who gave just before have paid for.
  private mutating func spentGift(_ noun: Int, _ groups: [VerbGroup]) {
    guard noun - range.lowerBound < 4, noun > range.lowerBound,
      tokens[noun - 1].isOne(of: .the, .this, .these) || noun - 1 == range.lowerBound,
      let lastFunding, sentence - lastFunding.sentence <= 2, sentence > lastFunding.sentence,
      let group = groups.first(where: {
        $0.token > noun && $0.start - behindAside(noun) < 3 && !$0.isReduced
          && $0.start >= behindAside(noun)
      }),
      let target = purpose(of: group, groups),
      entities[target.entity].isNamed || entities[target.entity].words.count > 1,
      target.entity != lastFunding.target
    else { return }
    for funder in lastFunding.funders {
      addGift(
        [FoundClaim.End(entity: funder, words: range.lowerBound..<range.lowerBound)],
        target,
        group.text,
        modality(of: group),
        nil
      )
    }
  }

  /// "Tidal Ltd, thanks to a grant from X, has", "opened using a grant from X"
  mutating func thankful(before from: Int, _ groups: [VerbGroup])
    -> (ends: [FoundClaim.End], modality: ClaimModality)?
  {
    var start = phraseStart(endingAt: from - 1)
    while start > range.lowerBound + 1,
      isCurrency(tokens[start - 1]) || tokens[start - 1].shape == .number
        || tokens[start - 1].isOne(of: .a, .an, .the)
    {
      start -= 1
    }
    // "with a donation of $4 million from X"
    if start - 2 > range.lowerBound, tokens[start - 1].is(.of),
      Self.grants.contains(word(start - 2))
    {
      start = phraseStart(endingAt: start - 2)
    }
    var link = start - 1
    guard link > range.lowerBound else { return nil }
    if tokens[link].is(.to), word(link - 1) == "thanks" { link -= 1 }
    guard ["thanks", "using", "through", "via", "with"].contains(word(link)),
      link > range.lowerBound
    else { return nil }
    // "Tidal Ltd, capitalised with $2 million from X, has": what the participle is said of.
    if tokens[link].is(.with), link - 3 >= range.lowerBound, tokens[link - 2].is(.comma),
      lexicon.form(of: tokens[link - 1].word).contains(.participle),
      let owner = mention(at: link - 3), entities[owner.entity].kind != .region
    {
      return ([FoundClaim.End(entity: owner.entity, words: owner.tokens)], .asserted)
    }
    // "was financed by X, with help from Y": what was financed.
    if tokens[link].is(.with),
      let paid = groups.last(where: { $0.token < link && !$0.isReduced }), paid.isPassive,
      paid.classes.contains(.fund)
    {
      let found = undergoers(of: paid, among: groups)
      return (
        found.isEmpty ? thingSetOff(before: paid).map { [$0] } ?? [] : found, modality(of: paid)
      )
    }
    if tokens[link - 1].is(.comma), let owner = mention(at: link - 2),
      entities[owner.entity].kind != .region
    {
      return ([FoundClaim.End(entity: owner.entity, words: owner.tokens)], .asserted)
    }
    guard let group = groups.last(where: { $0.token < link && !$0.isReduced && $0.form != .gerund })
    else {
      return nil
    }
    // "set up Eel Aid with a grant from X": what was set up.
    if !group.isPassive, !group.classes.isDisjoint(with: [.found, .launch]),
      let founded = foundedThing(from: group.end)
    {
      return ([founded], modality(of: group))
    }
    return (undergoers(of: group, among: groups), modality(of: group))
  }

  /// "is in line for $5 million from X"
  func isInLine(_ group: VerbGroup) -> Bool {
    group.verb.base == "be"
      && (group.end..<min(group.end + 5, range.upperBound)).contains {
        ["line", "eligible", "due"].contains(word($0))
      }
  }

  /// "Its costs were covered by X": whose costs they are.
  mutating func costOwner(_ end: FoundClaim.End) -> FoundClaim.End {
    guard !entities[end.entity].isNamed, let last = end.words.last,
      ["cost", "costs", "bill", "bills", "expenses", "rent", "debts"].contains(word(last))
    else { return end }
    let start = phraseStart(endingAt: last)
    if tokens[start].isOne(of: .its, .their) { return pronoun(at: start) ?? end }
    if let possessive = (start..<last).last(where: { tokens[$0].is(.possessive) }),
      possessive > range.lowerBound, let owner = mention(at: possessive - 1)
    {
      return FoundClaim.End(entity: owner.entity, words: owner.tokens)
    }
    return end
  }
}
