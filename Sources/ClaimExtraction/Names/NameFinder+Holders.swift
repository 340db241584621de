/// People whose title has what it is for behind it.
extension NameFinder {
  /// "Kenya's Minister of Roads and the Sea Mira Holm": the name begins where the topics end.
  ///
  /// - Returns: the end of the name, nil if no such name begins here.
  mutating func addHolder(from start: Int, in sentence: Range<Int>) -> Int? {
    var title = start
    while title < sentence.upperBound, isPart(title), !tokens[title].has(.title) { title += 1 }
    while title + 1 < sentence.upperBound, tokens[title + 1].has(.title),
      tokens[title + 1].isCapital
    {
      title += 1
    }
    guard title + 3 < sentence.upperBound, tokens[title].has(.title), title - start < 6,
      tokens[title + 1].isOne(of: .of, .for, .on)
    else { return nil }
    var index = title + 2
    var name: Int?
    while index < sentence.upperBound, index < title + 14 {
      let token = tokens[index]
      if token.isOne(of: .and, .the, .amp, .comma) {
        guard name == nil else { break }
        index += 1
        continue
      }
      guard token.isCapital, !isSum(index) else { break }
      if name == nil, !isTopicOfOffice(token) {
        // A place of an office ends the topics too: "Governor of Kenya Mira Holm" is rare and left.
        guard !token.has([.startsPhrase, .placeWord, .title, .organisationHead]) else { return nil }
        // The first word behind "of" and "and" is a topic, whatever it is.
        if tokens[index - 1].isCapital, index > title + 2 { name = index }
      }
      index += 1
    }
    guard let name, (2...4).contains(index - name), !hasHead(name..<index) else { return nil }
    var evidence = NameEvidence()
    evidence.person = 4
    candidates.append(
      NameCandidate(tokens: name..<index, evidence: evidence, role: start..<title + 1)
    )
    if tokens[start].has(.startsPhrase), let match = phrase(at: start, in: start..<title) {
      candidates.append(
        NameCandidate(
          tokens: start..<start + match.length,
          evidence: NameEvidence(region: 4),
          phrase: match
        )
      )
    }
    return index
  }

  /// "Director of Public Prosecutions", "Vice President for Policy and Country Services": what an office is for is
  /// no body of its own.
  ///
  /// - Returns: the end of those words, if some begin here.
  func topicOfTitleEnd(_ index: Int, in sentence: Range<Int>) -> Int? {
    guard index - 2 >= sentence.lowerBound, tokens[index - 1].isOne(of: .of, .for, .on),
      tokens[index - 2].has(.title) && tokens[index - 2].isCapital
        || tokens[index - 2].has(.role) && tokens[index - 2].shape == .small
          && tokens[index - 1].is(.of)
          && isTopicWord(tokens[index]),
      !tokens[index - 2].has(.organisationHead) || tokens[index - 2].shape == .small,
      isTopicOfOffice(tokens[index]), !tokens[index].has([.startsPhrase, .given])
    else { return nil }
    var end = index
    while end < sentence.upperBound {
      if isPart(end) {
        // "Minister of Finance Mira Holm"
        if tokens[end].has([.given, .family]) || end > index && isUnknown(end) { return end }
        end += 1
      } else if tokens[end].isOne(of: .and, .amp), end + 1 < sentence.upperBound, isPart(end + 1) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func isUnknown(_ index: Int) -> Bool {
    let token = tokens[index]
    return !isTopicOfOffice(token) && !isTopicWord(token)
      && !token.has([.organisationHead, .initiativeHead, .placeWord])
  }

  /// Whether a word is what an office may be for: "Climate", "Roads".
  private func isTopicOfOffice(_ token: Token) -> Bool {
    token.has([.ministerial, .common, .initiativeNoun]) || small[Int(token.word)]
      || token.shape == .capital && isTopicWord(token) && !token.has([.given, .family])
      || [
        "climate", "youth", "relations", "services", "planning", "sports", "roads", "tourism",
        "operations", "strategy", "communications", "partnerships", "people", "research",
        "finance", "affairs", "forests", "family", "families", "community", "seniors", "children",
        "ageing", "media", "publicity", "protocol", "projects", "policy",
        "forestry", "livestock", "cooperatives", "gender",
      ]
      .contains(article.words.text(of: token.word))
  }

  /// "Ola and Per Vale": the family name of a given name that stands before "and" and somebody's whole name.
  func sharedFamily(_ name: Range<Int>, in sentence: Range<Int>) -> Int? {
    guard name.count == 1, tokens[name.lowerBound].has(.given),
      !tokens[name.lowerBound].has([.startsPhrase, .month]),
      name.upperBound + 2 < sentence.upperBound,
      tokens[name.upperBound].isOne(of: .and, .amp), isPart(name.upperBound + 1)
    else { return nil }
    var end = name.upperBound + 1
    while end < sentence.upperBound, isPart(end) { end += 1 }
    let other = name.upperBound + 1..<end
    return (2...3).contains(other.count) && isPersonLike(other) || isUnknownName(other)
      ? end - 1 : nil
  }
}
