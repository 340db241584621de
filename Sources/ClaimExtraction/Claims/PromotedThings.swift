/// Which things can be promoted, and by which of their words.
extension ClaimFinder {
  static let nounsInIng: Set<String> = [
    "training", "coding", "housing", "funding", "farming", "teaching", "nursing", "planning",
    "screening", "testing", "parking", "lending", "spending", "building", "reading", "learning",
  ]

  /// Whether a word ends as gerunds do and is no verb of ending something, whose object is not promoted.
  func isGerund(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape == .small, mentionOf[index] < 0, !lexicon.isVerb(token.word),
      !token.has([.initiativeNoun, .body, .collective, .common])
    else { return false }
    let text = word(index)
    return text.count > 6 && text.hasSuffix("ing")
      && ![
        "banning", "ending", "scrapping", "abolishing", "phasing", "curbing", "capping", "freezing",
        "outlawing", "farming", "mining", "housing", "funding", "lending", "shipping", "planning",
        "logging", "fishing", "building", "training", "parking", "gambling", "hearings",
        "tracking", "computing", "engineering", "manufacturing", "learning", "teaching",
      ].contains(text)
  }

  /// Whether a phrase counts its things: "two children".
  func isCount(_ phrase: NounPhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    return mentionOf[phrase.head] < 0
      && (tokens[first].shape == .number && !isCurrency(tokens[first]) && !hasLetter(tokens[first])
        && phrase.tokens.count <= 2
        || phrase.tokens.count <= 2
          && [
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundreds",
            "thousands", "millions", "dozens",
          ].contains(word(first)))
  }

  /// Verbs of publishing, which promote no report by printing it.
  static let telling: Set<String> = [
    "publish", "issue", "announce", "present", "introduce", "release", "outline", "unveil", "table",
    "put",
  ]

  /// "an end to felling", "the release of the crew", "a freeze on fees": what is to end, with the noun.
  mutating func endOfThing(_ phrase: NounPhrase) -> FoundClaim.End? {
    guard phrase.tokens.count <= 3, mentionOf[phrase.head] < 0, phrase.end + 1 < range.upperBound,
      Self.endings.contains(word(phrase.head)),
      tokens[phrase.end].isOne(of: .of, .to, .on, .in, .for),
      !isTime(phrase.end + 1), let object = nounPhrase(from: phrase.end + 1),
      object.tokens.count <= 5, !tokens[object.head].isOne(of: .it, .them)
    else { return nil }
    let words = phrase.tokens.lowerBound..<object.tokens.upperBound
    return FoundClaim.End(entity: thing(named: words, .initiative), words: words)
  }

  private static let endings: Set<String> = [
    "end", "halt", "freeze", "cut", "cuts", "curbs", "pause", "reduction", "scrapping", "abolition",
    "repeal", "removal", "lifting", "withdrawal", "release", "suspension", "dismissal", "closure",
    "overhaul", "extension", "return", "reopening", "restoration", "reinstatement", "clampdown",
    "crackdown", "ceasefire", "relaxation", "easing", "reversal", "cancellation", "delay", "limit",
    "limits", "restrictions", "cap", "increase", "rise", "reform", "review", "inquiry", "boycott",
    "replacement", "appointment", "resumption", "continuation", "renewal", "recall", "prosecution",
    "protection", "enforcement", "nationalisation", "privatisation", "decriminalisation",
    "legalisation", "recognition", "regulation", "rehabilitation", "completion", "dissolution",
  ]

  /// What is asked for against something, or as a favour.
  static let against: Set<String> = [
    "stop", "halt", "drop", "abandon", "cancel", "end", "scrap", "withdraw", "reject", "reconsider",
    "delay", "suspend", "avoid", "oppose", "block", "resign", "apologise", "apologize",
    "withdrawal", "resignation", "apology", "repeal", "removal", "explanation", "answers",
    "release",
    "caution", "calm", "restraint", "patience", "suspension", "cancellation", "boycott", "delays",
    "defeat", "victory", "loss", "losses", "profit", "profits", "dividend", "rain",
  ]

  /// What is asked for when less of something is wanted: "to cut the levy" speaks for no levy.
  static let lessening: Set<String> = [
    "cut", "ban", "lower", "reduce", "slash", "curb", "limit", "sack", "fire", "arrest", "ease",
    "lift", "relax", "trim", "outlaw", "tackle", "investigate", "probe", "leave", "punish", "stay",
    "freeze", "cap", "pay", "repay", "abolish", "axe",
  ]

