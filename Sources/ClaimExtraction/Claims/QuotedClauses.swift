/// What tells speech where neither "that" nor quotation marks do.
extension ClaimFinder {
  /// "announced it would close", "forecast the rate will double": a clause that no "that" begins.
  func isFollowedByClause(_ group: VerbGroup) -> Bool {
    // "puts the number of idle ships at 40"
    if group.verb.base == "put" {
      return (group.end + 1..<max(group.end + 1, min(group.end + 12, range.upperBound - 1)))
        .contains {
          tokens[$0].is(.at)
            && (tokens[$0 + 1].shape == .number || tokens[$0 + 1].is(.dollar)
              || AmountReader(article).amounts(in: $0 + 1..<min($0 + 4, range.upperBound)).first?
                .tokens.lowerBound == $0 + 1
              || ["about", "around", "over"].contains(word($0 + 1)))
        }
    }
    // "The bureau has found boats were late": what was studied.
    let isFinding = group.verb.base == "find" && group.start < group.token
    guard isFinding || group.text == "make clear" || Self.announcing.contains(group.verb.base)
    else { return false }
    var hasNoun = false
    var index = group.end
    while index < min(group.end + 9, range.upperBound) {
      let token = tokens[index]
      // "reports the boat, which was old, has sunk"
      if token.is(.comma), hasNoun, index + 1 < range.upperBound,
        tokens[index + 1].isOne(of: .who, .which),
        let end = range[(index + 1)...].first(where: { tokens[$0].is(.comma) }),
        end + 1 < range.upperBound
      {
        return tokens[end + 1].has(.helper)
      }
      if token.shape == .mark, !token.is(.possessive) { return false }
      if token.is(.to), tokens[index - 1].is(.up) {
        index += 1
        continue
      }
      if token.isOne(of: .who, .which, .that, .to, .and, .but) { return false }
      if hasNoun, token.shape == .small, tokens[index - 1].shape == .small,
        !tokens[index - 1].has([.determiner, .preposition]),
        !lexicon.isVerb(tokens[index - 1].word),
        !token.has([.role, .body, .collective, .initiativeNoun, .common]),
        lexicon.form(of: token.word).contains(.past)
      {
        return true
      }
      if token.isOne(of: .he, .she, .it, .they, .we, .i), index + 1 < range.upperBound {
        return tokens[index + 1].has(.helper) || lexicon.isVerb(tokens[index + 1].word)
          || group.text == "make clear" && tokens[index + 1].shape == .small
      }
      if token.has(.helper), !token.is(.possessive) { return hasNoun }
      if token.has(.preposition), !hasNoun { return false }
      if !token.has([.determiner, .adverb]) { hasNoun = true }
      index += 1
    }
    return false
  }

  /// Whether a whole clause stands before the comma before a verb: "The quay will close, said Holm", but not
  /// "The owner, Mira Holm, said the board".
  func hasClauseBefore(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    groups.contains { $0.token < group.start - 1 && !$0.isReduced && $0.form != .gerund }
      || (range.lowerBound..<group.start).contains {
        tokens[$0].has(.helper) && !tokens[$0].is(.possessive) && tokens[$0].shape == .small
      }
  }

  /// Verbs behind which a clause is what was said.
  private static let announcing: Set<String> = [
    "announce", "report", "reveal", "confirm", "deny", "predict", "forecast", "estimate", "suggest",
    "conclude", "promise", "pledge", "vow", "hope", "fear", "expect", "indicate", "hint", "signal",
    "tweet", "post", "write", "project", "calculate", "dispute", "agree", "foresee", "declare",
    "claim", "maintain", "add", "point", "guess", "speculate", "joke", "recommend",
  ]

  /// "saw the minister set out a plan": a verb in its base form behind another verb's object.
  func isBare(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    guard group.form.contains(.base), group.start == group.token, group.start > range.lowerBound,
      let mention = mention(at: group.start - 1),
      let before = groups.last(where: { $0.token < group.start })
    else { return false }
    return ["see", "watch", "hear", "let", "make", "have", "be"].contains(before.verb.base)
      && before.token == before.end - 1 && before.end <= mention.tokens.lowerBound
      && ["saw", "see", "sees", "seen", "watched", "heard", "let", "made"].contains(
        word(before.token)
      )
      && (before.end..<mention.tokens.lowerBound).allSatisfy {
        tokens[$0].shape != .mark && !tokens[$0].isOne(of: .that, .who, .which)
      }
  }

