import StakeholderGraph

/// The tables of documents, nodes and edges: all columns that every dataset has, then added ones.
struct SQLSchema {
  /// A table with the positions of its columns in the graph.
  struct Source {
    let table: SQLTable
    let positions: [Int]
    let graphTable: GraphTable

    /// What the table calls a column of the graph, nil if there is none of that name and type.
    func column(_ name: String, of types: Set<FieldType>, in graph: Graph) -> String? {
      let fields = graph.fields(of: graphTable)
      return positions.firstIndex {
        fields[$0].name == name && types.contains(fields[$0].type)
      }.map { table.columns[$0].name }
    }
  }

  /// The tables that a graph's rows are in.
  static func sources(of graph: Graph) -> [Source] {
    GraphTable.allCases.map { table in
      let fixed = table.fields.enumerated().map { position, field in
        (position: position, name: field.name, field: field)
      }
      // SQLite has names of its own for the numbers of rows, and no case in names.
      let reserved: Set<String> = ["rowid", "oid", "_rowid_"]
      let added = graph.outputFields(of: table, ignoringCase: true) {
        let lower = $0.lowercased()
        // A standard column has its name even if it is empty.
        return !reserved.contains(lower)
          && ($0 == lower || !table.fields.contains { $0.name == lower })
      }.filter { $0.position >= table.fields.count }
      let columns = (fixed + added).map { position, name, field in
        SQLTable.Column(
          name: name,
          type: type(of: field),
          rules: rules(for: field, named: name, at: position, of: table, in: graph),
          explanation: position < table.fields.count ? field.explanation : ""
        )
      }
      return Source(
        table: SQLTable(name: table.name, columns: columns),
        positions: (fixed + added).map(\.position),
        graphTable: table
      )
    }
  }

  private static func type(of field: Field) -> String {
    switch field.type {
    case .integer, .boolean: "INTEGER"
    case .number: "REAL"
    default: "TEXT"
    }
  }

  private static func rules(
    for field: Field,
    named name: String,
    at position: Int,
    of table: GraphTable,
    in graph: Graph
  ) -> String {
    switch field.type {
    case _ where position == 0: return "NOT NULL PRIMARY KEY"
    case .boolean: return "CHECK (\(SQLText.name(name)) IN (0, 1))"
    case .kind:
      return "NOT NULL " + SQLTable.reference(to: table == .nodes ? "node_kinds" : "edge_kinds")
    case .node:
      let isEnd = table == .edges && field.isRequired
      guard graph.referencesStayInside(at: position, of: table) else { return "" }
      return (isEnd ? "NOT NULL " : "") + SQLTable.reference(to: "nodes")
    case .document:
      guard graph.referencesStayInside(at: position, of: table) else { return "" }
      return SQLTable.reference(to: "documents")
    default: return ""
    }
  }
}

extension Graph {
  /// Whether each row that a column refers to is in the graph.
  ///
  /// - Complexity: O(rows log rows).
  func referencesStayInside(at position: Int, of table: GraphTable) -> Bool {
    let isDocument = fields(of: table)[position].type == .document
    func isInside(_ id: String) -> Bool { isDocument ? document(id) != nil : node(id) != nil }
    return (0..<rowCount(of: table)).allSatisfy { row in
      switch value(at: position, row: row, of: table) {
      case .text(let id)?: isInside(id)
      case .list(let ids)?: ids.allSatisfy(isInside)
      default: true
      }
    }
  }
}
