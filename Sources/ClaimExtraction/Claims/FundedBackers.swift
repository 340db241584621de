/// Investors and donors told of by what they are.
extension ClaimFinder {
  /// "Investors in Tidal Ltd include X and Y", "Tidal's backers include X", "among its investors are X and Y"
  mutating func findBackers() {
    for index in range
    where tokens[index].has(.trigger) && Self.manyBackers.contains(word(index))
      && mentionOf[index] < 0
    {
      guard
        let verb = (index + 1..<min(index + 18, range.upperBound)).first(where: {
          ["include", "included", "includes", "are", "were"].contains(word($0))
        }), verb + 1 < range.upperBound
      else { continue }
      if tokens[verb].isOne(of: .are, .were) {
        guard
          (range.lowerBound..<index).contains(where: { word($0) == "among" }),
          index - range.lowerBound < 7
        else { continue }
      }
      guard let target = backed(index, verb), entities[target.entity].kind != .person else {
        continue
      }
      let items = listItems(from: verb + 1)
      let list = backers(from: verb + 1)
      for funder in list.count > items.count ? list : items where funder.entity != target.entity {
        add(.funded, funder, target, .fundedNoun, "fund", .asserted)
      }
    }
    findListed()
    findInvestors()
    findRecipients()
    findSponsors()
  }

  /// "The list includes X (founder of A), Y and Z", "Those who put money in are X; Y; and Z", behind a sentence
  /// on who raised money.
  private mutating func findListed() {
    guard let target = fundedBefore(), let lastFunded, sentence - lastFunded.sentence <= 2 else {
      return
    }
    let first = range.lowerBound
    let limit = min(first + 12, range.upperBound)
    guard
      let verb = (first..<limit).first(where: {
        ["includes", "include", "included", "are", "were"].contains(word($0))
      }), verb > first + 1
    else { return }
    let isList = (first..<verb).contains {
      ["list", "line-up", "lineup", "roster"].contains(word($0))
    }
    let isThose =
      (first..<verb).contains { word($0) == "those" }
      && (first..<verb).contains { ["money", "invested", "backed", "invest"].contains(word($0)) }
    guard isList || isThose else { return }
    for funder in listItems(from: verb + 1) where funder.entity != target.entity {
      add(.funded, funder, target, .fundedNoun, "invest", .asserted)
    }
  }

  private static let manyBackers: Set<String> = [
    "investors", "backers", "funders", "donors", "sponsors", "financiers", "shareholders",
  ]

  /// What the investors before a verb have invested in.
  private mutating func backed(_ index: Int, _ verb: Int) -> FoundClaim.End? {
    if verb > index + 2, tokens[index + 1].isOne(of: .in, .of, .behind, .to),
      let phrase = nounPhrase(from: index + 2, limit: verb)
    {
      // "Other investors in the round include"
      if isRoundWord(phrase.head) { return fundedBefore() }
      return node(of: phrase)
    }
    let start = phraseStart(endingAt: index)
    if tokens[start].isOne(of: .its, .their) { return pronoun(at: start) }
    if let possessive = (start..<index).last(where: { tokens[$0].is(.possessive) }),
      possessive > range.lowerBound, let owner = mention(at: possessive - 1)
    {
      return FoundClaim.End(entity: owner.entity, words: owner.tokens)
    }
    return fundedBefore()
  }

  /// "X, an early investor in Y", "X (an investor in Y and Z)", "X is a donor to Y"
  private mutating func findInvestors() {
    for index in range.dropLast(2)
    where tokens[index].has(.trigger)
      && (Self.oneBacker.contains(word(index))
        || word(index) == "supporter" && word(index - 1) == "financial")
      && mentionOf[index] < 0
    {
      let next = index + 1
      guard
        tokens[next].is(.in)
          || tokens[next].isOne(of: .of, .to) && !isPlural(tokens[index])
            && !word(index).hasPrefix("investor"),
        let first = nounPhrase(from: next + 1), mentionOf[first.head] >= 0
      else { continue }
      let targets = agents(from: next + 1).filter {
        entities[$0.entity].kind == .organisation
          || entities[$0.entity].kind == .initiative && word(index) != "backer"
      }
      guard !targets.isEmpty else { continue }
      for funder in describedBy(index)
      where entities[funder.entity].kind != .region
        || ["donor", "funder", "financier", "sponsor"].contains(word(index))
      {
        for target in targets where target.entity != funder.entity {
          add(.funded, funder, target, .fundedNoun, "invest in", .asserted)
        }
      }
    }
  }

