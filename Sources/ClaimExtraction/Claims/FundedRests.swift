/// Sums without a verb of their own, and shares of what something costs.
extension ClaimFinder {
  /// "with Brennock Council tipping in $2 million and Tidal Ltd the rest", ", and the fire company another $5,000":
  /// further givers to what the sentence tells to be given money.
  mutating func findRests(_ amounts: [Amount]) {
    let before = claims.filter { $0.kind == .funded && $0.range == range }
    guard let last = before.last else { return }
    let targets = before.filter { $0.source?.entity == last.source?.entity }.map(\.target)
    for start in sumStarts(amounts) {
      guard start - 2 > range.lowerBound, let name = giverBefore(start), name.words.count < 9,
        !before.contains(where: { $0.source?.entity == name.entity }),
        !targets.contains(where: { $0.entity == name.entity })
      else { continue }
      let link = name.words.lowerBound - 1
      guard link > range.lowerBound,
        tokens[link].isOne(of: .and, .while, .semicolon)
          || tokens[link].is(.comma) && tokens[link - 1].isOne(of: .and)
      else { continue }
      let sum = amounts.first {
        $0.tokens.lowerBound - start >= 0 && $0.tokens.lowerBound - start < 3
      }
      for target in targets {
        add(.funded, name, target, .fundedGive, last.verb, last.modality, amount: sum)
      }
    }
  }

  /// Where sums and shares begin that have a name right before them: "the rest", "another $5,000".
  private func sumStarts(_ amounts: [Amount]) -> [Int] {
    range.dropFirst(2).filter { index in
      let next = index + 1 < range.upperBound ? word(index + 1) : ""
      if tokens[index].is(.the) {
        return ["rest", "remainder", "balance", "remaining", "other"].contains(next)
          && (index + 2 >= range.upperBound || !tokens[index + 2].is(.of))
      }
      let isSum = amounts.contains { $0.tokens.lowerBound == index }
      if isSum { return mentionOf[index - 1] >= 0 || isGiverNoun(index - 1) }
      return ["another", "further"].contains(word(index))
        && amounts.contains { $0.tokens.lowerBound == index + 1 }
    }
  }

  /// Who is named right before a token: "the Swiss brewer Tide", "the county".
  private mutating func giverBefore(_ index: Int) -> FoundClaim.End? {
    if let name = mention(at: index - 1) {
      let first = phraseStart(endingAt: name.tokens.lowerBound)
      return FoundClaim.End(entity: name.entity, words: first..<name.tokens.upperBound)
    }
    guard let noun = nounGiver(endingAt: index - 1) else { return nil }
    return FoundClaim.End(entity: noun.entity, words: phraseStart(endingAt: index - 1)..<index)
  }

  /// "Most of the money has been found by X", "Sponsorship from X makes up the rest", "A fifth comes from X".
  mutating func findShares(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for group in groups where !group.isReduced {
      if group.isPassive,
        ["find", "meet", "provide", "put", "supply", "cover", "raise"].contains(group.verb.base),
        let by = agentStart(behind: group.end), group.start - 1 > range.lowerBound,
        isShareWord(group.start - 1) || tokens[group.start - 1].is(.it)
      {
        let givers = backers(from: by)
        guard !givers.isEmpty, let target = topic(besides: givers) else { continue }
        for giver in givers {
          add(.funded, giver, target, .fundedNoun, group.text, modality(of: group))
        }
      } else if !group.isPassive, ["make", "cover", "meet", "form"].contains(group.verb.base),
        let from = (range.lowerBound..<group.start).first(where: { tokens[$0].is(.from) }),
        from > range.lowerBound, Self.grants.contains(word(from - 1)), from + 1 < group.start,
        (group.end..<min(group.end + 4, range.upperBound)).contains(where: isShareWord)
      {
        let givers = backers(from: from + 1)
        guard let target = topic(besides: givers) else { continue }
        for giver in givers {
          add(.funded, giver, target, .fundedNoun, "fund", modality(of: group))
        }
      }
    }
  }

