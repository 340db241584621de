/// Good that a thing is said to do.
extension ClaimFinder {
  /// "The weir will help thousands of families": who speaks so, in their own words, praises the weir.
  mutating func saysHelps(_ groups: [VerbGroup], _ speaker: FoundClaim.End) {
    for group in groups
    where !group.isPassive && !group.isNegated && !group.isDependent && !group.isReduced
      && Self.helping.contains(group.verb.base)
      && (article.isQuoted(group.token) || isReported(group, groups))
    {
      guard helpsWell(group), let phrase = subjectPhrase(of: group, groups),
        isSameVoice(phrase.head, group.token)
      else { continue }
      var subject = phrase
      // "This generous gift from the guild will help": the guild.
      if Self.grants.contains(word(phrase.head)) || word(phrase.head) == "support",
        mentionOf[phrase.head] < 0
      {
        guard phrase.end + 1 < group.start, tokens[phrase.end].isOne(of: .from, .by, .of),
          let giver = nounPhrase(from: phrase.end + 1, limit: group.start)
        else { continue }
        subject = giver
      }
      guard let target = node(of: subject), target.entity != speaker.entity,
        !tokens[subject.head].isOne(of: .it, .they)
      else { continue }
      let entity = entities[target.entity]
      let isThing =
        entity.kind == .organisation && entity.isNamed
        || entity.kind == .initiative
          && (entity.isNamed
            || tokens[subject.head].has(.initiativeNoun) && entity.words.count > 1
              && entity.words.count < 6)
      guard isThing else { continue }
      add(.promoted, speaker, target, .promotedPraise, "praise", .opinion)
    }
  }

  /// The noun phrase that the clause of a verb begins with, behind the verb of speech if there is one.
  private func subjectPhrase(of group: VerbGroup, _ groups: [VerbGroup]) -> NounPhrase? {
    guard
      let speech = groups.last(where: {
        $0.token < group.start && !$0.classes.isDisjoint(with: [.speech, .speechThat])
          && isSameVoice($0.token, group.token)
      })
    else { return clausePhrase(before: group.start) }
    var start = behindTime(speech.end)
    while start < group.start, tokens[start].isOne(of: .that, .comma) { start += 1 }
    guard start < group.start,
      !(start..<group.start).contains(where: { tokens[$0].isOne(of: .comma, .that, .and) })
    else { return clausePhrase(before: group.start) }
    return nounPhrase(from: start, limit: group.start)
  }

  /// Whether a verb stands in what somebody is said to have said, with "will" or "would".
  private func isReported(_ group: VerbGroup, _ groups: [VerbGroup]) -> Bool {
    guard group.isPlanned else { return false }
    return groups.contains {
      $0.token < group.start && !$0.isPassive
        && $0.classes.contains(.speech) && !$0.isDependent
    } || tokens[range.lowerBound].is(.according) || word(range.lowerBound) == "according"
  }

  private static let helping: Set<String> = [
    "help", "enable", "empower", "benefit", "transform", "improve", "strengthen", "enhance",
    "boost", "bolster", "make", "revitalise", "revitalize", "save", "build", "go", "unlock",
    "open", "ensure", "provide", "give", "create", "bring", "offer", "deliver",
  ]

  /// Whether a verb tells of good that is done: "will make a difference", "will help".
  private func helpsWell(_ group: VerbGroup) -> Bool {
    let behind = group.end..<min(group.end + 5, range.upperBound)
    switch group.verb.base {
    case "make": return behind.contains { word($0) == "difference" }
    case "go": return word(group.end) == "a" && behind.contains { word($0) == "way" }
    case "open": return behind.contains { ["door", "doors", "way"].contains(word($0)) }
    case "ensure", "provide", "give", "create", "bring", "offer", "deliver":
      return group.isPlanned && article.isQuoted(group.token)
    case "save": return behind.contains { word($0) == "lives" }
    case "build": return word(group.end) == "on" || word(group.end) == "upon"
    case "help":
      return !behind.contains { Self.against.contains(word($0)) || word($0) == "explain" }
    default: return true
    }
  }
}
