/// Ids that rows of a column refer to and that have no numbers yet.
///
/// Numbering one at a time waits for memory each time, where the table of ids is larger than the processor's
/// cache; many at once are numbered about ten times as fast.
struct WaitingReferences {
  /// How many are numbered at once.
  static let limit = 512

  private var text: [UInt8] = []
  private var cells: [CellBatch.Cell] = []

  /// The number of ids that wait.
  var count: Int { cells.count }

  mutating func append(_ id: Span<UInt8>) {
    let start = text.count
    id.append(to: &text)
    cells.append(CellBatch.Cell(start..<text.count))
  }

  /// Takes the ids' numbers from a table, in the order of the ids.
  mutating func numbers(in ids: inout InternTable) -> [UInt32] {
    text.append(contentsOf: repeatElement(0, count: CellBatch.padding))
    var numbers: [UInt32] = []
    ids.intern(cells.span, of: text.span, into: &numbers)
    text.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    return numbers
  }
}

extension ColumnBuilder {
  /// Adds a reference that ``number(in:)`` is still to number.
  mutating func append(waiting id: Span<UInt8>, row: UInt32) {
    fill(row)
    waiting.append(id)
  }

  /// Numbers the references that wait.
  mutating func number(in ids: inout InternTable) {
    if waiting.count > 0 { references += waiting.numbers(in: &ids) }
  }
}

extension GraphBuilder {
  /// Adds a reference to a row of a table, to be numbered with others of its column.
  mutating func putReference(
    _ id: Span<UInt8>,
    to target: GraphTable,
    in column: Int,
    of table: GraphTable,
    row: UInt32
  ) {
    tables[table.rawValue].columns[column].append(waiting: id, row: row)
    if tables[table.rawValue].columns[column].waiting.count >= WaitingReferences.limit {
      number(column, of: table, in: target)
    }
  }

  /// Numbers all references that wait, before anybody asks for them.
  mutating func numberReferences() {
    for table in GraphTable.allCases {
      for column in tables[table.rawValue].columns.indices
      where tables[table.rawValue].columns[column].waiting.count > 0 {
        let type = tables[table.rawValue].columns[column].field.type
        number(column, of: table, in: type == .document ? .documents : .nodes)
      }
    }
  }

  private mutating func number(_ column: Int, of table: GraphTable, in target: GraphTable) {
    var ids = InternTable()
    swap(&ids, &tables[target.rawValue].ids)
    tables[table.rawValue].columns[column].number(in: &ids)
    swap(&ids, &tables[target.rawValue].ids)
  }
}
