/// Money told of by nouns: grants, rounds, backers.
extension ClaimFinder {
  /// "increase funding for A, B and C"
  mutating func findIncreased(_ groups: [VerbGroup]) {
    for index in range.dropFirst() where tokens[index].has(.trigger) {
      guard
        ["funding", "investment", "spending", "subsidies", "financing", "grants", "investments"]
          .contains(article.words.text(of: tokens[index].word)),
        index + 2 < range.upperBound, tokens[index + 1].isOne(of: .for, .in, .on, .to),
        !isTime(index + 2),
        !(tokens[index + 1].is(.to) && mentionOf[index + 2] < 0 && tokens[index + 2].shape == .small
          && (lexicon.form(of: tokens[index + 2].word).contains(.base)
            || word(index + 2) == "further")
          && !tokens[index + 2].has([.initiativeNoun, .body]))
      else { continue }
      guard let group = groups.last(where: { $0.token < index && index - $0.token < 5 }),
        Self.raising.contains(group.text), !group.isPassive, !isOnlyWanted(group, groups)
      else { continue }
      // "The minister announced funding for schools": the money is not the minister's.
      let isTold = ["announce", "unveil", "pledge"].contains(group.verb.base)
      let funders = subjects(of: group, among: groups).filter {
        !isTold || entities[$0.entity].kind != .person
      }
      guard !funders.isEmpty else { continue }
      var phrases = phraseList(from: index + 2)
      // "industries, including A, B and C"
      if let last = phrases.last {
        var next = last.end
        if next < range.upperBound, tokens[next].is(.comma) { next += 1 }
        if next < range.upperBound, tokens[next].is(.including) || tokens[next].is(.such) {
          phrases += phraseList(from: next + (tokens[next].is(.such) ? 2 : 1))
        }
        if last.end < range.upperBound, tokens[last.end].isOne(of: .of),
          last.end + 1 < range.upperBound, let more = nounPhrase(from: last.end + 1)
        {
          phrases[phrases.count - 1] = NounPhrase(
            tokens: last.tokens.lowerBound..<more.tokens.upperBound,
            head: last.head,
            end: more.end
          )
        }
      }
      // "was set up to provide grants for education": what it does at all times.
      let isHabit =
        ["provide", "offer", "give", "grant", "extend"].contains(group.verb.base)
        && (group.isDependent || group.form.contains(.third))
      for phrase in phrases {
        guard let target = node(of: phrase), !isHabit || entities[target.entity].isNamed else {
          continue
        }
        for funder in funders {
          add(
            .funded,
            funder,
            target,
            .fundedIncrease,
            group.text + " " + article.words.text(of: tokens[index].word),
            modality(of: group)
          )
        }
      }
    }
  }

  private static let raising: Set<String> = [
    "increase", "boost", "raise", "double", "triple", "expand", "provide", "unveil", "announce",
    "approve", "pledge", "offer", "secure", "allocate", "give", "grant", "extend",
  ]

  /// "a $5 million grant from X", "$5 million from X": who gives by "from", and who gets it.
  mutating func findSources(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for index in range
    where (tokens[index].isOne(of: .from, .by) || isSupportOf(index) || isUnderFund(index))
      && index + 1 < range.upperBound
    {
      // "to $7 million from $6 million"
      guard index > range.lowerBound,
        !amounts.contains(where: {
          $0.tokens.contains(index + 1)
            || tokens[index + 1].has(.determiner) && $0.tokens.contains(index + 2)
        })
      else { continue }
      let isNoun =
        Self.grants.contains(word(index - 1))
        || ["support", "help", "backing", "boost", "assistance"].contains(word(index - 1))
          && index - 2 >= range.lowerBound
          && (["funding", "financial", "cash", "monetary", "philanthropic"].contains(
            word(index - 2)
          )
            || isFromGivers(index, amounts))
      let amount = amounts.last {
        $0.tokens.upperBound <= index && index - $0.tokens.upperBound < 6
          && (isNoun || $0.tokens.upperBound == index || isMoneyWord(index - 1))
      }
      guard isNoun || tokens[index].is(.from) && amount != nil,
        !tokens[index].isOne(of: .of, .under) || isNoun
      else { continue }
      let funders = backers(from: index + 1)
      guard let last = funders.last else { continue }
      // "With funding from X": the noun is no verb.
      let group = groups.last {
        $0.token < index - 1 && !$0.isReduced && isSameVoice($0.token, index)
          && ($0.form != .gerund || !Self.grants.contains(word($0.token)))
      }
      let targets = givenTo(index, last, group, groups)
      for target in targets.ends {
        for funder in funders {
          add(
            .funded,
            funder,
            target,
            .fundedNoun,
            group?.text ?? "fund",
            targets.modality,
            amount: amount
          )
        }
      }
    }
  }

