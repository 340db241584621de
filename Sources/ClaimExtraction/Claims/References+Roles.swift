/// Whoever is meant by what they are: spokespeople, officials, branches of bodies.
extension ClaimFinder {
  /// The body that "we" is where nobody is quoted: whoever a text in its own words names most.
  func ownBody() -> Int? {
    guard let main = mainBody, main.isOwn else { return nil }
    return main.body
  }

  /// The organisation that is named most, at least three times, and whether the text says "we" of itself.
  func mostNamed() -> (body: Int, isOwn: Bool)? {
    var counts: [Int: Int] = [:]
    for mention in mentions where entities[mention.entity].kind == .organisation {
      counts[mention.entity, default: 0] += 1
    }
    guard let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), best.value > 2
    else { return nil }
    var own = 0
    for (index, token) in tokens.enumerated()
    where token.isOne(of: .we, .our) && !article.isQuoted(index) {
      own += 1
      if own > 1 { break }
    }
    return (best.key, own > 1)
  }

  /// "a harbour department spokesperson", "a ministry spokeswoman": the body that is spoken for.
  mutating func spokenFor(_ index: Int, _ start: Int) -> FoundClaim.End? {
    guard mentionOf[index - 1] < 0 else { return nil }
    var first = start
    while first < index, tokens[first].has(.determiner) { first += 1 }
    let words = first..<index
    // "A spokesman said": for whom the text was just speaking of.
    if words.isEmpty, !tokens[start].isOne(of: .his, .her) {
      return bodySpokenOf(before: start, tokens[index]).map {
        FoundClaim.End(entity: $0, words: start..<index + 1)
      }
    }
    guard let last = words.last, words.count <= 4,
      words.allSatisfy({ tokens[$0].shape != .mark && mentionOf[$0] < 0 }),
      tokens[last].has([.body, .organisationHead]) || Self.forces.contains(word(last))
    else { return nil }
    // "the ministry's" and "a company spokesman" stand for what was named before.
    let known = body(calledAs: tokens[last], max(first - 1, range.lowerBound)..<index)
    if words.count == 1 {
      if let known { return FoundClaim.End(entity: known, words: words) }
      if Self.forces.contains(word(last)) {
        return FoundClaim.End(entity: thing(named: words, .organisation), words: words)
      }
      guard tokens[last].shape == .capital, first > range.lowerBound else { return nil }
      let entity = thing(named: words, .organisation)
      entities[entity].isNamed = true
      return FoundClaim.End(entity: entity, words: words)
    }
    return FoundClaim.End(entity: thing(named: words, .organisation), words: words)
  }

  /// Bodies that every town or country has one of, so that their noun is name enough.
  static let forces: Set<String> = ["police", "army", "military", "navy", "government"]

  /// Whom "a spokesman" speaks for: the body that spoke last, else the one that the text was about.
  private func bodySpokenOf(before index: Int, _ noun: Token) -> Int? {
    // "the spokesman": one who was named is meant.
    let isNamed = mentionsBefore(index).prefix(60).contains {
      entities[$0.entity].kind == .person && entities[$0.entity].roles.contains(noun.word)
    }
    guard !isNamed else { return nil }
    if let speaker = lastSpeaker?.entity, lastSpeakerSentence >= sentence - 2,
      entities[speaker].kind == .organisation
    {
      return speaker
    }
    guard let body = lastOrganisation,
      mentionsBefore(index).prefix(30).contains(where: {
        $0.entity == body && index - $0.tokens.upperBound < 70
      })
    else { return nil }
    return body
  }

  /// Whom an article names later that begins with "a minister has said": the first person of that role, or the
  /// one who speaks in the sentence behind.
  func personToCome(_ role: Token) -> Int? {
    let paragraph = article.sentences[sentence].paragraph
    guard index.firstParagraph.map({ $0 >= paragraph }) ?? true else { return nil }
    let start = article.paragraphs[paragraph].tokens.lowerBound
    if let before = last(of: index.people, before: range.upperBound),
      before.tokens.lowerBound >= start
    {
      return nil
    }
    let people = Array(people(from: range.upperBound).prefix(4))
    if let same = people.first(where: { entities[$0.entity].roles.contains(role.word) }) {
      return same.entity
    }
    guard let next = people.first, next.tokens.upperBound + 1 < tokens.count,
      next.tokens.lowerBound < range.upperBound + 60,
      entities[next.entity].roles.allSatisfy({ lexicon.traits(of: $0).isDisjoint(with: .role) })
    else { return nil }
    let verb = tokens[next.tokens.upperBound..<min(next.tokens.upperBound + 3, tokens.count)]
      .first { !$0.has([.helper, .adverb]) }
    guard let verb,
      let classes = lexicon.verb(of: verb.word)?.verb,
      !classes.classes.isDisjoint(with: [.speech, .speechThat])
        || classes.withParticle.contains(where: { !$0.classes.isDisjoint(with: .speechThat) })
    else { return nil }
    return next.entity
  }

  /// The person who is named right before the words that end in a role.
  func personBefore(_ role: Int) -> Int? {
    var index = role - 1
    while index > range.lowerBound, index > role - 4, mentionOf[index] < 0,
      tokens[index].shape == .small,
      tokens[index].has([.role, .ministerial]) || word(index) == "deputy"
    {
      index -= 1
    }
    guard let mention = mention(at: index), entities[mention.entity].kind == .person else {
      return nil
    }
    return mention.entity
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

  /// Whoever spoke just before, if a noun tells a rank or calling that nobody else in the article has: "the
  /// peer", "the industrialist".
  func speaker(by noun: Token) -> Int? {
    guard !isSpokesperson(noun), !Self.bystanders.contains(article.words.text(of: noun.word)),
      let speaker = lastSpeakerSentence >= sentence - 2
        ? lastSpeaker?.entity : focusSentence >= sentence - 2 ? focus : nil,
      entities[speaker].kind == .person, entities[speaker].isNamed
    else { return nil }
    return index.roles.contains(noun.word) ? nil : speaker
  }

  /// Roles of those whom a text names beside the one it is about.
  private static let bystanders: Set<String> = [
    "suspect", "defendant", "plaintiff", "victim", "witness", "survivor", "resident", "villager",
    "voter", "tenant", "landlord", "driver", "passenger", "motorist", "bystander", "shopper",
    "father", "mother", "son", "daughter", "brother", "sister", "husband", "wife", "uncle", "aunt",
    "cousin", "grandfather", "grandmother", "widow", "parent", "friend", "colleague", "fellow",
    "partner", "aide", "lawyer", "attorney", "solicitor", "analyst", "expert", "agent", "officer",
    "soldier", "donor", "owner", "successor", "predecessor", "rival", "pupil", "student", "patient",
    "neighbour", "neighbor", "gunman", "clerk", "guide", "judge", "magistrate", "prosecutor",
    "coroner", "referee", "umpire", "moderator", "interviewer", "reporter", "journalist", "host",
    "volunteer", "worker", "teacher", "doctor", "nurse", "guard", "member", "head", "investor",
    "publisher", "broker", "broadcaster", "developer", "producer", "supplier", "manufacturer",
  ]

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
    (["member"], ["mp", "mep", "mla", "msp", "td", "senator", "congressman", "congresswoman"]),
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
      && !article.text(of: first..<first + 1).hasSuffix("-based")
  }

  /// "the Brennock firm", "the Danish company": a firm by where it is.
  func isFirmOfPlace(_ start: Int, _ index: Int) -> Bool {
    guard tokens[start].is(.the), let place = mention(at: start + 1),
      entities[place.entity].kind == .region, place.tokens.upperBound == index
    else { return false }
    return [
      "firm", "company", "start-up", "startup", "business", "group", "maker", "lender", "charity",
      "retailer", "club", "outfit", "developer", "carrier",
    ].contains(word(index))
  }

  /// Nouns of findings, which speak for whoever they are from.
  static let dataNouns: Set<String> = [
    "figures", "data", "statistics", "research", "numbers", "estimates", "findings", "calculations",
    "analysis",
  ]

  /// What bodies count and ask.
  static let counts: Set<String> = [
    "count", "census", "tally", "forecast", "forecasts", "projections", "statistics", "modelling",
    "modeling",
  ]

  static let places: Set<String> = [
    "state", "province", "city", "county", "district", "town", "municipality", "emirate", "island",
    "territory", "sultanate",
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
