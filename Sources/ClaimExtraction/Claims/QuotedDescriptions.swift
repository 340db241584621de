/// Speakers by what they are: "the former midfielder said", "said the 61-year-old".
extension ClaimFinder {
  /// "said the former head of the board", "said the 61-year-old from Venlo": whoever was speaking.
  func speakerDescribed(from first: Int) -> FoundClaim.End? {
    guard first < range.upperBound, tokens[first].isOne(of: .the, .a), !isUnnamed(first),
      let focus, focusSentence >= sentence - 2, entities[focus].kind == .person
    else { return nil }
    var index = first + 1
    while index < range.upperBound, index < first + 8,
      tokens[index].shape == .small || mentionOf[index] >= 0 || isAge(index)
        || tokens[index].shape == .capital
    {
      if isPersonNoun(index), !isPlural(tokens[index]) {
        return FoundClaim.End(entity: focus, words: first..<index + 1)
      }
      index += 1
    }
    return nil
  }

  /// "the former Brazil midfielder said", "the retired teacher told us": whoever the text was speaking of.
  func personDescribed(endingAt last: Int) -> FoundClaim.End? {
    var last = beforeTime(last)
    guard last > range.lowerBound, quotations(in: range).contains(where: { $0.isSpeech })
    else { return nil }
    // "the teacher from Brennock said", "the 61-year-old, who lives alone, said"
    if let at = (max(range.lowerBound + 1, last - 5)...last).last(where: {
      tokens[$0].isOne(of: .from, .of, .in)
    }), mentionOf[last] >= 0 {
      last = at - 1
    }
    // "the retired contractor, 74, says", "the England ace - who earns much - told"
    if tokens[last].isOne(of: .comma, .dash, .hyphen),
      let open = (max(range.lowerBound + 1, last - 24)..<last).last(where: {
        tokens[$0].isOne(of: .comma, .dash) || tokens[$0].is(.hyphen) && tokens[$0].isSpaced
      }),
      tokens[open + 1].shape == .number || tokens[open + 1].isOne(of: .who, .whose, .in, .a, .an)
    {
      last = open - 1
    }
    guard isPersonNoun(last), !isPlural(tokens[last]) else { return nil }
    // "the retired teacher": a participle may stand between.
    guard
      let start = (max(range.lowerBound, last - 6)..<last).last(where: { word($0) == "the" }),
      (start..<last).allSatisfy({ tokens[$0].shape != .mark || tokens[$0].is(.hyphen) }),
      !(start..<last).contains(where: { tokens[$0].has([.preposition, .helper]) }),
      !isUnnamed(start)
    else { return nil }
    let speaker =
      lastSpeakerSentence >= sentence - 2 ? lastSpeaker?.entity : nil
    guard
      let person = [focusSentence >= sentence - 2 ? focus : nil, speaker]
        .compactMap({ $0 }).first(where: { entities[$0].kind == .person && entities[$0].isNamed }),
      !index.roles.contains(tokens[last].word) || entities[person].roles.contains(tokens[last].word)
    else { return nil }
    return FoundClaim.End(entity: person, words: start..<last + 1)
  }

  /// "The actress, in a gown by Folu Vale, said", "the 38-year-old, who won 41 caps, wrote": a description with
  /// something between commas behind it.
  func describesSubject(_ group: VerbGroup) -> Bool {
    let last = beforeTime(group.start - 1)
    guard last > range.lowerBound, tokens[last].isOne(of: .comma, .dash, .hyphen),
      let open = (max(range.lowerBound + 1, last - 24)..<last).last(where: {
        tokens[$0].isOne(of: .comma, .dash) || tokens[$0].is(.hyphen) && tokens[$0].isSpaced
      })
    else { return false }
    let start = (max(range.lowerBound, open - 7)..<open).last { word($0) == "the" }
    return isPersonNoun(open - 1) && start.map { !isUnnamed($0) } ?? false
      && !index.roles.contains(tokens[open - 1].word)
      && tokens[open + 1].isOne(of: .who, .whose, .in, .a, .an)
  }

