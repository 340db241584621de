extension ClaimFinder {
  /// Who does what a verb says; several where they are joined by "and", none where nobody is found.
  mutating func subjects(of group: VerbGroup, among groups: [VerbGroup], depth: Int = 0)
    -> [FoundClaim.End]
  {
    guard depth < 4 else { return [] }
    // "firms like A and B integrating": the names right before.
    if group.form == .gerund, group.start > range.lowerBound, mentionOf[group.start - 1] >= 0,
      !isToldTo(group.start - 1)
    {
      let found = actors(endingAt: group.start - 1)
      if !found.isEmpty { return found }
    }
    // "gave it to Tide Hands, the group backing the mayor": the group, not the giver.
    if group.form == .gerund, group.start - 1 > range.lowerBound, mentionOf[group.start - 1] < 0,
      tokens[group.start - 1].shape == .small, tokens[group.start - 1].has([.body, .collective]),
      group.start == group.token
    {
      let start = phraseStart(endingAt: group.start - 1)
      if start - 2 >= range.lowerBound, tokens[start - 1].is(.comma),
        let mention = mention(at: start - 2), entities[mention.entity].kind == .organisation
      {
        return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
      }
      return nounActors(endingAt: group.start - 1)
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
    index = beforeTime(index)
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
      // "the centre, a charity founded by Mira Holm, which says": people are no "which".
      if isThing, index < comma, let mention = mention(at: index),
        entities[mention.entity].kind == .person
      {
        return bodyDescribed(before: mention.tokens.lowerBound)
      }
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
      // "Harbour Watch is a charity that promotes"
      if found.isEmpty, index == comma, start - 2 >= range.lowerBound,
        tokens[start - 1].isOne(of: .is, .was, .are, .were), tokens[start].isOne(of: .a, .an, .the)
      {
        found = actors(endingAt: start - 2)
      }
      // "Lantern Bank was one of the firms that invested"
      if found.isEmpty, index == comma, start - 4 >= range.lowerBound, tokens[start - 1].is(.of),
        word(start - 2) == "one" || word(start - 2) == "among",
        tokens[start - 3].isOne(of: .is, .was, .are, .were)
      {
        found = actors(endingAt: start - 4)
      }
      // "It was Mira Holm, then a clerk, who proposed"
      if found.isEmpty, tokens[range.lowerBound].is(.it), range.count > 4,
        tokens[range.lowerBound + 1].isOne(of: .was, .is),
        let mention = mention(at: range.lowerBound + 2), mention.tokens.upperBound <= index + 1
      {
        return named(mention)
      }
      // "Harbour Watch, a charity, which says"
      return found.isEmpty && index < comma ? actorsBeforeApposition(endingAt: comma) : found
    }
    // "The union, however, rejected": the comma and the adverb set nothing off.
    if tokens[index].is(.comma), index - 3 >= range.lowerBound, tokens[index - 2].is(.comma),
      tokens[index - 1].has(.adverb)
        || ["too", "though", "instead", "nonetheless", "nevertheless", "moreover", "similarly"]
          .contains(word(index - 1))
    {
      index -= 3
    }
    // "opened a home and the following year set up a trust"
    if ["year", "month", "later"].contains(word(index)) {
      var before = index - 1
      while before > range.lowerBound, index - before < 5,
        tokens[before].has([.determiner, .number])
          || [
            "following", "next", "same", "year", "years", "months", "two", "three", "four", "five",
          ]
          .contains(word(before))
      {
        before -= 1
      }
      if before > range.lowerBound, tokens[before].isOne(of: .and, .but) { index = before }
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
    // "The government, through its ministry, has allocated"
    if tokens[index].is(.comma) {
      var open = index - 1
      while open > range.lowerBound, !tokens[open].is(.comma), index - open < 14 { open -= 1 }
      if open > range.lowerBound, tokens[open].is(.comma),
        ["through", "via", "under"].contains(word(open + 1))
          || ["in", "near", "outside", "on", "off", "opposite", "based"].contains(word(open + 1))
            && index - open < 7 && tokens[open + 2].shape != .number
            && open - range.lowerBound < 9
            && (mentionOf[open - 1] >= 0 && !entityIsPlace(open - 1))
          || tokens[open + 1].is(.for) && word(index - 1) == "part"
      {
        return actors(endingAt: open - 1)
      }
    }
    // "The department said it supports": whoever says so.
    if tokens[index].isOne(of: .it, .they),
      let speech = groups.last(where: {
        let end = behindTime($0.end)
        return (end == index || end == index - 1 && tokens[end].is(.that)) && !$0.isPassive
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
      let previous = previousFinite(before: index, groups, group)
    {
      return subjects(of: previous, among: groups, depth: depth + 1)
    }
    if tokens[index].isOne(of: .comma, .dash, .hyphen, .close) {
      let found = actorsBeforeApposition(endingAt: index)
      guard found.isEmpty, tokens[index].is(.comma), index > range.lowerBound else { return found }
      // "Two fathers, Tove Vale and Oskar Testa, have launched": those whom the commas name.
      let pair = actors(endingAt: index - 1)
      return pair.count > 1 && pair.allSatisfy { entities[$0.entity].kind == .person } ? pair : []
    }
    return actors(endingAt: index)
  }

  /// The nearest body before with a comma behind.
  private func bodyDescribed(before index: Int) -> [FoundClaim.End] {
    var index = index - 1
    while index > range.lowerBound {
      if tokens[index].is(.comma), let mention = mention(at: index - 1),
        entities[mention.entity].kind == .organisation
          || entities[mention.entity].kind == .initiative
      {
        return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
      }
      index -= 1
    }
    return []
  }

  /// "has written to Mira Holm calling for": the one written to calls for nothing.
  private func isToldTo(_ index: Int) -> Bool {
    guard let mention = mention(at: index) else { return false }
    var before = mention.tokens.lowerBound - 1
    while before > range.lowerBound, tokens[before].has([.title, .role, .determiner]) {
      before -= 1
    }
    return before > range.lowerBound && tokens[before].isOne(of: .to, .with, .on, .against, .at)
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
        !$0.classes.isDisjoint(with: [.speech, .speechThat]) && !$0.isDependent && !$0.isPassive
      })
    {
      return speech
    }
    if let last = before.last { return last }
    // "By backing the plan, Kenya hopes": the first verb behind.
    guard group.form == .gerund else { return nil }
    return groups.first { $0.token > group.token && !$0.isDependent && !$0.isReduced }
  }

  private func previousFinite(before index: Int, _ groups: [VerbGroup], _ group: VerbGroup)
    -> VerbGroup?
  {
    let finite = groups.filter {
      $0.token < index && !$0.isDependent && !$0.isReduced && isSameVoice($0.token, index)
    }
    // "is asking whether he has broken a law but says": whoever asks also says.
    if finite.count > 1, let last = finite.last,
      let marker = tokens[range.lowerBound..<last.start]
        .lastIndex(where: { $0.isOne(of: .whether, .if) }),
      !group.classes.isDisjoint(with: [.speech, .speechThat]), tokens[index].is(.but),
      let main = finite.last(where: { $0.token < marker })
    {
      return main
    }
    // "warned that the plan must go further and urged": whoever warned also urged.
    let speech: VerbClasses = [.speech, .speechThat]
    if let last = finite.last, last.classes.isDisjoint(with: speech),
      !group.classes.isDisjoint(with: speech), group.form.contains(.past),
      group.start == group.token,
      let main = finite.last(where: {
        !$0.classes.isDisjoint(with: speech) && !$0.isPassive && !$0.isPlanned
      }), last.isPlanned || main.token < last.start && hasClause(main, last)
    {
      return main
    }
    return finite.last
  }

  /// Whether a verb of speech has the clause of another verb behind it.
  private func hasClause(_ speech: VerbGroup, _ other: VerbGroup) -> Bool {
    (speech.end..<max(speech.end, other.start)).allSatisfy {
      !tokens[$0].isOne(of: .and, .but, .semicolon)
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
    // "Mira Holm QC has stressed"
    if mentionOf[index] < 0, tokens[index].shape == .capitals, index > range.lowerBound,
      let mention = mention(at: index - 1), entities[mention.entity].kind == .person
    {
      return named(mention)
    }
    if let mention = mention(at: index) {
      return named(mention)
    }
    // "A report published on Tuesday": neither the day nor the participle is who acts.
    if let head = headBeforeParticiple(endingAt: index) { return actors(endingAt: head) }
    let token = tokens[index]
    let both = pairOfThey(at: index)
    if !both.isEmpty { return both }
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
    // "the head of the country's largest lender": a person, not the lender.
    let phrase = phraseStart(endingAt: index)
    if phrase - 2 >= range.lowerBound, tokens[phrase - 1].isOne(of: .of, .at, .for),
      tokens[phrase - 2].shape == .small, tokens[phrase - 2].has(.role), mentionOf[index] < 0,
      !tokens[phrase - 2].has([.collective, .body]), !isPlural(tokens[phrase - 2]),
      !isSpokesperson(tokens[phrase - 2])
    {
      return nounActors(endingAt: phrase - 2)
    }
    // "a statement from Mira Holm's office"
    if phrase - 2 >= range.lowerBound, tokens[phrase - 1].isOne(of: .from, .by),
      tokens[phrase - 2].has(.speakingText), tokens[phrase - 2].shape == .small,
      mentionOf[index] < 0
    {
      return nounActors(endingAt: phrase - 2)
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
      let mention = mention(at: start - 2), entities[mention.entity].kind != .region
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
}
