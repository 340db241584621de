/// How far a text vouches for what a verb tells.
extension ClaimFinder {
  func modality(of group: VerbGroup) -> ClaimModality {
    if group.isNegated { return .denied }
    if group.isPlanned { return .planned }
    return article.isQuoted(group.token) || isAlleged(group) ? .opinion : .asserted
  }

  /// "alleged that the lobby had funded the party": what somebody says, no fact.
  private func isAlleged(_ group: VerbGroup) -> Bool {
    guard
      let that =
        (max(range.lowerBound + 1, group.start - 16)..<max(range.lowerBound + 1, group.start))
        .last(where: { tokens[$0].is(.that) || tokens[$0].is(.of) })
    else { return false }
    let verb = word(that - 1)
    return tokens[that].is(.that)
      && [
        "alleged", "alleges", "alleging", "claimed", "claims", "claiming", "suspect", "suspects",
        "insinuated", "rumoured", "rumored", "allegations", "claims", "allegation", "suspicion",
      ]
      .contains(verb)
  }
}
