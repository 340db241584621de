/// What is paid for: a part of it, its cost, or examples of it.
extension ClaimFinder {
  /// "cover the cost of the nurses", "bear half of the cost": what the cost is of, else the cost.
  func costList(from first: Int, _ group: VerbGroup) -> [NounPhrase] {
    let phrases = phraseList(from: behindShare(first))
    guard Self.costVerbs.contains(group.verb.base), let phrase = phrases.first,
      phrase.end < range.upperBound, tokens[phrase.end].is(.of),
      let inner = nounPhrase(from: phrase.end + 1)
    else { return phrases }
    if Self.costs.contains(word(inner.head)) || !Self.costs.contains(word(phrase.head)) {
      return [
        NounPhrase(
          tokens: phrase.tokens.lowerBound..<inner.tokens.upperBound,
          head: inner.head,
          end: inner.end
        )
      ]
    }
    return [inner]
  }

  /// Words for a part of what is paid for.
  static let shares: Set<String> = [
    "cent", "percent", "half", "part", "share", "most", "portion", "third", "quarter", "bulk",
    "much", "%",
  ]

  /// "80 per cent of the programme": what it is a part of.
  func behindShare(_ first: Int) -> Int {
    guard first + 3 < range.upperBound, tokens[first].shape == .number else { return first }
    var index = first + 1
    while index < first + 3,
      tokens[index].is(.percent) || ["per", "cent", "%"].contains(word(index))
    {
      index += 1
    }
    guard index > first + 1, index + 1 < range.upperBound, tokens[index].is(.of) else {
      return first
    }
    return index + 1
  }

  private static let costVerbs: Set<String> = ["cover", "bear"]
  static let costs: Set<String> = ["cost", "costs", "bill", "expense", "expenses", "rent", "wages"]

  /// "firms such as A and B": A and B.
  func withExamples(_ phrases: [NounPhrase]) -> [NounPhrase] {
    guard let last = phrases.last, phrases.count == 1, mentionOf[last.head] < 0,
      isPlural(tokens[last.head])
    else { return phrases }
    var next = last.end
    if next < range.upperBound, tokens[next].is(.comma) { next += 1 }
    guard next + 2 < range.upperBound else { return phrases }
    var listed: [NounPhrase] = []
    if tokens[next].is(.such), tokens[next + 1].is(.as) {
      listed = phraseList(from: next + 2)
    } else if tokens[next].isOne(of: .including, .like) {
      listed = phraseList(from: next + 1)
    }
    listed = listed.filter { mentionOf[$0.head] >= 0 }
    return listed.isEmpty ? phrases : listed
  }
}
