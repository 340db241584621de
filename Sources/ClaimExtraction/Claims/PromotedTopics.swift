/// What the text spoke of before that "the scheme", "the idea" and "it" take up.
extension ClaimFinder {
  /// "the scheme", "the bill", "the move": the thing of the text that a noun with an article stands for.
  mutating func namedOne(_ phrase: NounPhrase) -> FoundClaim.End? {
    guard phrase.head > range.lowerBound, mentionOf[phrase.head] < 0,
      tokens[phrase.head].shape == .small
    else { return nil }
    // "this brilliant project", "Holm's bill"
    let isOwned = phrase.tokens.count > 1 && tokens[phrase.head - 1].is(.possessive)
    let isPraised = phrase.tokens.count == 2 && Self.good.contains(word(phrase.head - 1))
    let before = phrase.head - (isPraised ? 2 : 1)
    guard phrase.tokens.count == 1 || isOwned || isPraised, before >= range.lowerBound,
      isOwned || tokens[before].isOne(of: .the, .this, .that)
        || tokens[before].isOne(of: .his, .her, .its, .their)
    else { return nil }
    let words = phrase.head - 1..<phrase.head + 1
    let noun = word(phrase.head)
    guard Self.takingUp.contains(noun) || Self.vague.contains(noun) else { return nil }
    // "the idea of a levy" says itself which.
    if phrase.end + 1 < range.upperBound,
      tokens[phrase.end].isOne(of: .to, .of, .that, .which, .for, .on),
      !isQuoteMark(phrase.end + 1),
      !tokens[phrase.end].isOne(of: .that, .which) || Self.takingUp.contains(noun)
    {
      if !tokens[phrase.end].is(.for) || !isTime(phrase.end + 1) { return nil }
    }
    // "the plan, dubbed Clean Lakes"
    if calledName(behind: phrase) != nil { return nil }
    if !isOwned, !isPraised, Self.takingUp.contains(noun), let known = node(of: phrase),
      entities[known.entity].words.count > 1
    {
      return known
    }
    return topic(called: noun, before: phrase.head - 1).map {
      FoundClaim.End(entity: $0, words: words)
    }
  }

  /// "a levy on beds, a proposal backed by the guild": the levy.
  mutating func apposedThing(before index: Int) -> FoundClaim.End? {
    let noun = index - 1
    guard noun - 2 > range.lowerBound, tokens[noun].shape == .small, mentionOf[noun] < 0,
      Self.takingUp.contains(word(noun)) || Self.vague.contains(word(noun))
    else { return nil }
    let start = phraseStart(endingAt: noun)
    guard start == noun - 1, tokens[start].isOne(of: .a, .an, .the), tokens[start - 1].is(.comma),
      let last = lastPromoted(before: start)
    else { return nil }
    return FoundClaim.End(entity: last, words: start..<index)
  }

  /// The thing that the text was about last, which a noun may stand for.
  mutating func topic(called noun: String, before index: Int) -> Int? {
    // "a bill to ban kites … the bill"
    if let last = sameNoun(noun, before: index) { return last }
    if Self.vague.contains(noun) { return lastPromoted(before: index) }
    guard Self.wide.contains(noun) else { return nil }
    let first = article.sentences[max(0, sentence - 3)].tokens.lowerBound
    for mention in mentionsBefore(index) {
      guard mention.tokens.lowerBound >= first else { break }
      // "said Holm of the Lake Fund: “This project”": the fund is only where Holm is.
      if article.isQuoted(index), range.contains(mention.tokens.lowerBound),
        !article.isQuoted(mention.tokens.lowerBound)
      {
        continue
      }
      let entity = entities[mention.entity]
      if entity.kind == .initiative, entity.isNamed { return mention.entity }
    }
    return lastPromoted(before: index)
  }

  /// What somebody was last found to speak for, in this sentence or the two before.
  func lastPromoted(before index: Int) -> Int? {
    let first = article.sentences[max(0, sentence - 2)].tokens.lowerBound
    let claim = claims.last {
      $0.kind == .promoted && $0.range.lowerBound >= first && $0.target.words.lowerBound < index
        && entities[$0.target.entity].kind == .initiative
    }
    return claim?.target.entity
  }

