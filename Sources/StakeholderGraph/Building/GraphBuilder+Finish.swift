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
    for table in GraphTable.allCases {
      finishRow(of: table)
      tables[table.rawValue].nameRows()
    }
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

  private func freeze() -> Graph {
    var storage = StorageBuilder()
    let documents = FrozenIDs(tables[GraphTable.documents.rawValue], in: &storage)
    let nodes = FrozenIDs(tables[GraphTable.nodes.rawValue], in: &storage)
    let edges = FrozenIDs(tables[GraphTable.edges.rawValue], in: &storage)

    func columns(of table: GraphTable, order: [Int]) -> [UnplacedColumn] {
      let fixed = table.fields.count
      let all = tables[table.rawValue].columns
      // Added columns stand by name, so that the order of a file's columns does not show.
      let added = all.dropFirst(fixed).sorted { $0.field.name < $1.field.name }
      return (all[1..<fixed] + added).map { column in
        var slotOfRow = [Int?](repeating: nil, count: order.count)
        for (slot, row) in column.rows.enumerated() { slotOfRow[Int(row)] = slot }
        return column.finish(
          slots: order.map { slotOfRow[$0] },
          renumber: column.field.type == .document ? documents.renumber : nodes.renumber,
          in: &storage
        )
      }
    }
    let documentColumns = columns(of: .documents, order: documents.order)
    let nodeColumns = columns(of: .nodes, order: nodes.order)
    let edgeColumns = columns(of: .edges, order: edges.order)

    let edgeBuilder = tables[GraphTable.edges.rawValue]
    func ends(_ field: EdgeField) -> [UInt32] {
      let references = edgeBuilder.columns[field.rawValue].references
      return edges.order.map { nodes.renumber(references[$0]) }
    }
    let outgoing = Adjacency.sections(
      ends: ends(.source),
      nodeCount: nodes.order.count,
      in: &storage
    )
    let incoming = Adjacency.sections(
      ends: ends(.target),
      nodeCount: nodes.order.count,
      in: &storage
    )

    let finished = storage.finish()
    func table(_ ids: FrozenIDs, _ columns: [UnplacedColumn]) -> Table {
      Table(
        ids: ids.rows.column(in: finished),
        columns: columns.map { $0.column(in: finished) }
      )
    }
    return Graph(
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
  }
}

/// The ids of one table in their final order, and the final number of each reference.
private struct FrozenIDs {
  /// The added rows in the order of their ids.
  let order: [Int]
  let rows: UnplacedTexts
  let outside: UnplacedTexts
  private let finalNumber: [UInt32]

  init(_ table: TableBuilder, in storage: inout StorageBuilder) {
    order = table.sortedRows()
    let known = order.map { table.rowIDs[$0] }
    let unknown = (0..<UInt32(table.ids.count))
      .filter { table.row(ofID: $0) == nil }
      .sorted { table.ids.precedes($0, $1) }
    var numbers = [UInt32](repeating: 0, count: table.ids.count)
    for (position, id) in (known + unknown).enumerated() { numbers[Int(id)] = UInt32(position) }
    finalNumber = numbers
    rows = UnplacedTexts(known, of: table.ids, in: &storage)
    outside = UnplacedTexts(unknown, of: table.ids, in: &storage)
  }

  func renumber(_ reference: UInt32) -> UInt32 { finalNumber[Int(reference)] }
}

/// A column of texts that waits for the storage that it is in.
private struct UnplacedTexts {
  private let ends: Section<UInt32>
  private let offset: Int

  init(_ numbers: [UInt32], of table: InternTable, in storage: inout StorageBuilder) {
    var bytes: [UInt8] = []
    var ends: [UInt32] = [0]
    for number in numbers {
      table.withUTF8(of: number) { text in
        text.append(to: &bytes)
      }
      ends.append(UInt32(bytes.count))
    }
    self.ends = Section(ends, in: &storage)
    offset = storage.append(bytes)
  }

  func column(in storage: GraphStorage) -> TextColumn {
    TextColumn(storage: storage, ends: ends.column(in: storage), offset: offset)
  }
}
