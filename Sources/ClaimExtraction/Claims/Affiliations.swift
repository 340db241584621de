/// Which role somebody has in which organisation.
struct Affiliation: Hashable {
  let organisation: Int
  /// The text's own words, in one line.
  let role: String
}

extension ClaimFinder {
  /// The roles that appositions and possessives tell: "X, chief executive of Y", "Y's chief executive, X",
  /// "Y chief executive X".
  func affiliations() -> [(person: Int, Affiliation)] {
    var found: [(person: Int, Affiliation)] = []
    for mention in mentions where entities[mention.entity].kind == .person {
      let sentence = article.sentences.first { $0.tokens.contains(mention.tokens.lowerBound) }
      guard let range = sentence?.tokens else { continue }
      for affiliation in [behind(mention, range), before(mention, range)].compactMap({ $0 })
      where !found.contains(where: { $0.person == mention.entity && $0.1 == affiliation }) {
        found.append((mention.entity, affiliation))
      }
    }
    return found
  }

  /// "Mira Holm, the chief executive of Tidal Ltd"
  private func behind(_ mention: Mention, _ range: Range<Int>) -> Affiliation? {
    var index = mention.tokens.upperBound
    guard index + 3 < range.upperBound, tokens[index].is(.comma) else { return nil }
    index += 1
    // "Mira Holm, 54, head of"
    if tokens[index].shape == .number, index + 1 < range.upperBound, tokens[index + 1].is(.comma) {
      index += 2
    }
    if index < range.upperBound, tokens[index].isOne(of: .a, .an, .the) { index += 1 }
    let start = index
    while index < range.upperBound, index < start + 7, isRoleWord(index) { index += 1 }
    guard index > start, index + 1 < range.upperBound,
      tokens[start..<index].contains(where: { $0.has([.role, .title]) }),
      tokens[index].isOne(of: .of, .at, .with, .for)
    else { return nil }
    var name = index + 1
    while name < range.upperBound,
      tokens[name].isOne(of: .the, .a, .an)
        || tokens[name].shape == .small && tokens[name].has(.body) && mentionOf[name] < 0
        || entityKind(name) == .region && name + 1 < range.upperBound
          && entityKind(name + 1) == .organisation
    {
      name += 1
    }
    guard name < range.upperBound, let body = self.mention(at: name),
      entities[body.entity].kind == .organisation, entities[body.entity].isNamed
    else { return nil }
    return Affiliation(organisation: body.entity, role: role(start..<index))
  }

  /// "Tidal Ltd's chief executive, Mira Holm", "Tidal Ltd chief executive Mira Holm"
  private func before(_ mention: Mention, _ range: Range<Int>) -> Affiliation? {
    var index = mention.tokens.lowerBound - 1
    guard index > range.lowerBound else { return nil }
    let isSetOff = tokens[index].is(.comma)
    if isSetOff { index -= 1 }
    let end = index + 1
    while index > range.lowerBound, end - index < 7, mentionOf[index] < 0, isRoleWord(index) {
      index -= 1
    }
    guard index + 1 < end, tokens[index + 1..<end].contains(where: { $0.has([.role, .title]) })
    else {
      return nil
    }
    let isOwned = tokens[index].is(.possessive)
    // A comma without a possessive sets off somebody else.
    guard isOwned || !isSetOff, let body = self.mention(at: isOwned ? index - 1 : index),
      body.tokens.upperBound == (isOwned ? index : index + 1),
      entities[body.entity].kind == .organisation, entities[body.entity].isNamed
    else { return nil }
    return Affiliation(organisation: body.entity, role: role(index + 1..<end))
  }

  private func entityKind(_ index: Int) -> EntityKind? {
    entity(at: index).map { entities[$0].kind }
  }

  /// Whether a word may be part of a role: "chief executive and co-founder".
  private func isRoleWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape != .mark, token.shape != .number else { return false }
    if token.has([.role, .title, .ministerial]) { return true }
    if token.is(.and) { return true }
    return token.shape == .small && !token.has([.preposition, .function, .helper, .determiner])
      && lexicon.form(of: token.word).isDisjoint(with: [.past, .third])
  }

  private func role(_ words: Range<Int>) -> String {
    article.text(of: words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .filter { $0 != "|" && $0 != ":" }
  }
}
