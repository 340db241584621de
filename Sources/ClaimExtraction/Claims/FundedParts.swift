/// Whom money is for where the sentence names only a part or an expense: "40 bursaries at Tide College" are for the college.
extension ClaimFinder {
  /// The named body or programme that an unnamed receiver is part of; the receiver itself where nothing tells of one.
  mutating func whole(of end: FoundClaim.End, from giver: FoundClaim.End) -> FoundClaim.End {
    guard !entities[end.entity].isNamed, end.words.upperBound <= range.upperBound,
      end.words.lowerBound >= range.lowerBound, let noun = end.words.last
    else { return end }
    if let owner = holder(behind: end, giver) { return owner }
    guard isPart(noun, end) else { return end }
    // "the clinic's nurses", "its running costs"
    let start = phraseStart(endingAt: noun)
    if tokens[start].isOne(of: .its, .their), let body = body(before: start), body != giver.entity {
      return FoundClaim.End(entity: body, words: end.words)
    }
    if let mark = (start..<noun).last(where: { tokens[$0].is(.possessive) }) {
      if let name = mention(at: mark - 1), isReceiver(name.entity, giver) {
        return FoundClaim.End(entity: name.entity, words: end.words)
      }
      if mark - 1 > start, tokens[mark - 1].has(.body),
        let body = body(calledAs: tokens[mark - 1], start..<mark), isReceiver(body, giver)
      {
        return FoundClaim.End(entity: body, words: end.words)
      }
    }
    // What the sentences before were about.
    guard
      tokens[start].isOne(of: .the, .this) || tokens[start].shape == .number || start == noun
        || tokens[start].isOne(of: .a, .an),
      sentence > 0, let topic = nearTopic(besides: [giver]), isReceiver(topic, giver)
    else { return end }
    return FoundClaim.End(entity: topic, words: end.words)
  }

  /// "its members gave $2 million": the body whose they are.
  func membersOf(_ end: FoundClaim.End) -> FoundClaim.End {
    guard !entities[end.entity].isNamed, end.words.lowerBound > range.lowerBound,
      end.words.upperBound <= range.upperBound, let noun = end.words.last,
      word(noun) == "members"
    else { return end }
    let start = phraseStart(endingAt: noun)
    guard tokens[start].isOne(of: .its, .their), let body = body(before: start) else { return end }
    return FoundClaim.End(entity: body, words: end.words)
  }

  /// "A further $4 million has been given": a sum is given to nobody.
  func isSumAlone(_ end: FoundClaim.End) -> Bool {
    !entities[end.entity].isNamed && !entities[end.entity].words.isEmpty
      && entities[end.entity].words.allSatisfy { number in
        let bytes = article.words.bytes(of: number)
        return bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
          || ["million", "billion", "trillion", "crore", "lakh", "thousand", "bn", "m"]
            .contains(article.words.text(of: number))
      }
  }

  /// "a ward at Tide Hospital", "teachers for the Tide School"
  private func holder(behind end: FoundClaim.End, _ giver: FoundClaim.End) -> FoundClaim.End? {
    var index = end.words.upperBound
    guard index + 1 < range.upperBound, tokens[index].isOne(of: .at, .of, .for, .in) else {
      return nil
    }
    let isPlace = tokens[index].isOne(of: .at, .in, .of)
    guard isPlace || end.words.last.map({ isPart($0, end) }) ?? false else { return nil }
    index += 1
    while index < range.upperBound, tokens[index].has(.determiner), mentionOf[index] < 0 {
      index += 1
    }
    guard let name = mention(at: index), isReceiver(name.entity, giver) else { return nil }
    return FoundClaim.End(entity: name.entity, words: end.words.lowerBound..<name.tokens.upperBound)
  }

  private func isReceiver(_ entity: Int, _ giver: FoundClaim.End) -> Bool {
    entity != giver.entity && entities[entity].isNamed
      && (entities[entity].kind == .organisation || entities[entity].kind == .initiative)
      && !isFinancier(FoundClaim.End(entity: entity, words: 0..<0))
      && !entities[entity].words.contains {
        ["government", "ministry", "parliament", "times", "herald", "news", "post", "senate"]
          .contains(article.words.text(of: $0))
      }
  }

  /// Whether a noun is an expense or a piece of something that has money spent on it.
  private func isPart(_ noun: Int, _ end: FoundClaim.End) -> Bool {
    guard mentionOf[noun] < 0 else { return false }
    return Self.parts(of: word(noun))
  }

  private static func parts(of noun: String) -> Bool { partNouns.contains(noun) }

  private static let partNouns: Set<String> = [
    "costs", "cost", "salaries", "salary", "wages", "bills", "fees", "rent", "staff", "posts",
    "nurses", "teachers", "equipment", "kit", "floodlights", "minibus", "tickets", "studio",
    "chairs", "professorships", "scholarships", "bursaries", "places", "beds", "machines",
    "scanner", "scanners", "books", "uniforms", "boots", "drugs", "medicines", "generator",
    "generators", "roof", "repairs", "refurbishment", "renovation", "renovations", "upgrade",
    "upgrades", "extension", "wing", "ward", "wards", "unit", "department", "truck", "trucks",
    "van",
    "vans", "bus", "buses", "food", "fuel", "furniture", "computers", "laptops", "tablets",
    "instruments", "lighting", "lights", "heating", "boiler", "pool", "pitch", "stand", "changing",
    "rooms", "classrooms", "laboratories", "laboratory", "labs", "kitchen", "pumps", "running",
    "overheads", "operations", "maintenance", "expansion", "exhibitions", "exhibition", "research",
    "training", "trips", "travel", "rehearsals", "sets", "shirts", "defence", "lawyers", "case",
    "reopening", "reconstruction", "rebuilding", "restoration", "construction", "work", "works",
    "members", "project", "rebuild", "building", "appeal", "centrepiece", "platform", "lift",
    "ramp", "vehicle", "vehicles", "ambulance", "ambulances",
  ]
}
