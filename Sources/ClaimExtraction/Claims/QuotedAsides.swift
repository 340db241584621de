/// Who speaks where no verb of speech has a subject before it and "that" behind: "Not so, says Holm.",
/// "in the view of Holm", "Holm paid tribute to “a man who never slept”".
extension ClaimFinder {
  // MARK: - Verbs with their speaker behind them

  /// "The delay, conceded Mira Holm, was bad", "Said Mira Holm: “Enough.”": the phrase right behind the verb.
  mutating func speakerBehind(_ group: VerbGroup, _ groups: [VerbGroup]) -> FoundClaim.End? {
    guard !group.isDependent, !group.isPassive, group.start == group.token,
      group.end == group.token + 1, group.end < range.upperBound,
      group.classes.contains(.speech) || Self.aside.contains(group.verb.base),
      !Self.ofHearers.contains(group.verb.base),
      !group.form.isDisjoint(with: [.past, .third])
    else { return nil }
    let first = group.start
    // ", says X": a comma, a dash, or the beginning of the sentence stands before.
    let opens = (range.lowerBound..<first).allSatisfy { tokens[$0].shape == .mark }
    guard opens || tokens[first - 1].isOne(of: .comma, .dash) else { return nil }
    let next = tokens[group.end]
    guard next.isCapital || next.isOne(of: .the, .a, .an) || next.shape == .small,
      !next.has([.preposition, .helper]), !next.isOne(of: .that, .it, .to)
    else { return nil }
    guard let end = firstActor(from: group.end), end.words.lowerBound >= group.end,
      entities[end.entity].kind == .person
        || entities[end.entity].kind == .organisation && entities[end.entity].isNamed,
      mention(at: end.words.lowerBound) != nil,
      isTitle(group.end..<end.words.lowerBound)
    else { return nil }
    let behind = end.words.upperBound
    guard behind >= range.upperBound || endsSpeaker(behind) && !tokens[behind].is(.to) else {
      return nil
    }
    // "Holm, flanked by the mayor, urged Tove Vale": whoever is urged does not speak.
    if ["urge", "ask", "advise", "beg", "implore"].contains(group.verb.base) { return nil }
    if opens { return range.contains { tokens[$0].is(.colon) } ? end : nil }
    // "Mira Holm, the mayor, said Oskar Testa was late" has a clause behind; "…, said Oskar Testa." has none.
    return end
  }

  /// Whether what stands before a name is what its bearer is: "nominated senator", "Minister of State for Trade".
  private func isTitle(_ words: Range<Int>) -> Bool {
    var hasRole = false
    for index in words {
      if tokens[index].shape == .mark && !tokens[index].is(.possessive) || tokens[index].is(.this) {
        return false
      }
      if tokens[index].has(.preposition), !tokens[index].is(.possessive), !hasRole { return false }
      if tokens[index].has(.preposition), !tokens[index].isOne(of: .of, .for, .at, .in),
        !tokens[index].is(.possessive)
      {
        return false
      }
      if tokens[index].shape == .small, !tokens[index].has([.role, .title]),
        index + 1 >= words.upperBound || !tokens[index + 1].has([.role, .title]),
        !lexicon.form(of: tokens[index].word).isDisjoint(with: [.past, .third])
      {
        return false
      }
      hasRole = hasRole || tokens[index].has([.role, .title, .ministerial])
    }
    return true
  }

  /// Whether a speaker's phrase is over where a token stands.
  private func endsSpeaker(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isOne(of: .comma, .stop, .semicolon, .colon, .dash, .open, .who, .question)
      || token.has([.preposition, .day]) || token.isOne(of: .and, .as)
      || ["after", "when", "while", "last", "yesterday", "today", "earlier", "during", "before"]
        .contains(word(index))
  }

  /// Verbs besides those of speech with which papers set a speaker into the words: "promised Holm".
  static let aside: Set<String> = [
    "promise", "tweet", "post", "write", "rule", "conclude", "predict", "confirm", "announce",
    "suggest", "joke", "estimate", "reveal", "report", "ask", "boast", "vow", "pledge", "forecast",
    "hint", "speculate", "volunteer", "agree", "wonder", "rule", "find", "calculate", "hope",
    "fear", "moan", "counter", "plead", "urge", "deny", "recommend", "advise",
  ]

