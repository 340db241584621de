extension ClaimFinder {
  /// Whose words the sentence gives.
  mutating func findQuoted(_ groups: [VerbGroup]) {
    let before = claims.count
    findAccording()
    findByView()
    findUnspoken()
    for group in groups {
      guard !article.isQuoted(group.token) else { continue }
      let first = claims.count
      findSpeech(group, groups)
      if claims.count == first { findBehindQuote(group) }
    }
    findViews(groups)
    findHow(groups)
    findMixed(groups, since: before)
    if claims.count == before {
      continueQuotation()
    } else {
      addOutlet(from: before)
      if let speaker = mainSpeaker(from: before) {
        lastSpeaker = speaker
        lastSpeakerSentence = sentence
        // The words themselves are cited, and they stand in the next paragraph.
        if onlyIntroduces() {
          claims.removeSubrange(before...)
        }
      }
    }
  }

  /// Who speaks in the sentence, for what "he" and "it" mean behind it: the last, but not one that is only
  /// named in passing: "Holm praised the statement in which Vale promised more".
  private func mainSpeaker(from first: Int) -> FoundClaim.End? {
    let speakers = claims[first...].filter { $0.kind == .quoted && $0.source == nil }
    guard let last = speakers.last, let main = speakers.first,
      main.target.entity != last.target.entity
    else { return speakers.last?.target }
    let between =
      main.target.words
      .upperBound..<max(
        main.target.words.upperBound,
        last.target.words.lowerBound
      )
    // "Holm said Vale had noted": Holm, too.
    let isNested =
      between.contains { tokens[$0].isOne(of: .who, .which, .whose) }
      || !between.contains { tokens[$0].isOne(of: .and, .but, .while, .comma, .semicolon, .stop) }
    return isNested ? main.target : last.target
  }

  // MARK: - Verbs of speech

  mutating func findSpeech(_ group: VerbGroup, _ groups: [VerbGroup]) {
    let isSpeech = group.classes.contains(.speech)
    let isWeak = group.classes.contains(.speechThat) || Self.ofTexts.contains(group.text)
    if isSpeech || isWeak, !closesQuotation(before: group.start),
      let end = speakerBehind(group, groups)
    {
      addSpeaker(end, group, .quotedBehind)
      return
    }
    guard isSpeech || isWeak, isSaid(group, groups), !isBare(group, groups) else { return }
    guard !group.isPassive else {
      findPassiveSpeech(group, groups)
      return
    }
    // "it quoted Holm as saying": the one quoted speaks.
    if group.verb.base == "quote" {
      if let mention = mention(at: group.end), entities[mention.entity].kind != .region,
        mention.tokens.upperBound + 1 < range.upperBound, tokens[mention.tokens.upperBound].is(.as),
        word(mention.tokens.upperBound + 1).hasSuffix("ing")
      {
        addSpeaker(
          FoundClaim.End(entity: mention.entity, words: mention.tokens),
          group,
          .quotedThat
        )
      }
      return
    }
    // "referred to the plan as “a mistake”", but not "referred to the plan that"
    if group.text == "refer to", !describesAs(group) { return }
    let hasWords = givesWords(group)
    // Words in quotation marks that end just before the verb are said by whoever it names.
    let isBehindQuote = closesQuotation(before: group.start)
    let isBehindComma =
      group.start > range.lowerBound && tokens[group.start - 1].is(.comma) && isSpeech
      && !group.isDependent && hasClauseBefore(group, groups)
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
        && (isSpeech
          && (group.verb.base != "tell" || quotations(in: range).contains { $0.isSpeech })
          || callsInQuotes(group)
          || group.end < range.upperBound
            && (tokens[group.end].is(.that) || isQuoteMark(group.end)))
      // "with the chief officer, Mira Holm, acknowledging delays"
      let isWith =
        (isSpeech || callsInQuotes(group)) && group.form == .gerund
        && group.start > range.lowerBound
        && mention(at: group.start - 1).map { entities[$0.entity].kind == .person } ?? false
      if isWith {
        var ends = actors(endingAt: group.start - 1)
        if ends.isEmpty, let mention = mention(at: group.start - 1) {
          ends = [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
        }
        for end in ends { addSpeaker(end, group, .quotedBefore) }
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
    var ends = subjects(of: group, among: groups)
    if ends.isEmpty || describesSubject(group), hasWords,
      let end = personDescribed(endingAt: group.start - 1)
    {
      ends = [end]
    }
    for end in ends {
      let isPerson = entities[end.entity].kind == .person
      let isBody =
        entities[end.entity].kind == .organisation
        && (entities[end.entity].isNamed || describesAs(group)
          || ["accuse", "blame", "condemn", "criticise", "criticize", "denounce", "deny"].contains(
            group.text
          ))
      // "China accused the other states of delay"
      let isState =
        entities[end.entity].kind == .region
        && ["accuse", "condemn", "denounce"].contains(group.text)
        && mention(at: end.words.lowerBound) != nil && takesObject(group)
      let isText = isSpeakingText(end)
      if !group.classes.contains(.speechThat), !isSpeech, !isText { continue }
      // "a letter, which saw"
      if isText, ["see", "feel", "thank"].contains(group.verb.base) { continue }
      let text = tokens[end.words.lowerBound]
      guard
        isSpeech || hasWords || isText || isState
          || (isPerson || isBody && Self.ofBodies.contains(group.text))
            && Self.isStrongWithPerson(group.text) && takesObject(group)
          || Self.naming.contains(group.text) && (isPerson || isBody)
            && (describesAs(group) || callsInQuotes(group))
      else { continue }
      if entities[end.entity].kind == .region, !hasWords, !isState, group.text != "say" { continue }
      if isDeed(group, by: end) { continue }
      // "which, the state's leaders hope, will save money"
      if !isPerson, ["hope", "fear", "expect", "wonder"].contains(group.text),
        !quotations(in: range).contains(where: { $0.isSpeech }), group.end < range.upperBound,
        tokens[group.end].shape == .mark
      {
        continue
      }
      if text.is(.it)
        && (entities[end.entity].kind == .organisation && !hasWords
          && !Self.ofBodies.contains(group.text) && !speaksForItself(end, group)
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
    if let end = firstActor(from: group.end) {
      // "declared an end to the attacks on Holm": whoever stands there is not who speaks.
      let between = group.end..<max(group.end, end.words.lowerBound)
      return between.contains(where: {
        tokens[$0].isOne(of: .to, .against, .on, .by, .into, .over, .about, .that)
      }) ? nil : end
    }
    return speakerDescribed(from: group.end)
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
