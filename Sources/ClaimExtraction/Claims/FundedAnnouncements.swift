/// Gifts and loans by their nouns, where the verb only says that they are made or announced.
extension ClaimFinder {
  mutating func findAnnounced(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for group in groups {
      if group.isReduced {
        providedBy(group, groups)
        continue
      }
      if group.isPassive {
        approved(group, groups, amounts)
      } else if Self.announcing.contains(group.verb.base) {
        announces(group, groups, amounts)
      }
      bequeaths(group, groups, amounts)
    }
  }

  private static let announcing: Set<String> = [
    "announce", "issue", "make", "unveil", "confirm", "hand", "present", "boost", "increase",
    "renew", "sign", "arrange", "deliver", "extend", "write", "put",
  ]

  private static let sureGifts: Set<String> = [
    "grant", "grants", "loan", "loans", "donation", "donations", "bequest", "cheque", "cheques",
    "subsidy", "bailout", "sponsorship",
  ]

  private static let gifts: Set<String> = sureGifts.union([
    "gift", "credit", "aid", "package", "funding", "investment", "support", "assistance",
    "contribution", "contributions", "check", "checks", "financing", "money", "cash", "capital",
    "pledge", "injection", "lifeline", "facility", "fund", "boost", "pot",
  ])

  /// The noun of money that is a verb's object, with the sum that it names.
  private func gift(behind group: VerbGroup, _ amounts: [Amount]) -> (noun: Int, sum: Amount?)? {
    var index = group.end
    let limit = min(group.end + 12, range.upperBound)
    while index < limit {
      let token = tokens[index]
      if let amount = amounts.first(where: { $0.tokens.contains(index) }) {
        index = amount.tokens.upperBound
        continue
      }
      if Self.gifts.contains(word(index)), mentionOf[index] < 0,
        index + 1 >= limit || !Self.gifts.contains(word(index + 1))
      {
        let sum = amounts.first {
          $0.tokens.lowerBound >= group.end && $0.tokens.lowerBound <= index + 5
        }
        return sum != nil || Self.sureGifts.contains(word(index)) ? (index, sum) : nil
      }
      if token.shape == .mark, !token.isOne(of: .comma, .hyphen, .open, .close), !isCurrency(token)
      {
        return nil
      }
      let isTimePhrase = token.is(.on) || token.is(.in) && !isMoneyWord(index + 1)
      if token.has([.preposition, .function]), !token.has(.determiner), !isTimePhrase,
        !token.isOne(of: .over, .up, .to, .in, .more, .than)
      {
        return nil
      }
      if mentionOf[index] >= 0, !token.has([.day, .month]), !entityIsPlace(index) { return nil }
      index += 1
    }
    return nil
  }

  /// Where whoever gets a gift is named: behind "to", "for", "in support of".
  private mutating func receivers(behind noun: Int, _ sum: Amount?) -> [FoundClaim.End] {
    var index = noun + 1
    // "its support to Fiji by another $1 million", "its sponsorship of the cup"
    if index + 1 < range.upperBound,
      tokens[index].is(.to) || tokens[index].is(.of) && word(noun) == "sponsorship"
    {
      return receivers(from: index + 1)
    }
    if let sum, sum.tokens.lowerBound > noun, sum.tokens.lowerBound - noun < 6 {
      index = sum.tokens.upperBound
    }
    // "an investment ($5 million) in"
    if index < range.upperBound, tokens[index].is(.close) { index += 1 }
    let limit = min(index + 6, range.upperBound - 1)
    while index < limit {
      let token = tokens[index]
      if token.is(.in), index + 2 < range.upperBound, word(index + 1) == "support",
        tokens[index + 2].is(.of)
      {
        return receivers(from: index + 3)
      }
      if token.isOne(of: .to, .into, .toward, .towards) { return receivers(from: index + 1) }
      if token.isOne(of: .for, .in), !isTime(index + 1), !tokens[index + 1].isOne(of: .more) {
        return receivers(from: index + 1)
      }
      guard
        token.has([.day, .month, .adverb]) || token.isOne(of: .on, .a, .an, .of)
          || token.shape == .number
          || ["today", "yesterday", "year", "each", "five-year"].contains(word(index))
          || Self.gifts.contains(word(index))
      else { return [] }
      index += 1
    }
    return []
  }

  private mutating func receivers(from first: Int) -> [FoundClaim.End] {
    var start = first
    // "to help the guild", "to enable Kenya to"
    if lexicon.form(of: tokens[start].word).contains(.base), tokens[start].shape == .small,
      mentionOf[start] < 0, tokens[first - 1].is(.to), !tokens[start].has([.initiativeNoun, .body])
    {
      guard
        ["help", "enable", "allow", "support", "assist", "aid", "fund", "finance"]
          .contains(word(start))
      else { return [] }
      start += 1
    }
    var found: [FoundClaim.End] = []
    for phrase in phraseList(from: start).prefix(4) {
      let inner = innermost(phrase)
      guard let end = node(of: inner), !isMoneyWord(inner.head) || mentionOf[inner.head] >= 0,
        !Self.dues.contains(word(inner.head)), !Self.trades.contains(word(inner.head)),
        entities[end.entity].isNamed || inner.tokens.count > 1
          || tokens[inner.head].has([.body, .collective, .initiativeNoun])
      else { continue }
      found.append(end)
    }
    return found
  }

  /// "the construction of the railway": the railway.
  func innermost(_ phrase: NounPhrase) -> NounPhrase {
    guard let deeper = content(of: phrase), tokens[phrase.end].is(.of),
      let inner = nounPhrase(from: deeper)
    else { return phrase }
    return inner
  }

