/// What stands before a name as evidence for its kind.
extension NameFinder {
  /// Roles that somebody has in a company rather than in a place.
  static let businessRoles: Set<String> = [
    "founder", "co-founder", "cofounder", "ceo", "executive", "cfo", "cto", "coo", "chairman",
    "chairwoman", "chairperson", "analyst",
    "economist", "employee", "spokesman", "spokeswoman", "spokesperson", "owner", "editor",
    "director", "manager",
  ]

  /// What stands before the name.
  func addBefore(
    _ name: Range<Int>,
    in sentence: Range<Int>,
    to evidence: inout NameEvidence,
    role: inout Range<Int>?
  ) {
    let before = name.lowerBound - 1
    guard before >= sentence.lowerBound else { return }
    let token = tokens[before]
    if token.shape == .small || token.shape == .mixed && token.has(.role) {
      let isHeaded = hasHead(name)
      if token.has(.role) && token.shape == .small && !isHeaded {
        // "company" and "investor" are both.
        if token.has(.body) {
          evidence.person += isPersonLike(name) ? 3 : 0
          evidence.organisation += isPersonLike(name) ? 0 : 3
        } else {
          evidence.person += name.count <= 5 ? 4 : 0
        }
        role = before..<before + 1
      } else if isProfession(token) && !isHeaded {
        evidence.person += 3
        role = before..<before + 1
      } else if token.has(.body), isPersonLike(name), followsLeader(before, in: sentence) {
        // "the leader of the biggest trade union Mira Holm"
        evidence.person += 4
      } else if token.has(.body), !isInfinitive(before, in: sentence),
        !(name.count == 1 && name.upperBound < sentence.upperBound
          && tokens[name.upperBound].has(.body) && tokens[name.upperBound].shape == .small)
      {
        evidence.organisation += 4
      } else if token.has(.collective) && name.count <= 2 && !isHeaded {
        evidence.organisation += 1
      } else if [
        "app", "model", "product", "programme", "program", "initiative", "project", "kit", "brand",
        "database", "software", "game", "console", "tool", "drug", "vaccine", "robot", "rocket",
        "satellite", "chatbot", "smartphone", "browser", "component", "engine", "framework",
        "festival",
        "campaign", "scheme", "treaty", "film", "novel", "album", "book", "musical", "series",
      ]
      .contains(article.words.text(of: token.word)) {
        evidence.initiative += tokens[name.lowerBound].shape == .mixed ? 6 : 3
      } else if ["called", "dubbed", "named", "titled"].contains(
        article.words.text(of: token.word)
      ) {
        addCalled(before, in: sentence, isHeaded, to: &evidence)
      } else if isSpeech(token), isUnknownName(name) {
        // "said Tove Vale"
        evidence.person += 2
      } else if isSpeech(token), !isHeaded, mayBePerson(name, closedAt: sentence.upperBound) {
        // "said Tove Long of Harbour Watch"
        evidence.person += 3
      }
    }
    if article.text(of: before..<before + 1).hasSuffix("-based") { evidence.organisation += 3 }
    // "lend Kurrajong Rare Earths $5 million", "a loan to Kurrajong Rare Earths"
    if !isPersonLike(name), !hasHead(name), takesMoney(name, before, in: sentence) {
      evidence.organisation += 3
    }
    if givesMoney(name, before, in: sentence) { evidence.organisation += 3 }
    // "founded Brennock Homes"
    if token.shape == .small, !isPersonLike(name), let (verb, form) = lexicon.verb(of: token.word),
      verb.classes.contains(.found), verb.base != "find", !form.contains(.gerund)
    {
      evidence.organisation += 3
    }
    // "spun Corallis out of the university", "started Corallis with a loan"
    if name.count <= 2, !isPersonLike(name), evidence.region == 0,
      name.upperBound < sentence.upperBound,
      article.words.text(of: token.word) == "spun" && tokens[name.upperBound].is(.out)
        || ["started", "launched", "co-created"].contains(article.words.text(of: token.word))
          && tokens[name.upperBound].isOne(of: .with, .from, .in, .out)
          && name.allSatisfy({
            !isOrdinary(tokens[$0]) && !tokens[$0].has([.day, .month, .startsPhrase, .placeWord])
          })
    {
      evidence.organisation += 3
    }
    // "set up Corallis"
    if token.is(.up), before > sentence.lowerBound, !isPersonLike(name),
      ["set", "sets", "start", "started"].contains(article.words.text(of: tokens[before - 1].word))
    {
      evidence.organisation += 3
    }
    // "China's Lingfeng"
    if token.is(.possessive), name.count == 1, before > sentence.lowerBound,
      tokens[before - 1].has(.startsPhrase), !isOrdinary(tokens[name.lowerBound]),
      !tokens[name.lowerBound].has([.given, .family, .title, .ministerial])
    {
      let text = article.words.text(of: tokens[name.lowerBound].word)
      if ["land", "shire", "ville", "burg", "burgh", "borough"].contains(where: text.hasSuffix) {
        evidence.region += 3
      } else if phrase(at: before - 1, in: before - 1..<before)?.kind == .organisation {
        // "Google's Brenn": what a company makes
        evidence.initiative += 3
      } else {
        evidence.organisation += 3
      }
    }
    // "said the CHO's Mira Holm", "Tidal's Mira Holm said"
    if token.is(.possessive), isUnknownName(name),
      (max(sentence.lowerBound, before - 5)..<before).contains(where: { isSpeech(tokens[$0]) })
        || name.upperBound < sentence.upperBound && isSpeech(tokens[name.upperBound])
    {
      evidence.person += 3
    }
    // "the town of Brennock"
    if token.is(.of), before > sentence.lowerBound,
      [
        "town", "city", "village", "province", "district", "island", "port", "county", "region",
        "suburb", "municipality", "township", "hamlet", "valley", "state",
      ].contains(article.words.text(of: tokens[before - 1].word))
    {
      evidence.region += 4
    }
    // "founded Tidal Ltd with Tove Vale"
    if token.is(.with), isUnknownName(name),
      (max(sentence.lowerBound, before - 9)..<before).contains(where: {
        lexicon.verb(of: tokens[$0].word)?.verb.classes.contains(.found) ?? false
      })
    {
      evidence.person += 2
    }
    // "told Le Quotidien that"
    if token.is(.told), name.count > 1,
      ["le", "la", "el", "il", "die", "der", "das", "o", "al", "de", "les", "los"].contains(
        article.words.text(of: tokens[name.lowerBound].word)
      )
    {
      evidence.organisation += 4
    }
    // "his university roommate Yaw Dontoh"
    if token.shape == .small, isUnknownName(name), before > sentence.lowerBound,
      tokens[before - 1].isOne(of: .his, .her)
        || before - 2 >= sentence.lowerBound && tokens[before - 2].isOne(of: .his, .her)
          && tokens[before - 1].shape == .small,
      !token.has([.preposition, .helper, .function, .body, .initiativeNoun]),
      !lexicon.isVerb(token.word)
    {
      evidence.person += 3
    }
    if isPlace(name, behind: before, in: sentence) || isOnTheWay(name, before, in: sentence)
      || isPartOfPlace(name, in: sentence)
    {
      evidence.region += 3
    }
    if token.is(.by), isUnknownName(name),
      (max(sentence.lowerBound, before - 5)..<before).contains(where: {
        lexicon.verb(of: tokens[$0].word).map {
          !$0.verb.classes.isDisjoint(with: [.found, .launch])
        } ?? false
      })
    {
      evidence.person += 2
    }
    // "an investor in Corallis"
    if token.is(.in), before - 1 >= sentence.lowerBound, !isPersonLike(name),
      ["investor", "investors", "stake", "stakes", "shares", "shareholder", "shareholders"]
        .contains(article.words.text(of: tokens[before - 1].word))
    {
      evidence.organisation += 3
    }
    if token.isOne(of: .of, .at), before - 1 >= sentence.lowerBound {
      let role = tokens[before - 1]
      // "founder of X", "analyst at X"
      if role.has(.role), !isPersonLike(name) {
        let isBusiness = Self.businessRoles.contains(article.words.text(of: role.word))
        evidence.organisation += token.is(.at) || isBusiness ? 3 : 2
      }
    }
    if token.is(.with), before - 1 >= sentence.lowerBound, tokens[before - 1].is(.interview),
      !isPersonLike(name)
    {
      evidence.organisation += 3
    }
    if token.is(.told)
      || token.is(.the) && before - 1 >= sentence.lowerBound && tokens[before - 1].is(.told),
      !isPersonLike(name), name.upperBound < sentence.upperBound,
      !tokens[name.upperBound].is(.that)
        || [.mixed, .capitals].contains(tokens[name.lowerBound].shape)
    {
      evidence.organisation += 3
    }
    // "Holm and Vale", "firms like X and Y" are settled by the name beside.
    if token.isOne(of: .like, .as), before - 1 >= sentence.lowerBound {
      var index = before - 1
      if tokens[index].isOne(of: .such) { index -= 1 }
      if index >= sentence.lowerBound {
        if tokens[index].has(.body) || tokens[index].has(.collective) { evidence.organisation += 3 }
        if tokens[index].has(.role) && !tokens[index].has(.body) { evidence.person += 2 }
      }
    }
    if token.is(.comma), before - 1 >= sentence.lowerBound, name.upperBound < sentence.upperBound,
      tokens[before - 1].shape == .small
        || tokens[before - 1].has(.title) && tokens[before - 1].has(.role)
    {
      let noun = tokens[before - 1]
      let isClosed =
        tokens[name.upperBound].isOne(of: .comma, .stop)
        || tokens[name.upperBound].has(.helper) && name.count > 1 && isPersonLike(name)
      if noun.has(.role), isClosed, !hasHead(name) {
        let isGiven = tokens[name.lowerBound].has(.given) || isUnknownName(name)
        // "his wife, Lois,"
        let isKin =
          before - 2 >= sentence.lowerBound && tokens[before - 2].isOne(of: .his, .her)
        evidence.person += isGiven || isKin ? 4 : 2
        if role == nil { role = before - 1..<before }
      } else if noun.has(.body), isClosed, !hasHead(name), !isPersonLike(name) {
        evidence.organisation += 3
      }
    }
    // "The president of the Quay Society, Omat Vantal, says"
    if token.is(.comma), isUnknownName(name), name.upperBound + 1 < sentence.upperBound,
      tokens[name.upperBound].is(.comma), isSpeech(tokens[name.upperBound + 1])
    {
      evidence.person += 3
    }
    // "the deputy director of the Quay Authority, Omat Vantal, spoke"
    if token.is(.comma), isUnknownName(name) || isPersonLike(name),
      name.upperBound < sentence.upperBound, tokens[name.upperBound].isOne(of: .comma, .stop, .and),
      followsOffice(before, in: sentence)
    {
      evidence.person += 3
    }
    // "told The Quay", "The Quay's reporters"
    if token.is(.the), token.shape == .capital, !isStart(before, in: sentence),
      article.quotationOf[before] < 0, !isPersonLike(name)
    {
      evidence.organisation += before > sentence.lowerBound && tokens[before - 1].is(.told) ? 4 : 2
    }
    // "a similar cell, the HC-9,"
    if token.is(.the), before - 1 >= sentence.lowerBound, tokens[before - 1].is(.comma),
      name.count == 1, [.mixed, .capitals].contains(tokens[name.lowerBound].shape),
      article.words.bytes(of: tokens[name.lowerBound].word).contains(where: {
        (0x30...0x39).contains($0)
      }), name.upperBound < sentence.upperBound, tokens[name.upperBound].isOne(of: .comma, .stop)
    {
      evidence.initiative += 3
    }
  }

