import StakeholderGraph

/// A column of the nodes or edges under the name that it has in a file.
struct OutputColumn {
  /// Its position among the columns of the table.
  let position: Int
  /// Its name in the file.
  let name: String
  /// What its values are.
  let type: FieldType

  /// Whether its values are several texts.
  var isList: Bool {
    switch type {
    case .list, .nodes, .affiliations: true
    default: false
    }
  }

  /// The type of its values in XML formats; dates and lists are text there.
  var xmlType: String {
    switch type {
    case .integer: "long"
    case .number: "double"
    case .boolean: "boolean"
    default: "string"
    }
  }
}

extension Graph {
  /// The columns that hold a value, but the id and the ends, which formats hold in places of their own.
  ///
  /// Names that differ only in case count as one, as they do in Cytoscape.
  ///
  /// - Parameter reserved: names that the format keeps for itself, in lower case; `data_` stands
  ///   before a dataset's own column of such a name.
  func outputColumns(of table: GraphTable, reserved: Set<String>) -> [OutputColumn] {
    let held: Set<String> = table == .edges ? ["id", "source", "target"] : ["id"]
    let columns = outputFields(of: table, ignoringCase: true) { name in
      let lower = name.lowercased()
      return !reserved.contains(lower)
    }
    let isHeld = table.fields.map { held.contains($0.name) }
    return columns.compactMap { column in
      column.position < isHeld.count && isHeld[column.position]
        ? nil
        : OutputColumn(position: column.position, name: column.name, type: column.field.type)
    }
  }

  /// What stands in a row of a column as one text; lists are JSON.
  func outputText(_ column: OutputColumn, row: Int, of table: GraphTable) -> String? {
    switch outputValue(at: column.position, row: row, of: table) {
    case nil: nil
    case .text(let text)?: text
    case let value?: JSONValue(value).line
    }
  }

  /// The columns that hold a value in a row, as members of a JSON object.
  func json(_ columns: [OutputColumn], row: Int, of table: GraphTable) -> [(String, JSONValue)] {
    columns.compactMap { column in
      outputValue(at: column.position, row: row, of: table).map { (column.name, JSONValue($0)) }
    }
  }

  /// What files of ours say of the columns that a dataset added, and of fields under another name, given
  /// the names that a file has for the columns; nil if there are none.
  func columnRecords(_ nodes: [OutputColumn], _ edges: [OutputColumn]) -> JSONValue? {
    func isFree(_ columns: [OutputColumn], of table: GraphTable) -> (String) -> Bool {
      let names = Set(columns.map(\.name)).union(table.fields.map(\.name))
      return { names.contains($0) }
    }
    let isFreeForNodes = isFree(nodes, of: .nodes)
    let isFreeForEdges = isFree(edges, of: .edges)
    func renamed(_ columns: [OutputColumn], of table: GraphTable) -> [OutputColumn] {
      let fields = table.fields
      return columns.filter { column in
        column.position < fields.count && column.name != fields[column.position].name
      }
    }
    let others = [
      GraphTable.nodes: renamed(nodes, of: .nodes), .edges: renamed(edges, of: .edges),
    ]
    return ColumnRecord.json(of: self, renamed: others) { table, name in
      switch table {
      case .documents: true
      case .nodes: isFreeForNodes(name)
      case .edges: isFreeForEdges(name)
      }
    }
  }
}
