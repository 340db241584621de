/// Gifts told of by verbs with money, and no sum, behind them: "put money into", "footed the bill for".
extension ClaimFinder {
  /// "has put money into ten firms", "is putting up 15 per cent of the money in the fund"
  mutating func putsMoney(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard ["put", "pour", "sink", "plough", "plow", "pump", "inject"].contains(group.verb.base),
      !group.isPassive, group.end < range.upperBound
    else { return }
    var index = group.end
    let limit = min(group.end + 8, range.upperBound - 1)
    while index < limit, !["money", "cash", "capital", "funds"].contains(word(index)) {
      guard
        tokens[index].shape == .number || tokens[index].has([.determiner, .adverb])
          || tokens[index].isOne(of: .percent, .of, .per, .up, .more, .some)
          || ["cent", "%", "half", "most", "part", "much", "third"].contains(word(index))
      else { return }
      index += 1
    }
    guard index < limit, tokens[index + 1].isOne(of: .in, .into, .behind, .for),
      let phrase = nounPhrase(from: index + 2), let target = node(of: innermost(phrase)),
      entities[target.entity].kind != .person
    else { return }
    addGift(payers(of: group, among: groups), target, group.text, modality(of: group), nil)
  }

  /// "donated to the Eel Fund and Tide Aid"
  mutating func donatesTo(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard ["donate", "contribute"].contains(group.verb.base), !group.isPassive,
      group.end + 1 < range.upperBound, tokens[group.end].is(.to)
    else { return }
    for phrase in phraseList(from: group.end + 1).prefix(4) {
      // "contributed to Tidal's $3 million round"
      if let mark = phrase.tokens.first(where: { tokens[$0].is(.possessive) }),
        mark > range.lowerBound, let owner = mention(at: mark - 1),
        entities[owner.entity].kind == .organisation,
        (mark..<min(mark + 8, range.upperBound)).contains(where: {
          ["round", "series", "seed", "fundraising"].contains(word($0))
        })
      {
        let target = FoundClaim.End(entity: owner.entity, words: owner.tokens)
        addGift(payers(of: group, among: groups), target, group.text, modality(of: group), nil)
        continue
      }
      guard let target = node(of: phrase), entities[target.entity].isNamed,
        entities[target.entity].kind == .organisation
          || entities[target.entity].words.contains(where: { article.words.text(of: $0) == "fund" })
      else { continue }
      if group.verb.base == "contribute",
        !entities[target.entity].words.contains(where: {
          ["fund", "appeal", "campaign"].contains(article.words.text(of: $0))
        })
      {
        continue
      }
      addGift(payers(of: group, among: groups), target, group.text, modality(of: group), nil)
    }
  }

  /// "backed the plan with $15 million"
  mutating func backsWithMoney(
    _ group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) {
    guard ["back", "support", "help", "boost", "bolster", "aid"].contains(group.verb.base),
      !group.isPassive, let phrase = nounPhrase(from: group.end)
    else { return }
    let limit = min(phrase.end + 12, range.upperBound)
    guard let with = (phrase.end..<limit).first(where: { tokens[$0].is(.with) }),
      let amount = amounts.first(where: {
        $0.tokens.lowerBound > with && $0.tokens.lowerBound - with < 4
      }),
      let target = node(of: phrase)
    else { return }
    addGift(payers(of: group, among: groups), target, group.text, modality(of: group), amount)
  }

