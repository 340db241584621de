/// Letters that nobody explains, and the one name of the article that has these initials.
extension NameResolver {
  /// "the Harbour and Tides Authority" and, further on, "the HTA": one body.
  mutating func linkInitials() {
    var long: [[UInt8]: [Int]] = [:]
    for (index, entity) in entities.enumerated()
    where entity.kind == .organisation && entity.words.count > 2 && entity.known == nil {
      let initials = entity.words.filter {
        !lexicon.traits(of: $0).contains(.function) && !article.words.bytes(of: $0).isEmpty
      }.compactMap { article.words.bytes(of: $0).first }
      guard initials.count > 2 else { continue }
      long[initials, default: []].append(index)
    }
    guard !long.isEmpty else { return }
    var longOf: [Int: Int] = [:]
    var bodyOf: [Int32: Int] = [:]
    for index in candidates.indices {
      let candidate = candidates[index]
      guard candidate.tokens.count == 1, candidate.phrase?.kind != .region else { continue }
      let token = article.tokens[candidate.tokens.lowerBound]
      guard token.shape == .capitals, token.end - token.start > 2 else { continue }
      if let known = bodyOf[token.word] {
        move(index, to: known)
        continue
      }
      let letters = article.words.bytes(of: token.word).filter { $0 != 0x2E }
      guard let bodies = long[Array(letters)], bodies.count == 1, let body = bodies.first,
        Int(candidate.entity) != body
      else { continue }
      // What the letters were taken for is that body too.
      if candidate.entity >= 0 {
        let other = Int(candidate.entity)
        guard entities[other].kind == .organisation, entities[other].known == nil else { continue }
        longOf[other] = body
      }
      bodyOf[token.word] = body
      move(index, to: body)
    }
    guard !longOf.isEmpty else { return }
    for index in candidates.indices {
      if let body = longOf[Int(candidates[index].entity)] { move(index, to: body) }
    }
  }
}
