/// Names that stand where money, and what is called something, tell the kind.
extension NameFinder {
  /// Whether a name stands where a verb of giving has who gets it, with a sum in the sentence.
  func takesMoney(_ name: Range<Int>, _ before: Int, in sentence: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next < sentence.upperBound else { return false }
    func gives(_ index: Int) -> Bool {
      lexicon.verb(of: tokens[index].word).map {
        !$0.verb.classes.isDisjoint(with: [.give, .fund]) && tokens[index].shape == .small
      } ?? false
    }
    if gives(before) {
      var sum = next
      if tokens[sum].isOne(of: .a, .an) { sum += 1 }
      return sum < sentence.upperBound
        && (tokens[sum].is(.dollar) || tokens[sum].shape == .number
          || tokens[sum].shape == .mark && article.text.bytes[Int(tokens[sum].start)] >= 0xC2)
    }
    let word = article.words.text(of: tokens[before].word)
    guard word == "to" || word == "in", before - 1 > sentence.lowerBound else { return false }
    // "has given £20,000 to Corallis"
    let sum = before - 1
    if word == "to", tokens[sum].shape == .number, sum - 2 > sentence.lowerBound,
      tokens[sum - 1].is(.dollar)
        || tokens[sum - 1].shape == .mark
          && article.text.bytes[Int(tokens[sum - 1].start)] >= 0xC2,
      gives(sum - 2)
    {
      return true
    }
    return [
      "loan", "loans", "grant", "grants", "donation", "investment", "invested", "aid", "stake",
      "round", "funding", "million", "billion",
    ].contains(article.words.text(of: tokens[before - 1].word))
  }

  /// Whether a name stands where a sentence on a round of money has who gives it: "a round led by Corallis".
  func givesMoney(_ name: Range<Int>, _ before: Int, in sentence: Range<Int>) -> Bool {
    guard name.count <= 3, !isPersonLike(name), !hasHead(name),
      tokens[before].isOne(of: .by, .from),
      !tokens[name.lowerBound].has([.startsPhrase, .title, .given])
    else { return false }
    let earlier = max(sentence.lowerBound, before - 5)..<before
    if name.count > 1, isUnknownName(name),
      !earlier.contains(where: { isRoundWord($0) || tokens[$0].has(.number) })
    {
      return false
    }
    return earlier.contains {
      tokens[$0].isOne(of: .led, .funding, .backed, .funded) || isRoundWord($0)
        || article.words.text(of: tokens[$0].word) == "co-led"
    }
  }

  func isRoundWord(_ index: Int) -> Bool {
    [
      "funding", "round", "financing", "capital", "investment", "participation", "backing",
      "investors", "co-led",
    ].contains(article.words.text(of: tokens[index].word))
  }

  /// "a company called X", "The programme, called X": what was named so tells the kind.
  func addCalled(
    _ called: Int,
    in sentence: Range<Int>,
    _ isHeaded: Bool,
    to evidence: inout NameEvidence
  ) {
    var noun = called - 1
    if noun >= sentence.lowerBound, tokens[noun].is(.comma) { noun -= 1 }
    guard noun >= sentence.lowerBound, !isHeaded else { return }
    if tokens[noun].has(.body), !tokens[noun].has(.initiativeNoun) || isBusiness(tokens[noun]) {
      evidence.organisation += 4
    } else if tokens[noun].has(.role) && !tokens[noun].has(.body) {
      evidence.person += 3
    } else {
      evidence.initiative += 3
    }
  }

  func isBusiness(_ token: Token) -> Bool {
    [
      "company", "firm", "venture", "start-up", "startup", "charity", "foundation", "group",
      "organisation", "organization", "association", "alliance", "coalition", "agency", "lab",
      "laboratory", "institute", "nonprofit", "bank", "party", "council", "network",
    ].contains(article.words.text(of: token.word))
  }
}
