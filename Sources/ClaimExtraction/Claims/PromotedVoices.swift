/// Nouns of asking and praise that say whose they are behind them: "calls from A for X", "praise for X from A".
extension ClaimFinder {
  mutating func findVoices() {
    for index in range.dropLast(3) where tokens[index].has(.trigger) && mentionOf[index] < 0 {
      guard Self.voices.contains(word(index)),
        tokens[index].shape == .small || index == afterDateline
      else { continue }
      let isDenied =
        index > range.lowerBound && tokens[index - 1].isOne(of: .no, .not, .against)
        || ["rejected", "resisted", "dismissed", "ignored"].contains(word(index - 1))
      guard !isDenied else { continue }
      // "Support also came from the guild": for what was spoken of.
      if index <= range.lowerBound + 1, let from = cameFrom(behind: index),
        let last = lastPromoted(before: index)
      {
        let words = index..<index + 1
        for source in agents(from: from) where source.entity != last {
          let target = FoundClaim.End(entity: last, words: words)
          add(.promoted, source, target, .promotedNoun, word(index), .asserted)
        }
      } else if tokens[index + 1].isOne(of: .from, .by) {
        voicedBy(index, from: index + 2)
      } else if tokens[index + 1].isOne(of: .for, .of) {
        voicedFor(index)
      }
    }
  }

  /// Where those stand from whom something "also came".
  private func cameFrom(behind index: Int) -> Int? {
    var next = index + 1
    if next < range.upperBound, tokens[next].has(.adverb) || tokens[next].is(.also) { next += 1 }
    guard next + 2 < range.upperBound, ["came", "comes", "has"].contains(word(next)) else {
      return nil
    }
    if tokens[next].is(.has) { next += tokens[next + 1].is(.also) ? 2 : 1 }
    guard next + 2 < range.upperBound, ["came", "come", "comes"].contains(word(next)) else {
      return nil
    }
    if tokens[next + 1].is(.also) { next += 1 }
    return tokens[next + 1].is(.from) ? next + 2 : nil
  }

  /// Nouns of what somebody means to do.
  private static let means: Set<String> = [
    "proposal", "proposals", "recommendation", "suggestion", "motion",
  ]

  private static let voices: Set<String> = [
    "proposal", "proposals", "recommendation", "suggestion", "motion",
    "call", "calls", "plea", "pleas", "appeal", "appeals", "praise", "support", "backing",
    "endorsement", "applause", "campaign", "push", "demand", "demands", "petition", "plaudits",
  ]

  /// "calls from A and B for reform"
  private mutating func voicedBy(_ noun: Int, from first: Int) {
    let sources = agents(from: first).filter { entities[$0.entity].isNamed }
    guard let last = sources.last, last.words.upperBound + 1 < range.upperBound else { return }
    let limit = min(last.words.upperBound + 8, range.upperBound - 1)
    guard last.words.upperBound < limit,
      let link = (last.words.upperBound..<limit).first(where: {
        tokens[$0].isOne(of: .for, .to, .comma, .semicolon, .stop, .and, .that)
      }), tokens[link].isOne(of: .for, .to)
    else { return }
    // "a proposal by Holm to make lessons free"
    if tokens[link].is(.to) {
      for target in wished(by: Deed(verb: link + 1, first: link + 1), besides: sources) {
        for source in sources where source.entity != target.entity {
          add(.promoted, source, target, .promotedNoun, "propose", .asserted)
        }
      }
      return
    }
    guard !Self.means.contains(word(noun)) else { return }
    addVoices(sources, from: link + 1, noun)
  }

  /// "Praise for the weir came from Mira Holm"
  private mutating func voicedFor(_ noun: Int) {
    let limit = min(noun + 12, range.upperBound - 2)
    guard noun + 3 < limit else { return }
    let came = (noun + 3..<limit).first { ["came", "comes", "coming"].contains(word($0)) }
    guard let phrase = nounPhrase(from: noun + 2, limit: came), phrase.end + 2 < range.upperBound
    else { return }
    let from = came == phrase.end ? phrase.end + 1 : phrase.end
    // "A petition for the weir was launched by Mira Holm"
    if came == nil, let by = madeBy(behind: from) {
      addVoices(agents(from: by).filter(isVoice), from: noun + 2, noun, limit: phrase.end)
      return
    }
    guard tokens[from].isOne(of: .from, .by) else { return }
    let sources = agents(from: from + 1).filter {
      entities[$0.entity].isNamed && entities[$0.entity].kind != .region
    }
    addVoices(sources, from: noun + 2, noun, limit: phrase.end)
  }

  /// Where whoever made a request stands behind "was launched by", "made by".
  private func madeBy(behind index: Int) -> Int? {
    var verb = index
    while verb < min(index + 3, range.upperBound), tokens[verb].has(.helper) {
      guard !tokens[verb].isOne(of: .not, .t) else { return nil }
      verb += 1
    }
    guard verb + 2 < range.upperBound, tokens[verb + 1].is(.by),
      ["launch", "start", "lead", "make", "organise", "organize", "run", "back", "sign", "support"]
        .contains(lexicon.verb(of: tokens[verb].word)?.verb.base ?? "")
    else { return nil }
    return verb + 2
  }

  private mutating func addVoices(
    _ sources: [FoundClaim.End],
    from start: Int,
    _ noun: Int,
    limit: Int? = nil
  ) {
    for target in stanceThings(from: start, limit: limit, besides: sources) {
      for source in sources where source.entity != target.entity {
        // "the foundation's support of the library" is money.
        guard !isFinancier(source) || !["support", "backing"].contains(word(noun)) else { continue }
        add(.promoted, source, target, .promotedNoun, word(noun), .asserted)
      }
    }
  }
}
