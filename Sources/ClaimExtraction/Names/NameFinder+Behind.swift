/// What stands behind a name as evidence for its kind.
extension NameFinder {
  /// What stands behind the name.
  func addBehind(
    _ name: Range<Int>,
    in sentence: Range<Int>,
    to evidence: inout NameEvidence,
    role: inout Range<Int>?
  ) {
    let next = name.upperBound
    guard next + 1 < sentence.upperBound else { return }
    let token = tokens[next]
    // "Tove Vale of Harbour Watch said", "Tove Vale, from Harbour Watch, said"
    if isUnknownName(name) || mayBePerson(name, closedAt: sentence.upperBound),
      speaksLater(next, in: sentence)
    {
      evidence.person += 2
    }
    // "Tove Vale is the director of"
    if isUnknownName(name) || isPersonLike(name), let noun = roleBehindCopula(next, in: sentence) {
      evidence.person += 3
      if role == nil { role = noun..<noun + 1 }
    }
    // "Brennock Action was awarded $20,000"
    if !isPersonLike(name), !hasHead(name), getsMoney(next, in: sentence) {
      evidence.organisation += 3
    }
    if token.isOne(of: .comma, .dash, .hyphen, .open)
      || token.is(.colon) && tokens[next + 1].isOne(of: .a, .an, .the)
    {
      var index = next + 1
      if tokens[index].is(.who), !hasHead(name) {
        evidence.person += 3
        return
      }
      // An age.
      if tokens[index].shape == .number, index + 1 < sentence.upperBound,
        tokens[index + 1].isOne(of: .comma, .close), tokens[index].end - tokens[index].start <= 2
      {
        evidence.person += 3
        return
      }
      let limit = min(index + 11, sentence.upperBound)
      let first = index
      let opening = tokens[index]
      if opening.isOne(of: .the, .a, .an, .his, .her, .its) || opening.has([.role, .title, .body])
        || opening.isCapital || opening.shape == .small && !opening.has([.function, .helper])
      {
        while index < limit {
          let word = tokens[index]
          if word.shape == .mark && !word.is(.possessive) || word.isOne(of: .who, .which, .that)
            || word.has(.helper) && !word.is(.possessive)
          {
            break
          }
          if word.has(.preposition) { break }
          let following = index + 1 < sentence.upperBound ? tokens[index + 1] : word
          let isLast =
            following.isOne(
              of: .of,
              .at,
              .for,
              .in,
              .on,
              .and,
              .comma,
              .stop,
              .who,
              .which,
              .that,
              .from,
              .with,
              .to,
              .behind,
              .close,
              .dash,
              .founded
            )
            || following.has(.preposition) && following.shape == .small || following.is(.out)
            || !lexicon.form(of: following.word).isDisjoint(with: [.gerund, .participle])
              && following.shape == .small
          if isLast, word.has(.role) || isProfession(word) || word.has(.title) && word.isCapital {
            if !(word.has(.body)) || isPersonLike(name) {
              // "Ysolde Lake, director of": no lake has a role.
              if !hasHead(name) {
                evidence.person += tokens[name.upperBound - 1].has(.placeWord) ? 5 : 3
              }
              role = index..<index + 1
            } else {
              evidence.organisation += 2
            }
            return
          }
          if isLast, Self.works.contains(article.words.text(of: word.word)) {
            evidence.initiative += 4
            return
          }
          if isLast, word.has(.body) {
            // "Homes For Quay County, a charity": no county is one.
            if opening.isOne(of: .a, .an) {
              evidence.organisation += 4
            } else if !isPersonLike(name) {
              evidence.organisation += 3
            }
            return
          }
          index += 1
        }
        // "a lawmaker responsible for": words may stand between the role and what follows.
        if let noun = describing(first..<index), !hasHead(name),
          !tokens[noun].has(.body) || isPersonLike(name)
        {
          evidence.person += 3
          role = noun..<noun + 1
        }
      }
      return
    }
    // "Northwind's Mira Holm"
    if token.is(.possessive), tokens[next + 1].isCapital, next + 2 < sentence.upperBound,
      tokens[next + 2].isCapital, isPersonLike(next + 1..<next + 3), !isPersonLike(name)
    {
      evidence.organisation += 3
    }
    // "X's chief executive"
    if token.is(.possessive), next + 1 < sentence.upperBound {
      let owned = tokens[next + 1]
      if owned.has(.role)
        || [
          "shares", "chief", "managing", "board", "customers", "headquarters", "app", "technology",
        ].contains(article.words.text(of: owned.word))
      {
        if !isPersonLike(name) && !owned.is(.led) {
          let isBusiness =
            Self.businessRoles.contains(article.words.text(of: owned.word))
            || ["chief", "managing", "shares", "board"].contains(
              article.words.text(of: owned.word)
            )
          evidence.organisation += isBusiness ? 3 : 2
        }
      }
    }
    // "a Sample Times interview"
    if token.is(.interview), !isPersonLike(name) { evidence.organisation += 3 }
    if !isPersonLike(name), isBusinessRole(next, before: sentence.upperBound) {
      evidence.organisation += 3
    }
    if token.shape == .small, !hasHead(name) {
      let noun = article.words.text(of: token.word)
      if Self.behindWorks.contains(noun) { evidence.initiative += 3 }
      if Self.behindBodies.contains(noun) { evidence.organisation += 3 }
      if Self.behindPlaces.contains(noun), name.count <= 2, !isPersonLike(name),
        name.allSatisfy({ !isOrdinary(tokens[$0]) && tokens[$0].shape == .capital })
      {
        evidence.region += 3
      }
      if ["shares", "stock", "shareholders", "executives"].contains(noun), !isPersonLike(name) {
        evidence.organisation += 3
      }
    }
    if token.shape == .small, name.count <= 2, !isPersonLike(name), !isUnknownName(name),
      doesBusiness(next, before: sentence.upperBound), name.allSatisfy({ !isOrdinary(tokens[$0]) })
    {
      evidence.organisation += 3
    }
    // "Tidal Canada said"
    if isSpeech(token), name.count == 2, evidence.person == 0,
      tokens[name.upperBound - 1].has(.startsPhrase),
      phrase(at: name.upperBound - 1, in: name)?.kind == .region, !isPersonLike(name),
      !isOrdinary(tokens[name.lowerBound]),
      !tokens[name.lowerBound].has([.startsPhrase, .placeWord])
    {
      evidence.organisation += 4
    }
    // A name that speaks is somebody's, if it looks like one.
    if let verb = lexicon.verb(of: token.word), verb.verb.classes.contains(.speech),
      (2...3).contains(name.count), evidence.organisation == 0, evidence.initiative == 0,
      name.allSatisfy({ tokens[$0].shape == .capital && !isOrdinary(tokens[$0]) })
    {
      evidence.person += 2
    } else if evidence.person == 0, evidence.organisation == 0, evidence.initiative == 0,
      isUnknownName(name), actsAsHumansDo(next, in: sentence)
    {
      evidence.person += 2
    }
  }

