/// Bodies of a state that are called by its name and a common noun: "the Kenyan defence ministry".
extension NameFinder {
  /// Notes "the Kenyan government", "Kenya's finance ministry", "Quay State police", "the Holm administration"
  /// where a run of capitals ends.
  mutating func addStateBody(_ run: Range<Int>, in sentence: Range<Int>) {
    var noun = run.upperBound
    if noun < sentence.upperBound, tokens[noun].is(.possessive) { noun += 1 }
    guard noun < sentence.upperBound, tokens[noun].shape == .small else { return }
    var index = noun
    while index + 1 < sentence.upperBound, index < noun + 2, Self.offices.contains(word(index)),
      Self.offices.contains(word(index + 1)) || Self.stateBodies.contains(word(index + 1))
    {
      index += 1
    }
    let body = word(index)
    guard Self.stateBodies.contains(body), tokens[index].shape == .small else { return }
    // "government plans", "police chief": the noun is no end of a name there.
    if index + 1 < sentence.upperBound {
      let next = tokens[index + 1]
      let mayFollow =
        next.shape != .small || next.has([.helper, .preposition, .function, .adverb])
        || word(index + 1).hasPrefix("spokes")
        || !lexicon.form(of: next.word).isDisjoint(with: [.past, .third])
          && (!next.has([.role, .body, .collective, .initiativeNoun])
            || index + 2 < sentence.upperBound && tokens[index + 2].is(.to))
      guard mayFollow else { return }
    }
    if Self.departments.contains(body), index == noun { return }
    let owner: [Int32]
    if let match = phrase(at: run.lowerBound, in: run), match.kind != .organisation,
      match.length == run.count
        || match.length + 1 == run.count && tokens[run.upperBound - 1].has(.placeWord)
    {
      let key = match.length == run.count ? match.name : match.name + 1_000_000
      let words = stateWords[key] ?? run.map { tokens[$0].word }
      stateWords[key] = words
      owner = words
    } else if index == noun, noun == run.upperBound, run.count == 1,
      ["administration", "government", "regime"].contains(body),
      run.lowerBound > sentence.lowerBound, tokens[run.lowerBound - 1].is(.the),
      !isOrdinary(tokens[run.lowerBound]), !tokens[run.lowerBound].has([.month, .startsPhrase]),
      tokens[run.lowerBound].shape == .capital,
      !Self.parties.contains(word(run.lowerBound))
    {
      owner = [tokens[run.lowerBound].word]
    } else {
      return
    }
    var evidence = NameEvidence()
    evidence.organisation = 6
    candidates.append(
      NameCandidate(
        tokens: run.lowerBound..<index + 1,
        evidence: evidence,
        words: owner + (noun...index).map { tokens[$0].word }
      )
    )
  }

  func word(_ index: Int) -> String { article.words.text(of: tokens[index].word) }

  /// Nouns of what a state has one of.
  private static let stateBodies: Set<String> = [
    "government", "military", "army", "navy", "police", "parliament", "administration", "cabinet",
    "ministry", "department", "embassy", "regime", "junta", "judiciary", "senate", "treasury",
  ]

  /// Those that a state has many of.
  private static let departments: Set<String> = ["ministry", "department"]

  /// What a ministry is for, before it.
  private static let offices: Set<String> = [
    "defence", "defense", "foreign", "finance", "health", "education", "interior", "justice",
    "transport", "transportation", "agriculture", "environment", "energy", "labour", "labor",
    "trade", "commerce", "industry", "culture", "tourism", "home", "state", "federal", "central",
    "provincial", "regional", "coalition", "interim", "transitional", "military", "economy",
    "water", "housing", "planning", "science", "security", "information", "immigration", "police",
    "fisheries", "forestry", "mining", "oil", "petroleum", "sports", "youth", "welfare", "local",
    "national", "city",
  ]
}
