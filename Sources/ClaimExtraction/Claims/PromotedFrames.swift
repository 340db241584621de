/// Finds the wordings of ``StanceFrame`` in a sentence.
extension ClaimFinder {
  mutating func findFrames(_ groups: [VerbGroup]) {
    for group in groups where !isConditional(group) {
      for frame in StanceFrame.frames(of: group.verb.base)
      where frame.isPassive == group.isPassive && frame.isNegated == group.isNegated {
        let next = group.token + 1
        let late = behindTime(next)
        guard
          let match = match(frame.parts[...], at: next, StanceMatch())
            ?? (late > next ? match(frame.parts[...], at: late, StanceMatch()) : nil)
        else {
          continue
        }
        addStance(match, frame, group, groups)
        break
      }
    }
  }

  /// Where the two sides of a wording begin.
  struct StanceMatch {
    var thing: Int?
    /// The end of a thing that other words follow.
    var thingEnd: Int?
    var holder: Int?
  }

  /// Matches the parts of a frame with the words from a token on.
  private func match(
    _ parts: ArraySlice<StanceFrame.Part>,
    at index: Int,
    _ match: StanceMatch
  ) -> StanceMatch? {
    guard let part = parts.first else { return match }
    guard index < range.upperBound else { return nil }
    let rest = parts.dropFirst()
    var match = match
    switch part {
    case .words(let words):
      guard words.contains(word(index)), mentionOf[index] < 0 else { return nil }
      return self.match(rest, at: index + 1, match)
    case .gap:
      for next in index..<min(index + 6, range.upperBound) {
        if let found = self.match(rest, at: next, match) { return found }
        guard isGapWord(next) else { return nil }
      }
      return nil
    case .thing:
      match.thing = index
      guard !rest.isEmpty else { return match }
      let isPronoun =
        tokens[index].isOne(of: .it, .him, .her, .them) && index + 1 < range.upperBound
        && !isOwned(index)
      guard let end = isPronoun ? index + 1 : nounPhrase(from: index)?.end else { return nil }
      match.thingEnd = end
      if rest.first == .praise {
        // "called the bill overdue": the adjective behind the noun belongs to the verb.
        if let good = (index + 1..<max(index + 2, end)).first(where: {
          $0 < end && !tokens[$0 - 1].has(.determiner) && Self.good.contains(word($0))
        }) {
          match.thingEnd = good
          return self.match(rest, at: good, match)
        }
        return self.match(rest, at: behindApposition(end), match)
      }
      // What belongs to the thing may stand before the words that follow it.
      for next in end..<max(end + 1, min(end + 8, range.upperBound)) {
        if let found = self.match(rest, at: next, match) { return found }
        guard next < range.upperBound, !tokens[next].isOne(of: .and, .but, .semicolon, .that),
          !isQuoteMark(next), !tokens[next].has(.helper)
        else { return nil }
      }
      return nil
    case .addressee:
      guard let end = nounPhrase(from: index)?.end else { return nil }
      for next in end..<min(end + 5, range.upperBound) {
        if let found = self.match(rest, at: next, match) { return found }
        guard mentionOf[next] >= 0 || isGapWord(next) else { return nil }
      }
      return nil
    case .deed:
      guard let start = askedObject(at: index) else { return nil }
      match.thing = start
      return match
    case .holder:
      match.holder = index
      guard !rest.isEmpty else { return match }
      for next in index + 1..<max(index + 2, min(index + 10, range.upperBound)) {
        if let found = self.match(rest, at: next, match) { return found }
      }
      return nil
    case .praise:
      guard praises(from: index) else { return nil }
      guard !rest.isEmpty else { return match }
      for next in index..<min(index + 8, range.upperBound) {
        if let found = self.match(rest, at: next, match) { return found }
      }
      return nil
    }
  }

  /// Past what is set off by commas behind a thing: "his captain, 34-year-old Mira Holm, “the best”".
  private func behindApposition(_ end: Int) -> Int {
    guard end + 2 < range.upperBound, tokens[end].is(.comma) else { return end }
    let limit = min(end + 14, range.upperBound)
    guard let close = (end + 1..<limit).first(where: { tokens[$0].is(.comma) }),
      close + 1 < range.upperBound
    else { return end }
    return close + 1
  }

  /// Whether a word may stand in the gap of a wording: no name but a place or a day, no mark, no negation.
  private func isGapWord(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isOne(of: .not, .no, .never, .against, .that, .who, .which, .to) { return false }
    if token.shape == .mark { return token.is(.possessive) }
    if mentionOf[index] >= 0 {
      return entities[mentions[Int(mentionOf[index])].entity].kind == .region
    }
    return token.shape == .small || token.shape == .number || token.has([.day, .month])
  }

