import StakeholderGraph

extension DraftUnion {
  /// The new ids of rows that are another thing than the rows that have their ids here.
  mutating func rename(
    _ table: DraftTable,
    _ columns: [Int],
    named name: String
  ) -> ReferenceMap {
    var renames = ReferenceMap()
    for row in table.rows {
      guard let position = draft[table.table].row(of: row[0]),
        differences(of: row, from: position, of: table.table, columns, named: name)
          .contains(where: \.isClash)
      else { continue }
      var id = "\(Self.usable(name))/\(row[0])"
      // Another graph of that name may have had a row of that id.
      while table.row(of: id) != nil || isTaken(id, by: row, of: table.table, columns, name) {
        id += "'"
      }
      renames.add(row[0], survivor: id)
      notes.append(.renamed(table: table.table, id: row[0], newID: id, graph: name))
    }
    return renames
  }

  /// Whether a row with an id is another thing than the row that is to get it.
  private func isTaken(
    _ id: String,
    by row: [String],
    of table: GraphTable,
    _ columns: [Int],
    _ name: String
  ) -> Bool {
    guard let position = draft[table].row(of: id) else { return false }
    return differences(of: row, from: position, of: table, columns, named: name)
      .contains(where: \.isClash)
  }

  /// A name as ids may have it.
  private static func usable(_ name: String) -> String {
    let kept = name.unicodeScalars.filter {
      !QuotedText.isControl($0) && !$0.properties.isWhitespace && $0.value & 0xFFFE != 0xFFFE
    }
    return kept.isEmpty ? "graph" : String(String.UnicodeScalarView(kept))
  }
}

extension GraphDraft {
  /// Gives rows of a table new ids, and has what refers to them follow.
  mutating func rename(_ newIDs: ReferenceMap, in table: GraphTable) {
    var renamed = GraphDraft(vocabulary: vocabulary)
    for other in GraphTable.allCases {
      let columns = self[other].columns
      for column in columns { _ = renamed[other].column(named: column.name, type: column.type) }
      for row in self[other].rows {
        var cells = row
        if other == table { cells[0] = newIDs.survivor(of: row[0]) }
        for (position, column) in columns.enumerated() {
          if table == .nodes && column.type.refersToNodes {
            cells[position] = newIDs.mapped(row[position], column.type)
          } else if table == .documents && column.type == .document {
            cells[position] = newIDs.survivor(of: row[position])
          }
        }
        renamed[other].append(cells)
      }
    }
    self = renamed
  }
}
