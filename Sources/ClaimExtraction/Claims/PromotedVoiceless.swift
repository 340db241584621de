/// Whoever speaks for something without a name: "residents of Brennock", "a group of deputies", "the town's mayor".
extension ClaimFinder {
  /// The subjects of a verb of asking or praise, with or without a name.
  mutating func voices(of group: VerbGroup, among groups: [VerbGroup]) -> [FoundClaim.End] {
    let found = subjects(of: group, among: groups)
    guard found.isEmpty else { return found }
    if group.isDependent {
      // "are trying to persuade": those who act before.
      guard group.form != .gerund,
        let governor = groups.last(where: { $0.token < group.start && !$0.isDependent }),
        group.start - governor.end < 3, !governor.isPassive
      else { return [] }
      return unnamedVoice(before: governor.start).map { [$0] } ?? []
    }
    return unnamedVoice(before: group.start).map { [$0] } ?? []
  }

  /// The people that the clause before a token begins with.
  private mutating func unnamedVoice(before index: Int) -> FoundClaim.End? {
    guard let phrase = clausePhrase(before: index), phrase.end <= index, mentionOf[phrase.head] < 0,
      let end = endOfOwner(phrase, index), !article.isQuoted(phrase.head)
    else { return nil }
    let first = phrase.tokens.lowerBound
    if tokens[first].has(.anonymous)
      || tokens[phrase.head].has(.anonymous)
        && !["supporters", "opponents", "proponents", "users", "customers", "readers"]
          .contains(word(phrase.head))
    {
      return nil
    }
    let words = first..<end
    // "the town's mayor"
    if isOfficer(phrase.head),
      let owner = phrase.tokens.last(where: { tokens[$0].is(.possessive) }),
      mentionOf[owner - 1] >= 0, owner + 1 < phrase.tokens.upperBound
    {
      return FoundClaim.End(entity: thing(named: words, .person), words: words)
    }
    // "the bishop of Brennock"
    if isOfficer(phrase.head), end > phrase.end, tokens[phrase.end].is(.of),
      mentionOf[phrase.end + 1] >= 0, !tokens[phrase.head].has(.anonymous)
    {
      return FoundClaim.End(entity: thing(named: words, .person), words: words)
    }
    let isMany = isPlural(tokens[phrase.head]) && arePeople(phrase.head)
    let isGroup =
      tokens[phrase.head].has(.body) && !isPlural(tokens[phrase.head])
      && (end > phrase.end && tokens[phrase.end].is(.of) || phrase.tokens.count > 1)
    guard isMany || isGroup else { return nil }
    return FoundClaim.End(entity: thing(named: words, .organisation), words: words)
  }

  /// Where the phrase of a clause ends with whose or where those are: "parents of the dead in Brennock".
  private func endOfOwner(_ phrase: NounPhrase, _ index: Int) -> Int? {
    if phrase.end == index { return phrase.tokens.upperBound }
    guard phrase.end + 1 < index, tokens[phrase.end].isOne(of: .of, .in, .at, .from, .with),
      let owner = nounPhrase(from: phrase.end + 1, limit: index)
    else { return nil }
    if owner.end == index || owner.tokens.count <= 4 { return owner.tokens.upperBound }
    return nil
  }

  private func isOfficer(_ index: Int) -> Bool {
    tokens[index].has([.role, .title]) && !isPlural(tokens[index])
      && !tokens[index].has([.collective, .body])
  }

  /// Whether a plural noun is one of people or of their bodies.
  func arePeople(_ index: Int) -> Bool {
    tokens[index].has([.role, .collective, .body]) || Self.people.contains(word(index))
      || ["ers", "ors", "ists", "ians", "eers"].contains(where: word(index).hasSuffix)
        && !Self.notPeople.contains(word(index)) && word(index).count > 6
  }

  private static let people: Set<String> = [
    "mps", "peers", "msps", "meps", "tds", "mothers", "fathers", "relatives", "families", "parents",
    "tenants", "pensioners", "academics", "experts", "nurses", "patients", "volunteers", "monks",
    "bishops", "priests", "imams", "nuns", "elders", "chiefs", "youths", "women", "men", "unions",
    "fans", "supporters", "residents", "couples", "pupils", "veterans", "migrants", "refugees",
    "workers", "traders", "drivers", "judges", "athletes", "clubs", "mayors", "governors",
    "prefects", "envoys", "councils", "churches", "charities", "agencies", "watchdogs", "medics",
    "crews", "teams", "bosses", "police", "troops", "staff", "sisters", "brothers", "boroughs",
    "towns", "villages", "communities", "delegates", "backbenchers", "conservationists", "greens",
    "liberals", "conservatives", "republicans", "democrats", "students", "anglers", "vets",
    "clergy", "commuters", "customers", "users", "readers", "opponents", "proponents",
    "allies", "heads", "coaches", "chefs", "guides", "surgeons", "graduates", "alumni", "victims",
  ]

  private static let notPeople: Set<String> = [
    "numbers", "matters", "papers", "letters", "orders", "powers", "offers", "figures", "waters",
    "computers", "measures", "factors", "errors", "sectors", "colours", "colors", "quarters",
    "rivers", "towers", "centers", "servers", "sensors", "reactors", "motors", "tractors",
    "vectors", "corridors", "mirrors", "doctors-orders", "disasters", "posters", "banners",
    "containers", "boilers", "routers", "chambers", "borders", "manners", "scanners", "trailers",
    "summers", "winters", "answers", "layers", "ladders", "charters", "barriers",
  ]
}
