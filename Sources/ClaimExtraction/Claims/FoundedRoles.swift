/// Founders told of by what they are: "founder of X", "X's brainchild".
extension ClaimFinder {
  mutating func findFounders() {
    for index in range where tokens[index].has(.trigger) {
      let text = article.words.text(of: tokens[index].word)
      if ["brainchild", "creation", "idea", "invention", "handiwork"].contains(text) {
        findCreator(at: index)
      }
      if ["startup", "start-up", "venture"].contains(text) { ownStartup(at: index) }
      if text == "brains" || text == "spun" { findOthers(at: index) }
      // "founding director of X", but a "founding member" founds nothing alone.
      let isFounding =
        text == "founding" && index + 1 < range.upperBound && tokens[index + 1].has(.role)
        && !["member", "members", "partner", "partners"].contains(word(index + 1))
      guard
        isFounding
          || ["founder", "co-founder", "cofounder", "founders", "co-founders"].contains(text)
          || ["inventor", "creator", "co-creator"].contains(text) && index + 2 < range.upperBound
            && tokens[index + 1].is(.of) && mentionOf[index + 2] >= 0
      else { continue }
      // "the founder of neither"
      if index + 2 < range.upperBound, tokens[index + 1].is(.of),
        ["neither", "none"].contains(word(index + 2))
      {
        continue
      }
      if text.hasSuffix("founders"), listsFounders(at: index) { continue }
      guard let founded = whatFounder(at: index) else { continue }
      let people = founders(at: index, founded)
      for person in people { add(.founded, person, founded, .foundedRole, "found", .asserted) }
      // "founder of Tidal Ltd and Rift Ltd"
      guard founded.words.lowerBound > index, entities[founded.entity].kind == .organisation else {
        continue
      }
      for other in agents(from: founded.words.lowerBound).dropFirst()
      where entities[other.entity].kind == .organisation
        // "founder of Tidal Ltd and a donor to the school"
        && !(founded.words.upperBound..<max(founded.words.upperBound, other.words.lowerBound))
          .contains(where: { tokens[$0].has(.role) || tokens[$0].isOne(of: .a, .an) })
      {
        for person in people { add(.founded, person, other, .foundedRole, "found", .asserted) }
      }
    }
  }

  /// "Mira Holm's start-up, Tidal Ltd", "money for their start-up, Tidal Ltd"
  private mutating func ownStartup(at index: Int) {
    guard index + 2 < range.upperBound, index > range.lowerBound, mentionOf[index] < 0 else {
      return
    }
    let name = tokens[index + 1].is(.comma) ? index + 2 : index + 1
    guard let mention = mention(at: name), entities[mention.entity].kind == .organisation else {
      return
    }
    var owner = index - 1
    while owner > range.lowerBound, index - owner < 4, tokens[owner].shape == .small,
      !tokens[owner].has([.determiner, .preposition, .helper]), !tokens[owner].is(.possessive)
    {
      owner -= 1
    }
    var founders: [FoundClaim.End] = []
    if tokens[owner].is(.possessive), owner > range.lowerBound {
      founders = actors(endingAt: owner - 1)
    } else if tokens[owner].isOne(of: .his, .her) {
      founders = pronoun(at: owner).map { [$0] } ?? []
    } else if tokens[owner].is(.their),
      let last = (range.lowerBound..<owner).last(where: { entityIsFounder($0) }),
      let person = self.mention(at: last)
    {
      founders = named(person)
    }
    let founded = FoundClaim.End(entity: mention.entity, words: mention.tokens)
    for founder in founders where entities[founder.entity].kind == .person {
      add(.founded, founder, founded, .foundedRole, "found", .asserted)
    }
  }

  private func entityIsFounder(_ index: Int) -> Bool {
    entity(at: index).map { entities[$0].kind == .person } ?? false
  }

  /// "Tidal Ltd, whose founders include Mira Holm and Tove Vale", "Its founders are"
  private mutating func listsFounders(at index: Int) -> Bool {
    guard index + 2 < range.upperBound, index > range.lowerBound,
      ["include", "included", "are", "were"].contains(word(index + 1))
    else { return false }
    var founded: FoundClaim.End?
    if tokens[index - 1].is(.whose), index - 3 >= range.lowerBound, tokens[index - 2].is(.comma) {
      founded = mention(at: index - 3).map {
        FoundClaim.End(entity: $0.entity, words: $0.tokens)
      }
    } else if tokens[index - 1].isOne(of: .its, .their) {
      founded = pronoun(at: index - 1)
    } else if tokens[index - 1].is(.possessive), index - 2 >= range.lowerBound {
      founded = mention(at: index - 2).map {
        FoundClaim.End(entity: $0.entity, words: $0.tokens)
      }
    }
    guard let founded, entities[founded.entity].kind == .organisation else { return false }
    let people = listItems(from: index + 2).filter { entities[$0.entity].kind == .person }
    for person in people { add(.founded, person, founded, .foundedRole, "found", .asserted) }
    return !people.isEmpty
  }

