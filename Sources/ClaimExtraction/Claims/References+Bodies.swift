/// Which organisation a pronoun stands for, and what tells one noun from another.
extension ClaimFinder {
  /// The organisation that "it" means: the first of the sentence, else the last one spoken of.
  func body(before index: Int) -> Int? {
    // "It has raised $4 million, and the bank lent it more": what "it" was at first.
    let first = tokens[range.lowerBound]
    if index > range.lowerBound, first.isOne(of: .it, .its), let lastOrganisation, sentence > 0 {
      return lastOrganisation
    }
    for token in afterDateline..<max(index, afterDateline) where !article.isQuoted(token) {
      if let entity = entity(at: token), entities[entity].kind == .organisation { return entity }
    }
    guard let lastOrganisation, sentence > 0 else { return nil }
    return lastOrganisation
  }

  /// The last organisation mentioned before that a noun may stand for.
  func body(calledAs noun: Token, _ words: Range<Int>) -> Int? {
    let text = article.words.text(of: noun.word)
    let isBusiness = [
      "company", "firm", "startup", "start-up", "group", "maker", "business", "corporation",
      "giant", "developer", "retailer", "carrier", "manufacturer", "nonprofit", "charity",
      "organisation", "organization", "lender", "agency", "outlet", "newspaper", "club", "chain",
      "operator", "supplier", "brand",
    ]
    .contains(text)
    var best: Int?
    var inSentence: Int?
    for mention in mentionsBefore(words.lowerBound) {
      guard words.lowerBound - mention.tokens.upperBound < 150 else { break }
      let entity = entities[mention.entity]
      guard entity.kind == .organisation else { continue }
      // What the sentence itself names would be called by its name or "it", but for
      // "Tidal's yard is closed, the company said".
      if mention.tokens.lowerBound >= range.lowerBound {
        let isGiver =
          ["company", "firm"].contains(text)
          && entity.words.contains {
            ["foundation", "trust", "charity", "fund"].contains(article.words.text(of: $0))
          }
        // The first of the sentence, which is met last.
        if isBusiness, !isGiver, speaksBehindComma(words) || owns(words),
          !entity.words.contains(where: { Self.publicBodies.contains(article.words.text(of: $0)) })
        {
          inSentence = mention.entity
        }
        continue
      }
      // What is neither a body of state nor near is no company.
      if isBusiness, best == nil,
        text == "agency"
          || !entity.words.contains(where: {
            Self.publicBodies.contains(article.words.text(of: $0))
          }),
        !isOutletName(entity) || ["agency", "newspaper", "outlet"].contains(text)
      {
        best = mention.entity
      }
    }
    if let named = last(of: index.bodiesByWord[noun.word], before: words.lowerBound) {
      return named.entity
    }
    if let inSentence { return inSentence }
    if let last = lastOrganisation, words.count == 2, tokens[words.lowerBound].is(.the),
      mayBeCalled(text, last)
    {
      return last
    }
    // Whoever the sentence before was about, rather than whom it named last.
    if isBusiness, let last = lastOrganisation, !isOutletName(entities[last]),
      !entities[last].words.contains(where: {
        Self.publicBodies.contains(article.words.text(of: $0))
      }), best != nil
    {
      best = last
    }
    if words.count == 2,
      let thing = entities(with: noun.word).last(where: {
        entities[$0].words.last == noun.word && entities[$0].kind != .person
          && entities[$0].words.count > 1 && !entities[$0].isNamed
          && entities[$0].first < words.lowerBound
      })
    {
      return thing
    }
    let isPlain = words.dropFirst().dropLast().allSatisfy {
      article.text(of: $0..<$0 + 1).hasSuffix("-based") || word($0) == "news"
        || mentionOf[$0] >= 0 && entityIsRegion($0)
    }
    return isPlain ? best : nil
  }

