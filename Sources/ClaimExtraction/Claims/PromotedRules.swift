extension ClaimFinder {
  /// Who speaks or acts for what.
  mutating func findPromoted(_ groups: [VerbGroup]) {
    for group in groups {
      let isPromoting = group.classes.contains(.promote)
      let isIf = group.classes.contains(.promoteIf)
      guard isPromoting || isIf, !isPurpose(group, groups) else { continue }
      if group.isPassive {
        promotedBy(group, groups, isSure: isPromoting)
      } else {
        promotes(group, groups, isSure: isPromoting)
      }
    }
    findSupport()
    findMotions(groups)
    findCompoundProposals()
  }

  /// Whether a verb only tells what something else is for: "a plan to boost", "the role of firms in advancing".
  private func isPurpose(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    guard group.isDependent, group.start > range.lowerBound else { return false }
    let before = tokens[group.start - 1]
    if group.form == .gerund {
      return before.has(.preposition) && !before.isOne(of: .by, .to)
        && !groups.contains { $0.end == group.start }
    }
    if tokens[group.start].is(.to) {
      // Right behind a verb or an adjective it is what somebody does.
      if lexicon.isVerb(before.word), before.shape == .small {
        return before.has(.initiativeNoun) && !groups.contains { $0.token == group.start - 1 }
      }
      if before.has(.adverb) || before.isOne(of: .and, .out, .up) { return false }
      return !Self.willing.contains(article.words.text(of: before.word))
    }
    return false
  }

  private static let willing: Set<String> = [
    "willing", "ready", "able", "likely", "set", "expected", "committed", "determined", "keen",
    "eager", "due", "bound", "important",
    "necessary", "vital", "essential", "crucial", "urgent", "prepared", "obliged", "commitment",
    "plans", "wants",
  ]

  /// "Kenya's commitment to clean power", "his support for the plan", "the government's endorsement of"
  private mutating func findSupport() {
    for index in range.dropFirst() where tokens[index].has(.trigger) {
      let text = article.words.text(of: tokens[index].word)
      guard tokens[index].shape == .small, index + 2 < range.upperBound,
        let links = Self.supports[text],
        links.contains(article.words.text(of: tokens[index + 1].word))
      else { continue }
      var before = index - 1
      while before > range.lowerBound, tokens[before].shape == .small,
        !tokens[before].has([.determiner, .preposition, .helper]),
        !tokens[before].is(.possessive),
        !lexicon.isVerb(tokens[before].word) || tokens[before].has(.common)
      {
        before -= 1
      }
      var sources: [FoundClaim.End] = []
      if tokens[before].is(.possessive), before > range.lowerBound {
        sources = actors(endingAt: before - 1)
      } else if tokens[before].isOne(of: .his, .her, .its, .their) {
        sources = pronoun(at: before).map { [$0] } ?? []
      }
      guard !sources.isEmpty else { continue }
      for phrase in phraseList(from: index + 2) {
        guard let target = node(of: phrase) else { continue }
        for source in sources { add(.promoted, source, target, .promotedNoun, text, .asserted) }
      }
    }
  }

  /// "submitted a proposal on protecting the lake": what it is to do is proposed.
  private mutating func findMotions(_ groups: [VerbGroup]) {
    for index in range.dropFirst() where tokens[index].has(.trigger) {
      let text = article.words.text(of: tokens[index].word)
      guard Self.motions.contains(text), index + 3 < range.upperBound,
        tokens[index + 1].isOne(of: .on, .for, .to),
        let group = groups.last(where: { $0.token < index && index - $0.token < 6 }),
        !group.isPassive
      else { continue }
      var start = index + 2
      let form = lexicon.form(of: tokens[start].word)
      if form.contains(tokens[index + 1].is(.to) ? .base : .gerund) { start += 1 }
      guard let phrase = nounPhrase(from: start), let target = node(of: phrase) else { continue }
      for source in subjects(of: group, among: groups) {
        add(.promoted, source, target, .promotedNoun, "propose", modality(of: group))
      }
    }
  }

  private static let motions: Set<String> = [
    "proposal", "suggestion", "motion", "petition", "recommendation",
  ]

  private static let supports: [String: Set<String>] = [
    "commitment": ["to"], "support": ["for", "of"], "endorsement": ["of"],
    "backing": ["for", "of"],
    "push": ["for"], "call": ["for"], "calls": ["for"], "praise": ["for", "of"],
    "advocacy": ["of", "for"],
    "promotion": ["of"], "dedication": ["to"], "enthusiasm": ["for"],
  ]

  /// "the Kenya-proposed charter"
  private mutating func findCompoundProposals() {
    for index in range where mentionOf[index] >= 0 && isCompound(tokens[index]) {
      let text = article.words.text(of: tokens[index].word)
      guard ["-proposed", "-backed", "-promoted", "-endorsed"].contains(where: text.hasSuffix),
        let phrase = nounPhrase(from: index + 1), let target = node(of: phrase),
        let source = entity(at: index)
      else { continue }
      add(
        .promoted,
        FoundClaim.End(entity: source, words: index..<index + 1),
        target,
        .promotedNoun,
        text.hasSuffix("-proposed") ? "propose" : "back",
        .asserted
      )
    }
  }

  private mutating func promotes(_ group: VerbGroup, _ groups: [VerbGroup], isSure: Bool) {
    let sources = subjects(of: group, among: groups)
    guard !sources.isEmpty else { return }
    let targets = objects(of: group, isSure: isSure)
    let rule: Rule =
      group.form == .gerund ? .promotedGerund : !isSure ? .promotedPlanned : .promotedActive
    for source in sources {
      guard isPromoter(source) else { continue }
      for target in targets {
        add(.promoted, source, target, rule, group.text, modality(of: group))
      }
    }
  }

  /// Whether somebody can promote: not a country where the verb is about money or machines.
  private func isPromoter(_ end: FoundClaim.End) -> Bool {
    entities[end.entity].kind != .initiative || entities[end.entity].isNamed || true
  }

  private mutating func promotedBy(_ group: VerbGroup, _ groups: [VerbGroup], isSure: Bool) {
    guard isSure, let start = agentStart(behind: group.end) else { return }
    let sources = agents(from: start)
    for target in undergoers(of: group, among: groups) where entities[target.entity].kind != .region
    {
      for source in sources {
        add(.promoted, source, target, .promotedPassive, group.text, modality(of: group))
      }
    }
  }

  /// What is promoted: the noun phrases behind the verb, or behind a verb in -ing there.
  private mutating func objects(of group: VerbGroup, isSure: Bool) -> [FoundClaim.End] {
    var start = group.end
    // "recommended restoring mangroves", "called for establishing rules"
    if start < range.upperBound, mentionOf[start] < 0, tokens[start].shape == .small,
      lexicon.form(of: tokens[start].word).contains(.gerund),
      !tokens[start].has([.initiativeNoun, .speakingText])
    {
      start += 1
      if start < range.upperBound, tokens[start].isOne(of: .for, .in, .on, .out, .up) { start += 1 }
    }
    guard start < range.upperBound, !tokens[start].is(.that) else { return [] }
    // "support for the industry of embodied AI": what is supported stands behind "for".
    var found: [FoundClaim.End] = []
    var phrases = phraseList(from: start)
    // "urged the board to publish its rules", "outlined plans to use wind"
    if let first = phrases.first, first.end + 1 < range.upperBound, tokens[first.end].is(.to),
      ["urge", "call on", "encourage", "ask"].contains(group.text),
      !lexicon.form(of: tokens[first.end + 1].word).contains(.base)
    {
      return []
    }
    if let first = phrases.first, first.end + 2 < range.upperBound, tokens[first.end].is(.to),
      lexicon.form(of: tokens[first.end + 1].word).contains(.base),
      ["urge", "call on", "encourage", "ask"].contains(group.text)
        || ["plans", "proposals", "efforts"].contains(
          article.words.text(of: tokens[first.head].word)
        )
    {
      phrases = phraseList(from: first.end + 2)
    }
    if let first = phrases.first, let deeper = content(of: first) {
      phrases = phraseList(from: deeper)
    }
    if let last = phrases.last {
      var next = last.end
      if next < range.upperBound, tokens[next].is(.comma) { next += 1 }
      if next < range.upperBound, tokens[next].is(.including) {
        let listed = phraseList(from: next + 1)
        // "industries including A and B" are A and B.
        if phrases.count == 1, !listed.isEmpty, isGeneric(last) { phrases = [] }
        phrases += listed
      } else if next + 1 < range.upperBound, tokens[next].is(.such), tokens[next + 1].is(.as) {
        let listed = phraseList(from: next + 2)
        if phrases.count == 1, !listed.isEmpty, isGeneric(last) { phrases = [] }
        phrases += listed
      }
    }
    // What stands in one list is of one kind.
    let isListed =
      phrases.count > 1
      && phrases.contains { phrase in
        node(of: phrase).map { isPromotable($0, phrase, group) } ?? false
      }
    for phrase in phrases.prefix(8) {
      guard let end = node(of: phrase) else { continue }
      let kind = entities[end.entity].kind
      let head = article.words.text(of: tokens[phrase.head].word)
      if [
        "funding", "subsidies", "loan", "loans", "grant", "grants", "money", "subsidy",
        "investment", "investments",
      ].contains(head) {
        continue
      }
      if kind == .region,
        !isSure
          || !["praise", "laud", "support", "back", "hail", "commend", "defend"].contains(
            group.text
          )
      {
        continue
      }
      if kind == .person, !isSure { continue }
      if !isSure, !isPromotable(end, phrase, group), !isListed || phrase.tokens.count < 2 {
        continue
      }
      found.append(end)
    }
    object = found.last?.entity ?? object
    return found
  }

  /// Whether a phrase is a bare noun for a class of things.
  private func isGeneric(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count <= 2
      && [
        "industries", "sectors", "areas", "fields", "measures", "technologies", "projects",
        "initiatives", "goods", "products", "sources",
      ]
      .contains(article.words.text(of: tokens[phrase.head].word))
  }

  /// For a noun that only leads to what is meant ("the use of", "support for"), where that begins.
  private func content(of phrase: NounPhrase) -> Int? {
    guard mentionOf[phrase.head] < 0, phrase.end + 1 < range.upperBound,
      tokens[phrase.end].isOne(of: .of, .for, .in, .to),
      Self.leads.contains(article.words.text(of: tokens[phrase.head].word))
    else { return nil }
    return phrase.end + 1
  }

  private static let leads: Set<String> = [
    "use", "uses", "application", "applications", "development", "growth", "support", "creation",
    "adoption",
    "establishment", "introduction", "expansion", "role", "importance", "need", "industry", "cause",
    "number",
    "idea", "benefits", "potential", "integration", "construction", "launch", "rollout", "value",
    "significance",
    "promotion", "implementation", "deployment", "industries", "cultivation", "progress", "impact",
    "right",
  ]

  private static let ofAnything: Set<String> = [
    "develop", "adopt", "integrate", "embrace", "expand", "commit to", "pursue", "focus on",
    "cultivate", "advance", "prioritise", "prioritize",
  ]

  /// Whether a thing can be promoted by being announced, issued or highlighted.
  private func isPromotable(
    _ end: FoundClaim.End,
    _ phrase: NounPhrase,
    _ group: VerbGroup
  ) -> Bool {
    let entity = entities[end.entity]
    if entity.isNamed { return entity.kind == .initiative || entity.kind == .organisation }
    let head = tokens[phrase.head]
    // "technology" and "the plans" by themselves say nothing.
    if phrase.tokens.count == 1, entity.words.count == 1, !head.isCapital, !head.has(.collective) {
      return false
    }
    if phrase.tokens.count > 1, Self.ofAnything.contains(group.text) { return true }
    return head.has([.initiativeNoun, .collective])
      || [
        "technology", "technologies", "ai", "energy", "innovation", "education", "industry",
        "industries", "development", "cooperation", "research", "collaboration", "models",
        "infrastructure", "robots", "vehicles", "equipment", "computing", "healthcare", "reform",
        "reforms", "governance", "regulations", "tools", "farming", "tourism", "trade",
      ]
      .contains(article.words.text(of: head.word))
  }
}
