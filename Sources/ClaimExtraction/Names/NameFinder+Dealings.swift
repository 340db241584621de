/// What only organisations do and have done to them, as evidence for a name that no table has.
extension NameFinder {
  /// "acquired by Corallis", "students at Brenn", "data from Corallis", "Corallis spokesman Tove Vale".
  func addDealings(_ name: Range<Int>, in sentence: Range<Int>, to evidence: inout NameEvidence) {
    guard evidence.person == 0, !hasHead(name), !isPersonLike(name), mayBeBody(name) else {
      return
    }
    let isNameless = !isUnknownName(name)
    let isPlain = name.last.map { tokens[$0].has([.ministerial, .common]) } ?? true
    if !isPlain && isDealtWith(name, isNameless, in: sentence) || isServed(name, in: sentence) {
      evidence.organisation += 3
    } else if isNameless, name.upperBound + 1 < sentence.upperBound,
      tokens[name.upperBound].is(.comma), tokens[name.upperBound + 1].is(.which),
      acts(behind: name.upperBound + 2, in: sentence)
    {
      // "Corallis, which supports"
      evidence.organisation += 3
    } else if isNameless, name.count > 1 || tokens[name.lowerBound].shape != .capital,
      acts(behind: name.upperBound, in: sentence)
    {
      evidence.organisation += name.count > 1 ? 3 : 2
    }
    if isLetters(name) { addLetters(name, in: sentence, to: &evidence) }
  }

  /// Whether nothing tells that a name is a day's, a place's or a person's.
  private func mayBeBody(_ name: Range<Int>) -> Bool {
    let first = tokens[name.lowerBound]
    guard let last = name.last, !first.has([.month, .day, .title]),
      name.upperBound >= tokens.count || !tokens[name.lowerBound].isCapital
        || !article.words.bytes(of: first.word).contains(where: { (0x30...0x39).contains($0) })
    else { return false }
    if name.lowerBound > 0, article.words.text(of: tokens[name.lowerBound - 1].word) == "#" {
      return false
    }
    if tokens[last].has(.placeWord) || tokens[last].has([.month, .day]) { return false }
    if name.count == 1 {
      return !first.has([.given, .family, .plainAcronym, .function, .startsPhrase, .role])
        && (first.shape != .capital || !isOrdinary(first))
    }
    return !Self.occasions.contains(article.words.text(of: tokens[last].word))
  }

  /// Last words of what is held or won rather than what acts.
  private static let occasions: Set<String> = [
    "day", "eve", "test", "open", "oval", "cup", "medal", "square", "building", "tower", "hall",
    "house", "ridge", "beach", "creek", "hill", "point", "war", "battle", "affair", "crisis", "era",
    "age", "revolution", "peace", "treaty", "sunday", "language", "virus", "disease", "syndrome",
    "theatre", "stadium", "arena", "grand", "prix", "mass", "series", "night", "way", "dream",
  ]

  /// Whether words before a name tell what is done to companies and other bodies, or who is in them.
  private func isDealtWith(
    _ name: Range<Int>,
    _ isNameless: Bool,
    in sentence: Range<Int>
  ) -> Bool {
    var before = name.lowerBound - 1
    if before > sentence.lowerBound, tokens[before].is(.the) { before -= 1 }
    guard before >= sentence.lowerBound else { return false }
    let link = tokens[before]
    guard link.shape == .small else { return false }
    let word = article.words.text(of: link.word)
    if isNameless || name.count > 1 {
      if before + 1 == name.lowerBound, Self.taking.contains(word) { return true }
    }
    guard before > sentence.lowerBound else { return false }
    // "Another beneficiary is Corallis", "They include Corallis, which"
    if before + 1 == name.lowerBound, isNameless || name.count > 1 {
      if ["include", "includes", "including"].contains(word),
        isBodies(before - 1)
          || before > sentence.lowerBound + 1
            && tokens[before - 1].is(.comma) && isBodies(before - 2)
      {
        return true
      }
      if link.isOne(of: .is, .are, .was, .were),
        Self.takers.contains(article.words.text(of: tokens[before - 1].word))
      {
        return true
      }
    }
    let earlier = article.words.text(of: tokens[before - 1].word)
    switch word {
    case "by": return Self.doneBy.contains(earlier)
    case "with": return Self.doneWith.contains(earlier)
    case "of": return Self.partsOf.contains(earlier)
    case "at": return Self.peopleAt.contains(earlier)
    case "for": return Self.workFor.contains(earlier)
    case "from":
      return Self.wordsFrom.contains(earlier)
    case "to":
      return isNameless && earlier == "according" && !isPossessed(name)
        && (name.count > 1 || tokens[name.lowerBound].shape != .capital)
    default: return false
    }
  }

