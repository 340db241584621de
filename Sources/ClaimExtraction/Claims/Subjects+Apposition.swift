/// Subjects with something said of them between commas.
extension ClaimFinder {
  /// "Mira Holm, a spokesperson for the lottery, who": the person that the words before a comma describe.
  func personBeforeApposition(endingAt index: Int) -> FoundClaim.End? {
    var start = index
    while start > range.lowerBound, index - start < 16, !tokens[start].is(.comma) {
      if tokens[start].isOne(of: .who, .which, .that, .and) { return nil }
      if tokens[start].shape == .small, mentionOf[start] < 0,
        tokens[start].has(.helper)
          || !lexicon.form(of: tokens[start].word).isDisjoint(with: [.past, .third])
            && !tokens[start].has([.role, .body, .initiativeNoun, .collective])
      {
        return nil
      }
      start -= 1
    }
    guard start > range.lowerBound, tokens[start].is(.comma), start + 1 <= index,
      tokens[start + 1].has(.determiner) || tokens[start + 1].has(.role),
      let mention = mention(at: start - 1), entities[mention.entity].kind == .person
    else { return nil }
    return FoundClaim.End(entity: mention.entity, words: mention.tokens)
  }

  /// "Mira Holm, who founded Tidal Power with her sister Tove Vale, said": whoever "who" belongs to.
  private mutating func ownerOfRelative(endingAt comma: Int) -> [FoundClaim.End]? {
    var index = comma - 1
    while index > range.lowerBound + 1, comma - index < 40 {
      if tokens[index].isOne(of: .semicolon, .colon) || !isSameVoice(index, comma) { return nil }
      if tokens[index].isOne(of: .who, .whose, .which),
        tokens[index - 1].isOne(of: .comma, .dash)
          || tokens[index - 1].is(.hyphen) && tokens[index - 1].isSpaced
      {
        // "the institute, whose president, Mira Holm, has argued"
        if tokens[index].is(.whose), let inner = mention(at: comma - 1),
          entities[inner.entity].kind == .person, inner.tokens.lowerBound - 1 > index,
          tokens[inner.tokens.lowerBound - 1].is(.comma)
        {
          return [FoundClaim.End(entity: inner.entity, words: inner.tokens)]
        }
        let found = actors(endingAt: index - 2)
        if !found.isEmpty, tokens[index].is(.which) || isPerson(found) { return found }
        let apposition = actorsBeforeApposition(endingAt: index - 1)
        return apposition.isEmpty ? nil : apposition
      }
      // ", and Tove Vale, a nurse, said": another subject.
      if tokens[index].is(.comma), index + 2 < comma,
        tokens[index + 1].isOne(of: .and, .but, .while),
        mentionOf[index + 2] >= 0
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// "Mira Holm, a democrat who wrote the bill with a colleague, Oskar Vale, argues": the name that begins the
  /// sentence, if all that stands between is said of it.
  private func firstDescribed(endingAt comma: Int) -> Mention? {
    var start = afterDateline
    // "State Representative Mira Holm"
    while start < min(comma, range.lowerBound + 8), mentionOf[start] < 0,
      tokens[start].isCapital || tokens[start].has([.title, .role, .determiner])
    {
      start += 1
    }
    guard start < comma, let first = mention(at: start), entities[first.entity].kind != .region,
      first.tokens.upperBound < comma - 2, tokens[first.tokens.upperBound].is(.comma),
      !article.isQuoted(start)
    else { return nil }
    let inner = first.tokens.upperBound + 1..<comma
    guard
      tokens[inner.lowerBound].has(.determiner)
        || tokens[inner.lowerBound].isOne(of: .who, .whose, .which)
    else { return nil }
    var isRelative = false
    var hasRelative = false
    for index in inner {
      let token = tokens[index]
      if token.isOne(of: .semicolon, .colon, .quote, .openQuote) { return nil }
      if token.isOne(of: .who, .whose, .which, .that) { (isRelative, hasRelative) = (true, true) }
      if token.is(.comma) {
        // ", and Tove Vale, a nurse": another subject.
        if index + 1 < inner.upperBound, tokens[index + 1].isOne(of: .and, .but, .while) {
          return nil
        }
        isRelative = false
      }
      // A verb of its own ends what is said of the name.
      if !isRelative, mentionOf[index] < 0, token.shape == .small, lexicon.isVerb(token.word),
        !lexicon.form(of: token.word).isDisjoint(with: [.third, .past]),
        !token.has([.role, .body, .collective, .initiativeNoun, .common]),
        tokens[index - 1].is(.comma)
      {
        return nil
      }
    }
    return hasRelative ? first : nil
  }

  private func isPerson(_ ends: [FoundClaim.End]) -> Bool {
    ends.contains { entities[$0.entity].kind == .person }
  }

  /// Whether what stands before a name hangs on "by": "created by the late industrialist X".
  func isInPhrase(_ before: Int) -> Bool {
    var index = before
    while index >= range.lowerBound, index > before - 8,
      tokens[index].shape != .mark || tokens[index].isOne(of: .possessive, .hyphen),
      !tokens[index].has(.preposition) || tokens[index].is(.of)
    {
      index -= 1
    }
    return index > range.lowerBound && index < before && tokens[index].is(.by)
  }

  /// "Mira Holm and her sister, Tove Vale,": whoever stands before "and her sister".
  mutating func joinedPerson(before comma: Int) -> [FoundClaim.End] {
    var index = comma
    if index >= range.lowerBound, tokens[index].is(.comma) { index -= 1 }
    while index > range.lowerBound,
      tokens[index].has(.role) || tokens[index].isOne(of: .former)
        || word(index) == "then"
    {
      index -= 1
    }
    guard index - 1 > range.lowerBound, tokens[index].isOne(of: .his, .her),
      tokens[index - 1].is(.and), let mention = mention(at: index - 2),
      entities[mention.entity].kind == .person
    else { return [] }
    return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
  }

  /// The name before what is said of it between commas: "Mira Holm, head of the board, said".
  mutating func actorsBeforeApposition(endingAt comma: Int) -> [FoundClaim.End] {
    if tokens[comma].is(.close), let open = openBracket(before: comma), open > range.lowerBound {
      return actors(endingAt: open - 1)
    }
    if let first = firstDescribed(endingAt: comma), entities[first.entity].kind == .person {
      return named(first)
    }
    if let owner = ownerOfRelative(endingAt: comma) { return owner }
    if let first = firstDescribed(endingAt: comma) { return named(first) }
    // "Mira Holm, together with the trader Oskar Vale, set up"
    if let joined = accompanied(endingAt: comma) { return joined }
    // The name itself may stand between commas: "Its director, Mira Holm, said".
    if comma - 1 >= range.lowerBound, let inner = mention(at: comma - 1),
      entities[inner.entity].kind == .person
    {
      let before = inner.tokens.lowerBound - 1
      if isInPhrase(before) {
        // "The fund, created by the industrialist X, will": X belongs to what is said of the fund.
      } else if before < range.lowerBound || tokens[before].isOne(of: .comma, .possessive)
        || tokens[before].has([.title, .role])
      {
        let end = FoundClaim.End(entity: inner.entity, words: inner.tokens)
        return joinedPerson(before: before) + [end]
      }
    }
    // "Her project, BuzzNet, began", "The venture, called Blue Ember, will"
    if comma - 1 >= range.lowerBound, let inner = mention(at: comma - 1),
      entities[inner.entity].kind == .organisation || entities[inner.entity].kind == .initiative
    {
      var before = inner.tokens.lowerBound - 1
      // "An offshoot of the guild, the Quay Brigades, said"
      if before > range.lowerBound, tokens[before].is(.the), tokens[before - 1].is(.comma),
        tokens[range.lowerBound].isOne(of: .a, .an)
      {
        return [FoundClaim.End(entity: inner.entity, words: inner.tokens)]
      }
      if before > range.lowerBound, ["called", "named", "dubbed"].contains(word(before)) {
        before -= 1
      }
      if before > range.lowerBound, tokens[before].is(.comma), tokens[before - 1].shape == .small,
        mentionOf[before - 1] < 0, phraseStart(endingAt: before - 1) == range.lowerBound
      {
        return [FoundClaim.End(entity: inner.entity, words: inner.tokens)]
      }
    }
    // The nearest person with a comma behind; else the nearest body; a place only at the beginning.
    var index = comma - 1
    var other: Mention?
    while index > range.lowerBound {
      let token = tokens[index]
      if token.isOne(of: .semicolon, .colon) { break }
      if token.isOne(of: .comma, .dash, .hyphen) || tokens[index].is(.open) {
        if let mention = mention(at: index - 1), isSameVoice(index, comma) {
          switch entities[mention.entity].kind {
          case .person:
            return named(mention)
          case .organisation, .initiative:
            // What is said of somebody ends before a comma as well.
            other = mention
          case .region:
            if mention.tokens.lowerBound <= range.lowerBound + 1, other == nil { other = mention }
          }
        } else if token.is(.comma), tokens[index - 1].isOne(of: .he, .she, .they, .it) {
          return actors(endingAt: index - 1)
        } else if token.is(.comma),
          tokens[index - 1].has([.role, .collective, .body, .speakingText]),
          tokens[index - 1].shape == .small, other == nil
        {
          let found = nounActors(endingAt: index - 1)
          if !found.isEmpty { return found }
        }
      }
      index -= 1
    }
    return other.map { named($0) } ?? []
  }

  /// "X, together with Y,": both.
  private mutating func accompanied(endingAt comma: Int) -> [FoundClaim.End]? {
    var open = comma - 1
    var depth = 0
    while open > range.lowerBound, comma - open < 26, depth > 0 || !tokens[open].is(.comma) {
      if tokens[open].is(.close) { depth += 1 }
      if tokens[open].is(.open) { depth -= 1 }
      open -= 1
    }
    guard open > range.lowerBound, tokens[open].is(.comma), open + 2 < comma else { return nil }
    var first = open + 1
    if ["together", "along", "jointly"].contains(word(first)), tokens[first + 1].is(.with) {
      first += 1
    }
    guard tokens[first].is(.with) && first > open + 1 || word(first) == "alongside" else {
      return nil
    }
    let owners = actors(endingAt: open - 1)
    guard let owner = owners.first else { return nil }
    return owners
      + agents(from: first + 1).filter { entities[$0.entity].kind == entities[owner.entity].kind }
  }
}
