import StakeholderGraph

/// One document, node or edge as a file gives it: names and values, before anybody knows what they are.
///
/// A record is filled, given to a ``GraphAssembler``, and used again, so that a row costs no memory.
struct RowRecord {
  /// Where the row begins.
  private(set) var place: TextPlace = .start
  private(set) var values: [Value] = []
  private var bytes: [UInt8] = []
  private var lists: [[String]] = []

  struct Value {
    /// The name's number in the assembler's table.
    let name: Int
    let type: ValueType
    /// The text in `bytes`; of a list, its number among the lists.
    fileprivate let range: Range<Int>
    let place: TextPlace
  }

  /// Makes the record an empty row.
  mutating func clear(at place: TextPlace) {
    self.place = place
    values.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    lists.removeAll(keepingCapacity: true)
  }

  mutating func add(_ name: Int, _ type: ValueType, _ text: Span<UInt8>, at place: TextPlace) {
    let start = bytes.count
    text.append(to: &bytes)
    values.append(Value(name: name, type: type, range: start..<bytes.count, place: place))
  }

  mutating func add(_ name: Int, _ type: ValueType, _ text: String, at place: TextPlace) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    values.append(Value(name: name, type: type, range: start..<bytes.count, place: place))
  }

  mutating func add(_ name: Int, list: [String], at place: TextPlace) {
    lists.append(list)
    let range = lists.count - 1..<lists.count
    values.append(Value(name: name, type: .list, range: range, place: place))
  }

  /// Puts the value that was added last in the place of another.
  mutating func moveLast(to position: Int) {
    if position < values.count - 1 { values[position] = values.removeLast() }
  }

  mutating func remove(at position: Int) {
    values.remove(at: position)
  }

  /// How many bytes of text the value has, about as many for a list.
  func byteCount(of value: Value) -> Int {
    value.type == .list
      ? lists[value.range.lowerBound].reduce(2) { $0 + $1.utf8.count + 4 } : value.range.count
  }

  /// The value's items; nil if it is no list.
  func list(_ value: Value) -> [String]? {
    value.type == .list ? lists[value.range.lowerBound] : nil
  }

  /// Calls `body` with the value as UTF-8; lists stand as JSON.
  func withText<Result>(of value: Value, _ body: (Span<UInt8>) -> Result) -> Result {
    if value.type == .list {
      let text = Array(text(value).utf8)
      return body(text.span)
    }
    return body(bytes.span.extracting(value.range))
  }

  /// The value as text; lists stand as JSON.
  func text(_ value: Value) -> String {
    if let list = list(value) { return JSONValue.array(list.map { .text($0) }).line }
    return String(utf8: bytes.span.extracting(value.range))
  }
}

/// What a file says that a value is.
enum ValueType: UInt8 {
  case text
  /// A whole number that a double keeps.
  case integer
  /// A whole number that only 64 bits keep.
  case wideInteger
  case number
  case boolean
  /// Texts, several or one.
  case list
  /// Anything nested, as JSON.
  case json
}

/// The types that the values of one column have.
struct ValueTypes: OptionSet {
  let rawValue: UInt8

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ type: ValueType) {
    rawValue = 1 << type.rawValue
  }

  /// The narrowest type of column that keeps all of them.
  var fieldType: FieldType {
    if isSubset(of: [ValueTypes(.integer), ValueTypes(.wideInteger)]) { return .anyInteger }
    if isSubset(of: [ValueTypes(.integer), ValueTypes(.number)]) { return .anyNumber }
    return switch self {
    case ValueTypes(.boolean): .boolean
    case ValueTypes(.list): .list
    default: .text
    }
  }
}

extension FieldType {
  /// Any whole number that a column keeps.
  static let anyInteger = FieldType.integer(minimum: .min + 1)
  /// Any number that a column keeps.
  static let anyNumber = FieldType.number(
    minimum: -Double.greatestFiniteMagnitude,
    maximum: .greatestFiniteMagnitude
  )
}