  /// Whether a noun is one of bodies rather than of people: "charities", but not "entrepreneurs".
  private func isBodies(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has([.body, .collective]), !token.has(.role) else { return false }
    let bytes = article.words.bytes(of: token.word)
    return
      !(lexicon.words.number(of: bytes.dropLast()).map {
        lexicon.traits(of: $0).contains(.role) && !lexicon.traits(of: $0).contains(.body)
      } ?? false)
  }

  private func isPossessed(_ name: Range<Int>) -> Bool {
    name.upperBound < tokens.count && tokens[name.upperBound].is(.possessive)
  }

  /// Whether a noun behind a name tells who serves or owns it: "Corallis executives".
  private func isServed(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    var next = name.upperBound
    guard next < sentence.upperBound else { return false }
    if tokens[next].is(.possessive) { next += 1 }
    guard next < sentence.upperBound, tokens[next].shape == .small else { return false }
    // "the Corallis protest group"
    if next == name.upperBound, name.lowerBound > sentence.lowerBound,
      tokens[name.lowerBound - 1].isOne(of: .the, .a, .an)
    {
      var noun = next
      while noun + 1 < sentence.upperBound, noun < next + 2, tokens[noun].shape == .small,
        !tokens[noun].has([.preposition, .helper, .function]),
        !Self.ownNouns.contains(article.words.text(of: tokens[noun].word))
      {
        noun += 1
      }
      if Self.ownNouns.contains(article.words.text(of: tokens[noun].word)) { return true }
    }
    return Self.servants.contains(article.words.text(of: tokens[next].word))
  }

  /// Whether a verb behind a name is one of what people and bodies do on purpose.
  func acts(behind next: Int, in sentence: Range<Int>) -> Bool {
    var index = next
    var hasHelper = false
    var isBe = false
    while index < sentence.upperBound, index < next + 5,
      tokens[index].has([.helper, .adverb])
        || ["last", "night", "this", "week", "tonight", "yesterday", "today"].contains(
          article.words.text(of: tokens[index].word)
        )
    {
      if tokens[index].is(.possessive) { return false }
      if tokens[index].has(.helper) {
        hasHelper = true
        isBe = tokens[index].isOne(of: .is, .are, .was, .were, .be, .been, .being)
      }
      index += 1
    }
    guard index < sentence.upperBound, tokens[index].shape == .small,
      let (verb, form) = lexicon.verb(of: tokens[index].word)
    else { return false }
    // "Corallis is closed": what is done to it.
    let forms: VerbForm =
      isBe ? .gerund : hasHelper ? [.base, .participle, .past, .gerund] : [.past, .third]
    guard !form.isDisjoint(with: forms) else { return false }
    return !verb.classes.isDisjoint(with: [
      .speech, .speechThat, .found, .fund, .give, .launch, .promote,
    ]) || Self.deeds.contains(verb.base)
  }

  /// Verbs of what bodies do, beside those that claims are made of.
  private static let deeds: Set<String> = [
    "acquire", "buy", "sell", "employ", "hire", "operate", "manufacture", "produce", "supply",
    "export", "import", "raise", "list", "ship", "develop", "unveil", "partner", "merge", "own",
    "run", "manage", "plan", "decide", "agree", "refuse", "want", "hope", "seek", "try", "offer",
    "sign", "publish", "release", "sue", "file", "ask", "invite", "host", "organise", "organize",
    "charge", "pay", "spend", "invest", "lend", "borrow", "cut", "build", "open", "close",
    "introduce", "provide", "serve", "help", "work", "join", "win", "lose", "approve", "vote",
    "appoint", "elect", "expand", "begin", "start", "receive", "secure", "collect", "deliver",
  ]

  /// Letters that stand for something: two to six capitals.
  private func isLetters(_ name: Range<Int>) -> Bool {
    guard name.count == 1, let first = name.first else { return false }
    let token = tokens[first]
    return token.shape == .capitals && (2...6).contains(token.end - token.start)
      && !token.has([.plainAcronym, .function, .given, .month, .abbreviation])
  }

