/// Praise that stands in what somebody says: "called the weir a success", "said the dam was vital".
extension ClaimFinder {
  mutating func findPraise(_ groups: [VerbGroup]) {
    saysGood(groups)
    findRegard(groups)
  }

  /// "said that the dam was vital": whoever is quoted in the sentence praises what is called good.
  private mutating func saysGood(_ groups: [VerbGroup]) {
    let speakers = quotedHere.filter {
      $0.source == nil && entities[$0.target.entity].kind != .initiative
    }.map(\.target)
    guard let speaker = speakers.last, speakers.allSatisfy({ $0.entity == speaker.entity }) else {
      return
    }
    saysHelps(groups, speaker)
    for group in groups where group.verb.base == "deserve" && !group.isPassive && !group.isNegated {
      guard
        (group.end..<min(group.end + 4, range.upperBound)).contains(where: {
          [
            "credit", "praise", "recognition", "thanks", "mention", "applause", "respect",
            "support",
          ]
          .contains(word($0))
        }), let target = subjects(of: group, among: groups).first, entities[target.entity].isNamed,
        target.entity != speaker.entity, entities[target.entity].kind != .region
      else { continue }
      addPraise(speaker, target, group.token)
    }
    for index in range.dropFirst() {
      playsRole(index, speaker)
      leads(index, speaker)
      let token = tokens[index]
      let isLink =
        token.isOne(of: .is, .are, .was, .were, .be, .been)
        || token.shape == .small && !token.has([.preposition, .determiner])
          && [
            "represents", "represent", "remains", "remain", "marks", "mark", "does", "did", "done",
          ]
          .contains(
            word(index)
          )
      guard isLink, index + 1 < range.upperBound, praises(from: index + 1),
        let last = subjectEnd(before: index)
      else { continue }
      let start = phraseStart(endingAt: last)
      if tokens[last].isOne(of: .he, .she, .it, .they), let told = toldOf(speaker) {
        if told.entity != speaker.entity { addPraise(speaker, told, index) }
        continue
      }
      // "has the backing of the guild, whose head, Mira Holm, said that it was overdue"
      if tokens[last].is(.it), let told = promotedHere(), told.entity != speaker.entity {
        addPraise(speaker, told, index)
        continue
      }
      guard let phrase = praisedPhrase(from: start, to: last),
        !tokens[phrase.head].isOne(of: .it, .they), let target = node(of: phrase),
        target.entity != speaker.entity, isPraised(target) || isGoodPerson(target, index)
      else { continue }
      add(
        .promoted,
        speaker,
        target,
        .promotedPraise,
        "praise",
        article.isQuoted(index) ? .opinion : .asserted
      )
    }
  }

  /// The initiative that the sentence was found to promote.
  private func promotedHere() -> FoundClaim.End? {
    lastClaims.last {
      $0.kind == .promoted && $0.range == range && $0.modality != .denied
        && entities[$0.target.entity].kind == .initiative
    }?.target
  }

  /// "“She is the best,” said Holm of Vale": of whom or what the words are said.
  private func toldOf(_ speaker: FoundClaim.End) -> FoundClaim.End? {
    let of = speaker.words.upperBound
    guard of + 1 < range.upperBound, range.contains(of), tokens[of].is(.of) else { return nil }
    let name = tokens[of + 1].is(.the) ? of + 2 : of + 1
    guard let mention = mention(at: name), entities[mention.entity].kind != .region else {
      return nil
    }
    // "said Holm of the Harbour Guild": that is where Holm is from.
    guard entities[mention.entity].kind != .organisation else { return nil }
    return FoundClaim.End(entity: mention.entity, words: mention.tokens)
  }

  /// Where the subject of "is" ends, past what helps the verb: "has always been".
  private func subjectEnd(before index: Int) -> Int? {
    var last = index - 1
    while last > range.lowerBound, tokens[last].has([.helper, .adverb]) || isAdverb(tokens[last]) {
      guard !tokens[last].isOne(of: .not, .t, .never) else { return nil }
      last -= 1
    }
    if tokens[index].isOne(of: .be, .been), last == index - 1 { return nil }
    return last >= range.lowerBound ? last : nil
  }

  /// The subject that ends at a token, with what belongs to it: "the plan for the school" is the plan.
  private func praisedPhrase(from start: Int, to last: Int) -> NounPhrase? {
    guard start > range.lowerBound, tokens[start - 1].has(.preposition),
      let whole = clausePhrase(before: last + 1), whole.head < start
    else {
      let phrase = nounPhrase(from: start, limit: last + 1)
      return phrase?.head == last ? phrase : nil
    }
    // "a gift from the guild is": whoever gave it.
    let isGift = Self.grants.contains(word(whole.head)) || word(whole.head) == "support"
    guard isGift || word(whole.head) == "work" else { return whole }
    return tokens[whole.end].isOne(of: .from, .by)
      ? nounPhrase(from: whole.end + 1, limit: last + 1) : nil
  }

