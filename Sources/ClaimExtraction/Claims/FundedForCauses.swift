/// Money that a cause costs or that is raised for it.
extension ClaimFinder {
  /// "The campaign cost the state $2 million": the state paid.
  mutating func costs(_ group: VerbGroup, _ groups: [VerbGroup], _ amounts: [Amount]) {
    guard group.verb.base == "cost", !group.isPassive, let payer = nounPhrase(from: group.end),
      let sum = amounts.first(where: {
        $0.tokens.lowerBound >= payer.end && $0.tokens.lowerBound - payer.end < 3
      }),
      ["state", "city", "council", "county", "government", "province", "ministry", "federation"]
        .contains(word(payer.head)) || entityIsPlace(payer.head)
    else { return }
    let funders =
      mentionOf[payer.head] >= 0
      ? node(of: payer).map { [$0] } ?? [] : nounActors(endingAt: payer.head)
    for target in payers(of: group, among: groups)
    where entities[target.entity].kind == .initiative {
      addGift(funders, target, "pay for", modality(of: group), sum)
    }
  }

  /// "raised $6,000 to support the recovery", "raised money for the Eel Club"
  mutating func raisesFor(_ group: VerbGroup, _ groups: [VerbGroup], _ amounts: [Amount]) {
    guard group.verb.base == "raise", !group.isPassive, group.end + 3 < range.upperBound else {
      return
    }
    var end: Int?
    let sum = amounts.first {
      $0.tokens.lowerBound - group.end >= 0 && $0.tokens.lowerBound - group.end < 4
    }
    if let sum {
      end = sum.tokens.upperBound
    } else if let phrase = nounPhrase(from: group.end),
      ["money", "funds", "cash"].contains(word(phrase.head))
    {
      end = phrase.end
    }
    guard let next = end, next + 2 < range.upperBound else { return }
    var start = next + 1
    if tokens[next].is(.to) {
      guard ["support", "help", "benefit", "aid"].contains(word(start)) else { return }
      start += 1
    } else {
      guard tokens[next].is(.for), !isTime(start),
        !tokens[start].isOne(of: .its, .their, .his, .her, .a)
      else { return }
    }
    guard let phrase = nounPhrase(from: start), let target = node(of: phrase),
      tokens[next].is(.to) && tokens[start].shape != .mark
        && !tokens[start].isOne(of: .its, .their, .his, .her)
        || entities[target.entity].isNamed && entities[target.entity].kind == .organisation
    else { return }
    for funder in payers(of: group, among: groups)
    where isActor(funder) && funder.entity != target.entity {
      addGift([funder], target, group.text, modality(of: group), sum)
    }
  }
}
