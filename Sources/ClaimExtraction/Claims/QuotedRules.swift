extension ClaimFinder {
  /// Whose words the sentence gives.
  mutating func findQuoted(_ groups: [VerbGroup]) {
    let before = claims.count
    findAccording()
    findUnspoken()
    for group in groups {
      guard !article.isQuoted(group.token) else { continue }
      findSpeech(group, groups)
    }
    if claims.count == before {
      continueQuotation()
    } else {
      addOutlet(from: before)
      for claim in claims[before...] where claim.kind == .quoted && claim.source == nil {
        lastSpeaker = claim.target
        lastSpeakerSentence = sentence
      }
    }
  }

  // MARK: - Verbs of speech

  mutating func findSpeech(_ group: VerbGroup, _ groups: [VerbGroup]) {
    let isSpeech = group.classes.contains(.speech)
    let isWeak = group.classes.contains(.speechThat) || Self.ofTexts.contains(group.text)
    guard isSpeech || isWeak, !group.isPassive, isSaid(group, groups) else { return }
    let hasWords = givesWords(group)
    // Words in quotation marks that end just before the verb are said by whoever it names.
    let isBehindQuote = closesQuotation(before: group.start)
    let isBehindComma =
      group.start > range.lowerBound && tokens[group.start - 1].is(.comma) && isSpeech
      && !group.isDependent
    if isBehindQuote || isBehindComma, group.verb.base != "tell", canInvert(group, isBehindQuote),
      let end = inverted(group), isBehindQuote || isWholePhrase(end)
    {
      addSpeaker(end, group, .quotedBehind)
      return
    }
    if group.isDependent {
      // "adding that", behind another verb of speech, is the same speaker in the same sentence.
      // "unveiled the plan, saying that": whoever did the one says the other.
      let isSetOff =
        group.form == .gerund && group.start > range.lowerBound
        && tokens[group.start - 1].is(.comma) && takesObject(group)
        && (isSpeech && group.verb.base != "tell" || callsInQuotes(group))
      // "with the chief officer, Mira Holm, acknowledging delays"
      let isWith =
        isSpeech && group.form == .gerund && group.start > range.lowerBound
        && mention(at: group.start - 1).map { entities[$0.entity].kind == .person } ?? false
      if isWith {
        for end in actors(endingAt: group.start - 1) { addSpeaker(end, group, .quotedBefore) }
        return
      }
      guard isSetOff || group.form != .gerund,
        hasWords || isSetOff
          || Self.isStrongWithPerson(group.text)
      else { return }
      // "had this to say", "went on to stress", but not "declined to say".
      let governor = groups.last { $0.token < group.start }
      guard let governor, isSetOff || Self.leading.contains(governor.verb.base) else { return }
    }
    let ends = subjects(of: group, among: groups)
    for end in ends {
      let isPerson = entities[end.entity].kind == .person
      let isBody =
        entities[end.entity].kind == .organisation
        && (entities[end.entity].isNamed || describesAs(group))
      let isText = isSpeakingText(end)
      if !group.classes.contains(.speechThat), !isSpeech, !isText { continue }
      let text = tokens[end.words.lowerBound]
      guard
        isSpeech || hasWords || isText
          || (isPerson || isBody && Self.ofBodies.contains(group.text))
            && Self.isStrongWithPerson(group.text) && takesObject(group)
          || ["describe", "call"].contains(group.text) && (isPerson || isBody)
            && (describesAs(group) || callsInQuotes(group))
      else { continue }
      if entities[end.entity].kind == .region, !hasWords, group.text != "say" { continue }
      if text.is(.it)
        && (entities[end.entity].kind == .organisation && !hasWords
          && !Self.ofBodies.contains(group.text)
          || !isSpeech
            && ["show", "mean", "indicate", "find", "suggest", "reveal"].contains(group.text))
      {
        continue
      }
      // "firms called “the six”" is a name; "called it “a mistake”" is speech.
      if group.text == "call", !isPerson, group.end < range.upperBound,
        !tokens[group.end].isOne(of: .it, .them, .him, .her, .this),
        isQuoteMark(group.end) || !callsInQuotes(group)
      {
        continue
      }
      if text.isOne(of: .we, .i) { continue }
      let rule: Rule =
        text.isOne(of: .he, .she, .it, .they)
        ? .quotedPronoun
        : isSpeech
          ? (mention(at: end.words.lowerBound) == nil ? .quotedNoun : .quotedBefore) : .quotedThat
      addSpeaker(end, group, entities[end.entity].kind == .initiative ? .quotedText : rule)
    }
  }

  /// Whether the verb tells that something was said: not "did not respond", "said nothing", "could say",
  /// "added $2 million".
  private func isSaid(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    let hasQuote = quotations(in: range).contains { $0.isSpeech }
    let isOutward = group.classes.contains(.speech)
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
    // "compared the plan to an older one"
    if ["compare", "liken", "thank", "congratulate"].contains(group.verb.base), !hasQuote {
      return false
    }
    // "adds to the capital"
    if group.verb.base == "add", tokens[group.end].is(.to), !hasQuote { return false }
    if ["add", "note", "claim"].contains(group.verb.base),
      AmountReader(article).amounts(in: group.end..<min(group.end + 4, range.upperBound))
        .first?.tokens.lowerBound == group.end
    {
      return false
    }
    return true
  }

  /// Verbs behind which a verb of speech in "to" is still speech.
  private static let leading: Set<String> = [
    "have", "be", "go", "proceed", "continue", "rush", "begin", "start", "hasten",
  ]

  /// ", calling the gift “a turning point”"
  private func callsInQuotes(_ group: VerbGroup) -> Bool {
    ["call", "describe", "brand", "label", "dub"].contains(group.verb.base)
      && quotations(in: range).contains { quotation in
        quotation.tokens.overlaps(group.end..<range.upperBound)
          // "called the “six”" is a name, "called the ferry “a lifeline”" speech.
          && (group.end..<max(group.end, quotation.tokens.lowerBound)).contains {
            !tokens[$0].has(.determiner) && tokens[$0].shape != .mark
          }
      }
  }

  /// What bodies say by the verb alone; what they propose, announce and pledge is no quotation.
  private static let ofBodies: Set<String> = [
    "criticise", "criticize", "condemn", "denounce", "dismiss", "welcome", "praise", "urge",
    "recommend", "warn", "caution", "slam", "blast", "reject", "deny", "demand", "laud", "fault",
    "decry", "call for", "hail", "applaud", "deplore", "vow", "rubbish", "deride",
    "ridicule", "lambast", "lambaste",
  ]

  private func describesAs(_ group: VerbGroup) -> Bool {
    range.contains { $0 > group.end && $0 < group.end + 9 && tokens[$0].is(.as) }
  }

  /// What reports do where people speak.
  private static let ofTexts: Set<String> = [
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
    "celebrate", "put", "voice",
    "announce", "call for", "urge", "recommend", "propose", "criticise", "criticize", "condemn",
    "denounce", "dismiss", "outline", "highlight",
    "emphasise", "welcome", "praise", "describe", "express", "attribute", "question", "call",
    "pledge", "promise", "vow", "call",
    "warn", "caution", "slam", "blast", "reject", "deny", "demand", "predict", "suggest", "laud",
    "rubbish", "deride", "ridicule", "mock", "lambast", "lambaste", "bemoan", "brand",
    "fault", "decry", "lay out", "set out", "hail", "applaud", "deplore", "tout", "advocate",
  ]

  private static func isStrongWithPerson(_ verb: String) -> Bool { strong.contains(verb) }

  func takesObject(_ group: VerbGroup) -> Bool {
    group.end < range.upperBound && !tokens[group.end].isOne(of: .stop, .semicolon)
  }

  /// Whether the verb is followed by what was said: "that", a colon, a clause, quoted words.
  func givesWords(_ group: VerbGroup) -> Bool {
    if group.text == "call for" || group.text == "call on" { return true }
    var index = group.end
    // "told reporters that", "warned on Monday that"
    let limit = min(index + 9, range.upperBound)
    while index < limit {
      let token = tokens[index]
      if token.isOne(of: .that, .colon, .how, .whether) || isQuoteMark(index) { return true }
      if token.shape == .mark { break }
      index += 1
    }
    if quotations(in: range).contains(where: { $0.isSpeech }) { return true }
    if isTrailing(group) { return true }
    // The words may stand in the next sentence.
    let next = sentence + 1
    return next < article.sentences.count
      && article.sentences[next].paragraph == article.sentences[sentence].paragraph
      && isAllQuoted(next)
  }

  /// "The plant will close, the minister wrote on Friday": the words stand before the speaker.
  private func isTrailing(_ group: VerbGroup) -> Bool {
    guard Self.trailing.contains(group.verb.base), group.end < range.upperBound,
      tokens[group.end].isOne(of: .stop, .comma) || tokens[group.end].has([.preposition, .day])
    else { return false }
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

  /// "Hungary's minister, Péter Almási, wrote": these commas set off a name.
  private func closesApposition(_ comma: Int, _ group: VerbGroup) -> Bool {
    if comma == group.start - 1 { return true }
    return mention(at: comma + 1).map { $0.tokens.upperBound == group.start - 1 } ?? false
      && tokens[group.start - 1].is(.comma) && tokens[comma - 1].has([.role, .title])
  }

  private static let trailing: Set<String> = [
    "write", "announce", "report", "confirm", "reveal", "estimate", "predict", "show", "tweet",
    "post", "suggest", "warn", "promise", "pledge", "say", "argue", "claim", "insist", "believe",
    "add", "note", "explain", "state", "maintain", "admit", "contend",
  ]

  /// Whether quoted words end just before a token.
  func closesQuotation(before index: Int) -> Bool {
    var before = index - 1
    while before >= range.lowerBound, tokens[before].shape == .mark {
      if isQuoteMark(before) { return true }
      before -= 1
    }
    return before >= range.lowerBound && article.isQuoted(before)
  }

  /// Whether what stands behind the verb may be who speaks.
  func canInvert(_ group: VerbGroup, _ isBehindQuote: Bool) -> Bool {
    guard group.end < range.upperBound, !group.form.isDisjoint(with: [.past, .third]) else {
      return false
    }
    let next = tokens[group.end]
    if next.isOne(of: .that, .it, .to) || next.has(.preposition) || next.shape == .mark {
      return false
    }
    return isBehindQuote || next.isCapital || next.isOne(of: .the, .a, .an) || next.has(.role)
  }

  /// Whether a name behind the verb ends its clause, so that it is no subject of another verb.
  func isWholePhrase(_ end: FoundClaim.End) -> Bool {
    let next = end.words.upperBound
    guard next < range.upperBound else { return true }
    return tokens[next].isOne(
      of: .comma,
      .stop,
      .of,
      .at,
      .in,
      .on,
      .close,
      .open,
      .dash,
      .who,
      .from
    )
  }

  mutating func inverted(_ group: VerbGroup) -> FoundClaim.End? {
    if let end = firstActor(from: group.end) { return end }
    // "said the former head of the board": whoever was speaking.
    let next = tokens[group.end]
    if next.isOne(of: .the, .a), let focus, focusSentence >= sentence - 2 {
      var index = group.end + 1
      while index < range.upperBound, tokens[index].shape == .small {
        if tokens[index].has(.role) {
          return FoundClaim.End(entity: focus, words: group.end..<index + 1)
        }
        index += 1
      }
    }
    return nil
  }

  mutating func addSpeaker(_ end: FoundClaim.End, _ group: VerbGroup, _ rule: Rule) {
    reading = group.token
    defer { reading = nil }
    add(end, rule, group.text, denied: group.isNegated && group.text == "say")
  }

  mutating func add(
    _ end: FoundClaim.End,
    _ rule: Rule,
    _ verb: String,
    denied: Bool = false
  ) {
    guard !denied else { return }
    if lastClaims.contains(where: {
      $0.kind == .quoted && $0.range == range && $0.target.entity == end.entity
    }) {
      return
    }
    let isDirect = quotations(in: range).contains {
      $0.tokens.overlaps(range) && isSpoken($0)
    }
    claims.append(
      FoundClaim(
        kind: .quoted,
        source: nil,
        target: end,
        range: range,
        rule: rule,
        verb: verb,
        isDirect: isDirect,
        verbToken: reading
      )
    )
    // What was quoted just before without a speaker is this speaker's too.
    joinBefore()
  }

  func isSpoken(_ quotation: Article.Quotation) -> Bool { quotation.isSpeech }
}
