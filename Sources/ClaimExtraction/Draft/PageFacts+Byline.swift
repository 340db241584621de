/// Who wrote an article, and for whom.
extension PageFacts {
  /// "By Mira Holm, Tide Courier", "Posted by Mira Holm on Tide Blog", "Story by Mira Holm in Suva".
  mutating func findByline(_ article: Article) {
    let outlets = OutletNames(article)
    let text = article.paragraphs.firstIndex { $0.role == .text && $0.tokens.count > 24 } ?? 12
    for (index, paragraph) in article.paragraphs.prefix(12).enumerated() {
      // "Reporting by Mira Holm; editing by Tove Vale" stands at the end.
      if index > text, paragraph.tokens.first.map({ !article.tokens[$0].is(.by) }) ?? true {
        continue
      }
      guard
        paragraph.role != .text
          || index < 5
            && (Self.isLongByline(paragraph.tokens, article)
              || Self.isDatedByline(paragraph.tokens, article)),
        let by = Self.byWord(of: paragraph.tokens, article)
      else { continue }
      for part in Self.parts(of: by + 1..<paragraph.tokens.upperBound, article) {
        let name = outlets.withoutStaff(part.words)
        let words = name.map { article.tokens[$0] }
        let isBody =
          outlets.isPlain(name)
          || (2...6).contains(name.count) && words.contains { $0.has(.organisationHead) }
        if isBody {
          guard publisher == nil else { continue }
          publisher = article.text(of: name)
          note = "The publisher is known from the byline."
        } else if !part.isPlace, name.count == part.words.count, (2...4).contains(part.words.count),
          !part.words.contains(where: { article.tokens[$0].has(.role) })
        {
          authors.append(article.text(of: part.words))
        }
      }
      return
    }
  }

  /// "by Mira Holm   Nov. 12, 2023, 5:00 a.m."
  private static func isDatedByline(_ line: Range<Int>, _ article: Article) -> Bool {
    line.count < 22 && line.first.map { article.tokens[$0].is(.by) } ?? false
      && line.contains { article.tokens[$0].has([.month, .day]) }
  }

  /// "By Mira Holm, a senior editor at Tide Weekly."
  private static func isLongByline(_ line: Range<Int>, _ article: Article) -> Bool {
    guard line.count <= 24, let first = line.first, article.tokens[first].is(.by),
      let comma = line.prefix(6).first(where: { article.tokens[$0].is(.comma) })
    else { return false }
    let name = first + 1..<comma
    return (2...4).contains(name.count)
      && name.allSatisfy {
        article.tokens[$0].isCapital && !article.tokens[$0].has([.day, .month])
      }
      && article.tokens[comma + 1].has(.determiner)
  }

  /// Where "by" stands in a line that begins with it, or with what may stand before it.
  static func byWord(of line: Range<Int>, _ article: Article) -> Int? {
    guard line.count > 1, let by = line.prefix(14).first(where: { article.tokens[$0].is(.by) }),
      by + 1 < line.upperBound
    else { return nil }
    // "Tide News / By Mira Holm"
    if by > line.lowerBound, article.tokens[by - 1].is(.slash) || word(by - 1, article) == "|" {
      return by
    }
    let isPlain = (line.lowerBound..<by).allSatisfy { index in
      let token = article.tokens[index]
      return token.shape == .number || token.has([.month, .day]) || token.shape == .mark
        || before.contains(article.words.text(of: token.word))
    }
    return isPlain ? by : nil
  }

  private static func word(_ index: Int, _ article: Article) -> String {
    article.words.text(of: article.tokens[index].word)
  }

  private static let before: Set<String> = [
    "posted", "written", "published", "reported", "story", "words", "text", "report", "on", "at",
    "in", "article", "submitted", "filed", "reporting",
  ]

  /// The names behind "by", those behind "in", "on", "for" and "at" apart, which are nobody's.
  private static func parts(
    of range: Range<Int>,
    _ article: Article
  ) -> [(words: Range<Int>, isPlace: Bool)] {
    var parts: [(words: Range<Int>, isPlace: Bool)] = []
    var start: Int?
    var isPlace = false
    func close(_ end: Int) {
      if let begun = start { parts.append((begun..<end, isPlace)) }
      start = nil
    }
    for index in range {
      let token = article.tokens[index]
      let isIn = article.words.text(of: token.word)
      if token.isOne(of: .open) || token.shape == .number || token.has([.month, .day]) {
        close(index)
        break
      }
      if token.isCapital {
        if start == nil { start = index }
      } else if ["in", "on", "for", "at", "from", "of", "with"].contains(isIn) {
        // "Times of Suva" is one name.
        if isIn == "of", start != nil, index + 1 < range.upperBound,
          article.tokens[index + 1].isCapital
        {
          continue
        }
        close(index)
        isPlace = true
      } else if token.shape == .mark || token.isOne(of: .and) {
        close(index)
        if token.isOne(of: .and, .amp, .comma) { isPlace = false }
      } else if !token.is(.the) {
        // "Gazette writers A and B": what stands before is the outlet.
        if let begun = start, !OutletNames(article).isPlain(begun..<index) { start = nil }
        close(index)
      }
    }
    close(range.upperBound)
    return parts
  }
}