  private func entityIsRegion(_ index: Int) -> Bool {
    entity(at: index).map { entities[$0].kind == .region } ?? false
  }

  /// Whether a name is that of a newspaper or agency, which is rarely "the company".
  func isOutletName(_ entity: Entity) -> Bool {
    guard let last = entity.words.last else { return false }
    return [
      "wire", "news", "times", "press", "herald", "gazette", "post", "tribune", "chronicle", "mail",
      "guardian", "courier", "weekly", "daily", "journal", "reuters", "bloomberg", "standard",
    ].contains(article.words.text(of: last))
  }

  /// Whether a body that no word of its name tells to be a party or union may be called one: "the party" for a
  /// congress, as the text was just speaking of it.
  func mayBeCalled(_ noun: String, _ body: Int) -> Bool {
    guard let kin = Self.otherWords[noun] else { return false }
    let start = article.sentences[max(0, sentence - 2)].tokens.lowerBound
    return entities[body].isNamed
      && entities[body].words.contains { kin.contains(article.words.text(of: $0)) }
      && mentionsBefore(range.lowerBound).prefix(while: { $0.tokens.lowerBound >= start })
        .contains { $0.entity == body }
  }

  /// Last words of names by the noun that stands for their bearers.
  private static let otherWords: [String: Set<String>] = [
    "party": [
      "congress", "league", "front", "movement", "alliance", "democrats", "labour", "labor",
      "conservatives", "greens", "liberals", "socialists", "republicans", "coalition", "union",
      "rally",
    ],
    "union": [
      "workers", "federation", "guild", "association", "congress", "teachers", "nurses",
      "brotherhood", "teamsters", "alliance", "council", "local",
    ],
    "charity": ["trust", "foundation", "fund", "society", "aid", "hospice", "relief", "rescue"],
    "ministry": ["department", "office"], "department": ["ministry", "office", "bureau"],
    "watchdog": [
      "authority", "commission", "office", "ombudsman", "regulator", "ofcom", "ofwat", "council",
      "commissioner", "inspectorate",
    ],
    "regulator": ["authority", "commission", "office", "agency", "ofcom", "ofwat", "ofgem"],
    "body": ["association", "federation", "institute", "council", "confederation", "chamber"],
    "institution": ["university", "college", "bank", "school", "academy", "museum"],
    "school": ["academy", "college", "primary", "secondary", "elementary", "grammar", "high"],
    "college": ["university", "institute", "academy", "school"],
    "lobby": ["association", "federation", "institute", "council", "confederation", "chamber"],
    "campaign": ["watch", "action", "alliance", "coalition", "network"],
    "court": ["tribunal"], "panel": ["committee", "commission", "council", "inquiry"],
    "authority": ["council", "commission", "agency", "board"],
    "force": ["police", "constabulary"],
    "team": ["club", "rovers", "united", "city", "town", "athletic"],
    "club": ["rovers", "united", "city", "town", "athletic", "wanderers", "rangers", "albion"],
    "airline": ["airways", "air", "airlines", "jet"], "lender": ["bank"],
    "museum": ["gallery"], "gallery": ["museum"],
  ]

  /// "the firm's founder"
  func owns(_ words: Range<Int>) -> Bool {
    words.upperBound < range.upperBound && tokens[words.upperBound].is(.possessive)
  }

  /// ", the company said"
  func speaksBehindComma(_ words: Range<Int>) -> Bool {
    guard words.lowerBound > range.lowerBound, words.upperBound < range.upperBound,
      tokens[words.lowerBound - 1].is(.comma)
    else { return false }
    return lexicon.verb(of: tokens[words.upperBound].word)?.verb.classes.contains(.speech) ?? false
  }

  static let publicBodies: Set<String> = [
    "union", "party", "commission", "ministry", "university", "council", "government", "department",
    "court", "parliament",
    "congress", "senate", "police", "army", "nations", "organization", "organisation", "committee",
    "authority",
  ]
}
