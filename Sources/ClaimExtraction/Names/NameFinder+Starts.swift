/// The first words of a sentence, of which some are part of a name.
extension NameFinder {
  /// Where somebody's name begins behind words for what they do: "Harbour Development Mira Holm".
  func givenName(behindTopicsOf run: Range<Int>) -> Int? {
    guard run.count > 2, !hasHead(run), !tokens[run.lowerBound].has([.given, .family]),
      let given = run.dropFirst().last(where: {
        tokens[$0].has(.given) && (1...2).contains(run.upperBound - $0 - 1)
      }), !tokens[given].has([.startsPhrase, .common, .month]), isPersonLike(given..<run.upperBound)
    else { return nil }
    let isTopics = (run.lowerBound..<given).allSatisfy {
      tokens[$0].has([.ministerial, .common, .role, .body, .initiativeNoun])
        || isTopicWord(tokens[$0]) || isAdjective(tokens[$0])
        || ["creative", "arts", "media", "sales"].contains(article.words.text(of: tokens[$0].word))
    }
    return isTopics ? given : nil
  }

  /// Whether a word looks like an adjective or participle before a country's name.
  func saysHow(_ token: Token) -> Bool {
    let text = article.words.text(of: token.word)
    return isOrdinary(token) || text.contains("-")
      || ["ed", "ing", "al", "ic", "ern", "ous", "less", "ful", "ent", "ant", "ary", "ive", "sh"]
        .contains(where: text.hasSuffix)
  }

  /// Last words of the names of streets and bridges.
  static let streets: Set<String> = [
    "street", "st.", "road", "rd.", "avenue", "ave.", "highway", "boulevard", "blvd.", "motorway",
    "freeway", "expressway", "turnpike", "bridge", "tunnel", "roundabout",
  ]

  /// Words before a name that are no part of it, though the sentence begins with them.
  static let qualifying: Set<String> = [
    "local", "fellow", "former", "nearby", "neighbouring", "neighboring", "rival", "like", "unlike",
    "only", "even", "veteran", "longtime", "current", "incoming", "outgoing", "late", "visiting",
    "agricultural", "political", "environmental", "medical", "legal",
  ]

  /// Whether a run that begins a sentence is a name from its first word on.
  func isWholeName(_ run: Range<Int>) -> Bool {
    let first = tokens[run.lowerBound]
    if first.has(.given) && !small[Int(first.word)] { return true }
    // "Bill Holm, a senator, said" where the article has bills, "Yuan Holm" where it counts yuan.
    if first.has([.given, .family]), (2...3).contains(run.count),
      !first.has([.month, .helper, .function]),
      run.dropFirst().allSatisfy({
        !isOrdinary(tokens[$0]) && !tokens[$0].has([.startsPhrase, .organisationHead])
      })
    {
      return true
    }
    if run.count > 1, insideNames.contains(pair(run.lowerBound)),
      !first.has([.role, .title, .collective, .body, .startsPhrase])
    {
      return true
    }
    if run.count > 1, hasHead(run) {
      return !first.has([.function, .body, .role])
        && !["local", "fellow", "nearby", "neighbouring", "neighboring", "rival"]
          .contains(article.words.text(of: first.word))
    }
    return first.shape != .capital
  }

  /// "Brothers", "Teachers": more than one of a role.
  func isPluralRole(_ token: Token) -> Bool {
    let bytes = article.words.bytes(of: token.word)
    guard bytes.count > 4, bytes.last == 0x73 else { return false }
    return lexicon.words.number(of: bytes.dropLast()).map {
      lexicon.traits(of: $0).contains(.role)
    } ?? false
  }

  /// Whether a word is an everyday one.
  func isOrdinary(_ token: Token) -> Bool {
    token.has([
      .common, .function, .role, .body, .collective, .anonymous, .ministerial, .initiativeNoun,
      .speakingText,
    ])
      || small[Int(token.word)] || lexicon.isVerb(token.word)
  }

  func startsTitle(_ run: Range<Int>) -> Bool {
    run.contains { tokens[$0].has(.title) } && tokens[run.lowerBound].has([.ministerial, .title])
  }

  /// Whether a word ends as adjectives do.
  func isAdjective(_ token: Token) -> Bool {
    let text = article.words.text(of: token.word)
    return text.count > 5 && ["al", "ic", "ive", "ous", "ary"].contains(where: text.hasSuffix)
      && !token.has([.given, .family, .startsPhrase])
  }
}
