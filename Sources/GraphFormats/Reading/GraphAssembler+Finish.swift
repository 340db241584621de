import StakeholderGraph

extension GraphAssembler {
  /// What was found so far, after an error that nothing can be read behind.
  consuming func finishEarly() -> GraphReading {
    GraphReading(findings: log.finish(), graph: nil)
  }

  /// The graph of all rows.
  consuming func finish() -> GraphReading {
    noteUndirected()
    addUndefinedEnds()
    for table in GraphTable.allCases { finishColumns(of: table) }
    noteUnusedMappings()
    finishVocabulary()
    if builder.rowCount(of: .nodes) == 0 {
      resumeFile(of: .nodes)
      note(.warning, at: .start, "the graph has no nodes", code: "empty")
    }
    // Taken out, so that nothing else holds the rows and none is copied.
    var rows = GraphBuilder()
    swap(&rows, &builder)
    var graph: Graph?
    do {
      graph = try rows.finish(
        allowingOutsideNodes: true,
        allowingOutsideDocuments: true,
        checkingEnds: false
      )
    } catch {
      // A node has no name only where it has no id either, which is told already.
      let name = NodeField.name.definition.name
      for problem in error.problems where !(problem.table == .nodes && problem.field == name) {
        note(problem)
      }
    }
    if log.hasErrors { graph = nil }
    return GraphReading(findings: log.finish(), graph: graph)
  }

  private mutating func note(_ problem: GraphProblem) {
    let first = problem.firstRow.map {
      "; the first is on line \(place(ofRow: $0, in: problem.table).line)"
    }
    note(
      .error,
      ofRow: problem.row,
      in: problem.table,
      problem.description + (first ?? ""),
      code: problem.code
    )
  }

  private mutating func noteUndirected() {
    guard let undirected else { return }
    resumeFile(of: .edges)
    let edges = undirected.count == 1 ? "1 edge has" : "\(undirected.count) edges have"
    note(
      .warning,
      at: undirected.first,
      "\(edges) no direction; they are read from source to target, with the property directed = false",
      code: "directed"
    )
  }

  /// Marks every edge as one without a direction, where that is only told after the edges.
  mutating func markEdgesUndirected(at place: TextPlace) throws(ReadingStop) {
    let column = try undirectedColumn(at: place)
    guard columns[GraphTable.edges.rawValue].added[column].types.isEmpty,
      builder.rowCount(of: .edges) > 0
    else { return }
    columns[GraphTable.edges.rawValue].note(.boolean, in: column)
    let position = columns[GraphTable.edges.rawValue].added[column].position
    builder.fillColumn(position, of: .edges, with: "false")
    undirected = (count: builder.rowCount(of: .edges), first: place)
  }

  /// Makes a node wherever an edge ends and none is, as other tools do.
  private mutating func addUndefinedEnds() {
    let ends = builder.undefinedEnds()
    let unspecified = UnknownKinds.unspecified
    if !ends.isEmpty, builder.vocabulary.nodeKind(unspecified) == nil {
      builder.vocabulary.declare(UnknownKinds.node(unspecified))
    }
    guard let kind = builder.vocabulary.nodeKind(unspecified) else { return }
    for end in ends {
      if tellsOfNodes { noteUndefined(end) }
      builder.addNode(end.id, kind: kind, name: end.id)
    }
  }

  private mutating func noteUndefined(_ end: UndefinedEnd) {
    note(
      .warning,
      ofRow: end.row,
      in: .edges,
      "no node has the id \(QuotedText.quoted(end.id)) that the edge names as its "
        + "\(end.field.definition.name); a node without a kind is made",
      code: "reference"
    )
  }

  /// Gives the columns that the file adds their names and types.
  private mutating func finishColumns(of table: GraphTable) {
    let records = columnRecords[table] ?? []
    let trueNames = Dictionary(
      records.map { ($0.writtenName, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    // Only our own files bring a vocabulary along.
    let own = vocabulary == nil ? [] : ownColumns[table] ?? []
    let added = columns[table.rawValue].added
    let kept = added.filter { $0.isSpill || !own.contains($0.name) }
    for column in kept {
      let record = column.isSpill ? nil : records.first { $0.writtenName == column.name }
      for type in [record?.type, column.types.fieldType].compactMap({ $0 }) {
        let isDone = builder.convertColumn(column.position, of: table, to: type) {
          ColumnRecord.spelling($0, as: type)
        }
        if isDone { break }
      }
    }
    let removed = Set(added.map(\.position)).subtracting(kept.map(\.position))
    let names = ColumnTable.finalNames(of: kept, in: table, trueNames)
    builder.renameColumns(
      Dictionary(uniqueKeysWithValues: zip(kept.map(\.position), names)),
      of: table
    )
    builder.removeColumns(removed, of: table)
  }

  private mutating func noteUnusedMappings() {
    for mapping in options.mappings {
      let tables = mapping.tables.filter { builder.rowCount(of: $0) > 0 }
      guard !tables.isEmpty, tables.allSatisfy({ columns[$0.rawValue].isUnused(mapping) })
      else { continue }
      let known = Set(
        tables.flatMap { columns[$0.rawValue].added.filter { !$0.isSpill }.map(\.name) }
      )
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let near = NearMisses.near(mapping.column, among: known, most: 1).first
      let names = known.prefix(20).map { QuotedText.quoted($0) }.joined(separator: ", ")
      note(
        .error,
        at: .start,
        "no \(tables.map(\.rowName).joined(separator: " or ")) has the property "
          + "\(QuotedText.quoted(mapping.column)) that --map names"
          + (near.map { "; did you mean \(QuotedText.quoted($0))?" }
            ?? (known.isEmpty ? "" : "; there are \(names)")),
        code: "map"
      )
    }
  }

  /// Puts the kinds in an order that does not depend on that of the rows.
  private mutating func finishVocabulary() {
    var final = vocabulary ?? .standard
    func sorted(_ ids: [String]) -> [String] {
      ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    for id in sorted(builder.vocabulary.nodeKinds.map(\.id)) where final.nodeKind(id) == nil {
      final.declare(UnknownKinds.node(id))
    }
    for id in sorted(builder.vocabulary.edgeKinds.map(\.id)) where final.edgeKind(id) == nil {
      final.declare(UnknownKinds.edge(id))
    }
    builder.replaceVocabulary(with: final)
  }
}
