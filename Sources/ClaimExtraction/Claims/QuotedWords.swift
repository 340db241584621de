/// Whether a verb gives somebody's words.
extension ClaimFinder {
  /// Whether the verb tells that something was said: not "did not respond", "said nothing", "could say",
  /// "added $2 million".
  func isSaid(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    let hasQuote = quotations(in: range).contains { $0.isSpeech }
    if group.verb.base == "add", group.end < range.upperBound, tokens[group.end].shape == .number {
      return false
    }
    // "with Holm not expected to win"
    if group.verb.base == "expect", group.end < range.upperBound,
      tokens[group.end].is(.to) || group.isNegated
    {
      return false
    }
    // "called in to Brennock"
    if group.text == "call", group.end < range.upperBound, tokens[group.end].has(.preposition),
      !hasQuote
    {
      return false
    }
    // "responded to a report"
    if group.verb.base == "respond", group.end < range.upperBound,
      tokens[group.end].isOne(of: .to, .with), !hasQuote
    {
      return false
    }
    let isOutward = group.classes.contains(.speech)
    // "said that the panel would recommend a freeze"
    if !isOutward, group.isPlanned, !group.isDependent, !hasQuote { return false }
    if group.isNegated, group.text == "make clear" { return false }
    // "did not dispute the finding"
    if group.isNegated, !isOutward, !hasQuote, !isFollowedByClause(group),
      [
        "dispute", "deny", "reject", "dismiss", "question", "criticise", "criticize", "condemn",
        "endorse", "welcome",
      ]
      .contains(group.verb.base)
    {
      return false
    }
    if group.isNegated, isOutward || ["confirm", "address", "answer"].contains(group.verb.base) {
      return false
    }
    if isOutward, group.isPlanned, !group.isDependent, !hasQuote { return false }
    if range.contains(where: { $0 < group.start && word($0) == "neither" }) { return false }
    guard group.end < range.upperBound else { return true }
    if ["nothing", "little"].contains(word(group.end)) { return false }
    // "urged caution", "demanded answers", "called for calm"
    if ["urge", "demand", "call for", "advise"].contains(group.text), !hasQuote,
      ["caution", "calm", "restraint", "patience", "vigilance", "answers"].contains(word(group.end))
    {
      return false
    }
    // "appealed for donations"
    if group.verb.base == "appeal", !tokens[group.end].is(.to), !hasQuote { return false }
    // "compared the plan to an older one"
    if ["compare", "liken", "thank", "congratulate"].contains(group.verb.base), !hasQuote {
      return false
    }
    // "adds to the capital"
    if group.verb.base == "add", tokens[group.end].is(.to), !hasQuote { return false }
    // "claimed second place", "declared an emergency", "added 60 runs"
    if !hasQuote, Self.doing.contains(group.verb.base), !isFollowedByClause(group),
      !closesQuotation(before: group.start), !tokens[group.end].isCapital
    {
      let next = tokens[group.end]
      if next.shape == .number
        || next.shape != .mark && !next.isOne(of: .that, .how, .whether)
          && !next.has([.preposition, .day, .adverb]) && group.verb.base != "add"
      {
        return false
      }
    }
    if ["add", "note", "claim"].contains(group.verb.base),
      AmountReader(article).amounts(in: group.end..<min(group.end + 4, range.upperBound))
        .first?.tokens.lowerBound == group.end
    {
      return false
    }
    return true
  }

  /// What bodies and states call for and promise, with none of their words: "recommended the metering of wells".
  func isDeed(_ group: VerbGroup, by end: FoundClaim.End) -> Bool {
    guard !quotations(in: range).contains(where: { $0.isSpeech }), !isFollowedByClause(group),
      group.end < range.upperBound,
      !range[group.end...].prefix(9).contains(where: {
        tokens[$0].isOne(of: .that, .colon, .whether, .how)
      }), !isTrailing(group), !closesQuotation(before: group.start)
    else { return false }
    switch entities[end.entity].kind {
    case .person: return ["pledge", "promise"].contains(group.text)
    case .region: return ["call on", "urge", "call for", "pledge", "promise"].contains(group.text)
    case .organisation:
      return ["recommend", "pledge", "promise", "hope", "expect", "propose", "vow"]
        .contains(group.text)
    case .initiative: return false
    }
  }

