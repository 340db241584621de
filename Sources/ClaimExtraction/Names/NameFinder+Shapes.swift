/// What a name's own words tell of its kind.
extension NameFinder {
  /// What the name's own words tell.
  func addShape(of name: Range<Int>, to evidence: inout NameEvidence) {
    // "Pell & Marsh": a firm by its owners, but for "Ola & Per".
    if name.count == 3, tokens[name.lowerBound + 1].is(.amp), tokens[name.lowerBound].isCapital,
      tokens[name.lowerBound + 2].isCapital, !tokens[name.lowerBound].has(.given)
    {
      evidence.organisation += 3
    }
    let first = tokens[name.lowerBound]
    let last = tokens[name.upperBound - 1]
    let headBeforeOf = name.first {
      $0 > name.lowerBound && tokens[$0].isOne(of: .of, .for, .on, .against)
    }.map { tokens[$0 - 1] }
    let head = headBeforeOf ?? last
    if name.count > 1 {
      if head.has(.placeWord), !head.has(.organisationHead),
        headBeforeOf == nil || last.has(.startsPhrase)
      {
        if isServiceDistrict(name) { evidence.organisation += 5 } else { evidence.region += 3 }
      }
      if isNamedPlace(name) { evidence.region += 3 }
      if isTopicOfCountry(name) { evidence.organisation += 4 }
      if isScientificSurvey(name) {
        evidence.organisation += 4
      } else if head.has(.initiativeHead), !head.has(.organisationHead) {
        evidence.initiative += 4
      } else if head.has(.organisationHead), !endsInFamilyName(name) {
        evidence.organisation +=
          last.has(.suffix) ? 8 : headBeforeOf == nil && isMereTopic(name) ? 1 : 4
      } else if Self.leadingHeads.contains(article.words.text(of: first.word)) {
        evidence.organisation += 4
      }
    } else if first.shape == .mixed {
      let next = name.upperBound < tokens.count ? tokens[name.upperBound] : first
      let before = name.lowerBound > 0 ? tokens[name.lowerBound - 1] : first
      evidence.organisation +=
        isJoined(first) && (next.is(.comma) || before.is(.possessive)) ? 2 : 1
    }
    if name.count == 1,
      [".com", ".org", ".net", ".io", ".ai", ".co"].contains(
        where: article.words.text(of: first.word).hasSuffix
      )
    {
      evidence.organisation += 3
    }
    if isPersonLike(name) { evidence.person += 2 }
  }

  /// "Renewable Energy", "Mass Transit": a subject, unless something else tells of a body.
  private func isMereTopic(_ name: Range<Int>) -> Bool {
    guard name.count < 4,
      Self.subjects.contains(article.words.text(of: tokens[name.upperBound - 1].word))
    else { return false }
    return name.dropLast().allSatisfy { index in
      let token = tokens[index]
      return token.shape == .capital && !token.has([.startsPhrase, .opensPhrase, .given, .family])
        && (isOrdinary(token) || isTopic(index) || isAdjective(token)
          || Self.qualities.contains(article.words.text(of: token.word)))
    }
  }

  /// What bodies are for, as single words of their names.
  static let subjects: Set<String> = [
    "energy", "research", "investment", "investments", "transit", "relief", "technology", "health",
    "management", "media", "housing", "finance", "innovation", "communications", "construction",
    "engineering", "power", "oil", "gas", "insurance", "transport", "healthcare", "sciences",
    "systems", "tech", "logistics", "advisory", "mining", "minerals", "electronics", "equity",
    "capital", "securities", "food", "solar", "digital", "aviation", "publishing", "activity",
    "software", "robotics", "science", "trade", "education", "industry", "commerce", "labour",
    "labor", "agriculture", "analytics", "materials", "resources", "exchange",
  ]
  private static let qualities: Set<String> = [
    "mass", "core", "rate", "renewable", "sustainable", "clean", "smart", "open", "mental", "deep",
    "life", "data", "cloud", "safe", "primary", "basic", "advanced", "applied", "higher", "early",
  ]

  /// "Brennock School District": a body, other than the "Brennock District".
  func isServiceDistrict(_ name: Range<Int>) -> Bool {
    name.count > 2 && article.words.text(of: tokens[name.upperBound - 1].word) == "district"
      && [
        "school", "development", "water", "fire", "health", "park", "hospital", "irrigation",
        "utility", "transit", "sanitation", "conservation", "protection", "library", "improvement",
        "education", "power", "sewer", "parks", "unified",
      ].contains(article.words.text(of: tokens[name.upperBound - 2].word))
  }