  /// "A and B are our newest gold sponsors", "X is joining as a sponsor of Y": those before the verb.
  private mutating func findSponsors() {
    for index in range.dropFirst(2)
    where tokens[index].has(.trigger)
      && ["sponsor", "sponsors", "donor", "donors", "funder", "funders"].contains(word(index))
      && mentionOf[index] < 0
    {
      let start = phraseStart(endingAt: index)
      guard start > range.lowerBound + 1, start < index else { continue }
      var target: FoundClaim.End?
      if tokens[start].isOne(of: .our, .its, .their) {
        target = pronoun(at: start)
      } else if index + 2 < range.upperBound, tokens[index + 1].isOne(of: .of, .for, .to),
        let phrase = nounPhrase(from: index + 2), mentionOf[phrase.head] >= 0
      {
        target = node(of: phrase)
      }
      guard let target, entities[target.entity].isNamed else { continue }
      var link = start - 1
      // "is joining as", "has become"
      while link > range.lowerBound, start - link < 4,
        tokens[link].is(.as)
          || ["joining", "joins", "joined", "become", "becomes", "became"]
            .contains(word(link))
          || tokens[link].has(.helper)
      {
        link -= 1
      }
      guard link < start - 1, link >= range.lowerBound else { continue }
      // A list of names right before the verb.
      var last = link
      if tokens[last].is(.comma) { last -= 1 }
      guard last >= range.lowerBound, let named = mention(at: last),
        entities[named.entity].kind != .region || isPlural(tokens[index])
      else { continue }
      for funder in self.named(named) where funder.entity != target.entity {
        add(.funded, funder, target, .fundedNoun, "sponsor", .asserted)
      }
    }
  }

  /// "the Eel Club, a recipient of Lantern Fund grants": whose grants they are.
  private mutating func findRecipients() {
    for index in range.dropLast(3)
    where tokens[index].has(.trigger)
      && ["recipient", "recipients", "beneficiary"].contains(word(index)) && mentionOf[index] < 0
    {
      guard tokens[index + 1].is(.of), let phrase = nounPhrase(from: index + 2),
        mentionOf[phrase.head] < 0,
        ["grant", "grants", "funding", "money", "aid", "loan", "loans"].contains(word(phrase.head)),
        let owner = (phrase.tokens).compactMap({ mention(at: $0) }).first,
        entities[owner.entity].kind != .person
      else { continue }
      let funder = FoundClaim.End(entity: owner.entity, words: owner.tokens)
      for target in describedBy(index) where target.entity != funder.entity {
        add(.funded, funder, target, .fundedNoun, "fund", .asserted)
      }
    }
  }

  private static let oneBacker: Set<String> = [
    "investor", "investors", "funder", "financier", "sponsor", "donor", "backer", "benefactor",
    "patron",
  ]

  /// Whoever the noun phrase that ends at a token describes: before its comma, bracket or "is".
  mutating func describedBy(_ noun: Int) -> [FoundClaim.End] {
    let start = phraseStart(endingAt: noun)
    var before = start - 1
    guard before > range.lowerBound else { return [] }
    // "Mira Holm, owner of the yard and a donor to"
    if tokens[before].is(.and) {
      let first = max(range.lowerBound + 1, before - 24)
      guard first < before,
        let comma = (first..<before).last(where: {
          tokens[$0].is(.comma) && entity(at: $0 - 1).map { entities[$0].kind == .person } ?? false
        }), let person = mention(at: comma - 1)
      else { return [] }
      return [FoundClaim.End(entity: person.entity, words: person.tokens)]
    }
    if tokens[before].isOne(of: .is, .was, .comma, .open, .dash) { before -= 1 }
    guard before < start - 1, let mention = mention(at: before) else { return [] }
    let found = actors(endingAt: mention.tokens.upperBound - 1)
    return found.isEmpty ? [FoundClaim.End(entity: mention.entity, words: mention.tokens)] : found
  }

