import StakeholderGraph

/// Splits JSON, as RFC 8259 defines it, into tokens while its bytes come, and knows where each stands.
///
/// Beyond the standard, `NaN` and `Infinity` are taken for no value, since Python writes them.
struct JSONTokenizer {
  enum Token: Hashable {
    case beginObject, endObject, beginArray, endArray
    /// A member's name; its value is the next token.
    case name
    case text, number, null
    case boolean(Bool)
    /// Nothing more comes.
    case end
  }

  /// What a token holds that no graph can.
  enum Oddity {
    case nul, notANumber
  }

  /// How deep objects and arrays may stand in each other.
  static let depthLimit = 128
  /// How many bytes a text may have.
  static let textLimit = 1 << 28
  private static let numberLimit = 1_000

  /// Whether several values may follow each other.
  private let allowsSeveral: Bool
  /// Where everything stands, for a text inside another file.
  private let fixedPlace: TextPlace?
  private var pieces: TextPieces
  var buffer: [UInt8] = []
  var position = 0
  /// The latest token's first byte; bytes before it are dropped when more come.
  var tokenStart = 0
  /// Where the line would begin if each character were one byte; below 0 once its bytes are gone.
  var lineStart = 0
  private var line = 1
  private var expectation = Expectation.value
  /// Whether each container that is open is an object.
  private var containers: [Bool] = []
  /// The text of the latest token, in the buffer or, if it has escapes, in `unescaped`.
  var textStart = 0
  private var textEnd = 0
  var hasEscapes = false
  var unescaped: [UInt8] = []

  /// Where the latest token begins.
  private(set) var place = TextPlace.start
  /// What the latest number is.
  private(set) var numberType = ValueType.integer
  /// What the latest token holds that was replaced.
  var oddity: Oddity?

  private enum Expectation {
    case value, valueOrEnd, name, nameOrEnd, colon, commaOrEnd, nothing
  }

  init(_ pieces: TextPieces, allowsSeveral: Bool = false, at fixedPlace: TextPlace? = nil) {
    self.pieces = pieces
    self.allowsSeveral = allowsSeveral
    self.fixedPlace = fixedPlace
  }

  /// How many objects and arrays are open.
  var depth: Int { containers.count }

