/// Lists of those who give money, also of names that nothing else in the text tells to be names.
extension ClaimFinder {
  /// Those who are named one after another as givers: "investors X, 40 Larks and other angels".
  mutating func backers(from first: Int, asSubject: Bool = false) -> [FoundClaim.End] {
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
    var found: [FoundClaim.End] = []
    var isClosed = false
    var index = first
    while index < range.upperBound, found.count < 12 {
      guard let item = giver(from: index), item.words.upperBound > index else {
        // "X, the lending arm of Y, and Z": what is said of X is no item.
        if found.count == 1, let next = behindAside(index) {
          index = next
          continue
        }
        break
      }
      // "from A, and B said": what begins a clause is no item.
      let behind = behindBracket(behindPlace(item.words.upperBound))
      if !asSubject, !found.isEmpty, behind < range.upperBound, isClauseVerb(behind) { break }
      found.append(item)
      index = behind
      var next = index
      while next < range.upperBound, next < index + 5,
        tokens[next].isOne(of: .comma, .and, .amp, .semicolon)
          || ["plus", "alongside", "along"].contains(word(next))
          || tokens[next].is(.with) && word(next - 1) == "along"
      {
        if !tokens[next].isOne(of: .comma, .semicolon) { isClosed = true }
        next += 1
      }
      // "as well as B"
      if next + 2 < range.upperBound, tokens[next].is(.as), word(next + 1) == "well" {
        isClosed = true
        next += 3
      }
      guard next > index else { break }
      index = next
    }
    if !isClosed { found = Array(found.prefix(1)) }
    // "X, Y and other investors"
    if found.contains(where: { entities[$0.entity].isNamed }) {
      found.removeAll { isCrowd($0) || isPlural(tokens[$0.words.upperBound - 1]) && isCounted($0) }
    }
    let named = known.filter { entities[$0.entity].isNamed }
    return known.isEmpty || isClosed && found.count >= max(2, named.count) ? found : known
  }

  /// Whether a clause has its verb at a token: "will", "said".
  private func isClauseVerb(_ index: Int) -> Bool {
    tokens[index].shape == .small
      && (tokens[index].has(.helper)
        || lexicon.isVerb(tokens[index].word) && !tokens[index].has([.body, .role])
          && !lexicon.form(of: tokens[index].word).isDisjoint(with: [.past, .third]))
  }

  private func isCounted(_ end: FoundClaim.End) -> Bool {
    !entities[end.entity].isNamed
      && end.words.contains {
        tokens[$0].isOne(of: .other, .some, .more) || tokens[$0].has(.number)
      }
  }

  /// Behind what is said of a name between commas, and the "and" behind it.
  private func behindAside(_ first: Int) -> Int? {
    guard first < range.upperBound, tokens[first].isOne(of: .the, .a, .an),
      let comma = (first..<min(first + 14, range.upperBound - 2)).first(where: {
        tokens[$0].is(.comma)
      }), tokens[comma + 1].is(.and),
      !(first..<comma).contains(where: { tokens[$0].has(.helper) })
    else { return nil }
    return comma + 2
  }

  /// "the embassy in Brennock and": behind where somebody is.
  private func behindPlace(_ index: Int) -> Int {
    guard index + 2 < range.upperBound, tokens[index].isOne(of: .in, .at),
      let place = mention(at: index + 1), entities[place.entity].kind == .region,
      place.tokens.upperBound < range.upperBound,
      tokens[place.tokens.upperBound].isOne(of: .and, .comma)
    else { return index }
    return place.tokens.upperBound
  }

  private func behindBracket(_ index: Int) -> Int {
    guard index < range.upperBound, tokens[index].is(.open),
      let close = (index..<min(index + 16, range.upperBound)).first(where: { tokens[$0].is(.close) }
      )
    else { return index }
    return close + 1
  }

