/// Praise and proposals told of by nouns.
extension ClaimFinder {
  /// "Kenya's commitment to clean power", "his support for the plan", "the government's endorsement of"
  mutating func findSupport(_ groups: [VerbGroup]) {
    for index in range.dropFirst() where tokens[index].has(.trigger) {
      let text = article.words.text(of: tokens[index].word)
      guard tokens[index].shape == .small, let links = Self.supports[text] else { continue }
      // "withdrew her support for the plan"
      if let group = groups.last(where: { $0.token < index && index - $0.token < 5 }),
        Self.leaving.contains(group.verb.base)
      {
        continue
      }
      let linkStart = behindTime(index + 1)
      guard linkStart + 1 < range.upperBound, links.contains(word(linkStart)) else { continue }
      var before = index - 1
      while before > range.lowerBound, tokens[before].shape == .small,
        !tokens[before].has([.determiner, .preposition, .helper]),
        !tokens[before].is(.possessive),
        !lexicon.isVerb(tokens[before].word) || tokens[before].has(.common)
      {
        before -= 1
      }
      var sources: [FoundClaim.End] = []
      if tokens[before].is(.possessive), before > range.lowerBound {
        sources = actors(endingAt: before - 1)
        // "The minister reaffirmed the government's commitment": the minister speaks for it.
        if ["government", "administration", "country", "nation", "ministry"].contains(
          word(before - 1)
        ), let group = groups.last(where: { $0.token < before && before - $0.token < 5 }),
          Self.voicing.contains(group.verb.base), !group.isPassive
        {
          let voices = subjects(of: group, among: groups)
          if !voices.isEmpty { sources = voices }
        }
      } else if tokens[before].isOne(of: .his, .her, .its, .their) {
        // "praised for her commitment to the lake"
        if before > range.lowerBound, tokens[before - 1].is(.for) { continue }
        sources = pronoun(at: before).map { [$0] } ?? []
        if sources.isEmpty,
          let group = groups.last(where: { $0.token < index && index - $0.token < 4 }),
          Self.voicing.contains(group.verb.base), !group.isPassive
        {
          sources = voices(of: group, among: groups)
        }
      } else if let group = groups.last(where: { $0.token < index && index - $0.token < 5 }),
        Self.voicing.contains(group.verb.base), !group.isPassive,
        !(group.end..<index).contains(where: { tokens[$0].is(.that) })
      {
        // "expressed support for the plan"
        sources = subjects(of: group, among: groups)
      }
      guard !sources.isEmpty else { continue }
      var link = linkStart
      // "the determination of the government to build"
      if text == "determination", tokens[link].is(.of) {
        guard let owner = nounPhrase(from: link + 1), owner.end + 1 < range.upperBound,
          tokens[owner.end].is(.to)
        else { continue }
        link = owner.end
      }
      var first = link + 1
      // "its commitment to upgrade the model": the model.
      if tokens[link].is(.to), lexicon.form(of: tokens[first].word).contains(.base),
        tokens[first].shape == .small, mentionOf[first] < 0,
        !["determination", "readiness", "willingness", "resolve"].contains(text),
        !Self.intents.contains(text),
        first + 1 < range.upperBound, tokens[first + 1].has(.determiner)
      {
        guard !Self.against.contains(word(first)) else { continue }
        first += 1
      }
      if ["determination", "readiness", "willingness", "resolve"].contains(text),
        mentionOf[first] < 0, !lexicon.isVerb(tokens[first].word)
      {
        continue
      }
      // "the government's commitment to continue working with the guild"
      if tokens[link].is(.to), lexicon.form(of: tokens[first].word).contains(.base),
        mentionOf[first] < 0, tokens[first].shape == .small, !tokens[first].has(.initiativeNoun)
      {
        guard let object = partnerStart(behindMore(first)) ?? askedObject(at: behindMore(first))
        else { continue }
        first = object
      }
      // "its commitment to improving schools": the schools.
      if tokens[link].is(.to),
        lexicon.form(of: tokens[first].word).contains(.gerund) || isGerund(first),
        mentionOf[first] < 0, !tokens[first].has(.initiativeNoun), first + 1 < range.upperBound,
        !tokens[first + 1].isOne(of: .comma, .stop), !Self.nounsInIng.contains(word(first))
      {
        first = partnerStart(first) ?? first + 1
      }
      if Self.intents.contains(text) {
        guard tokens[link].is(.for) || first > link + 1 else { continue }
        for target in wishedThings(from: first, besides: sources) {
          for source in sources where source.entity != target.entity {
            add(.promoted, source, target, .promotedNoun, "propose", .asserted)
          }
        }
        continue
      }
      for phrase in phraseList(from: first) {
        guard let target = namedOne(phrase) ?? node(of: phrase) else { continue }
        if text == "support", tokens[linkStart].is(.to), entities[target.entity].kind != .initiative
        {
          continue
        }
        for source in sources {
          // "the foundation's support of the library" is money.
          if entities[target.entity].kind == .region, entities[source.entity].kind != .person,
            text == "support"
          {
            continue
          }
          if ["support", "backing"].contains(text), isFinancier(source), isSupported(target) {
            add(.funded, source, target, .fundedNoun, text, .asserted)
          } else {
            add(.promoted, source, target, .promotedNoun, text, .asserted)
          }
        }
      }
    }
  }