  /// "Mira Holm is an outstanding leader": a person who is called good by what they are.
  private func isGoodPerson(_ end: FoundClaim.End, _ link: Int) -> Bool {
    let entity = entities[end.entity]
    return entity.kind == .person && entity.isNamed && mentionOf[end.words.lowerBound] >= 0
      && link + 2 < range.upperBound && tokens[link + 1].isOne(of: .a, .an)
  }

  /// Whether what is called good is a thing, or a body, with more than a bare noun for its name.
  func isPraised(_ end: FoundClaim.End) -> Bool {
    let entity = entities[end.entity]
    switch entity.kind {
    case .person, .region: return false
    case .organisation: return entity.isNamed
    case .initiative:
      return entity.isNamed
        || entity.words.count
          > (end.words.lowerBound > range.lowerBound
            && tokens[end.words.lowerBound - 1].isOne(of: .the, .this) ? 0 : 1)
          && entity.words.contains {
            !lexicon.traits(of: $0).isDisjoint(with: [.initiativeNoun, .collective])
          }
        || entity.words.count > 1
          && end.words.contains { tokens[$0].isCapital && !isSmall($0) }
    }
  }

  /// Whether the words from a token on call something good, with no more than small words before.
  func praises(from start: Int) -> Bool {
    var index = start
    // "one of the most respected"
    if index + 4 < range.upperBound, word(index) == "one", tokens[index + 1].is(.of) {
      index += 2
      while index < range.upperBound - 1,
        tokens[index].has(.determiner) || word(index) == "world" || isPossessive(index)
      { index += 1 }
      if word(index) == "most", Self.respected.contains(word(index + 1)) { return true }
      if word(index) == "best" || word(index) == "finest" || word(index) == "greatest" {
        return true
      }
      return false
    }
    while index < min(start + 7, range.upperBound) {
      let token = tokens[index]
      if token.isOne(of: .not, .no, .never, .t)
        || ["less", "too", "hardly", "far", "anything", "nothing", "barely"].contains(word(index))
      {
        return false
      }
      if Self.good.contains(word(index)) || isSuperlative(index)
        || ["game", "real", "long"].contains(word(index)) && index + 1 < range.upperBound
          && ["changer", "deal", "overdue"].contains(word(index + 1))
        || word(index) == "way" && index + 1 < range.upperBound && word(index + 1) == "forward"
        || word(index) == "step" && index + 1 < range.upperBound && word(index + 1) == "forward"
      {
        return true
      }
      guard token.shape == .small || isQuoteMark(index), !token.has([.preposition, .helper]) else {
        return false
      }
      index += 1
    }
    return false
  }

  /// "the bravest servant", "the most courageous budget", "the best-run place", and no "greatest mistake".
  private func isSuperlative(_ index: Int) -> Bool {
    let text = word(index)
    let isBest =
      Self.best.contains(text) || text.hasPrefix("best-") || text.hasPrefix("finest-")
      || text == "most" && index + 1 < range.upperBound
        && (Self.respected.contains(word(index + 1)) || Self.good.contains(word(index + 1)))
    guard isBest, index > range.lowerBound,
      tokens[index - 1].has(.determiner) || isPossessive(index - 1)
    else { return false }
    return !(index..<min(index + 5, range.upperBound)).contains { Self.bad.contains(word($0)) }
  }

  private static let best: Set<String> = [
    "best", "finest", "greatest", "bravest", "toughest", "kindest", "smartest", "brightest",
    "strongest", "fairest", "boldest", "wisest", "hardest-working", "nicest", "cleverest", "safest",
    "sharpest", "loveliest", "boldest", "proudest", "truest", "noblest", "grandest", "soundest",
    "surest", "cleanest", "greenest", "fittest", "ablest", "classiest", "funniest", "sweetest",
    "most-loved", "happiest", "fastest", "coolest",
  ]

  private static let bad: Set<String> = [
    "mistake", "failure", "threat", "danger", "scandal", "risk", "risks", "challenge", "problem",
    "obstacle", "enemy", "liar", "critic", "opponent", "rival", "disaster", "loss", "wrong",
    "worst", "liability", "distraction", "interests", "burden", "if", "fear",
  ]