  /// Verbs that tell of a deed as well as of a statement.
  private static let doing: Set<String> = ["claim", "declare", "add", "maintain"]

  /// Verbs behind which a verb of speech in "to" is still speech.
  static let leading: Set<String> = [
    "have", "be", "go", "proceed", "continue", "rush", "begin", "start", "hasten", "appear", "seem",
    "emerge", "come", "take",
  ]

  /// ", calling the gift “a turning point”"
  func callsInQuotes(_ group: VerbGroup) -> Bool {
    Self.naming.contains(group.text)
      && quotations(in: range).contains { quotation in
        quotation.tokens.overlaps(group.end..<range.upperBound)
          // "called the “six”" is a name, "called the ferry “a lifeline”" speech.
          && (group.end..<max(group.end, quotation.tokens.lowerBound)).contains {
            !tokens[$0].has(.determiner) && tokens[$0].shape != .mark
          }
      }
  }

  /// What bodies say by the verb alone; what they propose, announce and pledge is no quotation.
  static let ofBodies: Set<String> = [
    "criticise", "criticize", "condemn", "denounce", "dismiss", "welcome", "praise", "urge",
    "recommend", "warn", "caution", "slam", "blast", "reject", "deny", "demand", "laud", "fault",
    "decry", "call for", "hail", "applaud", "deplore", "vow", "rubbish", "deride",
    "ridicule", "lambast", "lambaste", "accuse", "blame", "confirm", "dispute", "refute",
    "boast", "call on", "appeal", "commend", "put",
  ]

  func describesAs(_ group: VerbGroup) -> Bool {
    range.contains { $0 > group.end && $0 < group.end + 9 && tokens[$0].is(.as) }
  }

  /// Verbs that say what somebody calls something.
  static let naming: Set<String> = [
    "call", "describe", "brand", "label", "dub", "refer to", "term", "characterise", "characterize",
  ]

  /// What reports do where people speak.
  static let ofTexts: Set<String> = [
    "aim", "pledge", "outline", "sketch out", "set out", "propose", "promise", "say", "state",
    "find", "show",
    "recommend", "estimate", "warn", "conclude", "project", "suggest", "call for", "note", "reveal",
    "list", "lay out", "detail",
  ]

  func isSpeakingText(_ end: FoundClaim.End) -> Bool {
    guard entities[end.entity].kind == .initiative else { return false }
    return entities[end.entity].words.contains { lexicon.traits(of: $0).contains(.speakingText) }
  }

  private static let strong: Set<String> = [
    "celebrate", "voice",
    "announce", "call for", "urge", "recommend", "propose", "criticise", "criticize", "condemn",
    "denounce", "dismiss", "outline", "highlight",
    "emphasise", "welcome", "praise", "describe", "express", "attribute", "question", "call",
    "pledge", "promise", "vow", "call",
    "warn", "caution", "slam", "blast", "reject", "deny", "demand", "predict", "suggest", "laud",
    "rubbish", "deride", "ridicule", "mock", "lambast", "lambaste", "bemoan", "brand",
    "fault", "decry", "lay out", "set out", "hail", "applaud", "deplore", "tout", "advocate",
    "confirm", "dispute", "refute", "rebut", "accuse", "blame", "contest", "implore", "exhort",
    "expect", "boast", "plead", "appeal", "put", "enjoin", "admonish", "threaten", "hint", "advise",
    "undertake", "castigate",
    "berate", "rebuke", "excoriate", "upbraid", "pillory", "term", "characterise", "characterize",
    "commend", "appreciate", "credit", "hit out", "lash out",
  ]

  static func isStrongWithPerson(_ verb: String) -> Bool { strong.contains(verb) }

  func takesObject(_ group: VerbGroup) -> Bool {
    group.end < range.upperBound && !tokens[group.end].isOne(of: .stop, .semicolon)
  }

