/// Whoever gives money, also where nothing but a noun tells who: "the county", "taxpayers in Brennock".
extension ClaimFinder {
  /// Who pays by a verb: its subject, also where that is a noun without a name.
  mutating func payers(of group: VerbGroup, among groups: [VerbGroup], depth: Int = 0)
    -> [FoundClaim.End]
  {
    if let praised = praisedFor(group, groups) { return [praised] }
    if let members = consortium(before: group) { return members }
    // "with Brennock Council contributing $2 million"
    if group.form == .gerund, group.start == group.token, group.start - 2 > range.lowerBound,
      let name = mention(at: group.start - 1), name.tokens.lowerBound > range.lowerBound
    {
      let first = phraseStart(endingAt: name.tokens.lowerBound)
      if first > range.lowerBound, tokens[first - 1].is(.with),
        entities[name.entity].kind != .region
      {
        return [FoundClaim.End(entity: name.entity, words: name.tokens)]
      }
    } else if group.form == .gerund, group.start == group.token, group.start - 3 > range.lowerBound,
      mentionOf[group.start - 1] < 0, isGiverNoun(group.start - 1)
    {
      let first = phraseStart(endingAt: group.start - 1)
      if first > range.lowerBound, tokens[first - 1].is(.with),
        let giver = nounGiver(endingAt: group.start - 1)
      {
        return [giver]
      }
    }
    let found = subjects(of: group, among: groups)
    if found.count == 1, !group.isDependent, !entities[found[0].entity].isNamed,
      group.start - 2 > range.lowerBound, tokens[group.start - 1].is(.comma),
      let named = setOff(endingAt: group.start - 1).first, entities[named.entity].isNamed
    {
      return [named]
    }
    guard found.isEmpty, depth < 3, !group.isReduced else { return found }
    let first = group.start - 1
    guard first >= range.lowerBound else { return [] }
    let index = beforeTime(first)
    guard index >= range.lowerBound else { return [] }
    if group.form == .gerund, group.start == group.token, !tokens[index].is(.comma) {
      return nounGiver(endingAt: index).map { [$0] } ?? []
    }
    // "Norway will pay the nurses, having given $2 million to"
    if word(index) == "having", let main = groups.first, main.token < index {
      return payers(of: main, among: groups, depth: depth + 1)
    }
    if group.isDependent || tokens[index].isOne(of: .and, .but) {
      guard
        let earlier = groups.last(where: {
          $0.token <= index && !$0.isDependent && !$0.isReduced && !$0.isPassive
            && isSameVoice($0.token, group.token)
        })
      else { return [] }
      return payers(of: earlier, among: groups, depth: depth + 1)
    }
    if tokens[index].is(.comma) { return setOff(endingAt: index) }
    return nounGiver(endingAt: index).map { [$0] } ?? []
  }

  /// "The team, the Brennock Otters, will", "The town of Brennock, Ohio, is": who stands before the commas or
  /// between them.
  mutating func setOff(endingAt close: Int) -> [FoundClaim.End] {
    guard close > range.lowerBound, tokens[close].is(.comma) else { return [] }
    let limit = max(range.lowerBound, close - 12)
    guard let open = (limit..<close).last(where: { tokens[$0].is(.comma) }),
      open > range.lowerBound, close - open > 1
    else { return [] }
    let inner = tokens[open + 1].has(.determiner) ? open + 2 : open + 1
    let outer = nounGiver(endingAt: open - 1)
    if let name = mention(at: inner), name.tokens.upperBound == close {
      let kind = entities[name.entity].kind
      if kind != .region || mentionOf[open - 1] < 0, mentionOf[open - 1] < 0 {
        return [FoundClaim.End(entity: name.entity, words: name.tokens)]
      }
    }
    if close - inner > 1, mentionOf[open - 1] < 0,
      (inner..<close).allSatisfy({ tokens[$0].isCapital && !tokens[$0].has([.day, .month]) })
    {
      let entity = thing(named: inner..<close, .organisation)
      entities[entity].isNamed = true
      return [FoundClaim.End(entity: entity, words: inner..<close)]
    }
    if let before = mention(at: open - 1), entities[before.entity].kind != .region {
      return [FoundClaim.End(entity: before.entity, words: before.tokens)]
    }
    return outer.map { [$0] } ?? []
  }

