/// Tells running text from what pages print around it.
enum Furniture {
  /// Marks titles, headings, bylines, captions and notices.
  static func mark(_ article: inout Article) {
    var lines: [String: Int] = [:]
    for paragraph in article.paragraphs where paragraph.tokens.count < 12 {
      lines[article.text(of: paragraph.tokens), default: 0] += 1
    }
    // Everything behind a line such as "Related news" is furniture if no long text follows.
    let lastText = article.paragraphs.indices.last { isLong(article.paragraphs[$0]) } ?? 0
    var isBehind = false
    for index in article.paragraphs.indices {
      let paragraph = article.paragraphs[index]
      guard needsLook(paragraph, article) else { continue }
      let line = article.text(of: paragraph.tokens)
      let repeats = lines[line] ?? 0
      let mayBeNotice =
        paragraph.tokens.first.map { article.tokens[$0].has(.notice) } ?? false
        || paragraph.tokens.contains { article.tokens[$0].has(.picture) }
      let isAtEnd = index + 5 > article.paragraphs.count
      if isCaption(paragraph, article) {
        article.paragraphs[index].role = .caption
      } else if mayBeNotice && isNotice(line) || isAtEnd && isContribution(line) {
        article.paragraphs[index].role = .furniture
        if index > lastText { isBehind = true }
      } else if isBehind && !isLong(paragraph) {
        article.paragraphs[index].role = .furniture
      } else if repeats > 1 && index > 0 && !endsAsSentence(paragraph, article) {
        article.paragraphs[index].role = index < 3 ? .heading : .furniture
      } else if isHeading(paragraph, article) {
        article.paragraphs[index].role = .heading
      }
    }
  }

  /// Whether a paragraph can be anything but running text.
  private static func needsLook(_ paragraph: Article.Paragraph, _ article: Article) -> Bool {
    guard paragraph.tokens.count >= 22, let first = paragraph.tokens.first,
      let last = paragraph.tokens.last
    else { return true }
    return article.tokens[first].has(.notice) && paragraph.tokens.count < 60
      || article.tokens[last].is(.close)
      || paragraph.tokens.contains { article.tokens[$0].has(.picture) }
  }

  private static func isLong(_ paragraph: Article.Paragraph) -> Bool { paragraph.tokens.count > 16 }

  private static func endsAsSentence(_ paragraph: Article.Paragraph, _ article: Article) -> Bool {
    guard let last = paragraph.tokens.last else { return false }
    let text = article.words.text(of: article.tokens[last].word)
    if [".", "?", "!", "”", "\"", "»", "…", ":", "'s"].contains(text) || text.hasSuffix(".") {
      return true
    }
    // A single mark ends a sentence only behind a point: the last word may be a plural's possessive.
    guard ["'", "’", "''"].contains(text), paragraph.tokens.count > 1 else { return false }
    let before = article.words.text(of: article.tokens[last - 1].word)
    return [".", "?", "!", "…", ","].contains(before)
  }

  private static func isHeading(_ paragraph: Article.Paragraph, _ article: Article) -> Bool {
    paragraph.tokens.count < 22 && !endsAsSentence(paragraph, article)
  }

  private static let beginnings = [
    "copyright", "©", "(c) ", "all rights reserved", "read more", "read also", "also read",
    "related",
    "see also", "sign up", "subscribe", "click here", "follow us", "share this", "advertisement",
    "sponsored", "tags", "tag :", "tag:", "topics:", "home>>", "home >", "photo:", "image:",
    "caption",
    "(reporting by", "reporting by", "editing by", "(editing by", "writing by", "source:",
    "want to ",
    "don't miss", "don’t miss", "download ", "join our", "join us", "for more", "contact:",
    "contact us",
    "this article first", "this article was", "this story was", "the views expressed", "disclaimer",
    "most read", "most popular", "trending", "recommended", "more from", "like this", "newsletter",
    "privacy policy", "terms of", "cookie", "listen to", "watch:", "watch |", "video:", "opens in",
    "skip to", "comments", "leave a", "print this", "email this", "file photo", "getty images",
  ].map { Array($0.utf8) }

  private static func isNotice(_ line: String) -> Bool {
    let bytes = folded(line)
    if beginnings.contains(where: { bytes.starts(with: $0) }) { return true }
    if holds(bytes, reserved) || bytes.count < 160 && holds(bytes, newsletter) { return true }
    return bytes.count < 200 && isByline(String(decoding: bytes, as: UTF8.self))
  }

  /// "Mira Holm contributed to this report.", "The Tide Daily is published by Tide Media."
  private static func isContribution(_ line: String) -> Bool {
    guard line.utf8.count < 200 else { return false }
    let bytes = folded(line)
    return contributions.contains { holds(bytes, $0) }
  }

  private static let reserved = Array("all rights reserved".utf8)
  private static let newsletter = Array("newsletter".utf8)
  private static let contributions = [
    "contributed to this ", "contributed reporting", "contributed to the report",
    " is published by ",
    "traditional custodians", "traditional owners and custodians", "traditional owners of the land",
  ].map { Array($0.utf8) }

  private static func folded(_ line: String) -> [UInt8] {
    var bytes = Array(line.utf8)
    LetterCase.fold(&bytes)
    return bytes
  }

  /// Whether some bytes stand in others; a search in a string takes longer than all else that is done with a line.
  private static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard bytes.count >= part.count else { return false }
    for start in 0...bytes.count - part.count where bytes[start] == part[0] {
      var length = 1
      while length < part.count, bytes[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }

  private static func isByline(_ text: String) -> Bool {
    if text.hasPrefix("by ") && !text.hasSuffix(".") { return true }
    return text.hasPrefix("words: ") || text.hasPrefix("text: ") || text.hasPrefix("published ")
      || text.hasPrefix("updated ") || text.hasPrefix("posted ") || text.hasPrefix("last updated")
  }

  /// Captions end in, or begin with, a credit in brackets.
  private static func isCaption(_ paragraph: Article.Paragraph, _ article: Article) -> Bool {
    guard let last = paragraph.tokens.last, paragraph.tokens.count < 90 else { return false }
    // "Photo by", "Picture:"
    for index in paragraph.tokens.dropLast() where article.tokens[index].has(.picture) {
      if article.tokens[index + 1].isOne(of: .by, .colon) { return true }
    }
    guard article.tokens[last].is(.close) else { return false }
    // A credit in brackets at the end.
    guard let open = paragraph.tokens.last(where: { article.tokens[$0].is(.open) }) else {
      return false
    }
    return (open..<last).contains {
      article.tokens[$0].has(.picture) || article.tokens[$0].is(.slash)
    }
  }
}