  /// "The plan was criticised by Mira Holm": whoever "by" names speaks.
  mutating func findPassiveSpeech(_ group: VerbGroup, _ groups: [VerbGroup]) {
    // "was quoted by the Tide Weekly as saying": the subject speaks, and the outlet has an edge of its own.
    if group.verb.base == "quote" {
      guard !group.isReduced,
        let saying = (group.end..<min(group.end + 10, range.upperBound)).first(where: {
          tokens[$0].is(.as) && word($0 + 1) == "saying"
        })
      else { return }
      let outlet = agentStart(behind: group.end).flatMap {
        $0 < saying ? firstActor(from: $0) : nil
      }
      for end in subjects(of: group, among: groups) {
        let first = claims.count
        add(end, .quotedThat, "say")
        guard claims.count > first, var own = claims.last, let outlet,
          entities[outlet.entity].kind == .organisation, outlet.entity != end.entity
        else { continue }
        own.source = outlet
        own.rule = .quotedOutlet
        claims.append(own)
      }
      return
    }
    guard !group.isPlanned, let first = agentStart(behind: group.end), first <= group.end + 2,
      Self.disagreeing.contains(group.text) || group.text == "describe" && describesAs(group),
      let end = firstActor(from: first)
    else { return }
    let entity = entities[end.entity]
    guard
      entity.kind == .person
        || entity.kind == .organisation && entity.isNamed
          && !["reject", "dismiss", "challenge", "contest"].contains(group.text)
    else { return }
    addSpeaker(end, group, .quotedThat)
  }

  /// What cannot be done but in words.
  private static let disagreeing: Set<String> = [
    "criticise", "criticize", "condemn", "denounce", "dispute", "slam", "blast", "deride",
    "ridicule",
    "question", "reject", "dismiss", "challenge", "contest", "refute", "rebut", "decry", "lambast",
    "lambaste",
  ]

  /// Whether "it said" is a body's that was just speaking, or that the sentence before was about.
  func speaksForItself(_ end: FoundClaim.End, _ group: VerbGroup) -> Bool {
    guard ["say", "add", "state", "note", "explain", "warn", "argue", "claim"].contains(group.text)
    else { return false }
    return lastSpeaker?.entity == end.entity && lastSpeakerSentence >= sentence - 2
      || lastOrganisation == end.entity
      // "unveiled a chip it says will save power"
      || range[..<group.start].contains { self.entity(at: $0) == end.entity }
  }

  /// Whether people without a name speak in a sentence: "traders said".
  func isUnnamedSpeech(_ sentence: Int) -> Bool {
    let all = article.sentences[sentence].tokens
    return all.dropLast().contains {
      tokens[$0].shape == .small && isPlural(tokens[$0])
        && (tokens[$0].has(.anonymous) || isStaff(tokens[$0]))
        && lexicon.verb(of: tokens[$0 + 1].word)?.verb.classes.contains(.speech) ?? false
    }
  }

  /// Whether a verb of speech is what a token does.
  func saysSomething(behind index: Int) -> Bool {
    var next = index + 1
    while next < min(index + 3, range.upperBound), tokens[next].has([.helper, .adverb]) {
      next += 1
    }
    guard next < range.upperBound else { return false }
    return lexicon.verb(of: tokens[next].word)?.verb.classes.contains(.speech) ?? false
  }

  /// Who was just speaking, for "it said" and "they said".
  func speakerAgain(at index: Int) -> Int? {
    guard index + 1 < range.upperBound, let speaker = lastSpeaker,
      lastSpeakerSentence >= sentence - 2
    else { return nil }
    guard saysSomething(behind: index) else { return nil }
    switch entities[speaker.entity].kind {
    case .organisation: return speaker.entity
    case .initiative: return tokens[index].is(.it) ? speaker.entity : nil
    case .person:
      // "Holm and his colleagues say … They argue"
      let end = speaker.words.upperBound
      return tokens[index].is(.they) && tokens.indices.contains(end) && tokens[end].is(.and)
        && lastSpeakerSentence == sentence - 1 ? speaker.entity : nil
    case .region: return nil
    }
  }
}
