/// Two people or bodies who do something together: "the couple", "both companies", "they wrote".
extension ClaimFinder {
  /// Whom "they" means if two spoke last, or if the sentence before names two together before anybody else.
  func pairOfThey(at index: Int) -> [FoundClaim.End] {
    guard tokens[index].is(.they), !article.isQuoted(index) else { return [] }
    guard saysSomething(behind: index), lastSpeakerSentence < sentence,
      lastSpeakerSentence >= sentence - 6
    else { return [] }
    let spoken = article.sentences[lastSpeakerSentence].tokens
    let speakers = lastClaims.filter {
      $0.kind == .quoted && $0.source == nil && $0.range.overlaps(spoken)
        && entities[$0.target.entity].kind == .person
    }.map(\.target.entity)
    var seen: [Int] = []
    for speaker in speakers where !seen.contains(speaker) { seen.append(speaker) }
    guard seen.count == 2,
      lastSpeakerSentence >= sentence - 3
        || (spoken.upperBound..<range.lowerBound).allSatisfy({
          entity(at: $0).map { entities[$0].kind != .person || seen.contains($0) } ?? true
        })
    else { return [] }
    return seen.map { FoundClaim.End(entity: $0, words: index..<index + 1) }
  }

  /// "The couple", "the pair", "both companies", "the two senators": the last two that were named together.
  func pairCalled(endingAt index: Int, from start: Int) -> [FoundClaim.End] {
    let noun = tokens[index]
    let isPair = ["couple", "pair", "duo", "siblings", "twins"].contains(word(index))
    let isTwo =
      start < index && (tokens[start].is(.both) || word(start) == "two" || word(start + 1) == "two")
      && isPlural(noun)
    guard isPair && tokens[start].is(.the) && index == start + 1 || isTwo else { return [] }
    let wantsPeople =
      isPair
      || noun.shape == .capital
      || noun.has([.role, .collective]) && !noun.has(.body) && !isBodies(index)
      || ["men", "women", "people"].contains(word(index))
    guard wantsPeople || isBodies(index) else { return [] }
    let kind: EntityKind = wantsPeople ? .person : .organisation
    var later: Mention?
    for mention in mentionsBefore(start) {
      guard start - mention.tokens.upperBound < 400 else { break }
      guard entities[mention.entity].kind == kind else {
        later = nil
        continue
      }
      if let right = later, right.entity != mention.entity,
        isJoinedPair(mention.tokens.upperBound..<right.tokens.lowerBound)
      {
        let words = start..<index + 1
        return [mention.entity, right.entity].map { FoundClaim.End(entity: $0, words: words) }
      }
      later = mention
    }
    return []
  }

  /// The token before words of time that stand between a subject and its verb: "Holm last night said", "Holm on
  /// Monday said".
  func beforeTime(_ index: Int) -> Int {
    guard index - 1 > range.lowerBound, tokens[index].shape != .mark else { return index }
    let text = word(index)
    if ["yesterday", "today", "tonight"].contains(text) { return index - 1 }
    if tokens[index].has(.day) { return tokens[index - 1].is(.on) ? index - 2 : index - 1 }
    if ["night", "week", "month", "year", "morning", "afternoon", "evening", "weekend"].contains(
      text
    ),
      tokens[index - 1].isOne(of: .last, .this)
    {
      return index - 2
    }
    return index
  }

  private func isBodies(_ index: Int) -> Bool {
    [
      "companies", "firms", "groups", "parties", "organisations", "organizations", "agencies",
      "charities", "banks", "unions", "universities", "councils", "institutions", "businesses",
      "foundations",
    ].contains(word(index))
  }

  /// Whether only "and" stands between two names, with titles and roles before the second.
  private func isJoinedPair(_ gap: Range<Int>) -> Bool {
    guard !gap.isEmpty, gap.count < 7 else { return false }
    var joins = 0
    for index in gap {
      if tokens[index].isOne(of: .and, .amp) {
        joins += 1
      } else if !tokens[index].has([.role, .title, .determiner, .body])
        && !tokens[index].isOne(of: .his, .her, .comma)
      {
        return false
      }
    }
    return joins == 1
  }
}
