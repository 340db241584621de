private import CExpat
import StakeholderGraph

/// What expat met in the piece that it was given last, copied out of its memory.
///
/// A class, since expat's callbacks reach it by its address.
@safe final class XMLEvents {
  struct Event {
    let token: XMLTokenizer.Token
    var name = 0
    var place = TextPlace.start
    var text = 0..<0
    var attributes = 0..<0
  }

  struct Attribute {
    /// The name's number in ``XMLNames``, or a later one.
    let name: Int
    fileprivate(set) var value: Range<Int>
  }

  private(set) var tokens: [Event] = []
  private(set) var attributes: [Attribute] = []
  private(set) var bytes: [UInt8] = []
  private(set) var names = NameTable(limit: 10_000)
  /// Why the parser was stopped.
  private(set) var problem: ReadingStop?
  private var depth = 0
  private var parser: OpaquePointer?

  init() {
    for name in XMLNames.allCases { _ = names.number(of: name.text) }
  }

  /// Forgets what was read.
  func clear() {
    tokens.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Lets a parser report here; it must not outlive this object.
  @unsafe func attach(to parser: OpaquePointer) {
    unsafe self.parser = parser
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in unsafe XMLEvents.of(data)?.start(name, attributes) },
      { data, _ in unsafe XMLEvents.of(data)?.end() }
    )
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      unsafe XMLEvents.of(data)?.add(text, Int(count))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, hasDefinitions in
      if hasDefinitions != 0 {
        unsafe XMLEvents.of(data)?.stop("the document type defines something; take it out")
      }
    }
    unsafe XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      unsafe XMLEvents.of(data)?.stop("the file defines an entity; write out what it stands for")
    }
    unsafe XML_SetSkippedEntityHandler(parser) { data, _, _ in
      unsafe XMLEvents.of(data)?.stop("this entity is not known; write the character itself")
    }
  }

  @unsafe private static func of(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
    unsafe data.map { unsafe Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop(_ message: String, code: String = "xml") {
    guard problem == nil, let parser = unsafe parser else { return }
    problem = unsafe .error(Self.place(in: parser), message, code: code)
    _ = unsafe XML_StopParser(parser, 0)
  }

  @unsafe private static func place(in parser: OpaquePointer) -> TextPlace {
    unsafe TextPlace(
      line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      column: Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1
    )
  }

  @unsafe private func start(
    _ name: UnsafePointer<CChar>?,
    _ values: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard problem == nil, let parser = unsafe parser, let name = unsafe name else { return }
    depth += 1
    if depth > XMLTokenizer.depthLimit {
      return stop("more than \(XMLTokenizer.depthLimit) elements stand in each other")
    }
    let first = attributes.count
    if var next = unsafe values {
      while let name = unsafe next[0], let value = unsafe next[1] {
        let start = bytes.count
        unsafe bytes.append(
          contentsOf: UnsafeRawBufferPointer(start: value, count: xml_length(value))
        )
        if let number = unsafe number(of: name) {
          attributes.append(Attribute(name: number, value: start..<bytes.count))
        }
        unsafe next += 2
      }
    }
    guard let number = unsafe number(of: name) else { return }
    tokens.append(
      Event(
        token: .start,
        name: number,
        place: unsafe Self.place(in: parser),
        attributes: first..<attributes.count
      )
    )
  }

  private func end() {
    guard problem == nil else { return }
    depth -= 1
    tokens.append(Event(token: .end))
  }

  @unsafe private func add(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard problem == nil, let text = unsafe text else { return }
    let start = bytes.count
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
    if let last = tokens.indices.last, tokens[last].token == .text,
      tokens[last].text.upperBound == start
    {
      tokens[last].text = tokens[last].text.lowerBound..<bytes.count
    } else {
      tokens.append(Event(token: .text, text: start..<bytes.count))
    }
  }

  /// The number of a name without its prefix; nil, and the end, if there are too many.
  @unsafe private func number(of name: UnsafePointer<CChar>) -> Int? {
    guard let local = unsafe xml_local_name(name) else { return nil }
    let buffer = unsafe UnsafeRawBufferPointer(start: local, count: xml_length(local))
    let number = unsafe names.number(of: buffer.bindMemory(to: UInt8.self).span)
    if number == nil { stop("there are more than 10,000 names of elements", code: "size") }
    return number
  }
}
