/// Whom a name stands for with what hangs on it.
extension ClaimFinder {
  /// For words that end in a time or a participle, the token before the participle.
  func headBeforeParticiple(endingAt index: Int) -> Int? {
    var index = index
    var isTime = false
    if tokens[index].has([.day, .month]) || tokens[index].shape == .number {
      var before = index
      while before > range.lowerBound, before > index - 4,
        tokens[before].has([.day, .month]) || tokens[before].shape == .number
      {
        before -= 1
      }
      guard tokens[before].isOne(of: .on, .in) else { return nil }
      index = before - 1
      isTime = true
    } else if ["week", "month", "year", "night", "weekend"].contains(word(index)),
      index - 1 > range.lowerBound,
      ["last", "this"].contains(word(index - 1))
    {
      index -= 2
      isTime = true
    }
    guard isTime, index >= range.lowerBound else { return nil }
    guard index > range.lowerBound, tokens[index].shape == .small, mentionOf[index] < 0,
      lexicon.form(of: tokens[index].word).contains(.participle)
    else { return index }
    var head = index - 1
    if tokens[head].is(.comma) { head -= 1 }
    if head > range.lowerBound, tokens[head].isOne(of: .and, .but) { head -= 1 }
    return head >= range.lowerBound ? head : nil
  }

  func openBracket(before index: Int) -> Int? {
    var open = index - 1
    while open >= range.lowerBound {
      if tokens[open].is(.open) { return open }
      open -= 1
    }
    return nil
  }

