extension ClaimFinder {
  /// A noun phrase: its tokens without article, and its last word.
  struct NounPhrase {
    let tokens: Range<Int>
    let head: Int
    /// The token behind it.
    let end: Int
  }

  /// The noun phrase that begins at a token; nil if none does.
  func nounPhrase(from first: Int, limit: Int? = nil) -> NounPhrase? {
    let limit = min(limit ?? range.upperBound, range.upperBound)
    var index = first
    while index < limit, isLead(tokens[index]) || isQuoteMark(index) { index += 1 }
    if index == first, index < limit, tokens[index].isOne(of: .it, .them) {
      return NounPhrase(tokens: index..<index + 1, head: index, end: index + 1)
    }
    let start = index
    var head: Int?
    while index < limit {
      let token = tokens[index]
      if let mention = mention(at: index), mention.tokens.lowerBound >= start {
        head = mention.tokens.upperBound - 1
        index = mention.tokens.upperBound
        continue
      }
      if token.shape == .mark {
        // "10 billion yuan ($1.4 billion) fund"
        if token.is(.open), head != nil, index + 1 < limit,
          let close = (index..<limit).first(where: { tokens[$0].is(.close) }),
          close - index <= 7, close + 1 < limit, tokens[close + 1].has([.initiativeNoun]),
          (start..<index).contains(where: { tokens[$0].has(.number) })
        {
          index = close + 1
          continue
        }
        // "a soaring, beautiful memorial"
        if token.is(.comma), joinsAdjectives(index, from: start, first: first), index + 1 < limit {
          index += 1
          continue
        }
        if token.isOne(of: .hyphen, .amp) || isPossessive(index) || isQuoteMark(index)
          || isCurrency(token)
        {
          index += 1
          continue
        }
        break
      }
      // "the building" is a thing, "building a dam" is none.
      let isNamedByArticle =
        index == start && index > first && tokens[index - 1].isOne(of: .the, .a, .an)
        && word(index).hasSuffix("ing")
      if token.has([.preposition, .function, .helper]), !token.isOne(of: .own, .other, .former),
        token.shape == .small, !isNamedByArticle,
        // "a 15 per cent rise"
        !(word(index) == "per" && index > start && index + 2 < limit && word(index + 1) == "cent"
          && tokens[index - 1].shape == .number),
        // "the village's last bus"
        !(index > start && isPossessive(index - 1) && !token.has([.preposition, .helper]))
      {
        break
      }
      if token.has(.adverb), head != nil { break }
      // "founded Tidal Ltd out of a shed"
      if token.is(.out), head != nil, index + 1 < limit, tokens[index + 1].is(.of) { break }
      // "set up Tidal Ltd five years ago", "joined the board last year"
      if head != nil, index + 1 < limit, isSpan(index + 1) { break }
      // A verb in a plain form ends the phrase once it has a noun.
      if head != nil, token.shape == .small, lexicon.isVerb(token.word),
        !token.has([.initiativeNoun, .collective, .body, .role, .speakingText]),
        !lexicon.form(of: token.word).isDisjoint(with: [.past, .third, .base]),
        !endsPhrase(index + 1, limit), !isNounBehindOne(index, head, first)
      {
        break
      }
      // "solutions focusing on wind", "groups helping the poor"
      if head != nil, token.shape == .small, index + 1 < limit, lexicon.isVerb(token.word),
        lexicon.form(of: token.word).contains(.gerund), !token.has(.initiativeNoun),
        // "a safe crossing on the lane"
        !(index == start + 1 && index > first + 1 && tokens[first].isOne(of: .a, .an)
          && mentionOf[start] < 0 && tokens[index + 1].has(.preposition)
          && !tokens[start].has([.initiativeNoun, .body, .collective, .role, .speakingText])
          && isAdjective(tokens[start])),
        tokens[index + 1].isOne(of: .on, .in, .at, .with, .to, .the, .a, .an, .its, .their)
          || tokens[index + 1].is(.for) && word(index) == "calling"
          || mentionOf[index + 1] >= 0,
        !Self.nounsInIng.contains(word(index)), !isMoneyWord(index)
      {
        break
      }
      // "a magazine devoted to allotments", "a charity based in Brennock"
      if head != nil, token.shape == .small, index + 2 < limit,
        Self.descriptive.contains(word(index)),
        tokens[index + 1].has(.preposition)
      {
        break
      }
      // "a scheme run by the university"
      if head != nil, token.shape == .small, index + 1 < limit, tokens[index + 1].is(.by),
        lexicon.form(of: token.word).contains(.participle)
      {
        break
      }
      // "the proposal, two diplomats said"
      if head != nil, token.shape == .small, isSaying(token) { break }
      if token.has([.day])
        || ["called", "named", "dubbed", "titled"].contains(article.words.text(of: token.word))
      {
        break
      }
      head = index
      index += 1
    }
    guard let head, start <= head else { return nil }
    var end = head + 1
    if end < limit, isQuoteMark(end) { end += 1 }
    return NounPhrase(tokens: start..<head + 1, head: head, end: end)
  }

