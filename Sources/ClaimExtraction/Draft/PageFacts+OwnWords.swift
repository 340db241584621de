/// What an article says of whoever gives it out.
extension PageFacts {
  // MARK: - Outlets

  /// "The Tide Daily has learned that", "Tide Daily can reveal", "spoke to Tide Daily": weaker than any line.
  mutating func findOwnWords(_ article: Article) {
    let outlets = OutletNames(article)
    for sentence in article.sentences where article.paragraphs[sentence.paragraph].role == .text {
      for index in sentence.tokens where !article.isQuoted(index) {
        guard let name = Self.outlet(at: index, in: sentence.tokens, article, outlets) else {
          continue
        }
        publisher = article.text(of: name)
        note = "The publisher is taken to be the outlet that the text speaks of as its own."
        return
      }
    }
  }

  private static func outlet(
    at index: Int,
    in sentence: Range<Int>,
    _ article: Article,
    _ outlets: OutletNames
  ) -> Range<Int>? {
    func word(_ index: Int) -> String {
      sentence.contains(index) ? article.words.text(of: article.tokens[index].word) : ""
    }
    /// The place behind a word such as "exclusively".
    func behindAdverb(_ index: Int) -> Int {
      ["exclusively", "now", "reliably", "also"].contains(word(index)) ? index + 1 : index
    }
    let isThat = word(index + 1) == "that"
    switch word(index) {
    case "understands", "gathered", "learnt", "learned":
      // "the board, it learned that" has no name before.
      guard isThat || word(index) == "understands" else { return nil }
      return outlets.name(endingAt: index, in: sentence)
    case "exclusively", "reliably":
      guard ["gathered", "learnt", "learned"].contains(word(index + 1)) else { return nil }
      return outlets.name(endingAt: index, in: sentence)
    case "can":
      guard ["reveal", "report", "disclose"].contains(word(behindAdverb(index + 1))) else {
        return nil
      }
      return outlets.name(endingAt: index, in: sentence)
    case "has", "have":
      guard ["learned", "learnt", "gathered", "seen"].contains(word(behindAdverb(index + 1))) else {
        return nil
      }
      return outlets.name(endingAt: index, in: sentence)
    case "spoke", "speaking", "spoken", "speaks":
      let next = behindAdverb(index + 1)
      guard ["to", "with"].contains(word(next)) else { return nil }
      return outlets.name(startingAt: next + 1, in: sentence)
    default: return nil
    }
  }

  // MARK: - Releases

  /// The body that gives out a press release: what "About X" is about, or who "today announced".
  mutating func findIssuer(_ article: Article) {
    let announcer = Self.announcer(article)
    let about = Self.about(article)
    let isWire = publisher.map { OutletWords.releaseWires.contains($0.lowercased()) } ?? false
    guard isRelease || isWire || about != nil && announcer != nil else { return }
    // Who announces it, if one of several "About X" is about them.
    let own = announcer.flatMap { name in
      Self.abouts(article).contains { Self.longer(name, $0, article) == name } ? name : nil
    }
    guard let name = own ?? Self.longer(announcer, about, article) ?? announcer ?? about else {
      return
    }
    if isWire {
      origin = article.text(of: name)
    } else if publisher == nil {
      publisher = article.text(of: name)
      note = "The publisher is taken to be the body whose press release it is."
    }
  }

  /// The name in the text, if it is what "About X" is about with something behind: "Brine Ltd", "About Brine".
  private static func longer(
    _ announcer: Range<Int>?,
    _ about: Range<Int>?,
    _ article: Article
  ) -> Range<Int>? {
    guard let announcer, let about else { return nil }
    func words(_ name: Range<Int>) -> [Int32] { name.map { article.tokens[$0].word } }
    return words(announcer).starts(with: words(about)) ? announcer : about
  }

  /// The last line "About X".
  private static func about(_ article: Article) -> Range<Int>? { abouts(article).last }

  /// The lines "About X" that a text follows, in the later part.
  private static func abouts(_ article: Article) -> [Range<Int>] {
    let paragraphs = article.paragraphs
    var found: [Range<Int>] = []
    for index in paragraphs.indices where index * 3 >= paragraphs.count {
      let line = paragraphs[index].tokens
      guard (2...8).contains(line.count), let first = line.first,
        article.words.text(of: article.tokens[first].word) == "about"
      else { continue }
      var name = line.dropFirst()
      if let last = name.last, article.tokens[last].is(.colon) { name = name.dropLast() }
      while let first = name.first, article.tokens[first].is(.the) { name = name.dropFirst() }
      let isName =
        !name.isEmpty
        && name.allSatisfy {
          article.tokens[$0].isCapital || article.tokens[$0].isOne(of: .of, .and, .for, .the, .amp)
        }
      let word = name.first.map { article.words.text(of: article.tokens[$0].word) } ?? ""
      if isName, !["us", "author", "authors", "this"].contains(word) { found.append(name) }
    }
    return found
  }

  /// "X today announced", "X, a maker of pumps, announced today", in one of the first two paragraphs.
  private static func announcer(_ article: Article) -> Range<Int>? {
    let texts = article.paragraphs.filter { $0.role == .text && $0.tokens.count > 8 }.prefix(2)
    for paragraph in texts {
      let tokens = paragraph.tokens.prefix(60)
      guard
        let verb = tokens.first(where: {
          ["announced", "announces"].contains(article.words.text(of: article.tokens[$0].word))
        })
      else { continue }
      // The first name behind the dateline.
      let dateline = tokens.prefix(16).last {
        $0 < verb
          && (article.tokens[$0].isOne(of: .dash, .hyphen) && article.tokens[$0].isSpaced
            || ["–", "—", "--"].contains(article.words.text(of: article.tokens[$0].word)))
      }
      var start = dateline.map { $0 + 1 } ?? paragraph.tokens.lowerBound
      while start < verb, article.tokens[start].has(.determiner) { start += 1 }
      var end = start
      while end < verb, end - start < 7,
        article.tokens[end].isCapital || article.tokens[end].isOne(of: .of, .and, .for, .amp)
      {
        end += 1
      }
      while end > start, !article.tokens[end - 1].isCapital { end -= 1 }
      if end > start { return start..<end }
    }
    return nil
  }
}
