import StakeholderGraph

/// What the keys of a GraphML file declare, by scope and id.
struct GraphMLKeys {
  enum Scope: Int, CaseIterable {
    case graph, node, edge
  }

  /// What a key's values are.
  enum Content {
    case text, integer, number, boolean
    /// yEd's drawing of a node or edge.
    case graphics
  }

  struct Key {
    let name: String
    let content: Content
    /// The word of the file, for messages.
    let type: String
    /// The name's number in the assembler.
    let number: Int
    /// What nodes or edges have that say nothing else.
    var standard: (type: ValueType, text: String)?
  }

  private var ids = NameTable(limit: 20_000)
  private var keys: [[Key?]] = Scope.allCases.map { _ in [] }
  /// The numbers of the ids of keys with a default.
  private var withDefault: [[Int]] = Scope.allCases.map { _ in [] }

  /// The number of a key's id; nil if there are too many.
  mutating func number(of id: Span<UInt8>) -> Int? { ids.number(of: id) }

  func text(ofID number: Int) -> String { ids.text(number) }

  subscript(scope: Scope, number: Int) -> Key? {
    let keys = keys[scope.rawValue]
    return number < keys.count ? keys[number] : nil
  }

  /// The keys of a scope that have a default.
  func defaults(of scope: Scope) -> [Key] {
    withDefault[scope.rawValue].compactMap { keys[scope.rawValue][$0] }
  }

  mutating func declare(_ key: Key, _ number: Int, in scope: Scope) {
    let missing = number + 1 - keys[scope.rawValue].count
    if missing > 0 { keys[scope.rawValue].append(contentsOf: repeatElement(nil, count: missing)) }
    keys[scope.rawValue][number] = key
    if key.standard != nil { withDefault[scope.rawValue].append(number) }
  }

  /// What the words of `attr.type` mean; nil for one that GraphML does not have.
  static func content(ofType type: String) -> Content? {
    switch type.lowercased() {
    case "string", "": .text
    case "int", "integer", "long", "short", "byte": .integer
    case "float", "double": .number
    case "boolean": .boolean
    default: nil
    }
  }

  /// A value of a type and how a column spells it; nil if it is not of the type.
  static func value(_ text: String, as content: Content) -> (type: ValueType, text: String)? {
    if content == .text || content == .graphics { return (.text, text) }
    let word = TextCleaning.id(text)
    switch content {
    case .text, .graphics: return (.text, text)
    case .boolean:
      switch word.lowercased() {
      case "true", "1": return (.boolean, "true")
      case "false", "0": return (.boolean, "false")
      default: return nil
      }
    case .integer:
      guard let number = Int64(word), number > .min else { return nil }
      return (number.magnitude <= 1 << 53 ? .integer : .wideInteger, String(number))
    case .number:
      guard word.utf8.allSatisfy(isNumeric), let number = Double(word), number.isFinite
      else { return nil }
      return (.number, word)
    }
  }

  /// Whether a text says that there is no number, as igraph does.
  static func isNotANumber(_ text: String) -> Bool {
    let word = TextCleaning.id(text).lowercased()
    return ["nan", "inf", "-inf", "+inf", "infinity", "-infinity", "+infinity"].contains(word)
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }
}
