/// Makes entities out of the candidates of an article: the same name is the same thing, and a short form is
/// the nearest name before it that it is part of.
struct NameResolver {
  let article: Article
  let lexicon: Lexicon
  let known: KnownNames
  var candidates: [NameCandidate]
  var entities: [Entity] = []
  /// The entity of a name by its words.
  var entityOf: [[Int32]: Int] = [:]

  init(_ finder: NameFinder, known: KnownNames) {
    article = finder.article
    lexicon = finder.lexicon
    candidates = finder.candidates
    self.known = known
    gather()
    linkAcronyms()
    linkInitials()
    linkLongForms()
    linkShortForms()
    shareKinds()
  }

  /// The words that tell a name from others: "Tidal Power" and "Tidal Power Ltd." are one.
  func key(of tokens: Range<Int>) -> [Int32] {
    var last = tokens.upperBound
    while last - tokens.lowerBound > 1, article.tokens[last - 1].has(.suffix) { last -= 1 }
    return (tokens.lowerBound..<last).map { article.tokens[$0].word }
  }

  func key(of candidate: NameCandidate) -> [Int32] {
    if let words = candidate.words { return words }
    let own = key(of: candidate.tokens)
    return candidate.family.map { own + [article.tokens[$0].word] } ?? own
  }

  // MARK: - The same words

  private mutating func gather() {
    var evidence: [[Int32]: NameEvidence] = [:]
    var order: [[Int32]] = []
    for candidate in candidates {
      let key = key(of: candidate)
      if evidence[key] == nil { order.append(key) }
      evidence[key, default: NameEvidence()] += candidate.evidence
    }
    shareFamilies(&evidence, order)
    coordinate(&evidence)
    shareFamilyNames(&evidence, order)
    shareLists(&evidence)
    shareMembers(&evidence)
    var firstOf: [[Int32]: Int] = [:]
    for (index, candidate) in candidates.enumerated() {
      let key = key(of: candidate)
      if firstOf[key] == nil { firstOf[key] = index }
    }
    let uses = usesOfWords()
    // The last words of what is somebody's name by all that is said of it.
    let familyNames = Set(
      order.filter { (2...4).contains($0.count) && evidence[$0]?.kind == .person }
        .compactMap(\.last).flatMap { [$0] + halves(of: $0) }
    )
    var phraseEntities: [Int32: Int] = [:]
    for key in order {
      guard let index = firstOf[key], var total = evidence[key] else { continue }
      let candidate = candidates[index]
      if let match = candidate.phrase, known.node(for: candidate.tokens, in: article) == nil {
        let entity: Int
        if let present = phraseEntities[match.name] {
          entity = present
        } else {
          entity = entities.count
          phraseEntities[match.name] = entity
          entities.append(
            Entity(
              kind: match.kind == .organisation ? .organisation : .region,
              name: lexicon.phrases.names[Int(match.name)],
              words: key,
              first: candidate.tokens.lowerBound
            )
          )
        }
        addAlias(article.text(of: candidate.tokens), to: entity)
        entityOf[key] = entity
        continue
      }
      if let node = known.node(for: candidate.tokens, in: article) {
        entityOf[key] = addKnown(node, key, candidate.tokens)
        continue
      }
      if key.count == 1, let use = uses[key[0]], use.isCompany, isPlain(key[0]) {
        total.organisation += 3
      }
      // "between Holm and Brennock": somebody whose whole name stands elsewhere is no place.
      if key.count == 1, candidate.phrase == nil,
        uses[key[0]]?.isFamilyName ?? false || familyNames.contains(key[0])
      {
        total.region = 0
        total.organisation = 0
      }
      guard let kind = total.kind, key.count > 1 || isStrong(total, candidate) else { continue }
      entityOf[key] = entities.count
      entities.append(
        Entity(
          kind: kind,
          name: (kind == .person ? peerage(before: candidate) : "")
            + (kind == .region ? townName(of: candidate) : Self.name(of: candidate, in: article)),
          words: key,
          first: candidate.tokens.lowerBound
        )
      )
      if kind == .region { addAlias(article.text(of: candidate.tokens), to: entities.count - 1) }
      // "President Holm", whom no longer name tells from others.
      let title = candidate.tokens.lowerBound - 1
      if kind == .person, title >= 0, article.tokens[title].has(.title),
        article.tokens[title].isCapital,
        key.count == 1
          || ["sir", "dame"].contains(article.words.text(of: article.tokens[title].word))
      {
        addAlias(article.text(of: title..<candidate.tokens.upperBound), to: entities.count - 1)
      }
    }
    assign()
  }