  /// "Tidal Ltd is the brainchild of Mira Holm"
  mutating func findCreator(at index: Int) {
    guard index + 2 < range.upperBound, tokens[index + 1].is(.of), index > range.lowerBound + 1,
      tokens[index - 1].isOne(of: .the, .comma)
    else { return }
    var before = tokens[index - 1].is(.comma) ? index - 1 : index - 2
    if tokens[before].isOne(of: .is, .was) || tokens[before].is(.comma) { before -= 1 }
    guard before >= range.lowerBound, before < index - 1 else { return }
    for object in actors(endingAt: before)
    where entities[object.entity].kind == .organisation
      || entities[object.entity].kind == .initiative
    {
      for founder in agents(from: index + 2) {
        add(.founded, founder, object, .foundedRole, "found", .asserted)
      }
    }
  }

  /// What a founder founded: "founder of X", "X founder", "X's founder", "its founder".
  mutating func whatFounder(at index: Int) -> FoundClaim.End? {
    // "Mira Holm (co-founder and head of sales, Tidal Ltd)"
    if let close = (index..<min(index + 12, range.upperBound)).first(where: {
      tokens[$0].is(.close)
    }),
      let open = openBracket(before: close), open < index, index - open < 5,
      let body = mention(at: close - 1), body.tokens.lowerBound > index + 1,
      tokens[body.tokens.lowerBound - 1].is(.comma), entities[body.entity].kind == .organisation
    {
      return FoundClaim.End(entity: body.entity, words: body.tokens)
    }
    var next = index + 1
    // "founder and chief executive of X"
    while next < range.upperBound, next < index + 8,
      tokens[next].isOne(of: .and, .comma, .amp)
        || tokens[next].has([.role, .title, .ministerial, .common]) && !tokens[next].is(.of)
        || ["past", "then", "current", "longtime", "long-time", "first", "creative"].contains(
          word(next)
        ) && mentionOf[next] < 0
    {
      next += 1
    }
    if next + 1 < range.upperBound, tokens[next].is(.of) {
      for ahead in (next + 1)..<min(next + 9, range.upperBound) {
        if let mention = mention(at: ahead) {
          if entities[mention.entity].kind == .region, mention.tokens.upperBound < range.upperBound,
            !tokens[mention.tokens.upperBound].isOne(of: .comma, .stop)
          {
            continue
          }
          guard entities[mention.entity].kind != .person else { return nil }
          return FoundClaim.End(entity: mention.entity, words: mention.tokens)
        }
        if tokens[ahead].isOne(of: .comma, .stop) { break }
      }
      guard let phrase = nounPhrase(from: next + 1),
        phrase.tokens.contains(where: { tokens[$0].isCapital })
      else { return nil }
      var words = phrase.tokens.drop { !tokens[$0].isCapital }
      if let owner = words.last(where: { tokens[$0].is(.possessive) }), entityIsPlace(owner - 1),
        owner + 1 < words.upperBound
      {
        words = owner + 1..<words.upperBound
      }
      let entity = thing(named: words, .organisation)
      entities[entity].isNamed = true
      return FoundClaim.End(entity: entity, words: words)
    }
    var before = index - 1
    while before > range.lowerBound,
      tokens[before].has([.role]) || tokens[before].is(.and)
        || ["two", "three", "four", "original", "late", "other", "young"].contains(word(before))
    {
      before -= 1
    }
    if before > range.lowerBound, tokens[before].is(.possessive) { before -= 1 }
    // "Founder Mira Holm is": of whom the text speaks.
    if before < range.lowerBound {
      guard let organisation = companySpokenOf(before: index), index + 1 < range.upperBound,
        let person = mention(at: index + 1), entities[person.entity].kind == .person
      else { return nil }
      return FoundClaim.End(entity: organisation, words: index..<index)
    }
    if let mention = mention(at: before), entities[mention.entity].kind != .person,
      entities[mention.entity].kind != .region
    {
      return FoundClaim.End(entity: mention.entity, words: mention.tokens)
    }
    if tokens[before].isOne(of: .its, .their) {
      return pronoun(at: before)
    }
    // "the firm's founder"
    if before + 1 < index, tokens[before + 1].is(.possessive), tokens[before].has(.body),
      let body = nounActors(endingAt: before).first
    {
      return body
    }
    // "the founder Mira Holm", "chief executive and co-founder Mira Holm": of whom the text speaks.
    let first = before + 1
    let isBare =
      tokens[before].is(.the) || first <= range.lowerBound + 1
      || tokens[before].is(.comma)
      || lexicon.verb(of: tokens[before].word)?.verb.classes.contains(.speech) ?? false
    var name = index + 1
    while name < range.upperBound, name < index + 6, mentionOf[name] < 0,
      tokens[name].isOne(of: .and, .amp) || tokens[name].has([.role, .title, .common])
    {
      name += 1
    }
    if isBare, let organisation = companySpokenOf(before: index), name < range.upperBound,
      let person = mention(at: name), entities[person.entity].kind == .person
    {
      return FoundClaim.End(entity: organisation, words: index..<index)
    }
    return nil
  }

