import StakeholderGraph

/// What the keys of GraphML, or the attributes of GEXF, declare, by scope and id.
struct XMLKeys {
  enum Scope: Int, CaseIterable {
    case graph, node, edge
  }

  /// What a key's values are.
  enum Content {
    case text, integer, number, boolean, list
    /// Values with commas between them, as graph-tool writes them.
    case vector
    /// yEd's drawing of a node or edge.
    case graphics
  }

  struct Key {
    let name: String
    /// The word of the file, for messages.
    let type: String
    let content: Content
    /// The name's number in the assembler.
    let number: Int
    /// Whether our own files have it for a tool only.
    var isForTools = false
    /// What nodes or edges have that say nothing else.
    var standard: (type: ValueType, text: String)?
  }

  /// How many keys a file may have.
  static let limit = 20_000

  private var ids = NameTable(limit: Self.limit)
  private(set) var keys: [Key] = []
  /// For each scope the key of each id, by the id's number.
  private var keyOfID: [[Int?]] = Scope.allCases.map { _ in [] }
  private var names: [Set<String>] = Scope.allCases.map { _ in [] }
  /// For each scope the keys with a default.
  private var withDefault: [[Int]] = Scope.allCases.map { _ in [] }

  /// The number of a key's id; nil if there are too many.
  mutating func number(of id: Span<UInt8>) -> Int? { ids.number(of: id) }

  /// The position in `keys` of the key of an id; nil if it is not declared.
  func position(of id: Int, in scope: Scope) -> Int? {
    id < keyOfID[scope.rawValue].count ? keyOfID[scope.rawValue][id] : nil
  }

  /// Whether a scope has a key of a name.
  func hasKey(named name: String, in scope: Scope) -> Bool { names[scope.rawValue].contains(name) }

  /// The positions in `keys` of a scope's keys that have a default.
  func positionsWithDefault(in scope: Scope) -> [Int] { withDefault[scope.rawValue] }

  mutating func declare(_ key: Key, id: Int, in scope: Scope) {
    names[scope.rawValue].insert(key.name)
    let missing = id + 1 - keyOfID[scope.rawValue].count
    if missing > 0 {
      keyOfID[scope.rawValue].append(contentsOf: repeatElement(nil, count: missing))
    }
    if let old = keyOfID[scope.rawValue][id] { withDefault[scope.rawValue].removeAll { $0 == old } }
    keyOfID[scope.rawValue][id] = keys.count
    if key.standard != nil { withDefault[scope.rawValue].append(keys.count) }
    keys.append(key)
  }

  /// What the words of `attr.type` mean; nil for one that GraphML does not have.
  static func content(ofType type: String) -> Content? {
    switch type.lowercased() {
    case "string", "": .text
    case "int", "integer", "long", "short", "byte": .integer
    case "float", "double": .number
    case "boolean": .boolean
    case let word where word.hasPrefix("vector_"): .vector
    default: nil
    }
  }

  /// The items of a vector: a comma and a space stand between them, a backslash before what is meant.
  ///
  /// Items without text are left out, since no list here has them.
  static func vector(of text: String) -> [String] {
    var items = [String.UnicodeScalarView()]
    var scalars = text.unicodeScalars.makeIterator()
    var held: Unicode.Scalar?
    while let scalar = held ?? scalars.next() {
      held = nil
      let next = scalar == "," || scalar == "\\" ? scalars.next() : nil
      switch (scalar, next) {
      case (",", " "?): items.append(String.UnicodeScalarView())
      case ("\\", let meant?): items[items.count - 1].append(meant)
      default:
        items[items.count - 1].append(scalar)
        held = next
      }
    }
    return items.map { String($0) }.filter { !$0.isEmpty }
  }

  /// Where a number or truth value stands in a text, without blanks and plus sign.
  static func valueRange(of text: Span<UInt8>) -> Range<Int> {
    var (start, end) = (0, text.count)
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    while start < end, text[start] <= 0x20 { start += 1 }
    if end - start > 1, text[start] == UInt8(ascii: "+") { start += 1 }
    return start..<end
  }

  /// A text as a value of a type, and how columns spell it; as text if it is none.
  static func value(of text: Span<UInt8>, as content: Content) -> (ValueType, String) {
    let bytes = content == .text ? text : text.extracting(valueRange(of: text))
    switch type(of: bytes, as: content) {
    case nil: return (.text, String(utf8: text))
    case .boolean?: return (.boolean, truth(of: bytes) == true ? "true" : "false")
    case let type?: return (type, String(utf8: bytes))
    }
  }

  /// The items of a list as Gephi and others write it: JSON, or texts between brackets, or with one of
  /// `|`, `;` and `,` between them.
  static func items(of text: String) -> [String] {
    if let items = JSONValue(parsing: text)?.items {
      return items.map { $0.string ?? $0.line }
    }
    var rest = text[...]
    let isBracketed = rest.utf8.first == UInt8(ascii: "[") && rest.utf8.last == UInt8(ascii: "]")
    if isBracketed { rest = rest.dropFirst().dropLast() }
    let separator = ["|", ";"].first { !isBracketed && rest.contains($0) } ?? ","
    return rest.split(separator: separator).map(String.init).map(TextCleaning.id)
      .filter { !$0.isEmpty }
  }

  /// What a text is as a value of a type; nil if it is none.
  static func type(of text: Span<UInt8>, as content: Content) -> ValueType? {
    switch content {
    case .text, .list, .vector, .graphics: return .text
    case .boolean:
      return truth(of: text) == nil ? nil : .boolean
    case .integer:
      guard let number = NumberText.wholeNumber(of: text), number > .min else { return nil }
      return number.magnitude <= 1 << 53 ? .integer : .wideInteger
    case .number:
      var isShort = text.count < 300
      for index in text.indices {
        switch text[index] {
        case 0x30...0x39, 0x2B, 0x2D, 0x2E: continue
        case 0x45, 0x65: isShort = false
        default: return nil
        }
      }
      // Only an exponent or very many digits lead out of what a double keeps.
      if isShort && JSONNumber.type(of: text) != nil { return .number }
      return Double(String(utf8: text))?.isFinite == true ? .number : nil
    }
  }

  /// The truth value that a text is, as NetworkX and others write it.
  static func truth(of text: Span<UInt8>) -> Bool? {
    switch String(utf8: text).lowercased() {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }

  /// Whether a text says that there is no number, as igraph does.
  static func isNotANumber(_ text: String) -> Bool {
    ["nan", "inf", "-inf", "+inf", "infinity", "-infinity", "+infinity"].contains(text.lowercased())
  }
}
