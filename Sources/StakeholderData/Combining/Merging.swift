import StakeholderGraph

/// Merges nodes that were decided to be one, and keeps what they were.
struct Merging {
  private(set) var draft: GraphDraft

  /// Merges classes of nodes, each with the id that stays first, and has references follow.
  ///
  /// - Precondition: every id is that of a node, and stands in one class.
  init(_ draft: GraphDraft, classes: [[String]]) {
    self.draft = draft
    guard !classes.isEmpty else { return }
    var references = ReferenceMap()
    for ids in classes {
      for id in ids.dropFirst() { references.add(id, survivor: ids[0]) }
    }
    merge(classes, references)
    let merged = Set(classes.map { Array($0[0].utf8) })
    for table in GraphTable.allCases {
      // A merged node keeps the rows that it was, and so needs no original of a cell.
      rewrite(table, references) { table == .nodes && merged.contains(Array($0.utf8)) }
    }
  }

  private mutating func merge(_ classes: [[String]], _ references: ReferenceMap) {
    let idColumn = draft[.nodes].column(named: MergeField.mergedIDs, type: .list)
    let rowColumn = draft[.nodes].column(named: MergeField.mergedRows, type: .text)
    let columns = draft[.nodes].columns
    var gone: Set<Int> = []
    for ids in classes {
      let positions = ids.compactMap { draft[.nodes].row(of: $0) }
      let rows = positions.map { draft[.nodes].rows[$0] }
      let row = NodeMerging.merged(rows, columns: columns, references: references)
      for column in columns.indices.dropFirst() {
        draft[.nodes].set(column, ofRow: positions[0], to: row[column])
      }
      draft[.nodes].set(idColumn, ofRow: positions[0], to: TextList.text(of: ids))
      let record = MergeRecord(rows, columns: columns)
      draft[.nodes].set(rowColumn, ofRow: positions[0], to: record.text)
      gone.formUnion(positions.dropFirst())
    }
    draft[.nodes].remove(gone)
  }

  /// Has the references of a table follow, and keeps beside each what it was.
  private mutating func rewrite(
    _ table: GraphTable,
    _ references: ReferenceMap,
    unless isMerged: (_ id: String) -> Bool
  ) {
    let columns = draft[table].columns
    for (position, column) in columns.enumerated() where column.type.refersToNodes {
      for row in draft[table].rows.indices where !isMerged(draft[table].rows[row][0]) {
        let cell = draft[table].rows[row][position]
        let mapped = references.mapped(cell, column.type)
        guard !mapped.utf8.elementsEqual(cell.utf8) else { continue }
        let original = draft[table].column(
          named: MergeField.original(of: column.name),
          type: column.type == .nodes ? .list : .text
        )
        draft[table].set(position, ofRow: row, to: mapped)
        // What stands there already is older still, or somebody's own.
        if draft[table].rows[row][original].isEmpty {
          draft[table].set(original, ofRow: row, to: cell)
        }
      }
    }
  }
}