  private static let leaving: Set<String> = [
    "withdraw", "drop", "lose", "end", "reverse", "suspend", "rescind", "regret", "question",
    "lack",
    "refuse", "deny", "reject", "pull", "retract", "reconsider", "criticise", "criticize", "scrap",
    "abandon", "shelve", "oppose",
    "fight", "block", "resist", "ditch", "cancel", "condemn", "halt", "protest",
  ]

  /// Past "continue" and "keep": "to continue working with".
  private func behindMore(_ verb: Int) -> Int {
    guard ["continue", "keep", "start", "begin"].contains(word(verb)), verb + 2 < range.upperBound
    else { return verb }
    return tokens[verb + 1].is(.to) ? verb + 2 : verb + 1
  }

  private static let voicing: Set<String> = [
    "express", "voice", "reiterate", "offer", "declare", "lend", "give", "announce", "state",
    "signal", "renew", "reaffirm", "throw", "repeat", "restate", "pledge", "promise", "make",
  ]

  /// "Mira Holm, a longtime Tide Club supporter,": who is described so backs whose name stands before the noun.
  mutating func findNamedSupporters() {
    for index in range.dropFirst(2) where tokens[index].has([.trigger, .role]) {
      guard ["supporter", "backer", "advocate", "champion"].contains(word(index)),
        mentionOf[index] < 0, let named = mention(at: index - 1),
        entities[named.entity].kind == .organisation || entities[named.entity].kind == .initiative
          || entities[named.entity].kind == .person
      else { continue }
      let target = FoundClaim.End(entity: named.entity, words: named.tokens)
      for source in describedBy(index)
      where entities[source.entity].kind == .person && source.entity != target.entity {
        add(.promoted, source, target, .promotedNoun, "support", .asserted)
      }
    }
  }

  /// "a supporter of the plan", "supporters of the plan include Kenya"
  mutating func findSupporters(_ groups: [VerbGroup]) {
    for index in range where tokens[index].has([.trigger, .role, .anonymous, .body]) {
      let isOne = Self.oneSupporter.contains(word(index))
      let areMany = ["supporters", "backers", "proponents", "advocates"].contains(word(index))
      guard isOne || areMany, index + 2 < range.upperBound,
        tokens[index + 1].isOne(of: .of, .for), mentionOf[index] < 0,
        let phrase = nounPhrase(from: startOfThing(index + 2)),
        let target = namedThing(at: phrase.tokens.lowerBound)
          ?? (lexicon.form(of: tokens[index + 2].word).contains(.gerund)
            ? stanceThings(from: index + 2, besides: []).first
            : namedOne(phrase) ?? node(of: phrase)),
        entities[target.entity].kind != .person
      else { continue }
      // "a financial supporter of" gives money.
      guard !["financial", "no", "former", "not"].contains(word(index - 1)) else { continue }
      let isAgent = ["ambassador", "campaigner", "defender"].contains(word(index))
      guard !isAgent || tokens[index + 1].is(.for) || word(index) == "defender" else { continue }
      var sources: [FoundClaim.End] = []
      let start = phraseStart(endingAt: index)
      if areMany, start > range.lowerBound + 1, tokens[start - 1].isOne(of: .are, .were) {
        // "A and B are long-time supporters of the plan"
        sources = actors(endingAt: start - 2)
      } else if areMany {
        // "Supporters of the plan include A", "Among the backers of the plan is A"
        guard phrase.end + 1 < range.upperBound,
          ["include", "included"].contains(word(phrase.end))
            || tokens[phrase.end].is(.comma) && tokens[phrase.end + 1].is(.including)
            || start > range.lowerBound && word(start - 1) == "among"
              && tokens[phrase.end].isOne(of: .is, .are, .was, .were)
            || word(range.lowerBound) == "among" && start == range.lowerBound
              && tokens[phrase.end].isOne(of: .is, .are, .was, .were)
        else { continue }
        sources = agents(from: phrase.end + (tokens[phrase.end].is(.comma) ? 2 : 1))
      } else if start <= range.lowerBound + 1, tokens[start].isOne(of: .a, .an) {
        // "A champion of the plan since 2010, Mira Holm says"
        let limit = min(phrase.end + 12, range.upperBound - 1)
        guard phrase.end < limit,
          let comma = (phrase.end..<limit).first(where: { tokens[$0].is(.comma) })
        else { continue }
        sources = subject(behind: comma)
        if sources.isEmpty, let titled = personBehindTitles(comma + 1) { sources = [titled] }
      } else {
        guard start > range.lowerBound + 1, tokens[start].isOne(of: .a, .an, .the) else { continue }
        var before = start - 1
        while before > range.lowerBound,
          tokens[before].has(.helper) || tokens[before].has(.adverb)
            || ["become", "became", "remains", "remained"].contains(word(before))
        {
          before -= 1
        }
        if before == start - 1, tokens[before].is(.comma) { before -= 1 }
        guard before < start - 1 else { continue }
        // "Mira Holm, who was an advocate of"
        if tokens[before].isOne(of: .who, .that), before - 2 > range.lowerBound { before -= 1 }
        if tokens[before].is(.comma) { before -= 1 }
        sources = actors(endingAt: before)
      }
      for source in sources {
        add(.promoted, source, target, .promotedNoun, "support", .asserted)
      }
    }
  }

