/// Look-ups that cost the same in a long article as in a short one.
extension ClaimFinder {
  /// The quotations that overlap some tokens, in order.
  func quotations(in range: Range<Int>) -> ArraySlice<Article.Quotation> {
    let all = article.quotations
    // Quotations stand one behind another: their ends are in order too.
    let first = Self.firstIndex(in: all) { $0.tokens.upperBound > range.lowerBound }
    var last = first
    while last < all.count, all[last].tokens.lowerBound < range.upperBound { last += 1 }
    return all[first..<last]
  }

  /// The mentions that begin before a token, the nearest first.
  func mentionsBefore(_ token: Int) -> ReversedCollection<ArraySlice<Mention>> {
    let end = Self.firstIndex(in: mentions) { $0.tokens.lowerBound >= token }
    return mentions[..<end].reversed()
  }

  /// The last of some mentions, given by their numbers upwards, that begins before a token.
  func last(of numbers: [Int]?, before token: Int) -> Mention? {
    guard let numbers else { return nil }
    let end = Self.firstIndex(in: numbers) { mentions[$0].tokens.lowerBound >= token }
    return end > 0 ? mentions[numbers[end - 1]] : nil
  }

  /// The people mentioned from a token on, in order.
  func people(from token: Int) -> some Sequence<Mention> {
    let start = Self.firstIndex(in: index.people) { mentions[$0].tokens.lowerBound >= token }
    return index.people[start...].lazy.map { mentions[$0] }
  }

  /// The first place from which on a condition holds, in an array where it holds from some place on.
  private static func firstIndex<Element>(in all: [Element], where holds: (Element) -> Bool) -> Int
  {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(all[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The entities whose name has a word, in order.
  func entities(with word: Int32) -> [Int] { entitiesOfWord[word] ?? [] }

  /// Adds an entity that the resolver did not know.
  mutating func append(_ entity: Entity) -> Int {
    let number = entities.count
    entities.append(entity)
    note(number)
    return number
  }

  mutating func note(_ number: Int) {
    let words = entities[number].words
    for word in Set(words) { entitiesOfWord[word, default: []].append(number) }
    if entityOfWords[words] == nil { entityOfWords[words] = number }
  }

  /// The last speaker claims of a sentence and those just before, which no look-up needs to go beyond.
  var lastClaims: ArraySlice<FoundClaim> { claims.suffix(60) }

  /// The claims by which somebody is quoted in the sentence that is read.
  var quotedHere: [FoundClaim] {
    guard let numbers = quotedIn[sentence] else {
      return lastClaims.filter { $0.kind == .quoted && $0.range.overlaps(range) }
    }
    return numbers.map { claims[$0] }
  }

  /// Notes in which sentences who is quoted, once all are known.
  mutating func noteQuoted() {
    var starts: [Int] = []
    for sentence in article.sentences { starts.append(sentence.tokens.lowerBound) }
    for (number, claim) in claims.enumerated() where claim.kind == .quoted {
      var sentence = max(0, Self.firstIndex(in: starts) { $0 > claim.range.lowerBound } - 1)
      while sentence < starts.count, starts[sentence] < claim.range.upperBound {
        quotedIn[sentence, default: []].append(number)
        sentence += 1
      }
    }
    for index in article.sentences.indices where quotedIn[index] == nil { quotedIn[index] = [] }
  }
}