  /// The company that the text speaks of: whoever was named last, but for those who gave it money.
  func companySpokenOf(before index: Int) -> Int? {
    guard let last = lastOrganisation else { return nil }
    guard isFinancier(FoundClaim.End(entity: last, words: index..<index)) else { return last }
    if let lastFunded { return lastFunded.entity }
    var counts: [Int: Int] = [:]
    for mention in mentionsBefore(index).prefix(2_000) {
      if entities[mention.entity].kind == .organisation { counts[mention.entity, default: 0] += 1 }
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? last
  }

  mutating func founders(at index: Int, _ founded: FoundClaim.End) -> [FoundClaim.End] {
    // "founder Mira Holm"
    var next = index + 1
    while next < range.upperBound, next < index + 6,
      tokens[next].has([.role, .title, .ministerial]) && mentionOf[next] < 0
        || tokens[next].isOne(of: .and, .comma)
        // "its founder, retired driver Mira Holm"
        || tokens[next].shape == .small && !tokens[next].has([.function, .preposition, .helper])
          && next > index + 1
    {
      next += 1
    }
    if next < range.upperBound, let mention = mention(at: next),
      entities[mention.entity].kind == .person
    {
      return agents(from: next)
    }
    // "founder of X, Mira Holm,"
    let end = founded.words.upperBound
    if founded.words.lowerBound > index, end + 1 < range.upperBound, tokens[end].is(.comma) {
      var name = end + 1
      while name < range.upperBound, tokens[name].has([.title]) && mentionOf[name] < 0 { name += 1 }
      if name < range.upperBound, let mention = mention(at: name),
        entities[mention.entity].kind == .person,
        index < range.lowerBound + 6 || tokens[index - 1].has(.determiner)
      {
        return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
      }
    }
    // ", and the founder of X, somebody unread": not whoever was named before.
    if index - 3 > range.lowerBound, tokens[index - 1].is(.the), tokens[index - 2].is(.and),
      tokens[index - 3].is(.comma)
    {
      return []
    }
    // "Lantern Bank has become a founder of X"
    var link = index - 1
    while link > range.lowerBound, tokens[link].has(.determiner) || tokens[link].shape == .small,
      index - link < 4, !tokens[link].has([.helper, .preposition]), word(link) != "become"
    {
      link -= 1
    }
    if link > range.lowerBound,
      tokens[link].isOne(of: .is, .was, .are, .were)
        || ["become", "became"].contains(word(link))
    {
      var last = link - 1
      while last > range.lowerBound, tokens[last].has([.helper, .adverb]) { last -= 1 }
      let bodies = actors(endingAt: last).filter { entities[$0.entity].kind == .organisation }
      if !bodies.isEmpty { return bodies }
    }
    // "Mira Holm, an actor and founder of X"
    var before = index - 1
    while before >= range.lowerBound {
      let token = tokens[before]
      // "Mira Holm/Tove Vale (founders of X)"
      if let mention = mention(at: before), entities[mention.entity].kind == .person,
        mention.tokens.lowerBound - 2 > range.lowerBound,
        tokens[mention.tokens.lowerBound - 1].is(.slash),
        let other = self.mention(at: mention.tokens.lowerBound - 2),
        entities[other.entity].kind == .person
      {
        return [other, mention].map { FoundClaim.End(entity: $0.entity, words: $0.tokens) }
      }
      if let mention = mention(at: before), entities[mention.entity].kind == .person {
        // "A and B, the founders of X"
        if word(index).hasSuffix("founders") { return named(mention) }
        return [FoundClaim.End(entity: mention.entity, words: mention.tokens)]
      }
      if token.isOne(of: .semicolon, .colon) || index - before > 25 { break }
      if token.isOne(of: .he, .she), index - before <= 6 {
        return pronoun(at: before).map { [$0] } ?? []
      }
      before -= 1
    }
    return []
  }
}
