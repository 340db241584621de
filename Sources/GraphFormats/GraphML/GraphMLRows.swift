import StakeholderGraph

/// Writes the rows of plain GraphML from the bytes of a graph, without making texts of them.
///
/// The bytes are those that ``GraphMLWriter`` writes row by row; large graphs take a tenth of the time.
struct GraphMLRows: ~Copyable {
  private let graph: Graph
  private let keys: GraphMLWriter.Keys
  private let reading: EdgeReading
  private var pieces = PieceBuffer()
  private var scratch: [UInt8] = []
  /// What was looked at ahead; of no use, and kept so that it is looked at.
  private(set) var seen: UInt8 = 0

  init(_ graph: Graph, _ keys: GraphMLWriter.Keys, _ reading: EdgeReading) {
    self.graph = graph
    self.keys = keys
    self.reading = reading
  }

  /// Writes all nodes and all edges; false, with nothing written, if the graph's file is damaged.
  mutating func write(to output: inout ByteBuffer) -> Bool {
    let graph = graph
    let isDone: Void? = graph.withBytes { storage in
      writeNodes(storage, to: &output)
      writeEdges(storage, to: &output)
      pieces.flush(to: &output)
    }
    return isDone != nil
  }

  private mutating func writeNodes(_ storage: Span<UInt8>, to output: inout ByteBuffer) {
    var ids = Column(0, of: .nodes, in: graph, storage, &pieces)
    var names = Column(NodeField.name.rawValue, of: .nodes, in: graph, storage, &pieces)
    var columns: [Column] = []
    for (key, column) in keys.nodeColumns {
      columns.append(Column(column, key.id, of: .nodes, in: graph, storage, &pieces))
    }
    let start = pieces.keep("    <node id=\"")
    let label = pieces.keep("\">\n      <data key=\"n_label\">")
    let end = pieces.keep("</data>\n    </node>\n")
    for rows in Self.blocks(of: graph.nodeCount) {
      seen ^= ids.take(rows, storage) ^ names.take(rows, storage)
      for index in columns.indices { seen ^= columns[index].take(rows, storage) }
      for place in 0..<rows.count {
        pieces.put(start, to: &output)
        put(&ids, place, storage, to: &output)
        pieces.put(label, to: &output)
        // Without a name it is called by its id.
        if names.pieces[place].kind == .text {
          put(&names, place, storage, to: &output)
        } else {
          put(&ids, place, storage, to: &output)
        }
        for index in columns.indices {
          putElement(&columns[index], place, rows.lowerBound + place, storage, to: &output)
        }
        pieces.put(end, to: &output)
      }
    }
  }

  private mutating func writeEdges(_ storage: Span<UInt8>, to output: inout ByteBuffer) {
    var ids = Column(0, of: .edges, in: graph, storage, &pieces)
    var sources = Column(EdgeField.source.rawValue, of: .edges, in: graph, storage, &pieces)
    var targets = Column(EdgeField.target.rawValue, of: .edges, in: graph, storage, &pieces)
    var columns: [Column] = []
    for (key, column) in keys.edgeColumns {
      columns.append(Column(column, key.id, of: .edges, in: graph, storage, &pieces))
    }
    var labels = EdgeLabels(graph, reading)
    let start = pieces.keep("    <edge id=\"")
    let source = pieces.keep("\" source=\"")
    let target = pieces.keep("\" target=\"")
    let ownID = pieces.keep("\">\n      <data key=\"e_eid\">")
    let end = pieces.keep("</data>\n    </edge>\n")
    for rows in Self.blocks(of: graph.edgeCount) {
      seen ^= ids.take(rows, storage) ^ sources.take(rows, storage) ^ targets.take(rows, storage)
      for index in columns.indices { seen ^= columns[index].take(rows, storage) }
      labels.take(rows, storage)
      for place in 0..<rows.count {
        pieces.put(start, to: &output)
        put(&ids, place, storage, to: &output)
        pieces.put(source, to: &output)
        put(&sources, place, storage, to: &output)
        pieces.put(target, to: &output)
        put(&targets, place, storage, to: &output)
        pieces.put(ownID, to: &output)
        put(&ids, place, storage, to: &output)
        let label = labels.elements(place, of: rows.lowerBound + place, &pieces)
        pieces.put(label, to: &output)
        for index in columns.indices {
          putElement(&columns[index], place, rows.lowerBound + place, storage, to: &output)
        }
        pieces.put(end, to: &output)
      }
    }
  }

  /// Rows so few that what is known of them stays at hand.
  private static func blocks(of count: Int) -> some Sequence<Range<Int>> {
    stride(from: 0, to: count, by: 256).lazy.map { $0..<min($0 + 256, count) }
  }

  /// Puts the text of a row of the block.
  @inline(__always)
  private mutating func put(
    _ column: inout Column,
    _ place: Int,
    _ storage: Span<UInt8>,
    to output: inout ByteBuffer
  ) {
    let piece = column.pieces[place]
    guard piece.kind == .text else { return }
    putText(piece.range, storage, isPlain: column.isPlain, to: &output)
  }

  /// Puts a value of the block as an element without its end, which what follows begins with; nothing where
  /// there is none.
  @inline(__always)
  private mutating func putElement(
    _ column: inout Column,
    _ place: Int,
    _ row: Int,
    _ storage: Span<UInt8>,
    to output: inout ByteBuffer
  ) {
    let piece = column.pieces[place]
    switch piece.kind {
    case .nothing: return
    case .code: pieces.put(column.words[piece.integer], to: &output)
    case .text:
      pieces.put(column.start, to: &output)
      putText(piece.range, storage, isPlain: column.isPlain, to: &output)
    case .list, .integer, .number, .boolean, .other:
      scratch.removeAll(keepingCapacity: true)
      guard spell(piece, of: column, row, storage) else { return }
      let text = scratch
      pieces.put(column.start, to: &output)
      pieces.put(text.span, to: &output)
    }
  }

  /// Appends a value to `scratch` as it is written; false if there is none.
  private mutating func spell(
    _ piece: ColumnPiece,
    of column: borrowing Column,
    _ row: Int,
    _ storage: Span<UInt8>
  ) -> Bool {
    switch piece.kind {
    case .nothing, .text, .code: return false
    case .integer: NumberText.append(Int64(piece.integer), to: &scratch)
    case .number: NumberText.append(piece.number, to: &scratch)
    case .boolean: scratch += (piece.integer == 1 ? "true" : "false").utf8
    case .list:
      if XMLText.appendJSON(ofList: storage.extracting(piece.range), to: &scratch) { return true }
      let text = graph.outputText(column.column, row: row, of: column.table) ?? ""
      scratch = Array(XMLText.escaped(text).utf8)
    case .other:
      guard let text = graph.outputText(column.column, row: row, of: column.table) else {
        return false
      }
      scratch = Array(XMLText.escaped(text).utf8)
    }
    return true
  }

  private mutating func putText(
    _ range: Range<Int>,
    _ storage: Span<UInt8>,
    isPlain: Bool,
    to output: inout ByteBuffer
  ) {
    let text = storage.extracting(range)
    if isPlain || XMLText.arePlain(text) {
      pieces.put(range, of: storage, to: &output)
    } else {
      scratch.removeAll(keepingCapacity: true)
      XMLText.append(text, to: &scratch)
      let escaped = scratch
      pieces.put(escaped.span, to: &output)
    }
  }
}