  private static let oneSupporter: Set<String> = [
    "supporter", "advocate", "proponent", "champion", "backer", "evangelist", "ambassador",
    "cheerleader", "campaigner", "crusader", "defender", "enthusiast", "apostle",
  ]

  /// "spoke in favour of the plan", "threw her weight behind the plan"
  mutating func findFavour(_ groups: [VerbGroup]) {
    for index in range.dropFirst() where tokens[index].has(.trigger) {
      let isFavour =
        ["favour", "favor", "support"].contains(word(index)) && tokens[index - 1].is(.in)
        && index + 2 < range.upperBound && tokens[index + 1].is(.of)
      let isWeight =
        word(index) == "behind"
        && ["weight", "support", "muscle", "voice"].contains(word(index - 1))
        && index + 1 < range.upperBound
      guard isFavour || isWeight,
        let group = groups.last(where: {
          $0.token < index && index - $0.token < ($0.verb.base == "vote" ? 13 : 8)
        }),
        !group.isPassive, !group.isNegated, Self.favouring.contains(group.verb.base),
        let phrase = nounPhrase(from: isFavour ? index + 2 : index + 1),
        let target = namedOne(phrase) ?? node(of: phrase),
        isFavour || entities[target.entity].kind != .region,
        !isFavour || word(index) == "support" || entities[target.entity].kind != .person
      else { continue }
      for source in voices(of: group, among: groups) where source.entity != target.entity {
        add(.promoted, source, target, .promotedNoun, "support", modality(of: group))
      }
    }
  }

  private static let favouring: Set<String> = [
    "speak", "come", "be", "argue", "campaign", "write", "testify", "march", "rally", "throw",
    "put",
    "vote", "lobby", "sign", "petition", "lend", "tweet", "post",
  ]

  /// "submitted a proposal on protecting the lake": what it is to do is proposed.
  mutating func findMotions(_ groups: [VerbGroup]) {
    for index in range.dropFirst() where tokens[index].has(.trigger) {
      let text = article.words.text(of: tokens[index].word)
      guard Self.motions.contains(text), index + 3 < range.upperBound,
        !["up", "down", "out", "off"].contains(where: { particle in
          (index + 3..<min(index + 8, range.upperBound)).contains { word($0) == particle }
        }),
        tokens[index + 1].isOne(of: .on, .for, .to),
        let group = groups.last(where: { $0.token < index && index - $0.token < 6 }),
        !group.isPassive, Self.moving.contains(group.verb.base)
      else { continue }
      var start = index + 2
      let form = lexicon.form(of: tokens[start].word)
      if form.contains(tokens[index + 1].is(.to) ? .base : .gerund) {
        guard !Self.against.contains(word(start)) else { continue }
        start += 1
        if start < range.upperBound, ["up", "out", "back", "down"].contains(word(start)) {
          continue
        }
      } else if tokens[index + 1].is(.to), mentionOf[start] < 0, tokens[start].shape == .small,
        !tokens[start].has(.determiner)
      {
        continue
      }
      guard let phrase = nounPhrase(from: start), let target = node(of: phrase) else { continue }
      for source in subjects(of: group, among: groups) {
        add(.promoted, source, target, .promotedNoun, "propose", modality(of: group))
      }
    }
  }

