/// What a page says of its outlet in passing, weighed: nothing of it tells alone what a copyright line tells.
struct OutletEvidence {
  /// The name with the most evidence, if there is enough.
  private(set) var best: String?

  private var candidates: [Candidate] = []

  /// A name that something speaks for.
  private struct Candidate {
    let name: String
    /// Its words in small letters, without "the".
    let words: [String]
    var weight: Int
  }

  /// How much has to speak for a name.
  private static let enough = 4

  init(_ article: Article, authors: [String]) {
    let names = authors.map { $0.lowercased() }
    for (index, paragraph) in article.paragraphs.enumerated() where index > 0 {
      let isTop = index < 8 && paragraph.role != .text
      let isEnd = index + 5 >= article.paragraphs.count && paragraph.tokens.count < 80
      if isTop { weighSegments(of: paragraph, article) }
      if paragraph.role == .caption
        || paragraph.tokens.contains(where: { article.tokens[$0].has(.picture) })
      {
        weighCredit(paragraph, article)
      }
      for name in CapitalRuns.find(in: paragraph.tokens, article) {
        weigh(name, in: paragraph, isOutside: paragraph.role != .text || isEnd, article)
      }
      if paragraph.role != .text || isEnd { weighAddresses(in: paragraph, article) }
    }
    merge()
    let found = candidates.filter {
      $0.weight >= Self.enough && !names.contains($0.name.lowercased())
    }
    best = found.max { $0.weight < $1.weight }?.name
  }

  private static func isMedium(_ word: String) -> Bool { OutletWords.media.contains(word) }

  // MARK: - What speaks for a name

  private mutating func add(_ name: Range<Int>, _ weight: Int, _ article: Article) {
    var words = name.map { article.words.text(of: article.tokens[$0].word) }
    if words.first == "the" { words.removeFirst() }
    guard !words.isEmpty, !words.contains(where: PassingWords.generic.contains),
      !words.allSatisfy(OutletWords.sections.contains),
      !name.contains(where: {
        article.tokens[$0].has([.month, .day]) || article.tokens[$0].shape == .number
      })
    else { return }
    if let known = candidates.firstIndex(where: { $0.words == words }) {
      candidates[known].weight += weight
    } else {
      candidates.append(Candidate(name: article.text(of: name), words: words, weight: weight))
    }
  }

  /// A name with the words before and behind it.
  private mutating func weigh(
    _ name: Range<Int>,
    in paragraph: Article.Paragraph,
    isOutside: Bool,
    _ article: Article
  ) {
    func word(_ index: Int) -> String {
      paragraph.tokens.contains(index) ? article.words.text(of: article.tokens[index].word) : ""
    }
    let isMedium = OutletEvidence.isMedium(word(name.upperBound - 1))
    let next = word(name.upperBound)
    let second = word(name.upperBound + 1)
    if isOutside {
      let start = word(name.lowerBound - 1) == "the" ? name.lowerBound - 1 : name.lowerBound
      let before = word(start - 1)
      let earlier = word(start - 2)
      if before == "to", ["subscribe", "belongs", "belong", "subscription"].contains(earlier) {
        add(name, 6, article)
      }
      if before == "with" || before == "for" || before == "by",
        ["published", "working", "produced", "report", "story", "article"].contains(earlier)
      {
        add(name, 4, article)
      }
      if PassingWords.behind.contains(next)
        || next == "staff" && PassingWords.behind.contains(second)
      {
        add(name, isMedium ? 5 : 4, article)
      }
      if next == "is", ["a", "an", "the"].contains(second),
        (name.upperBound + 2..<min(name.upperBound + 8, paragraph.tokens.upperBound)).contains(
          where: {
            PassingWords.kinds.contains(word($0))
          })
      {
        add(name, 7, article)
      }
    }
    // "The Sample Post understands that", "the Sample Post has contacted": no other outlet says so of itself.
    let verb = next == "has" ? second : next
    if PassingWords.own.contains(verb),
      isMedium || next == "has" && ["contacted", "approached"].contains(verb)
    {
      add(name, isMedium ? 5 : 3, article)
    }
    weighReach(of: name, in: paragraph, article)
  }

  /// "told the Sample Post", "documents seen by the Sample Post", "this report by the Sample Post was first published".
  private mutating func weighReach(
    of name: Range<Int>,
    in paragraph: Article.Paragraph,
    _ article: Article
  ) {
    func word(_ index: Int) -> String {
      paragraph.tokens.contains(index) ? article.words.text(of: article.tokens[index].word) : ""
    }
    let isMedium = OutletEvidence.isMedium(word(name.upperBound - 1))
    let next = word(name.upperBound)
    var before = name.lowerBound - 1
    if word(before) == "the" { before -= 1 }
    let first = article.tokens[name.lowerBound]
    guard !first.has([.given, .title, .role]) || isMedium else { return }
    switch word(before) {
    case "told":
      guard PassingWords.behindTelling.contains(next) else { return }
      // What somebody told another outlet has the day with it, and is seldom quoted.
      let isDirect = article.tokens[paragraph.tokens.lowerBound..<before].contains {
        $0.isOne(of: .quote, .closeQuote)
      }
      add(name, (isDirect ? 3 : 1) + (isMedium ? 2 : 1) - (next == "on" ? 1 : 0), article)
    case "by" where PassingWords.looks.contains(word(before - 1)),
      "with" where word(before - 1) == "shared":
      add(name, isMedium ? 4 : 3, article)
    case "at"
    where article.tokens[paragraph.tokens.lowerBound].is(.by) && paragraph.tokens.count < 30:
      add(name, 6, article)
    default: break
    }
  }

