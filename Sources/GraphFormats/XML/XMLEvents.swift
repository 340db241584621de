private import CExpat
import StakeholderGraph

/// What expat meets in the pieces that it is given.
///
/// A class, since expat's callbacks reach it by its address.
@safe final class XMLEvents {
  /// What was met since it was taken away last, copied out of expat's memory.
  var batch = XMLBatch()
  private var parser: OpaquePointer?

  /// Lets a parser report here; it must not outlive this object.
  @unsafe func attach(to parser: OpaquePointer) {
    unsafe self.parser = parser
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let events = unsafe XMLEvents.of(data), let name = unsafe name else { return }
        unsafe events.start(name, attributes)
      },
      { data, _ in unsafe XMLEvents.of(data)?.batch.end() }
    )
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let events = unsafe XMLEvents.of(data), let text = unsafe text else { return }
      unsafe events.batch.add(UnsafeRawBufferPointer(start: text, count: Int(count)))
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

  @unsafe private func start(
    _ name: UnsafePointer<CChar>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let parser = unsafe parser else { return }
    // One access for the whole element, since each of a class's property is checked at run time.
    let message = unsafe batch.start(name, attributes, at: Self.place(in: parser))
    if let message { stop(message) }
  }

  private func stop(_ message: String) {
    guard batch.problem == nil, let parser = unsafe parser else { return }
    batch.problem = unsafe .error(Self.place(in: parser), message, code: "xml")
    _ = unsafe XML_StopParser(parser, 0)
  }

  @unsafe private static func place(in parser: OpaquePointer) -> TextPlace {
    unsafe TextPlace(
      line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      column: Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1
    )
  }
}

/// The elements and texts of a piece of XML.
struct XMLBatch {
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
    let value: Range<Int>
  }

  private(set) var events: [Event] = []
  private(set) var attributes: [Attribute] = []
  private(set) var bytes: [UInt8] = []
  private(set) var names = NameTable(limit: 10_000)
  /// Why the parser was stopped.
  var problem: ReadingStop?
  private var depth = 0

  init() {
    for name in XMLNames.allCases { _ = names.number(of: name.text) }
  }

  /// Forgets what was read, but not the names, nor how deep the elements stand.
  mutating func clear() {
    events.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds the beginning of an element; why it cannot be, if so.
  @unsafe mutating func start(
    _ name: UnsafePointer<CChar>,
    _ values: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
    at place: @autoclosure () -> TextPlace
  ) -> String? {
    guard problem == nil else { return nil }
    depth += 1
    if depth > XMLTokenizer.depthLimit {
      return "more than \(XMLTokenizer.depthLimit) elements stand in each other"
    }
    let first = attributes.count
    if var next = unsafe values {
      while let name = unsafe next[0], let value = unsafe next[1] {
        guard let number = unsafe number(of: name) else { return Self.tooManyNames }
        let start = bytes.count
        unsafe bytes.append(
          contentsOf: UnsafeRawBufferPointer(start: value, count: xml_length(value))
        )
        attributes.append(Attribute(name: number, value: start..<bytes.count))
        unsafe next += 2
      }
    }
    guard let number = unsafe number(of: name) else { return Self.tooManyNames }
    events.append(
      Event(
        token: .start,
        name: number,
        place: place(),
        attributes: first..<attributes.count
      )
    )
    return nil
  }

  mutating func end() {
    guard problem == nil else { return }
    depth -= 1
    events.append(Event(token: .end))
  }

  /// The number of a name without its prefix; nil if there are too many.
  mutating func number(ofName name: Span<UInt8>) -> Int? { names.number(of: name) }

  /// Adds bytes of an attribute's value.
  mutating func append(_ value: Span<UInt8>) { value.append(to: &bytes) }

  /// Adds an attribute whose value is the bytes from one on.
  mutating func addAttribute(name: Int, valueFrom start: Int) {
    attributes.append(Attribute(name: name, value: start..<bytes.count))
  }

  /// Adds the beginning of an element with the attributes from one on.
  mutating func addStart(name: Int, firstAttribute: Int, at place: TextPlace) {
    depth += 1
    events.append(
      Event(
        token: .start,
        name: name,
        place: place,
        attributes: firstAttribute..<attributes.count
      )
    )
  }

  mutating func add(_ text: Span<UInt8>) {
    let start = bytes.count
    text.append(to: &bytes)
    noteText(from: start)
  }

  @unsafe mutating func add(_ text: UnsafeRawBufferPointer) {
    guard problem == nil else { return }
    let start = bytes.count
    unsafe bytes.append(contentsOf: text)
    noteText(from: start)
  }

  private mutating func noteText(from start: Int) {
    // Expat gives each line of a text, and each character that was a number, by itself.
    if let last = events.indices.last, events[last].token == .text {
      events[last].text = events[last].text.lowerBound..<bytes.count
    } else {
      events.append(Event(token: .text, text: start..<bytes.count))
    }
  }

  private static let tooManyNames = "there are more than 10,000 names of elements and attributes"

  /// The number of a name without its prefix; nil if there are too many.
  @unsafe private mutating func number(of name: UnsafePointer<CChar>) -> Int? {
    guard let local = unsafe xml_local_name(name) else { return nil }
    let buffer = unsafe UnsafeRawBufferPointer(start: local, count: xml_length(local))
    return unsafe names.number(of: buffer.bindMemory(to: UInt8.self).span)
  }
}
