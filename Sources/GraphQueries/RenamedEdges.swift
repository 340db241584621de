import StakeholderGraph

/// Claims that have another id than before, found among those that seem to be added and removed.
///
/// People number claims again when they insert a row. Then an id stands for another claim, and each claim
/// would seem to have changed in everything. So a claim that says something else, or stands elsewhere,
/// is also looked for under other ids.
struct RenamedEdges {
  let renamed: [RowChange<EdgeField>]
  let others: RowDifference<EdgeField>

  /// What makes a claim that claim, whatever else is noted of it.
  private static let place: [EdgeField] = [
    .kind, .source, .target, .document, .paragraph, .start, .end,
  ]

  /// Complexity: O(n log n) in the number of rows that differ.
  init(among rows: RowDifference<EdgeField>, columns: ColumnPairs) {
    let place = Set(Self.place.map(\.definition.name))
    let moved = rows.changed.filter { change in
      change.columns.contains { place.contains($0.field.name) }
    }
    var removed = (rows.removed + moved.map(\.old)).sorted()
    var added = (rows.added + moved.map(\.new)).sorted()
    // The same in everything first, so that of several claims at one place each finds its own.
    var pairs = Self.pairs(
      &removed,
      &added,
      oldKey: { columns.oldKey($0.index) },
      newKey: { columns.newKey($0.index) }
    )
    pairs += Self.pairs(
      &removed,
      &added,
      oldKey: { Self.placeKey(of: $0, in: columns.old) },
      newKey: { Self.placeKey(of: $0, in: columns.new) }
    )
    renamed = pairs.sorted { $0.new < $1.new }.map { old, new in
      RowChange(
        old: old,
        new: new,
        columns: columns.changes(old: old.index, new: new.index)
      )
    }
    // An id of which neither claim was found elsewhere has one claim, which has changed.
    let restOfOld = Set(removed)
    let restOfNew = Set(added)
    let hasMoved = Set(moved.map(\.new))
    let changed = rows.changed.filter { change in
      !hasMoved.contains(change.new)
        || (restOfOld.contains(change.old) && restOfNew.contains(change.new))
    }
    let stayed = Set(changed.map(\.old))
    let stays = Set(changed.map(\.new))
    others = RowDifference(
      added: added.filter { !stays.contains($0) },
      removed: removed.filter { !stayed.contains($0) },
      changed: changed
    )
  }

  /// Takes out the rows that have the same key, in the order of their ids.
  private static func pairs(
    _ removed: inout [EdgeID],
    _ added: inout [EdgeID],
    oldKey: (EdgeID) -> [UInt8]?,
    newKey: (EdgeID) -> [UInt8]?
  ) -> [(old: EdgeID, new: EdgeID)] {
    guard !removed.isEmpty && !added.isEmpty else { return [] }
    var waiting: [[UInt8]: [EdgeID]] = [:]
    for edge in added.reversed() {
      if let key = newKey(edge) { waiting[key, default: []].append(edge) }
    }
    var pairs: [(old: EdgeID, new: EdgeID)] = []
    for edge in removed {
      guard let key = oldKey(edge), let other = waiting[key]?.popLast() else { continue }
      pairs.append((edge, other))
    }
    let gone = Set(pairs.map(\.old))
    let come = Set(pairs.map(\.new))
    removed.removeAll { gone.contains($0) }
    added.removeAll { come.contains($0) }
    return pairs
  }

  /// What an edge says and where that stands, nil for one that cites nothing: there may be many like it.
  private static func placeKey(of edge: EdgeID, in graph: Graph) -> [UInt8]? {
    guard graph.documentID(of: edge) != nil else { return nil }
    var key: [UInt8] = []
    for field in place {
      key.append(value: graph.cell(at: field.rawValue, row: edge.index, of: .edges))
    }
    return key
  }
}