  /// Whether a body is one that somebody leads: "the head of the country's oldest guild".
  private func followsLeader(_ body: Int, in sentence: Range<Int>) -> Bool {
    var index = body - 1
    while index > sentence.lowerBound, body - index < 9 {
      if tokens[index].isOne(of: .of, .at, .for) {
        return tokens[index - 1].has(.role) && !tokens[index - 1].has(.body)
      }
      if tokens[index].shape == .mark, !tokens[index].is(.possessive) { return false }
      index -= 1
    }
    return false
  }

  /// Whether words before a comma are an office and what it is in: "the director of the Quay Authority".
  private func followsOffice(_ comma: Int, in sentence: Range<Int>) -> Bool {
    var index = comma - 1
    var hasBody = false
    while index >= sentence.lowerBound, index > comma - 12 {
      let token = tokens[index]
      if token.isOne(of: .of, .at, .for) {
        return hasBody && index > sentence.lowerBound && tokens[index - 1].has([.role, .title])
      }
      if token.isCapital { hasBody = true }
      guard token.isCapital || token.isOne(of: .the, .and, .amp, .possessive) else { return false }
      index -= 1
    }
    return false
  }

  /// Whether a word is a verb of speech in the past or present.
  func isSpeech(_ token: Token) -> Bool {
    guard token.shape == .small, let (verb, form) = lexicon.verb(of: token.word) else {
      return false
    }
    return verb.classes.contains(.speech) && verb.base != "tell"
      && !form.isDisjoint(with: [.past, .third])
  }