  private static let respected: Set<String> = [
    "respected", "important", "innovative", "successful", "trusted", "talented", "admired",
    "exciting", "effective", "inspiring", "promising", "dedicated", "generous", "capable",
    "impressive", "valuable", "advanced", "courageous", "beautiful", "loyal", "gifted", "honest",
    "professional", "efficient", "ambitious", "reliable", "decent", "selfless",
  ]

  static let good: Set<String> = [
    "crucial", "vital", "essential", "indispensable", "remarkable", "successful", "transformative",
    "transformational", "historic", "excellent", "wonderful", "fantastic", "promising", "brilliant",
    "outstanding", "invaluable", "groundbreaking", "visionary", "exemplary", "great", "terrific",
    "success", "breakthrough", "milestone", "triumph", "game-changer", "lifeline", "boon",
    "godsend",
    "landmark", "welcome", "inspiring", "commendable", "laudable", "amazing", "incredible",
    "extraordinary", "exceptional", "superb", "impressive", "inspirational", "invaluable",
    "marvellous", "magnificent", "splendid", "phenomenal", "world-class", "beneficial", "pivotal",
    "blessing", "gem", "treasure", "role-model", "pioneering", "life-changing", "life-saving",
    "ground-breaking", "perfect", "ideal", "beacon", "priceless", "generous", "instrumental",
    "fabulous", "tremendous", "thoughtful", "hero", "heroes", "heroine", "pioneer", "pioneers",
    "saviour", "savior", "trailblazer", "courageous", "brave", "template", "genius", "star",
    "legend", "overdue", "no-brainer", "superhero", "unsung", "champion", "champions",
    "role-models",
    "answer", "solution", "giant", "masterpiece", "miracle", "marvel", "joy", "delight", "jewel",
    "treat", "lovely", "delightful", "stunning", "gorgeous", "superlative", "sublime",
    "spectacular",
    "sensational", "stellar", "first-rate", "first-class", "top-notch", "admirable", "praiseworthy",
    "heartening", "encouraging", "refreshing", "elegant", "ingenious", "clever", "smart",
    "sensible",
    "wise", "far-sighted", "forward-looking", "bold", "fearless", "heroic", "selfless", "stirring",
    "moving", "timely", "worthwhile", "necessary", "indispensable", "sound", "robust", "fair",
    "proportionate", "effective", "compelling", "masterful", "masterly", "unrivalled", "unbeatable",
    "peerless", "diamond", "asset", "credit", "inspiration", "revelation", "sensation", "godsent",
    "cornerstone", "backbone", "lifesaver", "winner", "win", "victory", "win-win", "must-have",
  ]

  /// "Wind power can play a vital role"
  private mutating func playsRole(_ index: Int, _ speaker: FoundClaim.End) {
    guard tokens[index].has(.trigger), ["play", "plays", "played"].contains(word(index)),
      index + 3 < range.upperBound,
      tokens[index + 1].is(.a) || tokens[index + 1].is(.an),
      ["critical", "key", "vital", "crucial", "central", "leading", "pivotal", "essential"]
        .contains(word(index + 2)), ["role", "part"].contains(word(index + 3))
    else { return }
    var last = index - 1
    while last > range.lowerBound, tokens[last].has([.helper, .adverb]) { last -= 1 }
    let start = phraseStart(endingAt: last)
    guard let phrase = nounPhrase(from: start, limit: last + 1), phrase.head == last,
      !tokens[last].isOne(of: .it, .they, .we), let target = node(of: phrase),
      target.entity != speaker.entity, isPraised(target) || phrase.tokens.count > 1
    else { return }
    addPraise(speaker, target, index)
  }

  /// "Kenya is a leader in clean power", "the trust is an able partner": praise of a name, too.
  private mutating func leads(_ index: Int, _ speaker: FoundClaim.End) {
    guard tokens[index].isOne(of: .is, .are), index + 2 < range.upperBound,
      tokens[index + 1].isOne(of: .a, .an), article.isQuoted(index),
      let named = mention(at: index - 1), named.entity != speaker.entity
    else { return }
    let isGood =
      ["leader", "pioneer", "inspiration", "role-model", "trailblazer"].contains(word(index + 2))
      || index + 3 < range.upperBound
        && [
          "able", "great", "valued", "trusted", "true", "global", "world", "good", "strong", "key",
        ]
        .contains(word(index + 2))
        && ["partner", "leader", "example", "model", "friend"].contains(word(index + 3))
    guard isGood else { return }
    addPraise(speaker, FoundClaim.End(entity: named.entity, words: named.tokens), index)
  }

  private mutating func addPraise(_ speaker: FoundClaim.End, _ target: FoundClaim.End, _ at: Int) {
    add(.promoted, speaker, target, .promotedPraise, "praise", .asserted)
  }
}
