import StakeholderGraph

/// What of a DOT text matters to the tools that open it.
struct DOTSurvey {
  /// The words `graph`, `node`, `edge` and `subgraph` behind the beginning of the first graph.
  private(set) var keywords = Tally()
  private(set) var keyword = ""
  private(set) var isStrict = false
  /// Attributes called `name`.
  private(set) var names = Tally()

  /// Goes through the text once, by the rules of the language for words, strings and comments.
  init(_ text: [UInt8]) {
    var words = DOTWords(text)
    var isInside = false
    var previous = ""
    while let word = words.next() {
      let lower = word.text.lowercased()
      if word.text == "{" {
        isInside = true
      } else if !isInside {
        if lower == "strict" && !word.isQuoted { isStrict = true }
      } else if !word.isQuoted, ["graph", "node", "edge", "subgraph"].contains(lower) {
        if keywords.isEmpty { keyword = lower }
        keywords.add(word.place)
      } else if word.text == "=" && previous == "name" {
        names.add(word.place)
      }
      previous = word.text
    }
  }
}

/// The words of a DOT text, one after another.
private struct DOTWords {
  private let text: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  struct Word {
    let text: String
    let isQuoted: Bool
    let place: TextPlace
  }

  mutating func next() -> Word? {
    skipBlanks()
    guard position < text.count else { return nil }
    let place = TextPlace(line: line, column: position - lineStart + 1)
    let start = position
    switch text[position] {
    case UInt8(ascii: "\""):
      advance()
      while position < text.count, text[position] != UInt8(ascii: "\"") {
        if text[position] == UInt8(ascii: "\\") { advance() }
        if position < text.count { advance() }
      }
      if position < text.count { advance() }
      let inside = text[min(start + 1, position)..<max(start + 1, position - 1)]
      return Word(text: String(decoding: inside, as: UTF8.self), isQuoted: true, place: place)
    case UInt8(ascii: "<"):
      var depth = 0
      repeat {
        if text[position] == UInt8(ascii: "<") { depth += 1 }
        if text[position] == UInt8(ascii: ">") { depth -= 1 }
        advance()
      } while depth > 0 && position < text.count
      return Word(text: "<>", isQuoted: true, place: place)
    default:
      while position < text.count, Self.isWord(text[position]) { advance() }
      if position == start { advance() }
      let word = String(decoding: text[start..<position], as: UTF8.self)
      return Word(text: word, isQuoted: false, place: place)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }

  private mutating func skipBlanks() {
    while position < text.count {
      let byte = text[position]
      let following = position + 1 < text.count ? text[position + 1] : 0
      if byte <= 0x20 {
        advance()
      } else if byte == UInt8(ascii: "/") && following == UInt8(ascii: "/")
        || byte == UInt8(ascii: "#") && position == lineStart
      {
        while position < text.count, text[position] != UInt8(ascii: "\n") { advance() }
      } else if byte == UInt8(ascii: "/") && following == UInt8(ascii: "*") {
        advance()
        advance()
        while position + 1 < text.count,
          text[position] != UInt8(ascii: "*") || text[position + 1] != UInt8(ascii: "/")
        {
          advance()
        }
        advance()
        if position < text.count { advance() }
      } else {
        return
      }
    }
  }

  private mutating func advance() {
    if position < text.count, text[position] == UInt8(ascii: "\n") {
      line += 1
      lineStart = position + 1
    }
    position += 1
  }
}
