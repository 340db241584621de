/// Who gets the money that a verb of giving tells of.
extension ClaimFinder {
  /// Who gets a sum: between verb and sum, or behind "to", "for", "in".
  mutating func recipients(
    of amount: Amount,
    _ group: VerbGroup,
    _ groups: [VerbGroup] = []
  ) -> [FoundClaim.End] {
    // "awarded Harbour Hands a grant of"
    if amount.tokens.lowerBound - group.end >= 1 {
      let gap = group.end..<amount.tokens.lowerBound
      // "donated two boats worth $2 million to the guild"
      let isThing =
        gap.contains { ["worth", "valued"].contains(word($0)) }
        // "donated five acres and $2 million to the guild"
        || tokens[gap.upperBound - 1].is(.and)
      if !isThing, let phrase = nounPhrase(from: gap.lowerBound, limit: gap.upperBound),
        phrase.tokens.upperBound <= gap.upperBound,
        !tokens[phrase.head].has(.number), !isFiller(phrase), let end = node(of: phrase),
        mentionOf[phrase.head] >= 0
          || !["dollar", "pound", "euro", "rupee", "penny"].contains(word(phrase.head)),
        !isMoneyWord(phrase.head) || entities[end.entity].isNamed
      {
        // "lend Kenya $310 million to build a plant": the plant gets it.
        if entities[end.entity].kind == .region {
          let purpose = purposes(behind: amount, groups)
          if !purpose.isEmpty { return purpose }
        }
        return [end]
      }
    }
    return purposes(behind: amount, groups)
  }

  /// "with Mira Holm receiving a grant from X": the name right before the verb.
  func receiving(before from: Int, _ groups: [VerbGroup]) -> FoundClaim.End? {
    guard let group = groups.last(where: { $0.token < from - 1 }), from - group.token < 9,
      group.form == .gerund, group.start == group.token, !group.isNegated,
      ["receive", "win", "get", "secure", "land", "obtain"].contains(group.verb.base),
      group.start > range.lowerBound, let owner = mention(at: group.start - 1),
      entities[owner.entity].kind != .region,
      (max(range.lowerBound, owner.tokens.lowerBound - 5)..<owner.tokens.lowerBound).contains(
        where: { tokens[$0].is(.with) }
      )
    else { return nil }
    return FoundClaim.End(entity: owner.entity, words: owner.tokens)
  }

  /// "in its budget", "in exchange for equity": how, when or from what money is given.
  private func isSetting(_ phrase: NounPhrase) -> Bool {
    mentionOf[phrase.head] < 0
      && [
        "budget", "history", "exchange", "return", "year", "years", "bonus", "bonuses", "response",
        "time", "advance", "instalments", "installments", "value", "condition", "terms", "behalf",
        "basis", "addition", "recent", "spring", "summer", "autumn", "winter",
      ].contains(word(phrase.head))
  }

  /// "an additional $4 million": no noun.
  func isFiller(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.allSatisfy {
      tokens[$0].shape == .small && mentionOf[$0] < 0
        && [
          "additional", "extra", "further", "total", "initial", "another", "combined", "estimated",
          "record", "whopping", "first", "second", "third", "modest", "mere", "staggering", "final",
          "cool", "reported", "undisclosed", "massive", "annual", "nearly", "roughly",
          "approximately",
          "close", "up", "as", "much", "generous", "huge", "separate", "fresh", "whole", "maximum",
          "minimum", "one-off", "remaining", "other", "larger", "smaller", "substantial",
          "matching",
        ].contains(word($0))
    }
  }

