/// Requests in a clause: "proposed that banks introduce loans", "moved that the town adopt a plan".
extension ClaimFinder {
  mutating func findThatAsked(_ groups: [VerbGroup]) {
    for group in groups
    where Self.requesting.contains(group.verb.base) && !group.isPassive && !group.isNegated {
      let that = behindTime(group.end)
      guard that + 3 < range.upperBound, tokens[that].is(.that),
        let asked = nounPhrase(from: that + 1)
      else { continue }
      let limit = min(asked.end + 8, range.upperBound - 1)
      guard asked.end < limit,
        let verb = (asked.end..<limit).first(where: { isBaseVerb($0) }),
        isOneClause(asked.end..<verb), !(asked.end..<verb).contains(where: { isAskedNot($0) }),
        let start = askedObject(at: verb)
      else { continue }
      let sources = subjects(of: group, among: groups)
      for target in stanceThings(from: start, besides: sources) {
        for source in sources where source.entity != target.entity {
          add(.promoted, source, target, .promotedCall, group.text, modality(of: group))
        }
      }
    }
  }

  /// "“Bring back the night trains,” said Mira Holm": what is to be done by an order in quoted words.
  mutating func findOrders() {
    let speakers = quotedHere.filter { $0.source == nil }.map(\.target)
    guard let speaker = speakers.last, speakers.allSatisfy({ $0.entity == speaker.entity }) else {
      return
    }
    for index in range.dropFirst().dropLast(2)
    where article.isQuoted(index) && mentionOf[index] < 0 {
      guard isQuoteMark(index - 1) || isLet(before: index),
        tokens[index].isCapital == isQuoteMark(index - 1) || isLet(before: index),
        lexicon.form(of: tokens[index].word).contains(.base), let start = askedObject(at: index),
        tokens[start].has(.determiner) || mentionOf[start] >= 0
      else { continue }
      for target in stanceThings(from: start, besides: [speaker])
      where target.entity != speaker.entity {
        add(.promoted, speaker, target, .promotedCall, "call for", .opinion)
      }
    }
  }

  /// "let us", "let's"
  private func isLet(before index: Int) -> Bool {
    guard index - 2 >= range.lowerBound else { return false }
    return word(index - 2) == "let"
      && (word(index - 1) == "us" || tokens[index - 1].is(.possessive))
  }

  private static let requesting: Set<String> = [
    "recommend", "propose", "suggest", "demand", "urge", "insist", "ask", "request", "advise",
    "move", "stipulate", "advocate",
  ]

  /// Whether a token is a verb in its plain form, as behind "demanded that the town".
  private func isBaseVerb(_ index: Int) -> Bool {
    tokens[index].shape == .small && mentionOf[index] < 0
      && lexicon.form(of: tokens[index].word).contains(.base) && !tokens[index].has(.preposition)
  }

  private func isAskedNot(_ index: Int) -> Bool {
    tokens[index].isOne(of: .not, .never, .no, .t)
  }
}