  /// The mention itself, what it belongs to, and what is joined to it.
  mutating func named(_ mention: Mention) -> [FoundClaim.End] {
    let end = FoundClaim.End(entity: mention.entity, words: mention.tokens)
    var before = mention.tokens.lowerBound - 1
    while before >= range.lowerBound,
      tokens[before].is(.the)
        || tokens[before].isOne(of: .his, .her, .their) && tokens[before + 1].has(.role)
        || word(before) == "think" && word(before + 1) == "tank"
        || word(before) == "tank"

        || tokens[before].has([.title, .role, .body, .ministerial])
          && !tokens[before].has(.preposition)
          && mentionOf[before] < 0
        || entityIsPlace(before) && tokens[before].shape != .mark
        || tokens[before].is(.possessive) && entityIsPlace(before - 1)
        // "Secretary of State Mira Holm"
        || tokens[before].isOne(of: .of, .for) && before > range.lowerBound
          && tokens[before - 1].has(.title) && tokens[before - 1].isCapital
          && before + 1 < mention.tokens.lowerBound
    {
      before -= 1
    }
    // "Mira Holm of Quay University's Tide Centre"
    if before > range.lowerBound, tokens[before].is(.possessive),
      let owner = self.mention(at: before - 1), entities[owner.entity].kind == .organisation,
      entities[mention.entity].kind != .person, owner.tokens.lowerBound - 2 >= range.lowerBound,
      tokens[owner.tokens.lowerBound - 1].isOne(of: .of, .at, .from),
      let person = self.mention(at: owner.tokens.lowerBound - 2),
      entities[person.entity].kind == .person
    {
      return [FoundClaim.End(entity: person.entity, words: person.tokens)]
    }
    // "shipowner A and Japanese trading house B"
    var joint = before
    while joint > range.lowerBound, joint > before - 4, tokens[joint].shape == .small,
      !tokens[joint].has([.preposition, .function, .helper]), mentionOf[joint] < 0,
      lexicon.form(of: tokens[joint].word).isDisjoint(with: [.past, .third])
    {
      joint -= 1
    }
    while joint > range.lowerBound, joint < before, entityIsPlace(joint) { joint -= 1 }
    if joint > range.lowerBound, tokens[joint].is(.and), self.mention(at: joint - 1) != nil {
      before = joint
    }
    guard before >= range.lowerBound else { return [end] }
    let token = tokens[before]
    if token.isOne(of: .and, .amp) || token.is(.comma) {
      // "Norway and Japan", "A, B and C"
      var left = before - 1
      // "has raised $4 million from the fund, and the bank lent": a clause of its own.
      if token.is(.and), left > range.lowerBound, tokens[left].is(.comma),
        let other = self.mention(at: left - 1), !tokens[other.tokens.lowerBound - 1].is(.comma),
        other.tokens.lowerBound > range.lowerBound + 2,
        (range.lowerBound..<other.tokens.lowerBound).contains(where: {
          tokens[$0].shape == .small && mentionOf[$0] < 0
            && !lexicon.form(of: tokens[$0].word).isDisjoint(with: [.past, .third])
            && !tokens[$0].has([.role, .body, .initiativeNoun, .collective])
        })
      {
        return [end]
      }
      if left >= range.lowerBound, tokens[left].is(.comma) { left -= 1 }
      if token.is(.and), left >= range.lowerBound, let other = self.mention(at: left),
        entities[other.entity].kind == entities[mention.entity].kind
          || entities[other.entity].kind != .person && entities[mention.entity].kind != .person
      {
        return listed(endingAt: left, other) + [end]
      }
      // "Kenya's government and Tidal Ltd unveiled", "he and Mira Holm backed"
      if token.is(.and), left >= range.lowerBound, mentionOf[left] < 0 {
        if tokens[left].isOne(of: .he, .she),
          left <= range.lowerBound || tokens[left - 1].shape == .small,
          let other = pronoun(at: left)
        {
          return [other, end]
        }
        if tokens[left].has([.body, .collective]) || word(left) == "government" {
          let others = nounActors(endingAt: left).filter {
            entities[$0.entity].kind == .organisation
          }
          return others + [end]
        }
      }
      return [end]
    }
    // "a study by the board"
    if token.is(.by), before - 1 >= range.lowerBound, tokens[before - 1].has(.speakingText) {
      let found = nounActors(endingAt: before - 1, of: mention)
      if !found.isEmpty { return found }
    }
    // "the report delivered by Holm"
    if token.is(.by), before - 2 >= range.lowerBound,
      lexicon.form(of: tokens[before - 1].word).contains(.participle)
    {
      // "A statement issued after a meeting led by Holm": not Holm.
      return actors(endingAt: before - 2)
    }
    guard token.isOne(of: .of, .for, .at, .in, .from, .with, .on) else { return [end] }
    // "Holm of the Water Board", "officials at the ministry", "the head of the board"
    let head = before - 1
    guard head >= range.lowerBound else { return [end] }
    // "advisers gathering in Nairobi"
    if tokens[head].shape == .small, mentionOf[head] < 0,
      !lexicon.form(of: tokens[head].word).isDisjoint(with: [.gerund, .participle]),
      head > range.lowerBound,
      !tokens[head].has([.role, .body, .collective])
    {
      let found = actors(endingAt: head - 1)
      return found.isEmpty ? [end] : found
    }
    if let other = self.mention(at: head) {
      return entities[other.entity].kind == .region && entities[mention.entity].kind != .region
        ? [end] : [FoundClaim.End(entity: other.entity, words: other.tokens)]
    }
    // "the estate of Mira Holm": hers.
    if token.is(.of), ["estate", "family", "widow", "heirs", "office"].contains(word(head)),
      entities[mention.entity].kind == .person
    {
      return [end]
    }
    return nounActors(endingAt: head, of: mention)
  }

  func entityIsPlace(_ index: Int) -> Bool {
    guard index >= range.lowerBound, let entity = entity(at: index) else { return false }
    return entities[entity].kind == .region
  }

  mutating func listed(endingAt index: Int, _ mention: Mention) -> [FoundClaim.End] {
    let end = FoundClaim.End(entity: mention.entity, words: mention.tokens)
    let before = mention.tokens.lowerBound - 1
    guard before - 1 >= range.lowerBound, tokens[before].is(.comma),
      let other = self.mention(at: before - 1),
      entities[other.entity].kind == entities[mention.entity].kind
    else { return [end] }
    return listed(endingAt: before - 1, other) + [end]
  }
}
