/// Verbs that no list has: forms of "be" and "have" that help no other, and unknown words in "-ed".
extension ClaimFinder {
  /// "is willing to": a form of "be" or "have" that helps no other verb is one itself.
  func addCopulas(to groups: inout [VerbGroup]) {
    var added: [VerbGroup] = []
    for index in range where tokens[index].shape == .small {
      guard tokens[index].isOne(of: .is, .are, .was, .were, .had, .has, .have),
        !groups.contains(where: { $0.start <= index && index <= $0.token })
      else { continue }
      added.append(
        VerbGroup(
          token: index,
          start: index,
          verb: Verb(base: "be"),
          form: .past,
          classes: .other,
          text: "be",
          end: index + 1
        )
      )
    }
    guard !added.isEmpty else { return }
    groups = (groups + added).sorted { $0.token < $1.token }
  }

  /// "Holm bristled at the cut and said": right behind a name a word in "-ed" is a verb, whatever the lists know.
  func addUnknown(to groups: inout [VerbGroup]) {
    var added: [VerbGroup] = []
    for index in range.dropFirst() where tokens[index].shape == .small {
      let token = tokens[index]
      guard token.end - token.start > 4, article.text.bytes[Int(token.end) - 1] == 0x64,
        article.text.bytes[Int(token.end) - 2] == 0x65, !lexicon.isVerb(token.word),
        mentionOf[index - 1] >= 0
          || tokens[index - 1].is(.comma) && index - 3 > range.lowerBound
            && (tokens[index - 2].has(.adverb) || ["though", "too"].contains(word(index - 2)))
            && tokens[index - 3].is(.comma) && mentionOf[max(range.lowerBound, index - 4)] >= 0
          || tokens[index - 1].isOne(of: .who, .which, .he, .she, .it, .they),
        index + 1 < range.upperBound, !tokens[index + 1].isCapital || mentionOf[index + 1] >= 0,
        !tokens[index].has([.role, .body, .collective, .initiativeNoun])
      else { continue }
      added.append(
        VerbGroup(
          token: index,
          start: index,
          verb: Verb(base: word(index)),
          form: .past,
          classes: .other,
          text: word(index),
          end: index + 1
        )
      )
    }
    guard !added.isEmpty else { return }
    groups = (groups + added).sorted { $0.token < $1.token }
  }
}
