/// What was founded, and by whom, where the next sentence tells the name: "has set up a support group. QuietHives meets".
extension ClaimFinder {
  /// Gives things without a name that of which the next sentence speaks, if nothing spoke of it before.
  mutating func nameFounded() {
    for index in claims.indices where claims[index].kind == .founded {
      let target = claims[index].target
      guard !entities[target.entity].isNamed, let head = entities[target.entity].headWord,
        let last = article.sentences.firstIndex(where: {
          $0.tokens.contains(claims[index].range.upperBound - 1)
        }), let name = newcomer(in: last + 1, calledBy: article.words.text(of: head)),
        name != claims[index].source?.entity
      else { continue }
      claims[index].target.entity = name
    }
  }

  /// The name that a sentence begins with and that no sentence before has.
  private mutating func newcomer(in sentence: Int, calledBy noun: String) -> Int? {
    guard sentence < article.sentences.count,
      article.sentences[sentence].paragraph
        <= article.sentences[sentence - 1].paragraph + 1
    else { return nil }
    let range = article.sentences[sentence].tokens
    var first = range.lowerBound
    if tokens[first].is(.the) || word(first) == "the" { first += 1 }
    // "The first issue of Plot", "The launch of Plot"
    if let of = range.prefix(5).first(where: { tokens[$0].is(.of) }), of > first,
      (first..<of).allSatisfy({ tokens[$0].shape == .small })
    {
      first = of + 1
    }
    guard first < range.upperBound, tokens[first].isCapital else { return nil }
    var end = first
    var entity: Int?
    if let mention = mention(at: first) {
      guard entities[mention.entity].kind != .person, entities[mention.entity].kind != .region,
        entities[mention.entity].isNamed, mention.tokens.lowerBound >= range.lowerBound,
        entities[mention.entity].first >= range.lowerBound
      else { return nil }
      end = mention.tokens.upperBound
      entity = mention.entity
    } else {
      while end < range.upperBound, end - first < 5, mentionOf[end] < 0, tokens[end].isCapital,
        !tokens[end].has([.day, .month, .title])
      {
        end += 1
      }
      // A sentence begins with a capital whatever its first word is.
      guard first > range.lowerBound || !isEveryday(first) || end - first > 1,
        !(first == range.lowerBound && end - first == 1 && isEveryday(first))
      else { return nil }
      let words = tokens[first..<end].map(\.word)
      guard !tokens[..<first].contains(where: { $0.word == words[0] && $0.isCapital }) else {
        return nil
      }
    }
    guard end < range.upperBound, isSubjectOfDeed(end, in: range),
      fits(tokens[end - 1], noun)
    else { return nil }
    if let entity { return entity }
    let new = thing(named: first..<end, .organisation)
    entities[new].isNamed = true
    return new
  }

  private func isEveryday(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.has([
      .common, .function, .role, .body, .collective, .anonymous, .ministerial, .initiativeNoun,
      .determiner, .preposition, .helper, .adverb,
    ])
      || lexicon.isVerb(token.word)
  }

  /// Whether what stands behind a name is what a new thing does, not what somebody says or gives.
  private func isSubjectOfDeed(_ index: Int, in range: Range<Int>) -> Bool {
    if tokens[index].is(.comma) {
      return index + 1 < range.upperBound
        && (tokens[index + 1].isOne(of: .which, .as, .based)
          || ["out", "due", "now"].contains(word(index + 1)))
    }
    var next = index
    while next < range.upperBound, tokens[next].has([.helper, .adverb]) { next += 1 }
    guard next < range.upperBound, tokens[next].shape == .small else { return false }
    if next > index, lexicon.verb(of: tokens[next].word) == nil { return true }
    guard let (verb, form) = lexicon.verb(of: tokens[next].word) else {
      return word(next).hasSuffix("s") || word(next).hasSuffix("ed")
    }
    guard next > index || !form.isDisjoint(with: [.past, .third]) else { return false }
    return verb.classes.isDisjoint(with: [.speech, .speechThat, .fund, .give])
      || [
        "show", "provide", "offer", "feature", "publish", "release", "promise", "cover", "deliver",
        "find",
      ]
      .contains(verb.base)
  }