  /// The parts of a line at the top: "Sample Post | Health | 4 May 2024", "Sample Post Bureau".
  private mutating func weighSegments(of paragraph: Article.Paragraph, _ article: Article) {
    guard paragraph.tokens.count < 30 else { return }
    let last = paragraph.tokens.last.map { article.words.text(of: article.tokens[$0].word) }
    guard last != ".", last != "?" else { return }
    let parts = paragraph.tokens.split { index in
      let token = article.tokens[index]
      return token.isOne(of: .comma, .dash, .hyphen, .bullet, .slash, .colon, .dot)
        || article.words.text(of: token.word) == "|"
    }
    for part in parts {
      guard let first = part.first, var end = part.last.map({ $0 + 1 }) else { continue }
      while end > first,
        OutletWords.staff.contains(article.words.text(of: article.tokens[end - 1].word))
      {
        end -= 1
      }
      let name = first..<end
      guard (1...6).contains(name.count),
        name.allSatisfy({
          article.tokens[$0].isCapital || article.tokens[$0].isOne(of: .of, .the, .and, .amp)
        })
      else { continue }
      let isMedium = OutletEvidence.isMedium(article.words.text(of: article.tokens[end - 1].word))
      let isCut = end <= part.last ?? end
      if isMedium && name.count > 1 || isCut && name.count > 1 {
        add(name, 5, article)
      } else if !article.tokens[first].has([.given, .title, .role]) {
        add(name, parts.count == 1 ? 3 : 2, article)
      }
    }
  }

  /// "(Image: Sample Post)", "SAMPLE POST PHOTO".
  private mutating func weighCredit(_ paragraph: Article.Paragraph, _ article: Article) {
    let open = paragraph.tokens.last { article.tokens[$0].isOne(of: .open, .bracket) }
    let picture = paragraph.tokens.last { article.tokens[$0].has(.picture) }
    guard let start = [open, picture].compactMap({ $0 }).min() else { return }
    for run in CapitalRuns.find(in: start..<paragraph.tokens.upperBound, article)
      + beforePicture(picture, article)
    {
      let name = run.filter { !article.tokens[$0].has(.picture) }
      guard let first = name.first, let last = name.last else { continue }
      let word = article.words.text(of: article.tokens[last].word)
      guard OutletEvidence.isMedium(word), !OutletWords.agencies.contains(word) else { continue }
      add(first..<last + 1, 3, article)
    }
  }

  /// The capitals right before the word for a picture: "POST PHOTO".
  private func beforePicture(_ picture: Int?, _ article: Article) -> [Range<Int>] {
    guard let picture, article.tokens[picture].isCapital else { return [] }
    var start = picture
    while start > 0, article.tokens[start - 1].shape == .capitals { start -= 1 }
    return start < picture ? [start..<picture] : []
  }

  /// "newsdesk@samplepost.example" where the article names a Sample Post, "press@sample.example" for a University of Sample.
  private mutating func weighAddresses(in paragraph: Article.Paragraph, _ article: Article) {
    // Most have none, and a look at the bytes is cheap.
    guard article.text.bytes[paragraph.bytes].contains(0x40) else { return }
    let text = article.text(of: paragraph.tokens).lowercased()
    for piece in text.split(separator: "@").dropFirst() {
      let label = piece.prefix { $0.isLetter || $0.isNumber || $0 == "-" }.filter { $0 != "-" }
      guard label.count > 3 else { continue }
      var whole: Range<Int>?
      var parts: [String: (name: Range<Int>, rank: Int)] = [:]
      for other in article.paragraphs {
        for name in CapitalRuns.find(in: other.tokens, article) {
          var words = name.map { article.words.text(of: article.tokens[$0].word) }
          if words.joined() == label { whole = whole ?? name }
          if words.first == "the" { words.removeFirst() }
          let joined = words.joined()
          if joined == label { whole = whole ?? name }
          if words.contains(label), words.count > 1 {
            // "University of Sample" rather than what it has: "Sample Observatory".
            parts[joined, default: (name, words.last == label ? 3 : 0)].rank += 1
          }
        }
      }
      let part = parts.max { ($0.value.rank, $1.key) < ($1.value.rank, $0.key) }?.value
      if let part, whole.map({ $0.count == 1 && part.rank > 3 }) ?? true {
        add(part.name, 5, article)
      } else if let whole {
        add(whole, 6, article)
      }
    }
  }

  /// The part of a name speaks for the whole: "Post staff writer" for the Sample Post.
  private mutating func merge() {
    candidates.sort { ($0.words.count, $1.name) > ($1.words.count, $0.name) }
    for index in candidates.indices {
      let words = candidates[index].words
      guard
        let whole = candidates[..<index].firstIndex(where: {
          $0.words.count > words.count
            && ($0.words.suffix(words.count) == words[...]
              || $0.words.prefix(words.count) == words[...])
        })
      else { continue }
      candidates[whole].weight += candidates[index].weight
      candidates[index].weight = 0
    }
  }
}
