import StakeholderGraph

/// What has to be known of tables before anything is made of them.
enum ClusterChecks {
  /// The statements that print one row of each table that must be there, by which its columns are known.
  static func heads(of data: ClusterData) -> String {
    guard !data.hasNames else { return "" }
    return [ClusterTable.Role.nodes, .edges].map {
      "SELECT concat('@head.\($0.rawValue) ', row) FROM \($0.rawValue) LIMIT 1;\n"
    }.joined()
  }

  /// Refuses a row that lacks a column that it must have.
  static func check(_ row: RowText, of table: GraphTable) throws(ClusterError) {
    for field in table.fields where field.isRequired {
      guard row.cells.contains(where: { $0.name == field.name }) else {
        throw .noColumn(table: table.name, column: field.name)
      }
    }
  }
}