  /// Verbs of speech whose object is whoever hears: "warned Holm".
  private static let ofHearers: Set<String> = [
    "tell", "warn", "caution", "remind", "assure", "reassure", "address", "brief", "inform",
    "note", "recall", "assert",
  ]

  // MARK: - Quoted words with any verb

  /// "“I would have stayed,” laughs Mira Holm": whatever she does, she speaks.
  mutating func findBehindQuote(_ group: VerbGroup) {
    guard group.classes.isDisjoint(with: [.speech, .speechThat]), !group.isDependent,
      !group.isPassive, group.start == group.token, !group.form.isDisjoint(with: [.past, .third]),
      group.verb.base != "be", closesQuotation(before: group.start),
      let quotation = quotations(in: range).last(where: {
        $0.isSpeech && $0.tokens.upperBound <= group.start
      }), quotation.tokens.lowerBound <= afterDateline + 1,
      let last = quotation.tokens.last,
      tokens[last].isOne(of: .comma, .question, .exclamation)
        || tokens[group.start - 1].is(.comma),
      group.end < range.upperBound, let end = firstActor(from: group.end),
      entities[end.entity].kind == .person, mention(at: end.words.lowerBound) != nil,
      (group.end..<end.words.lowerBound).allSatisfy({ tokens[$0].shape != .mark })
    else { return }
    addSpeaker(end, group, .quotedBehind)
  }

  /// Words in quotation marks whose speaker no verb of speech tells: whoever does what the clause says.
  mutating func findMixed(_ groups: [VerbGroup], since first: Int) {
    guard claims.count == first else { return }
    guard
      let quotation = quotations(in: range).first(where: {
        $0.isSpeech && isSpokenInSmall($0)
          && $0.tokens.lowerBound > range.lowerBound + 1
          && range.contains($0.tokens.lowerBound)
      })
    else { return }
    var open = quotation.tokens.lowerBound - 1
    // "Holm brushed it aside: there had been “a lunch, nothing more”"
    if let colon = range[..<open].last(where: { tokens[$0].is(.colon) }), colon > range.lowerBound {
      open = colon
    }
    // "a “chief performance officer”": a term.
    let before = tokens[max(range.lowerBound, quotation.tokens.lowerBound - 2)]
    if before.isOne(of: .a, .an, .the, .its, .their),
      quotation.tokens.count(where: { tokens[$0].shape != .mark }) < 6
    {
      return
    }
    // "Holm's verdict was blunt: “…”"
    guard
      let group = groups.last(where: {
        $0.token < open && !article.isQuoted($0.token) && !$0.isReduced
      }), !group.isPassive, !group.isNegated, word(open - 1) != "named", word(open - 1) != "called",
      !Self.wordless.contains(group.verb.base)
    else { return }
    // What stands between: no other clause's subject, and nothing that is only named so.
    guard
      !(group.end..<open).contains(where: {
        tokens[$0].isOne(of: .who, .which, .whose, .where, .semicolon)
          || tokens[$0].isOne(of: .said)
      })
    else { return }
    let isBe = group.text == "be"
    guard
      !isBe || group.isDependent || (group.end..<open).contains(where: { tokens[$0].is(.colon) })
    else { return }
    for end in subjects(of: group, among: groups) {
      let entity = entities[end.entity]
      guard
        entity.kind == .person
          || entity.kind == .organisation && entity.isNamed && !isBe
      else { continue }
      addSpeaker(end, group, .quotedMixed)
    }
  }

  /// Whether quoted words are speech rather than a title or a slogan's capitals.
  private func isSpokenInSmall(_ quotation: Article.Quotation) -> Bool {
    let words = quotation.tokens.filter { tokens[$0].shape != .mark }
    let small = words.count { tokens[$0].shape == .small }
    return small * 3 >= words.count * 2
  }

  /// Verbs beside which quoted words are what was read, worn, sung or named, not what was said.
  private static let wordless: Set<String> = [
    "name", "call", "wear", "read", "sing", "title", "entitle", "carry", "hold", "bear", "play",
    "publish", "buy", "sell", "stage", "hear", "see", "watch", "chant", "display", "win", "be",
    "have", "contain", "feature", "include", "receive", "get", "found", "launch", "open", "mean",
    "show", "launch", "deny",
  ]

  // MARK: - Views