  /// "Tourism Fiji", "Basketball Kenya": what a country has a body for.
  func isTopicOfCountry(_ name: Range<Int>) -> Bool {
    guard let first = name.first,
      Self.topicsOfCountries.contains(article.words.text(of: tokens[first].word)),
      let match = phrase(at: first + 1, in: name), match.kind == .region
    else { return false }
    return match.length == name.count - 1
  }

  private static let topicsOfCountries: Set<String> = [
    "tourism", "sport", "sports", "cricket", "rugby", "athletics", "swimming", "netball",
    "football",
    "hockey", "basketball", "volleyball", "tennis", "golf", "cycling", "rowing", "gymnastics",
    "statistics", "stats", "geoscience", "geo-science", "engineers", "universities", "invest",
    "enterprise", "business", "farmers", "volunteering", "transparency", "telecom", "surf",
    "equestrian", "sailing", "badminton", "triathlon", "doctors", "nurses", "retailers", "housing",
    "pharmaceuticals", "shelter", "crimestoppers", "airservices",
  ]

  /// "Geological Survey of Kenya": a body, other than a survey that somebody made.
  func isScientificSurvey(_ name: Range<Int>) -> Bool {
    guard
      let survey = name.first(where: { article.words.text(of: tokens[$0].word) == "survey" }),
      survey > name.lowerBound
    else { return false }
    return [
      "geological", "antarctic", "ordnance", "hydrographic", "soil", "botanical", "zoological",
      "archaeological", "topographic", "marine", "biological",
    ].contains(article.words.text(of: tokens[survey - 1].word))
  }

  /// First words of the names of bodies in languages that put them there.
  private static let leadingHeads: Set<String> = [
    "banco", "banca", "banque", "caja", "caixa", "instituto", "institut", "istituto", "universidad",
    "universidade", "université", "università", "universitas", "universiti", "ministerio",
    "ministério", "ministère", "fundación", "fundação", "fondation", "fondazione", "fundacja",
    "asociación", "associação", "sindicato", "syndicat", "cooperativa", "coopérative", "cámara",
    "confederación", "federación", "federação", "fédération", "grupo", "groupe", "gruppo",
    "companhia", "compañía", "compagnie", "empresa", "sociedad", "société", "centro", "comité",
    "consejo", "conselho", "conseil", "partido", "parti", "partai", "movimiento", "movimento",
    "yayasan", "perusahaan", "pt", "deutsche", "deutscher", "verband", "verein", "bundesverband",
    "stichting", "stiftelsen", "colectivo", "frente", "unión", "união", "agence",
    "agencia", "agência", "observatorio", "observatoire", "bharatiya", "akhil",
  ]

  /// Whether a word has capitals inside and no digits or hyphens: "DeepHarbour".
  func isJoined(_ token: Token) -> Bool {
    !article.words.bytes(of: token.word).contains { $0 < 0x61 }
  }

  /// "Mira Law", "Tove M. Lake": a given name before a family name that is a thing's or place's as well.
  private func endsInFamilyName(_ name: Range<Int>) -> Bool {
    guard name.count <= 3, let last = name.last,
      Self.familyHeads.contains(article.words.text(of: tokens[last].word)),
      tokens[last].shape == .capital, !small[Int(tokens[last].word)]
    else { return false }
    let first = tokens[name.lowerBound]
    return first.has(.given) && first.shape == .capital
      && !first.has([.startsPhrase, .opensPhrase, .common, .month, .organisationHead, .placeWord])
      && name.dropFirst().dropLast().allSatisfy {
        isInitials(tokens[$0]) || tokens[$0].has(.given)
      }
  }

  private static let familyHeads: Set<String> = [
    "law", "hill", "lake", "church", "court", "post", "power", "west", "east", "north", "bay",
    "creek", "valley", "case", "day", "lines", "temple", "parish", "abbey", "park", "steel",
    "mills", "sugar",
    "homes", "bill", "price", "falls", "hall", "town", "rivers", "wells", "major", "guard",
    "gallery",
    "corps", "store", "cove", "code", "game", "prize", "deal", "shire", "bank", "cannon", "gates",
  ]

