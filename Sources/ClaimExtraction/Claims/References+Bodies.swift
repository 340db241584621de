/// Which organisation a pronoun stands for, and what tells one noun from another.
extension ClaimFinder {
  /// The organisation that "it" means: the first of the sentence, else the last one spoken of.
  func body(before index: Int) -> Int? {
    // "It has raised $4 million, and the bank lent it more": what "it" was at first.
    let first = tokens[range.lowerBound]
    if index > range.lowerBound, first.isOne(of: .it, .its), let lastOrganisation, sentence > 0 {
      return lastOrganisation
    }
    for token in afterDateline..<max(index, afterDateline) where !article.isQuoted(token) {
      if let entity = entity(at: token), entities[entity].kind == .organisation { return entity }
    }
    guard let lastOrganisation, sentence > 0 else { return nil }
    return lastOrganisation
  }

  /// Whether a name is that of a newspaper or agency, which is rarely "the company".
  func isOutletName(_ entity: Entity) -> Bool {
    guard let last = entity.words.last else { return false }
    return [
      "wire", "news", "times", "press", "herald", "gazette", "post", "tribune", "chronicle", "mail",
      "guardian", "courier", "weekly", "daily", "journal", "reuters", "bloomberg", "standard",
    ].contains(article.words.text(of: last))
  }

  /// "the firm's founder"
  func owns(_ words: Range<Int>) -> Bool {
    words.upperBound < range.upperBound && tokens[words.upperBound].is(.possessive)
  }

  /// ", the company said"
  func speaksBehindComma(_ words: Range<Int>) -> Bool {
    guard words.lowerBound > range.lowerBound, words.upperBound < range.upperBound,
      tokens[words.lowerBound - 1].is(.comma)
    else { return false }
    return lexicon.verb(of: tokens[words.upperBound].word)?.verb.classes.contains(.speech) ?? false
  }

  static let publicBodies: Set<String> = [
    "union", "party", "commission", "ministry", "university", "council", "government", "department",
    "court", "parliament",
    "congress", "senate", "police", "army", "nations", "organization", "organisation", "committee",
    "authority",
  ]
}