  /// "whether it can force Holm to": a verb, though the word is a noun as well.
  private func isInfinitive(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, lexicon.isVerb(tokens[index].word) else { return false }
    let before = tokens[index - 1]
    return before.is(.to) || before.has(.helper) && !before.is(.possessive)
  }

  /// Whether two or three words are those of nothing that is known, as most people's names are.
  func isUnknownName(_ name: Range<Int>) -> Bool {
    (2...3).contains(name.count) && !hasHead(name)
      && name.allSatisfy {
        let token = tokens[$0]
        return
          ([.capital, .initial].contains(token.shape) || isInitials(token)
          || isPrefixed(token) && $0 > name.lowerBound)
          && !isOrdinary(token)
          && !token.has([.startsPhrase, .placeWord]) && !isTopicWord(token)
          || token.has(.particle)
      }
  }

  /// Whether words may be somebody's name whose family name is an everyday word: "Tove Long of Harbour Watch".
  func mayBePerson(_ name: Range<Int>, closedAt end: Int) -> Bool {
    guard (2...3).contains(name.count), name.upperBound < end,
      tokens[name.upperBound].isOne(of: .comma, .stop, .of, .at, .from, .who, .in)
    else { return false }
    let first = tokens[name.lowerBound]
    return first.shape == .capital && !isOrdinary(first) && !isTopicWord(first)
      && !first.has([.startsPhrase, .placeWord, .title, .month])
      && name.dropFirst().allSatisfy {
        let token = tokens[$0]
        return [.capital, .initial].contains(token.shape) && !small[Int(token.word)]
          && !token.has([.title, .placeWord, .body, .initiativeNoun, .month])
          && !isTopicWord(token) && phrase(at: $0, in: name) == nil
      }
  }

