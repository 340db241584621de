/// One column of a table: a value, or nothing, in each row.
///
/// Columns that most rows fill stand dense; others hold only the rows they fill.
public struct PropertyColumn: Sendable {
  /// The column's name and type.
  public let field: Field
  /// The rows that are filled, upwards; nil where every row has a slot.
  let rows: Column<UInt32>?
  let values: Values

  /// The values, one a slot; an absent one in a dense column is empty or ``Absent``.
  enum Values: Sendable {
    case texts(TextColumn)
    case integers(Column<Int64>)
    case numbers(Column<Double>)
    case booleans(Column<UInt8>)
    case codes(Column<UInt16>)
    case references(Column<UInt32>)
    case referenceLists(ends: Column<UInt32>, items: Column<UInt32>)
  }

  /// What stands in a dense column where a row has no value.
  enum Absent {
    static let integer = Int64.min
    static let number = Double.nan
    static let boolean: UInt8 = 2
    static let code = UInt16.max
    static let reference = UInt32.max
  }

  /// Whether no row has a value.
  public var isEmpty: Bool { rows.map { $0.count == 0 } ?? false }

  /// The number of values, those that are absent in a dense column among them.
  var slotCount: Int {
    switch values {
    case .texts(let texts): texts.count
    case .integers(let column): column.count
    case .numbers(let column): column.count
    case .booleans(let column): column.count
    case .codes(let column): column.count
    case .references(let column): column.count
    case .referenceLists(let ends, _): ends.count - 1
    }
  }

  /// The slot of a row, or nil. Complexity: O(1) dense, O(log count) sparse.
  private func slot(of row: Int) -> Int? {
    guard let rows else { return row }
    return rows.position(of: UInt32(row))
  }

  /// The row's text, nil where there is none or the column holds something else.
  public func text(at row: Int) -> String? {
    guard case .texts(let texts) = values, let slot = slot(of: row), !texts.isEmpty(at: slot)
    else { return nil }
    return texts[slot]
  }

  /// Calls `body` with the UTF-8 bytes of the row's text; nil where there is none.
  func withText<Result>(at row: Int, _ body: (Span<UInt8>) -> Result) -> Result? {
    guard case .texts(let texts) = values, let slot = slot(of: row), !texts.isEmpty(at: slot)
    else { return nil }
    return texts.withUTF8(at: slot, body)
  }

  /// The row's whole number, or nil.
  public func integer(at row: Int) -> Int64? {
    guard case .integers(let integers) = values, let slot = slot(of: row) else { return nil }
    return integers[slot] == Absent.integer ? nil : integers[slot]
  }

  /// The row's number, or nil.
  public func number(at row: Int) -> Double? {
    guard case .numbers(let numbers) = values, let slot = slot(of: row) else { return nil }
    return numbers[slot].isNaN ? nil : numbers[slot]
  }

  /// The row's truth value, or nil.
  public func boolean(at row: Int) -> Bool? {
    guard case .booleans(let booleans) = values, let slot = slot(of: row) else { return nil }
    return booleans[slot] == Absent.boolean ? nil : booleans[slot] == 1
  }

  /// The row's position in a closed list or in the vocabulary, or nil.
  func code(at row: Int) -> Int? {
    guard case .codes(let codes) = values, let slot = slot(of: row) else { return nil }
    return codes[slot] == Absent.code ? nil : Int(codes[slot])
  }

  /// The number of the row or outside id that the row refers to, or nil.
  func reference(at row: Int) -> Int? {
    guard case .references(let references) = values, let slot = slot(of: row) else { return nil }
    return references[slot] == Absent.reference ? nil : Int(references[slot])
  }

  /// The numbers of the rows or outside ids that the row refers to, in their order.
  func references(at row: Int) -> [Int] {
    guard case .referenceLists(let ends, let items) = values, let slot = slot(of: row)
    else { return [] }
    let start = Int(ends[slot])
    // In a damaged block an end may come before its start.
    return (start..<max(start, Int(ends[slot + 1]))).map { Int(items[$0]) }
  }
}

/// A value of any column, for code that treats all columns alike.
public enum PropertyValue: Sendable, Hashable {
  /// A text, word, date, address or id.
  case text(String)
  /// Several of those, in order.
  case list([String])
  /// A whole number.
  case integer(Int64)
  /// A number.
  case number(Double)
  /// True or false.
  case boolean(Bool)
}
