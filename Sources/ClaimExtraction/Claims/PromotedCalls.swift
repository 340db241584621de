/// What somebody asks to be done: "said the town should build a weir", "asked the mayor to adopt the plan".
extension ClaimFinder {
  mutating func findCalls(_ groups: [VerbGroup]) {
    saysShould(groups)
    wouldLike()
    for group in groups where !group.isPassive && !group.isReduced {
      promises(group, groups)
      wants(group, groups)
      signsInto(group, groups)
    }
  }

  /// "Holm said the town should build a weir": whoever is quoted asks for the weir.
  private mutating func saysShould(_ groups: [VerbGroup]) {
    guard
      let modal = range.first(where: {
        tokens[$0].isOne(of: .should, .must, .have, .will, .would) || tokens[$0].has(.trigger)
      })
    else { return }
    let speakers = quotedHere.filter {
      $0.source == nil && entities[$0.target.entity].kind != .initiative
    }.map(\.target)
    guard let speaker = speakers.last, speakers.allSatisfy({ $0.entity == speaker.entity }) else {
      return
    }
    // "dismissed claims that a law was needed"
    let isDenial = groups.contains {
      $0.token < modal
        && ["dismiss", "reject", "deny", "dispute", "refute", "rubbish", "question", "doubt"]
          .contains($0.verb.base)
    }
    guard !isDenial else { return }
    var index = modal
    while index < range.upperBound {
      defer { index += 1 }
      guard
        tokens[index].isOne(of: .should, .must, .have) || tokens[index].has(.trigger)
          || isHoped(index, groups)
      else { continue }
      saysNeeded(index, speaker)
      saysNeeds(index, speaker)
      guard let first = isObligation(index) else { continue }
      var verb = first
      while verb < range.upperBound, tokens[verb].has(.adverb) || isAdverb(tokens[verb]) {
        verb += 1
      }
      let modality: ClaimModality = article.isQuoted(index) ? .opinion : .asserted
      // "A museum should be built on the quay"
      if tokens[verb].is(.be), verb + 1 < range.upperBound, index > range.lowerBound,
        let built = lexicon.verb(of: tokens[verb + 1].word)?.verb.base,
        Self.wanted.contains(built)
          || ["make", "give", "allow", "recognise", "name"].contains(built),
        let phrase = clausePhrase(before: index), !tokens[phrase.head].has([.role, .collective]),
        let target = namedOne(phrase) ?? node(of: phrase), target.entity != speaker.entity,
        entities[target.entity].kind == .initiative
          || entities[target.entity].kind == .organisation && !entities[target.entity].isNamed,
        entities[target.entity].words.count > 1 || entities[target.entity].isNamed
      {
        add(.promoted, speaker, target, .promotedCall, "call for", modality)
        continue
      }
      // "Drivers should get hazard pay"
      let isDue =
        verb + 1 < range.upperBound && ["get", "receive"].contains(word(verb))
        && !tokens[verb + 1].has([.preposition, .particle])
        && !lexicon.isVerb(tokens[verb + 1].word)
      guard verb + 1 < range.upperBound, isDue || isUrged(verb) else { continue }
      let targets =
        isDue
        ? wishedThings(from: verb + 1, besides: [speaker])
        : wished(by: Deed(verb: verb, first: verb), besides: [speaker])
      for target in targets
      where target.entity != speaker.entity {
        add(.promoted, speaker, target, .promotedCall, "call for", modality)
      }
    }
  }

  /// "hopes the town will adopt the plan": whether "will" tells what is hoped for.
  private func isHoped(_ index: Int, _ groups: [VerbGroup]) -> Bool {
    guard tokens[index].isOne(of: .will, .would),
      let hope = groups.last(where: { $0.end <= index && $0.verb.base == "hope" }),
      index - hope.end < 9, index > hope.end, !hope.isNegated
    else { return false }
    return !tokens[index - 1].isOne(of: .he, .she, .it, .they, .we)
  }

  /// Where the verb stands that must be done: behind "should", "must", "needs to", "will have to".
  private func isObligation(_ index: Int) -> Int? {
    let next = index + 1
    guard next + 1 < range.upperBound else { return nil }
    let isNegated = tokens[next].isOne(of: .not, .t)
    if tokens[index].isOne(of: .should, .must, .will, .would) { return isNegated ? nil : next }
    guard tokens[next].is(.to), index > range.lowerBound else { return nil }
    // "it is time to build a weir"
    if word(index) == "time",
      tokens[index - 1].isOne(of: .is, .was, .possessive, .about)
        || ["high", "past"].contains(word(index - 1))
    {
      return next + 1
    }
    if ["needs", "need", "ought"].contains(word(index)), mentionOf[index] < 0,
      !tokens[index - 1].has(.determiner), !tokens[index - 1].isOne(of: .not, .t)
    {
      return next + 1
    }
    if ["necessary", "essential", "vital", "crucial"].contains(word(index)), mentionOf[index] < 0,
      !tokens[index - 1].isOne(of: .not, .t)
    {
      return next + 1
    }
    if tokens[index].is(.have), tokens[index - 1].isOne(of: .will, .would) { return next + 1 }
    return nil
  }

