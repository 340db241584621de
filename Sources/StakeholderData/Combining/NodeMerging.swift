import StakeholderGraph

/// Several rows of nodes made one.
enum NodeMerging {
  /// The one row of nodes that are one thing.
  ///
  /// The first keeps its id, kind and name. The other names become aliases; lists are united; of any
  /// other column the first value that there is stays. What would refer to the node itself goes.
  ///
  /// - Parameters:
  ///   - rows: the rows, the one whose id stays first.
  ///   - references: which node each merged one went into.
  static func merged(
    _ rows: [[String]],
    columns: [DraftTable.Column],
    references: ReferenceMap
  ) -> [String] {
    columns.indices.map { column in
      let type = columns[column].type
      let cells = rows.map { row in
        references.without(rows[0][0], references.mapped(row[column], type), type)
      }
      if column == NodeField.aliases.rawValue { return aliases(of: rows) }
      if column < NodeField.aliases.rawValue { return rows[0][column] }
      return type.isList
        ? ListCell.united(cells.map { ListCell($0, type) }) : cells.first { !$0.isEmpty } ?? ""
    }
  }

  private static func aliases(of rows: [[String]]) -> String {
    let (name, aliases) = (NodeField.name.rawValue, NodeField.aliases.rawValue)
    let own = ListCell(rows[0][aliases], .list)
    let others = rows.dropFirst().flatMap { row in
      [ListCell(TextList.text(of: [row[name]]), .list), ListCell(row[aliases], .list)]
    }
    let stays = ListCell(TextList.text(of: [rows[0][name]]), .list)
    return ListCell.united([own] + others.map { $0.without(stays) })
  }
}
