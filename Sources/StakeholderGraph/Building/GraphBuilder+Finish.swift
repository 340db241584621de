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
  ///
  /// - Parameter release: is called whenever memory was let go that nobody needs again, so that the process may
  ///   give it back before more is taken.
  package consuming func finishKeepingRows(
    allowingOutsideNodes: Bool = false,
    allowingOutsideDocuments: Bool = false,
    checkingEnds: Bool = true,
    release: () -> Void = {}
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
    return freeze(release)
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

  private consuming func freeze(
    _ release: () -> Void
  ) -> (graph: Graph, rows: [GraphTable: [UInt32]?]) {
    let orders = GraphTable.allCases.map { tables[$0.rawValue].order() }
    // Nothing is looked up any more.
    for table in GraphTable.allCases { tables[table.rawValue].releaseSlots() }
    release()
    var storage = StorageBuilder(byteCount: tables.reduce(0) { $0 + $1.byteCount })
    let documents = FrozenIDs(
      tables[GraphTable.documents.rawValue],
      orders[GraphTable.documents.rawValue],
      in: &storage
    )
    let nodes = FrozenIDs(
      tables[GraphTable.nodes.rawValue],
      orders[GraphTable.nodes.rawValue],
      in: &storage
    )
    let edges = FrozenIDs(
      tables[GraphTable.edges.rawValue],
      orders[GraphTable.edges.rawValue],
      in: &storage
    )
    // From here on ids are numbers.
    for table in GraphTable.allCases { tables[table.rawValue].releaseIDs() }
    release()
    let outgoing = adjacency(.source, nodes, edges, in: &storage)
    let incoming = adjacency(.target, nodes, edges, in: &storage)
    let documentColumns = columns(of: .documents, documents, documents, nodes, &storage, release)
    let nodeColumns = columns(of: .nodes, nodes, documents, nodes, &storage, release)
    let edgeColumns = columns(of: .edges, edges, documents, nodes, &storage, release)

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

  /// The values of a column from which on it is worth giving its memory back.
  private static let leastToRelease = 1 << 18

  /// Finishes the columns of a table, and lets go of what they were made from, each when it is done.
  private mutating func columns(
    of table: GraphTable,
    _ ids: FrozenIDs,
    _ documents: FrozenIDs,
    _ nodes: FrozenIDs,
    _ storage: inout StorageBuilder,
    _ release: () -> Void
  ) -> [UnplacedColumn] {
    let fixed = table.fields.count
    let fields = tables[table.rawValue].columns.map(\.field)
    // Added columns stand by name, so that the order of a file's columns does not show.
    let added = (fixed..<fields.count).sorted { fields[$0].name < fields[$1].name }
    var finished: [UnplacedColumn] = []
    for position in Array(1..<fixed) + added {
      var column = ColumnBuilder(fields[position])
      swap(&column, &tables[table.rawValue].columns[position])
      let renumber = column.field.type == .document ? documents.renumber : nodes.renumber
      finished.append(column.finish(ids.order, renumber: renumber, in: &storage))
      let isLarge = column.count > Self.leastToRelease
      column = ColumnBuilder(fields[position])
      if isLarge { release() }
    }
    return finished
  }
}