  /// "announced a $2 million grant to the Eel Trust", "handed over a £900 cheque to the hospice"
  private mutating func announces(
    _ group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) {
    guard let gift = gift(behind: group, amounts), !isBoughtBehind(gift.noun) else { return }
    // "made the donation": to whoever was said to have got one.
    if group.verb.base == "make", tokens[gift.noun - 1].isOne(of: .the, .this), gift.sum == nil,
      gift.noun + 1 >= range.upperBound || tokens[gift.noun + 1].isOne(of: .stop, .comma)
        || tokens[gift.noun + 1].has([.preposition, .day]),
      let target = fundedBefore()
    {
      for funder in givers(group, groups) { addGift(funder, target, group, nil) }
      return
    }
    guard
      gift.sum != nil || word(gift.noun) == "sponsorship"
        || ["hand", "present", "make", "write"].contains(group.verb.base)
    else { return }
    let targets = receivers(behind: gift.noun, gift.sum)
    guard !targets.isEmpty else { return }
    for funder in givers(group, groups) {
      for target in targets { addGift(funder, target, group, gift.sum) }
    }
  }

  /// "a loan agreement with", "a funding round": nothing that is given.
  private func isBoughtBehind(_ noun: Int) -> Bool {
    noun + 1 < range.upperBound
      && ["agreement", "agreements", "deal", "deals", "pact", "round", "rounds", "gap", "plan"]
        .contains(word(noun + 1))
  }

  /// Who gives what a verb announces: the country of a minister, else the subject.
  private mutating func givers(_ group: VerbGroup, _ groups: [VerbGroup]) -> [FoundClaim.End] {
    let found = payers(of: group, among: groups)
    guard found.contains(where: { entities[$0.entity].kind == .person }),
      ["announce", "unveil", "confirm"].contains(group.verb.base)
    else { return found.filter(isActor) }
    let first = range.lowerBound
    guard let owner = mention(at: first), entities[owner.entity].kind != .person,
      owner.tokens.upperBound < range.upperBound, tokens[owner.tokens.upperBound].is(.possessive)
    else { return [] }
    return [FoundClaim.End(entity: owner.entity, words: owner.tokens)]
  }

  private mutating func addGift(
    _ funder: FoundClaim.End,
    _ target: FoundClaim.End,
    _ group: VerbGroup,
    _ sum: Amount?
  ) {
    add(.funded, funder, target, .fundedNoun, group.text, modality(of: group), amount: sum)
  }

  /// "Grants for three schools were approved by the fund", "The money for the prize is provided by X and Y"
  private mutating func approved(
    _ group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) {
    guard
      group.classes.contains(.give) || group.classes.contains(.fund)
        || ["make", "supply"].contains(group.verb.base),
      let by = agentStart(behind: group.end),
      let noun = (range.lowerBound..<group.start).first(where: {
        mentionOf[$0] < 0 && Self.gifts.contains(word($0))
      }), noun - range.lowerBound < 6
    else { return }
    let sum = amounts.first { $0.tokens.upperBound <= group.start }
    for target in receivers(behind: noun, sum) where target.words.upperBound <= group.start {
      for funder in agents(from: by) { addGift(funder, target, group, sum) }
    }
  }

  /// "runs camps with money provided by X and Y": whoever runs them.
  private mutating func providedBy(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard
      ["provide", "give", "donate", "contribute", "supply", "raise"].contains(group.verb.base),
      let by = agentStart(behind: group.end), group.start - 2 > range.lowerBound,
      isMoneyWord(group.start - 1)
    else { return }
    let start = phraseStart(endingAt: group.start - 1)
    guard start - 1 > range.lowerBound,
      tokens[start - 1].is(.with) || ["using", "through"].contains(word(start - 1)),
      let main = groups.last(where: { $0.token < start - 1 && !$0.isReduced })
    else { return }
    for target in undergoers(of: main, among: groups) where isSpecific(target) {
      for funder in agents(from: by) { addGift(funder, target, group, nil) }
    }
  }

  /// "left $7 million to the library", "left half of her estate to the hospital"
  private mutating func bequeaths(
    _ group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) {
    guard ["leave", "bequeath"].contains(group.verb.base), !group.isPassive else { return }
    let limit = min(group.end + 12, range.upperBound - 1)
    // "left the university $4 million"
    if let receiver = nounPhrase(from: group.end), !isCurrency(tokens[receiver.head]),
      let sum = amounts.first(where: {
        $0.tokens.lowerBound >= receiver.end && $0.tokens.lowerBound - receiver.end < 2
      }), let target = node(of: receiver), entities[target.entity].kind != .person
    {
      for funder in payers(of: group, among: groups)
      where entities[funder.entity].kind == .person { addGift(funder, target, group, sum) }
      return
    }
    guard group.end < limit, let to = (group.end..<limit).first(where: { tokens[$0].is(.to) })
    else { return }
    let sum = amounts.first { $0.tokens.lowerBound >= group.end && $0.tokens.upperBound <= to }
    guard
      sum != nil
        || (group.end..<to).contains(where: { ["estate", "fortune", "money"].contains(word($0)) }),
      let phrase = nounPhrase(from: to + 1), let target = node(of: phrase),
      entities[target.entity].kind == .organisation || entities[target.entity].kind == .initiative
    else { return }
    for funder in payers(of: group, among: groups) where entities[funder.entity].kind == .person {
      addGift(funder, target, group, sum)
    }
  }

  /// What is bought, lent on or settled rather than given to.
  static let trades: Set<String> = [
    "transaction", "offer", "bid", "takeover", "acquisition", "merger", "securities", "debt", "pct",
    "stock", "share", "shares", "purchase", "buyout", "purchases", "notes", "bonds", "payment",
    "period", "month", "consultants", "lawyers", "advertising", "attack", "attacks", "terrorism",
    "violence", "war", "crime", "purpose",
  ]
}
