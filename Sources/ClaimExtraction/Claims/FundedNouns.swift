/// Money told of by nouns: grants, rounds, backers.
extension ClaimFinder {
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
            || isFromGivers(index, amounts)
            || index - 2 <= range.lowerBound + 1 && tokens[range.lowerBound].is(.with)
            || isPaidWith(index - 1, groups))
      let amount = amounts.last {
        $0.tokens.upperBound <= index && index - $0.tokens.upperBound < 6
          && (isNoun || $0.tokens.upperBound == index || isMoneyWord(index - 1)
            || tokens[index - 1].is(.it) && $0.tokens.upperBound == index - 2
            || word(index - 1) == "year" && $0.tokens.upperBound == index - 2)
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
      var targets = givenTo(index, last, group, groups)
      if targets.ends.isEmpty, let amount {
        targets.ends = spenders(of: amount, groups)
        // "The cash follows a $2 million grant from X", behind a sentence on who raised it
        if targets.ends.isEmpty, isNoun, let lastFunded, sentence - lastFunded.sentence <= 2,
          let receiver = fundedBefore(), !funders.contains(where: { $0.entity == receiver.entity })
        {
          targets.ends = [receiver]
        }
      }
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

  /// "spent $9 million on posters, with $4 million of it from X and $2 million from Y": who spent it.
  private mutating func spenders(of amount: Amount, _ groups: [VerbGroup]) -> [FoundClaim.End] {
    let before = amount.tokens.lowerBound - 1
    guard before > range.lowerBound else { return [] }
    if tokens[before].is(.and), let last = claims.last, last.kind == .funded, last.range == range,
      last.rule == .fundedNoun
    {
      return [last.target]
    }
    guard tokens[before].is(.with),
      let main = groups.first(where: { !$0.isReduced && !$0.isDependent && $0.token < before }),
      !main.isPassive, ["spend", "raise", "collect", "have", "hold"].contains(main.verb.base)
    else { return [] }
    return payers(of: main, among: groups)
  }

  /// "was built with support from X", "was financed by Y, with help from X": what costs money was helped.
  private func isPaidWith(_ noun: Int, _ groups: [VerbGroup]) -> Bool {
    let start = phraseStart(endingAt: noun)
    guard start > range.lowerBound, tokens[start - 1].is(.with) else { return false }
    return groups.contains {
      $0.isPassive && $0.token < start
        && ($0.classes.contains(.fund)
          || ["build", "make", "restore", "open", "publish", "produce", "organise", "organize"]
            .contains($0.verb.base))
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
      !tokens[next].is(.in) || !entityIsPlace(outer.head),
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
    let reach = ["rely", "depend", "land", "secure", "raise", "receive"].contains(group.verb.base)
    guard from - group.token < (reach ? 30 : 18) else { return ([], .asserted) }
    // "had help of $5 million from X"
    if group.isPassive || group.classes.contains(.receive) || Self.getting.contains(group.verb.base)
      || isInLine(group) || isObject(from, of: group)
    {
      var found = undergoers(of: group, among: groups)
      if found.isEmpty {
        found =
          group.isPassive
          ? thingSetOff(before: group).map { [$0] } ?? [] : payers(of: group, among: groups)
      }
      let isSought = ["seek", "request", "want", "negotiate"].contains(group.verb.base)
      return (found.map { costOwner($0) }, isSought ? .planned : modality(of: group))
    }
    return ([], .asserted)
  }

  /// "drew on a loan from X", "is seeking a grant from X": whether money from somebody is what a verb is done to.
  private func isObject(_ from: Int, of group: VerbGroup) -> Bool {
    guard !group.isPassive, !group.isReduced, Self.grants.contains(word(from - 1)),
      ![
        "return", "repay", "steal", "embezzle", "divert", "cut", "withdraw", "remove", "deduct",
        "criticise", "criticize", "announce", "say", "include", "exclude", "give", "provide",
        "follow", "replace", "exceed", "total", "mean", "be", "approve", "describe", "call",
      ].contains(group.verb.base)
    else { return false }
    let first =
      group.end < range.upperBound && tokens[group.end].is(.on) ? group.end + 1 : group.end
    guard first < from else { return false }
    return (first..<from).allSatisfy {
      !tokens[$0].has([.preposition, .helper]) && mentionOf[$0] < 0
        && !tokens[$0].isOne(of: .and, .comma, .that, .which)
    }
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
    "sponsorship", "cash", "funds", "investments", "sum", "commitment", "pledge", "scholarship",
    "bursary", "fellowship", "facility", "cheque", "credit", "gifts", "bequests", "grant-aid",
  ]
  private static let getting: Set<String> = [
    "receive", "begin", "start", "win", "get", "secure", "obtain", "raise", "close", "have",
    "launch", "build", "open", "rely", "depend", "attract", "win", "land", "bag", "operate", "run",
    "exist", "live", "survive", "grow", "expand", "draw", "borrow", "collect", "rake", "pick",
    "pull", "bring", "net", "complete", "score", "reopen", "establish", "found", "announce",
    "accept", "welcome", "celebrate", "enjoy", "gain", "pocket", "train", "use", "scoop", "sign",
    "boost",
  ]

  /// Behind the comma, "while" or "but" that the clause of a verb begins with.
  private func clauseStart(before verb: Int) -> Int {
    (range.lowerBound..<verb).last { tokens[$0].isOne(of: .while, .but, .semicolon) }
      .map { $0 + 1 } ?? range.lowerBound
  }

  /// "Funding for the clinic came from X", "A further $5 million came from X"
  mutating func findComing(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for group in groups where group.verb.base == "come" && group.end + 2 < range.upperBound {
      let from =
        tokens[group.end].has(.adverb) || isAdverb(tokens[group.end]) ? group.end + 1 : group.end
      guard tokens[from].is(.from), !group.isDependent || group.isPlanned,
        let noun = (clauseStart(before: group.start)..<group.start).first(where: { index in
          isMoneyWord(index) || Self.grants.contains(word(index)) || isShareWord(index)
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
      let funders = backers(from: from + 1)
      guard !funders.isEmpty, let target = target ?? topic(besides: funders) else { continue }
      // "$2 million of it, and the rest came from X": of the rest no sum is told.
      let isOther = (max(noun, group.start - 4)..<group.start).contains(where: isRest)
      let amount =
        isOther
        ? nil
        : amounts.last {
          $0.tokens.upperBound <= group.start && $0.tokens.lowerBound >= noun
        }
      for funder in funders {
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
