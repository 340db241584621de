extension GraphBuilder {
  /// The graph of all rows added.
  ///
  /// - Parameters:
  ///   - allowingOutsideNodes: whether a region, affiliation, publisher or subject may be an id that no
  ///     node has, as in a part of a graph. The ends of an edge may not.
  ///   - allowingOutsideDocuments: whether an edge may cite a document that is not in the table.
  ///   - checkingEnds: whether edges are held to the ends that the vocabulary allows.
  /// - Throws: all problems found, by table, row and column.
  /// - Complexity: O(n log n) in the number of rows, O(n) where they are sorted by id.
  public consuming func finish(
    allowingOutsideNodes: Bool = false,
    allowingOutsideDocuments: Bool = false,
    checkingEnds: Bool = true
  ) throws(GraphProblems) -> Graph {
    try finishKeepingRows(
      allowingOutsideNodes: allowingOutsideNodes,
      allowingOutsideDocuments: allowingOutsideDocuments,
      checkingEnds: checkingEnds
    ).graph
  }

  /// The graph of all rows added, and for each of its rows the added one; nil for a table where those are
  /// the same.
  package consuming func finishKeepingRows(
    allowingOutsideNodes: Bool = false,
    allowingOutsideDocuments: Bool = false,
    checkingEnds: Bool = true
  ) throws(GraphProblems) -> (graph: Graph, rows: [GraphTable: [UInt32]?]) {
    for table in GraphTable.allCases {
      finishRow(of: table)
      tables[table.rawValue].nameRows()
    }
    numberReferences()
    checkReferences(
      outsideNodes: allowingOutsideNodes,
      outsideDocuments: allowingOutsideDocuments
    )
    if checkingEnds { checkEnds() }
    guard problems.isEmpty else {
      throw GraphProblems(
        problems: problems.sorted {
          ($0.table.rawValue, $0.row, $0.column) < ($1.table.rawValue, $1.row, $1.column)
        }
      )
    }
    for table in GraphTable.allCases { tables[table.rawValue].inferTypes() }
    return freeze()
  }

  /// The graph of rows that were made from another graph's, and so cannot be wrong.
  ///
  /// References may lead outside, and ends are not held to the vocabulary again.
  ///
  /// - Precondition: the rows have no problems.
  public consuming func finishDerived() -> Graph {
    do {
      return try finish(
        allowingOutsideNodes: true,
        allowingOutsideDocuments: true,
        checkingEnds: false
      )
    } catch {
      preconditionFailure("what was made from a graph is none: \(error.problems.prefix(3))")
    }
  }

  private consuming func freeze() -> (graph: Graph, rows: [GraphTable: [UInt32]?]) {
    var storage = StorageBuilder(byteCount: tables.reduce(0) { $0 + $1.byteCount })
    let documents = FrozenIDs(tables[GraphTable.documents.rawValue], in: &storage)
    let nodes = FrozenIDs(tables[GraphTable.nodes.rawValue], in: &storage)
    let edges = FrozenIDs(tables[GraphTable.edges.rawValue], in: &storage)
    // From here on ids are numbers.
    for table in GraphTable.allCases { tables[table.rawValue].releaseIDs() }
    let outgoing = adjacency(.source, nodes, edges, in: &storage)
    let incoming = adjacency(.target, nodes, edges, in: &storage)
    let documentColumns = columns(of: .documents, documents.order, documents, nodes, &storage)
    let nodeColumns = columns(of: .nodes, nodes.order, documents, nodes, &storage)
    let edgeColumns = columns(of: .edges, edges.order, documents, nodes, &storage)

    let finished = storage.finish()
    func table(_ ids: FrozenIDs, _ columns: [UnplacedColumn]) -> Table {
      Table(
        ids: ids.rows.column(in: finished),
        columns: columns.map { $0.column(in: finished) }
      )
    }
    let graph = Graph(
      vocabulary: vocabulary,
      documents: table(documents, documentColumns),
      nodes: table(nodes, nodeColumns),
      edges: table(edges, edgeColumns),
      outsideNodes: nodes.outside.column(in: finished),
      outsideDocuments: documents.outside.column(in: finished),
      outgoing: Adjacency(
        starts: outgoing.starts.column(in: finished),
        edges: outgoing.edges.column(in: finished)
      ),
      incoming: Adjacency(
        starts: incoming.starts.column(in: finished),
        edges: incoming.edges.column(in: finished)
      )
    )
    let rows = [
      GraphTable.documents: documents.order.rows, .nodes: nodes.order.rows,
      .edges: edges.order.rows,
    ]
    return (graph, rows)
  }

  /// The edges of each node by one of their ends, which every edge has.
  private func adjacency(
    _ end: EdgeField,
    _ nodes: FrozenIDs,
    _ edges: FrozenIDs,
    in storage: inout StorageBuilder
  ) -> (starts: Section<UInt32>, edges: Section<UInt32>) {
    var ends = tables[GraphTable.edges.rawValue].columns[end.rawValue].references
    if let renumber = nodes.renumber {
      for edge in ends.indices { ends[edge] = renumber[Int(ends[edge])] }
    }
    if let rows = edges.order.rows { ends = rows.map { ends[Int($0)] } }
    return Adjacency.sections(ends: ends, nodeCount: nodes.order.count, in: &storage)
  }

  /// Finishes the columns of a table, and lets go of what they were made from, each when it is done.
  private mutating func columns(
    of table: GraphTable,
    _ order: RowOrder,
    _ documents: FrozenIDs,
    _ nodes: FrozenIDs,
    _ storage: inout StorageBuilder
  ) -> [UnplacedColumn] {
    let fixed = table.fields.count
    let fields = tables[table.rawValue].columns.map(\.field)
    // Added columns stand by name, so that the order of a file's columns does not show.
    let added = (fixed..<fields.count).sorted { fields[$0].name < fields[$1].name }
    return (Array(1..<fixed) + added).map { position in
      let column = tables[table.rawValue].columns[position]
      tables[table.rawValue].columns[position] = ColumnBuilder(column.field)
      let renumber = column.field.type == .document ? documents.renumber : nodes.renumber
      return column.finish(order, renumber: renumber, in: &storage)
    }
  }
}
