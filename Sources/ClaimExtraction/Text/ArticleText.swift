/// An article's text, checked, and cut into the paragraphs that citations count.
struct ArticleText {
  /// UTF-8.
  let bytes: [UInt8]
  /// The lines that are not blank, without their ends.
  let lines: [Range<Int>]
  /// How many scalars begin before each 256th byte.
  private let scalarsBefore: [Int]

  /// The longest line that may be a paragraph, in bytes.
  static let longestLine = 200_000

  /// Checks and cuts a text.
  init(_ bytes: [UInt8]) throws(ArticleProblem) {
    self.bytes = bytes
    // The marks that UTF-16 begins with.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .notUTF8 }
    var lines: [Range<Int>] = []
    var number = 1
    var start = 0
    var isBlank = true
    var index = 0
    while index <= bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0x0A
      if byte == 0x0A || byte == 0x0D {
        if index - start > Self.longestLine {
          throw .longLine(line: number, byteCount: index - start)
        }
        if !isBlank { lines.append(start..<index) }
        if byte == 0x0A || index + 1 >= bytes.count || bytes[index + 1] != 0x0A { number += 1 }
        start = index + 1
        isBlank = true
      } else if isBlank, byte > 0x20 {
        isBlank = Self.isWideSpace(bytes, index)
        // The other bytes of that space are no text either.
        if isBlank {
          index += byte == 0xC2 ? 2 : 3
          continue
        }
      } else if byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B) {
        throw .binary(line: number)
      }
      index += 1
    }
    guard !lines.isEmpty else { throw .empty }
    self.lines = lines
    var counts: [Int] = []
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % 256 == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    scalarsBefore = counts + [count]
    if Self.looksLikeHTML(bytes) { throw .html }
  }

  private static func isWideSpace(_ bytes: [UInt8], _ index: Int) -> Bool {
    let rest = bytes[index..<min(index + 3, bytes.count)]
    guard let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return bytes[index] >= 0x80 && scalar.properties.isWhitespace
  }

  /// Whether a text begins as a web page, or has several tags in its beginning.
  static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    // A text without several brackets needs no closer look.
    guard bytes.prefix(4096).lazy.filter({ $0 == 0x3C }).prefix(2).count > 0 else { return false }
    let beginning = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    let text = beginning.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if ["<!doctype", "<html", "<head", "<body", "<?xml"].contains(where: text.hasPrefix) {
      return true
    }
    // Most texts have none; only those that have are searched for tags.
    guard beginning.utf8.count(where: { $0 == 0x3C }) >= 4 else { return false }
    var found = 0
    for piece in beginning.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      let next = piece.drop { $0 == "/" }.dropFirst(name.count).first
      if tags.contains(String(name)), next == ">" || next == " " || next == "/" || next == "\n" {
        found += 1
        if found == 4 { return true }
      }
    }
    return false
  }

  /// Elements by which a text is known for a page.
  private static let tags: Set<String> = [
    "p", "div", "br", "span", "a", "b", "i", "em", "strong", "u", "font", "center", "h1", "h2",
    "h3", "h4", "ul", "ol", "li", "table", "tr", "td", "img", "section", "article", "main", "nav",
    "header", "footer", "script", "style", "link", "meta", "iframe", "frame", "frameset",
  ]

  /// How many Unicode scalars stand in a range of bytes.
  ///
  /// - Complexity: O(1).
  func scalarCount(_ range: Range<Int>) -> Int {
    scalarCount(before: range.upperBound) - scalarCount(before: range.lowerBound)
  }

  private func scalarCount(before end: Int) -> Int {
    let block = end / 256
    var count = scalarsBefore[block]
    for index in block * 256..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The text of a range of bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// Why a text cannot be read as an article.
public enum ArticleProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nothing but blanks.
  case empty
  /// Control characters that no text has.
  case binary(line: Int)
  /// Not UTF-8.
  case notUTF8
  /// A line that no paragraph is as long as.
  case longLine(line: Int, byteCount: Int)
  /// A web page with its markup.
  case html
  /// Another language than English, as far as its small words tell.
  case notEnglish

  /// What is wrong and what to do, as the end of a sentence that begins with the article's name.
  public var description: String {
    switch self {
    case .empty: "is empty"
    case .binary(let line):
      "is no text: line \(line) has control characters; save the article as plain text"
    case .notUTF8: "is not UTF-8; save it as UTF-8"
    case .longLine(let line, let byteCount):
      "has \(byteCount) bytes in line \(line); a paragraph may have \(ArticleText.longestLine); "
        + "put each paragraph on a line of its own"
    case .html:
      "is a web page; give --html to read its text, or save the article as plain text, a paragraph a "
        + "line"
    case .notEnglish: "does not look like English, which is what stakegraph extract reads"
    }
  }
}
