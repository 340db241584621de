/// Lists of those who give money, also of names that nothing else in the text tells to be names.
extension ClaimFinder {
  /// Those who are named one after another as givers: "investors X, 40 Larks and other angels".
  mutating func backers(from first: Int) -> [FoundClaim.End] {
    // "the trade ministry's Tide Agency": the agency.
    let name = first < range.upperBound && tokens[first].is(.the) ? first + 1 : first
    if let owner = mention(at: name), entities[owner.entity].kind == .organisation,
      owner.tokens.upperBound + 1 < range.upperBound,
      tokens[owner.tokens.upperBound].is(.possessive),
      let part = mention(at: owner.tokens.upperBound + 1),
      entities[part.entity].kind == .organisation
    {
      return backers(from: part.tokens.lowerBound)
    }
    let known = agents(from: first)
    if let head = known.first, entities[head.entity].kind == .region { return known }
    var found: [FoundClaim.End] = []
    var isClosed = false
    var index = first
    while index < range.upperBound, found.count < 12 {
      guard let item = giver(from: index) else { break }
      found.append(item)
      index = behindBracket(item.words.upperBound)
      var next = index
      while next < range.upperBound, tokens[next].isOne(of: .comma, .and, .amp, .semicolon) {
        if tokens[next].isOne(of: .and, .amp) { isClosed = true }
        next += 1
      }
      guard next > index else { break }
      index = next
    }
    let named = known.filter { entities[$0.entity].isNamed }
    guard found.count > named.count, isClosed || known.isEmpty else { return known }
    return isClosed ? found : [found[0]]
  }

  private func behindBracket(_ index: Int) -> Int {
    guard index < range.upperBound, tokens[index].is(.open),
      let close = (index..<min(index + 16, range.upperBound)).first(where: { tokens[$0].is(.close) }
      )
    else { return index }
    return close + 1
  }

  /// One of a list, past what is said before its name: "existing investor X", "Japan's X".
  private mutating func giver(from first: Int) -> FoundClaim.End? {
    var name = first
    while name < range.upperBound, name < first + 7 {
      if let mention = mention(at: name) {
        let next = mention.tokens.upperBound
        guard entities[mention.entity].kind == .region, next < range.upperBound else {
          return FoundClaim.End(entity: mention.entity, words: mention.tokens)
        }
        guard tokens[next].is(.possessive) else { break }
        name = next + 1
        continue
      }
      let token = tokens[name]
      guard
        token.has(.determiner)
          || token.shape == .small && !token.has([.preposition, .helper, .function])
            && (!lexicon.isVerb(token.word) || token.has([.role, .body]))
      else { break }
      name += 1
    }
    // "40 Larks", of which only the second word is known for a name.
    if name + 1 < range.upperBound, tokens[name].shape == .number,
      let mention = mention(at: name + 1),
      entities[mention.entity].kind != .region
    {
      return FoundClaim.End(entity: mention.entity, words: name..<mention.tokens.upperBound)
    }
    return nameRun(from: name).map {
      let entity = thing(named: $0, .organisation)
      entities[entity].isNamed = true
      return FoundClaim.End(entity: entity, words: $0)
    }
  }

  /// Words in capitals, with a number before them, that are in no name: "40 Larks".
  private func nameRun(from first: Int) -> Range<Int>? {
    var end = first
    while end < range.upperBound, end < first + 6, mentionOf[end] < 0 || entityIsPlace(end),
      tokens[end].isCapital && !tokens[end].has([.day, .month, .title])
        || tokens[end].shape == .number && end == first && end + 1 < range.upperBound
          && tokens[end + 1].isCapital
    {
      end += 1
    }
    guard end > first, end - first > 1 || !tokens[first].has([.common, .function]),
      tokens[end - 1].isCapital, !(first..<end).allSatisfy({ entityIsPlace($0) }),
      end >= range.upperBound
        || tokens[end].isOne(of: .comma, .and, .amp, .stop, .semicolon, .open)
    else { return nil }
    return first..<end
  }

  /// What stands behind "like", "such as" or "including" is given to, rather than the class before it.
  mutating func givenList(from first: Int) -> [FoundClaim.End] {
    var found: [FoundClaim.End] = []
    for phrase in withExamples(phraseList(from: first)).prefix(8) {
      let inner = innermost(phrase)
      guard let end = node(of: inner), !isMoneyWord(inner.head) || mentionOf[inner.head] >= 0,
        !Self.dues.contains(word(inner.head)), !Self.trades.contains(word(inner.head)),
        entities[end.entity].isNamed || inner.tokens.count > 1
          || tokens[inner.head].has([.body, .collective, .initiativeNoun])
      else { continue }
      found.append(end)
    }
    return found
  }
}
