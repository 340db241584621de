import StakeholderGraph

/// What is allowed in a dataset, and still worth a look.
enum DatasetWarnings {
  /// Adds the warnings that only the whole graph shows.
  ///
  /// - Parameters:
  ///   - rows: for each table the builder's row of each row of the graph; nil where they are the same.
  ///   - limit: how many of a code are listed; the others are counted.
  static func add(
    for graph: Graph,
    rows: [GraphTable: [UInt32]?],
    limit: Int,
    to readers: inout [GraphTable: TableReader]
  ) {
    for warning in GraphWarning.all(of: graph, names: graph.foldedNames) {
      readers[warning.table]?.add(warning, rows: rows[warning.table] ?? nil, limit)
    }
  }

  /// Tells how many rows a part of a larger dataset lacks; nothing if it lacks none.
  static func outside(_ graph: Graph, in folder: String) -> [Finding] {
    let missing = [GraphTable.nodes, .documents].compactMap { table -> String? in
      let ids = graph.outsideIDs(of: table)
      guard let first = ids.first else { return nil }
      let noun = ids.count == 1 ? table.rowName : table.name
      return "\(ids.count) \(noun), such as \(QuotedText.quoted(first))"
    }
    guard !missing.isEmpty else { return [] }
    return [
      Finding(
        path: DatasetFile.package.path(in: folder),
        place: TextPlace(line: 1, column: 1),
        severity: .warning,
        message: "this is a part of a larger dataset; its rows refer to what it lacks: "
          + missing.joined(separator: "; "),
        code: "outside"
      )
    ]
  }
}

extension TableReader {
  /// Adds warnings of one code, the first ones of the file with their places, of the rest the count.
  fileprivate mutating func add(_ warning: GraphWarning, rows: [UInt32]?, _ limit: Int) {
    restore()
    var listed = Array(warning.rows.indices)
    let rows = warning.rows.map { row in rows.map { Int($0[row]) } ?? row }
    if listed.count > limit {
      unlisted[warning.code, default: 0] += listed.count - limit
      listed = listed.sorted { (rows[$0], $0) < (rows[$1], $1) }.prefix(limit).sorted()
    }
    for place in listed {
      add(
        .warning,
        at: offset(row: rows[place], column: warning.field),
        warning.message(place),
        code: warning.code
      )
    }
  }

  /// Findings that stand for the warnings that are not listed.
  var unlistedFindings: [Finding] {
    unlisted.sorted { $0.key < $1.key }.map { code, count in
      Finding(
        path: path,
        place: .start,
        severity: .warning,
        message: GraphWarning.unlisted(count),
        code: code,
        count: count
      )
    }
  }
}