  /// "two current investors, X and Y, and new investor Z": those who the names say they are.
  mutating func listedBackers(from start: Int) -> [FoundClaim.End]? {
    let limit = min(start + 6, range.upperBound - 1)
    guard start < limit,
      let noun = (start..<limit).first(where: {
        tokens[$0].has(.trigger) && Self.manyBackers.contains(word($0)) && mentionOf[$0] < 0
      }), (start..<noun).allSatisfy({ mentionOf[$0] < 0 && tokens[$0].shape != .mark }),
      tokens[noun + 1].isOne(of: .comma, .colon, .dash)
    else { return nil }
    let found = listItems(from: noun + 2)
    return found.isEmpty ? nil : found
  }

  /// Those who are listed one after another, each with something said of them: "A, founder of X; B; and C".
  mutating func listItems(from first: Int) -> [FoundClaim.End] {
    let hasSemicolons = (first..<range.upperBound).contains { tokens[$0].is(.semicolon) }
    var found: [FoundClaim.End] = []
    var index = first
    var expects = true
    while index < range.upperBound, found.count < 12 {
      let token = tokens[index]
      if token.is(.open) {
        while index < range.upperBound, !tokens[index].is(.close) { index += 1 }
      } else if let mention = mention(at: index) {
        let kind = entities[mention.entity].kind
        if expects, kind == .person || kind == .organisation,
          found.first.map({ entities[$0.entity].kind == kind || hasSemicolons }) ?? true
            || mention.tokens.upperBound >= range.upperBound
            || tokens[mention.tokens.upperBound].isOne(of: .comma, .and, .stop)
        {
          found.append(FoundClaim.End(entity: mention.entity, words: mention.tokens))
        }
        // "Kenya's Mira Holm": the item is still to come.
        expects = expects && kind == .region
        index = mention.tokens.upperBound
        continue
      } else if token.is(.semicolon) {
        expects = true
      } else if token.isOne(of: .and, .comma, .slash), !hasSemicolons || token.is(.slash) {
        var next = index + 1
        while next < range.upperBound,
          tokens[next].isOne(of: .and, .the) || tokens[next].has(.title)
            || ["new", "existing", "current", "investor", "backer", "donor"].contains(word(next))
              && mentionOf[next] < 0
        {
          next += 1
        }
        expects = mention(at: next) != nil
      } else if !found.isEmpty, token.shape == .small, token.has(.helper) {
        break
      }
      index += 1
    }
    return found
  }

  /// "40 percent of Tidal Ltd's funds are provided by X"
  mutating func findBudgets(_ groups: [VerbGroup]) {
    for group in groups where !group.isDependent && group.end + 1 < range.upperBound {
      guard group.isPassive, group.classes.contains(.give), tokens[group.end].is(.by),
        let last = budgetOwner(before: group.start),
        let owner = mention(at: last), entities[owner.entity].kind == .organisation
      else { continue }
      for funder in agents(from: group.end + 1) where funder.entity != owner.entity {
        add(
          .funded,
          funder,
          FoundClaim.End(entity: owner.entity, words: owner.tokens),
          .fundedNoun,
          group.text,
          modality(of: group)
        )
      }
    }
  }

  /// Where the name ends whose money stands right before a verb.
  private func budgetOwner(before verb: Int) -> Int? {
    let noun = verb - 1
    guard noun > range.lowerBound + 1, mentionOf[noun] < 0,
      ["funds", "funding", "budget", "income", "money", "revenue", "revenues"].contains(word(noun)),
      let mark = (max(range.lowerBound + 1, noun - 3)..<noun).last(where: {
        tokens[$0].is(.possessive)
      })
    else { return nil }
    return mark - 1
  }
}
