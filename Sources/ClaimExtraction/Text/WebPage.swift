/// The running text of a web page, without its markup.
///
/// Block elements make paragraphs; entities become what they stand for. Scripts, styles, navigation, asides,
/// figures, forms and footers are left out. Where a page has one `article`, or a `main`, the rest of it is
/// left out too, but for its title.
public enum WebPage {
  /// Whether a file is a web page rather than plain text.
  public static func isOne(_ bytes: [UInt8]) -> Bool { ArticleText.looksLikeHTML(bytes) }

  /// The text, a paragraph a line with an empty line between, ending in a line's end.
  ///
  /// - Parameter bytes: UTF-8; what is not is replaced and told of when the text is read as an article.
  /// - Complexity: O(page).
  public static func text(of bytes: [UInt8]) -> [UInt8] {
    var reader = MarkupReader(bytes)
    reader.readAll()
    var paragraphs = reader.paragraphs(of: reader.contentRange())
    if let title = reader.title, !paragraphs.prefix(6).contains(where: title.contains) {
      paragraphs.insert(title, at: 0)
    }
    return Array((paragraphs.joined(separator: "\n\n") + "\n").utf8)
  }
}

/// Reads markup piece by piece: text, and where elements begin and end.
private struct MarkupReader {
  private let bytes: [UInt8]
  private var index = 0
  /// The paragraphs with the depth of `article` and `main` that each stands in.
  private var found: [(text: String, article: Int, isMain: Bool)] = []
  private var current: [UInt8] = []
  private var articles = 0
  private var openArticles = 0
  private var openMains = 0
  private var titleText: [UInt8] = []
  /// The element whose contents are left out, and how deep it stands in itself.
  private var skipped: (name: String, depth: Int)?
  private var isTitle = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What `<title>` says.
  var title: String? {
    let text = Self.collapsed(titleText)
    return text.isEmpty ? nil : text
  }

  mutating func readAll() {
    while index < bytes.count {
      if bytes[index] == 0x3C, let end = readTag() {
        index = end
      } else {
        take(bytes[index])
        index += 1
      }
    }
    endParagraph()
  }

  private mutating func take(_ byte: UInt8) {
    if isTitle {
      titleText.append(byte)
    } else if skipped == nil {
      current.append(byte)
    }
  }

  /// Which paragraphs are the page's own text.
  func contentRange() -> (Int, Bool) {
    if articles == 1, found.contains(where: { $0.article > 0 }) { return (1, false) }
    return (0, found.contains { $0.isMain })
  }

  func paragraphs(of content: (article: Int, isMain: Bool)) -> [String] {
    found.filter { $0.article >= content.article && ($0.isMain || !content.isMain) }.map(\.text)
  }

  private mutating func endParagraph() {
    let text = Self.collapsed(current)
    current = []
    if !text.isEmpty { found.append((text, openArticles, openMains > 0)) }
  }

  // MARK: - Tags

  /// Reads a tag or comment; nil if the bracket is a bare one.
  private mutating func readTag() -> Int? {
    if starts(with: "<!--", at: index) {
      return (find("-->", from: index + 4) ?? bytes.count - 3) + 3
    }
    var position = index + 1
    guard position < bytes.count else { return nil }
    if bytes[position] == 0x21 || bytes[position] == 0x3F {
      return endOfTag(from: position)
    }
    let isEnd = bytes[position] == 0x2F
    if isEnd { position += 1 }
    let start = position
    while position < bytes.count, Self.isLetter(bytes[position]) { position += 1 }
    guard position > start else { return nil }
    let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    let end = endOfTag(from: position)
    if !isEnd, Self.raw.contains(name), skipped == nil {
      // What stands in a script is no markup.
      return endOfRaw(name, from: end)
    }
    apply(name, isEnd: isEnd)
    return end
  }

  private mutating func apply(_ name: String, isEnd: Bool) {
    if let (open, depth) = skipped {
      guard open == name else { return }
      let now = depth + (isEnd ? -1 : 1)
      skipped = now == 0 ? nil : (open, now)
      return
    }
    if name == "title" {
      isTitle = !isEnd && titleText.isEmpty
      return
    }
    if !isEnd, Self.leftOut.contains(name) {
      endParagraph()
      skipped = (name, 1)
      return
    }
    guard Self.blocks.contains(name) else { return }
    endParagraph()
    if name == "article" {
      if !isEnd { articles += openArticles == 0 ? 1 : 0 }
      openArticles = max(0, openArticles + (isEnd ? -1 : 1))
    } else if name == "main" {
      openMains = max(0, openMains + (isEnd ? -1 : 1))
    }
  }

  /// The place behind the bracket that closes a tag; brackets in quoted values close nothing.
  private func endOfTag(from start: Int) -> Int {
    var position = start
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = bytes[position - 1] == 0x3D ? byte : nil
      } else if byte == 0x3E {
        return position + 1
      }
      position += 1
    }
    return bytes.count
  }

  private func endOfRaw(_ name: String, from start: Int) -> Int {
    var position = start
    let mark = Array("</\(name)".utf8)
    while position + mark.count <= bytes.count {
      if bytes[position] == 0x3C, Self.isSame(bytes[position..<position + mark.count], mark) {
        return endOfTag(from: position + mark.count)
      }
      position += 1
    }
    return bytes.count
  }

  private func starts(with text: String, at position: Int) -> Bool {
    let mark = Array(text.utf8)
    return position + mark.count <= bytes.count
      && bytes[position..<position + mark.count].elementsEqual(mark)
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let mark = Array(text.utf8)
    var position = start
    while position + mark.count <= bytes.count {
      if bytes[position] == mark[0], bytes[position..<position + mark.count].elementsEqual(mark) {
        return position
      }
      position += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func isSame(_ left: ArraySlice<UInt8>, _ right: [UInt8]) -> Bool {
    left.elementsEqual(right) { ($0 | 0x20) == ($1 | 0x20) }
  }

  // MARK: - Words

  /// A paragraph's text with its entities read and its white space single.
  private static func collapsed(_ bytes: [UInt8]) -> String {
    let text = Entities.decoded(bytes)
    return text.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
  }

  private static let raw: Set<String> = ["script", "style"]

  private static let leftOut: Set<String> = [
    "nav", "aside", "figure", "footer", "form", "noscript", "template", "svg", "iframe", "select",
    "button", "video", "audio", "picture", "object", "dialog", "menu", "textarea",
  ]

  private static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table",
    "tr", "td", "th", "section", "article", "main", "blockquote", "pre", "br", "hr", "header",
    "body",
    "html", "head", "address", "details", "summary", "caption",
  ]
}
