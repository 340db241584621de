/// Things by their noun phrases: what they are called, what they are for, and which entity they are.
extension ClaimFinder {
  /// Participles that tell more of a thing behind its noun.
  static let descriptive: Set<String> = [
    "devoted", "dedicated", "based", "aimed", "geared", "designed", "committed", "modelled",
    "modeled", "located", "housed", "tasked", "charged", "linked", "tied", "attached", "targeted",
    "tailored", "staffed", "chaired", "headed", "headquartered",
  ]

  /// The name behind "called", "named", "dubbed".
  mutating func calledName(behind phrase: NounPhrase) -> FoundClaim.End? {
    var next = phrase.end
    if next < range.upperBound, tokens[next].is(.comma) { next += 1 }
    guard next + 1 < range.upperBound,
      ["called", "named", "dubbed", "titled"].contains(article.words.text(of: tokens[next].word)),
      let name = nounPhrase(from: next + 1)
    else { return nil }
    if let mention = mention(at: name.head) {
      return FoundClaim.End(entity: mention.entity, words: mention.tokens)
    }
    return FoundClaim.End(entity: thing(named: name.tokens, .initiative), words: name.tokens)
  }

  /// "a moratorium on sand mining": one word with what it is on.
  func isTopical(_ phrase: NounPhrase) -> Bool {
    phrase.end + 1 < range.upperBound && tokens[phrase.end].isOne(of: .on, .for, .into)
      && tokens[phrase.head].shape == .small
      && !tokens[phrase.end + 1].isOne(of: .his, .her, .its, .their)
  }

  /// The end of what a thing is for: "plan to boost consumption", "fund for research".
  func purposeEnd(behind phrase: NounPhrase) -> Int? {
    guard phrase.end + 1 < range.upperBound else { return nil }
    let next = tokens[phrase.end]
    if next.is(.to), lexicon.form(of: tokens[phrase.end + 1].word).contains(.base),
      let object = nounPhrase(from: phrase.end + 2), object.tokens.lowerBound - phrase.end <= 4
    {
      return object.tokens.upperBound
    }
    if next.isOne(of: .for, .on, .into), let object = nounPhrase(from: phrase.end + 1),
      object.tokens.lowerBound - phrase.end <= 3, object.tokens.count <= 4,
      !tokens[object.head].has([.day, .month]), tokens[object.head].shape != .number
    {
      return object.tokens.upperBound
    }
    return nil
  }

  /// The entity of a thing without a name, which is the same wherever it has the same words.
  mutating func thing(named words: Range<Int>, _ kind: EntityKind) -> Int {
    var kept: [Int] = []
    var depth = 0
    for index in words {
      if tokens[index].is(.open) { depth += 1 }
      if depth == 0, !isQuoteMark(index) { kept.append(index) }
      if tokens[index].is(.close) { depth = max(0, depth - 1) }
    }
    while kept.count > 1, let first = kept.first,
      tokens[first].has(.determiner) || tokens[first].shape == .mark && !isCurrency(tokens[first])
    {
      kept.removeFirst()
    }
    while kept.count > 1, let last = kept.last, tokens[last].shape == .mark { kept.removeLast() }
    let key = kept.filter { tokens[$0].shape != .mark }.map { tokens[$0].word }
    if let known = things[key] { return known }
    if let named = entityOfWords[key] { return named }
    var name = ""
    for index in kept {
      if !name.isEmpty, tokens[index].isSpaced { name += " " }
      name += article.text(of: index..<index + 1)
    }
    if let first = name.first, first.isLowercase { name = first.uppercased() + name.dropFirst() }
    var entity = Entity(kind: kind, name: name, words: key, first: words.lowerBound)
    entity.isNamed = false
    let number = append(entity)
    things[key] = number
    return number
  }
}

/// What words in a noun phrase are, by those around them.
extension ClaimFinder {
  /// "a congestion charge zone": behind "a" and one noun a plain verb form is a noun too.
  func isNounBehindOne(_ index: Int, _ head: Int?, _ first: Int) -> Bool {
    guard let head, tokens[first].isOne(of: .a, .an), head == index - 1, mentionOf[head] < 0 else {
      return false
    }
    return lexicon.form(of: tokens[index].word) == .base && !isPlural(tokens[head])
      && index + 1 < range.upperBound && tokens[index + 1].shape == .small
      && !tokens[index + 1].has([.determiner, .preposition, .function])
  }

  /// Whether a comma stands between two adjectives behind "a".
  func joinsAdjectives(_ comma: Int, from start: Int, first: Int) -> Bool {
    guard comma == start + 1, start > first || start > range.lowerBound, start > range.lowerBound,
      tokens[start - 1].isOne(of: .a, .an) || isQuoteMark(start - 1),
      comma + 2 < range.upperBound
    else { return false }
    let (left, right) = (tokens[start], tokens[comma + 1])
    return left.shape == .small && right.shape == .small && mentionOf[start] < 0
      && !left.has([.initiativeNoun, .body, .collective, .role, .speakingText])
      && !right.has([.preposition, .function, .helper, .determiner]) && !right.has(.adverb)
      && !lexicon.isVerb(right.word) && mentionOf[comma + 1] < 0
      && (tokens[comma + 2].shape == .small || isQuoteMark(comma + 2))
  }

  func hasLetter(_ token: Token) -> Bool {
    article.words.bytes(of: token.word).contains { (0x61...0x7A).contains($0) }
  }

  func isCurrency(_ token: Token) -> Bool {
    token.shape == .mark
      && ["$", "€", "£", "¥", "₦", "₹", "%"].contains(article.words.text(of: token.word))
  }
}
