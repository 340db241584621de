/// What the words around a name tell of its kind, where no role, body or verb stands right beside it.
extension NameFinder {
  func addAround(_ name: Range<Int>, in sentence: Range<Int>, to evidence: inout NameEvidence) {
    if isPlaceOfPeople(name, in: sentence) || isPlaceOfSomething(name, in: sentence)
      || isPartOfCountry(name, in: sentence)
    {
      evidence.region += 3
    }
    // "Analysts at Holm Vale say": nobody is where analysts are.
    if name.lowerBound - 2 >= sentence.lowerBound, text(name.lowerBound - 1) == "at",
      Self.analysts.contains(text(name.lowerBound - 2))
    {
      evidence.organisation += 7
      return
    }
    guard !isPersonLike(name) else { return }
    if isWorkplace(name, in: sentence) { evidence.organisation += 4 }
    if isDefinedBody(name, in: sentence) { evidence.organisation += 4 }
    if isSetOffBody(name, in: sentence) { evidence.organisation += 4 }
    if isActingBody(name, in: sentence) { evidence.organisation += 4 }
  }

  /// "the people of Brennock", "both of Brennock", "customers come from Brennock", "a terrace above Brennock".
  private func isPlaceOfPeople(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    let link = name.lowerBound - 1
    guard link > sentence.lowerBound, name.count <= 2, isUnknownPlace(name) else { return false }
    let next = name.upperBound < sentence.upperBound ? tokens[name.upperBound] : nil
    if next?.isCapital ?? false || next?.is(.possessive) ?? false { return false }
    let before = text(link - 1)
    switch text(link) {
    case "of": return Self.dwellers.contains(before)
    case "from":
      return name.count == 1
        && (Self.comings.contains(before) || Self.folk.contains(before))
    case "above", "near", "outside":
      return name.count == 1 || tokens[name.upperBound - 1].has(.placeWord)
        || ["town", "village", "beach"].contains(text(name.upperBound - 1))
    default: return false
    }
  }

  /// "the Brennock ward", "the Brennock stadium"
  private func isPlaceOfSomething(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard name.count <= 2, name.lowerBound > sentence.lowerBound,
      tokens[name.lowerBound - 1].is(.the), name.upperBound + 1 < sentence.upperBound,
      isUnknownPlace(name)
    else { return false }
    return tokens[name.upperBound].shape == .small
      && ["ward", "stadium", "constituency", "parish", "seafront", "docks", "bypass", "waterfront"]
        .contains(text(name.upperBound))
  }

  /// "in Eastern Brennock", "and Upper Vantal"
  private func isPartOfCountry(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard name.count == 2, name.lowerBound > sentence.lowerBound,
      ["eastern", "western", "northern", "southern", "upper", "lower", "central"].contains(
        text(name.lowerBound)
      ),
      ["in", "across", "throughout", "and"].contains(text(name.lowerBound - 1)),
      isUnknownPlace(name.lowerBound + 1..<name.upperBound)
    else { return false }
    return !hasHead(name)
  }

  /// Whether words may be a place's name: none is an everyday word, somebody's name or a body's head.
  private func isUnknownPlace(_ name: Range<Int>) -> Bool {
    guard !hasHead(name) else { return false }
    return name.allSatisfy {
      let token = tokens[$0]
      return token.shape == .capital && (!isOrdinary(token) || token.has(.placeWord))
        && !token.has([.given, .family, .month, .day, .title, .initiativeHead])
    }
  }

  /// "analysts at Corallis", "worked on software at Corallis", "$60 million from Corallis", "the prospectus of Corallis".
  private func isWorkplace(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    var link = name.lowerBound - 1
    if link > sentence.lowerBound, tokens[link].is(.the) { link -= 1 }
    guard link > sentence.lowerBound, !hasHead(name) || text(link) == "of" else { return false }
    switch text(link) {
    case "at":
      return name.lowerBound - link == 1
        && (max(sentence.lowerBound, link - 6)..<link).contains {
          ["working", "worked", "works", "job", "jobs", "colleagues", "employed", "internship"]
            .contains(text($0))
        } && !tokens[link - 1].is(.comma)
    case "of":
      return ["prospectus", "shareholders", "customers", "subsidiary", "franchisee"].contains(
        text(link - 1)
      )
    default: return false
    }
  }

