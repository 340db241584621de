/// The outlets that somebody is said to have told.
extension ClaimFinder {
  /// "told the Sample Times", "in an interview with the Sample Times": the outlet's own edge.
  mutating func addOutlet(from first: Int) {
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
      let isKnown = article.tokens[outlet.words.lowerBound].has(.startsPhrase)
      return !isKnown
        && (next >= claim.range.upperBound || tokens[next].isOne(of: .stop, .comma, .on, .in, .at)
          || ["during", "after", "by", "this", "last"].contains(word(next)))
    }
    return told?.source?.entity
  }

  func outletNamed() -> FoundClaim.End? {
    for index in range where !article.isQuoted(index) {
      let token = tokens[index]
      if token.is(.told), index + 1 < range.upperBound {
        var next = index + 1
        // "told the news site X", "told state broadcaster X"
        while next < range.upperBound, next < index + 6,
          mentionOf[next] < 0
            && (tokens[next].has(.determiner) || Self.outletNouns.contains(word(next)))
            || entityIsPlace(next) && next + 1 < range.upperBound
              && Self.outletNouns.contains(word(next + 1))
        {
          next += 1
        }
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
    return outletWrittenIn()
  }

  /// "Writing in the Sample Times", "in an op-ed for it", "in remarks carried by it".
  private func outletWrittenIn() -> FoundClaim.End? {
    for index in range where !article.isQuoted(index) && Self.pieces.contains(word(index)) {
      var next = index + 1
      // "an article published last week in the Sample Times"
      while next < min(index + 5, range.upperBound), tokens[next].shape == .small,
        !tokens[next].isOne(of: .in, .for, .by, .to, .with, .on)
      {
        next += 1
      }
      guard next + 1 < range.upperBound, tokens[next].isOne(of: .in, .for, .by, .to, .with, .on)
      else { continue }
      next += 1
      while next < range.upperBound, next < index + 9, mentionOf[next] < 0,
        tokens[next].has(.determiner) || Self.outletNouns.contains(word(next))
      {
        next += 1
      }
      guard let mention = mention(at: next), isOutlet(mention),
        entities[mention.entity].words.contains(where: {
          OutletWords.media.contains(article.words.text(of: $0))
        })
      else { continue }
      return FoundClaim.End(entity: mention.entity, words: mention.tokens)
    }
    return nil
  }

  /// What people write for outlets, and say to them.
  private static let pieces: Set<String> = [
    "writing", "wrote", "writes", "written", "op-ed", "column", "article", "essay", "piece",
    "letter", "commentary", "remarks", "comments", "opinion", "speaking", "spoke", "talking",
    "interviewed", "quoted",
  ]

  /// Words of the names of bodies that are told things and print none.
  private static let hearers: Set<String> = [
    "dáil", "seanad", "oireachtas", "parliament", "senate", "congress", "commons", "lords", "house",
    "knesset", "assembly", "bundestag", "court", "committee", "commission", "inquiry", "tribunal",
    "council", "nato", "police", "union", "conference", "summit", "forum", "board", "cabinet",
    "sabha", "legislature", "senedd", "storting", "riksdag", "duma", "diet", "ministry",
  ]

  private static let outletNouns: Set<String> = [
    "news", "site", "website", "newspaper", "daily", "weekly", "magazine", "broadcaster", "state",
    "public", "local", "radio", "station", "channel", "agency", "portal", "outlet", "journal",
    "podcast", "business", "state-run", "state-owned", "television", "tv",
  ]

  /// Whether a name is that of an outlet, as far as its words tell: not "told NATO allies", "told the board that".
  func isOutlet(_ mention: Mention) -> Bool {
    guard entities[mention.entity].kind == .organisation else { return false }
    let next = mention.tokens.upperBound
    if next < range.upperBound, tokens[next].shape == .small,
      !tokens[next].has([.preposition, .function, .helper, .adverb, .day]),
      !Self.outletNouns.contains(word(next)), !lexicon.isVerb(tokens[next].word),
      !tokens[next].is(.interview)
    {
      return false
    }
    let names = entities[mention.entity].words.map { article.words.text(of: $0) }
    if names.contains(where: OutletWords.media.contains) { return true }
    if names.contains(where: Self.hearers.contains) { return false }
    // Other listed names, and names that end in the head of another body, are no outlets.
    let first = mention.tokens.lowerBound
    let isListed =
      tokens[first].has([.startsPhrase, .opensPhrase])
      && lexicon.phrases.longest(at: first, limit: next, word: { tokens[$0].word })?.length
        == mention.tokens.count
    return !isListed && !tokens[next - 1].has(.organisationHead)
  }
}