  /// "got a grant under the Tide Programme": a named programme pays.
  private func isUnderFund(_ index: Int) -> Bool {
    guard tokens[index].is(.under), index + 2 < range.upperBound else { return false }
    let name = tokens[index + 1].is(.the) ? index + 2 : index + 1
    return mention(at: name).map {
      entities[$0.entity].isNamed && entities[$0.entity].kind == .initiative
        && entities[$0.entity].words.last.map {
          !["law", "act", "agreement", "treaty", "plan", "deal", "rules", "code", "constitution"]
            .contains(article.words.text(of: $0))
        } ?? false
    } ?? false
  }

  /// "was built with the financial support of X"
  private func isSupportOf(_ index: Int) -> Bool {
    guard tokens[index].is(.of), index - 3 >= range.lowerBound, tokens[index - 1].has(.trigger),
      ["support", "help", "backing", "assistance", "funding", "sponsorship"].contains(
        word(index - 1)
      )
    else { return false }
    let the = tokens[index - 2].is(.the) ? index - 2 : index - 3
    return tokens[the].is(.the) && tokens[the - 1].isOne(of: .with)
      || tokens[the].is(.the) && ["through", "thanks"].contains(word(the - 1))
  }

  /// "has received strong support from private donors": help of those whose help is money.
  private mutating func isFromGivers(_ from: Int, _ amounts: [Amount]) -> Bool {
    guard let giver = firstActor(from: from + 1) else { return false }
    return isFinancier(giver)
      || entities[giver.entity].words.last.map {
        ["donors", "investors", "philanthropists", "benefactors", "sponsors"].contains(
          article.words.text(of: $0)
        )
      } ?? false
  }

  /// Who gets what comes "from" somebody.
  private mutating func givenTo(
    _ from: Int,
    _ last: FoundClaim.End,
    _ group: VerbGroup?,
    _ groups: [VerbGroup]
  ) -> (ends: [FoundClaim.End], modality: ClaimModality) {
    let next = last.words.upperBound
    if next + 1 < range.upperBound, tokens[next].isOne(of: .to, .for, .in, .toward, .towards),
      !isTime(next + 1), let outer = nounPhrase(from: next + 1),
      let end = node(of: innermost(outer)),
      !lexicon.form(of: tokens[next + 1].word).contains(.base) || mentionOf[next + 1] >= 0
    {
      // "was given a loan by the bank for its pumps": whoever got the loan.
      if let group, tokens[next].isOne(of: .for, .in), from - group.token < 18,
        group.classes.contains(.receive) && !group.isPassive
          || group.isPassive && group.classes.contains(.give)
      {
        let found = undergoers(of: group, among: groups).filter(isSpecific)
        if !found.isEmpty { return (found, modality(of: group)) }
      }
      return ([end], group.map(modality) ?? .asserted)
    }
    if let owner = receiving(before: from, groups) { return ([owner], .asserted) }
    if let sharers = sharers(before: from) { return (sharers, .asserted) }
    if let owner = thankful(before: from, groups) { return owner }
    // "Tidal Ltd, a recipient of a grant from X,"
    if let noun = (range.lowerBound..<from).last(where: {
      ["recipient", "recipients", "beneficiary"].contains(word($0))
    }), from - noun < 9 {
      let comma = phraseStart(endingAt: noun) - 1
      if comma > range.lowerBound, tokens[comma].is(.comma), let owner = mention(at: comma - 1) {
        return ([FoundClaim.End(entity: owner.entity, words: owner.tokens)], .asserted)
      }
    }
    guard let group else {
      let first = tokens[range.lowerBound]
      // "With $5 million from X, Tidal Ltd will"
      if first.is(.with)
        || ["thanks", "using", "armed", "aided", "helped"].contains(
          word(range.lowerBound)
        ), let comma = (next..<range.upperBound).first(where: { tokens[$0].is(.comma) }),
        comma - next < 4
      {
        return (subject(behind: comma), .asserted)
      }
      // "A grant from X will pay for the dam"
      guard let verb = groups.first(where: { $0.token >= next && !$0.isReduced }),
        verb.start - next < 4, !verb.isPassive
      else { return ([], .asserted) }
      let isPaying =
        verb.classes.contains(.fund)
        || ["help", "support", "allow", "enable", "go", "let", "back", "pay"].contains(
          verb.verb.base
        )
      guard isPaying else { return ([], .asserted) }
      var start = verb.end
      if verb.verb.base == "go", start < range.upperBound,
        tokens[start].isOne(of: .to, .toward, .towards, .into)
      {
        start += 1
      }
      if verb.verb.base == "help", start < range.upperBound,
        lexicon.form(of: tokens[start].word).contains(.base), mentionOf[start] < 0
      {
        start += 1
      }
      // "will pay about a third of the cost of the college"
      var phrase = nounPhrase(from: start)
      while let part = phrase, mentionOf[part.head] < 0,
        Self.shares.contains(word(part.head)) || Self.costs.contains(word(part.head)),
        part.end + 1 < range.upperBound, tokens[part.end].is(.of)
      {
        phrase = nounPhrase(from: part.end + 1)
      }
      guard let phrase, let end = node(of: phrase),
        mentionOf[phrase.head] >= 0
          || phrase.tokens.count > 1
            && lexicon.form(of: tokens[phrase.head].word).isDisjoint(with: [.gerund])
      else { return ([], .asserted) }
      if ["keep", "ensure", "make", "continue", "raise", "cut", "reduce", "meet", "shape"]
        .contains(word(start - 1))
      {
        return ([], .asserted)
      }
      return ([end], modality(of: verb))
    }
    guard from - group.token < 18 else { return ([], .asserted) }
    // "had help of $5 million from X"
    if group.isPassive || group.classes.contains(.receive) || Self.getting.contains(group.verb.base)
      || isInLine(group)
    {
      let found = undergoers(of: group, among: groups)
      return (found.map { costOwner($0) }, modality(of: group))
    }
    return ([], .asserted)
  }