  /// Giving without a sum: "lent the guild money", "donated two boats to the guild".
  mutating func givesMoney(
    _ group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) {
    guard
      ["give", "lend", "donate", "offer", "grant", "hand", "provide"].contains(group.verb.base),
      !group.isPassive,
      !amounts.contains(where: {
        $0.tokens.lowerBound >= group.end && $0.tokens.lowerBound - group.end < 14
      }),
      let first = nounPhrase(from: behindCount(group.end))
    else { return }
    var target: FoundClaim.End?
    if isCash(first.head), let owner = mention(at: first.head - 1), first.tokens.count > 1 {
      target = FoundClaim.End(entity: owner.entity, words: owner.tokens)
    } else if isCash(first.head), first.tokens.count > 1, tokens[first.head - 1].has(.body),
      let body = nounActors(endingAt: first.head - 1).first
    {
      target = body
    } else if let second = nounPhrase(from: first.end), isCash(second.head),
      second.tokens.count <= 3,
      first.end == second.tokens.lowerBound || tokens[first.end].has(.determiner),
      mentionOf[first.head] >= 0 || tokens[first.head].isOne(of: .it, .them)
        || tokens[first.head].has(.body)
    {
      target = node(of: first)
    } else if group.verb.base == "donate" || isCash(first.head), first.end + 1 < range.upperBound,
      tokens[first.end].is(.to) || tokens[first.end].is(.for) && isCash(first.head),
      let receiver = nounPhrase(from: first.end + 1),
      mentionOf[receiver.head] >= 0 || tokens[receiver.head].has([.body, .collective])
    {
      target = node(
        of: Self.placeNouns.contains(word(receiver.head)) ? innermost(receiver) : receiver
      )
      // "donated buses to the school and the college"
      for other in phraseList(from: first.end + 1).dropFirst().prefix(4) {
        guard let second = node(of: other), entities[second.entity].kind == .organisation,
          entities[second.entity].isNamed
        else { continue }
        addGift(payers(of: group, among: groups), second, group.text, modality(of: group), nil)
      }
    }
    guard let target else { return }
    addGift(payers(of: group, among: groups), target, group.text, modality(of: group), nil)
  }

  /// Behind "over" and "more than" before a number: "donated over 100 books".
  private func behindCount(_ first: Int) -> Int {
    var index = first
    while index + 1 < range.upperBound, index < first + 3,
      tokens[index].isOne(of: .over, .about, .more, .than, .some)
    {
      index += 1
    }
    return index
  }

  private func isCash(_ index: Int) -> Bool {
    mentionOf[index] < 0
      && ["money", "cash", "loan", "loans", "grant", "grants", "funding", "funds", "donation"]
        .contains(word(index))
  }

  /// "footed the bill for the dam", "put up the money for the dam"
  mutating func footsBill(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard
      ["foot", "put", "pick", "stump", "cough", "find", "supply", "provide"].contains(
        group.verb.base
      ),
      !group.isPassive, let phrase = nounPhrase(from: group.end),
      ["bill", "tab", "money", "cash", "funds", "cost", "costs"].contains(word(phrase.head)),
      phrase.end + 1 < range.upperBound, tokens[phrase.end].isOne(of: .for, .of),
      let object = nounPhrase(from: phrase.end + 1), let target = node(of: object)
    else { return }
    for funder in payers(of: group, among: groups) {
      add(.funded, funder, target, .fundedNoun, group.text, modality(of: group))
    }
  }

  /// "was established with Norwegian money"
  mutating func madeWithMoney(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard group.isPassive, group.end + 2 < range.upperBound,
      let with = (group.end..<min(group.end + 18, range.upperBound - 2)).first(where: {
        tokens[$0].is(.with) && $0 < group.end + 5
          || ["through", "via"].contains(word($0)) && mentionOf[$0] < 0
      }), let owner = mention(at: with + 1)
    else { return }
    var next = owner.tokens.upperBound
    if next < range.upperBound, tokens[next].is(.possessive) { next += 1 }
    if !tokens[with].is(.with) {
      guard tokens[next - 1].is(.possessive),
        let noun = (next..<min(next + 9, range.upperBound)).first(where: {
          ["grants", "grant", "funding"].contains(word($0))
        })
      else { return }
      next = noun
    }
    guard next < range.upperBound,
      ["money", "cash", "funding", "funds", "aid", "grants", "loans", "financing"].contains(
        word(next)
      )
    else { return }
    for target in undergoers(of: group, among: groups) {
      addGift(
        [FoundClaim.End(entity: owner.entity, words: owner.tokens)],
        target,
        group.text,
        modality(of: group),
        nil
      )
    }
  }
}
