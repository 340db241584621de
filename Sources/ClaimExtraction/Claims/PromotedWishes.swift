/// What somebody asks others to do or promises to do: "urged the town to build a weir", "vowed to open a clinic".
extension ClaimFinder {
  mutating func findWishes(_ groups: [VerbGroup]) {
    for group in groups where !group.isReduced && !group.isNegated {
      guard !isConditional(group), let deed = wishedDeed(group, groups) else { continue }
      let sources = wishers(group, groups).filter { isVoice($0) }
      guard !sources.isEmpty else { continue }
      // What another rule has read of the same words stands.
      guard !hasPromotion(by: sources, behind: group.end) else { continue }
      var targets = wished(by: deed, besides: sources)
      if targets.isEmpty, !isUndone(deed), !Self.promising.contains(group.verb.base) {
        targets = plainDeed(deed).map { [$0] } ?? []
      }
      for target in targets {
        for source in sources where source.entity != target.entity {
          add(.promoted, source, target, .promotedCall, group.text, modality(of: group))
        }
      }
    }
  }

  /// Whoever asks: the subject, or whom "by" names behind "was urged".
  private mutating func wishers(_ group: VerbGroup, _ groups: [VerbGroup]) -> [FoundClaim.End] {
    guard group.isPassive else { return voices(of: group, among: groups) }
    guard let start = agentStart(behind: group.end) else { return [] }
    return agents(from: start)
  }

  /// Whether one of those was found to promote something that stands behind a token of the sentence.
  private func hasPromotion(by sources: [FoundClaim.End], behind index: Int) -> Bool {
    claims.reversed().prefix { $0.range == range }.contains { claim in
      claim.kind == .promoted && claim.target.words.lowerBound >= index
        && sources.contains { $0.entity == claim.source?.entity }
    }
  }

  /// A deed that is asked for: its verb, and whether it is to be left undone.
  struct Deed {
    let verb: Int
    /// The first token of it: the verb, or "not" before "to".
    let first: Int
  }

  /// Whether a verb behind "should" says of a thing that it is wanted, or unwanted.
  func isUrged(_ verb: Int) -> Bool {
    let base = lexicon.verb(of: tokens[verb].word)?.verb.base ?? word(verb)
    return askedObject(at: verb) != nil || Self.undoing.contains(base)
      || ["lift", "abolish", "ban", "scrap", "halt", "cut", "relax", "freeze"].contains(base)
  }

  /// Where the verb stands of what is asked or promised.
  private func wishedDeed(_ group: VerbGroup, _ groups: [VerbGroup]) -> Deed? {
    let base = group.verb.base
    let isPromise = Self.promising.contains(base)
    guard isPromise || Self.asking.contains(base) else { return nil }
    var index = group.end
    if isPromise {
      index = behindTime(index)
      guard index + 1 < range.upperBound, tokens[index].is(.to), !group.isDependent else {
        return nil
      }
      return deed(at: index)
    }
    // "telling them to": an order told in passing.
    if Self.ordering.contains(base), group.isDependent { return nil }
    if let links = Self.onlyWith[base], !links.contains(word(index)),
      !links.contains(where: { group.text.hasSuffix(" " + $0) })
    {
      return nil
    }
    // "appealed to the town to"
    if index < range.upperBound, base == "appeal" || !tokens[index].is(.to),
      ["on", "upon", "to", "with", "for", "that"].contains(word(index))
    {
      index += 1
    }
    let limit = min(index + 14, range.upperBound - 1)
    while index < limit {
      let token = tokens[index]
      // "wants to build", "asked to leave": nobody is asked.
      if token.is(.to), mentionOf[index] < 0, index > group.end || group.isPassive,
        !Self.meaning.contains(word(index - 1)), let found = deed(at: index)
      {
        return found
      }
      if token.isOne(of: .semicolon, .colon, .that, .who, .which, .stop, .when, .if, .whether)
        || isQuoteMark(index) || ["how", "why", "what"].contains(word(index))
      {
        return nil
      }
      if token.is(.comma), index + 1 < limit, mentionOf[index + 1] < 0, !tokens[index + 1].is(.to),
        !tokens[index + 1].has(.role), mentionOf[index - 1] < 0
      {
        return nil
      }
      if token.has(.helper), token.shape == .small { return nil }
      index += 1
    }
    return nil
  }