  /// Whether a number or "last" before a token makes it a span of time: "five years".
  private func isSpan(_ index: Int) -> Bool {
    guard tokens[index].has(.common), Self.spans.contains(word(index)) else { return false }
    let before = tokens[index - 1]
    return before.isOne(of: .last, .this, .that, .a) || before.shape == .number
      || before.has(.number)
      || [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "few",
        "next",
      ].contains(word(index - 1))
  }

  private static let spans: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "night", "weekend",
  ]

  private func isSaying(_ token: Token) -> Bool {
    guard let (verb, form) = lexicon.verb(of: token.word) else { return false }
    return verb.classes.contains(.speech) && !form.isDisjoint(with: [.past, .third])
      && !token.has([.initiativeNoun, .speakingText])
  }

  private func endsPhrase(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return true }
    let token = tokens[index]
    return token.shape == .mark && !token.is(.possessive) || token.has([.preposition])
      || token.is(.and)
  }

  /// Words before a noun that are no part of its name.
  private func isLead(_ token: Token) -> Bool {
    token.has(.determiner) || token.has(.adverb)
      || ["new", "more", "further", "greater", "similar", "such", "other", "first-ever", "own"]
        .contains(article.words.text(of: token.word))
  }

  /// The noun phrases joined by commas and "and" from a token on.
  func phraseList(from first: Int, limit: Int? = nil) -> [NounPhrase] {
    var found: [NounPhrase] = []
    var index = first
    var isClosed = false
    let limit = min(limit ?? range.upperBound, range.upperBound)
    while let phrase = nounPhrase(from: index, limit: limit), found.count < 10 {
      // "A, and B said" is no list: B begins a clause.
      if !found.isEmpty, phrase.end < limit, isFinite(phrase.end), !isFinite(found[0].end) { break }
      // "A, and the rest came from B"
      if !found.isEmpty, phrase.tokens.contains(where: isRest) { break }
      found.append(phrase)
      index = phrase.end
      var isJoined = false
      while index < limit, tokens[index].isOne(of: .comma, .and, .or, .semicolon, .amp) {
        isJoined = true
        if tokens[index].isOne(of: .and, .or, .semicolon, .amp) { isClosed = true }
        index += 1
      }
      guard isJoined, index < limit, isSameVoice(phrase.head, index) else { break }
      // What follows a comma may be another clause.
      if tokens[index].isOne(
        of: .who,
        .which,
        .that,
        .he,
        .she,
        .it,
        .they,
        .but,
        .while,
        .where,
        .as
      ) {
        break
      }
      if tokens[index].has([.helper, .adverb, .preposition]) || isAdverb(tokens[index]) { break }
      if lexicon.isVerb(tokens[index].word), tokens[index].shape == .small,
        !lexicon.form(of: tokens[index].word).isDisjoint(with: [.gerund, .past, .third])
          || lexicon.form(of: tokens[index].word).contains(.base)
            && !tokens[index].has([.initiativeNoun, .body])
      {
        break
      }
    }
    // Commas without an "and" join no list: what follows them is said of the first.
    if !isClosed, found.count > 1 { found = [found[0]] }
    // "an open, inclusive and fair approach" is one thing.
    if found.count > 1, first < limit,
      tokens[first].isOne(of: .a, .an) || tokens[first].has(.determiner),
      found.dropLast().allSatisfy({ $0.tokens.count == 1 && isAdjective(tokens[$0.head]) }),
      let last = found.last
    {
      return [last]
    }
    return found.filter { $0.tokens.count > 1 || !isAdjective(tokens[$0.head]) }
  }

  private func isAdjective(_ token: Token) -> Bool {
    guard token.shape == .small, !token.has([.initiativeNoun, .collective, .body, .role]) else {
      return false
    }
    let text = article.words.text(of: token.word)
    return ["ive", "able", "ible", "ous", "ful", "less", "ical"].contains(where: text.hasSuffix)
      && text != "initiative"
      || [
        "open", "fair", "new", "free", "strong", "clean", "safe", "better", "global", "local",
        "national", "public", "private", "green", "robust", "proper", "big", "small", "large",
      ].contains(text)
  }

  /// Whether a clause has its verb at a token.
  private func isFinite(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.has(.helper), token.shape == .small { return true }
    return token.shape == .small && lexicon.isVerb(token.word)
      && !lexicon.form(of: token.word).isDisjoint(with: [.past, .third])
  }

  /// The node that a noun phrase stands for.
  ///
  /// A name stands for itself, so does what belongs to a name and is nothing of its own ("Holm's success").
  mutating func node(of phrase: NounPhrase) -> FoundClaim.End? {
    if let mention = mention(at: phrase.head) {
      return FoundClaim.End(entity: mention.entity, words: mention.tokens)
    }
    let head = tokens[phrase.head]
    if head.isOne(of: .it, .them, .him, .her, .they, .he, .she) {
      return pronoun(at: phrase.head)
    }
    if let measure = numberedThing(phrase) { return measure }
    if head.shape == .number && !hasLetter(head) || head.shape == .mark { return nil }
    let text = article.words.text(of: head.word)
    // "the government of Kenya"
    if ["government", "ministry", "parliament"].contains(text), phrase.end + 1 < range.upperBound,
      tokens[phrase.end].is(.of), let place = mention(at: phrase.end + 1),
      entities[place.entity].kind == .region
    {
      let words = phrase.tokens.lowerBound..<place.tokens.upperBound
      return FoundClaim.End(entity: thing(named: words, .organisation), words: words)
    }
    if Self.empty.contains(text), text != "people" || phrase.tokens.count == 1 { return nil }
    if phrase.tokens.count == 1 && isAdverb(head) { return nil }
    if let owner = phrase.tokens.last(where: { tokens[$0].is(.possessive) }),
      let mention = mention(at: owner - 1), Self.qualities.contains(text)
    {
      return FoundClaim.End(entity: mention.entity, words: mention.tokens)
    }
    // "the company", "the minister"
    let first = phrase.tokens.lowerBound
    let isDefinite =
      first > range.lowerBound && tokens[first - 1].isOne(of: .the, .this, .his, .her, .its)
    if isDefinite, phrase.tokens.count == 1 {
      if head.has(.body), let body = body(calledAs: head, first - 1..<phrase.head + 1) {
        return FoundClaim.End(entity: body, words: first - 1..<phrase.head + 1)
      }
      if head.has([.initiativeNoun]) || Self.foundable.contains(text),
        let known = initiative(calledAs: head, before: first)
      {
        return FoundClaim.End(entity: known, words: first - 1..<phrase.head + 1)
      }
    }
    var words = phrase.tokens
    // "a measure called X"
    if let called = calledName(behind: phrase) { return called }
    if words.count <= 2,
      head.has(.initiativeNoun) && !isPlural(head) || words.count == 1 && isTopical(phrase),
      let purpose = purposeEnd(behind: phrase)
    {
      words = words.lowerBound..<purpose
    }
    // "a right to food"
    if words.count == 1, text == "right", head.shape == .small, phrase.end + 1 < range.upperBound,
      tokens[phrase.end].is(.to), let object = nounPhrase(from: phrase.end + 1),
      mentionOf[object.head] < 0
    {
      words = words.lowerBound..<object.tokens.upperBound
    }
    // "charities working on relief"
    if words.count == 1, head.has(.collective), phrase.end + 2 < range.upperBound,
      head.shape == .small, lexicon.form(of: tokens[phrase.end].word).contains(.gerund)
    {
      let next = tokens[phrase.end + 1].has(.preposition) ? phrase.end + 2 : phrase.end + 1
      if let object = nounPhrase(from: next), object.tokens.count <= 4 {
        words = words.lowerBound..<object.tokens.upperBound
      }
    }
    // "the rehabilitation of the building", "schooling of children": what is done, and to what.
    if words.count == 1, phrase.end + 1 < range.upperBound, tokens[phrase.end].is(.of),
      head.shape == .small, !Self.leads.contains(text), !Self.shares.contains(text),
      !head.has([.body, .role, .collective, .initiativeNoun, .speakingText]), !isPlural(head),
      let object = nounPhrase(from: phrase.end + 1), object.tokens.count <= 4
    {
      words = words.lowerBound..<object.tokens.upperBound
    }
    if words.count > 9, !words.contains(where: { tokens[$0].is(.open) }) {
      words = words.upperBound - 6..<words.upperBound
    }
    // "the Clean Canals programme"
    if phrase.head > words.lowerBound, head.has(.initiativeNoun), words.count <= 6,
      let named = mention(at: phrase.head - 1), named.tokens.lowerBound <= words.lowerBound,
      entities[named.entity].kind == .initiative
    {
      return FoundClaim.End(entity: named.entity, words: named.tokens)
    }
    // A phrase that only begins with somebody's name loses it.
    if let owner = words.last(where: { tokens[$0].is(.possessive) }), owner + 1 < words.upperBound,
      mentionOf[owner - 1] >= 0 || tokens[owner - 1].has([.body, .role])
    {
      words = owner + 1..<words.upperBound
      if words.count == 1, phrase.end + 1 < range.upperBound,
        tokens[phrase.end].isOne(of: .for, .to),
        head.shape == .small, !Self.qualities.contains(text),
        let purpose = purposeEnd(behind: phrase)
      {
        words = words.lowerBound..<purpose
      }
    }
    // A sum alone is nothing that claims are about.
    if AmountReader(article).amounts(in: words).contains(where: {
      $0.tokens.upperBound >= words.upperBound
    }) {
      return nil
    }
    // "a €20 billion programme" is a programme; a fund is named by its sum.
    if !head.is(.fund), let sum = AmountReader(article).amounts(in: words).first,
      sum.tokens.lowerBound == words.lowerBound, sum.tokens.upperBound < words.upperBound
    {
      words = sum.tokens.upperBound..<words.upperBound
      if words.count == 1, head.has(.initiativeNoun), !isPlural(head),
        let purpose = purposeEnd(behind: phrase)
      {
        words = words.lowerBound..<purpose
      }
    }
    let isBody =
      head.has([.collective, .role])
      || ["people", "government", "administration", "authorities", "regime"].contains(text)
      || head.has(.body) && !head.has(.initiativeNoun)
    let entity = thing(named: words, isBody ? .organisation : .initiative)
    return FoundClaim.End(entity: entity, words: words)
  }

  /// The last initiative before that a noun may stand for.
  private func initiative(calledAs noun: Token, before index: Int) -> Int? {
    let options = entities(with: noun.word).filter {
      (entities[$0].kind == .initiative || entities[$0].kind == .organisation)
        && entities[$0].first < index && entities[$0].words.contains(noun.word)
        && entities[$0].words.count > 1
    }
    return options.max { entities[$0].first < entities[$1].first }
  }

  /// What belongs to somebody and says nothing without them.
  private static let qualities: Set<String> = [
    "success", "successes", "achievement", "achievements", "efforts", "effort", "work", "role",
    "contribution",
    "contributions", "progress", "commitment", "leadership", "performance", "decision", "courage",
    "patience",
    "stance", "position", "approach", "rise",
  ]

  /// Nouns that are no node by themselves.
  private static let empty: Set<String> = [
    "way", "ways", "thing", "things", "time", "times", "number", "numbers", "end", "part", "place",
    "people",
    "case", "day", "year", "years", "month", "week", "weeks", "months", "fact", "point", "reason",
    "lot",
    "kind", "something", "nothing", "anything", "everything", "others", "one", "ones", "percent",
    "cent",
    "half", "third", "majority", "need", "needs", "question", "questions", "issue",
    "issues",
    "problem", "problems", "concern", "concerns", "importance", "attention", "opportunity",
    "opportunities",
    "momentum", "interest", "results", "result", "news", "moves",
    "steps",
    "matter", "world", "due", "future", "past", "votes", "charges", "doubts", "doubt", "hope",
    "hopes", "responsible", "available", "possible",
  ]
}
