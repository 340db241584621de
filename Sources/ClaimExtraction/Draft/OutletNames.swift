/// Tells from an article's words whether they are an outlet's name.
struct OutletNames {
  private let article: Article

  init(_ article: Article) { self.article = article }

  private func word(_ index: Int) -> String { article.words.text(of: article.tokens[index].word) }

  /// Whether words are an outlet's name, and plainly so: "Tide Courier", "the Harbour Times", "AFP".
  func isPlain(_ name: Range<Int>) -> Bool {
    let tokens = name.map { article.tokens[$0] }
    guard (1...6).contains(name.count), let first = tokens.first, let last = tokens.last,
      first.isCapital, last.isCapital,
      tokens.allSatisfy({ $0.isCapital || $0.isOne(of: .of, .the, .and, .amp, .for) }),
      !tokens.contains(where: { $0.has([.day, .month, .title]) })
    else { return false }
    let words = name.map { word($0) }.filter { $0 != "the" }
    // "Courier" and "Observer" are roles of people as well.
    guard
      !name.contains(where: {
        article.tokens[$0].has(.role) && !OutletWords.media.contains(word($0))
      })
    else { return false }
    guard
      words.contains(where: { word in
        OutletWords.media.contains(word)
          || word.split(separator: "-").contains { OutletWords.media.contains(String($0)) }
      }),
      !words.allSatisfy({ OutletWords.sections.contains($0) || OutletWords.staff.contains($0) }),
      !OutletWords.labels.contains(words.joined(separator: " "))
    else { return false }
    // "Emily Post" is somebody.
    return words.count != 2 || !first.has(.given) || last.has(.organisationHead)
  }

  /// Whether words may be an outlet's name where a line has nothing else for one: capitals, no place, no day and
  /// nobody's name.
  func mayBe(_ name: Range<Int>) -> Bool {
    let tokens = name.map { article.tokens[$0] }
    guard let first = tokens.first, let last = tokens.last, first.isCapital, last.isCapital,
      tokens.allSatisfy({ $0.isCapital || $0.isOne(of: .of, .the, .and, .amp, .for) }),
      !tokens.contains(where: { $0.has([.day, .month]) }),
      !name.contains(where: { OutletWords.staff.contains(word($0)) }),
      !name.allSatisfy({ OutletWords.sections.contains(word($0)) })
    else { return false }
    if last.has(.organisationHead) { return true }
    // "Mira Holm, 12 March 2025" is a byline, "Nairobi, 12 March 2025" a dateline.
    let place = Lexicon.shared.phrases.longest(at: name.lowerBound, limit: name.upperBound) {
      article.tokens[$0].word
    }
    guard !first.has([.given, .title, .role]), place?.length != name.count else { return false }
    return tokens.count == 1 || tokens.contains { $0.is(.the) || $0.is(.of) || $0.is(.amp) }
      || !["published", "updated", "posted", "by"].contains(word(name.lowerBound))
        && tokens.count == 2 && (first.is(.the) || last.has([.common, .placeWord]))
  }

  /// An outlet's name without who writes for it: "Tide Courier Staff".
  func withoutStaff(_ name: Range<Int>) -> Range<Int> {
    var name = name
    while name.count > 1, OutletWords.staff.contains(word(name.upperBound - 1)) {
      name = name.lowerBound..<name.upperBound - 1
    }
    return name
  }

  /// A title without a label before it: "EXCLUSIVE: The board knew".
  func withoutLabel(_ title: Range<Int>) -> Range<Int> {
    guard let end = title.prefix(5).first(where: { isMark($0) }), end + 1 < title.upperBound else {
      return title
    }
    let label = (title.lowerBound..<end).map(word).joined(separator: " ")
    return OutletWords.labels.contains(label) ? end + 1..<title.upperBound : title
  }

  /// A title and the outlet behind it, where a page's title has both: "The board knew - Tide Tribune".
  func split(title: Range<Int>) -> (title: Range<Int>, outlet: Range<Int>)? {
    guard
      let mark = title.last(where: { article.tokens[$0].isSpaced && isMark($0) && word($0) != ":" }
      ),
      mark - title.lowerBound > 2
    else { return nil }
    let outlet = mark + 1..<title.upperBound
    guard outlet.count > 1, isPlain(outlet) else { return nil }
    return (title.lowerBound..<mark, outlet)
  }

  /// Whether a line is names alone, one of them an outlet's: "Mira Holm | Tide Chronicle".
  func isNames(_ line: Range<Int>) -> Bool {
    let parts = segments(of: line)
    return (2...4).contains(parts.count)
      && parts.allSatisfy { part in
        part.allSatisfy { article.tokens[$0].isCapital || article.tokens[$0].isOne(of: .of, .the) }
      }
      && parts.contains { $0.count > 1 && isPlain($0) }
  }

  private func isMark(_ index: Int) -> Bool {
    article.tokens[index].isOne(of: .colon, .dash, .hyphen) || word(index) == "|"
  }

  /// The parts of a line between strokes, dots, dashes and commas.
  func segments(of line: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    for index in line {
      let token = article.tokens[index]
      let isBetween =
        token.isOne(of: .comma, .dash, .bullet, .dot, .slash, .colon, .open, .close)
        || token.is(.hyphen) && token.isSpaced || ["|", "·", "•", "–", "—"].contains(word(index))
      guard isBetween else { continue }
      if start < index { parts.append(start..<index) }
      start = index + 1
    }
    if start < line.upperBound { parts.append(start..<line.upperBound) }
    return parts
  }

  /// The outlet's name that ends before a word, with at most six words.
  func name(endingAt end: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = end
    while start > sentence.lowerBound, end - start < 6 {
      let token = article.tokens[start - 1]
      guard token.isCapital || token.isOne(of: .of, .and, .amp) else { break }
      start -= 1
    }
    return trimmed(start..<end)
  }

  /// The outlet's name that begins with a word, behind "the".
  func name(startingAt start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = start
    while start < sentence.upperBound, article.tokens[start].has(.determiner) { start += 1 }
    var end = start
    while end < sentence.upperBound, end - start < 6 {
      let token = article.tokens[end]
      guard token.isCapital || token.isOne(of: .of, .amp) else { break }
      end += 1
    }
    return trimmed(start..<end)
  }

  private func trimmed(_ name: Range<Int>) -> Range<Int>? {
    var name = name
    while let first = name.first, !article.tokens[first].isCapital || article.tokens[first].is(.the)
    {
      name = name.dropFirst()
    }
    while let last = name.last, !article.tokens[last].isCapital { name = name.dropLast() }
    return isPlain(name) ? name : nil
  }
}
