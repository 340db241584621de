/// Lists of those who get grants, a paragraph each: "Eel Club - To mend its boats".
extension ClaimFinder {
  /// The item that the paragraph of the sentence begins, as one who gets what was told to be given above.
  mutating func findGrantItem() {
    let place = article.sentences[sentence].paragraph
    guard article.paragraphs[place].sentences.lowerBound == sentence,
      let lastFunding, sentence - lastFunding.sentence <= 60, let name = itemName(of: place)
    else { return }
    var (first, last) = (place, place)
    while first > 0, place - first < 12, itemName(of: first - 1) != nil { first -= 1 }
    while last + 1 < article.paragraphs.count, last - first < 2, itemName(of: last + 1) != nil {
      last += 1
    }
    guard last - first >= 2, first > 0, leadsToGrants(first - 1) else { return }
    let receiver: FoundClaim.End
    if let mention = mention(at: name.lowerBound), mention.tokens.upperBound == name.upperBound {
      receiver = FoundClaim.End(entity: mention.entity, words: mention.tokens)
    } else {
      let entity = thing(named: name, .organisation)
      entities[entity].isNamed = true
      receiver = FoundClaim.End(entity: entity, words: name)
    }
    let funders = awarders.isEmpty ? lastFunding.funders : awarders
    for funder in funders where funder != receiver.entity {
      let end = FoundClaim.End(entity: funder, words: range.lowerBound..<range.lowerBound)
      add(.funded, end, receiver, .fundedNoun, "fund", .asserted)
    }
  }

  /// The capitalised words before the dash or colon that a paragraph begins with.
  private func itemName(of place: Int) -> Range<Int>? {
    let paragraph = article.paragraphs[place]
    guard paragraph.role == .text, let first = paragraph.tokens.first, tokens[first].isCapital
    else {
      return nil
    }
    let limit = min(paragraph.tokens.upperBound, first + 16)
    var end = first
    while end < limit {
      let token = tokens[end]
      if token.is(.open), let close = (end..<limit).first(where: { tokens[$0].is(.close) }) {
        guard close + 1 < limit, isSeparator(close + 1) else { return nil }
        break
      }
      if isSeparator(end) { break }
      guard
        token.isCapital || token.isOne(of: .of, .and, .the, .to, .for, .amp, .possessive, .in)
          || token.shape == .number || word(end) == "+"
      else { return nil }
      end += 1
    }
    guard end < limit, end - first > 1 || mentionOf[first] >= 0,
      paragraph.tokens.upperBound - end > 4, end > first
    else { return nil }
    return first..<end
  }

  private func isSeparator(_ index: Int) -> Bool {
    tokens[index].isOne(of: .dash, .colon) || tokens[index].is(.hyphen) && tokens[index].isSpaced
  }

  /// Whether the paragraph above a list speaks of grants or of those who get them.
  private func leadsToGrants(_ place: Int) -> Bool {
    article.paragraphs[place].tokens.suffix(60).contains {
      mentionOf[$0] < 0 && Self.grantCues.contains(word($0))
    }
  }

  private static let grantCues: Set<String> = [
    "grant", "grants", "funding", "award", "awards", "awarded", "recipients", "winners", "grantees",
    "receive", "received", "receiving", "beneficiaries",
  ]

  /// "approved $4,000 in grants": the sentences behind may tell to whom.
  mutating func notePending(_ funders: [FoundClaim.End]) {
    let named = funders.filter { entities[$0.entity].kind != .region && isActor($0) }
    guard let first = named.first else { return }
    lastFunding = (named.map(\.entity), first.entity, sentence)
  }

  /// "The Lantern Foundation has announced the winners of": who gives what the sentences behind tell.
  mutating func noteAwarder(_ groups: [VerbGroup]) {
    for group in groups
    where ["announce", "name", "select", "reveal", "choose", "unveil"].contains(group.verb.base)
      && !group.isPassive && !group.isReduced
    {
      guard let phrase = nounPhrase(from: group.end), mentionOf[phrase.head] < 0,
        ["winners", "recipients", "grantees", "awardees", "grants", "awards"].contains(
          word(phrase.head)
        )
      else { continue }
      let funders = payers(of: group, among: groups).filter {
        entities[$0.entity].isNamed && entities[$0.entity].kind == .organisation
      }
      guard let first = funders.first else { continue }
      lastFunding = (funders.map(\.entity), first.entity, sentence)
      awarders = lastFunding?.funders ?? []
    }
  }
}
