/// Backing told of from the side of whoever has it, and of whoever gives it.
extension ClaimFinder {
  mutating func findBacking(_ groups: [VerbGroup]) {
    for index in range.dropFirst()
    where tokens[index].has(.trigger) && Self.backings.contains(word(index)) && mentionOf[index] < 0
    {
      hasBacking(index, groups)
      getsBacking(index, groups)
    }
  }

  private static let backings: Set<String> = [
    "endorsement", "endorsements", "backing", "support", "blessing",
  ]

  /// "has the backing of A and B", "gained the endorsement of the union", "has earned endorsements from"
  private mutating func hasBacking(_ noun: Int, _ groups: [VerbGroup]) {
    guard noun + 2 < range.upperBound, tokens[noun + 1].isOne(of: .of, .from),
      let group = groups.last(where: { $0.token < noun && noun - $0.token < 5 && !$0.isReduced }),
      !group.isPassive, Self.having.contains(group.verb.base)
    else { return }
    guard !(group.end..<noun).contains(where: { isMoneyWord($0) || tokens[$0].has(.preposition) })
    else { return }
    // The copula that stands for "has".
    if group.text == "be", !tokens[group.token].isOne(of: .has, .have, .had) { return }
    let isPlainSupport = word(noun) == "support" && tokens[noun + 1].is(.from)
    let things = clausePhrase(before: group.start).flatMap { namedOne($0) }.map { [$0] }
    for target in things ?? subjects(of: group, among: groups) {
      let kind = entities[target.entity].kind
      guard kind == .person || !isPlainSupport && kind != .region else { continue }
      for source in givers(from: noun + 2) where source.entity != target.entity {
        addBacking(source, target, modality(of: group))
      }
    }
  }

  /// Those who give their backing, by their names or as people: "of most churches", "from three councillors, among
  /// them Mira Holm".
  private mutating func givers(from first: Int) -> [FoundClaim.End] {
    var first = first
    while first + 1 < range.upperBound,
      ["most", "many", "all", "several", "the", "some", "both"].contains(word(first))
    {
      first += 1
    }
    let named = agents(from: first)
    if let name = named.first,
      !(first..<max(first, name.words.lowerBound)).contains(where: { tokens[$0].is(.comma) })
    {
      return named
    }
    guard let phrase = nounPhrase(from: first), mentionOf[phrase.head] < 0,
      isPlural(tokens[phrase.head]), arePeople(phrase.head), !tokens[phrase.head].has(.anonymous)
    else { return named }
    var found = named
    if found.isEmpty {
      let words = phrase.tokens
      found = [FoundClaim.End(entity: thing(named: words, .organisation), words: words)]
    }
    let next = phrase.end + 1
    if next + 2 < range.upperBound, tokens[phrase.end].is(.comma),
      tokens[next].is(.including) || word(next) == "among"
    {
      found += agents(from: tokens[next].is(.including) ? next + 1 : next + 2)
    }
    return found
  }

  private static let having: Set<String> = [
    "have", "be", "win", "gain", "earn", "secure", "receive", "get", "pick", "enjoy", "attract",
    "land", "draw", "collect", "accept",
  ]

  /// "secured former President Holm's support"
  private mutating func getsBacking(_ noun: Int, _ groups: [VerbGroup]) {
    guard tokens[noun - 1].is(.possessive), noun - 2 > range.lowerBound,
      noun + 1 >= range.upperBound || !tokens[noun + 1].isOne(of: .for, .of, .to),
      let owner = mention(at: noun - 2),
      let group = groups.last(where: {
        $0.token < owner.tokens.lowerBound && owner.tokens.lowerBound - $0.end < 4
      }),
      !group.isPassive, Self.having.contains(group.verb.base), group.text != "be"
    else { return }
    let source = FoundClaim.End(entity: owner.entity, words: owner.tokens)
    for target in subjects(of: group, among: groups)
    where entities[target.entity].kind == .person && target.entity != source.entity {
      addBacking(source, target, modality(of: group))
    }
  }

  private mutating func addBacking(
    _ source: FoundClaim.End,
    _ target: FoundClaim.End,
    _ modality: ClaimModality
  ) {
    if isFinancier(source), entities[target.entity].kind == .organisation {
      add(.funded, source, target, .fundedNoun, "back", modality)
    } else {
      add(.promoted, source, target, .promotedNoun, "back", modality)
    }
  }

  /// Behind a noun of support, past a time: "his support on Monday for": where "for" stands.
  func behindTime(_ index: Int) -> Int {
    var next = index
    while next < range.upperBound, next < index + 4,
      tokens[next].is(.on) && next + 1 < range.upperBound && tokens[next + 1].has(.day)
        || tokens[next].has(.day) || ["today", "yesterday", "last", "this"].contains(word(next))
        || next > index && ["week", "month", "year", "night"].contains(word(next))
    {
      next += 1
    }
    return next
  }
}
