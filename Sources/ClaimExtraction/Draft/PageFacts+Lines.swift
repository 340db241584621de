/// Lines around the text that tell its outlet.
extension PageFacts {
  /// The lines over the text but the title, with their places.
  private func headLines(_ article: Article) -> [(index: Int, line: Range<Int>)] {
    let text = article.paragraphs.firstIndex { paragraph in
      guard paragraph.role == .text, paragraph.tokens.count > 24, let last = paragraph.tokens.last
      else { return false }
      // A long line without an end stands under the title.
      return article.tokens[last].shape == .mark
    }
    let end = min(9, text ?? 9, article.paragraphs.count)
    return (0..<max(end, 0)).filter { $0 != titleIndex && article.paragraphs[$0].role != .caption }
      .map { ($0, article.paragraphs[$0].tokens) }
  }

  /// An outlet by itself in a line beside the byline or the date, or in one part of such a line: "Tide Courier",
  /// "For the Tide Courier", "Our Bureau | Suva | 3 May 2024 | Tide Courier".
  mutating func findHeadLines(_ article: Article) {
    guard publisher == nil else { return }
    let outlets = OutletNames(article)
    let lines = headLines(article).filter { $0.line.count <= 30 }
    let telling = lines.filter {
      Self.byWord(of: $0.line, article) != nil || Self.date(in: $0.line, article) != nil
        || outlets.isNames($0.line)
    }
    for (index, line) in lines {
      guard telling.contains(where: { abs($0.index - index) <= 2 }) else { continue }
      var line = line
      // "For the Tide Courier", "Special to the Tide Courier"
      if let last = line.prefix(2).last(where: { article.tokens[$0].isOne(of: .for, .to) }) {
        line = line.suffix(from: last + 1)
      }
      for part in outlets.segments(of: line) {
        var name = outlets.withoutStaff(part)
        while let first = name.first, article.tokens[first].is(.the) { name = name.dropFirst() }
        guard outlets.isPlain(name) else { continue }
        publisher = article.text(of: name)
        note = "The publisher is known from the lines over the text."
        if authors.isEmpty, outlets.isNames(line) {
          // "Mira Holm | Tide Chronicle"
          authors = outlets.segments(of: line).filter {
            (2...4).contains($0.count) && article.tokens[$0.lowerBound].has(.given)
          }.map { article.text(of: $0) }
        }
        return
      }
    }
  }

  /// "Harbour Herald, 12 March 2025", "Harbour Herald | Business desk | 12 March 2025"
  mutating func findDatedLine(_ article: Article) {
    let outlets = OutletNames(article)
    for paragraph in article.paragraphs.prefix(8).dropFirst() where paragraph.role != .caption {
      let tokens = paragraph.tokens
      guard tokens.count <= 24, Self.date(in: tokens, article) != nil else { continue }
      let end =
        tokens.first { index in
          article.tokens[index].isOne(of: .comma, .dash, .hyphen)
            || article.words.text(of: article.tokens[index].word) == "|"
        } ?? tokens.lowerBound
      let name = tokens.lowerBound..<end
      guard (1...6).contains(name.count), outlets.mayBe(name) else { continue }
      // "The council met in Suva on 12 March 2025, …" is a sentence.
      guard tokens.suffix(from: end).count <= 14 else { continue }
      publisher = article.text(of: name)
      note = "The publisher is known from the line with the date."
      return
    }
  }

  /// An agency's name at the end: "— AFP", "(Reuters)", "Source: Tide News".
  mutating func findAgency(_ article: Article) {
    let outlets = OutletNames(article)
    // "PTI" alone under the title of an outlet that is known.
    if let publisher, origin == nil,
      let line = article.paragraphs.prefix(8).first(where: {
        $0.tokens.count == 1 && isAgency($0.tokens.lowerBound, article)
      }), article.text(of: line.tokens) != publisher
    {
      origin = article.text(of: line.tokens)
    }
    for paragraph in article.paragraphs.suffix(4).reversed() {
      var line = paragraph.tokens
      while let last = line.last, article.tokens[last].isOne(of: .close, .stop) {
        line = line.dropLast()
      }
      guard let first = line.first, let last = line.last, last > first else {
        if let only = line.first, isAgency(only, article) { take(line, article) }
        continue
      }
      var alone = line
      while let first = alone.first, article.tokens[first].isOne(of: .open, .dash, .hyphen, .the) {
        alone = alone.dropFirst()
      }
      // "(The Brine Bulletin)"
      if publisher == nil, alone.count > 1, outlets.isPlain(alone) { take(alone, article) }
      if publisher == nil, let name = firstPrinter(line, article, outlets) { take(name, article) }
      let word = article.words.text(of: article.tokens[first].word)
      if word == "source", article.tokens[first + 1].is(.colon) {
        let name = line.suffix(from: first + 2)
        if outlets.isPlain(name), publisher == nil { take(name, article) }
      } else if isAgency(last, article),
        article.tokens[last - 1].isOne(of: .dash, .open, .hyphen)
          || ["–", "—"].contains(article.words.text(of: article.tokens[last - 1].word))
      {
        take(last..<last + 1, article)
      }
    }
  }

  /// "This article first appeared in the Saltmouth Echo", "was first published by Tide News".
  private func firstPrinter(
    _ line: Range<Int>,
    _ article: Article,
    _ outlets: OutletNames
  ) -> Range<Int>? {
    func word(_ index: Int) -> String { article.words.text(of: article.tokens[index].word) }
    guard line.count < 30,
      line.prefix(4).contains(where: { ["article", "story", "report", "piece"].contains(word($0)) }
      ),
      let verb = line.dropLast(2).first(where: {
        ["appeared", "published", "printed"].contains(word($0))
      }),
      ["in", "by", "on"].contains(word(verb + 1))
    else { return nil }
    return outlets.name(startingAt: verb + 2, in: line)
  }

  private func isAgency(_ index: Int, _ article: Article) -> Bool {
    article.tokens[index].isCapital
      && OutletWords.agencies.contains(article.words.text(of: article.tokens[index].word))
  }

  private mutating func take(_ name: Range<Int>, _ article: Article) {
    publisher = article.text(of: name)
    note = "The publisher is known from the line at the end."
  }
}
