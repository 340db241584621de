private import CExpat
import StakeholderGraph

/// Splits XML into elements and text while its bytes come, and knows where each tag stands.
///
/// The work is expat's. Prefixes of namespaces are taken off. A document type may be named, and nothing
/// is fetched for it; one that defines anything is refused, since such files only blow up what reads them.
@safe struct XMLTokenizer: ~Copyable {
  enum Token {
    /// An element begins; `name` and `attributes` tell which.
    case start
    case end
    /// Text, in one token between two tags unless it is very long.
    case text
    /// Nothing more comes.
    case endOfFile
  }

  /// How deep elements may stand in each other.
  static let depthLimit = 128
  /// How many bytes a tag may have.
  static let tagLimit = 1 << 24

  private var pieces: TextPieces
  private var parser: OpaquePointer?
  /// What reads the file in place of expat as long as it is plain; nil if expat does.
  private var plain: PlainXML?
  private let events = XMLEvents()
  /// What the latest piece held.
  private var batch = XMLBatch()
  private var position = 0
  /// Bytes that expat has and that made no event yet.
  private var pending = 0
  private var problem: ReadingStop?
  private var isAtEnd = false
  /// How many bytes were read so far.
  private(set) var byteCount = 0

  /// - Parameter isPlain: whether the file is read without expat, and given up with
  ///   ``ReadingStop/notPlain`` if that cannot be.
  init(_ pieces: TextPieces, isPlain: Bool = false) {
    self.pieces = pieces
    plain = isPlain ? PlainXML(stopsAtRows: true) : nil
  }

  deinit {
    unsafe XML_ParserFree(parser)
  }

  /// The latest element's name, by its number in ``XMLNames``.
  var name: Int { batch.events[position - 1].name }

  /// Where the latest token begins.
  var place: TextPlace { batch.events[position - 1].place }