  /// "Ten charities will share grants from X", "The canal will benefit from a grant from X"
  private mutating func sharers(before from: Int) -> [FoundClaim.End]? {
    let first = max(range.lowerBound + 1, from - 14)
    guard
      let verb = (first..<from).last(where: {
        ["share", "shared", "benefit", "benefited", "benefits"].contains(word($0))
          && mentionOf[$0] < 0
      })
    else { return nil }
    var before = verb - 1
    while before > range.lowerBound,
      tokens[before].has([.helper, .adverb]) || ["set", "due", "to"].contains(word(before))
    {
      before -= 1
    }
    guard before < verb - 1 || word(verb).hasSuffix("d") || word(verb).hasSuffix("s") else {
      return nil
    }
    // "It will benefit from": what was given money just before.
    if before == range.lowerBound, tokens[before].isOne(of: .it, .they), let last = fundedBefore() {
      return [last]
    }
    let found = actors(endingAt: before)
    if !found.isEmpty { return found }
    return clausePhrase(before: before + 1).flatMap { node(of: $0) }.map { [$0] }
  }

  /// Nouns of money that is given.
  static let grants: Set<String> = [
    "grant", "injection", "infusion", "bequest", "award", "stipend", "seed-funding", "grants",
    "loan", "loans", "investment", "gift", "donation", "donations", "funding",
    "subsidy", "subsidies",
    "financing", "endowment", "bailout", "contribution", "contributions", "money", "grants", "aid",
    "sponsorship", "cash", "funds", "investments", "sum", "commitment", "pledge",
  ]
  private static let getting: Set<String> = [
    "receive", "begin", "start", "win", "get", "secure", "obtain", "raise", "close", "have",
    "launch", "build", "open", "rely", "depend", "attract", "win", "land", "bag", "operate", "run",
    "exist", "live", "survive", "grow", "expand", "draw", "borrow", "collect", "rake", "pick",
    "pull", "bring", "net", "complete", "score", "reopen", "establish", "found", "announce",
    "accept", "welcome", "celebrate", "enjoy", "gain",
  ]

  /// "Funding for the clinic came from X", "A further $5 million came from X"
  mutating func findComing(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for group in groups where group.verb.base == "come" && group.end + 1 < range.upperBound {
      guard tokens[group.end].is(.from), !group.isDependent,
        let noun = (range.lowerBound..<group.start).first(where: { index in
          isMoneyWord(index) || Self.grants.contains(word(index))
            || amounts.contains { $0.tokens.contains(index) }
        })
      else { continue }
      var target: FoundClaim.End?
      if let link = (noun..<group.start).first(where: {
        tokens[$0].isOne(of: .for, .to) && !isTime($0 + 1)
      }),
        let phrase = nounPhrase(from: link + 1, limit: group.start)
      {
        target = node(of: phrase)
      }
      guard let target = target ?? fundedBefore() else { continue }
      let amount = amounts.first { $0.tokens.upperBound <= group.start }
      for funder in backers(from: group.end + 1) {
        add(
          .funded,
          funder,
          target,
          .fundedNoun,
          "come from",
          modality(of: group),
          amount: amount
        )
      }
    }
  }

  /// Whether a body's name says that lending or investing is what it does.
  func isFinancier(_ end: FoundClaim.End) -> Bool {
    entities[end.entity].isNamed && entities[end.entity].kind != .person
      && entities[end.entity].words.contains {
        [
          "ventures", "capital", "partners", "equity", "investments", "investment", "investors",
          "bank", "holdings", "angels", "vc", "fund", "funds", "foundation", "endowment",
          "philanthropies",
        ].contains(article.words.text(of: $0))
      }
  }

  /// A thing under a name that the text does not have in these letters.
  mutating func thing(called name: String, at index: Int, _ kind: EntityKind) -> Int {
    if let known = entities.firstIndex(where: { $0.name == name }) { return known }
    var entity = Entity(kind: kind, name: name, words: [], first: index)
    entity.isNamed = false
    return append(entity)
  }
}