  /// Whether a name's last word speaks against its being what a noun says: no "Fund" is a hotline.
  private func fits(_ last: Token, _ noun: String) -> Bool {
    let word = article.words.text(of: last.word)
    if word == noun { return true }
    let isHead = Self.foundable.contains(word) || last.has(.organisationHead)
    return !isHead || Self.kin[noun]?.contains(word) ?? false
  }

  /// Last words of names that may be those of things called otherwise.
  private static let kin: [String: Set<String>] = [
    "party": ["front", "movement", "alliance", "league", "union", "congress", "coalition"],
    "company": ["group", "labs", "studio", "works", "capital", "ventures", "media", "partners"],
    "firm": ["group", "labs", "studio", "works", "capital", "ventures", "media", "partners"],
    "venture": ["labs", "studio", "works", "group"], "start-up": ["labs", "studio", "works"],
    "charity": ["trust", "foundation", "fund", "society", "network", "project", "club"],
    "group": ["network", "club", "society", "action", "watch", "alliance", "collective", "circle"],
    "paper": ["observer", "times", "post", "news", "gazette", "herald"],
    "newspaper": ["observer", "times", "post", "news", "gazette", "herald"],
    "unit": ["labs", "ventures"], "school": ["academy", "college", "house"], "society": ["club"],
    "body": ["bureau", "agency", "authority", "council", "commission"],
    "regulator": ["bureau", "agency", "authority", "office", "commission"],
    "fund": ["trust", "facility"], "shop": ["store", "market"], "academy": ["school", "house"],
    "label": ["records"], "programme": ["scheme", "project"], "scheme": ["programme", "project"],
    "centre": ["hub", "lab"], "campaign": ["alliance", "network"], "prize": ["award", "medal"],
  ]

  /// "Two teachers have set up a club. Mira Holm and Tove Vale open it": those whom the next sentence names.
  mutating func foundersToCome(before group: VerbGroup) -> [FoundClaim.End] {
    let next = sentence + 1
    guard next < article.sentences.count, group.start > range.lowerBound,
      let count = Self.countWords[word(afterDateline)] ?? Self.countWords[word(range.lowerBound)],
      article.sentences[next].paragraph <= article.sentences[sentence].paragraph + 1,
      !(afterDateline..<group.start).contains(where: {
        entity(at: $0).map { entities[$0].kind == .person } ?? false
      }),
      (afterDateline..<group.start).contains(where: {
        isStaff(tokens[$0]) || tokens[$0].has(.collective)
      })
    else { return [] }
    var found: [FoundClaim.End] = []
    var index = article.sentences[next].tokens.lowerBound
    let end = article.sentences[next].tokens.upperBound
    while index < end, found.count < count {
      if let mention = mention(at: index) {
        guard entities[mention.entity].kind == .person else { break }
        found.append(FoundClaim.End(entity: mention.entity, words: afterDateline..<group.start))
        index = mention.tokens.upperBound
      } else if tokens[index].isOne(of: .and, .comma) || tokens[index].shape == .number
        || tokens[index].has([.title, .role])
      {
        index += 1
      } else {
        break
      }
    }
    return found.count == count ? found : []
  }

  private static let countWords: [String: Int] = ["two": 2, "three": 3, "four": 4]
}

extension Entity {
  /// The last word of what has no name of its own, before "for" and "of".
  fileprivate var headWord: Int32? {
    let small = words
    guard
      let cut = small.dropFirst().firstIndex(where: {
        $0 == KnownWord.for.rawValue || $0 == KnownWord.of.rawValue || $0 == KnownWord.to.rawValue
          || $0 == KnownWord.in.rawValue || $0 == KnownWord.with.rawValue
      })
    else { return small.last }
    return small[cut - 1]
  }
}
