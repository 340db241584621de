/// Thanks, tribute, pride and other regard: whoever shows it promotes whom or what it is for.
extension ClaimFinder {
  mutating func findRegard(_ groups: [VerbGroup]) {
    for group in groups where !group.isPassive && !group.isReduced && !group.isNegated {
      guard let start = regardStart(behind: group) else { continue }
      addRegard(subjects(of: group, among: groups), from: start, group.text, modality(of: group))
    }
    for index in range.dropFirst() where tokens[index].has(.trigger) {
      if let thing = isGladOf(index), let subject = feelingSubject(before: index, groups) {
        for source in subject where source.entity != thing.entity {
          add(.promoted, source, thing, .promotedPraise, "praise", .asserted)
        }
        continue
      }
      guard let start = feelingStart(at: index), let subject = feelingSubject(before: index, groups)
      else { continue }
      let modality: ClaimModality = article.isQuoted(index) ? .opinion : .asserted
      // "are supportive of the levy": a thing may have no name.
      if ["supportive", "fan", "believer", "enthusiastic", "admirer"].contains(word(index)) {
        for target in wishedThings(from: start, besides: subject) {
          for source in subject where source.entity != target.entity {
            add(.promoted, source, target, .promotedPraise, "support", modality)
          }
        }
        continue
      }
      addRegard(subject, from: start, "praise", modality)
    }
  }

  /// Verbs that have whom they honour right behind them.
  private static let honouring: Set<String> = [
    "thank", "congratulate", "salute", "admire", "commend", "compliment",
  ]

  /// Nouns of regard behind "express", "pay" and the like.
  private static let regards: Set<String> = [
    "tribute", "gratitude", "appreciation", "thanks", "admiration", "congratulations", "respect",
    "praise", "confidence", "faith", "compliments", "homage", "acclaim", "plaudits", "delight",
    "satisfaction", "enthusiasm",
  ]
  private static let showing: Set<String> = [
    "pay", "express", "convey", "extend", "offer", "voice", "have", "be", "give", "heap", "lavish",
    "shower", "reserve", "send",
  ]