  /// One of a list, past what is said before its name: "existing investor X", "Japan's X", "the county".
  private mutating func giver(from first: Int) -> FoundClaim.End? {
    var name = first
    while name < range.upperBound, name < first + 7 {
      if let mention = mention(at: name) {
        let next = mention.tokens.upperBound
        let isRegion = entities[mention.entity].kind == .region
        // "Boston's X", "the Harbour Ministry's X"
        if next + 1 < range.upperBound, tokens[next].is(.possessive) {
          if let part = giver(from: next + 1) { return part }
          guard isRegion else { break }
        }
        // "Tidal co-founder Mira Holm"
        if entities[mention.entity].kind == .organisation, next + 1 < range.upperBound,
          let person = self.mention(at: tokens[next + 1].has(.role) ? next + 2 : next + 1),
          entities[person.entity].kind == .person, tokens[person.tokens.lowerBound - 1].has(.role)
        {
          return FoundClaim.End(entity: person.entity, words: person.tokens)
        }
        guard isRegion, next < range.upperBound else {
          return FoundClaim.End(entity: mention.entity, words: mention.tokens)
        }
        return regional(mention)
      }
      let token = tokens[name]
      // "investors such as X"
      if token.is(.such), name > first, name + 1 < range.upperBound, tokens[name + 1].is(.as) {
        return giver(from: name + 2)
      }
      if token.isOne(of: .including, .like), name > first { return giver(from: name + 1) }
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
    if let run = nameRun(from: name) {
      let entity = thing(named: run, .organisation)
      entities[entity].isNamed = true
      return FoundClaim.End(entity: entity, words: run)
    }
    return nounGiver(from: first, before: name)
  }

  /// "the French embassy", "the Canadian province of Manitoba", "the Swiss brewer Tide": who it is that stands behind
  /// the name of a place, else the place.
  private mutating func regional(_ place: Mention) -> FoundClaim.End? {
    let end = FoundClaim.End(entity: place.entity, words: place.tokens)
    var next = place.tokens.upperBound
    while next < range.upperBound, next < place.tokens.upperBound + 5, mentionOf[next] < 0,
      tokens[next].shape == .small, !tokens[next].has([.preposition, .helper, .function]),
      !lexicon.isVerb(tokens[next].word) || tokens[next].has([.role, .body])
    {
      next += 1
    }
    let head = next - 1
    guard head >= place.tokens.upperBound, next < range.upperBound else { return end }
    if let name = mention(at: next), entities[name.entity].kind != .region {
      return FoundClaim.End(entity: name.entity, words: name.tokens)
    }
    if Self.placeNouns.contains(word(head)), tokens[next].is(.of), let name = mention(at: next + 1)
    {
      return FoundClaim.End(entity: name.entity, words: name.tokens)
    }
    guard isGiverNoun(head) else { return end }
    // "the Swedish agency for fisheries"
    if tokens[next].isOne(of: .for, .of), next + 1 < range.upperBound, mentionOf[next + 1] < 0,
      tokens[next + 1].shape == .small, !tokens[next + 1].has([.determiner, .function])
    {
      next += 2
    }
    let words = place.tokens.lowerBound..<next
    return FoundClaim.End(entity: thing(named: words, .organisation), words: words)
  }

  /// "the county", "the director's own company, Tidal Ltd": a noun, or the name behind it.
  private mutating func nounGiver(from first: Int, before end: Int) -> FoundClaim.End? {
    var head = first
    while head < end, !(isGiverNoun(head) && (head + 1 >= end || !isSmall(head + 1))) { head += 1 }
    guard head < end, !(first..<head).contains(where: { tokens[$0].has(.number) }) else {
      return nil
    }
    if head + 2 < range.upperBound, tokens[head + 1].is(.of), Self.placeNouns.contains(word(head)),
      let name = mention(at: head + 2), entities[name.entity].kind == .region
    {
      return FoundClaim.End(entity: name.entity, words: name.tokens)
    }
    // "investors, including X", "its owner, X"
    if head + 2 < range.upperBound, tokens[head + 1].is(.comma) {
      if tokens[head + 2].isOne(of: .including, .like) { return giver(from: head + 3) }
      if let name = mention(at: head + 2),
        entities[name.entity].kind != .region || Self.placeNouns.contains(word(head)),
        name.tokens.upperBound >= range.upperBound
          || tokens[name.tokens.upperBound].isOne(of: .stop, .comma, .with)
      {
        return FoundClaim.End(entity: name.entity, words: first..<name.tokens.upperBound)
      }
      if !isPlural(tokens[head]), let run = nameRun(from: head + 2) {
        let entity = thing(named: run, .organisation)
        entities[entity].isNamed = true
        return FoundClaim.End(entity: entity, words: first..<run.upperBound)
      }
    }
    guard let found = nounGiver(endingAt: head) else { return nil }
    return FoundClaim.End(entity: found.entity, words: first..<head + 1)
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

  /// "the rest", "the remainder": what others give.
  func isRest(_ index: Int) -> Bool {
    mentionOf[index] < 0 && index > range.lowerBound && tokens[index - 1].is(.the)
      && ["rest", "remainder", "balance"].contains(word(index))
  }
}
