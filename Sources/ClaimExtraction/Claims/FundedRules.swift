extension ClaimFinder {
  /// Who gave money to whom or for what.
  mutating func findFunded(_ groups: [VerbGroup]) {
    let amounts = AmountReader(article).amounts(in: range)
    for group in groups {
      if group.classes.contains(.fund) { funds(group, groups, amounts) }
      if group.classes.contains(.give), let amount = amount(behind: group, amounts) {
        gives(group, groups, amount)
      } else if group.classes.contains(.receive), !group.isPassive,
        let amount = amount(behind: group, amounts)
      {
        receives(group, groups, amount)
      }
    }
    findIncreased(groups)
    findCompounds(amounts)
    findGrants(amounts, groups)
    findRounds(amounts, groups)
  }

  /// The first sum behind a verb, with no other giving between.
  private func amount(behind group: VerbGroup, _ amounts: [Amount]) -> Amount? {
    amounts.first {
      $0.tokens.lowerBound >= group.end && $0.tokens.lowerBound - group.end < 14
        && isOneClause(group.end..<$0.tokens.lowerBound)
    }
  }

  private func isOneClause(_ range: Range<Int>) -> Bool {
    !range.contains { tokens[$0].isOne(of: .semicolon, .colon, .that, .which, .who, .while, .but) }
  }

  // MARK: - Verbs

  private mutating func funds(_ group: VerbGroup, _ groups: [VerbGroup], _ amounts: [Amount]) {
    if group.isPassive {
      guard let start = agentStart(behind: group.end) else { return }
      let funders = agents(from: start)
      for target in undergoers(of: group, among: groups) {
        for funder in funders {
          add(
            .funded,
            funder,
            target,
            .fundedPassive,
            group.text,
            modality(of: group),
            amount: amounts.first
          )
        }
      }
      return
    }
    let funders = subjects(of: group, among: groups)
    guard !funders.isEmpty else { return }
    for phrase in phraseList(from: group.end) {
      guard let target = node(of: phrase) else { continue }
      for funder in funders {
        add(
          .funded,
          funder,
          target,
          .fundedActive,
          group.text,
          modality(of: group),
          amount: amounts.first
        )
      }
    }
  }

  private mutating func gives(_ group: VerbGroup, _ groups: [VerbGroup], _ amount: Amount) {
    guard !group.isPassive else { return }
    let targets = recipients(of: amount, group)
    guard !targets.isEmpty else { return }
    var modality = modality(of: group)
    if modality == .asserted, ["pledge", "promise", "commit", "offer"].contains(group.text) {
      modality = .planned
    }
    for funder in subjects(of: group, among: groups) {
      for target in targets {
        add(.funded, funder, target, .fundedGive, group.text, modality, amount: amount)
      }
    }
  }

  private mutating func receives(_ group: VerbGroup, _ groups: [VerbGroup], _ amount: Amount) {
    var index = amount.tokens.upperBound
    while index < min(amount.tokens.upperBound + 10, range.upperBound), !tokens[index].is(.from) {
      index += 1
    }
    guard index + 1 < range.upperBound, tokens[index].is(.from) else { return }
    let funders = agents(from: index + 1)
    for target in subjects(of: group, among: groups) {
      for funder in funders {
        add(
          .funded,
          funder,
          target,
          .fundedReceive,
          group.text,
          modality(of: group),
          amount: amount
        )
      }
    }
  }

  /// Who gets a sum: between verb and sum, or behind "to", "for", "in".
  private mutating func recipients(of amount: Amount, _ group: VerbGroup) -> [FoundClaim.End] {
    // "awarded Harbour Hands a grant of"
    if amount.tokens.lowerBound - group.end >= 1 {
      let gap = group.end..<amount.tokens.lowerBound
      if let phrase = nounPhrase(from: gap.lowerBound, limit: gap.upperBound),
        phrase.tokens.upperBound <= gap.upperBound,
        !tokens[phrase.head].has(.number), let end = node(of: phrase), !isMoneyWord(phrase.head)
      {
        return [end]
      }
    }
    var index = amount.tokens.upperBound
    let limit = min(index + 14, range.upperBound)
    while index < limit {
      let token = tokens[index]
      if token.isOne(of: .stop, .semicolon, .that, .which, .who, .while, .but) { break }
      if token.isOne(of: .to, .for, .toward, .towards, .into)
        || token.is(.in) && !isMoneyWord(index + 1) && !isTime(index + 1)
      {
        var next = index + 1
        // "to build a plant", "for building"
        if token.is(.to) || token.is(.for), next < range.upperBound,
          lexicon.isVerb(tokens[next].word), tokens[next].shape == .small,
          !tokens[next].has(.determiner), mentionOf[next] < 0
        {
          let isVerb =
            token.is(.to)
            ? lexicon.form(of: tokens[next].word).contains(.base)
            : lexicon.form(of: tokens[next].word).contains(.gerund)
          if isVerb { next += 1 }
        }
        var found: [FoundClaim.End] = []
        for phrase in phraseList(from: next, limit: range.upperBound) {
          if let end = node(of: phrase) { found.append(end) }
        }
        if !found.isEmpty { return Array(found.prefix(4)) }
      }
      index += 1
    }
    return []
  }

  private func isMoneyWord(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    return Self.moneyWords.contains(article.words.text(of: tokens[index].word))
  }

  private func isTime(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    return tokens[index].has([.month, .day]) || tokens[index].shape == .number
  }

  private static let moneyWords: Set<String> = [
    "funding", "funds", "fund", "loan", "loans", "grant", "grants", "aid", "investment",
    "investments", "cash", "capital", "credit",
    "money", "financing", "finance", "subsidies", "equity", "gift", "donation", "donations",
    "support", "total", "return", "assistance",
  ]

  // MARK: - More money

  /// "increase funding for A, B and C"
  private mutating func findIncreased(_ groups: [VerbGroup]) {
    for index in range.dropFirst() where tokens[index].has(.trigger) {
      guard
        ["funding", "investment", "spending", "subsidies", "financing", "grants", "investments"]
          .contains(article.words.text(of: tokens[index].word)),
        index + 2 < range.upperBound, tokens[index + 1].isOne(of: .for, .in, .on, .to),
        !isTime(index + 2)
      else { continue }
      guard let group = groups.last(where: { $0.token < index && index - $0.token < 5 }),
        Self.raising.contains(group.text), !group.isPassive
      else { continue }
      let funders = subjects(of: group, among: groups)
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
      for phrase in phrases {
        guard let target = node(of: phrase) else { continue }
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

  /// Whether a word has a hyphen and ends like "-funded".
  func isCompound(_ token: Token) -> Bool {
    guard token.end - token.start > 7, article.text.bytes[Int(token.end) - 1] == 0x64 else {
      return false
    }
    return article.text.bytes[Int(token.start)..<Int(token.end)].contains(0x2D)
  }

  /// "state-funded startup fund", "Norway-backed scheme"
  private mutating func findCompounds(_ amounts: [Amount]) {
    for index in range where isCompound(tokens[index]) {
      let text = article.words.text(of: tokens[index].word)
      guard let hyphen = text.lastIndex(of: "-"),
        ["-funded", "-financed", "-bankrolled"].contains(String(text[hyphen...])),
        mentionOf[index] < 0, let phrase = nounPhrase(from: index + 1),
        let target = node(of: phrase)
      else { continue }
      let funder = text[..<hyphen]
      if ["state", "government", "taxpayer", "publicly"].contains(String(funder)) {
        let entity = thing(called: "Government", at: index, .organisation)
        add(
          .funded,
          FoundClaim.End(entity: entity, words: index..<index + 1),
          target,
          .fundedPassive,
          "fund",
          .asserted,
          amount: amounts.first {
            index - $0.tokens.upperBound <= 6 && index > $0.tokens.lowerBound
          }
        )
      } else if let entity = entities.firstIndex(where: {
        NameForm.equals($0.name, String(funder))
          || $0.aliases.contains { NameForm.equals($0, String(funder)) }
      }) {
        add(
          .funded,
          FoundClaim.End(entity: entity, words: index..<index + 1),
          target,
          .fundedPassive,
          "fund",
          .asserted,
          amount: amounts.first
        )
      }
    }
  }

  /// "a $5 million grant from X", "loans from X to Y", with the subject of the sentence as who gets it.
  private mutating func findGrants(_ amounts: [Amount], _ groups: [VerbGroup]) {
    for index in range where tokens[index].has(.trigger) {
      guard Self.grants.contains(article.words.text(of: tokens[index].word)),
        index + 2 < range.upperBound,
        tokens[index + 1].isOne(of: .from, .by)
      else { continue }
      let amount = amounts.last {
        $0.tokens.upperBound <= index && index - $0.tokens.upperBound < 5
      }
      let funders = agents(from: index + 2)
      guard let last = funders.last else { continue }
      var targets: [FoundClaim.End] = []
      var next = last.words.upperBound
      if next + 1 < range.upperBound, tokens[next].isOne(of: .to, .for, .in) {
        next += 1
        if let phrase = nounPhrase(from: next), let end = node(of: phrase), !isTime(next) {
          targets = [end]
        }
      }
      if targets.isEmpty, let group = groups.last(where: { $0.token < index && !$0.isReduced }),
        index - group.token < 16
      {
        targets =
          group.isPassive || group.classes.contains(.receive) || Self.getting.contains(group.text)
          ? undergoers(of: group, among: groups) : []
        for target in targets {
          for funder in funders {
            add(
              .funded,
              funder,
              target,
              .fundedNoun,
              group.text,
              modality(of: group),
              amount: amount
            )
          }
        }
        continue
      }
      for target in targets {
        for funder in funders {
          add(.funded, funder, target, .fundedNoun, "fund", .asserted, amount: amount)
        }
      }
    }
  }

  private static let grants: Set<String> = [
    "grant", "grants", "loan", "loans", "investment", "gift", "donation", "donations", "funding",
    "subsidy", "subsidies",
    "financing", "endowment", "bailout", "contribution", "money",
  ]
  private static let getting: Set<String> = [
    "receive", "begin", "start", "win", "get", "secure", "obtain", "raise", "close", "have",
    "launch", "build", "open", "rely",
  ]

  /// "closed a $5 million round led by X, with participation from Y and Z"
  private mutating func findRounds(_ amounts: [Amount], _ groups: [VerbGroup]) {
    guard let amount = amounts.first else { return }
    guard
      let round = range.first(where: {
        ["round", "funding", "investment", "financing", "raise"].contains(
          article.words.text(of: tokens[$0].word)
        )
      })
    else { return }
    guard let led = range.first(where: { tokens[$0].is(.led) && $0 > round && $0 < round + 4 }),
      led + 2 < range.upperBound,
      tokens[led + 1].is(.by)
    else { return }
    guard let group = groups.last(where: { $0.token < amount.tokens.lowerBound && !$0.isPassive })
    else { return }
    var funders = agents(from: led + 2)
    for index in led..<range.upperBound where tokens[index].is(.from) && index > led {
      let before = article.words.text(of: tokens[index - 1].word)
      if ["participation", "backing", "support", "money", "contributions"].contains(before) {
        funders += agents(from: index + 1)
      }
    }
    for target in subjects(of: group, among: groups) {
      for funder in funders {
        add(
          .funded,
          funder,
          target,
          .fundedReceive,
          group.text,
          modality(of: group),
          amount: amount
        )
      }
    }
  }

  /// A thing under a name that the text does not have in these letters.
  mutating func thing(called name: String, at index: Int, _ kind: EntityKind) -> Int {
    if let known = entities.firstIndex(where: { $0.name == name }) { return known }
    var entity = Entity(kind: kind, name: name, words: [], first: index)
    entity.isNamed = false
    entities.append(entity)
    return entities.count - 1
  }
}
