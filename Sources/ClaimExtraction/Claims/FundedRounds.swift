/// Rounds of money: who leads them and takes part, and who raises them.
extension ClaimFinder {
  /// "closed a $5 million round led by X, with participation from Y and Z"
  mutating func findRounds(_ amounts: [Amount], _ groups: [VerbGroup]) {
    guard
      range.contains(where: isRoundWord) || !amounts.isEmpty || takesPart(groups)
        || groups.contains(where: { $0.verb.base == "join" })
        || groups.contains(where: { isRaising($0, amounts) })
    else {
      return
    }
    let raising = groups.first { isRaising($0, amounts) }
    let raiser =
      raisedFor(groups)
      ?? raising.flatMap { group in
        (payers(of: group, among: groups) + setOff(endingAt: beforeTime(group.start - 1))).first {
          entities[$0.entity].kind != .person
        }
      }
    if let raiser, raising != nil { lastFunded = (raiser.entity, sentence) }
    let funders = leaders(amounts, groups) + participants(groups)
    let isFunder = raiser.map { raiser in funders.contains { $0.entity == raiser.entity } } ?? true
    guard !funders.isEmpty, let target = isFunder ? fundedBefore() : raiser,
      entities[target.entity].kind != .person
    else { return }
    let modality = raising.map(modality) ?? .asserted
    for funder in funders where funder.entity != target.entity {
      add(
        .funded,
        funder,
        target,
        .fundedReceive,
        raising?.text ?? "invest",
        modality,
        amount: amounts.first
      )
    }
  }

  /// Whether a word is a round of money.
  func isRoundWord(_ index: Int) -> Bool {
    guard tokens[index].has(.trigger), mentionOf[index] < 0 else { return false }
    return ["round", "financing", "raise", "fundraise", "fundraising", "seed", "series", "capital"]
      .contains(word(index))
      || ["investment", "funding"].contains(word(index)) && tokens[index].shape == .small
  }

  /// Whether a verb has a sum or a round as what was raised.
  private func isRaising(_ group: VerbGroup, _ amounts: [Amount]) -> Bool {
    guard Self.raisingVerbs.contains(group.verb.base), !group.isPassive, !group.isReduced else {
      return false
    }
    let object = group.end..<min(group.end + 9, range.upperBound)
    return amounts.contains { object.contains($0.tokens.lowerBound) }
      || object.contains {
        ["round", "funding", "financing", "investment", "series", "seed", "money", "cash"].contains(
          word($0)
        )
      }
  }

  private static let raisingVerbs: Set<String> = [
    "raise", "secure", "close", "complete", "collect", "land", "bag", "net", "nab", "snag", "rake",
    "pick", "pull", "bring", "score", "obtain", "attract", "announce", "finalise", "finalize",
    "clinch", "banked", "pocket", "scoop", "trouser", "scoop_up",
  ]

  /// "a $9 million Series B for it", "the round in Tidal Ltd", "Tidal's round"
  private mutating func raisedFor(_ groups: [VerbGroup]) -> FoundClaim.End? {
    for index in range where ["round", "series", "financing"].contains(word(index)) {
      var next = index + 1
      // The letter of a series.
      while next < range.upperBound, next < index + 4, tokens[next].end - tokens[next].start <= 2,
        tokens[next].isCapital || tokens[next].shape == .number
      {
        next += 1
      }
      while next < range.upperBound, next < index + 5,
        ["round", "funding", "financing", "investment"].contains(word(next))
      {
        next += 1
      }
      if next + 1 < range.upperBound, tokens[next].isOne(of: .in, .for), !isTime(next + 1) {
        if tokens[next + 1].is(.it), let end = pronoun(at: next + 1) { return end }
        if let phrase = nounPhrase(from: next + 1),
          mentionOf[phrase.head] >= 0 || tokens[phrase.head].has(.body),
          let end = node(of: phrase), entities[end.entity].kind == .organisation,
          entities[end.entity].isNamed
        {
          return end
        }
      }
      var before = index - 1
      while before > range.lowerBound, index - before < 8, !tokens[before].is(.possessive),
        tokens[before].shape == .small || tokens[before].shape == .number
          || isCurrency(tokens[before])
      {
        before -= 1
      }
      if before > range.lowerBound, tokens[before].is(.possessive),
        let owner = mention(at: before - 1),
        entities[owner.entity].kind == .organisation
      {
        return FoundClaim.End(entity: owner.entity, words: owner.tokens)
      }
    }
    return nil
  }

