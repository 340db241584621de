/// Verbs of giving and receiving that have a sum beside them.
extension ClaimFinder {
  /// "was awarded $2 million by X", "$2 million was given to Y by X"
  mutating func isGiven(
    _ group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) {
    guard let by = (group.end..<range.upperBound).first(where: { tokens[$0].is(.by) }),
      by - group.end < 16, by + 1 < range.upperBound
    else { return }
    var targets: [FoundClaim.End] = []
    var sum: Amount?
    if let amount = amounts.first(where: {
      $0.tokens.lowerBound >= group.end && $0.tokens.upperBound <= by
    }) {
      sum = amount
      targets = undergoers(of: group, among: groups)
    } else if let amount = amounts.last(where: { $0.tokens.upperBound <= group.start }),
      group.start - amount.tokens.upperBound < 5
    {
      sum = amount
      targets = recipients(of: amount, group)
      if targets.isEmpty, let last = fundedBefore() { targets = [last] }
    }
    let funders = backers(from: by + 1)
    // "a $2 million credit line, extended by X to Y"
    if let last = funders.last?.words.upperBound, last + 1 < range.upperBound,
      tokens[last].isOne(of: .to, .for), !isTime(last + 1), group.isReduced
    {
      targets = givenList(from: last + 1)
    }
    guard let sum, !targets.isEmpty else { return }
    for target in targets {
      for funder in funders {
        add(.funded, funder, target, .fundedGive, group.text, modality(of: group), amount: sum)
      }
    }
  }

  mutating func gives(_ group: VerbGroup, _ groups: [VerbGroup], _ amount: Amount) {
    guard !isBought(amount, group), !isOwnSpending(group, groups), group.verb.base != "foot",
      !isEstimate(amount, group)
    else { return }
    var targets = recipients(of: amount, group, groups)
    // "contributed $475 million toward the takeover"
    let behind = amount.tokens.upperBound
    if targets.isEmpty,
      (behind..<min(behind + 8, range.upperBound)).contains(where: {
        Self.trades.contains(word($0)) && mentionOf[$0] < 0
      })
    {
      return
    }
    // "paid the yard $4 million for two boats"
    if group.verb.base == "pay", let target = targets.first, behind < range.upperBound,
      tokens[behind].is(.for), target.words.upperBound <= amount.tokens.lowerBound
    {
      return
    }
    noteFunded()
    if targets.isEmpty, isBareObject(amount, of: group), !namesReceiver(amount),
      [
        "add", "give", "donate", "contribute", "provide", "invest", "grant", "gift", "lend",
        "match",
        "award", "pledge", "commit", "offer", "put", "chip", "kick", "stump", "tip", "cough",
        "pony",
        "shell", "inject", "sanction", "set", "promise", "earmark", "allocate",
      ].contains(where: { $0 == group.verb.base || group.verb.base.hasPrefix($0 + "_") })
    {
      let givers = payers(of: group, among: groups)
      targets = givers.isEmpty ? [] : topic(besides: givers).map { [$0] } ?? []
    }
    if let end = relativeReceiver(of: group) { targets = [end] }
    guard !targets.isEmpty else {
      notePending(payers(of: group, among: groups))
      return
    }
    var modality = modality(of: group)
    if modality == .asserted, ["pledge", "promise", "commit", "offer"].contains(group.text) {
      modality = .planned
    }
    // "is considering lending"
    if modality == .asserted, group.form == .gerund,
      let governor = groups.last(where: { $0.token < group.start }), governor.end == group.start,
      ["consider", "discuss", "plan", "propose", "weigh"].contains(governor.verb.base)
    {
      modality = .planned
    }
    let further = furtherSums(behind: amount, group, AmountReader(article).amounts(in: range))
    for funder in payers(of: group, among: groups) where isActor(funder) {
      for target in targets {
        add(.funded, funder, target, .fundedGive, group.text, modality, amount: amount)
      }
      for (target, sum) in further where target.entity != funder.entity {
        add(.funded, funder, target, .fundedGive, group.text, modality, amount: sum)
      }
    }
  }

  /// "put the damage at $2 million", "gave it a value of $2 million": nothing that is given.
  private func isEstimate(_ amount: Amount, _ group: VerbGroup) -> Bool {
    (group.end..<max(group.end, amount.tokens.lowerBound)).contains {
      tokens[$0].is(.at)
        || mentionOf[$0] < 0
          && ["value", "valuation", "price", "estimate", "cost", "bill"].contains(word($0))
    }
  }

  /// Whether a receiver is told of right behind a sum, if not one that can be read.
  private func namesReceiver(_ amount: Amount) -> Bool {
    let next = amount.tokens.upperBound
    return next + 1 < range.upperBound
      && tokens[next].isOne(of: .to, .into, .toward, .towards, .for) && !isTime(next + 1)
      && !tokens[next + 1].isOne(of: .it, .them)
  }

  /// "added another $2 million", not "put the need at $3 million".
  private func isBareObject(_ amount: Amount, of group: VerbGroup) -> Bool {
    (group.end..<max(group.end, amount.tokens.lowerBound)).allSatisfy {
      !tokens[$0].isOne(of: .at, .by, .from, .with, .on) && mentionOf[$0] < 0
    }
  }

  mutating func receives(_ group: VerbGroup, _ groups: [VerbGroup], _ amount: Amount) {
    var index = amount.tokens.upperBound
    while index < min(amount.tokens.upperBound + 10, range.upperBound), !tokens[index].is(.from) {
      index += 1
    }
    guard index + 1 < range.upperBound, tokens[index].is(.from), !isBought(amount, group) else {
      return
    }
    addFunding(
      backers(from: index + 1),
      payers(of: group, among: groups),
      .fundedReceive,
      by: group,
      amount: amount
    )
  }

  /// "the $9 million it raised from investors such as X": the sum stands before who raised it.
  mutating func receivesBefore(
    _ group: VerbGroup,
    _ groups: [VerbGroup],
    _ amounts: [Amount]
  ) {
    guard group.end + 1 < range.upperBound, tokens[group.end].is(.from),
      let amount = amounts.last(where: { $0.tokens.upperBound <= group.start }),
      group.start - amount.tokens.upperBound < 5
    else { return }
    addFunding(
      backers(from: group.end + 1),
      payers(of: group, among: groups),
      .fundedReceive,
      by: group,
      amount: amount
    )
  }
}