  /// "praised Mira Holm for giving": whoever is praised gave.
  private func praisedFor(_ group: VerbGroup, _ groups: [VerbGroup]) -> FoundClaim.End? {
    guard group.form == .gerund, group.start - 2 > range.lowerBound,
      tokens[group.start - 1].is(.for), let name = mention(at: group.start - 2),
      let verb = groups.last(where: { $0.token < name.tokens.lowerBound }), !verb.isPassive,
      [
        "commend", "praise", "thank", "laud", "applaud", "hail", "criticise", "criticize",
        "congratulate",
      ]
      .contains(verb.verb.base)
    else { return nil }
    return FoundClaim.End(entity: name.entity, words: name.tokens)
  }

  /// "A consortium comprising A, B and C has lent": its members.
  private mutating func consortium(before group: VerbGroup) -> [FoundClaim.End]? {
    let limit = min(range.lowerBound + 6, group.start)
    guard !group.isDependent, range.lowerBound < limit,
      let noun = (range.lowerBound..<limit).first(where: {
        Self.groupNouns.contains(word($0)) && mentionOf[$0] < 0
      }), noun + 2 < group.start
    else { return nil }
    let link = tokens[noun + 1].is(.such) ? noun + 2 : noun + 1
    guard
      tokens[link].isOne(of: .including, .like, .of, .between) || link > noun + 1
        || word(link) == "comprising"
    else { return nil }
    let members = backers(from: link + 1, asSubject: true)
    guard members.contains(where: { entities[$0.entity].isNamed }), let last = members.last,
      members.count > 1 || !tokens[link].is(.of), last.words.upperBound <= group.start,
      group.start - last.words.upperBound < 3
    else { return nil }
    return members
  }

  /// "was commissioned and paid for by X": the passive verb whose helper a second one shares.
  func sharedPassive(_ group: VerbGroup, _ groups: [VerbGroup]) -> VerbGroup? {
    guard !group.isPassive, group.form.contains(.participle), group.start > range.lowerBound,
      tokens[group.start - 1].is(.and), group.end < range.upperBound, tokens[group.end].is(.by)
    else { return nil }
    return groups.last { $0.isPassive && $0.token < group.start && group.start - $0.end < 3 }
  }

  /// "The film, shot in Brennock, was financed by": what stands before the commas.
  mutating func thingSetOff(before group: VerbGroup) -> FoundClaim.End? {
    let close = group.start - 1
    guard !group.isReduced, close - 3 > range.lowerBound, tokens[close].is(.comma),
      let phrase = nounPhrase(from: range.lowerBound, limit: close), phrase.end < close,
      tokens[phrase.end].isOne(of: .comma, .in, .at, .of, .on)
    else { return nil }
    return node(of: phrase)
  }

