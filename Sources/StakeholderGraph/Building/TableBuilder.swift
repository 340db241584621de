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
  /// Whether the latest row may get more values, and is still to be checked as a whole.
  var isRowOpen = false
  /// The row that defines each id, by the id's number; `undefined` for a mere reference.
  private(set) var rowOfID: [UInt32] = []
  /// The number of ids that a row has.
  private var definedCount = 0

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

  /// Whether rows refer to rows of this table.
  private var isReferredTo: Bool { table != .edges }

  /// Starts a row; returns the earlier row of the same id, if there is one.
  mutating func addRow(_ id: Span<UInt8>) -> Int? {
    isRowOpen = true
    let number = ids.intern(id)
    failedColumns.removeAll(keepingCapacity: true)
    let first = row(ofID: number)
    define(number, asRow: rowIDs.count)
    rowIDs.append(number)
    return first
  }

  /// Adds rows that are whole, by their ids in some cells.
  ///
  /// - Returns: the rows whose id an earlier row has, upwards, each with that row.
  mutating func addRows(
    _ cells: Span<CellBatch.Cell>,
    of text: Span<UInt8>
  ) -> [(row: Int, first: Int)] {
    isRowOpen = false
    let ascending = ids.isAscending && !isReferredTo ? addAscendingRows(cells, of: text) : 0
    guard ascending < cells.count else { return [] }
    var repeated: [(row: Int, first: Int)] = []
    var numbers: [UInt32] = []
    ids.intern(cells.extracting(ascending..<cells.count), of: text, into: &numbers)
    for number in numbers {
      let row = rowCount
      if let first = self.row(ofID: number) { repeated.append((row, first)) }
      define(number, asRow: row)
      rowIDs.append(number)
    }
    return repeated
  }

  /// Adds rows that are whole, by their ids in some cells; one without an id gets it in the end.
  ///
  /// - Parameter rename: another id each time for one that an earlier row has.
  /// - Returns: the places of the cells whose rows got another id, with the old and the new one.
  mutating func addRows(
    _ cells: Span<CellBatch.Cell>,
    of text: Span<UInt8>,
    rename: (_ id: [UInt8]) -> [UInt8]
  ) -> [(place: Int, old: [UInt8], new: [UInt8])] {
    isRowOpen = false
    var areNamed = true
    for index in cells.indices where cells[index].length == 0 { areNamed = false }
    let canAscend = areNamed && ids.isAscending && !isReferredTo
    let ascending = canAscend ? addAscendingRows(cells, of: text) : 0
    guard ascending < cells.count else { return [] }
    var renamed: [(place: Int, old: [UInt8], new: [UInt8])] = []
    for place in ascending..<cells.count {
      guard cells[place].length > 0 else {
        rowIDs.append(Self.unnamed)
        continue
      }
      let id = text.extracting(cells[place].range)
      var number = ids.intern(id)
      if row(ofID: number) != nil {
        var old: [UInt8] = []
        id.append(to: &old)
        var new: [UInt8]
        repeat { new = rename(old) } while ids.find(new.span).flatMap { row(ofID: $0) } != nil
        number = ids.intern(new.span)
        renamed.append((place, old, new))
      }
      define(number, asRow: rowCount)
      rowIDs.append(number)
    }
    return renamed
  }

  /// Adds rows as long as each id comes after the one before; how many did.
  private mutating func addAscendingRows(
    _ cells: Span<CellBatch.Cell>,
    of text: Span<UInt8>
  ) -> Int {
    let (number, row) = (UInt32(ids.count), UInt32(rowCount))
    let count = UInt32(ids.appendAscending(cells, of: text))
    definedCount += Int(count)
    rowIDs.append(addingCapacity: Int(count)) { rowIDs in
      for index in 0..<count { rowIDs.append(number + index) }
    }
    rowOfID.append(contentsOf: repeatElement(Self.undefined, count: Int(number) - rowOfID.count))
    rowOfID.append(addingCapacity: Int(count)) { rowOfID in
      for index in 0..<count { rowOfID.append(row + index) }
    }
    return Int(count)
  }

  /// Makes room for the rows that are still to come.
  mutating func reserve(_ factor: Double) {
    // Some ids may be there already, which rows of other tables refer to.
    ids.reserve(Int(Double(rowCount) * (factor - 1)))
    rowIDs.reserve(factor)
    rowOfID.reserveCapacity(rowOfID.count + Int(Double(rowCount) * (factor - 1)))
    for position in columns.indices { columns[position].reserve(factor) }
  }

  /// Starts a row unless an earlier one has the id; whether it was started.
  mutating func addNewRow(_ id: Span<UInt8>) -> Bool {
    let number = ids.intern(id)
    guard row(ofID: number) == nil else { return false }
    isRowOpen = true
    failedColumns.removeAll(keepingCapacity: true)
    define(number, asRow: rowIDs.count)
    rowIDs.append(number)
    return true
  }

  /// Starts a row that ``nameRows()`` will give an id.
  mutating func addUnnamedRow() {
    isRowOpen = true
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
    if rowOfID[Int(id)] == Self.undefined {
      rowOfID[Int(id)] = UInt32(row)
      definedCount += 1
    }
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

  /// The rows in the order of their ids; nil if they are so already.
  ///
  /// Complexity: O(rows) if they are sorted, O(n log n) otherwise.
  func sortedRows() -> [UInt32]? {
    if ids.isAscending && hasIDsInRowOrder { return nil }
    var isSorted = true
    for row in 1..<max(1, rowCount) where !ids.precedes(rowIDs[row - 1], rowIDs[row]) {
      isSorted = false
      break
    }
    return isSorted ? nil : IDSorting.order(of: rowIDs, in: ids)
  }

  /// Whether each row's id has the number of the row.
  var hasIDsInRowOrder: Bool {
    for row in rowIDs.indices where Int(rowIDs[row]) != row { return false }
    return true
  }

  /// The numbers of the ids that no row has.
  func undefinedIDs() -> [UInt32] {
    guard hasUndefinedIDs else { return [] }
    return (0..<UInt32(ids.count)).filter { row(ofID: $0) == nil }
  }

  /// Whether there are ids that no row has.
  var hasUndefinedIDs: Bool { definedCount < ids.count }

  /// The rows in the order in which they are to stand.
  func order() -> RowOrder { RowOrder(count: rowCount, rows: sortedRows()) }

  /// Lets go of what ids are found by, once the order of the rows is known.
  mutating func releaseSlots() { ids.releaseSlots() }

  /// Lets go of all ids, once they stand elsewhere.
  mutating func releaseIDs() {
    ids = InternTable()
    (rowIDs, rowOfID) = ([], [])
  }

  /// The number of bytes that the finished table takes, more or less.
  var byteCount: Int {
    let rows = rowCount + 8
    return ids.byteCount + rows * 16
      + columns.reduce(0) { sum, column in
        guard column.count > 0 else { return sum + 64 }
        let width =
          switch column.field.type {
          case .integer, .number: 8
          case .boolean: 1
          case .choice, .kind: 2
          default: 4
          }
        let slots = column.count * 4 >= rowCount ? rowCount : column.count * 2
        return sum + column.byteCount + slots * width + 64
      }
  }

  /// Gives each added column without a declared type the narrowest one that keeps all its texts.
  mutating func inferTypes() {
    for position in untyped { columns[position] = columns[position].withInferredType() }
    untyped.removeAll()
  }
}