  /// Where those stand whom a verb honours: "thanked X", "paid a warm tribute to X", "spoke highly of X".
  private func regardStart(behind group: VerbGroup) -> Int? {
    let base = group.verb.base
    guard group.end + 1 < range.upperBound else { return nil }
    if Self.honouring.contains(base) { return group.end }
    // "acknowledged the work of X": what somebody did, not that they are there.
    if ["acknowledge", "appreciate", "recognise", "recognize", "credit"].contains(base) {
      guard let phrase = nounPhrase(from: group.end) else { return nil }
      let isMerit =
        Self.merits.contains(word(phrase.head)) && mentionOf[phrase.head] < 0
        || phrase.end < range.upperBound && tokens[phrase.end].isOne(of: .for, .with)
          && ["credit", "appreciate"].contains(base)
      return isMerit ? group.end : nil
    }
    if base == "speak", word(group.end) == "highly", tokens[group.end + 1].is(.of) {
      return group.end + 2
    }
    guard Self.showing.contains(base) else { return nil }
    // The copula that stands for "has" is no "is".
    if base == "be", !tokens[group.token].isOne(of: .has, .have, .had) { return nil }
    let limit = min(group.end + 6, range.upperBound - 2)
    var index = group.end
    while index < limit {
      if Self.regards.contains(word(index)), mentionOf[index] < 0 {
        guard tokens[index + 1].isOne(of: .to, .for, .in, .of, .on, .with, .at, .over) else {
          return nil
        }
        return index + 2
      }
      guard tokens[index].shape == .small, mentionOf[index] < 0,
        !tokens[index].is(.no), !tokens[index].has(.preposition)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Adjectives and nouns of feeling, and the words that lead from them to what is felt for.
  private static let feelings: [String: Set<String>] = [
    "grateful": ["to"], "thankful": ["to"], "indebted": ["to"], "supportive": ["of"],
    "proud": ["of", "to"], "appreciative": ["of"], "fan": ["of"], "believer": ["in"],
    "admirer": ["of"], "delighted": ["to", "with"], "pleased": ["to", "with"],
    "thrilled": ["to", "with"], "honoured": ["to"], "honored": ["to"], "excited": ["to"],
    "exciting": ["to"], "wonderful": ["to"], "pleasure": ["to"], "honour": ["to"],
    "honor": ["to"], "privilege": ["to"], "impressed": ["by", "with"], "enthusiastic": ["about"],
    "awe": ["of"], "happy": ["to"],
    "glad": ["to"], "privileged": ["to"],
  ]

  /// Verbs that say, behind "proud to", with whom or what somebody stands.
  private static let joining: Set<String> = [
    "support", "back", "endorse", "sponsor", "welcome", "join", "champion",
  ]

  /// "was pleased that the deal had been signed": the deal.
  private mutating func isGladOf(_ index: Int) -> FoundClaim.End? {
    guard ["pleased", "delighted", "glad", "thrilled", "happy", "proud"].contains(word(index)),
      index + 3 < range.upperBound
    else { return nil }
    let start = tokens[index + 1].is(.that) ? index + 2 : index + 1
    guard tokens[start].has(.determiner) || start > index + 1, let phrase = nounPhrase(from: start),
      phrase.end < range.upperBound,
      tokens[phrase.end].isOne(of: .has, .have, .had, .is, .was, .will),
      !tokens[min(phrase.end + 1, range.upperBound - 1)].isOne(of: .not, .t),
      let end = node(of: phrase), entities[end.entity].isNamed,
      entities[end.entity].kind == .initiative
    else { return nil }
    return end
  }

  /// Where what is felt for begins: "proud of X", "delighted to partner with X".
  private func feelingStart(at index: Int) -> Int? {
    guard let links = Self.feelings[word(index)], mentionOf[index] < 0,
      index + 2 < range.upperBound, links.contains(word(index + 1))
    else { return nil }
    guard tokens[index + 1].is(.to), !["grateful", "thankful", "indebted"].contains(word(index))
    else { return index + 2 }
    var verb = index + 2
    if tokens[verb].is(.be), verb + 1 < range.upperBound { verb += 1 }
    if word(verb) == "part" || word(verb) == "a" && word(verb + 1) == "part" {
      verb += word(verb) == "a" ? 2 : 1
      return verb + 1 < range.upperBound && tokens[verb].is(.of) ? verb + 1 : nil
    }
    guard let found = lexicon.verb(of: tokens[verb].word) ?? nil, verb + 1 < range.upperBound else {
      return partnerStart(verb)
    }
    if Self.joining.contains(found.verb.base) { return verb + 1 }
    return partnerStart(verb)
  }

  /// "partner with", "working alongside"
  func partnerStart(_ verb: Int) -> Int? {
    guard verb + 2 < range.upperBound,
      ["partner", "work", "collaborate", "team", "cooperate", "grow"].contains(
        where: word(verb).hasPrefix
      )
    else { return nil }
    let link = word(verb + 1) == "up" || word(verb + 1) == "closely" ? verb + 2 : verb + 1
    return tokens[link].is(.with) || word(link) == "alongside" ? link + 1 : nil
  }

  /// Whoever feels: the subject of the "be" before an adjective.
  private mutating func feelingSubject(before index: Int, _ groups: [VerbGroup])
    -> [FoundClaim.End]?
  {
    var be = index - 1
    while be > range.lowerBound, index - be < 6,
      tokens[be].has([.adverb]) || isAdverb(tokens[be]) || tokens[be].isOne(of: .a, .an, .in)
        || ["very", "so", "really", "truly", "big", "huge", "great", "firm", "all", "most", "too"]
          .contains(word(be))
    {
      be -= 1
    }
    guard be > range.lowerBound,
      !(be..<index).contains(where: { tokens[$0].isOne(of: .not, .t, .never) }),
      tokens[be].isOne(of: .is, .are, .was, .were, .am, .amShort, .areShort, .be, .been)
        || tokens[be].is(.possessive) && tokens[be - 1].isOne(of: .he, .she, .it)
    else { return nil }
    // "It is exciting to welcome X": whoever says so.
    if tokens[be - 1].is(.it) || ["exciting", "wonderful", "pleasure"].contains(word(index)) {
      return quotedHere.last { $0.source == nil }.map { [$0.target] }
    }
    if let group = groups.first(where: { $0.token == be }) {
      return subjects(of: group, among: groups)
    }
    var last = be - 1
    while last > range.lowerBound, tokens[last].has(.helper) || tokens[last].has(.adverb) {
      guard !tokens[last].isOne(of: .not, .t, .never) else { return nil }
      last -= 1
    }
    return actors(endingAt: last)
  }

  private mutating func addRegard(
    _ sources: [FoundClaim.End],
    from start: Int,
    _ verb: String,
    _ modality: ClaimModality
  ) {
    guard !sources.isEmpty else { return }
    for target in honoured(from: start) {
      for source in sources where source.entity != target.entity {
        add(.promoted, source, target, .promotedPraise, verb, modality)
      }
    }
  }

  /// Those who are honoured: named people, bodies and initiatives, or whose work it is that is named.
  private mutating func honoured(from start: Int) -> [FoundClaim.End] {
    var found: [FoundClaim.End] = []
    for phrase in phraseList(from: start).prefix(5) {
      let inner = merit(of: phrase)
      let isThe =
        inner.head > range.lowerBound && inner.tokens.count == 1 && tokens[inner.head - 1].is(.the)
      // "thanked the governor": whoever that is.
      if isThe, tokens[inner.head].has(.role), !tokens[inner.head].has(.collective) {
        found += nounActors(endingAt: inner.head).filter { entities[$0.entity].isNamed }
        continue
      }
      guard let end = node(of: inner), end.words.lowerBound >= start - 1 else { continue }
      let entity = entities[end.entity]
      // "the work of the school"
      if isThe, entity.isNamed, tokens[inner.head].has(.body) {
        found.append(end)
        continue
      }
      // "the Kenyan government", "the council"
      let isState =
        !entity.isNamed && entity.kind == .organisation && end.words.count > 1
        && ["government", "council", "ministry", "authorities", "parliament", "administration"]
          .contains(where: { name in end.words.contains { word($0) == name } })
      guard entity.isNamed && mentionOf[end.words.lowerBound] >= 0 || isState,
        entity.kind != .region
      else { continue }
      found.append(end)
    }
    return found
  }

  /// "the work of the guild": the guild, as "the guild's work" is.
  func merit(of phrase: NounPhrase) -> NounPhrase {
    guard mentionOf[phrase.head] < 0, phrase.end + 2 < range.upperBound,
      Self.merits.contains(word(phrase.head)) || Self.people.contains(word(phrase.head))
    else { return phrase }
    // "the contribution made by the guild"
    let isMade = ["made", "done", "shown", "given", "provided", "played"].contains(word(phrase.end))
    let isBeing =
      word(phrase.end) == "being" && phrase.end + 3 < range.upperBound
      && lexicon.form(of: tokens[phrase.end + 1].word).contains(.participle)
    let link = isBeing ? phrase.end + 2 : isMade ? phrase.end + 1 : phrase.end
    let isAt = tokens[link].is(.at) && Self.people.contains(word(phrase.head))
    guard tokens[link].isOne(of: .of, .from, .by) || isAt, let owner = nounPhrase(from: link + 1),
      mentionOf[owner.head] >= 0 || tokens[owner.head].has([.body, .role])
    else { return phrase }
    return owner
  }

  /// Those who are a body's, by whom it is praised: "nurses at the Harbour Hospital".
  private static let people: Set<String> = [
    "teachers", "nurses", "doctors", "crews", "crew", "pupils", "workers", "medics", "carers",
    "staff", "volunteers", "members", "team", "colleagues", "officers", "paramedics",
  ]

  private static let merits: Set<String> = [
    "work", "efforts", "effort", "contribution", "contributions", "leadership", "achievements",
    "achievement", "success", "successes", "commitment", "dedication", "generosity", "courage",
    "bravery", "support", "professionalism", "team", "staff", "members", "volunteers", "people",
    "performance", "example", "style", "vision", "service", "services", "memory", "life",
  ]

  /// "welcomed the commitment of $3 million towards the park": the park.
  func paidFor(_ phrase: NounPhrase) -> NounPhrase {
    guard mentionOf[phrase.head] < 0, phrase.end + 1 < range.upperBound,
      ["commitment", "investment", "funding", "grant", "allocation", "money"].contains(
        word(phrase.head)
      )
    else { return phrase }
    let limit = min(phrase.end + 7, range.upperBound - 1)
    guard
      let link = (phrase.end..<limit).first(where: {
        tokens[$0].isOne(of: .to, .for, .into, .toward, .towards, .in)
      }), let object = nounPhrase(from: link + 1), mentionOf[object.head] >= 0
    else { return phrase }
    return object
  }
}
