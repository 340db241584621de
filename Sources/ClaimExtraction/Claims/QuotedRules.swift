extension ClaimFinder {
  /// Whose words the sentence gives.
  mutating func findQuoted(_ groups: [VerbGroup]) {
    let before = claims.count
    findAccording()
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

  // MARK: - According to

  private mutating func findAccording() {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      guard tokens[index].is(.according), tokens[index + 1].is(.to), !article.isQuoted(index) else {
        index += 1
        continue
      }
      if let end = firstActor(from: index + 2) {
        add(end, .quotedAccording, "state")
      }
      index += 2
    }
  }

  /// Whoever is named by the phrase that begins at a token, up to the next comma or verb.
  mutating func firstActor(from first: Int) -> FoundClaim.End? {
    guard first < range.upperBound else { return nil }
    var limit = first
    while limit < range.upperBound, limit < first + 22 {
      let token = tokens[limit]
      if token.shape == .mark, !token.isOne(of: .possessive, .hyphen, .amp),
        !isQuoteMark(limit) || limit > first
      {
        if !(mentionOf[limit] >= 0) { break }
      }
      if token.has(.helper), mentionOf[limit] < 0 { break }
      limit += 1
    }
    if tokens[first].isOne(of: .he, .she, .they, .it, .her, .him, .we, .i) {
      return pronoun(at: first)
    }
    // A report, and whose it is: "a report by the board".
    var index = first
    while index < limit {
      let token = tokens[index]
      if token.has(.speakingText), token.shape == .small || mentionOf[index] < 0 {
        var end = index + 1
        if end < limit, tokens[end].isOne(of: .by, .from, .of) {
          var last = end + 1
          while last < limit, tokens[last].has([.determiner]) { last += 1 }
          if last < limit, let mention = mention(at: last) { end = mention.tokens.upperBound }
        }
        if end == index + 2 || tokens[min(end, range.upperBound - 1)].isOne(of: .by) {
          end = index + 1
        }
        let entity = thing(named: first..<end, .initiative)
        return FoundClaim.End(entity: entity, words: trimmed(first..<index + 1))
      }
      if let mention = mention(at: index) {
        if entities[mention.entity].kind == .region, mention.tokens.upperBound < limit,
          mention.tokens.upperBound + 1 < limit
        {
          // "Kenya's energy minister", "the US official"
          index = mention.tokens.upperBound
          continue
        }
        // "the head of the board, Mira Holm" and "an analyst at Brightline"
        let behind = mention.tokens.lowerBound - 1
        if behind > first,
          tokens[behind].isOne(of: .of, .at, .for, .from)
            || tokens[behind].is(.the) && tokens[behind - 1].isOne(of: .of, .at, .for, .from)
        {
          if limit + 1 < range.upperBound, tokens[limit].is(.comma),
            let next = self.mention(at: limit + 1),
            entities[next.entity].kind == .person
          {
            return FoundClaim.End(entity: next.entity, words: next.tokens)
          }
          let head = tokens[behind].is(.the) ? behind - 2 : behind - 1
          return nounActors(endingAt: head, of: mention).first
        }
        // A person further on is whom the words before belong to: "Brightline analyst Mira Holm".
        if entities[mention.entity].kind != .person {
          var ahead = mention.tokens.upperBound
          while ahead < limit {
            if let next = self.mention(at: ahead) {
              if entities[next.entity].kind == .person,
                !tokens[next.tokens.lowerBound - 1].isOne(of: .of, .for, .and, .with, .by)
              {
                return FoundClaim.End(entity: next.entity, words: next.tokens)
              }
              break
            }
            if tokens[ahead].has([.preposition]) || tokens[ahead].is(.and) { break }
            ahead += 1
          }
          if mention.tokens.upperBound < limit,
            isSpokesperson(tokens[mention.tokens.upperBound])
              || tokens[mention.tokens.upperBound].is(.possessive)
          {
            let head = lastNoun(mention.tokens.upperBound..<limit)
            if let head, !isSpokesperson(tokens[head]) { return nounActors(endingAt: head).first }
          }
        }
        return FoundClaim.End(entity: mention.entity, words: mention.tokens)
      }
      index += 1
    }
    // "said the firm's chief executive, Mira Holm"
    if limit + 1 < range.upperBound, tokens[limit].is(.comma), let next = mention(at: limit + 1),
      entities[next.entity].kind == .person
    {
      return FoundClaim.End(entity: next.entity, words: next.tokens)
    }
    guard let head = lastNoun(first..<limit) else { return nil }
    return nounActors(endingAt: head).first
  }

  private func lastNoun(_ range: Range<Int>) -> Int? {
    var last: Int?
    for index in range {
      if tokens[index].has(.preposition) { break }
      if tokens[index].shape == .small, !tokens[index].has([.adverb, .determiner]) { last = index }
    }
    return last
  }

  func trimmed(_ words: Range<Int>) -> Range<Int> {
    var words = words
    while words.count > 8 { words = words.dropFirst() }
    return words
  }

  // MARK: - Verbs of speech

  private mutating func findSpeech(_ group: VerbGroup, _ groups: [VerbGroup]) {
    let isSpeech = group.classes.contains(.speech)
    let isWeak = group.classes.contains(.speechThat) || Self.ofTexts.contains(group.text)
    guard isSpeech || isWeak, !group.isPassive else { return }
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
      guard group.form != .gerund, hasWords || Self.isStrongWithPerson(group.text) else { return }
      // "had this to say", "went on to stress", but not "declined to say".
      let governor = groups.last { $0.token < group.start }
      guard let governor, Self.leading.contains(governor.verb.base) else { return }
    }
    let ends = subjects(of: group, among: groups)
    for end in ends {
      let isPerson = entities[end.entity].kind == .person
      let isText = isSpeakingText(end)
      if !group.classes.contains(.speechThat), !isSpeech, !isText { continue }
      let text = tokens[end.words.lowerBound]
      guard
        isSpeech || hasWords || isText
          || isPerson && Self.isStrongWithPerson(group.text) && takesObject(group)
      else { continue }
      if entities[end.entity].kind == .region, !hasWords, group.text != "say" { continue }
      if text.is(.it)
        && (entities[end.entity].kind == .organisation && !hasWords
          || !isSpeech
            && ["show", "mean", "indicate", "find", "suggest", "reveal"].contains(group.text))
      {
        continue
      }
      // "firms called “the six”" is a name; "called it “a mistake”" is speech.
      if group.text == "call", !isPerson || !group.isDependent,
        group.end < range.upperBound,
        !isPerson && !tokens[group.end].isOne(of: .it, .them, .him, .her, .this)
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

  /// Verbs behind which a verb of speech in "to" is still speech.
  private static let leading: Set<String> = [
    "have", "be", "go", "proceed", "continue", "rush", "begin", "start", "hasten",
  ]

  /// What reports do where people speak.
  private static let ofTexts: Set<String> = [
    "aim", "pledge", "outline", "sketch out", "set out", "propose", "promise", "say", "state",
    "find", "show",
    "recommend", "estimate", "warn", "conclude", "project", "suggest", "call for", "note", "reveal",
    "list", "lay out", "detail",
  ]

  private func isSpeakingText(_ end: FoundClaim.End) -> Bool {
    guard entities[end.entity].kind == .initiative else { return false }
    return entities[end.entity].words.contains { lexicon.traits(of: $0).contains(.speakingText) }
  }

  private static let strong: Set<String> = [
    "celebrate", "put",
    "announce", "call for", "urge", "recommend", "propose", "criticise", "criticize", "condemn",
    "denounce", "dismiss", "outline", "highlight",
    "emphasise", "welcome", "praise", "describe", "express", "attribute", "question", "call",
    "pledge", "promise", "vow", "call",
    "warn", "caution", "slam", "blast", "reject", "deny", "demand", "predict", "suggest", "laud",
    "fault", "decry", "lay out", "set out",
  ]

  private static func isStrongWithPerson(_ verb: String) -> Bool { strong.contains(verb) }

  private func takesObject(_ group: VerbGroup) -> Bool {
    group.end < range.upperBound && !tokens[group.end].isOne(of: .stop, .semicolon)
  }

  /// Whether the verb is followed by what was said: "that", a colon, a clause, quoted words.
  private func givesWords(_ group: VerbGroup) -> Bool {
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
    for quotation in article.quotations where quotation.isSpeech {
      if quotation.tokens.overlaps(range) { return true }
    }
    // The words may stand in the next sentence.
    let next = sentence + 1
    return next < article.sentences.count
      && article.sentences[next].paragraph == article.sentences[sentence].paragraph
      && isAllQuoted(next)
  }

  /// Whether quoted words end just before a token.
  private func closesQuotation(before index: Int) -> Bool {
    var before = index - 1
    while before >= range.lowerBound, tokens[before].shape == .mark {
      if isQuoteMark(before) { return true }
      before -= 1
    }
    return before >= range.lowerBound && article.isQuoted(before)
  }

  /// Whether what stands behind the verb may be who speaks.
  private func canInvert(_ group: VerbGroup, _ isBehindQuote: Bool) -> Bool {
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
  private func isWholePhrase(_ end: FoundClaim.End) -> Bool {
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

  private mutating func inverted(_ group: VerbGroup) -> FoundClaim.End? {
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

  private mutating func addSpeaker(_ end: FoundClaim.End, _ group: VerbGroup, _ rule: Rule) {
    add(end, rule, group.text, denied: group.isNegated && group.text == "say")
  }

  private mutating func add(
    _ end: FoundClaim.End,
    _ rule: Rule,
    _ verb: String,
    denied: Bool = false
  ) {
    guard !denied else { return }
    if claims.contains(where: {
      $0.kind == .quoted && $0.range == range && $0.target.entity == end.entity
    }) {
      return
    }
    let isDirect = article.quotations.contains {
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
        isDirect: isDirect
      )
    )
    // What was quoted just before without a speaker is this speaker's too.
    joinBefore()
  }

  private func isSpoken(_ quotation: Article.Quotation) -> Bool { quotation.isSpeech }

  // MARK: - Quotations over several sentences

  /// A sentence that is all quotation and names nobody is said by whoever was speaking.
  private mutating func continueQuotation() {
    guard isAllQuoted(sentence), let speaker = lastSpeaker else { return }
    let paragraph = article.sentences[sentence].paragraph
    let lastParagraph = article.sentences[lastSpeakerSentence].paragraph
    let isNext = lastSpeakerSentence == sentence - 1
    guard isNext, paragraph - lastParagraph <= 1 else { return }
    // The claim of the sentence before grows if it was direct speech in the same paragraph.
    if paragraph == lastParagraph,
      let index = claims.lastIndex(where: {
        $0.kind == .quoted && $0.source == nil && $0.target.entity == speaker.entity
          && $0.range.upperBound == range.lowerBound
      }), claims[index].isDirect == true
    {
      for other in claims.indices
      where claims[other].kind == .quoted && claims[other].range == claims[index].range
        && other != index
      {
        claims[other].range = claims[other].range.lowerBound..<range.upperBound
      }
      claims[index].range = claims[index].range.lowerBound..<range.upperBound
      lastSpeakerSentence = sentence
      return
    }
    guard entities[speaker.entity].kind == .person else { return }
    claims.append(
      FoundClaim(
        kind: .quoted,
        source: nil,
        target: FoundClaim.End(entity: speaker.entity, words: range.lowerBound..<range.lowerBound),
        range: range,
        rule: .quotedContinued,
        verb: "say",
        isDirect: true
      )
    )
    lastSpeakerSentence = sentence
  }

  /// Quoted sentences before the one that names the speaker, in the same paragraph.
  private mutating func joinBefore() {
    guard let claim = claims.last, claim.kind == .quoted, claim.isDirect == true else { return }
    let paragraph = article.sentences[sentence].paragraph
    var first = sentence
    while first > 0, article.sentences[first - 1].paragraph == paragraph, isAllQuoted(first - 1),
      sharesQuotation(first - 1, first)
    {
      first -= 1
    }
    guard first < sentence else { return }
    let start = article.sentences[first].tokens.lowerBound
    claims.removeAll {
      $0.kind == .quoted && $0.rule == .quotedContinued && $0.range.lowerBound >= start
    }
    if claims.contains(where: { $0.kind == .quoted && $0.range.overlaps(start..<range.lowerBound) })
    {
      return
    }
    claims[claims.count - 1].range = start..<range.upperBound
  }

  /// Whether one quotation runs from a sentence into the next.
  private func sharesQuotation(_ left: Int, _ right: Int) -> Bool {
    article.quotations.contains {
      $0.tokens.overlaps(article.sentences[left].tokens)
        && $0.tokens.overlaps(article.sentences[right].tokens)
    }
  }

  func isAllQuoted(_ sentence: Int) -> Bool {
    let range = article.sentences[sentence].tokens
    var words = 0
    for index in range where tokens[index].shape != .mark {
      words += 1
      if !article.isQuoted(index) { return false }
    }
    return words >= 3
  }

  // MARK: - Other outlets

  /// "told the Sample Times", "in an interview with the Sample Times": the outlet's own edge.
  private mutating func addOutlet(from first: Int) {
    guard let claim = claims[first...].first(where: { $0.kind == .quoted && $0.source == nil }),
      let outlet = outletNamed()
    else { return }
    guard entities[outlet.entity].kind == .organisation, outlet.entity != claim.target.entity else {
      return
    }
    var own = claim
    own.source = outlet
    own.rule = .quotedOutlet
    claims.append(own)
  }

  /// The outlet that quoted people "told", with their words before: most often the one that prints it.
  func tellingOutlet() -> Int? {
    let told = claims.first { claim in
      guard claim.rule == .quotedOutlet, claim.isDirect == true, claim.verb == "tell",
        let outlet = claim.source
      else { return false }
      let next = outlet.words.upperBound
      return next >= claim.range.upperBound || tokens[next].isOne(of: .stop, .comma)
    }
    return told?.source?.entity
  }

  private func outletNamed() -> FoundClaim.End? {
    for index in range where !article.isQuoted(index) {
      let token = tokens[index]
      if token.is(.told), index + 1 < range.upperBound {
        var next = index + 1
        if tokens[next].is(.the) { next += 1 }
        if next < range.upperBound, let mention = mention(at: next), isOutlet(mention) {
          return FoundClaim.End(entity: mention.entity, words: mention.tokens)
        }
      }
      if token.is(.interview) {
        if index + 1 < range.upperBound, tokens[index + 1].is(.with) {
          var next = index + 2
          while next < range.upperBound, tokens[next].has(.determiner) { next += 1 }
          if next < range.upperBound, let mention = mention(at: next), isOutlet(mention) {
            return FoundClaim.End(entity: mention.entity, words: mention.tokens)
          }
        }
        if index > range.lowerBound, let mention = mention(at: index - 1), isOutlet(mention) {
          return FoundClaim.End(entity: mention.entity, words: mention.tokens)
        }
      }
    }
    return nil
  }

  private func isOutlet(_ mention: Mention) -> Bool {
    entities[mention.entity].kind == .organisation
  }
}