  /// Whether a thing is one that can be asked for.
  private func isAskedFor(_ end: FoundClaim.End, _ phrase: NounPhrase) -> Bool {
    let entity = entities[end.entity]
    guard entity.kind == .initiative || entity.kind == .organisation && !entity.isNamed else {
      return false
    }
    if Self.against.contains(word(phrase.head)) || isGeneric(phrase) { return false }
    if entity.isNamed { return true }
    let head = tokens[phrase.head]
    if phrase.tokens.count == 1, isCount(phrase) { return false }
    return head.has([.initiativeNoun]) || isNewThing(phrase)
      || Self.askable.contains(word(phrase.head))
      || phrase.tokens.count > 1
        && ["tion", "ment", "ance", "ship", "fees", "tax"].contains(
          where: word(phrase.head).hasSuffix
        )
  }

  /// "a sister shelter", "late licences": a thing by more than its noun, and none of time, people or talk.
  private func isNewThing(_ phrase: NounPhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    let head = tokens[phrase.head]
    guard phrase.tokens.count > 1, first > range.lowerBound, mentionOf[phrase.head] < 0,
      !head.has([.role, .collective, .day, .month]), !isCount(phrase),
      !Self.noThings.contains(word(phrase.head)), !Self.leads.contains(word(phrase.head))
    else { return false }
    var before = first - 1
    if tokens[before].isOne(of: .more) || word(before) == "new" { before -= 1 }
    return tokens[before].isOne(of: .a, .an) || isPlural(head) && !tokens[before].has(.determiner)
  }

  private static let askable: Set<String> = [
    "immigration", "migration", "homes", "housing", "energy", "technology", "education",
    "elections", "election", "referendum", "taxes", "fees", "fee", "visas", "wage", "wages",
    "charge", "levy", "levies", "treaty", "rights", "transport", "jobs", "training", "research",
    "infrastructure", "healthcare", "care", "safety", "standards", "quotas", "quota", "cap",
    "limits", "benefits", "petition", "process", "boycott", "pension", "pensions", "income",
    "transparency", "cooperation",
  ]

  /// "wants a ban on bags", "wants to introduce a carbon tax"
  private mutating func wants(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard group.verb.base == "want", !group.isDependent, !group.isPlanned,
      group.end + 1 < range.upperBound
    else {
      return
    }
    var start = group.end
    if tokens[start].is(.to) {
      // "wants to see a ban"
      guard
        let object = ["see", "have"].contains(word(start + 1))
          ? start + 2 : askedObject(at: start + 1)
      else { return }
      start = object
    } else if wantsDone(group, groups) {
      return
    } else if ["every", "each", "all", "any"].contains(word(start)) {
      return
    } else {
      guard
        tokens[start].has(.determiner) || tokens[start].isOne(of: .more)
          || nounPhrase(from: start).map({ isNewThing($0) || endsUndone($0) }) ?? false
      else { return }
    }
    guard let phrase = nounPhrase(from: start),
      !tokens[phrase.head].has([.body, .role, .collective]),
      phrase.end + 1 >= range.upperBound || !tokens[phrase.end].is(.to)
        || tokens[phrase.end + 1].shape == .number, !group.isNegated
    else { return }
    let sources = voices(of: group, among: groups)
    for target in wishedThings(from: start, besides: sources) {
      for source in sources where source.entity != target.entity {
        add(.promoted, source, target, .promotedCall, "want", modality(of: group))
      }
    }
  }

  /// "would like to see more benches", "would like a share of the levy"
  private mutating func wouldLike() {
    for index in range.dropFirst(2).dropLast(2)
    where tokens[index - 1].is(.would) && word(index) == "like" {
      var start = index + 1
      if tokens[start].is(.to) {
        guard start + 2 < range.upperBound else { continue }
        let isSeen = ["see", "have"].contains(word(start + 1))
        guard let object = isSeen ? start + 2 : askedObject(at: start + 1) else { continue }
        start = object
      } else if !tokens[start].has(.determiner) && !tokens[start].is(.more) {
        continue
      }
      let sources = actors(endingAt: index - 2)
      for target in wishedThings(from: start, besides: sources) {
        for source in sources where source.entity != target.entity {
          add(.promoted, source, target, .promotedCall, "want", .asserted)
        }
      }
    }
  }

  /// "wants class sizes cut"
  private func endsUndone(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count > 1 && mentionOf[phrase.head] < 0
      && lexicon.form(of: tokens[phrase.head].word).contains(.participle)
      && lexicon.verb(of: tokens[phrase.head].word).map { Self.lessening.contains($0.verb.base) }
        ?? false
  }

  /// "signed the bill into law"
  private mutating func signsInto(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard group.verb.base == "sign", let phrase = nounPhrase(from: group.end),
      phrase.end + 1 < range.upperBound, tokens[phrase.end].is(.into),
      word(phrase.end + 1) == "law", let target = node(of: phrase)
    else { return }
    for source in subjects(of: group, among: groups) {
      add(.promoted, source, target, .promotedActive, "sign", modality(of: group))
    }
  }

