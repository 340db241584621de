/// One of the three tables of a graph.
public enum GraphTable: Int, Sendable, CaseIterable {
  case documents, nodes, edges

  /// The table's name, which is also that of its file without `.csv`.
  public var name: String {
    switch self {
    case .documents: "documents"
    case .nodes: "nodes"
    case .edges: "edges"
    }
  }

  /// What one row of it is called.
  public var rowName: String {
    switch self {
    case .documents: "document"
    case .nodes: "node"
    case .edges: "edge"
    }
  }

  /// The columns that every such table has, in order.
  public var fields: [Field] {
    switch self {
    case .documents: Self.documentFields
    case .nodes: Self.nodeFields
    case .edges: Self.edgeFields
    }
  }

  // Made once, since readers ask for them with every value.
  private static let documentFields = DocumentField.allCases.map(\.definition)
  private static let nodeFields = NodeField.allCases.map(\.definition)
  private static let edgeFields = EdgeField.allCases.map(\.definition)
}

/// The rows of one table: the fixed columns in their order, then those that a dataset adds.
struct Table: Sendable {
  let ids: TextColumn
  /// All columns but the id, at the positions of their fields less one.
  let columns: [PropertyColumn]

  var count: Int { ids.count }

  /// The column of a field; the id has none.
  subscript(field: Int) -> PropertyColumn { columns[field - 1] }

  /// The codes of a field that every row fills.
  func codes(at field: Int) -> Column<UInt16> {
    guard case .codes(let codes) = self[field].values, codes.count == count else {
      preconditionFailure("the column \(self[field].field.name) is not filled in every row")
    }
    return codes
  }

  /// The references of a field that every row fills.
  func references(at field: Int) -> Column<UInt32> {
    guard case .references(let references) = self[field].values, references.count == count else {
      preconditionFailure("the column \(self[field].field.name) is not filled in every row")
    }
    return references
  }
}
