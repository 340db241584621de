/// What an article's page tells about the document: title, date, authors, and who publishes it.
struct PageFacts {
  var title: String?
  var published: String?
  var authors: [String] = []
  var publisher: String?
  /// The agency whose text it is, where another prints it.
  var origin: String?
  /// How the publisher is known, in a sentence for the document's note.
  var note: String?

  /// Where the title stands.
  private(set) var titleIndex = 0
  /// Whether a line over the text says that a body gives it out.
  private(set) var isRelease = false

  init(_ article: Article) {
    isRelease = Self.isRelease(article)
    findTitle(article)
    findDate(article)
    findByline(article)
    findHeadLines(article)
    let outlet = publisher
    findDateline(article)
    findAgency(article)
    if publisher == nil { findDatedLine(article) }
    let agency = publisher
    findCopyright(article)
    if let agency, publisher != agency { origin = agency }
    // An agency's text that an outlet prints.
    if let outlet, let agency, publisher == agency, outlet != agency {
      publisher = outlet
      origin = agency
    }
    findIssuer(article)
    if publisher == nil, let name = OutletEvidence(article, authors: authors).best {
      publisher = name
      note = "The publisher is taken to be the outlet that the page speaks of in passing."
    }
    if publisher == nil { findBiography(article) }
    if publisher == nil { findOwnWords(article) }
  }

  /// The first heading that is no label, such as "OPINION", and no outlet's name over the title.
  private mutating func findTitle(_ article: Article) {
    let outlets = OutletNames(article)
    var start = 0
    while start < min(5, article.paragraphs.count - 1) {
      let line = article.paragraphs[start].tokens
      let isOutlet =
        publisher == nil && article.paragraphs[start + 1].role == .heading && outlets.isPlain(line)
      if isOutlet {
        publisher = article.text(of: line)
        note = "The publisher is known from the line over the title."
      }
      guard isOutlet || isLabel(line, article) || isNoTitle(line, article) else { break }
      start += 1
    }
    titleIndex = start
    let first = article.paragraphs[start]
    // "Can the wall hold?" is a sentence, and a title where it stands first.
    let asks =
      first.tokens.count < 22 && start + 1 < article.paragraphs.count
      && first.tokens.last.map { article.tokens[$0].isOne(of: .question, .exclamation) } ?? false
    guard first.role == .heading || asks || isTitle(start, article) else { return }
    let whole = outlets.withoutLabel(first.tokens)
    guard let (own, outlet) = outlets.split(title: whole) else {
      title = article.text(of: whole)
      return
    }
    title = article.text(of: own)
    if publisher == nil {
      publisher = article.text(of: outlet)
      note = "The publisher is known from the end of the title."
    }
  }

  /// "A billionaire wants to save the buses. Riders are not sure.": a short line that a byline follows.
  private func isTitle(_ start: Int, _ article: Article) -> Bool {
    article.paragraphs[start].tokens.count < 26
      && (start + 1..<min(start + 4, article.paragraphs.count)).contains {
        Self.byWord(of: article.paragraphs[$0].tokens, article) != nil
          && article.paragraphs[$0].tokens.count < 24
      }
  }

  /// "PRESS RELEASE", "OPINION"; a line that begins with a label of a release needs not end there.
  private func isLabel(_ line: Range<Int>, _ article: Article) -> Bool {
    let text = article.text(of: line).lowercased()
    if OutletWords.controls.contains(text) { return true }
    return OutletWords.labels.contains(text.filter { $0.isLetter || $0 == " " || $0 == "-" })
      || OutletWords.releaseLabels.contains { text.hasPrefix($0 + ":") }
  }

  /// "FOR IMMEDIATE RELEASE: May 3, 2024" in one of the first lines.
  private static func isRelease(_ article: Article) -> Bool {
    article.paragraphs.prefix(6).contains { paragraph in
      guard paragraph.tokens.count < 20 else { return false }
      let text = article.text(of: paragraph.tokens).lowercased()
      return OutletWords.releaseLabels.contains { text.hasPrefix($0) }
    }
  }

  /// A date by itself, sections between strokes, and the way to a page: "Home / News / Harbour".
  private func isNoTitle(_ line: Range<Int>, _ article: Article) -> Bool {
    // "Politics" over the title
    if line.count == 1, let only = line.first,
      OutletWords.sections.contains(article.words.text(of: article.tokens[only].word))
        || OutletWords.pages.contains(article.words.text(of: article.tokens[only].word))
    {
      return true
    }
    guard let first = line.first, line.count > 2 else { return false }
    if line.count <= 6, Self.date(in: line, article) != nil { return true }
    let isSection = line.allSatisfy {
      article.tokens[$0].shape == .capitals || article.tokens[$0].shape == .mark
        || article.tokens[$0].is(.and)
    }
    if isSection, line.contains(where: { article.words.text(of: article.tokens[$0].word) == "|" }) {
      return true
    }
    return article.words.text(of: article.tokens[first].word) == "home"
      && [">", "/", "|", "»", "›"].contains(article.words.text(of: article.tokens[first + 1].word))
  }

  // MARK: - Dates

  private mutating func findDate(_ article: Article) {
    let count = article.paragraphs.count
    for (index, paragraph) in article.paragraphs.enumerated() {
      guard index < 8 || paragraph.role == .furniture && index < count else { continue }
      // "ROTTERDAM, March 5, 2025 – Tidal Energy": the dateline of a release has its date.
      if paragraph.role == .text,
        let dash = paragraph.tokens.prefix(16).first(where: {
          article.tokens[$0].isOne(of: .dash, .hyphen) && article.tokens[$0].isSpaced
            || ["–", "—", "--"].contains(article.words.text(of: article.tokens[$0].word))
        }), let date = Self.date(in: paragraph.tokens.lowerBound..<dash, article)
      {
        published = date
        return
      }
      // In running text a date tells of something else.
      guard paragraph.tokens.count < 40 || index == 0 else { continue }
      if let date = Self.date(in: paragraph.tokens.prefix(24), article) {
        published = date
        return
      }
    }
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10,
    "nov": 11, "dec": 12,
  ]

