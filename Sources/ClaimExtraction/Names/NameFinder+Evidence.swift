extension NameFinder {
  /// Takes a run of capitals apart and notes what speaks for each kind of name.
  mutating func add(_ run: Range<Int>, in sentence: Range<Int>) {
    var run = run
    var evidence = NameEvidence()
    var role: Range<Int>?
    let startsSentence = isStart(run.lowerBound, in: sentence)

    if let match = phrase(at: run.lowerBound, in: run), match.length == run.count {
      // "Split starts are good": a town's name that the article has in small letters as well.
      if startsSentence, run.count == 1, small[Int(tokens[run.lowerBound].word)] { return }
      // "put into English": a language.
      if match.kind == .demonym, run.lowerBound > sentence.lowerBound,
        tokens[run.lowerBound - 1].isOne(of: .in, .into),
        run.upperBound >= sentence.upperBound || tokens[run.upperBound].shape != .small
          || tokens[run.upperBound].has([.function, .preposition])
      {
        return
      }
      // "Amazon and Google", but "the Amazon", "the Amazon basin"
      if run.count == 1, word(run.lowerBound) == "amazon",
        run.lowerBound == sentence.lowerBound || !tokens[run.lowerBound - 1].is(.the)
      {
        candidates.append(NameCandidate(tokens: run, evidence: NameEvidence(organisation: 6)))
        return
      }
      addPhrase(match, at: run)
      return
    }
    // "P3 million from the trust": a sum.
    if run.count == 1, run.upperBound < sentence.upperBound,
      ["million", "billion", "trillion", "crore", "lakh", "bn"].contains(
        article.words.text(of: tokens[run.upperBound].word)
      ),
      article.words.bytes(of: tokens[run.lowerBound].word).contains(where: {
        (0x30...0x39).contains($0)
      })
    {
      return
    }
    // Streets are no nodes.
    if let last = run.last, run.count > 1,
      Self.streets.contains(article.words.text(of: tokens[last].word)),
      last + 1 >= sentence.upperBound || !isSpeech(tokens[last + 1])
    {
      return
    }
    // A sentence begins with a capital, whatever its first word is.
    if startsSentence, !isWholeName(run) {
      let first = tokens[run.lowerBound]
      if first.has([.role, .collective]) && !first.has([.title, .given, .startsPhrase]) {
        evidence.person += run.count > 1 ? 3 : 0
        role = run.lowerBound..<run.lowerBound + 1
        run = run.dropFirst()
      } else if run.count > 1, isPluralRole(first), !first.has([.given, .family, .startsPhrase]),
        tokens[run.lowerBound + 1].has(.given)
      {
        // "Brothers Ola Vale and Per Vale"
        evidence.person += 3
        run = run.dropFirst()
      } else if first.has(.body), !first.has([.given, .organisationHead]), run.count > 1 {
        evidence.organisation += 2
        run = run.dropFirst()
      } else if run.count > 1, isListed(run.lowerBound + 1), !first.has([.startsPhrase, .given]),
        !first.has([.organisationHead, .title, .placeWord, .ministerial]),
        let match = phrase(at: run.lowerBound + 1, in: run), match.length == run.count - 1
      {
        // "Landlocked Kenya", but not "Corallis Canada"
        if saysHow(first) { run = run.dropFirst() }
      } else if run.count > 1, Self.qualifying.contains(article.words.text(of: first.word)) {
        // "Fellow Harbour Trust members"
        run = run.dropFirst()
      } else if run.count == 1,
        Self.singleBodies.contains(article.words.text(of: first.word))
      {
        // "Parliament", "Congress" stand alone.
      } else if isOrdinary(first), !startsTitle(run), !first.has(.startsPhrase),
        run.count > 1 || !first.has([.given, .family])
      {
        run = run.dropFirst()
      }
    }
    guard !run.isEmpty else { return }
    if startsSentence, isDateline(run, in: sentence) {
      candidates.append(NameCandidate(tokens: run, evidence: NameEvidence(region: 5)))
      return
    }

    // What stands around a title: "Kenyan Energy Minister Wanjiru Testani".
    if let title = lastTitle(in: run) {
      if title + 1 == run.upperBound {
        addContext(run.lowerBound..<title, in: sentence)
        return
      }
      var name = title + 1..<run.upperBound
      // "Mayor Pro Tem Mira Holm"
      if name.count > 2, article.words.text(of: tokens[name.lowerBound].word) == "pro" {
        name = name.dropFirst(2)
      }
      if let given = givenName(behindTopicsOf: name) { name = given..<name.upperBound }
      if !hasHead(name) || isPersonLike(name), name.count <= 5 {
        addContext(run.lowerBound..<title, in: sentence)
        evidence.person += 4
        add(name: name, evidence, role: (run.lowerBound..<title + 1), in: sentence)
        return
      }
    }
    // "Republican Mira Holm", "Thirty-year-old Mira Holm"
    if run.count >= 3, let first = run.first,
      Self.parties.contains(article.words.text(of: tokens[first].word))
        || article.words.text(of: tokens[first].word).hasSuffix("-year-old"),
      isPersonLike(run.dropFirst()) || isUnknownName(run.dropFirst())
    {
      evidence.person += 3
      add(name: run.dropFirst(), evidence, role: role, in: sentence)
      return
    }
    // "Skipper Mira Holm", "Investor Mira Holm", also inside a sentence
    if run.count >= 3, let first = run.first, tokens[first].has(.role),
      !tokens[first].has([.title, .given, .family, .organisationHead, .startsPhrase]), role == nil,
      isPersonLike(run.dropFirst()) || isUnknownName(run.dropFirst())
    {
      evidence.person += 3
      add(name: run.dropFirst(), evidence, role: first..<first + 1, in: sentence)
      return
    }
    // "Harbour Weather Bureau Mira Holm": the body that somebody is from.
    if run.count >= 4,
      let head = run.dropFirst().dropLast(2).last(where: { tokens[$0].has(.organisationHead) }),
      (2...3).contains(run.upperBound - head - 1), tokens[head + 1].has(.given),
      !tokens[head + 1].has([.startsPhrase, .organisationHead]),
      isPersonLike(head + 1..<run.upperBound)
    {
      var body = NameEvidence()
      body.organisation = 4
      add(name: run.lowerBound..<head + 1, body, role: nil, in: sentence)
      evidence.person += 3
      add(name: head + 1..<run.upperBound, evidence, role: role, in: sentence)
      return
    }
    // "WHO Mira Holm": letters before somebody's name are the body that they speak for.
    if run.count >= 3, tokens[run.lowerBound].shape == .capitals,
      !tokens[run.lowerBound].has(.given),
      isPersonLike(run.dropFirst())
    {
      var body = NameEvidence()
      body.organisation = 2
      add(name: run.lowerBound..<run.lowerBound + 1, body, role: nil, in: sentence)
      evidence.person += 2
      add(name: run.dropFirst(), evidence, role: role, in: sentence)
      return
    }
    // "the envoy to Kenya Mira Holm": a place and a person.
    if let match = phrase(at: run.lowerBound, in: run), match.kind == .region,
      match.length + 1 < run.count, run.lowerBound - 2 >= sentence.lowerBound,
      tokens[run.lowerBound - 1].isOne(of: .to, .in, .of, .for),
      tokens[run.lowerBound - 2].has([.role, .title]),
      isPersonLike(run.dropFirst(match.length)) || isUnknownName(run.dropFirst(match.length))
    {
      addPhrase(match, at: run.lowerBound..<run.lowerBound + match.length)
      evidence.person += 3
      add(
        name: run.dropFirst(match.length),
        evidence,
        role: run.lowerBound - 2..<run.lowerBound - 1,
        in: sentence
      )
      return
    }
    // "Team Leader Harbour Development Mira Holm": what somebody does stands before their name.
    if let given = givenName(behindTopicsOf: run) {
      evidence.person += 3
      add(name: given..<run.upperBound, evidence, role: role, in: sentence)
      return
    }
    // "UN Middle East envoy": a body and a place.
    if let body = phrase(at: run.lowerBound, in: run), body.kind == .organisation,
      body.length < run.count,
      let place = phrase(at: run.lowerBound + body.length, in: run), place.kind == .region,
      body.length + place.length == run.count
    {
      addPhrase(body, at: run.lowerBound..<run.lowerBound + body.length)
      addPhrase(place, at: run.lowerBound + body.length..<run.upperBound)
      return
    }
    // A people's or country's name before somebody's: "Malawian Yvonne Holm".
    if let match = phrase(at: run.lowerBound, in: run), match.length < run.count {
      let rest = run.lowerBound + match.length..<run.upperBound
      let isClosed =
        rest.upperBound < sentence.upperBound
        && tokens[rest.upperBound].isOne(of: .comma, .who, .stop, .possessive)
      if match.kind == .demonym,
        isPersonLike(rest) || isClosed && rest.count == 2 && isUnknownName(rest)
      {
        if !isPersonLike(rest) { evidence.person += 2 }
        addPhrase(match, at: run.lowerBound..<run.lowerBound + match.length)
        add(name: rest, evidence, role: role, in: sentence)
        return
      }
      if match.kind == .demonym,
        rest.allSatisfy({
          isOrdinary(tokens[$0]) && !tokens[$0].has([.organisationHead, .initiativeHead])
        })
      {
        addPhrase(match, at: run.lowerBound..<run.lowerBound + match.length)
        return
      }
    }
    add(name: run, evidence, role: role, in: sentence)
  }

  /// The longest listed name at the start of a run.
  func phrase(at index: Int, in run: Range<Int>) -> PhraseTable.Match? {
    guard tokens[index].has([.startsPhrase, .opensPhrase]) else { return nil }
    // "us" is "US" only in capitals.
    if tokens[index].has(.function), tokens[index].shape != .capitals { return nil }
    return lexicon.phrases.longest(at: index, limit: run.upperBound) { article.tokens[$0].word }
  }

  /// The last title of a run that is followed by a name, or ends it.
  private func lastTitle(in run: Range<Int>) -> Int? {
    if tokens[run.lowerBound].has(.given), !tokens[run.lowerBound].has(.title), run.count <= 3 {
      return nil
    }
    var found: Int?
    for index in run where tokens[index].has(.title) {
      let token = tokens[index]
      // "the Mayor's Office"
      if index + 1 < run.upperBound, tokens[index + 1].shape == .mark, hasHead(run) { continue }
      // A head that is also a title word: "Office", "Officer".
      if token.has(.organisationHead) { continue }
      if run.contains(where: { $0 < index && tokens[$0].isOne(of: .of, .for, .on) }) { continue }
      // A given name that is also a title: "Sir Don".
      if index > run.lowerBound, token.has(.given), tokens[index - 1].has(.title) { continue }
      // A family name that is also a title: "Mira King".
      if index + 1 == run.upperBound, index > run.lowerBound, tokens[index - 1].has(.given) {
        continue
      }
      found = index
    }
    return found
  }

  func isListed(_ index: Int) -> Bool { tokens[index].has(.startsPhrase) }

  mutating func addPhrase(_ match: PhraseTable.Match, at range: Range<Int>) {
    var evidence = NameEvidence()
    switch match.kind {
    case .region, .demonym: evidence.region = 4
    case .organisation: evidence.organisation = 6
    }
    // A place that is somebody's given name too, before a family name, never comes here: a run is longer.
    // "50 USC section 4": letters behind a number are no body's.
    if match.kind == .organisation, range.count == 1, range.lowerBound > 0,
      tokens[range.lowerBound - 1].shape == .number, tokens[range.lowerBound].shape == .capitals
    {
      return
    }
    candidates.append(NameCandidate(tokens: range, evidence: evidence, phrase: match))
  }

  // MARK: - Evidence

  /// Letters behind the name of somebody.
  private static let honours: Set<String> = [
    "qc", "kc", "sc", "mp", "mep", "msp", "mla", "mbe", "obe", "cbe", "dbe", "kbe", "am", "ao",
    "oam",
    "phd", "md", "mba", "frs", "cpa", "esq", "sj", "op", "jp", "dds", "rn", "esq.", "cfa",
  ]

  /// Words that are the name of a body by themselves.
  private static let singleBodies: Set<String> = [
    "politburo", "treasury", "parliament", "congress", "senate", "kremlin", "pentagon", "bundestag",
    "bundesrat", "knesset",
    "duma", "diet", "riksdag", "storting", "folketing", "cortes", "dáil", "seanad", "exchequer",
    "vatican", "interpol", "europol", "senedd", "oireachtas", "sejm", "seimas", "saeima",
    "riigikogu",
    "majlis", "eduskunta", "holyrood", "stormont", "bundesbank", "mossad", "frontex",
  ]

  mutating func add(
    name: Range<Int>,
    _ known: NameEvidence,
    role: Range<Int>?,
    in sentence: Range<Int>
  ) {
    var name = name
    var evidence = known
    var role = role
    // "Mira Holm QC"
    if name.count > 2, let last = name.last,
      Self.honours.contains(article.words.text(of: tokens[last].word)),
      tokens[last].shape == .capitals
    {
      name = name.dropLast()
      evidence.person += 2
    }
    // Honours behind the name, and the possessive, are no part of it.
    while let last = name.last, name.count > 1, tokens[last].has(.possessor),
      tokens[last].is(.possessive)
    {
      name = name.lowerBound..<last
    }
    if let match = phrase(at: name.lowerBound, in: name) {
      if match.length == name.count {
        addPhrase(match, at: name)
        return
      }
      // "Google Inc", "SoftBank Group Corp": the same company.
      if match.kind == .organisation,
        name.dropFirst(match.length).allSatisfy({
          tokens[$0].has(.suffix)
            || ["group", "holdings", "corporation"].contains(
              article.words.text(of: tokens[$0].word)
            )
        })
      {
        addPhrase(match, at: name)
        return
      }
      let rest = tokens[name.lowerBound + match.length]
      if match.kind == .region, rest.has(.placeWord), match.length + 1 == name.count {
        evidence.region += 5
      }
    }
    guard name.count > 1 || !tokens[name.lowerBound].has(.plainAcronym) else { return }
    if name.count == 1, let first = name.first {
      let token = tokens[first]
      // "Agricultural economist Mira Holm"
      if isStart(first, in: sentence), name.upperBound < sentence.upperBound,
        tokens[name.upperBound].shape == .small, tokens[name.upperBound].has([.role, .body]),
        isAdjective(token)
      {
        return
      }
      // "Labor wants an inquiry", "without Labour"
      if ["labor", "labour", "opposition"].contains(article.words.text(of: token.word)),
        token.shape == .capital,
        !isStart(first, in: sentence)
          || name.upperBound < sentence.upperBound
            && (tokens[name.upperBound].has([.helper, .role]) || isSpeech(tokens[name.upperBound])
              || acts(behind: name.upperBound, in: sentence)
              || tokens[name.upperBound].is(.want)
              || article.words.text(of: tokens[name.upperBound].word) == "wants")
      {
        evidence.organisation += 4
        candidates.append(NameCandidate(tokens: name, evidence: evidence))
        return
      }
      // "the Minister", "the Government".
      if token.has([.title, .ministerial]) && !token.has(.given) && evidence.person == 0 { return }
      if token.shape == .initial { return }
      // "the Politburo", "the Senate"
      if Self.singleBodies.contains(article.words.text(of: token.word)), token.shape == .capital {
        evidence.organisation += 4
      } else if isOrdinary(token), token.shape == .capital, evidence.person == 0,
        evidence.organisation == 0, !token.has([.given, .family])
      {
        return
      }
    }
    if let family = sharedFamily(name, in: sentence) {
      evidence.person += 5
      candidates.append(
        NameCandidate(tokens: name, evidence: evidence, role: role, family: family)
      )
      return
    }
    addShape(of: name, to: &evidence)
    if isBodyOfPlace(name) { evidence.organisation += 5 }
    if listLines.contains(name.lowerBound), !isPersonLike(name), evidence.region == 0 {
      evidence.organisation += 5
    }
    addBefore(name, in: sentence, to: &evidence, role: &role)
    addAround(name, in: sentence, to: &evidence)
    addBehind(name, in: sentence, to: &evidence, role: &role)
    addDealings(name, in: sentence, to: &evidence)
    candidates.append(NameCandidate(tokens: name, evidence: evidence, role: role))
  }
}