  /// "Mira Holm is adamant that", "has no doubt that": a view is told by whose it is.
  mutating func findViews(_ groups: [VerbGroup]) {
    for group in groups where group.text == "be" || group.verb.base == "be" {
      guard !article.isQuoted(group.token), group.end + 1 < range.upperBound else { continue }
      var index = group.end
      var hasNot = false
      while index < range.upperBound,
        tokens[index].has(.adverb) || isAdverb(tokens[index])
          || tokens[index].isOne(of: .not, .been, .in, .no)
      {
        hasNot = hasNot || tokens[index].is(.not)
        index += 1
      }
      guard index + 1 < range.upperBound, !hasNot, Self.views.contains(word(index)),
        tokens[index + 1].is(.that)
          || tokens[index + 1].shape == .small && mentionOf[index + 1] < 0
            && tokens[index + 1].isOne(of: .the, .it, .they)
          || word(index + 1) == "there"
      else { continue }
      for end in subjects(of: group, among: groups) {
        let kind = entities[end.entity].kind
        guard
          kind == .person && !tokens[end.words.lowerBound].isOne(of: .i, .we)
            || kind == .organisation && entities[end.entity].isNamed
              && !tokens[end.words.lowerBound].is(.it)
        else { continue }
        addSpeaker(end, group, .quotedThat)
      }
    }
  }

  private static let views: Set<String> = [
    "adamant", "convinced", "confident", "certain", "sure", "hopeful", "optimistic", "sceptical",
    "skeptical", "doubtful", "clear", "insistent", "unequivocal", "doubt", "categorical",
    "emphatic", "positive",
  ]

  /// "“It was packed.” That is how Mira Holm remembers it.", "“…” was how Mira Holm put it".
  mutating func findHow(_ groups: [VerbGroup]) {
    for index in range.dropLast(2)
    where tokens[index].is(.how) && index > range.lowerBound && !article.isQuoted(index) {
      guard tokens[index - 1].isOne(of: .is, .was), let mention = mention(at: index + 1),
        entities[mention.entity].kind == .person,
        groups.contains(where: {
          $0.start == mention.tokens.upperBound
            && ["put", "remember", "describe", "recall", "see", "sum", "explain", "express"]
              .contains($0.verb.base)
        })
      else { continue }
      let isThat = word(index - 2) == "that" && index - 2 == range.lowerBound
      guard
        isThat && sentence > 0 && isAllQuoted(sentence - 1)
          || quotations(in: range).contains(where: { $0.isSpeech && $0.tokens.upperBound < index })
      else { continue }
      let first = claims.count
      add(FoundClaim.End(entity: mention.entity, words: mention.tokens), .quotedBehind, "say")
      if isThat, claims.count > first,
        article.sentences[sentence - 1].paragraph
          == article.sentences[sentence].paragraph
      {
        let start = article.sentences[sentence - 1].tokens.lowerBound
        claims[claims.count - 1].range = start..<range.upperBound
        claims[claims.count - 1].isDirect = true
      }
    }
  }

  /// "in the view of Holm", "by Holm's own admission", "Per Lantern Insights,".
  mutating func findByView() {
    for index in range where !article.isQuoted(index) {
      let token = tokens[index]
      let isPer = index == afterDateline && word(index) == "per" && token.shape == .capital
      if isPer, let mention = mention(at: index + 1),
        entities[mention.entity].kind == .organisation
          || entities[mention.entity].kind == .person,
        mention.tokens.upperBound < range.upperBound, tokens[mention.tokens.upperBound].is(.comma)
      {
        add(
          FoundClaim.End(entity: mention.entity, words: mention.tokens),
          .quotedAccording,
          "state"
        )
      }
      // "“…” was the verdict of Holm"
      let isVerdict =
        index - 3 > range.lowerBound && tokens[index - 2].isOne(of: .is, .was, .were, .are)
        && closesQuotation(before: index - 2)
      guard index + 2 < range.upperBound, tokens[index + 1].is(.of),
        Self.viewNouns.contains(word(index)), index - 2 >= range.lowerBound,
        tokens[index - 1].is(.the), isVerdict || tokens[index - 2].isOne(of: .in, .by),
        let end = firstActor(from: index + 2), entities[end.entity].kind != .region,
        entities[end.entity].kind != .initiative
      else { continue }
      add(end, .quotedAccording, "state")
    }
  }

  private static let viewNouns: Set<String> = [
    "view", "opinion", "admission", "reckoning", "account", "estimation", "estimate", "judgment",
    "judgement", "verdict", "message", "response", "conclusion", "summary", "telling", "assessment",
    "words",
  ]
}