  /// "if the town backs", "whether I'll endorse": nothing that is said to be so.
  func isConditional(_ group: VerbGroup) -> Bool {
    var index = group.start - 1
    let first = max(range.lowerBound, group.start - 8)
    while index >= first {
      if tokens[index].isOne(of: .if, .whether) || word(index) == "unless" { return true }
      if tokens[index].isOne(of: .comma, .semicolon, .that) || isQuoteMark(index) { return false }
      index -= 1
    }
    return false
  }

  private mutating func addStance(
    _ match: StanceMatch,
    _ frame: StanceFrame,
    _ group: VerbGroup,
    _ groups: [VerbGroup]
  ) {
    let subject: [FoundClaim.End]
    var relative: FoundClaim.End?
    if frame.isOfSubject, match.holder == nil {
      // "the plan, which Holm described as brilliant"
      relative = relativeObject(of: group)
      guard relative != nil else { return }
      subject = subjects(of: group, among: groups)
    } else if frame.isOfSubject {
      subject =
        clausePhrase(before: group.start).flatMap { namedOne($0) ?? node(of: $0) }.map { [$0] }
        ?? undergoers(of: group, among: groups)
    } else {
      subject = voices(of: group, among: groups)
    }
    var sources = subject
    if let holder = match.holder { sources = agents(from: holder) }
    if group.form == .gerund, group.token <= range.lowerBound + 2, let thing = match.thing,
      let phrase = nounPhrase(from: thing), phrase.end + 1 < range.upperBound,
      tokens[phrase.end].isOne(of: .is, .are, .was, .were)
    {
      // "Leading the charge for the bridge is Mira Holm"
      sources = agents(from: phrase.end + 1)
    }
    sources = sources.filter { isVoice($0) && isWhole($0) }
    guard !sources.isEmpty else { return }
    let targets: [FoundClaim.End]
    if let relative {
      targets = isStanceThing(relative, nil) ? [relative] : []
    } else if let thing = match.thing {
      targets = stanceThings(from: thing, limit: match.thingEnd, besides: sources, isLoose(group))
    } else {
      targets = subject.filter { isStanceThing($0, nil) && isSponsorable($0, by: group) }
    }
    // "launched a search": nothing of one's own; and what is founded is told so.
    if group.verb.base == "launch", frame.parts.first == .words(["a", "an"]) {
      guard !claims.contains(where: { $0.kind == .founded && $0.range == range }),
        targets.allSatisfy({ !entities[$0.entity].isNamed && isProduct($0) })
      else { return }
    }
    let isPraise = frame.parts.contains(.praise)
    // "sees such moments as pivotal" praises nothing in particular.
    let isView = ["see", "regard", "view", "consider", "rate", "class"].contains(group.verb.base)
    for target in targets where !isPraise || !isView || isPraised(target) {
      for source in sources where source.entity != target.entity {
        add(
          .promoted,
          source,
          target,
          isPraise ? .promotedPraise : .promotedFrame,
          group.text,
          frame.isNegated ? .opinion : modality(of: group)
        )
      }
    }
  }

  /// Whether what is launched may be shown and sold, as no attack, search or inquiry is.
  private func isProduct(_ end: FoundClaim.End) -> Bool {
    let nouns: Set<String> = [
      "attack", "attacks", "investigation", "inquiry", "probe", "search", "offensive", "appeal",
      "bid", "war", "strike", "strikes", "case", "lawsuit", "challenge", "review", "raid", "rocket",
      "missile", "missiles", "satellite", "operation", "career", "consultation", "tirade", "rescue",
      "hunt", "manhunt", "assault", "crackdown", "action", "proceedings", "invasion", "coup",
      "drone", "drones", "investigations", "claim", "complaint", "campaign", "petition", "book",
      "takeover", "offer", "recruitment", "boat", "lifeboat", "counterattack", "comeback", "study",
      "bursary", "scholarship", "scholarships", "bursaries", "fellowship", "prize", "award",
      "grant",
      "studio", "programme", "program", "initiative", "scheme", "festival", "centre", "center",
      "fund", "foundation", "company", "charity", "business", "start-up", "startup", "network",
    ]
    return !end.words.contains { nouns.contains(word($0)) }
  }

  /// Whether whoever acts has a name, or more than a plural noun.
  private func isWhole(_ end: FoundClaim.End) -> Bool {
    entities[end.entity].isNamed || entities[end.entity].words.count > 1
  }

  /// Whether a verb may speak for a thing of one word.
  private func isLoose(_ group: VerbGroup) -> Bool {
    ["favour", "favor", "prefer", "march"].contains(group.verb.base)
  }

