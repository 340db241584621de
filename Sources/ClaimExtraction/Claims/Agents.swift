extension ClaimFinder {
  /// Those who are named one after another from a token on: "by the chemists A and B, and C".
  mutating func agents(from first: Int) -> [FoundClaim.End] {
    guard let head = firstActor(from: first) else { return [] }
    var found = [head]
    var isClosed = false
    var index = head.words.upperBound
    while index + 1 < range.upperBound, found.count < 8 {
      var next = index
      while next < range.upperBound, tokens[next].isOne(of: .comma, .and, .amp) {
        if !tokens[next].is(.comma) { isClosed = true }
        next += 1
      }
      // "by Holm and by Vale"
      if isClosed, next + 1 < range.upperBound, tokens[next].is(.by) { next += 1 }
      guard next > index, next < range.upperBound else { break }
      // Titles, roles and possessives may stand before the next name.
      var name = next
      while name < range.upperBound, name < next + 6, mentionOf[name] < 0 || isOwner(name) {
        let token = tokens[name]
        guard
          token.has([.determiner, .title, .role, .body])
            || token.shape == .small && !lexicon.isVerb(token.word)
              && !token.has([.preposition, .function, .helper])
            || token.is(.comma) && name > next || token.is(.possessive) || isOwner(name)
        else { break }
        name += 1
      }
      // "the Narmada Trust and the German government"
      if name < range.upperBound, !tokens[next].is(.according),
        mention(at: name) == nil || isPeople(name) || isOwner(name) || tokens[name].has(.body),
        entities[head.entity].kind != .person, let body = firstActor(from: next, inList: true),
        entities[body.entity].kind == .organisation, body.words.lowerBound >= next,
        body.words.upperBound <= name + 4, body.words.upperBound > index
      {
        found.append(body)
        index = body.words.upperBound
        continue
      }
      guard name < range.upperBound, let mention = mention(at: name),
        entities[mention.entity].kind == entities[head.entity].kind
          || entities[mention.entity].kind != .person && entities[head.entity].kind != .person
      else { break }
      found.append(FoundClaim.End(entity: mention.entity, words: mention.tokens))
      index = mention.tokens.upperBound
    }
    // Commas alone join no list: "with money from X, Tidal Ltd will".
    return isClosed ? found : [head]
  }

  /// "the German government"
  private func isPeople(_ index: Int) -> Bool {
    guard let mention = mention(at: index), entities[mention.entity].kind == .region,
      mention.tokens.upperBound < range.upperBound
    else { return false }
    let next = tokens[mention.tokens.upperBound]
    return next.shape == .small && !next.has([.preposition, .function, .helper])
      && !lexicon.isVerb(next.word)
  }

  /// "Japan's Maruta": the country only says whose it is.
  private func isOwner(_ index: Int) -> Bool {
    guard let mention = mention(at: index), entities[mention.entity].kind == .region else {
      return false
    }
    let end = mention.tokens.upperBound
    return end + 1 < range.upperBound && (tokens[end].is(.possessive) || mentionOf[end] >= 0)
  }

  /// The token behind "by", if it stands within a few words.
  func agentStart(behind index: Int) -> Int? {
    var position = index
    while position < min(index + 7, range.upperBound) {
      let token = tokens[position]
      if token.is(.by) { return position + 1 < range.upperBound ? position + 1 : nil }
      if token.shape == .mark || token.isOne(of: .and, .that, .who, .which) { return nil }
      position += 1
    }
    return nil
  }

  /// What a passive verb is done to: its subject, or the noun before a participle.
  mutating func undergoers(of group: VerbGroup, among groups: [VerbGroup]) -> [FoundClaim.End] {
    guard group.isReduced else {
      let found = subjects(of: group, among: groups)
      // "The move to ban cars in Brennock is backed by": the move, not the town.
      if !group.isDependent, let phrase = clausePhrase(before: group.start),
        mentionOf[phrase.head] < 0, !tokens[phrase.head].has([.role, .body, .collective, .title]),
        phrase.end < group.start,
        tokens[phrase.end].isOne(of: .to, .on, .in, .at, .for)
          || tokens[phrase.end].is(.of)
            && !tokens[phrase.head].has([.speakingText, .initiativeNoun])
            && !Self.leads.contains(word(phrase.head)),
        found.allSatisfy({ $0.words.lowerBound > phrase.end })
      {
        // "The cost of the park was covered by": the park.
        var whole = phrase
        while Self.costs.contains(word(whole.head)) || Self.shares.contains(word(whole.head)),
          tokens[whole.end].is(.of), let inner = nounPhrase(from: whole.end + 1, limit: group.start)
        {
          whole = inner
        }
        if let end = node(of: whole) { return [end] }
      }
      // "The project, which is funded by": a thing without a name.
      if found.isEmpty, group.start - 2 > range.lowerBound,
        tokens[group.start - 1].isOne(of: .which, .that)
      {
        var last = group.start - 2
        if tokens[last].is(.comma) { last -= 1 }
        let first = phraseStart(endingAt: last)
        if let phrase = nounPhrase(from: first, limit: last + 1), phrase.head == last,
          mentionOf[last] < 0, let end = node(of: phrase), isSpecific(end) || first < last
        {
          return [end]
        }
      }
      guard found.isEmpty, !group.isDependent, group.start > range.lowerBound else { return found }
      // "The plan was welcomed by": a thing without a name.
      let start = phraseStart(endingAt: group.start - 1)
      guard let phrase = nounPhrase(from: start, limit: group.start), phrase.head == group.start - 1
      else { return [] }
      return node(of: phrase).map { [$0] } ?? []
    }
    var index = group.start - 1
    if index >= range.lowerBound, isQuoteMark(index) { index -= 1 }
    guard index >= range.lowerBound else { return fronted(group) }
    // "founded by X and funded by Y": what both were done to.
    if tokens[index].is(.and),
      let earlier = groups.last(where: {
        ($0.isReduced || $0.isPassive) && $0.token < index && index - $0.token < 16
      }
      )
    {
      return undergoers(of: earlier, among: groups)
    }
    if tokens[index].is(.comma) || tokens[index].is(.open) {
      index -= 1
    }
    // ", a fund commissioned by X and published"
    guard index >= range.lowerBound else { return [] }
    if let mention = mention(at: index) {
      return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
    }
    let start = phraseStart(endingAt: index)
    // "Rift Ltd, a company founded by"
    if start - 2 >= range.lowerBound, tokens[start - 1].is(.comma),
      let mention = mention(at: start - 2),
      entities[mention.entity].kind != .region
    {
      return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
    }
    // "the Tide Aid programme, a scheme funded by"
    if start - 3 >= range.lowerBound, tokens[start - 1].is(.comma), mentionOf[start - 2] < 0,
      tokens[start - 2].has([.initiativeNoun, .body]), tokens[start].isOne(of: .a, .an, .the)
    {
      var last = start - 3
      if tokens[last].is(.close), let open = openBracket(before: last) { last = open - 1 }
      if last >= range.lowerBound, let mention = mention(at: last),
        entities[mention.entity].kind == .organisation
          || entities[mention.entity].kind == .initiative
      {
        return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
      }
    }
    // "a congestion charge, an idea favoured by"
    if start - 2 > range.lowerBound, tokens[start - 1].is(.comma), mentionOf[start - 2] < 0,
      ["idea", "move", "step", "measure", "policy", "proposal", "scheme", "plan"].contains(
        word(index)
      ),
      tokens[start].isOne(of: .a, .an)
    {
      let first = phraseStart(endingAt: start - 2)
      if let phrase = nounPhrase(from: first, limit: start - 1), phrase.head == start - 2 {
        return node(of: phrase).map { [$0] } ?? []
      }
    }
    // "Rift Ltd is the firm founded by"
    if start - 2 >= range.lowerBound, tokens[start - 1].isOne(of: .is, .was),
      let mention = mention(at: start - 2), entities[mention.entity].kind != .region,
      entities[mention.entity].kind != .person
    {
      return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
    }
    // "The Tide Project is a $3 million effort funded by"
    if let link = (max(range.lowerBound + 1, start - 4)..<max(range.lowerBound + 1, start + 3))
      .first(where: { tokens[$0].isOne(of: .is, .was) }), link < index,
      tokens[link + 1].isOne(of: .a, .an, .the), let mention = mention(at: link - 1),
      entities[mention.entity].kind == .organisation || entities[mention.entity].kind == .initiative
    {
      return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
    }
    // "the seat of Rift Lift, a platform founded by": a name that nothing else tells to be one.
    if group.classes.contains(.found), start - 2 > range.lowerBound, tokens[start - 1].is(.comma),
      tokens[start - 2].isCapital, tokens[start].isOne(of: .a, .an, .the)
    {
      var first = start - 2
      while first - 1 > range.lowerBound, tokens[first - 1].isCapital, mentionOf[first - 1] < 0 {
        first -= 1
      }
      let entity = thing(named: first..<start - 1, .organisation)
      entities[entity].isNamed = true
      return [FoundClaim.End(entity: entity, words: first..<start - 1)]
    }
    // "a start-up, Rift, founded by", "the company, founded by"
    let noun = nounActors(endingAt: index)
    if !noun.isEmpty { return noun }
    guard let phrase = nounPhrase(from: start, limit: index + 1), phrase.head == index else {
      return []
    }
    return node(of: phrase).map { [$0] } ?? []
  }

  /// The noun phrase that the clause before a token begins with.
  func clausePhrase(before index: Int) -> NounPhrase? {
    var start = index
    while start > range.lowerBound, index - start < 40 {
      let token = tokens[start - 1]
      if token.isOne(of: .comma, .semicolon, .colon, .that, .dash) || isQuoteMark(start - 1) {
        break
      }
      start -= 1
    }
    while start < index, tokens[start].isOne(of: .but, .and) || tokens[start].has(.adverb) {
      start += 1
    }
    // "More than 200 teachers"
    if start + 3 < index, ["more", "fewer", "at", "up", "as"].contains(word(start)),
      let count = (start + 1..<start + 4).first(where: { tokens[$0].shape == .number })
    {
      start = count
    }
    guard start < index, let phrase = nounPhrase(from: start, limit: index),
      phrase.tokens.lowerBound - start <= 2
    else { return nil }
    return phrase
  }

  /// "Founded in 2011 by Holm, Tidal Ltd makes boats": the subject behind the comma.
  private mutating func fronted(_ group: VerbGroup) -> [FoundClaim.End] {
    guard let start = agentStart(behind: group.end) else { return [] }
    var comma = agents(from: start).last.map { max(start, $0.words.upperBound) } ?? start
    while comma < range.upperBound, !tokens[comma].is(.comma) { comma += 1 }
    // "Founded by A and B, both of Brennock, Tidal Ltd makes"
    if comma + 1 < range.upperBound,
      tokens[comma + 1].isOne(of: .both, .all, .who, .former)
        || ["two", "then", "aged"].contains(word(comma + 1)),
      let close = (comma + 2..<min(comma + 16, range.upperBound)).first(where: {
        tokens[$0].is(.comma)
      })
    {
      return subject(behind: close)
    }
    return subject(behind: comma)
  }

  /// Who or what is named right behind a comma that ends a phrase at the sentence's beginning.
  mutating func subject(behind comma: Int) -> [FoundClaim.End] {
    guard comma + 1 < range.upperBound, let phrase = nounPhrase(from: comma + 1) else { return [] }
    // "Set up by X, it has": what the sentence before began with.
    if tokens[phrase.head].is(.it), !article.isQuoted(phrase.head), sentence > 0,
      let first = article.sentences[sentence - 1].tokens.first(where: { mentionOf[$0] >= 0 }),
      let mention = mention(at: first),
      entities[mention.entity].kind == .organisation
        || entities[mention.entity].kind == .initiative
    {
      return [FoundClaim.End(entity: mention.entity, words: phrase.tokens)]
    }
    if let mention = mention(at: phrase.head) {
      return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
    }
    let found = nounActors(endingAt: phrase.head)
    return found.isEmpty ? node(of: phrase).map { [$0] } ?? [] : found
  }

  /// Adds a claim from each of some funders to each of some recipients.
  mutating func addFunding(
    _ funders: [FoundClaim.End],
    _ targets: [FoundClaim.End],
    _ rule: Rule,
    by group: VerbGroup,
    amount: Amount? = nil
  ) {
    for target in targets {
      for funder in funders {
        add(.funded, funder, target, rule, group.text, modality(of: group), amount: amount)
      }
    }
  }

  mutating func add(
    _ kind: FoundClaim.Kind,
    _ source: FoundClaim.End,
    _ target: FoundClaim.End,
    _ rule: Rule,
    _ verb: String,
    _ modality: ClaimModality,
    amount: Amount? = nil
  ) {
    guard source.entity != target.entity, kind == .founded || !saysNothing(target) else { return }
    if kind == .promoted, isBare(target) { return }
    if kind == .funded, modality == .planned, entities[target.entity].words.count == 1,
      !entities[source.entity].isNamed, !entities[target.entity].isNamed
    {
      return
    }
    let source = kind == .funded ? membersOf(resolved(spokenFor(by: source))) : source
    if kind == .funded, isSumAlone(target) { return }
    let target = kind == .funded ? whole(of: resolved(target), from: source) : target
    guard source.entity != target.entity else { return }
    claims.append(
      FoundClaim(
        kind: kind,
        source: source,
        target: target,
        range: range,
        rule: rule,
        verb: verb,
        isDirect: nil,
        modality: modality,
        amount: amount,
        verbToken: reading
      )
    )
  }

  /// "“We have given $2 million,” said Mira Holm, head of the trust": the trust.
  private mutating func spokenFor(by end: FoundClaim.End) -> FoundClaim.End {
    guard end.words.count == 1, tokens[end.words.lowerBound].isOne(of: .we, .our),
      entities[end.entity].kind == .person
    else { return end }
    if bodyOf == nil {
      var found: [Int: Int] = [:]
      for (person, affiliation) in affiliations() where found[person] == nil {
        found[person] = affiliation.organisation
      }
      bodyOf = found
    }
    // "“We have spent $2 million,” said the minister": the government.
    let isMinister = entities[end.entity].roles.contains {
      ["minister", "premier", "governor", "chancellor"].contains(
        article.words.text(of: $0)
      )
    }
    let government =
      isMinister
      ? entities.firstIndex {
        $0.kind == .organisation
          && $0.words.last.map { article.words.text(of: $0) == "government" } ?? false
      } : nil
    guard let body = bodyOf?[end.entity] ?? government else { return end }
    return FoundClaim.End(entity: body, words: end.words)
  }

  /// Whether an end is one plain noun that every promotion could have: "activities", "the motion".
  private func isBare(_ end: FoundClaim.End) -> Bool {
    let entity = entities[end.entity]
    return !entity.isNamed && entity.words.count == 1
      && Self.bare.contains(article.words.text(of: entity.words[0]))
  }

  private static let bare: Set<String> = [
    "activities", "programs", "programmes", "agencies", "institutions", "organizations",
    "organisations", "arguments", "argument", "motion", "donations", "equity", "diversity", "play",
    "community", "communities", "help", "continue", "team", "teams", "staff",
    "growth", "yields", "work", "efforts", "effort", "commitments", "groups", "projects", "members",
    "choices", "changes", "twice", "change", "option", "options", "statement", "statements",
    "comments",
    "views", "view", "position", "decision", "decisions", "opposition", "children", "students",
    "development", "activity", "program", "programme", "state", "country", "government",
    "announcement", "outcome", "news", "witnesses", "favours", "favors", "shares", "parties",
    "verdict", "result", "results", "findings", "information", "answers", "teachers", "workers",
    "dime", "penny", "cent",
  ]

  /// Whether an end is one word that only leads to a thing, or none for things: "a series", "away".
  private func saysNothing(_ end: FoundClaim.End) -> Bool {
    let entity = entities[end.entity]
    return !entity.isNamed && entity.words.count == 1
      && Self.empty.contains(article.words.text(of: entity.words[0]))
  }

  private static let empty: Set<String> = [
    "increase", "increases", "creation", "process", "processes", "away", "out", "up", "series",
    "commercialisation", "commercialization", "establishment", "expansion", "formation", "way",
    "ways", "need", "fact", "idea", "part", "parts", "lot", "set", "range", "number", "variety",
    "introduction", "implementation", "improvement", "improvements", "reduction", "countries",
    "supporters", "things", "something", "back", "down", "forward", "ahead", "together",
  ]
}
