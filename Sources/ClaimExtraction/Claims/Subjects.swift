extension ClaimFinder {
  /// Who does what a verb says; several where they are joined by "and", none where nobody is found.
  mutating func subjects(of group: VerbGroup, among groups: [VerbGroup], depth: Int = 0)
    -> [FoundClaim.End]
  {
    guard depth < 4 else { return [] }
    // "firms like A and B integrating": the names right before.
    if group.form == .gerund, group.start > range.lowerBound, mentionOf[group.start - 1] >= 0 {
      let found = actors(endingAt: group.start - 1)
      if !found.isEmpty { return found }
    }
    if group.isDependent {
      // "plans to fund", "praising": whoever does what the verb before says.
      guard var governor = governor(of: group, among: groups) else { return [] }
      // "said it is vital to support": whoever says so.
      if governor.text == "be", governor.start > range.lowerBound,
        tokens[governor.start - 1].is(.it),
        let speech = groups.last(where: {
          $0.token < governor.token && !$0.classes.isDisjoint(with: [.speech, .speechThat])
        })
      {
        governor = speech
      }
      return subjects(of: governor, among: groups, depth: depth + 1)
    }
    var index = group.start - 1
    guard index >= range.lowerBound else { return [] }
    // "who founded": the name before.
    if tokens[index].isOne(of: .who, .which, .that) {
      let isThing = tokens[index].is(.which)
      index -= 1
      let comma = index
      if index >= range.lowerBound, tokens[index].isOne(of: .comma, .dash, .open) { index -= 1 }
      // "help from the guild, which says": the name right before.
      if isThing, let mention = mention(at: index), entities[mention.entity].kind == .organisation {
        return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
      }
      guard index >= range.lowerBound else { return [] }
      if let person = personBeforeApposition(endingAt: index) { return [person] }
      var found = actors(endingAt: index)
      // "Mira Holm, a Democrat who founded"
      let start = phraseStart(endingAt: index)
      if found.isEmpty, index == comma, start - 2 >= range.lowerBound, tokens[start - 1].is(.comma),
        tokens[start].isOne(of: .a, .an, .the)
      {
        found = actorsBeforeApposition(endingAt: start - 1)
        if found.isEmpty { found = actors(endingAt: start - 2) }
      }
      // "Harbour Watch, a charity, which says"
      return found.isEmpty && index < comma ? actorsBeforeApposition(endingAt: comma) : found
    }
    // "The union, however, rejected": the comma and the adverb set nothing off.
    if tokens[index].is(.comma), index - 3 > range.lowerBound, tokens[index - 2].is(.comma),
      ["however", "meanwhile", "too", "though", "also", "instead", "therefore"].contains(
        word(index - 1)
      )
    {
      index -= 3
    }
    // "saw a chance and in 1976 founded"
    if index - 2 > range.lowerBound, tokens[index].shape == .number, tokens[index - 1].is(.in),
      tokens[index - 2].isOne(of: .and, .but)
    {
      index -= 2
    }
    // "Harbour Hospital in Brennock, Ohio, received": the commas set off where the place is.
    if tokens[index].is(.comma), index - 3 > range.lowerBound, entityIsPlace(index - 1),
      let inner = mention(at: index - 1), inner.tokens.lowerBound - 2 > range.lowerBound,
      tokens[inner.tokens.lowerBound - 1].is(.comma),
      entityIsPlace(inner.tokens.lowerBound - 2),
      let town = mention(at: inner.tokens.lowerBound - 2),
      tokens[max(range.lowerBound, town.tokens.lowerBound - 1)].isOne(of: .in, .of, .at, .from)
    {
      let found = actors(endingAt: inner.tokens.lowerBound - 2)
      if !found.isEmpty { return found }
    }
    // "and, in a letter to the mayor, described": what stands between the commas sets nothing off.
    if tokens[index].is(.comma) {
      var open = index - 1
      while open > range.lowerBound, !tokens[open].is(.comma), index - open < 14 { open -= 1 }
      if open > range.lowerBound, tokens[open].is(.comma),
        tokens[open - 1].isOne(of: .and, .but)
      {
        index = open - 1
      }
    }
    // "The department said it supports": whoever says so.
    if tokens[index].isOne(of: .it, .they),
      let speech = groups.last(where: {
        ($0.end == index || $0.end == index - 1 && tokens[index - 1].is(.that)) && !$0.isPassive
          && !$0.classes.isDisjoint(with: [.speech, .speechThat])
      })
    {
      let found = subjects(of: speech, among: groups, depth: depth + 1)
      if !found.isEmpty {
        return found.map { FoundClaim.End(entity: $0.entity, words: index..<index + 1) }
      }
    }
    // "said … and promised": the same subject.
    if tokens[index].isOne(of: .and, .but, .or),
      let previous = previousFinite(before: index, groups)
    {
      return subjects(of: previous, among: groups, depth: depth + 1)
    }
    if tokens[index].isOne(of: .comma, .dash, .hyphen, .close) {
      return actorsBeforeApposition(endingAt: index)
    }
    return actors(endingAt: index)
  }

  /// The verb that a dependent one hangs on.
  private func governor(of group: VerbGroup, among groups: [VerbGroup]) -> VerbGroup? {
    let before = groups.filter { other in
      other.token < group.start && !other.isReduced && isSameVoice(other.token, group.token)
    }
    // "said that it was new, praising the team": whoever speaks also praises.
    let isBehindComma = group.start > range.lowerBound && tokens[group.start - 1].is(.comma)
    if group.form == .gerund, isBehindComma,
      let speech = before.last(where: {
        !$0.classes.isDisjoint(with: [.speech, .speechThat]) && !$0.isDependent
      })
    {
      return speech
    }
    if let last = before.last { return last }
    // "By backing the plan, Kenya hopes": the first verb behind.
    guard group.form == .gerund else { return nil }
    return groups.first { $0.token > group.token && !$0.isDependent && !$0.isReduced }
  }

  private func previousFinite(before index: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    groups.last {
      $0.token < index && !$0.isDependent && !$0.isReduced && isSameVoice($0.token, index)
    }
  }

  /// Whether two tokens stand in the same quotation, or both in none.
  func isSameVoice(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (article.quotationOf[left], article.quotationOf[right])
    return a == b || !article.isQuoted(left) && !article.isQuoted(right)
  }

  /// Whoever is named by the words that end at a token.
  mutating func actors(endingAt index: Int) -> [FoundClaim.End] {
    var index = index
    guard index >= range.lowerBound else { return [] }
    // A bracket or a quotation mark behind a name belongs to it.
    if tokens[index].is(.close), let open = openBracket(before: index) { index = open - 1 }
    guard index >= range.lowerBound else { return [] }
    if isQuoteMark(index) { index -= 1 }
    guard index >= range.lowerBound else { return [] }
    if let mention = mention(at: index) {
      return named(mention)
    }
    // "A report published on Tuesday": neither the day nor the participle is who acts.
    if let head = headBeforeParticiple(endingAt: index) { return actors(endingAt: head) }
    let token = tokens[index]
    if token.is(.they), !article.isQuoted(index) {
      let before = (range.lowerBound..<index).filter { !article.isQuoted($0) }
      let people = before.contains {
        entity(at: $0).map { entities[$0].kind == .person } ?? false
          || tokens[$0].isOne(of: .he, .she)
      }
      let bodies = before.contains {
        entity(at: $0).map { entities[$0].kind == .organisation } ?? false
      }
      // Nothing tells which of them is meant.
      if people && bodies { return [] }
    }
    if token.isOne(of: .he, .she, .they, .it, .we, .i) {
      let kept = object
      object = nil
      defer { object = kept }
      return pronoun(at: index).map { [$0] } ?? []
    }
    if token.isOne(of: .both, .all, .also) { return actors(endingAt: index - 1) }
    // "A study by Suva Polytechnic", whose name nothing else tells.
    if token.isCapital {
      var first = index
      while first > range.lowerBound, tokens[first].isCapital || tokens[first].is(.the) {
        first -= 1
      }
      if first > range.lowerBound, tokens[first].is(.by), tokens[first - 1].has(.speakingText) {
        return nounActors(endingAt: first - 1)
      }
    }
    let found = nounActors(endingAt: index)
    if !found.isEmpty { return found }
    // "the chamber of commerce", "the ministry of trade and roads": a body by its whole phrase.
    var last = phraseStart(endingAt: index)
    if last == index, last - 2 > range.lowerBound, tokens[last - 1].is(.and),
      tokens[last - 2].shape == .small, tokens[index].shape == .small
    {
      last = phraseStart(endingAt: last - 2)
    }
    if last - 2 > range.lowerBound, tokens[last - 1].is(.of), tokens[last - 2].has(.body),
      tokens[last - 2].shape == .small, tokens[index].shape == .small, mentionOf[index] < 0
    {
      let words = phraseStart(endingAt: last - 2)..<index + 1
      return [FoundClaim.End(entity: thing(named: words, .organisation), words: words)]
    }
    let start = phraseStart(endingAt: index)
    // "Mira Holm and two colleagues"
    if start - 2 >= range.lowerBound, tokens[start - 1].is(.and),
      let mention = mention(at: start - 2), entities[mention.entity].kind == .person
    {
      return named(mention)
    }
    // "Chief Holm of the lake people"
    if start - 2 >= range.lowerBound,
      tokens[start - 1].isOne(of: .of, .from, .at, .in, .with, .for),
      let mention = mention(at: start - 2), entities[mention.entity].kind == .person
    {
      return named(mention)
    }
    return []
  }

  /// For words that end in a time or a participle, the token before the participle.
  private func headBeforeParticiple(endingAt index: Int) -> Int? {
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
    } else if ["week", "month", "year"].contains(word(index)), index - 1 > range.lowerBound,
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
      let found = actors(endingAt: before - 2)
      return found.isEmpty ? [end] : found
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
    return nounActors(endingAt: head, of: mention)
  }

  func entityIsPlace(_ index: Int) -> Bool {
    guard index >= range.lowerBound, let entity = entity(at: index) else { return false }
    return entities[entity].kind == .region
  }

  private mutating func listed(endingAt index: Int, _ mention: Mention) -> [FoundClaim.End] {
    let end = FoundClaim.End(entity: mention.entity, words: mention.tokens)
    let before = mention.tokens.lowerBound - 1
    guard before - 1 >= range.lowerBound, tokens[before].is(.comma),
      let other = self.mention(at: before - 1),
      entities[other.entity].kind == entities[mention.entity].kind
    else { return [end] }
    return listed(endingAt: before - 1, other) + [end]
  }
}
