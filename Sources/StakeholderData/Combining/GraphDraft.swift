import StakeholderGraph

/// The three tables of a graph as cells that can be changed.
struct GraphDraft {
  var vocabulary: Vocabulary
  /// The tables, at their positions in `GraphTable`.
  private var tables: [DraftTable]

  /// Tables without rows.
  init(vocabulary: Vocabulary = .standard) {
    self.vocabulary = vocabulary
    tables = GraphTable.allCases.map { DraftTable($0) }
  }

  /// The tables of a graph. Complexity: O(cells).
  init(_ graph: Graph) {
    self.init(vocabulary: graph.vocabulary)
    for table in GraphTable.allCases {
      let fields = graph.fields(of: table)
      for field in fields { _ = self[table].column(named: field.name, type: field.type) }
      for row in 0..<graph.rowCount(of: table) {
        self[table].append(fields.indices.map { graph.cell(at: $0, row: row, of: table) })
      }
    }
  }

  subscript(table: GraphTable) -> DraftTable {
    get { tables[table.rawValue] }
    _modify { yield &tables[table.rawValue] }
  }

  /// The graph of the tables; references may lead outside, and any kinds may be ends.
  func graph() throws(GraphProblems) -> Graph {
    var builder = GraphBuilder(vocabulary: vocabulary)
    for table in GraphTable.allCases {
      let columns = self[table].columns.indices.map { column in
        builder.addColumn(
          named: self[table].columns[column].name,
          type: self[table].safeType(of: column),
          to: table
        )
      }
      for row in self[table].rows {
        builder.addRow(to: table, id: Array(row[0].utf8).span)
        for (column, cell) in zip(columns, row).dropFirst() {
          builder.set(column, of: table, to: cell)
        }
      }
    }
    return try builder.finish(
      allowingOutsideNodes: true,
      allowingOutsideDocuments: true,
      checkingEnds: false
    )
  }
}

/// One table of a draft: rows of cells, the id first, with a column for each name.
struct DraftTable {
  struct Column: Hashable {
    let name: String
    var type: FieldType
  }

  let table: GraphTable
  private(set) var columns: [Column]
  private(set) var rows: [[String]] = []
  /// Rows by their ids' bytes, and columns by their names' bytes.
  private var rowOfID: [[UInt8]: Int] = [:]
  private var columnOfName: [[UInt8]: Int] = [:]

  init(_ table: GraphTable) {
    self.table = table
    columns = table.fields.map { Column(name: $0.name, type: $0.type) }
    for (position, column) in columns.enumerated() {
      columnOfName[Array(column.name.utf8)] = position
    }
  }

  /// The row with an id, or nil.
  func row(of id: String) -> Int? { rowOfID[Array(id.utf8)] }

  /// The column of a name, or nil.
  func column(named name: String) -> Int? { columnOfName[Array(name.utf8)] }

  /// Whether no row fills a column.
  func isEmpty(_ column: Int) -> Bool { rows.allSatisfy { $0[column].isEmpty } }

  /// A column's type, or text where a number of it has more digits than a number can keep.
  fileprivate func safeType(of column: Int) -> FieldType {
    guard case .number = columns[column].type else { return columns[column].type }
    let areNumbers = rows.allSatisfy {
      $0[column].isEmpty || NumberText.number(of: $0[column]) != nil
    }
    return areNumbers ? columns[column].type : .text
  }

  /// The column of a name, made if it is not there; of two types the one that holds both.
  ///
  /// - Parameter isUsed: whether values of the type are to come; else it does not count.
  mutating func column(named name: String, type: FieldType, isUsed: Bool = true) -> Int {
    if let position = column(named: name) {
      if isUsed && columns[position].type != type {
        columns[position].type =
          isEmpty(position) ? type : columns[position].type.united(with: type)
      }
      return position
    }
    columnOfName[Array(name.utf8)] = columns.count
    columns.append(Column(name: name, type: type))
    for row in rows.indices { rows[row].append("") }
    return columns.count - 1
  }

  /// Adds a row with a cell for each column.
  ///
  /// - Precondition: no row has its id.
  mutating func append(_ cells: [String]) {
    precondition(row(of: cells[0]) == nil, "the id \(cells[0]) is there twice")
    rowOfID[Array(cells[0].utf8)] = rows.count
    rows.append(cells)
  }

  /// Puts a text into a cell that is not the id's.
  mutating func set(_ column: Int, ofRow row: Int, to text: String) {
    precondition(column > 0, "an id stays")
    rows[row][column] = text
  }

  /// Takes out the rows at some positions.
  mutating func remove(_ positions: Set<Int>) {
    let kept = rows.indices.filter { !positions.contains($0) }.map { rows[$0] }
    rows = []
    rowOfID = [:]
    for row in kept { append(row) }
  }

  /// Takes out an added column that no row fills.
  mutating func removeColumnIfEmpty(named name: String) {
    guard let position = column(named: name), position >= table.fields.count, isEmpty(position)
    else { return }
    columns.remove(at: position)
    for row in rows.indices { rows[row].remove(at: position) }
    columnOfName = [:]
    for (position, column) in columns.enumerated() {
      columnOfName[Array(column.name.utf8)] = position
    }
  }
}

extension FieldType {
  /// The narrowest type that holds the values of both.
  func united(with other: FieldType) -> FieldType {
    switch (self, other) {
    case _ where self == other: return self
    case (.integer(let one), .integer(let two)): return .integer(minimum: min(one, two))
    case (.number(let low, let high), .number(let otherLow, let otherHigh)):
      return .number(minimum: min(low, otherLow), maximum: max(high, otherHigh))
    case (.integer, .number), (.number, .integer):
      let most = Double.greatestFiniteMagnitude
      return .number(minimum: -most, maximum: most)
    default: return .text
    }
  }
}