  /// "led by X", "X and Y led the round"
  private mutating func leaders(_ amounts: [Amount], _ groups: [VerbGroup]) -> [FoundClaim.End] {
    var found: [FoundClaim.End] = []
    for index in range.dropLast(2) where tokens[index + 1].is(.by) {
      guard tokens[index].is(.led) || ["co-led", "anchored", "headed"].contains(word(index)) else {
        continue
      }
      let before = max(range.lowerBound, index - 8)..<index
      guard
        before.contains(where: isRoundWord)
          || amounts.contains(where: {
            $0.tokens.upperBound > before.lowerBound && $0.tokens.upperBound <= index
          })
      else { continue }
      found += backers(from: index + 2)
    }
    for group in groups where ["lead", "co-lead", "anchor"].contains(group.verb.base) {
      guard !group.isPassive, !group.isReduced,
        (group.end..<min(group.end + 9, range.upperBound)).contains(where: {
          ["round", "series", "financing", "investment", "raise"].contains(word($0))
        })
      else { continue }
      found += payers(of: group, among: groups)
    }
    return found.filter { entities[$0.entity].isNamed }
  }

  private func takesPart(_ groups: [VerbGroup]) -> Bool {
    groups.contains {
      $0.verb.base == "participate" || $0.verb.base == "take" && word($0.end) == "part"
    }
  }

  /// "with participation from Y and Z", "which also attracted Y", "with Y also joining"
  private mutating func participants(_ groups: [VerbGroup]) -> [FoundClaim.End] {
    var found: [FoundClaim.End] = []
    for index in range.dropLast() where index > range.lowerBound {
      if tokens[index].is(.from),
        ["participation", "backing", "contributions", "participations"].contains(word(index - 1))
      {
        found += backers(from: index + 1)
      } else if tokens[index].is(.including) || tokens[index].is(.like),
        ["investors", "backers", "angels", "funds", "firms", "investor"].contains(
          word(tokens[index - 1].is(.comma) && index - 2 > range.lowerBound ? index - 2 : index - 1)
        )
      {
        // "investors including X", "investors, including X"
        found += backers(from: index + 1)
      } else if tokens[index].is(.dash), ["investors", "backers"].contains(word(index - 1)) {
        // "All previous investors — X, Y and others — took part"
        found += backers(from: index + 1)
      } else if tokens[index].is(.with),
        mentionOf[index + 1] >= 0 || tokens[index + 1].shape == .small
      {
        let names = agents(from: index + 1)
        guard let last = names.last else { continue }
        // "X (once a part of Y) also participating"
        var end = last.words.upperBound
        if end < range.upperBound, tokens[end].is(.open) {
          end = (end..<range.upperBound).first { tokens[$0].is(.close) }.map { $0 + 1 } ?? end
        }
        let behind = end..<max(end, min(end + 3, range.upperBound))
        if behind.contains(where: { ["participating", "joining", "investing"].contains(word($0)) })
        {
          found += names
        }
      }
    }
    for group in groups where !group.isPassive {
      switch group.verb.base {
      case "attract", "feature", "include", "draw":
        let before = max(range.lowerBound, group.start - 3)..<group.start
        guard before.contains(where: { isRoundWord($0) || tokens[$0].isOne(of: .which, .that) }),
          (range.lowerBound..<group.start).contains(where: isRoundWord)
        else { continue }
        found += backers(from: group.end)
      case "participate", "join", "take", "invest", "come":
        let object = group.end..<min(group.end + 9, range.upperBound)
        if group.verb.base == "take", word(group.end) != "part" { continue }
        guard
          (group.verb.base == "participate" || group.verb.base == "take"
            || group.verb.base == "join" && object.isEmpty)
            && fundedBefore() != nil
            || object.contains(where: { ["round", "series", "financing"].contains(word($0)) })
            || group.verb.base == "join" && !object.isEmpty && tokens[object.lowerBound].is(.as)
              && object.contains(where: { ["investor", "backer", "investors"].contains(word($0)) })
        else { continue }
        found += payers(of: group, among: groups)
      default: continue
      }
    }
    return found.filter { entities[$0.entity].isNamed && entities[$0.entity].kind != .region }
  }
}
