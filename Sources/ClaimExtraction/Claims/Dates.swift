/// Dates with a year, as a sentence has them.
struct DateReader {
  let article: Article

  /// The first date in some tokens, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil if there is none or two differ.
  func date(in range: Range<Int>) -> String? {
    var found: String?
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (date, end) = date(at: index, range) else {
        index += 1
        continue
      }
      if found != nil { return nil }
      found = date
      index = end
    }
    return found
  }

  private func date(at index: Int, _ range: Range<Int>) -> (String, Int)? {
    let tokens = article.tokens
    // "in 2016", "since 2016"
    if tokens[index].isOne(of: .in) || word(index) == "since", let year = year(index + 1, range) {
      return (year, index + 2)
    }
    guard tokens[index].has(.month), let month = month(index) else { return nil }
    // "3 May 2016"
    if index > range.lowerBound, let day = day(index - 1), let year = year(index + 1, range) {
      return ("\(year)-\(month)-\(day)", index + 2)
    }
    // "May 3, 2016"
    if index + 3 < range.upperBound, let day = day(index + 1), tokens[index + 2].is(.comma),
      let year = year(index + 3, range)
    {
      return ("\(year)-\(month)-\(day)", index + 4)
    }
    if let year = year(index + 1, range) { return ("\(year)-\(month)", index + 2) }
    return nil
  }

  private func word(_ index: Int) -> String { article.words.text(of: article.tokens[index].word) }

  private func year(_ index: Int, _ range: Range<Int>) -> String? {
    guard index < range.upperBound, article.tokens[index].shape == .number else { return nil }
    let text = word(index)
    guard text.utf8.count == 4, let number = Int(text), (1500...2100).contains(number) else {
      return nil
    }
    return text
  }

  private func day(_ index: Int) -> String? {
    guard article.tokens[index].shape == .number, let number = Int(word(index)),
      (1...31).contains(number)
    else { return nil }
    return number < 10 ? "0\(number)" : "\(number)"
  }

  private func month(_ index: Int) -> String? {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let text = String(word(index).prefix(3))
    return names.firstIndex(of: text).map { $0 < 9 ? "0\($0 + 1)" : "\($0 + 1)" }
  }
}

extension ClaimFinder {
  /// When somebody founded or gave something, if a year stands right behind the verb.
  func date(of claim: FoundClaim) -> String {
    guard claim.kind == .founded || claim.kind == .funded, claim.modality == .asserted,
      let verb = claim.verbToken
    else { return "" }
    let limit = min(verb + 14, claim.range.upperBound)
    let end =
      (verb + 1..<max(verb + 1, limit)).first {
        tokens[$0].isOne(of: .semicolon, .who, .which, .but, .and, .colon)
          || $0 > verb + 1 && tokens[$0].shape == .small && tokens[$0].has(.helper)
      } ?? max(verb + 1, limit)
    return DateReader(article: article).date(in: verb + 1..<end) ?? ""
  }
}