  /// Whoever is told of by a noun that ends at a token: "the county", "the town of Brennock", "taxpayers in Brennock".
  mutating func nounGiver(endingAt last: Int) -> FoundClaim.End? {
    guard last >= range.lowerBound, tokens[last].shape != .mark else { return nil }
    var start = phraseStart(endingAt: last)
    if let name = mention(at: last) {
      guard start - 2 >= range.lowerBound, name.tokens.lowerBound - 1 > range.lowerBound else {
        return nil
      }
      let link = name.tokens.lowerBound - 1
      let before = tokens[link].has(.determiner) ? link - 1 : link
      guard before > range.lowerBound, tokens[before].isOne(of: .of, .in, .at, .from),
        isGiverNoun(before - 1)
      else { return nil }
      let noun = before - 1
      // "the board of the Tide Trust": the trust
      if ["board", "committee", "trustees"].contains(word(noun)), tokens[before].is(.of),
        entities[name.entity].kind == .organisation
      {
        return FoundClaim.End(entity: name.entity, words: name.tokens)
      }
      if Self.placeNouns.contains(word(noun)) && tokens[before].is(.of)
        || Self.payingPeople.contains(word(noun)) && entities[name.entity].kind == .region
      {
        return FoundClaim.End(entity: name.entity, words: name.tokens)
      }
      return giver(named: phraseStart(endingAt: noun)..<noun + 1)
    }
    guard isGiverNoun(last) else { return nil }
    if start > range.lowerBound, isPossessive(start), mentionOf[start - 1] >= 0 { start += 1 }
    return giver(named: start..<last + 1)
  }

  /// Whoever some words without a name stand for, past their article.
  private mutating func giver(named words: Range<Int>) -> FoundClaim.End? {
    guard let last = words.last else { return nil }
    let found = nounActors(endingAt: last)
    if let known = found.first { return known }
    var first = words.lowerBound
    while first < last, tokens[first].has(.determiner) || tokens[first].shape == .mark {
      first += 1
    }
    guard last - first < 6, !(first...last).contains(where: { tokens[$0].is(.comma) }) else {
      return nil
    }
    // "the charity": the body that was named.
    if first == last, tokens[last].has(.body), let body = body(calledAs: tokens[last], words) {
      return FoundClaim.End(entity: body, words: words)
    }
    return FoundClaim.End(entity: thing(named: first..<last + 1, .organisation), words: words)
  }

  /// Whether a noun without a name tells of somebody who can pay.
  func isGiverNoun(_ index: Int) -> Bool {
    guard index >= range.lowerBound, index < range.upperBound, mentionOf[index] < 0 else {
      return false
    }
    // "the Centre": India's government.
    if word(index) == "centre", tokens[index].isCapital, index > range.lowerBound,
      tokens[index - 1].is(.the)
    {
      return true
    }
    guard isSmall(index) else { return false }
    return Self.giverNouns.contains(word(index))
      || tokens[index].has(.body) && !tokens[index].has([.initiativeNoun, .role])
        && !isPlural(tokens[index])
  }

  private static let groupNouns: Set<String> = [
    "consortium", "syndicate", "coalition", "partnership", "group", "angels", "investors", "donors",
    "backers", "funders", "sponsors", "businesses", "companies", "firms", "foundations",
  ]

  /// Nouns that only tell what a place is.
  static let placeNouns: Set<String> = [
    "town", "city", "village", "province", "state", "county", "district", "municipality", "region",
    "parish", "borough", "canton", "territory", "republic", "kingdom", "island",
  ]

  private static let payingPeople: Set<String> = ["taxpayers", "ratepayers", "voters", "residents"]

  private static let giverNouns: Set<String> = placeNouns.union(payingPeople).union([
    "council", "councillors", "government", "ministry", "department", "authority", "commission",
    "treasury", "embassy", "diocese", "church", "university", "college", "school", "lottery",
    "foundation", "trust", "charity", "fund", "bank", "company", "firm", "agency", "union",
    "association", "federation", "club", "league", "board", "partnership", "consortium",
    "donors", "investors", "shareholders", "backers", "philanthropists", "sponsors", "villagers",
    "parents", "family", "grandmother", "grandfather", "parishioners", "fans", "supporters",
    "members", "readers", "businesses", "public", "strangers", "neighbours", "neighbors",
    "commissioners", "lawmakers", "nation", "country", "nations", "countries", "brewer", "lender",
    "shareholder", "investor", "backer", "owner", "donor", "parent", "sponsor",
    "philanthropist", "benefactor", "businessman", "businesswoman", "employer", "insurer",
  ])
}
