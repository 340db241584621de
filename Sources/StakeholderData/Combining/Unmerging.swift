import StakeholderGraph

/// Takes apart again what combining merged.
///
/// The rows that nodes had come back, and references lead where they led. What somebody changed since
/// stays: a changed value of a merged node goes to the node whose id it has, and so does a changed
/// reference.
struct Unmerging {
  private(set) var draft: GraphDraft
  /// The ids that each merged node was, its own first.
  private(set) var classes: [[String]] = []
  private var references = ReferenceMap()

  init(_ draft: GraphDraft) {
    self.draft = draft
    let records = records()
    for record in records {
      for id in record.ids.dropFirst() { references.add(id, survivor: record.ids[0]) }
    }
    restoreReferences()
    for record in records { restore(record) }
    for table in GraphTable.allCases {
      for column in self.draft[table].columns where column.type.refersToNodes {
        self.draft[table].removeColumnIfEmpty(named: MergeField.original(of: column.name))
      }
    }
    self.draft[.nodes].removeColumnIfEmpty(named: MergeField.mergedIDs)
    self.draft[.nodes].removeColumnIfEmpty(named: MergeField.mergedRows)
  }

  /// What nodes were; no row of the table has an id that another node was merged from.
  private func records() -> [MergeRecord] {
    let nodes = draft[.nodes]
    guard let column = nodes.column(named: MergeField.mergedRows) else { return [] }
    var seen: Set<[UInt8]> = []
    return nodes.rows.compactMap { row in
      guard let record = MergeRecord(row[column], ofNode: row[0]),
        record.ids.dropFirst().allSatisfy({
          nodes.row(of: $0) == nil && seen.insert(Array($0.utf8)).inserted
        })
      else { return nil }
      return record
    }
  }

  private mutating func restoreReferences() {
    for table in GraphTable.allCases {
      let columns = draft[table].columns
      for (position, column) in columns.enumerated() where column.type.refersToNodes {
        guard
          let original = draft[table].column(named: MergeField.original(of: column.name))
        else { continue }
        for row in draft[table].rows.indices {
          let was = draft[table].rows[row][original]
          // What names no merged node is none of ours.
          guard references.ids(in: was, column.type).contains(where: references.contains)
          else { continue }
          draft[table].set(original, ofRow: row, to: "")
          if references.mapped(was, column.type) == draft[table].rows[row][position] {
            draft[table].set(position, ofRow: row, to: was)
          }
        }
      }
    }
  }

  private mutating func restore(_ record: MergeRecord) {
    for name in Set(record.rows.flatMap(\.keys)).sorted() {
      _ = draft[.nodes].column(named: name, type: .text, isUsed: false)
    }
    let columns = draft[.nodes].columns
    let records = [MergeField.mergedIDs, MergeField.mergedRows].compactMap {
      draft[.nodes].column(named: $0)
    }
    var rows = record.rows.map { row in columns.map { row[$0.name] ?? "" } }
    guard let position = draft[.nodes].row(of: record.ids[0]) else { return }
    for column in records { draft[.nodes].set(column, ofRow: position, to: "") }
    let expected = NodeMerging.merged(rows, columns: columns, references: references)
    let present = draft[.nodes].rows[position]
    for column in columns.indices.dropFirst() where present[column] != expected[column] {
      keepChange(of: column, columns[column].type, from: expected, to: present, in: &rows)
    }
    for column in columns.indices.dropFirst() {
      draft[.nodes].set(column, ofRow: position, to: rows[0][column])
    }
    for row in rows.dropFirst() { draft[.nodes].append(row) }
    classes.append(record.ids)
  }

  /// Brings a change of the merged row into the rows that it was.
  private func keepChange(
    of column: Int,
    _ type: FieldType,
    from expected: [String],
    to present: [String],
    in rows: inout [[String]]
  ) {
    guard type.isList else {
      rows[0][column] = present[column]
      // An emptied value would come back from the next row; one thing has one kind.
      if present[column].isEmpty || column == NodeField.kind.rawValue {
        for row in rows.indices { rows[row][column] = present[column] }
      }
      return
    }
    let (old, new) = (ListCell(expected[column], type), ListCell(present[column], type))
    let removed = old.without(new)
    for row in rows.indices {
      rows[row][column] =
        ListCell(rows[row][column], type)
        .without(removed) { ListCell(references.mapped($0, type), type) }.text
    }
    rows[0][column] = ListCell.united([ListCell(rows[0][column], type), new.without(old)])
  }
}
