/// Names of several words that are part of a longer one.
extension NameResolver {
  /// "Rodrigo Vale" for Adán Rodrigo Vale, "Tidal Power" for Tidal Power Systems Ltd.
  mutating func linkLongForms() {
    var ending: [Int32: [Int]] = [:]
    var beginning: [Int32: [Int]] = [:]
    for (index, entity) in entities.enumerated() where entity.words.count > 2 {
      if entity.kind == .person, let last = entity.words.last {
        ending[last, default: []].append(index)
      } else if entity.kind == .organisation, let first = entity.words.first {
        beginning[first, default: []].append(index)
      }
    }
    guard !ending.isEmpty || !beginning.isEmpty else { return }
    var longOf: [Int: Int] = [:]
    for (index, entity) in entities.enumerated()
    where entity.words.count > 1 && entity.known == nil {
      guard let first = entity.words.first, let last = entity.words.last else { continue }
      if entity.kind == .person,
        let long = ending[last]?.first(where: {
          $0 != index && entities[$0].words.count > entity.words.count
            && entities[$0].words.suffix(entity.words.count).elementsEqual(entity.words)
        })
      {
        longOf[index] = long
      } else if entity.kind != .region,
        let long = beginning[first]?.first(where: {
          $0 != index && entities[$0].words.count > entity.words.count
            && entities[$0].words.starts(with: entity.words)
            && isCompanyTail($0, from: entity.words.count)
        }), entity.kind == .organisation || entity.roles.isEmpty
      {
        longOf[index] = long
      }
    }
    guard !longOf.isEmpty else { return }
    for index in candidates.indices {
      guard let long = longOf[Int(candidates[index].entity)] else { continue }
      move(index, to: long)
    }
  }

  /// Whether what a longer name has behind a shorter one is said of companies only: "Systems Ltd".
  private func isCompanyTail(_ entity: Int, from start: Int) -> Bool {
    let words = entities[entity].words
    let isLimited = words.count < wordsOfName(entity)
    return words[start...].allSatisfy {
      Self.tails.contains(article.words.text(of: $0))
        || isLimited && lexicon.traits(of: $0).contains(.organisationHead)
    }
  }

  /// How many words a name has with its suffix: "Tidal Power Ltd" has three, of which two tell it from others.
  private func wordsOfName(_ entity: Int) -> Int {
    var count = entities[entity].words.count
    var token = entities[entity].first + count
    while article.tokens.indices.contains(token), article.tokens[token].has(.suffix) {
      count += 1
      token += 1
    }
    return count
  }

  private static let tails: Set<String> = [
    "group", "holdings", "holding", "partners", "company", "corporation", "industries",
    "international", "enterprises", "limited", "inc", "inc.", "ltd", "ltd.", "corp", "corp.", "plc",
  ]
}

extension NameResolver {
  /// "Boston said", in an article on Mira Boston: her, rather than the town.
  func isFamilyNameOfTown(_ candidate: NameCandidate, _ named: [Int32: [Int]]) -> Bool {
    guard candidate.tokens.count == 1, let phrase = candidate.phrase, phrase.kind != .demonym else {
      return false
    }
    let word = article.tokens[candidate.tokens.lowerBound].word
    guard
      named[word]?.contains(where: {
        entities[$0].kind == .person && entities[$0].words.last == word
      }) ?? false
    else { return false }
    let (before, next) = (candidate.tokens.lowerBound - 1, candidate.tokens.upperBound)
    if before >= 0, article.tokens[before].has(.title) { return true }
    if before >= 0, article.tokens[before].has(.preposition) { return false }
    return next < article.tokens.count && speaks(article.tokens[next])
      || before >= 0 && speaks(article.tokens[before])
  }
}