  /// "promised a referendum on the tax"
  private mutating func promises(_ group: VerbGroup, _ groups: [VerbGroup]) {
    guard ["promise", "pledge", "vow"].contains(group.verb.base), group.end < range.upperBound,
      !tokens[group.end].isOne(of: .to, .that),
      // "pledged 40 million crowns for roads": money.
      !(group.end..<min(group.end + 6, range.upperBound)).contains(where: isMoneyWord),
      AmountReader(article).amounts(in: group.end..<min(group.end + 5, range.upperBound)).isEmpty
    else { return }
    let sources = voices(of: group, among: groups)
    let modality: ClaimModality = group.isNegated ? .denied : .planned
    for target in wishedThings(from: group.end, besides: sources) {
      for source in sources where source.entity != target.entity {
        add(.promoted, source, target, .promotedCall, group.text, modality)
      }
    }
  }

  /// "argued that a carbon tax might be needed"
  private mutating func saysNeeded(_ index: Int, _ speaker: FoundClaim.End) {
    guard ["needed", "necessary", "required", "overdue"].contains(word(index)), mentionOf[index] < 0
    else { return }
    var last = index - 1
    while last > range.lowerBound, tokens[last].has([.helper, .adverb]) || isAdverb(tokens[last]) {
      guard !tokens[last].isOne(of: .not, .t) else { return }
      last -= 1
    }
    guard last < index - 1, last > range.lowerBound, !tokens[last].isOne(of: .not, .t),
      !tokens[last].isOne(of: .it, .this, .that, .they)
    else { return }
    // What belongs to the noun may stand between: "a tax of $300 a tonne".
    guard let phrase = clausePhrase(before: last + 1) else { return }
    let inner = content(of: phrase).flatMap { nounPhrase(from: $0, limit: last + 1) } ?? phrase
    guard let target = node(of: inner), isAskedFor(target, inner), target.entity != speaker.entity
    else { return }
    let modality: ClaimModality = article.isQuoted(index) ? .opinion : .asserted
    add(.promoted, speaker, target, .promotedCall, "call for", modality)
  }

  /// "wants the plan to go ahead", "wants the bill passed": the plan.
  private mutating func wantsDone(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    guard let phrase = nounPhrase(from: group.end), phrase.end + 2 < range.upperBound,
      tokens[phrase.end].is(.to), let target = node(of: phrase),
      entities[target.entity].kind == .initiative
    else { return false }
    let verb = tokens[phrase.end + 1].is(.be) ? phrase.end + 2 : phrase.end + 1
    let base = lexicon.verb(of: tokens[verb].word)?.verb.base ?? word(verb)
    let isWell = ["go", "succeed", "work", "continue", "pass", "become", "happen"].contains(base)
    guard isWell || verb == phrase.end + 2 && Self.wanted.contains(base) else { return false }
    for source in subjects(of: group, among: groups) {
      add(.promoted, source, target, .promotedCall, "want", modality(of: group))
    }
    return true
  }

  /// "said the country needs a tax", "there should be a tax": the thing that is said to be needed.
  private mutating func saysNeeds(_ index: Int, _ speaker: FoundClaim.End) {
    var start = index + 1
    if tokens[index].isOne(of: .should, .must) {
      guard start + 1 < range.upperBound, tokens[start].is(.be), index > range.lowerBound,
        word(index - 1) == "there"
      else { return }
      start += 1
    } else {
      // "what the town needs is a weir"
      if ["needs", "need", "want", "wants"].contains(word(index)), start + 1 < range.upperBound,
        tokens[start].isOne(of: .is, .was),
        (max(range.lowerBound, index - 4)..<index).contains(where: { word($0) == "what" }),
        !tokens[start + 1].isOne(of: .not, .no, .to)
      {
        start += 1
        addNeed(from: start, at: index, speaker)
        return
      }
      guard
        ["needs", "need"].contains(word(index))
          || word(index) == "needed" && start + 1 < range.upperBound
            && tokens[start].isOne(of: .a, .an, .more),
        mentionOf[index] < 0,
        index > range.lowerBound, !tokens[index - 1].has([.determiner, .preposition]),
        !tokens[index - 1].isOne(of: .not, .t, .possessive), start < range.upperBound,
        !tokens[start].isOne(of: .to, .for, .no)
      else { return }
      let isSubject =
        word(index) == "needed" || tokens[index - 1].isOne(of: .we, .they, .it)
        || tokens[index - 1].has(.adverb)
        || mentionOf[index - 1] >= 0 || isPlural(tokens[index - 1]) != (word(index) == "needs")
      guard isSubject else { return }
    }
    addNeed(from: start, at: index, speaker)
  }

  private mutating func addNeed(from start: Int, at index: Int, _ speaker: FoundClaim.End) {
    guard let phrase = nounPhrase(from: start),
      !["cooperation", "help"].contains(word(phrase.head))
    else { return }
    let modality: ClaimModality = article.isQuoted(index) ? .opinion : .asserted
    for target in wishedThings(from: start, besides: [speaker])
    where target.entity != speaker.entity {
      add(.promoted, speaker, target, .promotedCall, "call for", modality)
    }
  }
}