  static func date(in range: Range<Int>, _ article: Article) -> String? {
    func word(_ index: Int) -> String { article.words.text(of: article.tokens[index].word) }
    func year(_ index: Int) -> Int? {
      guard index < range.upperBound, let year = Int(word(index)), (1990...2100).contains(year)
      else { return nil }
      return year
    }
    for index in range {
      let text = word(index)
      let parts = text.split(separator: "-").map { Int($0) }
      if parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
        (1990...2100).contains(year), (1...12).contains(month), (1...31).contains(day)
      {
        return text
      }
      guard article.tokens[index].has(.month), let month = months[String(text.prefix(3))] else {
        continue
      }
      var candidates: [(day: Int, year: Int)] = []
      if index + 1 < range.upperBound, let day = Int(word(index + 1)), (1...31).contains(day) {
        var next = index + 2
        if next < range.upperBound, article.tokens[next].is(.comma) { next += 1 }
        if let year = year(next) { candidates.append((day, year)) }
      }
      if index > range.lowerBound, let day = Int(word(index - 1)), (1...31).contains(day),
        let year = year(index + 1)
      {
        candidates.append((day, year))
      }
      if let found = candidates.first {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return "\(found.year)-\(two(month))-\(two(found.day))"
      }
    }
    return nil
  }

  // MARK: - Ends of the page

  /// "NAIROBI, March 4 (Sample Wire) -"
  private mutating func findDateline(_ article: Article) {
    for paragraph in article.paragraphs.prefix(14) where paragraph.role == .text {
      let tokens = Array(paragraph.tokens.prefix(18))
      guard let open = tokens.first(where: { article.tokens[$0].is(.open) }),
        let close = tokens.first(where: { article.tokens[$0].is(.close) && $0 > open }),
        close - open <= 5,
        close + 1 < paragraph.tokens.upperBound,
        article.tokens[close + 1].isOne(of: .dash, .hyphen),
        article.tokens[tokens[0]].shape == .capitals || article.tokens[tokens[0]].isCapital
      else { continue }
      publisher = article.text(of: open + 1..<close)
      note = "The publisher is known from the dateline."
      return
    }
  }

  private mutating func findCopyright(_ article: Article) {
    for paragraph in article.paragraphs.reversed() where paragraph.role == .furniture {
      let text = article.text(of: paragraph.tokens).lowercased()
      guard text.hasPrefix("copyright") || text.hasPrefix("©") || text.hasPrefix("(c)") else {
        continue
      }
      var start: Int?
      var end = paragraph.tokens.lowerBound
      for index in paragraph.tokens {
        let token = article.tokens[index]
        let word = article.words.text(of: token.word)
        if start == nil {
          // "Copyright 1996 - . All rights reserved. The content …"
          if token.is(.stop) { break }
          if token.isCapital, !["copyright", "c", "all", "rights"].contains(word) {
            start = index
            end = index + 1
          }
          continue
        }
        if token.isCapital && word != "all" || token.is(.amp) || token.is(.of) {
          end = index + 1
        } else {
          break
        }
      }
      if let start {
        // "Courier Holdings Pvt Ltd" owns the outlet that the page names at its head.
        var last = end
        while last - start > 1,
          OutletWords.companies.contains(article.words.text(of: article.tokens[last - 1].word))
            || article.tokens[last - 1].is(.stop)
        {
          last -= 1
        }
        if last < end, publisher != nil { return }
        end = last
        publisher = article.text(of: start..<end)
        note = "The publisher is known from the copyright line."
      }
      return
    }
  }

  /// "The writer is chairman of X", "Mira Holm is a fellow at X": the author's organisation.
  private mutating func findBiography(_ article: Article) {
    guard let paragraph = article.paragraphs.last(where: { $0.tokens.count > 5 }),
      paragraph.tokens.count < 60
    else { return }
    let tokens = paragraph.tokens
    guard let verb = tokens.prefix(8).first(where: { article.tokens[$0].is(.is) }) else { return }
    let subject = tokens.lowerBound..<verb
    let isWriter = subject.contains {
      ["writer", "author", "columnist"].contains(article.words.text(of: article.tokens[$0].word))
    }
    let isName =
      (2...4).contains(subject.count) && subject.allSatisfy { article.tokens[$0].isCapital }
    guard isWriter || isName else { return }
    let role = (verb..<tokens.upperBound).first { article.tokens[$0].has(.role) }
    guard let role, role - verb < 8 else { return }
    if isName, authors.isEmpty { authors = [article.text(of: subject)] }
    var index = role + 1
    while index < tokens.upperBound, !article.tokens[index].isOne(of: .of, .at, .with, .for) {
      index += 1
    }
    index += 1
    while index < tokens.upperBound, article.tokens[index].has(.determiner) { index += 1 }
    let start = index
    var end = start
    while index < tokens.upperBound {
      let token = article.tokens[index]
      if token.isCapital {
        end = index + 1
      } else if !token.isOne(of: .of, .for, .and, .on, .the, .amp) {
        break
      }
      index += 1
    }
    // "Sample Trust for Trees STT"
    if end - start > 3, article.tokens[end - 1].shape == .capitals { end -= 1 }
    guard end > start else { return }
    publisher = article.text(of: start..<end)
    note = "No outlet is named. The publisher is taken to be the author's organisation."
  }
}