  /// The phrase with the same noun in this sentence or the two before, if it says more than the noun.
  private mutating func sameNoun(_ noun: String, before index: Int) -> Int? {
    guard !Self.vague.contains(noun) else { return nil }
    let first = article.sentences[max(0, sentence - 2)].tokens.lowerBound
    var at = index - 1
    while at > first {
      defer { at -= 1 }
      guard word(at) == noun else { continue }
      if let mention = mention(at: at) {
        return entities[mention.entity].kind == .initiative ? mention.entity : nil
      }
      guard let here = article.sentences.firstIndex(where: { $0.tokens.contains(at) }) else {
        return nil
      }
      let now = sentence
      sentence = here
      defer { sentence = now }
      let start = phraseStart(endingAt: at)
      guard let phrase = nounPhrase(from: start), phrase.head == at,
        start < at && !tokens[start].isOne(of: .the, .this, .that) || start + 1 < at
      else { continue }
      if let end = node(of: phrase), entities[end.entity].kind == .initiative,
        entities[end.entity].isNamed || entities[end.entity].words.count > 1
      {
        return end.entity
      }
    }
    return nil
  }

  private static let takingUp: Set<String> = [
    "scheme", "plan", "project", "programme", "program", "initiative", "proposal", "measure",
    "bill", "law", "pact", "accord", "agreement", "act", "treaty", "legislation", "summit",
    "outcome", "festival", "service", "app", "campaign", "proposition", "levy", "tax", "ban",
    "strategy", "amendment", "motion", "policy", "reform", "reforms", "charter", "drive", "scheme",
    "ordinance", "regulations", "rules", "pilot", "trial", "deal", "fund", "programme", "centre",
    "moratorium", "plans", "proposals", "schemes", "bridge", "tunnel", "line",
  ]

  /// Those of them that may stand for a thing with another noun: "the Clean Lakes Fund … the scheme".
  private static let wide: Set<String> = [
    "scheme", "plan", "project", "programme", "program", "initiative", "proposal", "measure",
    "bill", "law", "pact", "accord", "agreement", "act", "treaty", "legislation", "summit",
    "outcome", "festival", "service", "app", "campaign", "proposition",
  ]

  /// Nouns that any thing may be called by.
  private static let vague: Set<String> = [
    "move", "idea", "change", "effort", "decision", "step", "call", "calls", "demand", "concept",
    "cause", "suggestion", "intervention", "undertaking", "gesture", "recommendation", "approach",
    "bid", "push", "request", "changes", "measures", "announcement",
  ]

  /// Whom or what "it", "him", "her" and "them" mean behind a verb whose subject is somebody else.
  func meant(by index: Int, besides sources: [FoundClaim.End]) -> FoundClaim.End? {
    let words = index..<index + 1
    let isPerson = tokens[index].isOne(of: .him, .her)
    func fits(_ mention: Mention) -> Bool {
      let entity = entities[mention.entity]
      guard !sources.contains(where: { $0.entity == mention.entity }), entity.isNamed else {
        return false
      }
      guard isPerson else { return entity.kind == .initiative || entity.kind == .organisation }
      let gender: Entity.Gender = tokens[index].is(.him) ? .he : .she
      return entity.kind == .person && (entity.gender == nil || entity.gender == gender)
    }
    if isPerson {
      for mention in mentionsBefore(index) {
        guard mention.tokens.lowerBound > index - 120 else { return nil }
        if fits(mention) { return FoundClaim.End(entity: mention.entity, words: words) }
      }
      return nil
    }
    // What the sentence or the one before spoke for or began with.
    for back in 0...2 where sentence >= back {
      let tokens = article.sentences[sentence - back].tokens
      let here = mentionsBefore(min(index, tokens.upperBound)).prefix {
        $0.tokens.lowerBound >= tokens.lowerBound
      }.reversed()
      let options = here.filter(fits)
      if let best = options.first(where: { entities[$0.entity].kind == .initiative }) {
        return FoundClaim.End(entity: best.entity, words: words)
      }
      // What was spoken for without a name.
      if let last = lastPromoted(before: index) {
        return FoundClaim.End(entity: last, words: words)
      }
      if let best = options.first { return FoundClaim.End(entity: best.entity, words: words) }
    }
    return nil
  }
}