  /// Verbs that make a proposal, or make it one's own.
  private static let moving: Set<String> = [
    "submit", "make", "table", "put", "file", "present", "introduce", "launch", "move", "bring",
    "draft", "support", "back", "offer", "issue", "start", "sign", "publish", "float", "raise",
    "advance", "author", "second", "propose", "organise", "organize", "tabled", "have", "announce",
    "unveil", "repeat", "renew", "deliver", "hand", "send", "draw", "welcome", "endorse",
  ]

  private static let motions: Set<String> = [
    "proposal", "suggestion", "motion", "petition", "recommendation",
  ]

  /// Nouns of what somebody means to do.
  private static let intents: Set<String> = [
    "proposal", "proposals", "plan", "plans", "demand", "demands", "appeal", "appeals", "plea",
    "pleas", "campaign", "bid", "petition",
  ]

  private static let supports: [String: Set<String>] = [
    "commitment": ["to"], "support": ["for", "of", "to"], "endorsement": ["of"],
    "backing": ["for", "of", "to"],
    "push": ["for"], "call": ["for"], "calls": ["for"], "praise": ["for", "of"],
    "advocacy": ["of", "for"], "blessing": ["to", "for"],
    "promotion": ["of"], "dedication": ["to"], "enthusiasm": ["for"],
    "determination": ["to", "of"],
    "proposal": ["to", "for"], "proposals": ["to", "for"], "plan": ["to", "for"],
    "plans": ["to", "for"], "demand": ["for"], "demands": ["for"], "appeal": ["for"],
    "plea": ["for"], "pleas": ["for"], "campaign": ["for", "to"], "appeals": ["for"],
    "bid": ["to"], "petition": ["for"],
    "readiness": ["to"], "willingness": ["to"], "resolve": ["to"],
  ]

  /// "the guild's proposed levy", "Kenya's planned reforms": the owner's.
  mutating func findProposed() {
    for index in range.dropFirst(2) where tokens[index].has(.trigger) {
      guard ["proposed", "suggested", "planned", "recommended"].contains(word(index)),
        tokens[index - 1].is(.possessive), index + 1 < range.upperBound,
        let phrase = nounPhrase(from: index + 1), phrase.tokens.lowerBound == index + 1,
        mentionOf[phrase.head] < 0 || entityKind(at: phrase.head) == .initiative,
        let target = node(of: phrase),
        isSpecific(target) || tokens[phrase.head].has(.initiativeNoun),
        ![
          "acquisition", "merger", "takeover", "sale", "purchase", "bid", "strike", "visit", "trip",
        ]
        .contains(word(phrase.head))
      else { continue }
      for source in actors(endingAt: index - 2) where source.entity != target.entity {
        add(.promoted, source, target, .promotedNoun, "propose", .asserted)
      }
    }
  }

  private func entityKind(at index: Int) -> EntityKind? {
    entity(at: index).map { entities[$0].kind }
  }

  /// "the Kenya-proposed charter"
  mutating func findCompoundProposals() {
    for index in range where mentionOf[index] >= 0 && isCompound(tokens[index]) {
      let text = article.words.text(of: tokens[index].word)
      guard ["-proposed", "-backed", "-promoted", "-endorsed"].contains(where: text.hasSuffix),
        let phrase = nounPhrase(from: index + 1), let target = node(of: phrase),
        let source = entity(at: index),
        !["forces", "troops", "rebels", "militia", "fighters", "army", "coup"].contains(
          word(phrase.head)
        )
      else { continue }
      if text.hasSuffix("-backed"),
        isFinancier(FoundClaim.End(entity: source, words: index..<index))
      {
        add(
          .funded,
          FoundClaim.End(entity: source, words: index..<index + 1),
          target,
          .fundedPassive,
          "back",
          .asserted
        )
        continue
      }
      add(
        .promoted,
        FoundClaim.End(entity: source, words: index..<index + 1),
        target,
        .promotedNoun,
        text.hasSuffix("-proposed") ? "propose" : "back",
        .asserted
      )
    }
  }
}