  /// The role that "is the" has behind it: one that people have and bodies have not.
  private func roleBehindCopula(_ next: Int, in sentence: Range<Int>) -> Int? {
    guard tokens[next].isOne(of: .is, .was) || article.words.text(of: tokens[next].word) == "became"
    else { return nil }
    var index = next + 1
    while index + 1 < sentence.upperBound, index < next + 7, tokens[index].shape == .small,
      !tokens[index].has([.preposition, .helper])
    {
      let token = tokens[index]
      if token.has(.role), !token.has([.body, .collective]),
        !Self.sharedRoles.contains(
          article.words.text(of: token.word)
        ),
        tokens[index + 1].isOne(of: .of, .at, .for, .in, .and, .comma, .stop, .with, .who)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Roles that companies have as well.
  private static let sharedRoles: Set<String> = [
    "owner", "co-owner", "partner", "investor", "member", "broker", "publisher", "developer",
    "producer", "designer", "successor", "leader", "donor", "trustee", "grower", "manager",
    "vendor",
    "victim", "champion", "pilot", "chair", "head", "landlord", "advocate", "challenger",
    "predecessor", "survivor", "driver", "builder", "miner", "baker", "fellow", "parent",
  ]

  /// "received $20,000", "was awarded $20,000": whoever is given a sum.
  private func getsMoney(_ next: Int, in sentence: Range<Int>) -> Bool {
    var index = next
    while index < min(next + 3, sentence.upperBound), tokens[index].has([.helper, .adverb]) {
      index += 1
    }
    guard index + 1 < sentence.upperBound,
      ["received", "awarded", "granted", "given", "raised", "secured", "receives", "gets"].contains(
        article.words.text(of: tokens[index].word)
      )
    else { return false }
    var sum = index + 1
    if tokens[sum].isOne(of: .a, .an), sum + 1 < sentence.upperBound { sum += 1 }
    return tokens[sum].is(.dollar) || tokens[sum].shape == .number || isSum(sum)
      || tokens[sum].shape == .mark && article.text.bytes[Int(tokens[sum].start)] >= 0xC2
  }

  /// The role in some words that end in an adjective or participle: "a nurse based".
  private func describing(_ words: Range<Int>) -> Int? {
    var last = words.upperBound - 1
    while last > words.lowerBound, last > words.upperBound - 3, tokens[last].shape == .small,
      !tokens[last].has(.role)
    {
      let text = article.words.text(of: tokens[last].word)
      guard
        ["ible", "able", "ed", "ing", "ly", "iar", "ive", "now"].contains(where: text.hasSuffix)
      else { return nil }
      last -= 1
    }
    guard last >= words.lowerBound, last < words.upperBound - 1, tokens[last].has(.role) else {
      return nil
    }
    return last
  }

  /// "Tidal Ways founder Mira Holm", "Tidal Ways vice chairman Mira Holm"
  private func isBusinessRole(_ start: Int, before end: Int) -> Bool {
    var index = start
    var isRole = false
    while index < min(start + 4, end),
      tokens[index].shape == .small
        || ["ceo", "cfo", "coo", "cto"].contains(article.words.text(of: tokens[index].word))
    {
      let word = article.words.text(of: tokens[index].word)
      if Self.businessRoles.contains(word) || word == "officer" && index - start > 1 {
        isRole = true
      } else if ![
        "chief", "vice", "deputy", "executive", "managing", "and", "general", "co", "financial",
        "finance", "operating", "commercial", "technology", "marketing", "product",
      ]
      .contains(word) {
        return false
      }
      index += 1
    }
    return isRole && index < end && tokens[index].isCapital
  }

  /// Whether a verb is one of what companies do: "Northwind employs 40 people".
  private func doesBusiness(_ next: Int, before end: Int) -> Bool {
    var index = next
    while index < end, index < next + 3, tokens[index].has([.helper, .adverb]) { index += 1 }
    guard index < end else { return false }
    let token = tokens[index]
    let form = lexicon.form(of: token.word)
    return !form.isDisjoint(with: [.past, .third])
      && Self.dealings.contains(lexicon.verb(of: token.word)?.verb.base ?? "")
  }

  private static let dealings: Set<String> = [
    "acquire", "employ", "hire", "operate", "manufacture", "produce", "supply", "export", "raise",
    "list", "ship", "sell", "develop", "unveil", "partner",
  ]

  /// Nouns in an apposition to the name of a programme or product: "Tern, a brand of tea".
  private static let works: Set<String> = [
    "programme", "program", "scheme", "initiative", "project", "campaign", "plan", "brand", "app",
    "model", "product", "tool", "bill", "law", "chatbot", "vaccine", "drug", "kit", "device",
    "festival", "conference", "prize", "scholarship", "film", "book", "novel", "series", "game",
    "satellite", "rocket", "reactor", "ship", "vessel", "software", "curriculum", "exhibition",
  ]

  /// Nouns behind the name of a programme or product.
  private static let behindWorks: Set<String> = [
    "programme", "program", "initiative", "scheme", "campaign", "bill", "plan",
  ]

  /// Nouns behind the name of a place.
  private static let behindPlaces: Set<String> = [
    "region", "province", "district", "valley", "suburb", "township", "island", "islands",
    "peninsula", "county", "prefecture", "neighbourhood", "neighborhood", "municipality", "area",
    "mountains", "river", "plateau", "archipelago", "desert", "village",
  ]

  /// Nouns behind the name of a company or outlet.
  private static let behindBodies: Set<String> = [
    "newspaper", "magazine", "podcast", "website", "newsletter", "radio", "broadcaster", "charity",
    "company", "firm", "cooperative", "think-tank",
  ]

  /// Whether a verb of speech follows behind whom or what somebody is from.
  private func speaksLater(_ next: Int, in sentence: Range<Int>) -> Bool {
    var index = next
    let isSetOff = tokens[index].is(.comma)
    if isSetOff { index += 1 }
    guard index < sentence.upperBound, tokens[index].isOne(of: .of, .at, .from, .with, .for) else {
      return false
    }
    index += 1
    let limit = min(index + 10, sentence.upperBound)
    while index < limit {
      let token = tokens[index]
      if isSetOff, token.is(.comma) {
        return index + 1 < limit && isSpeech(tokens[index + 1])
      }
      if !isSetOff, isSpeech(token) { return true }
      guard
        token.isCapital || token.isOne(of: .of, .the, .for, .and, .amp, .possessive)
          || token.has([.body, .placeWord])
      else { return false }
      index += 1
    }
    return false
  }
}