  /// The deed behind "to".
  private func deed(at to: Int) -> Deed? {
    var verb = to + 1
    let isNot = tokens[to - 1].is(.not)
    while verb < range.upperBound, tokens[verb].has(.adverb) || isAdverb(tokens[verb]) { verb += 1 }
    guard verb < range.upperBound, mentionOf[verb] < 0, tokens[verb].shape == .small else {
      return nil
    }
    let form = lexicon.form(of: tokens[verb].word)
    guard
      form.contains(.base) || tokens[verb].is(.be)
        || !lexicon.isVerb(tokens[verb].word)
          && !tokens[verb].has([.determiner, .preposition, .function])
          && !tokens[verb].has(.initiativeNoun) && verb + 1 < range.upperBound
          && (tokens[verb + 1].has(.determiner) || tokens[verb + 1].isOne(of: .a, .an, .the)
            || isDoing(word(verb)))
    else { return nil }
    return Deed(verb: verb, first: isNot ? to - 1 : verb)
  }

  /// Whether a verb that no list of verbs has does something with a thing.
  private func isDoing(_ verb: String) -> Bool {
    Self.wanted.contains(verb) || Self.undoing.contains(verb) || Self.lessening.contains(verb)
      || Self.against.contains(verb)
  }

  /// Nouns of which "to" says what they are for.
  private static let meaning: Set<String> = [
    "proposal", "proposals", "plan", "plans", "bid", "move", "moves", "decision", "attempt",
    "attempts", "effort", "efforts", "right", "rights", "power", "powers", "way", "ways", "chance",
    "need", "ability", "pledge", "promise", "offer", "time", "opportunity", "permission", "refusal",
    "failure", "vote", "scheme", "drive", "push", "campaign", "motion", "bill", "law",
  ]

  private static let promising: Set<String> = [
    "promise", "pledge", "vow", "undertake", "agree",
  ]

  private static let asking: Set<String> = [
    "ask", "urge", "press", "implore", "plead", "exhort", "lobby", "want", "beg", "call", "appeal",
    "petition", "encourage", "challenge", "recommend", "pressure", "counsel", "advise", "entreat",
    "beseech", "enjoin", "push", "invite", "tell", "remind", "instruct", "direct", "request",
    "demand", "commit", "task", "charge",
  ]

  private static let ordering: Set<String> = ["tell", "instruct", "direct", "remind", "invite"]

  /// Verbs that ask only with a word behind them.
  private static let onlyWith: [String: [String]] = [
    "call": ["on", "upon", "for"], "appeal": ["to"], "plead": ["with"], "push": ["for"],
  ]

  /// What a deed is done to, or the deed itself where it does away with something.
  mutating func wished(by deed: Deed, besides sources: [FoundClaim.End]) -> [FoundClaim.End] {
    let base = lexicon.verb(of: tokens[deed.verb].word)?.verb.base ?? word(deed.verb)
    guard deed.verb + 1 < range.upperBound,
      !Self.personal.contains(base)
        || Self.furthering.contains(base) && word(deed.verb + 1) == "for"
    else { return [] }
    let isGiving = Self.twofold.contains(base)
    if !isGiving || deed.first != deed.verb, isUndone(deed) {
      return wholeDeed(deed, besides: sources)
    }
    var start = deed.verb + 1
    if let known = askedObject(at: deed.verb) {
      start = known
    } else if tokens[start].has(.particle)
      || ["with", "for", "in", "on", "up", "out"].contains(word(start))
    {
      start += 1
    }
    guard start < range.upperBound else { return [] }
    // "to make lessons free"
    if base == "make", let phrase = nounPhrase(from: start),
      let adjective = phrase.tokens.dropFirst().last(where: { Self.states.contains(word($0)) })
    {
      return stanceThings(from: start, limit: adjective, besides: sources)
    }
    // "to pay growers a fair price": the price.
    if isGiving, let first = nounPhrase(from: start) {
      var next = first.end
      if next + 1 < range.upperBound, tokens[next].isOne(of: .in, .of, .from, .at, .with),
        let place = nounPhrase(from: next + 1)
      {
        next = place.end
      }
      if next < range.upperBound,
        tokens[next].isOne(of: .a, .an) || tokens[next].is(.more) || tokens[next].shape == .number
      {
        return wishedThings(from: next, besides: sources)
      }
      guard arePeople(first.head) == false else { return [] }
    }
    return wishedThings(from: start, besides: sources)
  }

  /// Whether a deed does away with something, or is not to be done.
  private func isUndone(_ deed: Deed) -> Bool {
    let base = lexicon.verb(of: tokens[deed.verb].word)?.verb.base ?? word(deed.verb)
    return deed.first != deed.verb || Self.against.contains(base) && base != "release"
      || Self.lessening.contains(base) || Self.undoing.contains(base)
  }