  /// Whether the verb is followed by what was said: "that", a colon, a clause, quoted words.
  func givesWords(_ group: VerbGroup) -> Bool {
    if ["call for", "call on", "plead for", "appeal for"].contains(group.text) { return true }
    var index = group.end
    // "told reporters that", "warned on Monday that"
    let limit = min(index + 9, range.upperBound)
    while index < limit {
      let token = tokens[index]
      if token.isOne(of: .that, .colon, .how, .whether, .where, .when) || isQuoteMark(index)
        || word(index) == "why"
      {
        return true
      }
      if token.shape == .mark { break }
      index += 1
    }
    if quotations(in: range).contains(where: { $0.isSpeech }) { return true }
    if isTrailing(group) || isFollowedByClause(group) { return true }
    // The words may stand in the next sentence.
    let next = sentence + 1
    return next < article.sentences.count
      && article.sentences[next].paragraph == article.sentences[sentence].paragraph
      && isAllQuoted(next)
  }

  /// "The plant will close, the minister wrote on Friday": the words stand before the speaker.
  func isTrailing(_ group: VerbGroup) -> Bool {
    guard Self.trailing.contains(group.verb.base) || Self.aside.contains(group.verb.base),
      let end = behindHearer(group), end < range.upperBound, !tokens[end].is(.to),
      tokens[end].isOne(of: .stop, .comma) || tokens[end].has([.preposition, .day])
    else { return false }
    // "Until then, Judge Holm ruled, the yard must close"
    if tokens[end].is(.comma), end == group.end,
      let comma = range[..<group.start].last(where: { tokens[$0].is(.comma) }),
      group.start - comma < 12, !closesApposition(comma, group),
      range[(end + 1)...].contains(where: {
        tokens[$0].has(.helper) && !tokens[$0].is(.possessive)
          || lexicon.isVerb(tokens[$0].word) && tokens[$0].shape == .small
      })
    {
      return true
    }
    var index = group.start - 1
    while index > range.lowerBound, index > group.start - 16 {
      if tokens[index].is(.comma), !closesApposition(index, group) {
        return (range.lowerBound..<index).contains {
          tokens[$0].shape == .small && !tokens[$0].is(.possessive)
            && (tokens[$0].has(.helper)
              || !lexicon.form(of: tokens[$0].word).isDisjoint(with: [.past, .third]))
        }
      }
      if tokens[index].shape == .small, lexicon.isVerb(tokens[index].word),
        !tokens[index].has([.role, .body, .collective])
      {
        return false
      }
      index -= 1
    }
    return false
  }

  /// The token behind whoever a verb such as "reminded" names as its hearer, if nothing more than a noun or a name.
  private func behindHearer(_ group: VerbGroup) -> Int? {
    guard ["remind", "warn", "assure", "reassure", "inform", "brief"].contains(group.verb.base)
    else { return group.end }
    var index = group.end
    while index < range.upperBound, index < group.end + 4,
      tokens[index].isCapital
        || tokens[index].shape == .small && !tokens[index].has([.preposition, .day, .helper])
          && !tokens[index].isOne(of: .that, .how, .whether)
    {
      index += 1
    }
    return index
  }

  /// "Hungary's minister, Péter Almási, wrote": these commas set off a name.
  func closesApposition(_ comma: Int, _ group: VerbGroup) -> Bool {
    if comma == group.start - 1 { return true }
    return mention(at: comma + 1).map { $0.tokens.upperBound == group.start - 1 } ?? false
      && tokens[group.start - 1].is(.comma) && tokens[comma - 1].has([.role, .title])
  }

  private static let trailing: Set<String> = [
    "write", "announce", "report", "confirm", "reveal", "estimate", "predict", "show", "tweet",
    "post", "suggest", "warn", "promise", "pledge", "say", "argue", "claim", "insist", "believe",
    "add", "note", "explain", "state", "maintain", "admit", "contend", "remind", "assure",
    "reassure", "inform",
  ]
}