  /// What stands around letters: those of a body act, own and are belonged to.
  private func addLetters(
    _ name: Range<Int>,
    in sentence: Range<Int>,
    to evidence: inout NameEvidence
  ) {
    let next = name.upperBound < sentence.upperBound ? tokens[name.upperBound] : nil
    let before = name.lowerBound > sentence.lowerBound ? tokens[name.lowerBound - 1] : nil
    if let before, before.is(.open) || before.shape == .number { return }
    // "HARBOUR, QX — Boats": a state's letters behind a town.
    if let next, let before, before.is(.comma), next.isOne(of: .dash, .hyphen) { return }
    if let next, next.is(.possessive) {
      let isLed = (name.upperBound + 1..<min(name.upperBound + 5, sentence.upperBound)).contains {
        tokens[$0].has([.role, .title])
      }
      evidence.organisation += isLed ? 3 : 1
    }
    if acts(behind: name.upperBound, in: sentence) { evidence.organisation += 2 }
    if let next, next.isOne(of: .is, .was, .has, .have, .are, .were, .will) {
      evidence.organisation += 1
    }
    if let before, before.isOne(of: .by, .with, .from, .of, .the),
      next.map({ !($0.shape == .small) || $0.has([.preposition, .function, .helper]) }) ?? true
    {
      evidence.organisation += 1
    }
  }

  /// What a body is to others: "Another recipient is".
  private static let takers: Set<String> = [
    "beneficiary", "beneficiaries", "recipient", "recipients", "sponsor", "sponsors", "donor",
    "client",
    "customer", "customers", "clients", "grantee", "grantees", "funder", "funders", "backer",
    "backers",
    "competitor", "competitors", "rival", "rivals", "investor", "investors", "supplier",
    "suppliers",
  ]

  /// Verbs whose object is a body: "joined Corallis".
  private static let taking: Set<String> = [
    "joined", "acquired", "acquire", "acquires", "acquiring", "sued", "suing", "bought", "joining",
    "joins", "nationalise", "nationalised", "privatise", "privatised", "co-founded", "cofounded",
    "rival", "rivals", "parent", "competitor", "competitors",
  ]
  private static let doneBy: Set<String> = [
    "owned", "operated", "acquired", "bought", "employed", "hired", "manufactured", "published",
    "issued", "sponsored", "developed", "managed", "run", "compiled", "conducted", "commissioned",
    "organised", "organized", "made", "produced", "released", "administered", "marketed", "sold",
    "distributed", "supplied", "collected", "licensed", "co-owned", "part-owned",
  ]
  private static let doneWith: Set<String> = [
    "partnership", "partnerships", "partnered", "partnering", "merger", "merged", "merging",
    "contract", "contracts", "collaboration", "collaborated", "alliance", "teamed",
  ]
  private static let partsOf: Set<String> = [
    "takeover", "acquisition", "subsidiary", "subsidiaries", "unit", "affiliate", "shareholder",
    "shareholders", "employees", "employee", "behalf", "parent", "headquarters", "ceo", "branch",
    "branches", "privatisation", "nationalisation", "merger", "management", "owners", "owner",
  ]
  private static let peopleAt: Set<String> = [
    "worked", "works", "working", "work", "employed", "job", "jobs", "students", "staff",
    "employees", "workers", "researchers", "analysts", "analyst", "scientists", "engineers",
    "executives", "economists", "academics", "colleagues", "team", "studied", "taught",
    "strategist",
    "economist", "researcher", "scientist", "lecturer", "professor", "fellow", "intern",
  ]
  private static let workFor: Set<String> = [
    "works", "worked", "working", "spokesman", "spokeswoman", "spokesperson", "lobbyist", "lawyer",
    "lawyers", "attorney", "reporter", "correspondent", "consultant", "analyst", "columnist",
  ]
  private static let wordsFrom: Set<String> = [
    "data", "figures", "statement", "statistics", "spokesman", "spokeswoman", "spokesperson",
    "representative", "representatives", "estimates", "resigned", "retired", "licence", "license",
  ]
  private static let ownNouns: Set<String> = [
    "group", "organisation", "organization", "charity", "movement", "network", "coalition",
    "alliance", "company", "firm", "party", "association", "collective", "nonprofit", "startup",
    "start-up", "chain", "consortium", "retailer", "broadcaster", "airline", "think-tank",
  ]
  private static let servants: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "spokespeople", "executives", "executive",
    "employees", "staff", "shareholders", "shareholder", "customers", "headquarters", "subsidiary",
    "boss", "bosses", "ceo", "shares", "stock", "administrators", "management", "co-founder",
    "founders", "board", "chairman", "chairwoman", "campaigners", "co-founders", "directors",
    "engineers", "researchers", "analysts", "subscribers", "newspaper", "website",
  ]
}