  /// Whether words look like somebody's name: a given name first, or a family name in the Chinese order.
  func isPersonLike(_ name: Range<Int>) -> Bool {
    guard (2...5).contains(name.count) else { return false }
    let first = tokens[name.lowerBound]
    if hasHead(name) || tokens[name.upperBound - 1].has(.placeWord) {
      if endsInFamilyName(name) { return true }
      guard !hasHead(name) else { return false }
    }
    // "Asiwaju Bola Tinde": a word of honour that no list has.
    if name.count == 3, tokens[name.lowerBound + 1].has(.given), first.shape == .capital,
      !isOrdinary(first), !isTopicWord(first),
      !first.has([
        .startsPhrase, .opensPhrase, .placeWord, .title, .month, .organisationHead, .plainAcronym,
      ]),
      tokens[name.lowerBound + 2].shape == .capital,
      !tokens[name.lowerBound + 2].has([.common, .body, .placeWord, .startsPhrase])
    {
      return true
    }
    let isPlain = name.allSatisfy {
      [.capital, .initial, .mixed].contains(tokens[$0].shape) || tokens[$0].has(.particle)
        || isInitials(tokens[$0])
    }
    guard isPlain,
      !name.contains(where: { tokens[$0].isOne(of: .of, .for, .and, .amp, .possessive) })
    else { return false }
    let rest = name.dropFirst()
    // "Omat al-Vantal"
    if let last = name.last, article.text.bytes[Int(tokens[last].start)] >= 0x61,
      tokens[last].isCapital,
      article.text.text(Int(tokens[last].start)..<Int(tokens[last].end))
        .contains("-"), first.shape == .capital, !first.has([.startsPhrase, .title])
    {
      return true
    }
    // "Tove Holm-Vale", where no list has the first name.
    if name.count == 2, let last = name.last, first.shape == .capital, !isOrdinary(first),
      !first.has([.startsPhrase, .opensPhrase, .title, .organisationHead]),
      isDoubleBarrelled(tokens[last])
    {
      return true
    }
    // "Tomas bin Holm", "Greta van Vale"
    if name.count > 2,
      rest.contains(where: {
        tokens[$0].shape == .small
          && ["bin", "bint", "ibn", "van", "von", "der", "ter", "ten", "binti"].contains(
            article.words.text(of: tokens[$0].word)
          )
      }), first.shape == .capital, !isOrdinary(first), !first.has(.startsPhrase)
    {
      return true
    }
    // "Rashad Hussein": a family name that is a given name elsewhere
    if let last = name.last, name.count == 2, tokens[last].has(.given), first.shape == .capital,
      !isOrdinary(first), !isTopicWord(first), tokens[last].shape == .capital,
      !tokens[last].has([.startsPhrase, .month, .common, .function, .placeWord]),
      !first.has([
        .startsPhrase, .placeWord, .title, .month, .initiativeHead, .organisationHead, .ministerial,
        .plainAcronym,
      ]), !isSaint(name.lowerBound),
      !["fort", "port", "mount", "mt", "cape", "lake", "camp", "san", "santa", "são", "sao"]
        .contains(
          article.words.text(of: first.word)
        )
    {
      return true
    }
    if isInitials(first) {
      return rest.allSatisfy { !tokens[$0].has([.common, .initiativeNoun]) }
    }
    // "Theresa May"
    if first.has(.given), name.count == 2, tokens[name.lowerBound + 1].is(.may),
      tokens[name.lowerBound + 1].shape == .capital, !first.has([.startsPhrase, .month])
    {
      return true
    }
    if first.has(.given), !rest.allSatisfy({ tokens[$0].has([.common, .body, .initiativeNoun]) }) {
      return true
    }
    // "John Winter": an everyday word that the article has in no other form.
    if first.has(.given), !first.has([.startsPhrase, .common, .function, .month]), name.count == 2,
      rest.allSatisfy({
        !small[Int(tokens[$0].word)] && tokens[$0].shape == .capital
          && !tokens[$0].has([
            .body, .initiativeNoun, .placeWord, .month, .day, .function, .plainAcronym,
          ])
      })
    {
      return true
    }
    return first.has(.family) && first.shape == .capital && name.count <= 3
      && rest.allSatisfy {
        !isOrdinary(tokens[$0]) && !tokens[$0].has([.placeWord, .startsPhrase])
      }
  }

  /// Whether a word is two names with a hyphen: "Holm-Vale", and not "Kenya-Uganda" or "COVID-Net".
  private func isDoubleBarrelled(_ token: Token) -> Bool {
    let parts = article.text.bytes[Int(token.start)..<Int(token.end)].split(separator: 0x2D)
    return parts.count == 2
      && parts.allSatisfy { part in
        guard part.count > 2, let first = part.first,
          (0x41...0x5A).contains(first) || first >= 0xC3,
          part.dropFirst().allSatisfy({ $0 >= 0x61 })
        else { return false }
        var word = Array(part)
        LetterCase.fold(&word)
        guard let number = lexicon.words.number(of: word[...]) else { return true }
        return lexicon.traits(of: number).isDisjoint(with: [
          .startsPhrase, .common, .organisationHead, .initiativeHead,
        ])
      }
  }
}
