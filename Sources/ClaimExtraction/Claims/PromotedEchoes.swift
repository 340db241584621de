/// Promotions that a text tells by pointing back at others.
extension ClaimFinder {
  mutating func findEchoes(from first: Int) {
    findSoDo(from: first)
    findSpokenFor(from: first)
  }

  /// "backs the plan, as do A and B", "So does the guild": those promote it as well.
  private mutating func findSoDo(from first: Int) {
    for index in range.dropLast(2) {
      let isSo =
        tokens[index].is(.so)
        && (index <= range.lowerBound + 1 || tokens[index - 1].isOne(of: .stop, .semicolon, .and))
      guard isSo || tokens[index].is(.as),
        tokens[index + 1].isOne(of: .do, .does, .did, .has, .have)
      else { continue }
      let told = claims[first...].filter { $0.kind == .promoted && $0.range == range }
      let model = told.last ?? (isSo ? earlierPromotion() : nil)
      guard let model else { continue }
      var others = agents(from: index + 2)
      if others.count < 2 { others = namedUntilStop(from: index + 2) }
      for source in others where source.entity != model.target.entity {
        add(.promoted, source, model.target, model.rule, model.verb, model.modality)
      }
    }
  }

  /// "the Quay Club’s local branch and Councillor Mira Holm, an ally": whoever is named before it goes on.
  private func namedUntilStop(from first: Int) -> [FoundClaim.End] {
    var found: [FoundClaim.End] = []
    for index in first..<range.upperBound {
      if tokens[index].isOne(of: .stop, .semicolon, .who, .which, .but, .while) { break }
      if tokens[index].is(.comma), index + 1 < range.upperBound,
        tokens[index + 1].isOne(of: .a, .an, .who, .which)
      {
        break
      }
      guard let mention = mention(at: index), mention.tokens.lowerBound == index,
        [.person, .organisation].contains(entities[mention.entity].kind)
      else { continue }
      found.append(FoundClaim.End(entity: mention.entity, words: mention.tokens))
    }
    return found
  }

  /// The last promotion of the sentence before.
  private func earlierPromotion() -> FoundClaim? {
    guard sentence > 0 else { return nil }
    let before = article.sentences[sentence - 1].tokens
    return lastClaims.last {
      $0.kind == .promoted && $0.range.overlaps(before) && $0.modality != .denied
    }
  }

  /// "“We will not wait,” said its chair, Mira Holm", behind a sentence in which her body asks for a plan.
  private mutating func findSpokenFor(from first: Int) {
    guard sentence > 0 else { return }
    let speakers = quotedHere.filter {
      $0.source == nil && entities[$0.target.entity].kind == .person
    }.map(\.target.entity)
    guard range.contains(where: isQuoteMark), !hasOwnCall(),
      let speaker = speakers.first, speakers.allSatisfy({ $0 == speaker }),
      let owner = range.first(where: { isOffice($0, of: speaker) })
    else { return }
    let before = article.sentences[sentence - 1].tokens
    let scope = tokens[owner].is(.its) ? [before, range] : [range]
    let told = lastClaims.filter { claim in
      claim.kind == .promoted && isDemand(claim) && scope.contains { $0.overlaps(claim.range) }
        && claim.modality != .denied
        && claim.source.map { entities[$0.entity].kind == .organisation } ?? false
    }
    // Whose officer it is: the body that the text spoke of last.
    guard let body = told.last?.source?.entity else { return }
    for claim in told where claim.source?.entity == body {
      add(
        .promoted,
        FoundClaim.End(entity: speaker, words: owner..<owner + 1),
        claim.target,
        .promotedEcho,
        claim.verb,
        .opinion
      )
    }
  }

  /// Whether a claim asks for something, which whoever speaks for the body then argues for.
  private func isDemand(_ claim: FoundClaim) -> Bool {
    switch claim.rule {
    case .promotedCall, .promotedFrame: true
    case .promotedActive, .promotedGerund:
      ["call for", "demand", "urge", "propose", "recommend", "call on", "push for", "press for"]
        .contains(claim.verb)
    default: false
    }
  }

  /// Whether the sentence has a promotion of its own.
  private func hasOwnCall() -> Bool {
    lastClaims.contains { $0.kind == .promoted && $0.range == range }
  }

  /// "its secretary general, Mira Holm": whether a token begins what somebody is in a body named before.
  private func isOffice(_ index: Int, of speaker: Int) -> Bool {
    guard tokens[index].isOne(of: .its, .whose), !article.isQuoted(index) else { return false }
    var role = index + 1
    while role < min(index + 5, range.upperBound), !tokens[role].has(.role) {
      guard tokens[role].shape == .small, !tokens[role].has(.preposition) else { return false }
      role += 1
    }
    guard role < range.upperBound, tokens[role].has(.role) else { return false }
    return (role..<min(role + 8, range.upperBound)).contains { entity(at: $0) == speaker }
  }
}