  /// Calls `body` with the latest text, as UTF-8.
  func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    body(batch.bytes.span.extracting(batch.events[position - 1].text))
  }

  /// The numbers of the names of the latest element's attributes, and where their values stand.
  var attributes: ArraySlice<XMLBatch.Attribute> {
    batch.attributes[batch.events[position - 1].attributes]
  }

  /// Calls `body` with an attribute's value, as UTF-8.
  func withValue<Result>(
    of attribute: XMLBatch.Attribute,
    _ body: (Span<UInt8>) -> Result
  ) -> Result {
    body(batch.bytes.span.extracting(attribute.value))
  }

  /// The attribute of a name of the latest element, nil if it has none.
  func attribute(_ name: XMLNames) -> XMLBatch.Attribute? {
    for index in batch.events[position - 1].attributes
    where batch.attributes[index].name == name.rawValue {
      return batch.attributes[index]
    }
    return nil
  }

  /// The value of an attribute of the latest element, nil if it has none of the name.
  func value(_ name: XMLNames) -> String? {
    attribute(name).map { withValue(of: $0) { String(utf8: $0) } }
  }

  /// The name of an element or attribute by its number.
  func text(ofName number: Int) -> String { batch.names.text(number) }

  /// The next token.
  mutating func next() throws(ReadingStop) -> Token {
    while position == batch.events.count {
      if let problem { throw problem }
      if isAtEnd { return .endOfFile }
      try parse()
    }
    position += 1
    return batch.events[position - 1].token
  }

  /// Passes over the rest of the element that began last.
  mutating func skip() throws(ReadingStop) {
    var depth = 1
    while depth > 0 {
      switch try next() {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      case .endOfFile: return
      }
    }
  }

  /// Gives expat the next piece; what is wrong is thrown once the tokens before it are read.
  private mutating func parse() throws(ReadingStop) {
    batch.clear()
    position = 0
    if plain != nil { return try parsePlain() }
    // Expat fills the batch where it is a class's, and it is read where it is not.
    swap(&batch, &events.batch)
    defer { swap(&batch, &events.batch) }
    let piece = try pieces.next()
    let parser = unsafe makeParser()
    let bytes = piece ?? []
    let status = unsafe bytes.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe XML_Parse(parser, start, Int32(bytes.count), piece == nil ? 1 : 0)
    }
    isAtEnd = piece == nil
    byteCount += bytes.count
    pending = events.batch.events.isEmpty ? pending + bytes.count : 0
    if status != XML_STATUS_OK {
      problem = unsafe events.batch.problem ?? Self.problem(of: parser)
    } else if pending > Self.tagLimit {
      problem = unsafe .error(
        Self.place(in: parser),
        "a tag or comment has more than \(Self.tagLimit) bytes",
        code: "xml"
      )
    }
  }

  private mutating func parsePlain() throws(ReadingStop) {
    if plain?.needsBytes ?? false { try fetch() }
    guard plain?.scan(into: &batch) ?? false else { throw .notPlain }
    isAtEnd = plain?.isFinished ?? true
  }

  /// Gives the reader of plain files the next piece.
  private mutating func fetch() throws(ReadingStop) {
    let piece = try pieces.next()
    byteCount += piece?.count ?? 0
    guard !pieces.isTranscoded else { throw .notPlain }
    plain?.take(piece)
  }

  /// Lets somebody read the nodes and edges that come next in a plain file.
  ///
  /// - Parameter read: reads as many as it can; whether it needs more bytes.
  mutating func readRows(
    _ read: (inout PlainXML) throws(ReadingStop) -> Bool
  ) throws(ReadingStop) {
    while position == batch.events.count, var xml = plain, xml.isAtRow {
      // Nobody else may hold its bytes, since they would be copied.
      plain = nil
      let isShort: Bool
      do throws(ReadingStop) {
        isShort = try read(&xml)
      } catch {
        plain = xml
        throw error
      }
      plain = xml
      guard isShort else { return }
      try fetch()
    }
  }

  @unsafe private mutating func makeParser() -> OpaquePointer {
    if let parser = unsafe parser { return unsafe parser }
    // What was UTF-16 is UTF-8 by now, whatever the file says of itself.
    let made = unsafe XML_ParserCreate(pieces.isTranscoded ? "UTF-8" : nil)
    guard let made = unsafe made else { preconditionFailure("there is no memory for a parser") }
    unsafe parser = made
    unsafe events.attach(to: made)
    return unsafe made
  }

  private static func place(in parser: OpaquePointer) -> TextPlace {
    unsafe TextPlace(
      line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      column: Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1
    )
  }

  private static func problem(of parser: OpaquePointer) -> ReadingStop {
    let code = unsafe XML_GetErrorCode(parser)
    let message: String
    switch code {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR,
      XML_ERROR_UNCLOSED_CDATA_SECTION:
      message = "the data end before they are complete; they may have been cut off"
    case XML_ERROR_SYNTAX, XML_ERROR_INVALID_TOKEN:
      message =
        "this is not XML: there is a bare < or &, a character that XML does not have, or bytes of "
        + "another encoding than the file names"
    case XML_ERROR_TAG_MISMATCH: message = "this closing tag does not fit the element that is open"
    case XML_ERROR_DUPLICATE_ATTRIBUTE: message = "an attribute is there twice in one tag"
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
      message = "there is more after the end of the root element"
    case XML_ERROR_UNDEFINED_ENTITY:
      message = "this entity is not known; write the character itself"
    case XML_ERROR_BAD_CHAR_REF: message = "this number stands for no character that XML has"
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING:
      message = "the encoding that the file names is not known; save it as UTF-8"
    case XML_ERROR_MISPLACED_XML_PI:
      message = "the XML declaration has to stand at the very beginning"
    default:
      message = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? "this is not XML"
    }
    return unsafe .error(place(in: parser), message, code: "xml")
  }
}