  private func isStrong(_ total: NameEvidence, _ candidate: NameCandidate) -> Bool {
    total.organisation >= 3 || total.person >= 4 || total.region >= 3 || total.initiative >= 3
      || article.tokens[candidate.tokens.lowerBound].shape == .mixed && total.organisation >= 2
  }

  private mutating func addKnown(
    _ node: KnownNames.Node,
    _ key: [Int32],
    _ tokens: Range<Int>
  ) -> Int {
    if let present = entities.firstIndex(where: { $0.known?.id == node.name.id }) { return present }
    var entity = Entity(
      kind: node.kind,
      name: node.name.name,
      words: key,
      first: tokens.lowerBound
    )
    entity.known = node.name
    entities.append(entity)
    return entities.count - 1
  }

  private static func name(of candidate: NameCandidate, in article: Article) -> String {
    let own = article.text(of: candidate.tokens)
    return candidate.family.map { own + " " + article.text(of: $0..<$0 + 1) } ?? own
  }

  /// The name of a town, which datelines print in capitals: "BRENNOCK" is Brennock.
  private func townName(of candidate: NameCandidate) -> String {
    let text = Self.name(of: candidate, in: article)
    guard candidate.tokens.allSatisfy({ article.tokens[$0].shape == .capitals }),
      text.utf8.count > 3
    else { return text }
    return text.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }

  /// "Lord " before a family name alone, which is how peers are named.
  private func peerage(before candidate: NameCandidate) -> String {
    let title = candidate.tokens.lowerBound - 1
    guard candidate.tokens.count == 1, candidate.family == nil, title >= 0,
      ["lord", "lady", "baroness", "baron"]
        .contains(article.words.text(of: article.tokens[title].word)),
      article.tokens[title].isCapital
    else { return "" }
    return article.text(of: title..<title + 1) + " "
  }

  /// Gives a candidate to another entity than it was taken for.
  mutating func move(_ index: Int, to entity: Int) {
    let current = Int(candidates[index].entity)
    if current >= 0 { entities[current].count -= 1 }
    candidates[index].entity = Int32(entity)
    entities[entity].count += 1
    entities[entity].first = min(entities[entity].first, candidates[index].tokens.lowerBound)
    entityOf[key(of: candidates[index])] = entity
    addAlias(article.text(of: candidates[index].tokens), to: entity)
  }

  mutating func addAlias(_ text: String, to entity: Int) {
    if text != entities[entity].name, !entities[entity].aliases.contains(text) {
      entities[entity].aliases.append(text)
    }
  }

  private mutating func assign() {
    for index in candidates.indices {
      guard let entity = entityOf[key(of: candidates[index])] else { continue }
      candidates[index].entity = Int32(entity)
      entities[entity].count += 1
      entities[entity].first = min(entities[entity].first, candidates[index].tokens.lowerBound)
      if let role = candidates[index].role {
        for token in role { entities[entity].roles.insert(article.tokens[token].word) }
      }
    }
  }

  // MARK: - Acronyms