  /// Calls `body` with the latest name, text or number, as UTF-8.
  func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    hasEscapes ? body(unescaped.span) : body(buffer.span.extracting(textStart..<textEnd))
  }

  /// The latest name, text or number.
  var text: String { withText { String(utf8: $0) } }

  /// The next token.
  mutating func next() throws(ReadingStop) -> Token {
    oddity = nil
    guard var byte = try skipBlanks() else { return try finish() }
    if expectation == .colon {
      if byte != UInt8(ascii: ":") { throw unexpected(byte, "a colon after the name") }
      position += 1
      expectation = .value
      byte = try nextByte()
    } else if expectation == .commaOrEnd {
      let isObject = containers.last == true
      if byte == UInt8(ascii: isObject ? "}" : "]") { return close() }
      if byte != UInt8(ascii: ",") {
        throw unexpected(byte, isObject ? "a comma or }" : "a comma or ]")
      }
      position += 1
      expectation = isObject ? .name : .value
      byte = try nextByte()
    }
    markToken()
    switch expectation {
    case .nameOrEnd where byte == UInt8(ascii: "}"), .valueOrEnd where byte == UInt8(ascii: "]"):
      return close()
    case .name, .nameOrEnd:
      if byte != UInt8(ascii: "\"") { throw unexpected(byte, "a name in double quotes") }
      try readText()
      expectation = .colon
      return .name
    case .nothing where !allowsSeveral:
      throw unexpected(byte, "the end")
    case .value, .valueOrEnd, .colon, .commaOrEnd, .nothing:
      return try readValue(byte)
    }
  }

  /// Passes over the value that a token begins.
  mutating func skip(_ first: Token) throws(ReadingStop) {
    guard first == .beginObject || first == .beginArray else { return }
    let outside = depth - 1
    while depth > outside { _ = try next() }
  }

  /// The value that a token begins.
  mutating func value(_ first: Token) throws(ReadingStop) -> JSONValue {
    switch first {
    case .beginObject:
      var members: [(String, JSONValue)] = []
      while try next() == .name {
        let name = text
        let token = try next()
        members.append((name, try value(token)))
      }
      return .object(members)
    case .beginArray:
      var items: [JSONValue] = []
      while true {
        let token = try next()
        if token == .endArray { return .array(items) }
        items.append(try value(token))
      }
    case .text: return .text(text)
    case .number: return .number(text)
    case .boolean(let boolean): return .boolean(boolean)
    case .null, .name, .endObject, .endArray, .end: return .null
    }
  }

  /// An error at the latest token.
  func error(_ message: String, code: String = "json") -> ReadingStop {
    .error(fixedPlace ?? place, message, code: code)
  }

  /// An error at a byte of the buffer.
  func error(at offset: Int, _ message: String, code: String = "json") -> ReadingStop {
    .error(fixedPlace ?? place(of: offset), message, code: code)
  }

  // MARK: - Tokens

  private mutating func readValue(_ byte: UInt8) throws(ReadingStop) -> Token {
    let token: Token
    switch byte {
    case UInt8(ascii: "{"): return try open(isObject: true)
    case UInt8(ascii: "["): return try open(isObject: false)
    case UInt8(ascii: "\""):
      try readText()
      token = .text
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): token = try readNumber()
    default: token = try readWord(byte)
    }
    expectation = containers.isEmpty ? .nothing : .commaOrEnd
    return token
  }

  private mutating func open(isObject: Bool) throws(ReadingStop) -> Token {
    guard depth < Self.depthLimit else {
      throw error("more than \(Self.depthLimit) objects and arrays stand in each other")
    }
    position += 1
    containers.append(isObject)
    expectation = isObject ? .nameOrEnd : .valueOrEnd
    return isObject ? .beginObject : .beginArray
  }

  private mutating func close() -> Token {
    markToken()
    position += 1
    let isObject = containers.removeLast()
    expectation = containers.isEmpty ? .nothing : .commaOrEnd
    return isObject ? .endObject : .endArray
  }

  private mutating func finish() throws(ReadingStop) -> Token {
    markToken()
    if containers.isEmpty && (expectation == .nothing || allowsSeveral) { return .end }
    if containers.isEmpty { throw error("there is no value") }
    throw cutOff()
  }

  func cutOff() -> ReadingStop {
    error(at: buffer.count, "the data end before they are complete; they may have been cut off")
  }

  mutating func endText(at end: Int) {
    textEnd = end
    position = end + 1
  }

  private mutating func readNumber() throws(ReadingStop) -> Token {
    hasEscapes = false
    textStart = position
    while true {
      position = numberEnd(from: position)
      guard position == buffer.count, try refill() else { break }
    }
    textEnd = position
    // The `-` of `-Infinity` is all that was read.
    if textEnd == textStart + 1, buffer[textStart] == UInt8(ascii: "-"), textEnd < buffer.count,
      buffer[textEnd] == UInt8(ascii: "I")
    {
      return try readWord(buffer[textStart])
    }
    guard textEnd - textStart <= Self.numberLimit else {
      throw error("a number has more than \(Self.numberLimit) digits")
    }
    guard let type = withText({ JSONNumber.type(of: $0) }) else {
      throw error("\(QuotedText.quoted(text)) is no number in JSON")
    }
    numberType = type
    guard type != .number || Double(text)?.isFinite == true else {
      oddity = .notANumber
      return .null
    }
    return .number
  }

  private static let words: [(word: [UInt8], token: Token, isNumber: Bool)] = [
    (Array("true".utf8), .boolean(true), false), (Array("false".utf8), .boolean(false), false),
    (Array("null".utf8), .null, false), (Array("NaN".utf8), .null, true),
    (Array("Infinity".utf8), .null, true), (Array("-Infinity".utf8), .null, true),
  ]

  private mutating func readWord(_ byte: UInt8) throws(ReadingStop) -> Token {
    for (word, token, isNumber) in Self.words where word[0] == byte {
      position = tokenStart
      guard try has(word.count), buffer[position...].starts(with: word) else { continue }
      position += word.count
      if isNumber { oddity = .notANumber }
      return token
    }
    throw unexpected(byte, "a value")
  }

  private func numberEnd(from start: Int) -> Int {
    let bytes = buffer.span
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
        index += 1
      default: return index
      }
    }
    return index
  }

  // MARK: - Bytes

  /// The first byte that is no blank; nil at the end.
  private mutating func skipBlanks() throws(ReadingStop) -> UInt8? {
    while true {
      while position < buffer.count {
        let byte = buffer[position]
        switch byte {
        case 0x20, 0x09, 0x0D: position += 1
        case 0x0A:
          position += 1
          line += 1
          lineStart = position
        default: return byte
        }
      }
      tokenStart = position
      guard try refill() else { return nil }
    }
  }

  private mutating func nextByte() throws(ReadingStop) -> UInt8 {
    guard let byte = try skipBlanks() else { throw cutOff() }
    return byte
  }

  /// Gets more bytes behind those of the latest token; false at the end.
  mutating func refill() throws(ReadingStop) -> Bool {
    guard let piece = try pieces.next() else { return false }
    let dropped = tokenStart
    guard buffer.count - dropped < Self.textLimit else {
      throw error("a text has more than \(Self.textLimit) bytes")
    }
    if dropped == buffer.count {
      buffer = piece
    } else {
      buffer.removeFirst(dropped)
      buffer += piece
    }
    tokenStart = 0
    position -= dropped
    textStart -= dropped
    lineStart -= dropped
    return true
  }

  private mutating func markToken() {
    tokenStart = position
    place = fixedPlace ?? place(of: position)
  }

  private func place(of offset: Int) -> TextPlace {
    TextPlace(line: line, column: offset - lineStart + 1)
  }

  private func unexpected(_ byte: UInt8, _ wanted: String) -> ReadingStop {
    let found =
      byte > 0x20 && byte < 0x7F
      ? "\"\(Character(Unicode.Scalar(byte)))\"" : "the byte 0x" + String(byte, radix: 16)
    return error(at: position, "there is \(found) where \(wanted) has to be")
  }
}