  /// "will allocate 4 per cent of its budget to X", "has made $2 million available to X", "will match that sum".
  mutating func findParts(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for group in groups where !group.isPassive && !group.isReduced && group.end < range.upperBound {
      var goal: Int?
      let limit = min(group.end + 14, range.upperBound - 1)
      if group.verb.base == "make",
        amounts.contains(where: { $0.tokens.lowerBound - group.end < 4 }),
        let available = (group.end..<limit).first(where: { word($0) == "available" }),
        tokens[available + 1].isOne(of: .to, .for)
      {
        goal = available + 2
      } else if Self.dividing.contains(group.verb.base), group.end < limit,
        tokens[group.end].shape == .number || tokens[group.end].has(.number)
          || ["half", "part", "most", "a"].contains(word(group.end)),
        let part = (group.end..<min(group.end + 4, limit)).first(where: {
          Self.shares.contains(word($0)) || tokens[$0].is(.percent)
        }), tokens[part + 1].is(.of),
        let to = (part..<limit).first(where: { tokens[$0].isOne(of: .to, .towards, .toward) })
      {
        goal = to + 1
      } else if group.verb.base == "match",
        let phrase = nounPhrase(from: group.end),
        isShareWord(phrase.head)
          || ["amount", "figure"].contains(word(phrase.head))
      {
        let givers = payers(of: group, among: groups)
        guard !givers.isEmpty, let target = topic(besides: givers) else { continue }
        addGift(givers, target, group.text, modality(of: group), nil)
        continue
      }
      guard let goal, goal < range.upperBound else { continue }
      let sum = amounts.first { $0.tokens.lowerBound >= group.end && $0.tokens.upperBound <= goal }
      for target in givenList(from: goal) {
        addGift(payers(of: group, among: groups), target, group.text, modality(of: group), sum)
      }
    }
  }

  private static let dividing: Set<String> = [
    "allocate", "give", "donate", "devote", "earmark", "commit", "pledge", "dedicate", "assign",
  ]

  /// "The relief road will cost $2 million", "The hall needs $2 million": the sentences behind may tell who pays.
  mutating func noteCosts(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for group in groups
    where ["cost", "need", "require"].contains(group.verb.base) && !group.isPassive
      && !group.isDependent
    {
      guard
        amounts.contains(where: {
          $0.tokens.lowerBound >= group.end && $0.tokens.lowerBound - group.end < 6
        }), let thing = clauseThing(before: group), entities[thing.entity].kind != .person,
        entities[thing.entity].kind != .region
      else { continue }
      lastFunded = (resolved(thing).entity, sentence)
    }
  }

  /// What the clause of a verb begins with, also where commas set something off behind it.
  private mutating func clauseThing(before group: VerbGroup) -> FoundClaim.End? {
    if let phrase = clausePhrase(before: group.start), phrase.end >= group.start - 6 {
      return node(of: phrase)
    }
    return thingSetOff(before: group)
  }

  /// Whether a word is a part of what something costs.
  func isShareWord(_ index: Int) -> Bool {
    guard index < range.upperBound, mentionOf[index] < 0 else { return false }
    return isMoneyWord(index) || Self.shares.contains(word(index))
      || Self.costs.contains(word(index))
      || ["rest", "remainder", "balance", "fifth", "some", "sum", "thirds", "remaining"].contains(
        word(index)
      )
  }

  /// "Eel Trust’s request for $2 million was turned down by X", "X has rejected a request by Eel Trust for $2 million".
  mutating func findRefused(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for group in groups
    where ["reject", "refuse", "decline", "turn", "deny"].contains(group.verb.base)
      && !group.isPassive && group.end + 3 < range.upperBound
    {
      guard let request = nounPhrase(from: group.end),
        ["request", "application", "bid", "appeal", "plea"].contains(word(request.head)),
        request.end + 1 < range.upperBound, tokens[request.end].isOne(of: .by, .from),
        let asker = backers(from: request.end + 1).first, asker.words.upperBound < range.upperBound,
        tokens[asker.words.upperBound].is(.for),
        let sum = amounts.first(where: {
          let gap = $0.tokens.lowerBound - asker.words.upperBound
          return gap > 0 && gap < 5
        })
      else { continue }
      for giver in payers(of: group, among: groups) where isActor(giver) {
        add(.funded, giver, asker, .fundedNoun, group.text, .denied, amount: sum)
      }
    }
  }
}
