/// What stands before a title.
extension NameFinder {
  /// What stands before a title: an organisation, a country.
  mutating func addContext(_ range: Range<Int>, in sentence: Range<Int>) {
    var range = range
    if let party = party(in: range) {
      candidates.append(NameCandidate(tokens: party, evidence: NameEvidence(organisation: 4)))
      range = range.lowerBound..<party.lowerBound
      // "Greens'"
      if let last = range.last, tokens[last].shape == .mark { range = range.dropLast() }
      guard !range.isEmpty else { return }
    }
    while let last = range.last,
      tokens[last].has([.ministerial, .title, .role])
        && (!tokens[last].has([.organisationHead, .startsPhrase])
          || tokens[last].has(.ministerial) && range.upperBound < tokens.count
            && ["minister", "secretary"].contains(
              article.words.text(of: tokens[range.upperBound].word)
            )
          || range.upperBound < tokens.count && tokens[range.upperBound].has(.title)
            && ["cabinet", "board", "party"].contains(article.words.text(of: tokens[last].word)))
    {
      range = range.lowerBound..<last
    }
    while let first = range.first, tokens[first].has([.title]), !tokens[first].has(.startsPhrase) {
      range = first + 1..<range.upperBound
    }
    // "Kenyan Chief Technology Officer"
    if let chief = range.first(where: {
      ["chief", "vice", "deputy", "assistant", "executive", "managing", "acting", "interim"]
        .contains(article.words.text(of: tokens[$0].word))
    }), !hasHead(range.lowerBound..<chief + 1) || tokens[chief].has(.ministerial) {
      range = range.lowerBound..<chief
    }
    // "Harbour Council Roads Portfolio Councillor Mira Holm", "Harbour Council Team Leader Mira Holm"
    if let last = range.last, !tokens[last].has(.organisationHead) || word(last) == "team",
      let head = range.dropLast().last(where: { tokens[$0].has(.organisationHead) }),
      head > range.lowerBound, !range.contains(where: { tokens[$0].isOne(of: .of, .for, .on) })
    {
      range = range.lowerBound..<head + 1
    }
    guard let first = range.first,
      !range.allSatisfy({ tokens[$0].has([.ministerial, .title, .role]) && !isListed($0) })
    else { return }
    if let match = phrase(at: first, in: range) {
      if match.length == range.count {
        addPhrase(match, at: range)
        return
      }
      // "Kenya Energy" is a country and a department.
      if !hasHead(range) {
        addPhrase(match, at: first..<first + match.length)
        return
      }
    }
    var evidence = NameEvidence()
    if hasHead(range) || tokens[first].shape == .capitals { evidence.organisation += 2 }
    add(name: range, evidence, role: nil, in: sentence)
  }

  /// "Labour MP Mira Holm", "Harbour Sen. Mira Holm": the party that a member of parliament is of.
  func party(in range: Range<Int>) -> Range<Int>? {
    guard range.upperBound < tokens.count,
      Self.seats.contains(article.words.text(of: tokens[range.upperBound].word)),
      let last = range.last
    else { return nil }
    let token = tokens[last]
    if Self.parties.contains(article.words.text(of: token.word)) { return last..<last + 1 }
    guard range.count == 1, token.shape == .capital, !isOrdinary(token),
      !token.has([.startsPhrase, .title, .given, .family, .placeWord, .ministerial])
    else { return nil }
    return last..<last + 1
  }

  /// Titles of those whom parties send.
  private static let seats: Set<String> = [
    "mp", "mep", "msp", "mla", "td", "mha", "senator", "sen.", "representative", "rep.",
    "congressman", "congresswoman", "councillor", "cllr", "assemblyman", "peer", "deputy",
  ]

  /// Words by which parties are called for short.
  static let parties: Set<String> = [
    "labour", "labor", "conservative", "tory", "liberal", "democrat", "democratic", "republican",
    "green", "greens", "socialist", "communist", "unionist", "nationalist", "plaid",
  ]
}
