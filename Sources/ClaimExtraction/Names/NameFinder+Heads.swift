/// Heads of names, and what hangs on them.
extension NameFinder {
  /// Whether a run is the whole name of a listed body, of which nothing hangs on "for" and "on".
  func isListedBody(_ run: Range<Int>) -> Bool {
    phrase(at: run.lowerBound, in: run).map { $0.kind == .organisation && $0.length == run.count }
      ?? false
  }

  /// Whether words before the head of a body's name are a name, rather than what the body is for.
  func hasOwnName(_ words: Range<Int>) -> Bool {
    words.contains {
      let token = article.tokens[$0]
      return token.isCapital && !isOrdinary(token) && !isTopic($0)
        && !token.has([.startsPhrase, .opensPhrase, .organisationHead, .placeWord, .ministerial])
        && !isAdjective(token)
    }
  }

  /// "University of California, Davis": the town tells which of its universities.
  func campusEnd(_ start: Int, _ end: Int, in sentence: Range<Int>) -> Int? {
    guard end - start == 3, end + 1 < sentence.upperBound, article.tokens[end].is(.comma),
      article.words.text(of: article.tokens[start].word) == "university",
      article.tokens[end - 1].has(.startsPhrase), isPart(end + 1),
      Self.manyCampuses.contains(article.words.text(of: article.tokens[end - 1].word))
    else { return nil }
    let last = capitalsEnd(from: end + 1, in: sentence)
    guard let town = phrase(at: end + 1, in: end + 1..<last), town.kind == .region else {
      return nil
    }
    return end + 1 + town.length
  }

  static let manyCampuses: Set<String> = [
    "california", "texas", "wisconsin", "illinois", "michigan", "colorado", "maryland", "minnesota",
    "missouri", "nebraska", "tennessee", "alabama", "massachusetts", "hawaii", "arkansas",
  ]

  /// Heads of what is on a subject: "Committee on Tides".
  static let subjectHeads: Set<String> = [
    "committee", "subcommittee", "commission", "council", "conference", "summit", "panel", "forum",
    "convention", "report", "law", "act", "bill", "treaty", "inquiry", "institute", "centre",
    "center", "agreement", "programme", "program", "board", "symposium", "dialogue", "framework",
    "directive", "declaration", "fund", "plan", "strategy", "group", "team", "office", "initiative",
    "protocol", "covenant", "policy", "resolution", "referendum", "workshop", "partnership",
    "administration", "agency", "survey", "index", "foundation", "project",
  ]

  /// Whether a head is that of a body named after two things, rather than the second of two companies.
  func isPublic(_ head: Token) -> Bool {
    [
      "commission", "council", "ministry", "department", "board", "committee", "union",
      "association", "institute", "centre", "center", "trust", "foundation", "agency", "college",
      "university", "hospital", "museum", "railway", "authority",
    ].contains(article.words.text(of: head.word))
  }

  /// Whether a word is what people of a trade are called: "Miners", "Pilots", "Chemists".
  func isTrade(_ index: Int) -> Bool {
    let token = article.tokens[index]
    guard token.shape == .capital, !token.has([.family, .given, .startsPhrase]) else {
      return false
    }
    let text = article.words.text(of: token.word)
    return ["ers", "ors", "ists", "ians", "men", "ees", "nts"].contains(where: text.hasSuffix)
  }

  /// Whether a word is what a body may be for: "Development", "Cooperation", "Trade".
  func isTopic(_ index: Int) -> Bool {
    let token = article.tokens[index]
    guard token.shape == .capital else { return false }
    if token.has([.ministerial, .common]) || small[Int(token.word)] { return true }
    if ["rights", "equal", "safety", "standards", "crafts", "rescue", "children", "pensions"]
      .contains(
        article.words.text(of: token.word)
      )
    {
      return true
    }
    let text = article.words.text(of: token.word)
    return ["tion", "ment", "ity", "ence", "ance", "ology", "ics", "ness", "ing", "ism"]
      .contains(where: text.hasSuffix)
  }

  func hasHead(_ range: Range<Int>) -> Bool {
    let last = article.tokens[range.upperBound - 1]
    if last.has([.organisationHead, .initiativeHead]) { return true }
    // Behind "of" the head stands further to the left.
    return range.contains {
      article.tokens[$0].isOne(of: .of, .for) && $0 > range.lowerBound
        && article.tokens[$0 - 1].has([.organisationHead, .initiativeHead])
    }
  }

  /// The first title in a run of capitals that is not its first word.
  func titleStart(_ range: Range<Int>) -> Int? {
    // "Centre for Resource Justice": the last word is no title of anybody.
    range.dropFirst().dropLast().first {
      article.tokens[$0].has(.title) && !article.tokens[$0].has(.organisationHead)
    }
  }
}
