/// Who is named by what follows "according to" and "said".
extension ClaimFinder {
  mutating func findAccording() {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      guard tokens[index].is(.according), tokens[index + 1].is(.to), !article.isQuoted(index) else {
        index += 1
        continue
      }
      if let end = firstActor(from: index + 2) {
        add(end, .quotedAccording, "state")
      }
      index += 2
    }
  }

  /// Quoted words with a name and no verb of speech: "in the words of Holm", "for Holm, it is “…”",
  /// "“…” – Mira Holm, head of the board".
  mutating func findUnspoken() {
    guard
      let quotation = quotations(in: range).first(where: { $0.isSpeech })
    else { return }
    let first = range.lowerBound
    if first + 3 < range.upperBound, tokens[first].is(.in), word(first + 1) == "the",
      word(first + 2) == "words", tokens[first + 3].is(.of), let end = firstActor(from: first + 4)
    {
      add(end, .quotedAccording, "state")
    } else if let start = personFor(first), let mention = mention(at: start),
      entities[mention.entity].kind == .person,
      mention.tokens.upperBound < range.upperBound, tokens[mention.tokens.upperBound].is(.comma)
    {
      add(FoundClaim.End(entity: mention.entity, words: mention.tokens), .quotedAccording, "state")
    } else {
      // Behind the closing mark a dash and a name, with nothing but an apposition following.
      var index = quotation.tokens.upperBound
      while index < range.upperBound, isQuoteMark(index) || tokens[index].isOne(of: .stop, .comma) {
        index += 1
      }
      guard index + 1 < range.upperBound, tokens[index].isOne(of: .dash, .hyphen),
        quotation.tokens.lowerBound <= first + 1, let mention = mention(at: index + 1),
        entities[mention.entity].kind == .person
      else { return }
      let end = mention.tokens.upperBound
      guard end >= range.upperBound || tokens[end].isOne(of: .comma, .stop, .open) else { return }
      add(FoundClaim.End(entity: mention.entity, words: mention.tokens), .quotedAccording, "state")
    }
  }

  /// Where the name begins in "For Mira Holm,", "But for the pilot Mira Holm,".
  private func personFor(_ first: Int) -> Int? {
    var index = first
    if tokens[index].isOne(of: .but, .and) { index += 1 }
    guard index + 2 < range.upperBound, tokens[index].is(.for) else { return nil }
    index += 1
    while index < min(first + 7, range.upperBound - 1),
      mention(at: index).map({
        entities[$0.entity].kind != .person
      }) ?? (tokens[index].shape != .mark)
    {
      index += 1
    }
    return index
  }

  /// Whoever is named by the phrase that begins at a token, up to the next comma or verb.
  mutating func firstActor(from first: Int, inList: Bool = false) -> FoundClaim.End? {
    guard first < range.upperBound else { return nil }
    var limit = first
    while limit < range.upperBound, limit < first + 22 {
      let token = tokens[limit]
      if token.shape == .mark, !token.isOne(of: .possessive, .hyphen, .amp),
        !isQuoteMark(limit) || limit > first
      {
        if !(mentionOf[limit] >= 0) { break }
      }
      if token.has(.helper), !token.is(.possessive), mentionOf[limit] < 0 { break }
      if limit > first, token.isOne(of: .who, .which, .whose, .that) { break }
      if inList, token.is(.and), mentionOf[limit] < 0 { break }
      // "from two private foundations toward the Tide Centre"
      if limit > first, token.isOne(of: .toward, .towards, .into) { break }
      // "set up by this newspaper to provide masks to Tide Aid"
      if limit > first, token.is(.to), limit + 1 < range.upperBound, mentionOf[limit + 1] < 0,
        tokens[limit + 1].shape == .small,
        lexicon.form(of: tokens[limit + 1].word).contains(.base),
        !tokens[limit + 1].has([.role, .body, .collective])
      {
        break
      }
      // "two officers and funded by the bank"
      if token.shape == .small, mentionOf[limit] < 0, limit > first, limit + 1 < range.upperBound,
        tokens[limit + 1].is(.by), lexicon.form(of: token.word).contains(.participle)
      {
        break
      }
      limit += 1
    }
    if tokens[first].isOne(of: .he, .she, .they, .it, .her, .him, .we, .i) {
      // "according to her profile": what is hers does not speak.
      guard !tokens[first].is(.her) || limit == first + 1 else { return possession(first..<limit) }
      return pronoun(at: first)
    }
    // A report, and whose it is: "a report by the board".
    var index = first
    while index < limit {
      let token = tokens[index]
      if token.has(.speakingText), token.shape == .small || mentionOf[index] < 0 {
        var end = index + 1
        if end < limit, tokens[end].isOne(of: .by, .from, .of) {
          var last = end + 1
          while last < limit, tokens[last].has([.determiner]) { last += 1 }
          if last < limit, let mention = mention(at: last) { end = mention.tokens.upperBound }
        }
        if end == index + 2 || tokens[min(end, range.upperBound - 1)].isOne(of: .by) {
          end = index + 1
        }
        let owner = (index + 1..<end).lazy.compactMap { [mentionOf, mentions] in
          mentionOf[$0] >= 0 ? mentions[Int(mentionOf[$0])] : nil
        }.first
        return issuer(of: first..<index + 1, owner)
      }
      if let mention = mention(at: index) {
        // "according to a transcript translated into English": the place does not speak.
        if entities[mention.entity].kind == .region, index > first + 1,
          tokens[index - 1].isOne(of: .in, .into, .to, .on)
        {
          index = mention.tokens.upperBound
          continue
        }
        // "Pakistani and foreign lenders": no country.
        if entities[mention.entity].kind == .region, mention.tokens.upperBound + 2 < limit,
          tokens[mention.tokens.upperBound].is(.and),
          tokens[mention.tokens.upperBound + 1].shape == .small,
          !tokens[mention.tokens.upperBound + 1].has([.determiner, .preposition]),
          tokens[mention.tokens.upperBound + 2].shape == .small,
          isPlural(tokens[mention.tokens.upperBound + 2])
        {
          index = mention.tokens.upperBound + 1
          continue
        }
        if entities[mention.entity].kind == .region, mention.tokens.upperBound < limit,
          !tokens[mention.tokens.upperBound].isOne(of: .and, .amp),
          !tokens[mention.tokens.upperBound].has(.preposition)
        {
          // "Kenya's energy minister", "the US official"
          index = mention.tokens.upperBound
          continue
        }
        // "the head of the board, Mira Holm" and "an analyst at Brightline"
        let behind = mention.tokens.lowerBound - 1
        if behind > first,
          tokens[behind].isOne(of: .of, .at, .for, .from)
            || tokens[behind].is(.the) && tokens[behind - 1].isOne(of: .of, .at, .for, .from)
        {
          if limit + 1 < range.upperBound, tokens[limit].is(.comma),
            let next = self.mention(at: limit + 1),
            entities[next.entity].kind == .person
          {
            return FoundClaim.End(entity: next.entity, words: next.tokens)
          }
          let head = tokens[behind].is(.the) ? behind - 2 : behind - 1
          return nounActors(endingAt: head, of: mention).first
        }
        // "said Tidal's chief executive, Mira Holm"
        if mention.tokens.upperBound < limit, tokens[mention.tokens.upperBound].is(.possessive),
          limit + 1 < range.upperBound, tokens[limit].is(.comma),
          let next = self.mention(at: limit + 1), entities[next.entity].kind == .person
        {
          return FoundClaim.End(entity: next.entity, words: next.tokens)
        }
        // A person further on is whom the words before belong to: "Brightline analyst Mira Holm".
        if entities[mention.entity].kind != .person {
          var ahead = mention.tokens.upperBound
          while ahead < limit {
            if let next = self.mention(at: ahead) {
              if entities[next.entity].kind == .person,
                !tokens[next.tokens.lowerBound - 1].isOne(of: .of, .for, .and, .with, .by)
              {
                return FoundClaim.End(entity: next.entity, words: next.tokens)
              }
              break
            }
            // "Tidal president and CEO Mira Holm"
            let joinsRoles =
              tokens[ahead].isOne(of: .and, .amp) && ahead + 1 < limit
              && tokens[ahead - 1].has([.role, .title]) && tokens[ahead + 1].has([.role, .title])
            if tokens[ahead].has([.preposition]) || tokens[ahead].is(.and) && !joinsRoles { break }
            ahead += 1
          }
          // "former Musterbahn managers": those who work there, not the company.
          if mention.tokens.upperBound < limit, entities[mention.entity].kind == .organisation {
            let next = tokens[mention.tokens.upperBound]
            if next.shape == .small, isPlural(next), !next.has(.body), isStaff(next) {
              return nounActors(endingAt: mention.tokens.upperBound).first
            }
          }
          if mention.tokens.upperBound < limit,
            isSpokesperson(tokens[mention.tokens.upperBound])
              || tokens[mention.tokens.upperBound].is(.possessive)
          {
            let head = lastNoun(mention.tokens.upperBound..<limit)
            if let head, !isSpokesperson(tokens[head]) { return nounActors(endingAt: head).first }
          }
        }
        return FoundClaim.End(entity: mention.entity, words: mention.tokens)
      }
      index += 1
    }
    // "said the firm's chief executive, Mira Holm", "its director, Dr. Mira Holm"
    var name = limit + 1
    while name < range.upperBound, tokens[name].has(.title), mentionOf[name] < 0 { name += 1 }
    if name < range.upperBound, tokens[limit].is(.comma), let next = mention(at: name),
      entities[next.entity].kind == .person,
      lastNoun(first..<limit).map({ tokens[$0].has([.role, .title, .ministerial]) }) ?? true
    {
      return FoundClaim.End(entity: next.entity, words: next.tokens)
    }
    guard let head = lastNoun(first..<limit) else { return nil }
    return nounActors(endingAt: head).first
  }

  /// "her lawyer, Mira Holm", "his company": somebody's people and firms speak, their papers do not.
  private mutating func possession(_ words: Range<Int>) -> FoundClaim.End? {
    if words.upperBound + 1 < range.upperBound, tokens[words.upperBound].is(.comma),
      let next = mention(at: words.upperBound + 1), entities[next.entity].kind == .person
    {
      return FoundClaim.End(entity: next.entity, words: next.tokens)
    }
    guard let head = lastNoun(words.dropFirst()), tokens[head].has([.role, .body]) else {
      return nil
    }
    return nounActors(endingAt: head).first
  }

  /// Whether a plural is that of what people are: "managers", "engineers".
  func isStaff(_ token: Token) -> Bool {
    if token.has([.role, .collective]) { return true }
    let bytes = article.words.bytes(of: token.word)
    return lexicon.words.number(of: bytes.dropLast()).map {
      lexicon.traits(of: $0).contains(.role)
    } ?? false
  }

  func lastNoun(_ range: Range<Int>) -> Int? {
    var last: Int?
    for index in range {
      if tokens[index].has(.preposition) { break }
      if tokens[index].shape == .small, !tokens[index].has([.adverb, .determiner]) { last = index }
    }
    return last
  }

  func trimmed(_ words: Range<Int>) -> Range<Int> {
    var words = words
    while words.count > 8 { words = words.dropFirst() }
    return words
  }
}
