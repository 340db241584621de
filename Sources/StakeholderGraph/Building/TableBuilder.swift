/// Collects the rows of one table.
struct TableBuilder {
  let table: GraphTable
  /// The ids met so far, of rows and of references to rows.
  var ids = InternTable()
  /// The number of each row's id.
  private(set) var rowIDs: [UInt32] = []
  /// All columns; the first, the id's, stays empty, since `rowIDs` holds it.
  var columns: [ColumnBuilder]
  /// The positions of the columns by their names' bytes.
  private var positions: [[UInt8]: Int]
  /// Added columns whose type is still to be seen from their values.
  private(set) var untyped: Set<Int> = []
  /// Columns of the latest row whose value could not be used, so that they are not missing as well.
  var failedColumns: [Int] = []
  /// The row that defines each id, by the id's number; `undefined` for a mere reference.
  private var rowOfID: [UInt32] = []

  private static let undefined = UInt32.max
  /// What stands in `rowIDs` for a row that gets its id at the end.
  private static let unnamed = UInt32.max

  init(_ table: GraphTable) {
    self.table = table
    columns = table.fields.map(ColumnBuilder.init)
    let names = table.fields.enumerated().map { (Array($1.name.utf8), $0) }
    positions = Dictionary(uniqueKeysWithValues: names)
  }

  var rowCount: Int { rowIDs.count }

  /// Starts a row; returns the earlier row of the same id, if there is one.
  mutating func addRow(_ id: Span<UInt8>) -> Int? {
    let number = ids.intern(id)
    failedColumns.removeAll(keepingCapacity: true)
    let first = row(ofID: number)
    define(number, asRow: rowIDs.count)
    rowIDs.append(number)
    return first
  }

  /// Starts a row unless an earlier one has the id; whether it was started.
  mutating func addNewRow(_ id: Span<UInt8>) -> Bool {
    let number = ids.intern(id)
    guard row(ofID: number) == nil else { return false }
    failedColumns.removeAll(keepingCapacity: true)
    define(number, asRow: rowIDs.count)
    rowIDs.append(number)
    return true
  }

  /// Starts a row that ``nameRows()`` will give an id.
  mutating func addUnnamedRow() {
    failedColumns.removeAll(keepingCapacity: true)
    rowIDs.append(Self.unnamed)
  }

  /// Numbers the rows without an id: `e1`, `e2`, and so on, leaving out ids that other rows have.
  mutating func nameRows() {
    let letter = table.rowName.prefix(1)
    var number = 0
    for row in rowIDs.indices where rowIDs[row] == Self.unnamed {
      var id: [UInt8]
      repeat {
        number += 1
        id = Array("\(letter)\(number)".utf8)
      } while ids.find(id.span).flatMap({ self.row(ofID: $0) }) != nil
      rowIDs[row] = ids.intern(id.span)
      define(rowIDs[row], asRow: row)
    }
  }

  /// Notes which row an id belongs to, unless it is another row's.
  private mutating func define(_ id: UInt32, asRow row: Int) {
    if rowOfID.count < ids.count {
      rowOfID.append(contentsOf: repeatElement(Self.undefined, count: ids.count - rowOfID.count))
    }
    if rowOfID[Int(id)] == Self.undefined { rowOfID[Int(id)] = UInt32(row) }
  }

  /// Gives columns other names, all at once.
  ///
  /// - Precondition: no two columns have one name afterwards.
  mutating func rename(_ names: [Int: String]) {
    for (position, name) in names {
      columns[position].field = Field(name, columns[position].field.type, "")
    }
    positions = [:]
    for (position, column) in columns.enumerated() {
      let old = positions.updateValue(position, forKey: Array(column.field.name.utf8))
      precondition(old == nil, "two columns are called \(column.field.name)")
    }
  }

  /// Takes columns away; those behind them move up.
  mutating func remove(_ removed: Set<Int>) {
    let kept = columns.indices.filter { !removed.contains($0) }
    untyped = Set(kept.indices.filter { untyped.contains(kept[$0]) })
    columns = kept.map { columns[$0] }
    rename([:])
  }

  /// The position of a column that a dataset adds, made if it is not there.
  mutating func addColumn(named name: String, type: FieldType?) -> Int {
    if let position = positions[Array(name.utf8)] { return position }
    positions[Array(name.utf8)] = columns.count
    columns.append(ColumnBuilder(Field(name, type ?? .text, "")))
    if type == nil { untyped.insert(columns.count - 1) }
    return columns.count - 1
  }

  /// The row that defines an id, nil if it is only referred to.
  func row(ofID number: UInt32) -> Int? {
    guard Int(number) < rowOfID.count, rowOfID[Int(number)] != Self.undefined else { return nil }
    return Int(rowOfID[Int(number)])
  }

  /// The id of a row; empty for one that has none yet.
  func id(ofRow row: Int) -> String { rowIDs[row] == Self.unnamed ? "" : ids[rowIDs[row]] }

  /// The rows in the order of their ids. Complexity: O(rows) if they are sorted already.
  func sortedRows() -> [Int] {
    let rows = Array(rowIDs.indices)
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy {
      !ids.precedes(rowIDs[$1], rowIDs[$0])
    }
    return isSorted ? rows : rows.sorted { ids.precedes(rowIDs[$0], rowIDs[$1]) }
  }

  /// Gives each added column without a declared type the narrowest one that keeps all its texts.
  mutating func inferTypes() {
    for position in untyped { columns[position] = columns[position].withInferredType() }
    untyped.removeAll()
  }
}

extension ColumnBuilder {
  /// The column as whole numbers, numbers or truth values, if each text comes back the same; else as is.
  func withInferredType() -> ColumnBuilder {
    let texts = rows.indices.lazy.map { text(slot: $0) }
    guard !rows.isEmpty else { return self }
    // The least of all stands for an absent value, so it stays a text.
    if texts.allSatisfy({ text in
      Int64(text).map { $0 > .min && String($0) == text } ?? false
    }) {
      var column = ColumnBuilder(Field(field.name, .integer(minimum: .min + 1), field.explanation))
      for (row, text) in zip(rows, texts) { column.append(integer: Int64(text) ?? 0, row: row) }
      return column
    }
    if texts.allSatisfy({ text in
      NumberText.number(of: text).map { NumberText.text(of: $0) == text } ?? false
    }) {
      let type = FieldType.number(
        minimum: -Double.greatestFiniteMagnitude,
        maximum: .greatestFiniteMagnitude
      )
      var column = ColumnBuilder(Field(field.name, type, field.explanation))
      for (row, text) in zip(rows, texts) {
        column.append(number: NumberText.number(of: text) ?? 0, row: row)
      }
      return column
    }
    if texts.allSatisfy({ $0 == "true" || $0 == "false" }) {
      var column = ColumnBuilder(Field(field.name, .boolean, field.explanation))
      for (row, text) in zip(rows, texts) { column.append(boolean: text == "true", row: row) }
      return column
    }
    return self
  }
}