  /// What stands behind a sum and "to", "for", "in" or "on".
  mutating func purposes(behind amount: Amount, _ groups: [VerbGroup]) -> [FoundClaim.End] {
    var index = amount.tokens.upperBound
    let limit = min(index + 14, range.upperBound)
    while index < limit {
      let token = tokens[index]
      if token.isOne(of: .stop, .semicolon, .that, .which, .who, .while, .but, .according, .from) {
        break
      }
      // "Tidal Ltd gave $2 million and hopes to": the next verb has its own.
      if index > amount.tokens.upperBound,
        groups.contains(where: { $0.start == index && !$0.isDependent && !$0.isReduced })
      {
        break
      }
      // "in support of the trust's work"
      if token.is(.in), index + 3 < range.upperBound, word(index + 1) == "support",
        tokens[index + 2].is(.of), let phrase = nounPhrase(from: index + 3),
        let end = node(of: phrase)
      {
        return [end]
      }
      // "invested in the round": whoever raised it.
      if token.is(.in), index + 2 < range.upperBound, let phrase = nounPhrase(from: index + 1),
        ["round", "rounds", "financing"].contains(word(phrase.head)), mentionOf[phrase.head] < 0
      {
        return fundedBefore().map { [$0] } ?? []
      }
      if token.isOne(of: .to, .for, .toward, .towards, .into)
        || token.isOne(of: .in, .on) && !isMoneyWord(index + 1) && !isTime(index + 1)
      {
        var next = index + 1
        // "to build a plant", "for building"
        if token.is(.to) || token.is(.for), next < range.upperBound,
          lexicon.isVerb(tokens[next].word), tokens[next].shape == .small,
          !tokens[next].has(.determiner), mentionOf[next] < 0
        {
          let isVerb =
            token.is(.to)
            ? lexicon.form(of: tokens[next].word).contains(.base)
            : lexicon.form(of: tokens[next].word).contains(.gerund)
          // "for training": a noun if nothing follows that could be its object.
          if isVerb, next + 1 < range.upperBound, tokens[next + 1].shape != .mark,
            !tokens[next + 1].has(.preposition), !tokens[next + 1].is(.and)
          {
            next += 1
          }
        }
        // "to help with training"
        if next + 2 < range.upperBound, ["help", "assist", "support"].contains(word(next)),
          tokens[next + 1].isOne(of: .with, .in)
        {
          next += 2
        }
        var found: [FoundClaim.End] = []
        for phrase in withExamples(phraseList(from: next, limit: range.upperBound)).map(innermost) {
          if tokens[phrase.head].isOne(of: .it, .them),
            let end = claims.last(where: { $0.kind == .funded && $0.range == range })?.target
              ?? objectBefore(index, groups)
          {
            found.append(end)
          } else if mentionOf[phrase.head] >= 0 || !isMoneyWord(phrase.head)
            || phrase.tokens.count > 1 && isPlural(tokens[phrase.head]),
            !Self.dues.contains(word(phrase.head)), !Self.trades.contains(word(phrase.head)),
            !(token.isOne(of: .in, .on) && (entityIsPlace(phrase.head) || isSetting(phrase))),
            let end = node(of: phrase)
          {
            found.append(end)
          }
        }
        if !found.isEmpty { return Array(found.prefix(4)) }
        // "for a second one in Gao": the money is for that, not for Gao.
        if token.is(.for), next < range.upperBound, tokens[next].has(.determiner) { return [] }
      }
      index += 1
    }
    return []
  }

  /// "approved a park and set aside $2 million for it": what an earlier verb was done to.
  mutating func objectBefore(_ index: Int, _ groups: [VerbGroup]) -> FoundClaim.End? {
    guard groups.count > 1 else { return nil }
    for group in groups where group.token < index && group.form != .gerund && !group.isPassive {
      guard let phrase = nounPhrase(from: group.end), phrase.tokens.upperBound < index,
        !isMoneyWord(phrase.head), let end = node(of: phrase),
        entities[end.entity].kind != .person, entities[end.entity].kind != .region
      else { continue }
      return end
    }
    return nil
  }

  /// "a park, for which the trust has set aside $3 million": what stands before "for which".
  mutating func relativeReceiver(of group: VerbGroup) -> FoundClaim.End? {
    guard
      let which =
        (max(range.lowerBound + 2, group.start - 14)..<max(range.lowerBound + 2, group.start))
        .last(where: { tokens[$0].is(.which) }),
      tokens[which - 1].isOne(of: .for, .to, .into, .in)
    else { return nil }
    var index = which - 2
    if tokens[index].is(.comma) { index -= 1 }
    guard index >= range.lowerBound else { return nil }
    var start = phraseStart(endingAt: index)
    // "a centre at Brennock"
    if start - 2 > range.lowerBound, tokens[start - 1].isOne(of: .at, .in) {
      index = start - 2
      start = phraseStart(endingAt: index)
    }
    return nounPhrase(from: start, limit: index + 1).flatMap { node(of: $0) }
  }
}
