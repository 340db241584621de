extension ClaimFinder {
  /// Who a pronoun stands for.
  func pronoun(at index: Int) -> FoundClaim.End? {
    let token = tokens[index]
    let words = index..<index + 1
    if token.isOne(of: .he, .she, .his, .her, .him) {
      return person(before: index, token.isOne(of: .he, .his, .him) ? .he : .she)
        .map { FoundClaim.End(entity: $0, words: words) }
    }
    if token.isOne(of: .i, .my, .we, .our) {
      guard article.isQuoted(index) else {
        return token.isOne(of: .we, .our)
          ? ownBody().map { FoundClaim.End(entity: $0, words: words) } : nil
      }
      let claim = quotedHere.last { $0.source == nil && $0.range.contains(index) }
      return claim.map { FoundClaim.End(entity: $0.target.entity, words: words) }
    }
    if token.isOne(of: .it, .they), !article.isQuoted(index), let again = speakerAgain(at: index) {
      return FoundClaim.End(entity: again, words: words)
    }
    // "Traders said the tide was late. They said": nobody with a name.
    if token.is(.they), !article.isQuoted(index), saysSomething(behind: index), sentence > 0,
      lastSpeakerSentence != sentence - 1, isUnnamedSpeech(sentence - 1)
    {
      return nil
    }
    if token.isOne(of: .it, .them, .they), let object, article.isQuoted(index) == false,
      index > range.lowerBound
    {
      return FoundClaim.End(entity: object, words: words)
    }
    if token.isOne(of: .it, .its, .they, .their) {
      return body(before: index).map { FoundClaim.End(entity: $0, words: words) }
    }
    return nil
  }

  /// The person whom "he" or "she" means: the first of the sentence, else whom the text was speaking of.
  private func person(before index: Int, _ gender: Entity.Gender) -> Int? {
    func fits(_ entity: Int) -> Bool {
      entities[entity].kind == .person
        && (entities[entity].gender == nil || entities[entity].gender == gender)
    }
    let speaker = lastSpeakerSentence >= sentence - 3 ? lastSpeaker.map(\.entity) : nil
    for token in range.lowerBound..<index where !article.isQuoted(token) || article.isQuoted(index)
    {
      if let entity = entity(at: token), fits(entity), !isAddressed(token, before: index) {
        return entity
      }
    }
    if let focus, focusSentence >= sentence - 3, fits(focus) { return focus }
    if let speaker, fits(speaker) { return speaker }
    // The nearest before.
    for mention in mentionsBefore(index) {
      guard mention.tokens.lowerBound > index - 250 else { break }
      if fits(mention.entity) { return mention.entity }
    }
    return nil
  }

  /// "In a letter to Mira Holm, he": the one written to is another.
  private func isAddressed(_ token: Int, before index: Int) -> Bool {
    guard tokens[range.lowerBound].has(.preposition),
      let comma = (token..<index).first(where: { tokens[$0].is(.comma) })
    else { return false }
    var first = token
    while first > range.lowerBound,
      mentionOf[first] >= 0 || tokens[first].has([.title, .role, .ministerial])
    {
      first -= 1
    }
    return comma < index && tokens[first].isOne(of: .to, .with, .at)
  }

  /// Where a sentence begins behind the place, date and agency of a dateline.
  var afterDateline: Int {
    let limit = min(range.lowerBound + 12, range.upperBound)
    guard tokens[range.lowerBound].shape == .capitals,
      let dash = (range.lowerBound..<limit).first(where: { tokens[$0].isOne(of: .dash, .hyphen) }),
      tokens[dash].isSpaced, dash + 1 < range.upperBound
    else { return range.lowerBound }
    return dash + 1
  }

  /// Whoever a noun stands for: "the minister", "the company", "lawmakers".
  ///
  /// - Parameter owner: the name behind "of", "for" or "at", if that is what follows the noun.
  mutating func nounActors(endingAt index: Int, of owner: Mention? = nil) -> [FoundClaim.End] {
    let token = tokens[index]
    guard token.shape != .mark, token.shape != .number else { return [] }
    let start = phraseStart(endingAt: index)
    let words = start..<index + 1
    let isDefinite = tokens[start].isOne(of: .the, .this, .his, .her, .its, .their)
    if isSpokesperson(token), owner == nil, start < index, let body = spokenFor(index, start) {
      return [body]
    }
    if owner == nil {
      let both = pairCalled(endingAt: index, from: start)
      if !both.isEmpty { return both }
    }
    if token.has(.anonymous) && owner == nil { return joined(before: start) }
    // "analysts at Lantern Bank"
    if token.has(.anonymous), let owner, token.has(.role), isPlural(token),
      entities[owner.entity].kind == .organisation
    {
      return [
        FoundClaim.End(
          entity: thing(named: start..<owner.tokens.upperBound, .organisation),
          words: words
        )
      ]
    }
    if isPlural(token), isCounted(start) { return [] }
    // "The Tide Weekly newspaper", "the Graybox team"
    var before = index - 1
    while before > start, before > index - 3, tokens[before].shape == .small, mentionOf[before] < 0,
      !tokens[before].is(.possessive)
    {
      before -= 1
    }
    if token.has(.body), start < index, token.shape == .small, !isPlural(token),
      let named = mention(at: before), !tokens[before].is(.possessive),
      before == index - 1 || index - before == 2 && Self.lobbies.contains(word(index - 1)),
      entities[named.entity].kind == .organisation,
      !Self.parts.contains(word(index))
    {
      return [FoundClaim.End(entity: named.entity, words: named.tokens)]
    }
    // "Figures from the board": whose they are.
    if let owner, entities[owner.entity].kind == .organisation,
      Self.dataNouns.contains(word(index))
    {
      return [FoundClaim.End(entity: owner.entity, words: owner.tokens)]
    }
    // "The latest Harbour Bureau count", "Harbour Bank data": whose they are.
    if owner == nil, start < index, tokens[index].shape == .small,
      Self.dataNouns.contains(word(index)) || Self.counts.contains(word(index)),
      let body = mention(at: index - 1), entities[body.entity].kind == .organisation
    {
      return [FoundClaim.End(entity: body.entity, words: body.tokens)]
    }
    if token.has(.speakingText), isSmall(index) {
      if isDefinite, owner == nil, start == index - 1, let text = textCalled(token, before: start) {
        return [FoundClaim.End(entity: text, words: words)]
      }
      return issuer(of: words, owner).map { [$0] } ?? []
    }
    if isSpokesperson(token), let owner {
      return [FoundClaim.End(entity: owner.entity, words: owner.tokens)]
    }
    if isSpokesperson(token), start < index, let body = mention(at: index - 1) {
      return [FoundClaim.End(entity: body.entity, words: body.tokens)]
    }
    if token.has([.role, .title]), !token.has(.collective), !isPlural(token) {
      if isDefinite || owner != nil, let person = person(inRole: token.word, before: index) {
        // "Its president told reporters": whoever of the body was not named, unless just before.
        if tokens[start].is(.its), owner == nil, !isNear(person, before: index),
          let body = body(before: index)
        {
          return [FoundClaim.End(entity: body, words: words)]
        }
        return [FoundClaim.End(entity: person, words: words)]
      }
      if tokens[start].is(.its), owner == nil, !Self.parts.contains(word(index)),
        let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : nil, !next.is(.comma),
        !next.isCapital, let body = body(before: index)
      {
        return [FoundClaim.End(entity: body, words: words)]
      }
      // "Mira Holm deputy director of the board says": a comma is missing.
      if owner != nil, let person = personBefore(index) {
        return [FoundClaim.End(entity: person, words: words)]
      }
      if isDefinite, owner == nil, let person = speaker(alsoCalled: token) {
        return [FoundClaim.End(entity: person, words: words)]
      }
      if isDefinite, owner == nil, start == index - 1, let person = speaker(by: token) {
        return [FoundClaim.End(entity: person, words: words)]
      }
      return personToCome(token).map { [FoundClaim.End(entity: $0, words: words)] } ?? []
    }
    let isOwned = mentionOf[start] >= 0 && start < index || isNational(start, index)
    // "the Harbour Bank's country office in Nairobi": the bank.
    if word(index) == "office",
      let body = mention(at: start) ?? mention(at: start + 1),
      entities[body.entity].kind == .organisation
    {
      return [FoundClaim.End(entity: body.entity, words: body.tokens)]
    }
    // "the Harbour Union delegation in Nairobi"
    if token.has(.body), isOwned, let owner, entities[owner.entity].kind == .region {
      let whole = start..<owner.tokens.upperBound
      return [FoundClaim.End(entity: thing(named: whole, .organisation), words: whole)]
    }
    if token.has(.body), isDefinite || isOwned, owner == nil, !isPlural(token) {
      if !isOwned || isFirmOfPlace(start, index),
        let body = body(calledAs: token, start..<index + 1)
      {
        return [FoundClaim.End(entity: body, words: words)]
      }
      return start + 1 < index || isOwned || Self.forces.contains(word(index))
        ? [FoundClaim.End(entity: thing(named: words, .organisation), words: words)] : []
    }
    // "the zoo": what a name of the article ends in.
    if isDefinite, owner == nil, start == index - 1, token.shape == .small, !isPlural(token),
      !token.has([.role, .collective, .anonymous, .initiativeNoun, .function]),
      !lexicon.isVerb(token.word),
      let body = mentionsBefore(start).prefix(200).first(where: {
        entities[$0.entity].kind == .organisation && entities[$0.entity].isNamed
          && entities[$0.entity].words.count > 1 && entities[$0.entity].words.last == token.word
      })
    {
      return [FoundClaim.End(entity: body.entity, words: words)]
    }
    let text = article.words.text(of: token.word)
    if ["state", "province", "city", "county", "region", "town", "district", "parliament"].contains(
      text
    ),
      let place = mention(at: index - 1)
    {
      return [FoundClaim.End(entity: place.entity, words: place.tokens.lowerBound..<index + 1)]
    }
    if isDefinite, owner == nil, start == index - 1,
      ["country", "nation", "kingdom", "republic"].contains(text)
    {
      return place(before: index).map { [FoundClaim.End(entity: $0, words: words)] } ?? []
    }
    if isDefinite, owner == nil, start == index - 1, Self.places.contains(text),
      let place = nearestPlace(before: index)
    {
      return [FoundClaim.End(entity: place, words: words)]
    }
    if text == "police", owner == nil {
      return [FoundClaim.End(entity: thing(named: words, .organisation), words: words)]
    }
    if text == "government" || text == "authorities"
      || ["administration", "regime"].contains(text) && isOwned
      || text == "fund" && start + 1 < index
    {
      let whole = owner.map { start..<$0.tokens.upperBound } ?? words
      return [FoundClaim.End(entity: thing(named: whole, .organisation), words: words)]
    }
    if token.has(.collective), isSmall(index) {
      let isQualified = start < index || owner != nil || text == "lawmakers"
      guard isQualified, !tokens[start].has(.number),
        !tokens[start].isOne(of: .some, .other, .both), !tokens[start].has(.anonymous)
      else { return [] }
      // "The officials" whose country the sentence before named
      if tokens[start].is(.the), owner == nil, start == index - 1,
        let before = entities(with: token.word).last(where: {
          !entities[$0].isNamed && entities[$0].words.count > 1
            && entities[$0].words.last == token.word && entities[$0].first < start
        })
      {
        return [FoundClaim.End(entity: before, words: words)]
      }
      let whole = owner.map { start..<$0.tokens.upperBound } ?? words
      return joined(before: start) + [
        FoundClaim.End(entity: thing(named: whole, .organisation), words: words)
      ]
    }
    return []
  }

  /// Whether somebody is named in the sentence or the two before.
  private func isNear(_ person: Int, before index: Int) -> Bool {
    let start = article.sentences[max(0, sentence - 2)].tokens.lowerBound
    return mentionsBefore(index).prefix(while: { $0.tokens.lowerBound >= start })
      .contains { $0.entity == person }
  }

  /// "two diplomats", "a dozen firms": numbers are no names.
  private func isCounted(_ start: Int) -> Bool {
    var first = start
    while first < range.upperBound - 1, tokens[first].has(.determiner) { first += 1 }
    return tokens[first].shape == .number || tokens[first].has(.number)
      || [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "one", "eleven",
        "twelve", "twenty", "some", "several", "dozens", "hundreds", "thousands",
      ].contains(word(first)) && mentionOf[first] < 0
  }

  /// The last place named within a few sentences before a token.
  private func nearestPlace(before index: Int) -> Int? {
    for mention in mentionsBefore(index) {
      guard mention.tokens.lowerBound > index - 120 else { break }
      if entities[mention.entity].kind == .region { return mention.entity }
    }
    return nil
  }

  /// The collectives joined by "and" before one: "lawmakers and advisers".
  mutating func joined(before start: Int) -> [FoundClaim.End] {
    var index = start - 1
    guard index > range.lowerBound, tokens[index].isOne(of: .and, .comma) else { return [] }
    while index > range.lowerBound, tokens[index].isOne(of: .and, .comma) { index -= 1 }
    guard tokens[index].has(.collective), tokens[index].shape == .small else { return [] }
    return nounActors(endingAt: index)
  }

  func isSpokesperson(_ token: Token) -> Bool {
    let text = article.words.text(of: token.word)
    return text.hasPrefix("spokes")
  }

  /// Whether a mark is a possessive, also that of a plural: "workers'".
  func isPossessive(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.is(.possessive) { return true }
    return token.is(.apostrophe) && !token.isSpaced && index > range.lowerBound
      && article.text.bytes[Int(token.start) - 1] == 0x73
  }

  /// The first token of the noun phrase that ends at a token.
  func phraseStart(endingAt index: Int) -> Int {
    var start = index
    while start > range.lowerBound {
      let before = tokens[start - 1]
      if before.has(.determiner) { return start - 1 }
      if before.shape == .mark, !isPossessive(start - 1) { break }
      if before.has([.preposition, .helper, .function]), !before.isOne(of: .own, .possessive),
        !isPossessive(start - 1), mentionOf[start - 1] < 0
      {
        break
      }
      if lexicon.isVerb(before.word), before.shape == .small,
        !before.has([.initiativeNoun, .common]) || before.is(.said),
        !lexicon.form(of: before.word).isDisjoint(with: [.past, .third])
      {
        break
      }
      start -= 1
    }
    return start
  }

  /// The last person mentioned before with a role.
  private func person(inRole role: Int32, before index: Int) -> Int? {
    if let mention = last(of: self.index.peopleByRole[role], before: index) {
      return mention.entity
    }
    // "Sen. Holm … the senator"
    guard let short = Self.shortTitles[article.words.text(of: role)] else { return nil }
    return short.lazy.compactMap { self.article.words.number(of: Array($0.utf8)[...]) }
      .compactMap { self.last(of: self.index.peopleByRole[$0], before: index)?.entity }.first
  }

  /// Titles as they stand before names, by the noun for those who have them.
  private static let shortTitles: [String: [String]] = [
    "senator": ["sen", "sen."], "governor": ["gov", "gov."], "representative": ["rep", "rep."],
    "professor": ["prof", "prof."], "general": ["gen", "gen."], "reverend": ["rev", "rev."],
    "engineer": ["engr", "engr."], "councillor": ["cllr", "cllr."], "doctor": ["dr", "dr."],
    "lieutenant": ["lt", "lt."], "sergeant": ["sgt", "sgt."], "captain": ["capt", "capt."],
    "colonel": ["col", "col."], "father": ["fr", "fr."], "sister": ["sr", "sr."],
    "congressman": ["rep", "rep."], "congresswoman": ["rep", "rep."],
    "lawmaker": ["sen", "sen.", "rep", "rep."],
  ]

  private func place(before index: Int) -> Int? {
    let nearest = mentionsBefore(index).first { entities[$0.entity].kind == .region }?.entity
    // Else the place that the article speaks of most.
    return nearest
      ?? entities.indices.filter { entities[$0].kind == .region }
      .max { entities[$0].count < entities[$1].count }
  }
}
