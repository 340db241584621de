/// Quotations over several sentences.
extension ClaimFinder {
  /// A sentence that is all quotation and names nobody is said by whoever was speaking.
  mutating func continueQuotation() {
    if let index = colonBeforeQuote(), addIntroduced(index) { return }
    if isAllQuoted(sentence), lastSpeakerSentence != sentence - 1, addUnattributed() { return }
    guard isAllQuoted(sentence), let speaker = lastSpeaker else { return }
    let paragraph = article.sentences[sentence].paragraph
    let lastParagraph = article.sentences[lastSpeakerSentence].paragraph
    let isNext = lastSpeakerSentence == sentence - 1 || standsAlone(behind: speaker.entity)
    guard isNext, paragraph - lastParagraph <= 1 else { return }
    // The claim of the sentence before grows if it was direct speech in the same paragraph.
    if paragraph == lastParagraph,
      let index = lastClaims.lastIndex(where: {
        $0.kind == .quoted && $0.source == nil && $0.target.entity == speaker.entity
          && $0.range.upperBound == range.lowerBound
      }), claims[index].isDirect == true
    {
      for other in lastClaims.indices
      where claims[other].kind == .quoted && claims[other].range == claims[index].range
        && other != index
      {
        claims[other].range = claims[other].range.lowerBound..<range.upperBound
      }
      claims[index].range = claims[index].range.lowerBound..<range.upperBound
      lastSpeakerSentence = sentence
      return
    }
    guard
      entities[speaker.entity].kind == .person
        || entities[speaker.entity].kind == .organisation && goesOnOverParagraphs()
    else { return }
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

  /// Whether a paragraph of nothing but quoted words follows one in which a single person speaks.
  private func standsAlone(behind speaker: Int) -> Bool {
    let paragraph = article.sentences[sentence].paragraph
    guard paragraph > 0, sentence > 0, article.sentences[sentence - 1].paragraph == paragraph - 1,
      article.sentences[lastSpeakerSentence].paragraph == paragraph - 1,
      article.paragraphs[paragraph].tokens.allSatisfy({
        tokens[$0].shape == .mark || article.isQuoted($0)
      })
    else { return false }
    return claims.allSatisfy { claim in
      claim.kind != .quoted || claim.target.entity == speaker
        || !article.paragraphs[paragraph - 1].tokens.contains(claim.range.lowerBound)
    }
      && !(article.sentences[sentence - 1].tokens).contains {
        entity(at: $0).map { entities[$0].kind == .person && $0 != speaker } ?? false
      }
  }

  /// Whether the sentence before ends with a colon, or is part of a quotation that its paragraph leaves open.
  private func goesOnOverParagraphs() -> Bool {
    let before = article.sentences[sentence - 1].tokens
    guard let last = before.last else { return false }
    return tokens[last].is(.colon)
      || quotations(in: before).last.map { !$0.isClosed } ?? false
  }

  /// Whether the sentence only says who speaks in the next paragraph: "Mira Holm, a teacher, said:".
  func onlyIntroduces() -> Bool {
    let next = sentence + 1
    guard let last = range.last, tokens[last].is(.colon), next < article.sentences.count,
      article.sentences[next].paragraph == article.sentences[sentence].paragraph + 1
    else { return false }
    return quotations(in: range).isEmpty && isAllQuoted(next)
  }

  /// The colon after which quoted words begin.
  private func colonBeforeQuote() -> Int? {
    range.dropLast().first {
      tokens[$0].is(.colon) && isQuoteMark($0 + 1) && $0 + 2 < range.upperBound
        && article.isQuoted($0 + 2)
    }
  }

  /// "Rouvier was less kind: “They kept the name.”"
  private mutating func addIntroduced(_ colon: Int) -> Bool {
    let groups = verbGroups()
    guard let group = groups.first(where: { $0.token < colon && !$0.isDependent && !$0.isReduced })
    else { return addNamed(before: colon) }
    var ends = subjects(of: group, among: groups).filter { entities[$0.entity].kind == .person }
    if ends.isEmpty, let owner = ownerOfWords(before: group) { ends = [owner] }
    for end in ends {
      add(end, .quotedBefore, "say")
      lastSpeaker = end
      lastSpeakerSentence = sentence
      return true
    }
    return false
  }

  /// "Mira Holm, a nurse: “They kept the name.”"
  private mutating func addNamed(before colon: Int) -> Bool {
    var first = range.lowerBound
    while first < colon, mentionOf[first] < 0, first < range.lowerBound + 5,
      tokens[first].has([.title, .role, .determiner])
    {
      first += 1
    }
    guard let mention = mention(at: first), entities[mention.entity].kind == .person,
      mention.tokens.upperBound == colon
        || tokens[mention.tokens.upperBound].isOne(of: .comma, .open)
    else { return false }
    let end = FoundClaim.End(entity: mention.entity, words: mention.tokens)
    add(end, .quotedBefore, "say")
    lastSpeaker = end
    lastSpeakerSentence = sentence
    return true
  }

  /// "Mira Holm's verdict was blunt: “…”", "Her answer: “…”": whose words they are.
  private func ownerOfWords(before group: VerbGroup) -> FoundClaim.End? {
    let last = group.start - 1
    guard last > range.lowerBound, Self.wordNouns.contains(word(last)) else { return nil }
    let start = phraseStart(endingAt: last)
    if tokens[start].isOne(of: .his, .her) { return pronoun(at: start) }
    guard let mention = (start..<last).lazy.compactMap({ self.mention(at: $0) }).last,
      entities[mention.entity].kind == .person, mention.tokens.upperBound < last,
      tokens[mention.tokens.upperBound].is(.possessive)
    else { return nil }
    return FoundClaim.End(entity: mention.entity, words: mention.tokens)
  }

  private static let wordNouns: Set<String> = [
    "verdict", "answer", "reply", "response", "message", "advice", "warning", "conclusion", "view",
    "argument", "point", "take", "plea", "motto", "mantra", "assessment", "explanation", "comment",
    "statement", "refrain", "retort", "words", "question", "rule", "reasoning", "reaction",
  ]

  /// "Rouvier does not agree. “They kept the name.”": whoever the sentence before is about speaks.
  private mutating func addUnattributed() -> Bool {
    guard let focus, focusSentence == sentence - 1,
      article.sentences[sentence - 1].paragraph == article.sentences[sentence].paragraph,
      entities[focus].kind == .person, beginsWith(focus, sentence - 1)
    else { return false }
    let next = sentence + 1
    // Another speaker may follow.
    if next < article.sentences.count,
      article.sentences[next].paragraph == article.sentences[sentence].paragraph,
      sharesQuotation(sentence, next)
    {
      return false
    }
    let end = FoundClaim.End(entity: focus, words: range.lowerBound..<range.lowerBound)
    add(end, .quotedContinued, "say")
    lastSpeaker = end
    lastSpeakerSentence = sentence
    return true
  }

  /// Whether a sentence begins with somebody's name, or with "he" or "she".
  private func beginsWith(_ person: Int, _ sentence: Int) -> Bool {
    var range = article.sentences[sentence].tokens
    // "Asked whether it was late, Mira Holm laughed."
    let first = word(tokens[range.lowerBound].is(.when) ? range.lowerBound + 1 : range.lowerBound)
    if ["asked", "pressed", "questioned", "reached", "challenged"].contains(first),
      let comma = range.first(where: { tokens[$0].is(.comma) })
    {
      range = comma + 1..<range.upperBound
    }
    // "Sitting in her kitchen, Mira Holm points to the ceiling."
    if lexicon.form(of: tokens[range.lowerBound].word).contains(.gerund) || first.hasSuffix("ing"),
      let comma = range.first(where: { tokens[$0].is(.comma) }), comma - range.lowerBound < 12
    {
      range = comma + 1..<range.upperBound
    }
    for index in range.prefix(8) {
      if entity(at: index) == person { return true }
      if tokens[index].isOne(of: .he, .she) { return true }
      if tokens[index].is(.comma) { return false }
    }
    return false
  }

  /// Quoted sentences before the one that names the speaker, in the same paragraph.
  mutating func joinBefore() {
    guard let claim = claims.last, claim.kind == .quoted, claim.isDirect == true else { return }
    let paragraph = article.sentences[sentence].paragraph
    var first = sentence
    // "… at all.” He said.": what only says who spoke belongs to the words before.
    let isFragment =
      sentence > 0 && article.sentences[sentence - 1].paragraph == paragraph
      && range.count(where: { tokens[$0].shape != .mark }) <= 3 && quotations(in: range).isEmpty
      && article.isQuoted(lastWord(of: sentence - 1))
    if isFragment { first -= 1 }
    while first > 0, article.sentences[first - 1].paragraph == paragraph,
      isAllQuoted(first - 1, atLeast: 1),
      sharesQuotation(first - 1, first)
    {
      first -= 1
    }
    guard first < sentence else { return }
    let start = article.sentences[first].tokens.lowerBound
    let kept = lastClaims.filter {
      !($0.kind == .quoted && $0.rule == .quotedContinued && $0.range.lowerBound >= start)
    }
    claims.replaceSubrange(lastClaims.startIndex..., with: kept)
    if lastClaims.contains(where: {
      $0.kind == .quoted && $0.range.overlaps(start..<range.lowerBound)
    }) {
      // "He said." behind what is his already.
      if isFragment, claims.last?.range == range { claims.removeLast() }
      return
    }
    claims[claims.count - 1].range = start..<range.upperBound
  }

  /// Whether one quotation runs from a sentence into the next.
  func sharesQuotation(_ left: Int, _ right: Int) -> Bool {
    quotations(in: article.sentences[left].tokens).contains {
      $0.tokens.overlaps(article.sentences[left].tokens)
        && $0.tokens.overlaps(article.sentences[right].tokens)
    }
  }

  /// The last token of a sentence that is no mark.
  private func lastWord(of sentence: Int) -> Int {
    let range = article.sentences[sentence].tokens
    return range.last { tokens[$0].shape != .mark } ?? range.lowerBound
  }

  func isAllQuoted(_ sentence: Int, atLeast least: Int = 3) -> Bool {
    let range = article.sentences[sentence].tokens
    var words = 0
    for index in range where tokens[index].shape != .mark {
      words += 1
      if !article.isQuoted(index) { return false }
    }
    return words >= least
  }
}