  /// "halt the felling", "not to sell plots": the deed in its own words.
  private mutating func wholeDeed(_ deed: Deed, besides sources: [FoundClaim.End]) -> [FoundClaim
    .End]
  {
    var start = deed.verb + 1
    if start < range.upperBound, tokens[start].has(.particle), !tokens[start].is(.to) { start += 1 }
    guard let phrase = nounPhrase(from: start), phrase.tokens.lowerBound - start <= 2,
      phrase.tokens.count <= 6, !tokens[phrase.head].isOne(of: .it, .them),
      !Self.noThings.contains(word(phrase.head)), !isOpposed(phrase),
      mentionOf[phrase.head] < 0 || phrase.tokens.count > 1
        || mention(at: phrase.head).map({
          [.initiative, .region].contains(entities[$0.entity].kind)
        }) ?? false
    else { return [] }
    var end = phrase.tokens.upperBound
    if end == phrase.end, end + 1 < range.upperBound, tokens[end].isOne(of: .of, .on, .to),
      phrase.tokens.count <= 2, let more = nounPhrase(from: end + 1), more.tokens.count <= 3,
      !tokens[more.head].has([.day, .month]), !isTime(end + 1)
    {
      end = more.tokens.upperBound
    }
    let words = deed.first..<end
    return [FoundClaim.End(entity: thing(named: words, .initiative), words: words)]
  }

  /// "drop the Harbour Plan", "scrap the levy": whoever asks so is against a thing, and speaks for none.
  private func isOpposed(_ phrase: NounPhrase) -> Bool {
    if let mention = mention(at: phrase.head), entities[mention.entity].kind == .initiative {
      return true
    }
    return [
      "plan", "plans", "proposal", "proposals", "project", "scheme", "bill", "levy", "tax",
      "programme", "program", "merger", "takeover", "case", "bid", "strike", "agreement", "deal",
      "contract", "pact", "treaty",
    ].contains(word(phrase.head))
  }

  /// "stay off the sands", "get tested for lead": what the public is asked to do, in its own words.
  private mutating func plainDeed(_ deed: Deed) -> FoundClaim.End? {
    let base = lexicon.verb(of: tokens[deed.verb].word)?.verb.base ?? word(deed.verb)
    guard !Self.favours.contains(base) else { return nil }
    var end = deed.verb + 1
    while end < min(deed.verb + 4, range.upperBound), tokens[end].shape == .small,
      tokens[end].has([.preposition, .particle, .adverb])
        || ["off", "again", "twice", "tested", "vaccinated", "registered"].contains(word(end))
    {
      end += 1
    }
    if end > deed.verb + 1 || tokens[end].has(.determiner),
      let phrase = nounPhrase(from: end), phrase.tokens.lowerBound - end <= 2,
      phrase.tokens.count <= 4, !tokens[phrase.head].has([.day, .month]),
      entity(at: phrase.head).map({ entities[$0].kind != .person }) ?? true
    {
      end = phrase.tokens.upperBound
    }
    // "every keeper to get a message": theirs, and nothing that they do.
    if base == "get", tokens[deed.verb + 1].shape == .small,
      !["tested", "vaccinated", "registered"].contains(word(deed.verb + 1))
    {
      return nil
    }
    guard end > deed.verb + 1, tokens[end - 1].shape != .mark, !tokens[end - 1].has(.preposition)
    else { return nil }
    let words = deed.first..<end
    return FoundClaim.End(entity: thing(named: words, .initiative), words: words)
  }

  /// What is asked of somebody for oneself, or by police and courts.
  private static let favours: Set<String> = [
    "contact", "phone", "ring", "email", "telephone", "call", "report", "come", "explain", "answer",
    "comment", "wait", "leave", "be", "have", "do", "say", "tell", "know", "remember", "let",
    "give",
    "describe", "imagine", "listen", "testify", "appear", "stop", "sit", "stand", "pray", "resign",
    "quit", "help", "join", "return", "dismiss", "meet", "send", "find", "make", "win", "be",
    "share", "speak", "talk", "contribute", "donate", "vote",
  ]

