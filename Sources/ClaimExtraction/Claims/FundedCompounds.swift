/// Money told of by words with a hyphen: "state-funded".
extension ClaimFinder {
  /// Whether a word has a hyphen and ends like "-funded".
  func isCompound(_ token: Token) -> Bool {
    guard token.end - token.start > 7, article.text.bytes[Int(token.end) - 1] == 0x64 else {
      return false
    }
    return article.text.bytes[Int(token.start)..<Int(token.end)].contains(0x2D)
  }

  /// "state-funded startup fund", "Norway-backed scheme"
  mutating func findCompounds(_ amounts: [Amount]) {
    for index in range where isCompound(tokens[index]) {
      let text = article.words.text(of: tokens[index].word)
      guard let hyphen = text.lastIndex(of: "-"),
        ["-funded", "-financed", "-bankrolled"].contains(String(text[hyphen...])),
        let phrase = nounPhrase(from: index + 1), let target = node(of: phrase)
      else { continue }
      let funder = text[..<hyphen]
      if let end = compoundFunder(at: index) {
        add(.funded, end, target, .fundedPassive, "fund", .asserted, amount: amounts.first)
        continue
      }
      guard mentionOf[index] < 0 else { continue }
      if ["state", "government", "taxpayer"].contains(String(funder)) {
        let entity = thing(called: "Government", at: index, .organisation)
        add(
          .funded,
          FoundClaim.End(entity: entity, words: index..<index + 1),
          target,
          .fundedPassive,
          "fund",
          .asserted,
          amount: amounts.first {
            index - $0.tokens.upperBound <= 6 && index > $0.tokens.lowerBound
          }
        )
      } else if let entity = entities.firstIndex(where: {
        NameForm.equals($0.name, String(funder))
          || $0.aliases.contains { NameForm.equals($0, String(funder)) }
      }) {
        add(
          .funded,
          FoundClaim.End(entity: entity, words: index..<index + 1),
          target,
          .fundedPassive,
          "fund",
          .asserted,
          amount: amounts.first
        )
      }
    }
  }

  /// "the Lantern Fund-funded survey", "an EU-funded survey": the name before the hyphen.
  private mutating func compoundFunder(at index: Int) -> FoundClaim.End? {
    let words = index..<index + 1
    if let mention = mention(at: index) {
      return FoundClaim.End(entity: mention.entity, words: words)
    }
    // "a GIZ-funded survey": letters that nothing else in the text explains.
    let text = article.text(of: words)
    let letters = text.prefix { $0 != "-" }
    if letters.count > 1, letters.allSatisfy({ $0.isUppercase }) {
      if let known = entities.firstIndex(where: {
        $0.name == letters || $0.aliases.contains(String(letters))
      }) {
        return FoundClaim.End(entity: known, words: words)
      }
      let entity = thing(called: String(letters), at: index, .organisation)
      entities[entity].isNamed = true
      return FoundClaim.End(entity: entity, words: words)
    }
    // "the Dunmore Council-funded museum": a name of several words before the hyphen.
    if tokens[index].isCapital, letters.count > 3, index > range.lowerBound,
      tokens[index - 1].isCapital, mentionOf[index - 1] < 0 || entityIsPlace(index - 1)
    {
      var first = index
      while first > range.lowerBound, tokens[first - 1].isCapital, index - first < 5 { first -= 1 }
      if first > range.lowerBound || !tokens[first].has(.common) {
        let name = article.text(of: first..<index) + " " + letters
        if let known = entities.firstIndex(where: { $0.name == name }) {
          return FoundClaim.End(entity: known, words: first..<index + 1)
        }
        let entity = thing(called: name, at: first, .organisation)
        entities[entity].isNamed = true
        return FoundClaim.End(entity: entity, words: first..<index + 1)
      }
    }
    if index > range.lowerBound, let before = mention(at: index - 1), tokens[index].isCapital,
      entities[before.entity].kind != .person
    {
      return FoundClaim.End(entity: before.entity, words: before.tokens.lowerBound..<index + 1)
    }
    return nil
  }
}