  /// Whether a phrase is a bare noun for a class of things.
  func isGeneric(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count <= 2
      && [
        "industries", "sectors", "areas", "fields", "measures", "technologies", "projects",
        "initiatives", "goods", "products", "sources",
      ]
      .contains(article.words.text(of: tokens[phrase.head].word))
  }

  /// For a noun that only leads to what is meant ("the use of", "support for"), where that begins.
  func content(of phrase: NounPhrase) -> Int? {
    guard mentionOf[phrase.head] < 0, phrase.end + 1 < range.upperBound,
      tokens[phrase.end].isOne(of: .of, .for, .in, .to),
      Self.leads.contains(article.words.text(of: tokens[phrase.head].word))
    else { return nil }
    // "the right to food" is the right.
    if tokens[phrase.end].is(.to), word(phrase.head) == "right", tokens[phrase.head].shape == .small
    {
      return nil
    }
    // "the benefits to play a role"
    if tokens[phrase.end].is(.to), mentionOf[phrase.end + 1] < 0,
      tokens[phrase.end + 1].shape == .small, lexicon.isVerb(tokens[phrase.end + 1].word),
      lexicon.form(of: tokens[phrase.end + 1].word).contains(.base)
    {
      return nil
    }
    return phrase.end + 1
  }

  static let leads: Set<String> = [
    "use", "uses", "application", "applications", "development", "growth", "support", "creation",
    "adoption",
    "establishment", "introduction", "expansion", "role", "importance", "need", "industry", "cause",
    "number",
    "idea", "benefits", "potential", "integration", "construction", "launch", "rollout", "value",
    "significance",
    "promotion", "implementation", "deployment", "industries", "cultivation", "progress", "impact",
    "right", "section", "phase", "stage", "virtues", "merits", "word", "recommendations",
    "provisions", "objectives", "assistance", "advantages", "series", "range",
    "calls", "call", "demands", "pleas", "package", "raft", "thrust", "principle", "principles",
    "spirit", "aims", "elements",
    "generation", "share", "passage", "enactment", "ratification",
  ]

  private static let making: Set<String> = ["develop", "expand", "integrate"]
  private static let showing: Set<String> = [
    "highlight", "emphasise", "emphasize", "stress", "present", "embrace", "favour", "favor",
  ]

  /// "a proposal to scrap the tax"
  private func isToEnd(_ phrase: NounPhrase) -> Bool {
    guard phrase.end + 1 < range.upperBound, tokens[phrase.end].is(.to) else { return false }
    let verb = lexicon.verb(of: tokens[phrase.end + 1].word)?.verb.base ?? word(phrase.end + 1)
    return Self.against.contains(verb) || Self.lessening.contains(verb)
  }

  /// Verbs of bringing something of one's own before the public.
  private static let shown: Set<String> = [
    "unveil", "roll out", "put forward", "table", "introduce", "inaugurate", "set out", "flag off",
    "kick off",
  ]

  private static let ofAnything: Set<String> = [
    "develop", "adopt", "integrate", "embrace", "expand", "commit to", "pursue", "focus on",
    "cultivate", "advance", "prioritise", "prioritize",
  ]

  /// Whether a thing can be promoted by being announced, issued or highlighted.
  func isPromotable(
    _ end: FoundClaim.End,
    _ phrase: NounPhrase,
    _ group: VerbGroup
  ) -> Bool {
    let entity = entities[end.entity]
    if entity.isNamed {
      return entity.kind == .initiative && !Self.making.contains(group.verb.base)
        || entity.kind == .initiative && group.isDependent
        || entity.kind == .organisation && Self.showing.contains(group.verb.base)
    }
    // Whoever develops or expands something of their own makes it, unless they mean to or speak of it.
    if Self.making.contains(group.verb.base), !group.isDependent, !group.isPlanned,
      group.form.isSubset(of: [.past, .participle])
    {
      return false
    }
    let head = tokens[phrase.head]
    if Self.shown.contains(group.text), !isToEnd(phrase),
      phrase.tokens.count > 1 || head.has(.initiativeNoun)
        || phrase.head > range.lowerBound && tokens[phrase.head - 1].isOne(of: .a, .an),
      !head.has([.role, .collective, .speakingText, .day, .month]),
      !Self.noThings.contains(word(phrase.head)), !phrase.tokens.contains(where: isMoneyWord)
    {
      return true
    }
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
        "environment",
      ]
      .contains(article.words.text(of: head.word))
  }
}