  /// The things from a token on that are wished for.
  mutating func wishedThings(from start: Int, besides sources: [FoundClaim.End]) -> [FoundClaim.End]
  {
    let first = start
    let start = behindNumber(first)
    guard start < range.upperBound, !tokens[start].isOne(of: .that, .no, .not) else { return [] }
    let found = stanceThings(from: start, besides: sources)
    if !found.isEmpty {
      return found.filter { entities[$0.entity].isNamed || entities[$0.entity].kind != .person }
    }
    // "a weir", "visas for nurses": one word will do with an article, or with what it is for.
    guard let phrase = nounPhrase(from: start), mentionOf[phrase.head] < 0,
      phrase.tokens.count == 1,
      phrase.head > range.lowerBound, !Self.noThings.contains(word(phrase.head)),
      !tokens[phrase.head].has([.day, .month, .number]), tokens[phrase.head].shape == .small,
      tokens[phrase.head - 1].isOne(of: .a, .an, .more) || word(phrase.head - 1) == "new"
        || start > first && isPlural(tokens[phrase.head])
        || phrase.end + 1 < range.upperBound
          && tokens[phrase.end].isOne(of: .for, .on, .in, .into, .of, .between)
          && !isTime(phrase.end + 1)
        || tokens[phrase.head].has(.initiativeNoun) && tokens[phrase.head - 1].isOne(of: .the),
      let end = node(of: phrase)
    else { return [] }
    return [end]
  }

  /// Past how many are wished for: "at least 1,200 more".
  func behindNumber(_ first: Int) -> Int {
    var index = first
    while index + 1 < range.upperBound, index < first + 5 {
      let token = tokens[index]
      let isNumber = token.shape == .number && !hasLetter(token) || token.has(.number)
      let isRound = ["at", "least", "up", "to", "around", "about", "some", "than", "another"]
        .contains(word(index))
      guard
        isNumber && !isCurrency(tokens[index + 1]) && !isCurrency(tokens[max(index - 1, first)])
          || token.is(.more)
          || isRound
            && (index + 1..<min(index + 4, range.upperBound)).contains(where: {
              tokens[$0].shape == .number
            })
      else { break }
      index += 1
    }
    return mentionOf[index] >= 0 || isTime(index) || isCurrency(tokens[index]) ? first : index
  }

  /// What a thing can be made: "make school meals free".
  private static let states: Set<String> = [
    "free", "compulsory", "mandatory", "permanent", "available", "affordable", "safer", "legal",
    "voluntary", "easier", "cheaper", "accessible", "universal", "optional", "public", "possible",
    "simpler", "fairer", "greener", "obligatory", "statutory", "binding", "transparent",
  ]

  /// Deeds that speak for nothing.
  static let personal: Set<String> = [
    "contact", "phone", "ring", "email", "telephone", "be", "go", "come", "get", "see", "think",
    "meet", "stay", "remember", "show", "tell", "say", "do", "have", "know", "return", "resign",
    "quit", "win", "beat", "defeat", "speak", "talk", "leave", "wait", "cooperate", "fight", "help",
    "pray", "look", "let", "find", "try", "become", "appear", "testify", "explain",
    "answer", "sit", "stand", "lose", "kill", "die", "face", "spend", "invest", "donate", "lend",
    "report", "watch", "listen", "imagine", "consider", "attend", "visit", "travel", "move", "turn",
    "play", "work", "live", "act", "step", "cite", "call", "serve", "seek", "describe", "comment",
    "put", "share", "bear", "refuse", "check", "buy", "purchase", "acquire", "sell", "rent",
    "lease",
    "merge", "repay", "reply", "respond", "consult", "study", "disclose",
  ]

  /// Deeds that do away with something, besides ``against`` and ``lessening``.
  private static let undoing: Set<String> = [
    "remove", "dismantle", "demolish", "close", "shut", "revoke", "rescind", "reverse", "overturn",
    "waive", "refrain", "cease", "repeal", "disband", "dissolve", "expel", "disqualify", "boycott",
    "pause", "postpone", "quash", "veto", "rethink", "undo", "phase", "loosen", "weaken", "soften",
    "defund", "eliminate", "eradicate", "discontinue", "decriminalise", "decriminalize", "prohibit",
    "criminalise", "criminalize", "tighten", "crack", "clamp", "regulate", "divest", "shelve",
    "ditch", "bin", "write", "forgive",
  ]

  /// Verbs of speaking or working "for" something.
  private static let furthering: Set<String> = [
    "fight", "work", "speak", "stand", "seek", "act", "play",
  ]

  /// Verbs with whom before what.
  private static let twofold: Set<String> = [
    "pay", "give", "offer", "grant", "guarantee", "provide", "send", "allow", "award",
  ]
}
