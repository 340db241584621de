/// Collects documents, nodes and edges, checks everything, and freezes them into a ``Graph``.
///
/// Rows may come in any order and may refer to rows that come later. Problems do not stop the builder;
/// ``finish(allowingOutsideNodes:allowingOutsideDocuments:checkingEnds:)`` throws all of them at once.
///
/// ```swift
/// var builder = GraphBuilder()
/// builder.addNode("liang", kind: .person, name: "Liang Wenfeng")
/// builder.addNode("deepseek", kind: .organisation, name: "DeepSeek")
/// builder.addEdge("e1", kind: .founded, from: "liang", to: "deepseek")
/// let graph = try builder.finish()
/// graph.edgeCount  // 1
/// ```
public struct GraphBuilder {
  /// The kinds that nodes and edges may have.
  public var vocabulary: Vocabulary
  var tables: [TableBuilder] = GraphTable.allCases.map(TableBuilder.init)
  /// What was found wrong so far.
  var problems: [GraphProblem] = []
  /// The ids looked at so far for something near to a wrong one.
  var searchedIDCount = 0

  /// A builder without rows.
  public init(vocabulary: Vocabulary = .standard) {
    self.vocabulary = vocabulary
  }

  /// The number of rows added to a table.
  public func rowCount(of table: GraphTable) -> Int { tables[table.rawValue].rowCount }

  /// The columns of a table, added ones last.
  public func fields(of table: GraphTable) -> [Field] {
    tables[table.rawValue].columns.map(\.field)
  }

  /// Adds a node.
  public mutating func addNode(
    _ id: String,
    kind: NodeKind,
    name: String,
    _ values: [NodeField: String] = [:]
  ) {
    addRow(to: .nodes, id: Array(id.utf8).span)
    set(NodeField.kind.rawValue, of: .nodes, to: vocabulary[kind].id)
    set(NodeField.name.rawValue, of: .nodes, to: name)
    for field in NodeField.allCases {
      if let value = values[field] { set(field.rawValue, of: .nodes, to: value) }
    }
  }

  /// Adds an edge between two nodes, each given by its id.
  public mutating func addEdge(
    _ id: String,
    kind: EdgeKind,
    from source: String,
    to target: String,
    _ values: [EdgeField: String] = [:]
  ) {
    addRow(to: .edges, id: Array(id.utf8).span)
    set(EdgeField.kind.rawValue, of: .edges, to: vocabulary[kind].id)
    set(EdgeField.source.rawValue, of: .edges, to: source)
    set(EdgeField.target.rawValue, of: .edges, to: target)
    for field in EdgeField.allCases {
      if let value = values[field] { set(field.rawValue, of: .edges, to: value) }
    }
  }

  /// Adds a document.
  public mutating func addDocument(_ id: String, _ values: [DocumentField: String] = [:]) {
    addRow(to: .documents, id: Array(id.utf8).span)
    for field in DocumentField.allCases {
      if let value = values[field] { set(field.rawValue, of: .documents, to: value) }
    }
  }

  /// Adds a row with nothing but its id, as UTF-8; ``set(_:of:to:)-(_,_,Span<UInt8>)`` fills it.
  public mutating func addRow(to table: GraphTable, id: Span<UInt8>) {
    finishRow(of: table)
    let first = tables[table.rawValue].addRow(id)
    if id.isEmpty {
      report(.missing, column: 0, of: table)
    } else if let first {
      report(.duplicateID(firstRow: first), column: 0, of: table)
    }
    if !Self.isUsableID(id) { report(.unusableID, column: 0, of: table) }
  }

  /// The position of a column that the data add to a table; made if it is not there.
  ///
  /// - Parameter type: what it holds; nil to see it from the values, where only whole numbers,
  ///   numbers and truth values that keep their spelling are told from text.
  public mutating func addColumn(
    named name: String,
    type: FieldType? = nil,
    to table: GraphTable
  ) -> Int {
    tables[table.rawValue].addColumn(named: name, type: type)
  }

  /// Whether ids may be these bytes: no control or non-character, no space at either end.
  static func isUsableID(_ id: Span<UInt8>) -> Bool {
    guard id.count > 0 else { return true }
    for index in id.indices where id[index] < 0x20 || id[index] == 0x7F { return false }
    guard id[0] != 0x20, id[id.count - 1] != 0x20 else { return false }
    // C1 controls and the wider spaces are rare: only ids beyond ASCII pay for a closer look.
    for index in id.indices where id[index] >= 0x80 {
      let scalars = Array(String(utf8: id).unicodeScalars)
      let ends = [scalars[0], scalars[scalars.count - 1]]
      return !scalars.contains { (0x80...0x9F).contains($0.value) || $0.value & 0xFFFE == 0xFFFE }
        && !ends.contains { $0.properties.isWhitespace }
    }
    return true
  }

  /// Notes a problem of the row added last.
  mutating func report(_ reason: GraphProblem.Reason, column: Int, of table: GraphTable) {
    let row = tables[table.rawValue].rowCount - 1
    tables[table.rawValue].failedColumns.append(column)
    report(reason, column: column, row: row, of: table)
  }

  mutating func report(
    _ reason: GraphProblem.Reason,
    column: Int,
    row: Int,
    of table: GraphTable
  ) {
    problems.append(
      GraphProblem(
        table: table,
        row: row,
        id: tables[table.rawValue].id(ofRow: row),
        column: column,
        field: tables[table.rawValue].columns[column].field.name,
        reason: reason
      )
    )
  }
}
