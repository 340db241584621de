/// Who speaks where a report does.
extension ClaimFinder {
  /// Whose a study or statement is: "a study by the board", "the board's report", "a Harbour Bank survey"; the report of
  /// which the text was just speaking is whoever's spoke. Nil for papers of nobody: "according to a memo".
  mutating func issuer(of words: Range<Int>, _ owner: Mention?) -> FoundClaim.End? {
    if let owner, entities[owner.entity].kind != .region {
      return FoundClaim.End(entity: owner.entity, words: owner.tokens)
    }
    let inner = words.dropLast().compactMap { mention(at: $0) }
    if let body = inner.last(where: {
      entities[$0.entity].kind == .organisation || entities[$0.entity].kind == .person
    }) {
      return FoundClaim.End(entity: body.entity, words: body.tokens)
    }
    // "A report published on Tuesday by the bureau", "a study from the lab"
    let limit = min(words.upperBound + 9, range.upperBound)
    var index = words.upperBound
    while index + 1 < limit, tokens[index].shape == .small || tokens[index].has(.day) {
      if tokens[index].isOne(of: .by, .from) {
        var next = index + 1
        while next < limit, tokens[next].has(.determiner) { next += 1 }
        if let mention = mention(at: next), entities[mention.entity].kind != .region {
          return FoundClaim.End(entity: mention.entity, words: mention.tokens)
        }
      }
      if tokens[index].isOne(of: .that, .said) { break }
      index += 1
    }
    // "the government work report": a text with a name of its own, though in small letters.
    let nouns = words.dropLast().count {
      !tokens[$0].has([.determiner, .adverb, .number]) && tokens[$0].shape == .small
        && mentionOf[$0] < 0 && !Self.plainWords.contains(word($0))
        && lexicon.form(of: tokens[$0].word).isDisjoint(with: [.participle, .gerund])
    }
    // "a consultant's report"
    if nouns >= 2 || nouns == 1 && words.contains(where: { tokens[$0].is(.possessive) }) {
      return FoundClaim.End(entity: thing(named: words, .initiative), words: words)
    }
    guard tokens[words.lowerBound].isOne(of: .the, .its, .their, .this), words.count == 2,
      let speaker = lastSpeaker, lastSpeakerSentence >= sentence - 2,
      entities[speaker.entity].kind != .person
    else { return nil }
    return FoundClaim.End(entity: speaker.entity, words: words)
  }

  /// Words before a report that name none.
  private static let plainWords: Set<String> = [
    "new", "latest", "recent", "annual", "joint", "short", "long", "independent", "internal",
    "official",
    "final", "first", "second", "separate", "earlier", "previous", "major", "damning", "leaked",
    "confidential", "detailed", "brief", "written", "pastoral", "open", "press", "news", "public",
    "media", "this", "year", "last", "monthly", "quarterly", "weekly", "daily", "critical", "own",
    "scathing", "emailed", "video", "online", "recently", "global", "national", "local", "large",
    "small", "peer-reviewed", "follow-up", "interim", "preliminary", "research", "court",
  ]
}
