/// Several sums in a row, of one giver.
extension ClaimFinder {
  /// Who gave money in a sentence just before.
  func recentFunders(within sentences: Int = 3) -> [FoundClaim.End] {
    guard let lastFunding, sentence - lastFunding.sentence <= sentences,
      sentence > lastFunding.sentence
    else { return [] }
    return lastFunding.funders.map {
      FoundClaim.End(entity: $0, words: range.lowerBound..<range.lowerBound)
    }
  }

  /// "The Eel Trust received $4,000 and Tide Hands $3,000", behind a sentence on who gave grants.
  mutating func findSeries(_ amounts: [Amount], _ groups: [VerbGroup]) {
    guard !amounts.isEmpty else { return }
    for group in groups {
      let isGiven = group.isPassive && group.classes.contains(.give) && !group.isReduced
      let isGot = !group.isPassive && ["receive", "get"].contains(group.verb.base)
      guard isGiven || isGot, !article.isQuoted(group.token) else { continue }
      receivesSeries(group, groups, amounts)
    }
  }

  private mutating func receivesSeries(
    _ group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) {
    // "Nearly £2 million was granted to the barge museum"
    if group.isPassive, let sum = amounts.last(where: { $0.tokens.upperBound <= group.start }),
      group.start - sum.tokens.upperBound < 2, agentStart(behind: group.end) == nil
    {
      guard group.end < range.upperBound, tokens[group.end].isOne(of: .to, .for) else { return }
      for phrase in phraseList(from: group.end + 1).prefix(4) {
        guard let target = node(of: phrase), entities[target.entity].isNamed else { continue }
        addSum(recentFunders(), target, group, sum)
      }
      return
    }
    guard let first = amounts.first(where: { $0.tokens.lowerBound >= group.end }),
      first.tokens.lowerBound - group.end < 4
    else { return }
    var receivers = payers(of: group, among: groups).filter {
      entities[$0.entity].kind == .organisation && entities[$0.entity].isNamed
    }
    if receivers.isEmpty, let name = capitalName(endingAt: group.start - 1) { receivers = [name] }
    guard !receivers.isEmpty else { return }
    var funders: [FoundClaim.End] = []
    let next = first.tokens.upperBound
    if let source = (next..<min(next + 8, range.upperBound - 1)).first(where: {
      tokens[$0].isOne(of: .from, .by)
    }) {
      funders = backers(from: source + 1)
    } else {
      funders = recentFunders()
      for receiver in receivers { addSum(funders, receiver, group, first) }
    }
    for (receiver, sum) in items(behind: first, amounts) { addSum(funders, receiver, group, sum) }
  }

  /// The further names with a sum each: ", the Tide Club $12,000 and Eel House $10,000".
  private mutating func items(behind first: Amount, _ amounts: [Amount]) -> [(
    FoundClaim.End, Amount
  )] {
    var found: [(FoundClaim.End, Amount)] = []
    for sum in amounts where sum.tokens.lowerBound > first.tokens.upperBound {
      let before = sum.tokens.lowerBound - 1
      if let owner = mention(at: before), entities[owner.entity].kind == .organisation {
        found.append((FoundClaim.End(entity: owner.entity, words: owner.tokens), sum))
      } else if let name = capitalName(endingAt: before) {
        found.append((name, sum))
      } else {
        break
      }
    }
    return found
  }

  /// Two or more capitalised words that nothing else tells to be a name; who gets a sum is one.
  mutating func capitalName(endingAt last: Int) -> FoundClaim.End? {
    guard last > range.lowerBound, tokens[last].isCapital,
      mention(at: last).map({
        entities[$0.entity].kind != .person && entities[$0.entity].kind != .organisation
      }) ?? true
    else { return nil }
    var first = last
    while first > range.lowerBound, tokens[first - 1].isCapital, last - first < 8 { first -= 1 }
    guard last > first, first == range.lowerBound || !tokens[first - 1].has(.preposition),
      !(first...last).contains(where: { entityIsPerson($0) })
    else { return nil }
    let words = first..<last + 1
    let entity = thing(named: words, .organisation)
    entities[entity].isNamed = true
    return FoundClaim.End(entity: entity, words: words)
  }

  private func entityIsPerson(_ index: Int) -> Bool {
    entity(at: index).map { entities[$0].kind == .person } ?? false
  }

  private mutating func addSum(
    _ funders: [FoundClaim.End],
    _ target: FoundClaim.End,
    _ group: VerbGroup,
    _ sum: Amount
  ) {
    for funder in funders where funder.entity != target.entity {
      add(.funded, funder, target, .fundedReceive, group.text, modality(of: group), amount: sum)
    }
  }

  /// "gave $10 million to the guild and another $2 million to the club": the further sums of a giver.
  mutating func furtherSums(
    behind first: Amount,
    _ group: VerbGroup,
    _ amounts: [Amount]
  ) -> [(target: FoundClaim.End, sum: Amount)] {
    var found: [(FoundClaim.End, Amount)] = []
    for sum in amounts where sum.tokens.lowerBound > first.tokens.upperBound {
      var before = sum.tokens.lowerBound - 1
      while before > first.tokens.upperBound,
        ["another", "further", "a"].contains(word(before))
      {
        before -= 1
      }
      let next = sum.tokens.upperBound
      guard tokens[before].isOne(of: .and, .comma), next + 1 < range.upperBound,
        tokens[next].isOne(of: .to, .for, .toward, .towards), !isTime(next + 1),
        let phrase = nounPhrase(from: next + 1), let target = node(of: phrase)
      else { break }
      found.append((target, sum))
    }
    return found
  }
}