  func isTopicWord(_ token: Token) -> Bool {
    let text = article.words.text(of: token.word)
    return text.count > 5
      && ["tion", "ment", "ity", "ology", "ics", "ing"].contains(where: text.hasSuffix)
  }

  /// "in Sanganer", "near Kenjeran": a single unknown word behind such a preposition is a place.
  private func isPlace(_ name: Range<Int>, behind before: Int, in sentence: Range<Int>) -> Bool {
    guard name.count == 1, let first = name.first, tokens[first].shape == .capital,
      !isOrdinary(tokens[first]), !tokens[first].has([.given, .family, .month, .day]),
      !tokens[first].has([.organisationHead, .initiativeHead])
    else { return false }
    let next = name.upperBound < sentence.upperBound ? tokens[name.upperBound] : nil
    if next?.is(.possessive) ?? false { return false }
    let word = article.words.text(of: tokens[before].word)
    if ["near", "outside", "around", "throughout"].contains(word) { return true }
    if word == "from" || word == "at" {
      // "Fisherfolk from Kenjeran", "the park at Sangareddy"
      guard before > sentence.lowerBound, word == "at" || tokens[before - 1].has(.collective),
        word == "from" || !tokens[before - 1].has(.collective)
      else { return false }
      return !(next?.isCapital ?? false) && tokens[before - 1].has([.collective, .initiativeNoun])
    }
    if word == "in", before == sentence.lowerBound { return next?.is(.comma) ?? false }
    guard word == "in", before > sentence.lowerBound else { return false }
    let link = article.words.text(of: tokens[before - 1].word)
    return ![
      "invest", "invests", "invested", "investing", "investor", "investors", "investment",
      "investments", "stake", "stakes", "shares", "faith", "confidence", "trust", "interest",
      "believe", "believes", "believed", "wrote", "writing", "written", "said", "published",
      "appeared", "spoke", "speaking", "results", "resulted", "round", "holding", "partner",
    ].contains(link)
  }

  /// Words in "-ist" that are said of bodies and views as often as of people.
  private static let views: Set<String> = [
    "communist", "socialist", "nationalist", "islamist", "separatist", "populist", "leftist",
    "rightist", "centrist", "maoist", "marxist", "terrorist", "militarist", "pacifist", "feminist",
    "buddhist", "checklist", "shortlist", "wishlist", "playlist", "racist", "fascist", "extremist",
    "jihadist", "loyalist", "unionist", "royalist",
    "tourist", "waitlist", "blacklist", "whitelist", "capitalist",
  ]

  /// Whether a word is a profession by its ending: "hydrologist".
  func isProfession(_ token: Token) -> Bool {
    guard token.shape == .small else { return false }
    let text = article.words.text(of: token.word)
    return text.count > 6
      && (text.hasSuffix("ologist") || text.hasSuffix("ographer") || text.hasSuffix("woman")
        || text.hasSuffix("ician")
        || text.hasSuffix("ist") && !lexicon.isVerb(token.word) && !Self.views.contains(text))
  }
}