  /// "The regulator, Corallis, said"
  private func isDefinedBody(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    let comma = name.lowerBound - 1
    guard comma - 2 >= sentence.lowerBound, name.count == 1, name.upperBound < sentence.upperBound,
      tokens[comma].is(.comma), tokens[name.upperBound].is(.comma),
      tokens[comma - 1].has(.body), tokens[comma - 1].has(.role), tokens[comma - 2].is(.the),
      !tokens[name.lowerBound].has([.given, .family])
    else { return false }
    return ["regulator", "developer", "operator", "provider", "retailer", "lender", "insurer"]
      .contains(text(comma - 1))
  }

  /// "a newspaper, the Daily Drum,"
  private func isSetOffBody(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    let the = name.lowerBound - 1
    guard the - 3 >= sentence.lowerBound, tokens[the].is(.the), tokens[the - 1].is(.comma),
      name.upperBound < sentence.upperBound, tokens[name.upperBound].isOne(of: .comma, .stop),
      !hasHead(name)
    else { return false }
    let noun = tokens[the - 2]
    return noun.shape == .small && noun.has(.body) && !noun.has(.role)
      && (the - 5..<the - 2).contains { $0 >= sentence.lowerBound && tokens[$0].isOne(of: .a, .an) }
  }

  /// "The Corallis Circle has urged", "the Vantal Voices demanded": nobody has an article before their name.
  private func isActingBody(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard name.count > 1, !hasHead(name), name.lowerBound > sentence.lowerBound,
      tokens[name.lowerBound - 1].is(.the), name.upperBound + 1 < sentence.upperBound,
      !tokens[name.upperBound - 1].has([.placeWord, .title, .role, .startsPhrase, .initiativeNoun]),
      !tokens[name.upperBound - 1].has(.initiativeHead),
      phrase(at: name.lowerBound, in: name) == nil
    else { return false }
    var verb = name.upperBound
    while verb < min(verb + 3, sentence.upperBound), tokens[verb].has([.helper, .adverb]) {
      verb += 1
    }
    guard verb < sentence.upperBound, tokens[verb].shape == .small,
      let found = lexicon.verb(of: tokens[verb].word),
      !found.form.isDisjoint(with: [.past, .participle, .third, .gerund])
    else { return false }
    // "The Corallis Plan has been backed": what is backed does nothing.
    guard
      !(name.upperBound..<verb).contains(where: {
        tokens[$0].isOne(of: .was, .were, .be) || text($0) == "been" && found.form != .gerund
      })
    else { return false }
    return Self.acts.contains(found.verb.base)
  }

  private static let acts: Set<String> = [
    "urge", "demand", "recommend", "praise", "condemn", "criticise", "criticize", "call", "say",
    "warn", "propose", "campaign", "march", "oppose", "endorse", "protest", "vote", "argue",
    "welcome", "petition", "lobby", "come", "accuse", "deny", "announce",
  ]

  private func text(_ index: Int) -> String { article.words.text(of: tokens[index].word) }

  private static let dwellers: Set<String> = [
    "people", "residents", "inhabitants", "villagers", "streets", "both", "outskirts", "mayor",
    "suburbs", "townspeople", "beaches",
  ]
  private static let comings: Set<String> = [
    "come", "comes", "coming", "flies", "fly", "flew", "hails", "hailed", "commute",
    "commutes", "evacuated",
  ]
  private static let folk: Set<String> = [
    "friends", "brothers", "sisters", "families", "farmers", "fishermen", "students", "villagers",
    "people", "women", "men", "refugees", "commuters",
  ]
  private static let analysts: Set<String> = [
    "analysts", "economists", "strategists", "researchers", "traders", "lawyers", "bankers",
    "staff", "managers", "executives", "engineers", "bosses", "workers",
  ]
}
