/// Whoever is meant by what they are: spokespeople, officials, branches of bodies.
extension ClaimFinder {
  /// "a harbour department spokesperson", "a ministry spokeswoman": the body that is spoken for.
  mutating func spokenFor(_ index: Int, _ start: Int) -> FoundClaim.End? {
    guard mentionOf[index - 1] < 0 else { return nil }
    var first = start
    while first < index, tokens[first].has(.determiner) { first += 1 }
    let words = first..<index
    guard let last = words.last, words.count <= 4,
      words.allSatisfy({ tokens[$0].shape != .mark && mentionOf[$0] < 0 }),
      tokens[last].has([.body, .organisationHead])
    else { return nil }
    // "the ministry's" and "a company spokesman" stand for what was named before.
    let known = body(calledAs: tokens[last], max(first - 1, range.lowerBound)..<index)
    if words.count == 1 {
      if let known { return FoundClaim.End(entity: known, words: words) }
      guard tokens[last].shape == .capital, first > range.lowerBound else { return nil }
      let entity = thing(named: words, .organisation)
      entities[entity].isNamed = true
      return FoundClaim.End(entity: entity, words: words)
    }
    return FoundClaim.End(entity: thing(named: words, .organisation), words: words)
  }

  /// Whoever spoke last, if a noun such as "the official" or "the minister" is another word for their role.
  func speaker(alsoCalled noun: Token) -> Int? {
    let isNear = lastSpeakerSentence >= sentence - 3
    guard
      let speaker = isNear ? lastSpeaker?.entity : focusSentence >= sentence - 2 ? focus : nil,
      entities[speaker].kind == .person
    else { return nil }
    let text = article.words.text(of: noun.word)
    let roles = entities[speaker].roles.map { article.words.text(of: $0) }
    guard let kin = Self.sameRoles.first(where: { $0.names.contains(text) }) else { return nil }
    return roles.contains(where: kin.roles.contains) ? speaker : nil
  }

  /// Nouns that stand for those who have one of some roles.
  private static let sameRoles: [(names: Set<String>, roles: Set<String>)] = [
    (
      ["official"],
      [
        "minister", "secretary", "commissioner", "economist", "director", "officer", "inspector",
        "superintendent", "adviser", "advisor", "manager", "head", "chief", "deputy", "coordinator",
        "ambassador", "envoy", "registrar", "mayor", "undersecretary", "governor",
      ]
    ),
    (["minister"], ["minister", "secretary", "premier", "chancellor", "cs"]),
    (["secretary"], ["minister", "secretary"]),
    (
      ["lawmaker", "legislator", "politician"],
      [
        "senator", "representative", "congressman", "congresswoman", "mp", "mep", "councillor",
        "councilman", "councilwoman", "sen.", "rep.", "assemblyman", "assemblywoman",
        "assemblymember", "delegate", "deputy", "mla", "msp", "mayor", "minister",
      ]
    ),
    (
      ["entrepreneur", "businessman", "businesswoman", "executive", "boss"],
      ["founder", "co-founder", "ceo", "executive", "chairman", "chairwoman", "owner", "director"]
    ),
    (
      ["scientist", "researcher", "academic", "expert", "scholar"],
      ["professor", "prof", "prof.", "dr", "dr.", "researcher", "scientist", "lecturer"]
    ),
    (["leader"], ["president", "premier", "minister", "chancellor", "chief", "head", "chair"]),
  ]

  /// "the report", for one that was named more fully before.
  func textCalled(_ noun: Token, before index: Int) -> Int? {
    entities(with: noun.word).filter {
      entities[$0].kind == .initiative && entities[$0].words.count > 1
        && entities[$0].first < index && entities[$0].words.contains(noun.word)
    }.max { entities[$0].first < entities[$1].first }
  }

  /// Whether a noun phrase begins with a people's or a body's name: "Norwegian ministry".
  func isNational(_ start: Int, _ index: Int) -> Bool {
    var first = start
    while first < index, tokens[first].has(.determiner) { first += 1 }
    return first < index && mentionOf[first] >= 0 && !tokens[index - 1].is(.possessive)
  }

  /// Nouns of findings, which speak for whoever they are from.
  static let dataNouns: Set<String> = [
    "figures", "data", "statistics", "research", "numbers", "estimates", "findings", "calculations",
    "analysis",
  ]

  static let places: Set<String> = [
    "state", "province", "city", "county", "district", "town", "municipality",
  ]

  /// Words between a body's name and "group": "the Harbour Guild lobby group".
  static let lobbies: Set<String> = [
    "lobby", "pressure", "campaign", "advocacy", "rights", "trade", "industry", "opposition",
    "aid", "news", "research", "youth", "employers", "farmers",
  ]

  /// Parts of a body, which are bodies of their own: "the Harbour Union delegation".
  static let parts: Set<String> = [
    "committee", "delegation", "department", "branch", "unit", "subsidiary", "arm", "board",
    "council", "commission", "bureau", "ministry", "office", "agency", "party", "school",
    "institute", "centre", "center",
  ]
}
