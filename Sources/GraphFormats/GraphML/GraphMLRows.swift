import StakeholderGraph

/// Writes the rows of plain GraphML from the bytes of a graph, without making texts of them.
///
/// The bytes are those that ``GraphMLWriter`` writes row by row; large graphs take a tenth of the time.
struct GraphMLRows: ~Copyable {
  private let graph: Graph
  private let keys: GraphMLWriter.Keys
  private let reading: EdgeReading
  private var block = RowBlock()
  /// What is looked at of a column.
  private var pieces: [ColumnPiece] = []
  /// The ids of tables that most rows name.
  private var ids: [GraphTable: ShortTexts] = [:]

  init(_ graph: Graph, _ keys: GraphMLWriter.Keys, _ reading: EdgeReading) {
    self.graph = graph
    self.keys = keys
    self.reading = reading
  }

  /// Writes all nodes and all edges; false, with nothing written, if the graph's file is damaged.
  mutating func write(to output: inout ByteBuffer) -> Bool {
    let graph = graph
    let isDone: Void? = graph.withBytes { storage in
      for table in [GraphTable.nodes, .documents]
      where graph.rowCount(of: table) <= graph.edgeCount && !graph.refersOutside(to: table) {
        let isPlain =
          graph.textBytes(of: 0, of: table).map { XMLText.arePlain(storage.extracting($0)) }
        let escape = isPlain ?? false ? nil : XMLText.append(_:to:)
        ids[table] = ShortTexts(of: table, in: graph, storage, escape: escape)
      }
      writeNodes(storage, to: &output)
      writeEdges(storage, to: &output)
    }
    return isDone != nil
  }

  private mutating func writeNodes(_ storage: Span<UInt8>, to output: inout ByteBuffer) {
    let (ids, names) = (0, 1)
    var columns = [
      Column(0, of: .nodes, in: graph, storage),
      Column(NodeField.name.rawValue, of: .nodes, in: graph, storage),
    ]
    block.begin(columnCount: keys.nodeColumns.count + columns.count, end: "</data></node>\n")
    block.add(ids, after: "<node id=\"")
    block.add(names, after: "\"><data key=\"\(GraphMLWriter.Keys.nodeLabel)\">")
    for (key, column) in keys.nodeColumns {
      let lead = Self.lead(of: key)
      block.add(columns.count, after: lead)
      columns.append(Column(column, lead, of: .nodes, in: graph, storage, &block))
    }
    for rows in Self.blocks(of: graph.nodeCount) {
      for index in columns.indices { take(&columns[index], index, rows, storage) }
      // Without a name it is called by its id.
      block.replaceEmpty(names, rows.count, byColumn: ids)
      output.append { block.put(rows.count, of: storage, to: &$0) }
    }
  }

  private mutating func writeEdges(_ storage: Span<UInt8>, to output: inout ByteBuffer) {
    var columns = [
      Column(0, of: .edges, in: graph, storage),
      Column(EdgeField.source.rawValue, of: .edges, in: graph, storage),
      Column(EdgeField.target.rawValue, of: .edges, in: graph, storage),
    ]
    // What tells how an edge reads stands behind all columns, the kind in it.
    let others = keys.edgeColumns.filter { $0.column.position != EdgeField.kind.rawValue }
    let labelColumn = columns.count + others.count
    let kindKey = keys.edgeColumns.first.flatMap { key, column in
      column.position == EdgeField.kind.rawValue ? key : nil
    }
    var labels = EdgeLabels(graph, reading, kindKey, firstColumn: labelColumn)
    let columnCount = labelColumn + EdgeLabels.columnCount
    block.begin(columnCount: columnCount, end: "</data></edge>\n")
    block.add(0, after: "<edge id=\"")
    block.add(1, after: "\" source=\"")
    block.add(2, after: "\" target=\"")
    block.add(0, after: "\"><data key=\"\(GraphMLWriter.Keys.edgeID)\">")
    block.add(labelColumn, after: "")
    for (key, column) in others {
      let lead = Self.lead(of: key)
      block.add(columns.count, after: lead)
      columns.append(Column(column, lead, of: .edges, in: graph, storage, &block))
    }
    for rows in Self.blocks(of: graph.edgeCount) {
      for index in columns.indices { take(&columns[index], index, rows, storage) }
      labels.take(rows, storage, into: &block)
      output.append { block.put(rows.count, of: storage, to: &$0) }
    }
  }

  /// The end of the element before, and the start of one of a key.
  private static func lead(of key: GraphMLWriter.Key) -> String {
    "</data><data key=\"\(key.id)\">"
  }

  private static func blocks(of count: Int) -> some Sequence<Range<Int>> {
    let limit = RowBlock.rowLimit
    return stride(from: 0, to: count, by: limit).lazy.map { $0..<min($0 + limit, count) }
  }

  /// Takes a column of the rows of the block as it is to be written.
  private mutating func take(
    _ column: inout Column,
    _ index: Int,
    _ rows: Range<Int>,
    _ storage: Span<UInt8>
  ) {
    if let table = column.namedTable, let texts = ids[table] {
      return block.take(index, from: &column.cursor, rows, storage, naming: texts)
    }
    block.take(index, from: &column.cursor, rows, storage)
    guard !column.isPlain else { return }
    if column.isOfNumbers { return block.spellNumbers(index, rows.count) }
    block.copyPieces(of: index, rows.count, into: &pieces)
    var made: [UInt8] = []
    for (place, piece) in pieces.enumerated() {
      switch piece.kind {
      case .nothing, .kept, .made: continue
      case .code: block.replace(index, place, by: column.words[piece.value])
      case .text where XMLText.arePlain(storage.extracting(piece.range)): continue
      case .text, .list, .integer, .number, .boolean, .other:
        made.removeAll(keepingCapacity: true)
        if column.append(piece, of: rows.lowerBound + place, graph, storage, to: &made) {
          block.replace(index, place, byBytes: made.span)
        } else {
          block.clear(index, place)
        }
      }
    }
  }
}
