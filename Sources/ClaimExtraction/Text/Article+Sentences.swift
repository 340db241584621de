extension Article {
  /// Cuts a paragraph into sentences.
  mutating func splitSentences(of paragraph: Int) {
    let range = paragraphs[paragraph].tokens
    var start = range.lowerBound
    // Bullets are no part of a sentence.
    while start < range.upperBound, isBullet(start) { start += 1 }
    var index = start
    while index < range.upperBound {
      guard endsSentence(index, from: start, in: range) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < range.upperBound, isClosing(end) { end += 1 }
      if end < range.upperBound, !beginsSentence(end, after: index, in: range) {
        index = end
        continue
      }
      sentences.append(Sentence(tokens: start..<end, paragraph: paragraph))
      start = end
      index = end
    }
    if start < range.upperBound {
      sentences.append(Sentence(tokens: start..<range.upperBound, paragraph: paragraph))
    }
  }

  private func isBullet(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape == .mark, index + 1 < tokens.count else { return false }
    return token.isOne(of: .star, .bullet, .dot, .dash, .hyphen)
      && tokens[index + 1].isSpaced
  }

  /// Marks that end a sentence, and words that end in a point.
  private func endsSentence(_ index: Int, from start: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.shape == .mark {
      return token.isOne(of: .stop, .question, .exclamation, .ellipsis)
    }
    guard text.bytes[Int(token.end) - 1] == 0x2E, index + 1 < range.upperBound else { return false }
    // An abbreviation ends a sentence only if the next word plainly begins one.
    let next = tokens[index + 1]
    guard next.isCapital, !token.has(.title) else { return false }
    if next.shape == .capital, next.has(.function) { return true }
    let isClock = token.has(.abbreviation) && isClockTime(index)
    if isClock { return !next.has([.day, .month]) && next.shape == .capital }
    // "at Tidal Ltd. Police said": behind a whole clause a company's name ends it too.
    return token.has(.suffix) && !next.has([.suffix, .title]) && hasVerb(start..<index)
  }

  private func isClockTime(_ index: Int) -> Bool {
    let word = words.text(of: tokens[index].word)
    return word == "a.m." || word == "p.m."
  }

  /// Whether some words have a verb in a finite form.
  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].shape == .small
        && (tokens[$0].has(.helper) && !tokens[$0].is(.possessive)
          || !Lexicon.shared.form(of: tokens[$0].word).isDisjoint(with: [.past, .third]))
    }
  }

  /// Closing quotation marks and brackets stay with the sentence that they close.
  private func isClosing(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape == .mark else { return false }
    if token.isOne(of: .close, .unbracket, .stop, .question, .exclamation) {
      return !token.isSpaced
    }
    if token.isOne(of: .closeQuote, .guillemetClose) { return true }
    return token.isOne(of: .quote, .apostrophe) && !token.isSpaced
  }

  private func beginsSentence(_ index: Int, after end: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    let isGlued = !token.isSpaced
    if isGlued {
      // "declared.The": only where a small word and a capitalised one meet.
      return tokens[end].is(.stop) && token.shape == .capital && end > 0
        && tokens[end - 1].shape == .small
        || isClosing(index - 1) && token.isCapital
    }
    switch token.shape {
    case .small: return false
    case .number, .initial, .capitals, .mixed: break
    case .capital: break
    case .mark:
      let text = words.text(of: token.word)
      return ["“", "\"", "‘", "(", "«", "[", "$", "€", "£", "—", "'"].contains(text)
    }
    // `“What for?” Holm asked.` is one sentence.
    if index - 1 > end, tokens[end].isOne(of: .question, .exclamation) {
      for ahead in index..<min(index + 7, range.upperBound) {
        if tokens[ahead].isOne(of: .stop, .comma) { break }
        if let verb = Lexicon.shared.verb(of: tokens[ahead].word),
          verb.verb.classes.contains(.speech)
            || verb.verb.base == "ask" || verb.verb.base == "reply"
        {
          return false
        }
      }
    }
    return true
  }
}