  /// The things that a wording promotes, from a token on.
  mutating func stanceThings(
    from first: Int,
    limit: Int? = nil,
    besides sources: [FoundClaim.End],
    _ isLoose: Bool = false
  ) -> [FoundClaim.End] {
    var start = behindNumber(first)
    guard start < range.upperBound, !tokens[start].isOne(of: .no, .not) else { return [] }
    if lexicon.form(of: tokens[start].word).contains(.gerund) || isGerund(start),
      mentionOf[start] < 0, tokens[start].shape == .small, start + 1 < range.upperBound,
      !tokens[start + 1].isOne(of: .comma, .stop), !Self.nounsInIng.contains(word(start))
    {
      let base = lexicon.verb(of: tokens[start].word)?.verb.base ?? ""
      guard !Self.against.contains(base) else { return [] }
      // "replacing diesel with hydrogen": the hydrogen.
      if base == "replace", let object = askedObject(at: start) {
        return stanceThings(from: object, besides: sources)
      }
      start += tokens[start + 1].has(.preposition) ? 2 : 1
    }
    if start < range.upperBound, tokens[start].isOne(of: .it, .him, .her, .them),
      start + 1 >= range.upperBound || !isOwned(start)
    {
      return meant(by: start, besides: sources).map { [$0] } ?? []
    }
    if let name = namedThing(at: startOfThing(start)) { return [name] }
    var phrases = phraseList(from: start, limit: limit).map(merit).map(paidFor)
    var depth = 0
    while depth < 3, let phrase = phrases.first, let deeper = content(of: phrase) {
      phrases = phraseList(from: deeper, limit: limit)
      depth += 1
    }
    phrases = withMore(phrases)
    var found: [FoundClaim.End] = []
    for phrase in phrases.prefix(6) {
      if let ending = endOfThing(phrase) {
        found.append(ending)
        continue
      }
      if let name = namedBehind(phrase) ?? namedOne(phrase) {
        found.append(name)
        continue
      }
      guard !isCount(phrase),
        phrase.tokens.count > 1 || !Self.against.contains(word(phrase.head)),
        let end = node(of: phrase), isStanceThing(end, phrase, isLoose)
      else { continue }
      found.append(end)
    }
    return found
  }

  /// Whether "her" stands before what is hers.
  private func isOwned(_ index: Int) -> Bool {
    let next = tokens[index + 1]
    return tokens[index].is(.her) && next.shape == .small && !next.has([.preposition, .function])
      && !lexicon.isVerb(next.word) && !next.has(.adverb) && !next.has(.determiner)
  }

  /// Whether something can be spoken for by a wording: a name that is no place, or more than a bare noun.
  func isStanceThing(_ end: FoundClaim.End, _ phrase: NounPhrase?, _ isLoose: Bool = false) -> Bool
  {
    let entity = entities[end.entity]
    if entity.isNamed { return entity.kind != .region }
    guard entity.kind != .person else { return false }
    let last = entity.words.last.map { article.words.text(of: $0) } ?? ""
    if Self.noThings.contains(last), entity.words.count < 3 { return false }
    if let phrase, tokens[phrase.head].has([.role, .day, .month]), mentionOf[phrase.head] < 0 {
      return false
    }
    if entity.words.count > 1 { return true }
    // "defibrillators in every school"
    if let phrase, phrase.end + 1 < range.upperBound, tokens[phrase.end].isOne(of: .in, .on, .for),
      isPlural(tokens[phrase.head]), last.count > 5, entity.kind == .initiative
    {
      return true
    }
    guard isLoose, let phrase, phrase.tokens.lowerBound > range.lowerBound else { return false }
    return tokens[phrase.tokens.lowerBound - 1].isOne(of: .a, .an)
  }

  /// What is fought and asked for without being promoted.
  static let noThings: Set<String> = [
    "amount", "figure", "sum", "speed", "urgency", "unity", "clarity", "common", "injunction",
    "permission", "refund", "adjournment", "bail",
    "forgiveness", "mercy", "apology", "apologies", "privacy", "prayers", "patience", "tips",
    "leniency", "clemency", "asylum", "custody", "divorce", "retrial", "proof",
    "witnesses", "information", "calm", "help", "money", "details", "answers", "life", "lives",
    "office", "survival", "mayor", "president", "years", "days", "weeks", "minutes", "hours",
    "seconds", "months", "cash", "donations", "funds", "votes", "seats", "power", "control",
    "attention", "favours", "favors", "time", "space", "position", "possession", "title", "trophy",
    "clues", "side", "way", "term", "seat", "re-election", "election", "top", "crown", "medal",
    "damages", "compensation", "charges", "arrest", "deal", "news", "announcement", "outcome",
    "statement", "letter", "interview", "comment", "response", "reply", "briefing", "update",
    "copy", "word", "meeting", "reason", "reasons", "purposes", "approach", "occasion", "mistake",
    "failure", "ceasefire-line",
  ]

  /// "The guild supports it.": the thing with a name of the sentence before.
  mutating func itsThing(_ index: Int, of group: VerbGroup, _ groups: [VerbGroup])
    -> FoundClaim.End?
  {
    guard tokens[index].is(.it), !article.isQuoted(index), object == nil else { return nil }
    let found = meant(by: index, besides: subjects(of: group, among: groups))
    return found.flatMap { entities[$0.entity].kind == .initiative ? $0 : nil }
  }
}
