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
    let edgeRows = rows[.edges] ?? nil
    let nodeRows = rows[.nodes] ?? nil
    let uncited = graph.uncitedEdges()
    add("uncited", to: &readers[.edges], uncited, limit) {
      row(of: $0.index, edgeRows)
    } place: {
      let id = QuotedText.quoted(graph.id(of: $0))
      return (EdgeField.document.rawValue, "the edge \(id) cites no document")
    }
    let isolated = graph.isolatedNodes()
    add("isolated", to: &readers[.nodes], isolated, limit) {
      row(of: $0.index, nodeRows)
    } place: {
      let id = QuotedText.quoted(graph.id(of: $0))
      return (NodeField.id.rawValue, "the node \(id) has no edge and no context")
    }
    guard let names = graph.foldedNames else { return }
    let shared = names.shared()
    add("same-name", to: &readers[.nodes], shared, limit) {
      row(of: $0.owner.index, nodeRows)
    } place: {
      let name = QuotedText.quoted(names.name(at: $0.place, of: graph))
      let (node, first) = (graph.id(of: $0.owner), graph.id(of: $0.first))
      return (
        NodeField.name.rawValue,
        "\(name) is a name of the node \(QuotedText.quoted(node)) and of "
          + "\(QuotedText.quoted(first)); say which is meant where"
      )
    }
  }

  /// Adds warnings of one code, the first ones of the file with their places, of the rest the count.
  private static func add<Subject>(
    _ code: String,
    to reader: inout TableReader?,
    _ subjects: [Subject],
    _ limit: Int,
    row: (Subject) -> Int,
    place: (Subject) -> (field: Int, message: String)
  ) {
    guard !subjects.isEmpty else { return }
    reader?.restore()
    var listed = subjects
    if subjects.count > limit {
      let rows = subjects.map(row)
      let first = rows.indices.sorted { (rows[$0], $0) < (rows[$1], $1) }.prefix(limit)
      listed = first.sorted().map { subjects[$0] }
      reader?.unlisted[code, default: 0] += subjects.count - limit
    }
    for subject in listed {
      let (field, message) = place(subject)
      reader?.add(.warning, at: row(subject), column: field, message, code: code)
    }
  }

  private static func row(of position: Int, _ rows: [UInt32]?) -> Int {
    rows.map { Int($0[position]) } ?? position
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
  /// Notes something about a value of one of the builder's rows.
  fileprivate mutating func add(
    _ severity: Finding.Severity,
    at row: Int,
    column: Int,
    _ message: String,
    code: String
  ) {
    add(severity, at: offset(row: row, column: column), message, code: code)
  }

  /// Findings that stand for the warnings that are not listed.
  var unlistedFindings: [Finding] {
    unlisted.sorted { $0.key < $1.key }.map { code, count in
      Finding(
        path: path,
        place: .start,
        severity: .warning,
        message: "\(count) more like those that are listed",
        code: code,
        count: count
      )
    }
  }
}