  /// "National Lighthouse Board (NLB)": the letters are another name of what stands before them.
  private mutating func linkAcronyms() {
    var indicesOf: [[Int32]: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() {
      indicesOf[key(of: candidate), default: []].append(index)
    }
    for index in candidates.indices {
      let end = candidates[index].tokens.upperBound
      guard end + 2 < article.tokens.count, article.tokens[end].is(.open),
        article.tokens[end + 2].is(.close),
        article.tokens[end + 1].shape == .capitals || article.tokens[end + 1].shape == .mixed,
        !article.tokens[end + 1].has(.plainAcronym)
      else { continue }
      let acronym = [article.tokens[end + 1].word]
      let entity: Int
      if candidates[index].entity >= 0 {
        entity = Int(candidates[index].entity)
      } else {
        guard matches(article.tokens[end + 1], candidates[index].tokens) else { continue }
        entity = entities.count
        entities.append(
          Entity(
            kind: .organisation,
            name: Self.name(of: candidates[index], in: article),
            words: key(of: candidates[index]),
            first: candidates[index].tokens.lowerBound
          )
        )
        entityOf[key(of: candidates[index])] = entity
      }
      if entities[entity].kind == .person { continue }
      // "Brennock (AP)": the letters of a place are its own, or an agency's.
      if entities[entity].kind == .region,
        !matches(article.tokens[end + 1], candidates[index].tokens)
      {
        continue
      }
      addAlias(article.text(of: end + 1..<end + 2), to: entity)
      let isNew = entityOf[acronym] != entity
      entityOf[acronym] = entity
      for other in isNew ? indicesOf[acronym] ?? [] : [] {
        // Another body that lists know by these letters is not meant.
        let before = Int(candidates[other].entity)
        if before >= 0, before != entity { entities[before].count -= 1 }
        candidates[other].entity = Int32(entity)
        entities[entity].count += 1
      }
      for other in indicesOf[key(of: candidates[index])] ?? [] where candidates[other].entity < 0 {
        candidates[other].entity = Int32(entity)
      }
    }
  }

  /// Whether letters are those that the words of a name begin with.
  private func matches(_ acronym: Token, _ name: Range<Int>) -> Bool {
    let letters = Array(article.words.bytes(of: acronym.word))
    let initials = name.compactMap { article.words.bytes(of: article.tokens[$0].word).first }
    guard let first = letters.first, initials.first == first else { return false }
    var position = 0
    for letter in initials where position < letters.count && letters[position] == letter {
      position += 1
    }
    return position >= max(2, letters.count - 1)
  }

  // MARK: - Short forms

  /// A family name alone, the first word of a company: the nearest longer name before it, else behind.
  private mutating func linkShortForms() {
    var named: [Int32: [Int]] = [:]
    for (index, entity) in entities.enumerated() where entity.words.count > 1 {
      for word in entity.words { named[word, default: []].append(index) }
      if entity.kind == .person, let last = entity.words.last {
        for half in halves(of: last) { named[half, default: []].append(index) }
      }
    }
    for index in candidates.indices {
      let candidate = candidates[index]
      let current = candidate.entity
      if current >= 0, entities[Int(current)].words.count > 1 || candidate.phrase != nil,
        !isFamilyNameOfTown(candidate, named)
      {
        continue
      }
      if candidate.tokens.count > 3 { continue }
      let words = key(of: candidate)
      guard let first = words.first, let options = named[first] else { continue }
      let before = candidate.tokens.lowerBound - 1
      let isDefinite = before >= 0 && article.tokens[before].is(.the)
      let fitting = options.filter {
        Int32($0) != current
          && (isShortForm(words, of: entities[$0])
            // "the Sangathan" for the body whose name ends so.
            || isDefinite && words.count == 1 && entities[$0].kind == .organisation
              && entities[$0].words.last == first
              && entities[$0].first < candidate.tokens.lowerBound)
      }
      guard
        let best = fitting.max(by: { distance($0, candidate) < distance($1, candidate) })
      else { continue }
      // "Hollis Wren" the person, "Hollis Wren Foundation" the body.
      if current >= 0, entities[Int(current)].kind != entities[best].kind,
        candidate.evidence.kind != nil, candidate.phrase == nil
      {
        continue
      }
      candidates[index].entity = Int32(best)
      entities[best].count += 1
      addAlias(article.text(of: candidate.tokens), to: best)
      if current >= 0 { entities[Int(current)].count -= 1 }
    }
    entities.indices.forEach { index in
      if entities[index].count < 0 { entities[index].count = 0 }
    }
  }

  /// Nearer is more: names before stand above names behind.
  private func distance(_ entity: Int, _ candidate: NameCandidate) -> Int {
    let gap = candidate.tokens.lowerBound - entities[entity].first
    return gap >= 0 ? 1_000_000 - gap : gap
  }

  private func isShortForm(_ words: [Int32], of entity: Entity) -> Bool {
    switch entity.kind {
    case .person:
      if words.count == 1 {
        guard let word = words.first else { return false }
        return entity.words.last == word || entity.words.first == word
          || entity.words.count == 3 && entity.words[1] == word
          || entity.words.last.map { halves(of: $0).contains(word) } ?? false
      }
      return entity.words.suffix(words.count).elementsEqual(words)
    case .organisation, .initiative:
      return entity.words.starts(with: words)
        && !words.allSatisfy { lexicon.traits(of: $0).contains(.common) }
        && !words.allSatisfy { lexicon.traits(of: $0).contains(.startsPhrase) }
    case .region: return false
    }
  }

  /// A single word that was taken for a name of its own and is now a short form gives up its entity.
  private mutating func shareKinds() {
    for index in candidates.indices where candidates[index].entity < 0 {
      let key = key(of: candidates[index])
      if let entity = entityOf[key] {
        candidates[index].entity = Int32(entity)
        entities[entity].count += 1
      }
    }
  }

  /// The places where entities are named, in order.
  func mentions() -> [Mention] {
    candidates.filter { $0.entity >= 0 }.map { Mention(tokens: $0.tokens, entity: Int($0.entity)) }
      .sorted {
        ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
      }
  }
}
