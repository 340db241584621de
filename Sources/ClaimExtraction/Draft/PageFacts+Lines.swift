/// Lines at the top of a page that tell its outlet with the date.
extension PageFacts {
  /// "Harbour Herald, 12 March 2025", "Harbour Herald | Business desk | 12 March 2025"
  mutating func findDatedLine(_ article: Article) {
    for paragraph in article.paragraphs.prefix(8).dropFirst() where paragraph.role != .caption {
      let tokens = paragraph.tokens
      guard tokens.count <= 24, Self.date(in: tokens, article) != nil else { continue }
      let end =
        tokens.first { index in
          article.tokens[index].isOne(of: .comma, .dash, .hyphen)
            || article.words.text(of: article.tokens[index].word) == "|"
        } ?? tokens.lowerBound
      let name = tokens.lowerBound..<end
      guard (1...6).contains(name.count), isOutlet(name, article) else { continue }
      // "The council met in Suva on 12 March 2025, …" is a sentence.
      guard tokens.suffix(from: end).count <= 14 else { continue }
      publisher = article.text(of: name)
      note = "The publisher is known from the line with the date."
      return
    }
  }

  /// Whether words can be an outlet's name: capitals, no place, no day and nobody's name.
  private func isOutlet(_ name: Range<Int>, _ article: Article) -> Bool {
    let tokens = name.map { article.tokens[$0] }
    guard let first = tokens.first, let last = tokens.last, first.isCapital, last.isCapital,
      tokens.allSatisfy({ $0.isCapital || $0.isOne(of: .of, .the, .and, .amp, .for) }),
      !tokens.contains(where: { $0.has([.day, .month]) })
    else { return false }
    if last.has(.organisationHead) { return true }
    // "Mira Holm, 12 March 2025" is a byline, "Nairobi, 12 March 2025" a dateline.
    let place = Lexicon.shared.phrases.longest(at: name.lowerBound, limit: name.upperBound) {
      article.tokens[$0].word
    }
    guard !first.has([.given, .title, .role]), place?.length != name.count else { return false }
    return tokens.count == 1 || tokens.contains { $0.is(.the) || $0.is(.of) || $0.is(.amp) }
      || !["published", "updated", "posted", "by"].contains(article.words.text(of: first.word))
        && tokens.count == 2 && (first.is(.the) || last.has([.common, .placeWord]))
  }
}