  /// Whether a noun is a single human's: a role, a calling, an age.
  private func isPersonNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    if isAge(index) { return true }
    guard token.shape == .small, mentionOf[index] < 0, !isSpokesperson(token),
      !token.has([.body, .collective, .speakingText])
    else { return false }
    let text = word(index)
    if Self.strangers.contains(text) { return false }
    if token.has(.role) || Self.callings.contains(text) { return true }
    return !token.has([.initiativeNoun, .function, .adverb]) && text.count > 5
      && ["er", "or", "ist", "ian", "eer", "man", "woman", "wife"].contains(where: text.hasSuffix)
  }

  private func isAge(_ index: Int) -> Bool { word(index).hasSuffix("year-old") }

  private func isUnnamed(_ first: Int) -> Bool {
    range[first...].prefix(14).contains {
      ["one", "condition", "anonymity", "anonymous", "named", "unnamed", "identified"].contains(
        word($0)
      )
    }
  }

  /// Those who stand beside whoever a text is about.
  private static let strangers: Set<String> = [
    "suspect", "defendant", "plaintiff", "victim", "witness", "judge", "magistrate", "prosecutor",
    "coroner", "referee", "umpire", "lawyer", "attorney", "solicitor", "barrister", "son",
    "daughter", "brother", "sister", "husband", "wife", "uncle", "aunt", "cousin", "friend",
    "colleague", "aide", "driver", "interviewer", "reporter", "journalist", "host", "moderator",
    "successor", "predecessor", "rival", "gunman", "source", "insider", "bystander",
  ]

  /// Callings that the lists of roles do not have.
  private static let callings: Set<String> = [
    "ace", "gaffer", "supremo", "guru", "maestro", "midfielder", "striker", "defender",
    "goalkeeper", "winger", "forward", "captain", "batsman",
    "batter", "bowler", "cricketer", "footballer", "boxer", "sprinter", "swimmer", "cyclist",
    "athlete", "jockey", "golfer", "rower", "skipper", "veteran", "pensioner", "retiree",
    "grandmother", "grandfather", "mum", "dad", "mother", "father", "mother-of-two",
    "mother-of-three", "father-of-two", "father-of-three", "widow", "widower", "teenager",
    "youngster",
    "schoolgirl", "schoolboy", "graduate", "farmer", "fisherman", "rancher", "grower", "baker",
    "butcher", "barber", "plumber", "electrician", "carpenter", "mechanic", "trader", "shopkeeper",
    "publican", "restaurateur", "chef", "cook", "waiter", "nurse", "midwife", "paramedic", "medic",
    "doctor", "surgeon", "physician", "dentist", "vet", "pharmacist", "teacher", "lecturer",
    "professor", "tutor", "pupil", "student", "scholar", "academic", "historian", "economist",
    "philosopher", "sociologist", "biologist", "chemist", "physicist", "engineer", "architect",
    "designer", "artist", "painter", "sculptor", "singer", "songwriter", "rapper", "musician",
    "pianist", "violinist", "conductor", "composer", "dancer", "actor", "actress", "comedian",
    "comic", "presenter", "broadcaster", "director", "film-maker", "filmmaker", "playwright",
    "writer", "novelist", "poet", "author", "columnist", "blogger", "activist", "campaigner",
    "organiser", "organizer", "volunteer", "priest", "bishop", "vicar", "rabbi", "imam", "pastor",
    "monk", "nun", "soldier", "sailor", "pilot", "astronaut", "diplomat", "politician",
    "backbencher", "frontbencher", "lawmaker", "councillor", "alderman", "billionaire",
    "millionaire",
    "tycoon", "magnate", "heiress", "heir", "philanthropist", "financier", "banker", "investor",
    "entrepreneur", "businessman", "businesswoman", "executive", "boss", "inventor", "founder",
    "co-founder", "owner", "landlady", "tenant", "resident", "homeowner", "villager", "islander",
    "native", "refugee", "migrant", "survivor", "patient", "star", "legend", "champion", "winner",
    "laureate", "medallist", "medalist", "newcomer", "hopeful", "incumbent", "challenger",
    "candidate", "nominee", "man", "woman", "boy", "girl", "duke", "duchess", "countess", "earl",
    "baron", "baroness", "peer", "prince", "princess", "king", "queen", "chieftain", "elder",
    "democrat", "republican", "conservative", "deputy", "technician", "warehouseman", "caretaker",
    "librarian", "curator", "gardener", "ranger", "warden", "clerk", "accountant", "auditor",
    "trucker", "seamstress", "potter", "weaver", "brewer", "distiller", "winemaker", "beekeeper",
  ]
}
