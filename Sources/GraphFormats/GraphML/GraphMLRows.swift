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
  private let dataEnd: PieceBuffer.Kept
  /// What was looked at ahead; of no use, and kept so that it is looked at.
  private(set) var seen: UInt8 = 0
  /// How many edges ahead.
  private static let approached = 32

  init(_ graph: Graph, _ keys: GraphMLWriter.Keys, _ reading: EdgeReading) {
    self.graph = graph
    self.keys = keys
    self.reading = reading
    dataEnd = pieces.keep("</data>\n")
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
    let end = pieces.keep("    </node>\n")
    for node in graph.allNodes {
      pieces.put(start, to: &output)
      let id = put(&ids, node.index, storage, to: &output)
      pieces.put(label, to: &output)
      // Without a name it is called by its id.
      if put(&names, node.index, storage, to: &output) == nil, let id {
        putText(id, storage, isPlain: ids.isPlain, to: &output)
      }
      pieces.put(dataEnd, to: &output)
      for index in columns.indices {
        putElement(&columns[index], node.index, storage, to: &output)
      }
      pieces.put(end, to: &output)
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
    let end = pieces.keep("    </edge>\n")
    for edge in graph.allEdges {
      if edge.index % Self.approached == 0 {
        let count = min(Self.approached, graph.edgeCount - edge.index)
        for column in [sources, targets] { seen ^= column.cursor.approach(count, in: storage) }
      }
      pieces.put(start, to: &output)
      let id = put(&ids, edge.index, storage, to: &output)
      pieces.put(source, to: &output)
      put(&sources, edge.index, storage, to: &output)
      pieces.put(target, to: &output)
      put(&targets, edge.index, storage, to: &output)
      pieces.put(ownID, to: &output)
      if let id { putText(id, storage, isPlain: ids.isPlain, to: &output) }
      let label = labels.elements(of: edge, storage, &pieces)
      pieces.put(label, to: &output)
      for index in columns.indices {
        putElement(&columns[index], edge.index, storage, to: &output)
      }
      pieces.put(end, to: &output)
    }
  }

  /// Puts a row's text; where it stands, nil if there is none.
  @discardableResult
  private mutating func put(
    _ column: inout Column,
    _ row: Int,
    _ storage: Span<UInt8>,
    to output: inout ByteBuffer
  ) -> Range<Int>? {
    guard case .text(let range) = column.cursor.next(row, in: storage) else { return nil }
    putText(range, storage, isPlain: column.isPlain, to: &output)
    return range
  }

  /// Puts a row's value as an element, nothing where there is none.
  private mutating func putElement(
    _ column: inout Column,
    _ row: Int,
    _ storage: Span<UInt8>,
    to output: inout ByteBuffer
  ) {
    let value = column.cursor.next(row, in: storage)
    switch value {
    case .nothing: return
    case .code(let code):
      // The words of a list are few and stand in their elements already.
      pieces.put(column.words[code], to: &output)
      return
    case .text(let range):
      pieces.put(column.start, to: &output)
      putText(range, storage, isPlain: column.isPlain, to: &output)
    case .list(let range):
      scratch.removeAll(keepingCapacity: true)
      if !XMLText.appendJSON(ofList: storage.extracting(range), to: &scratch) {
        let text = graph.outputText(column.column, row: row, of: column.table) ?? ""
        scratch = Array(XMLText.escaped(text).utf8)
      }
      putScratch(in: column, to: &output)
    case .integer(let number):
      scratch.removeAll(keepingCapacity: true)
      NumberText.append(number, to: &scratch)
      putScratch(in: column, to: &output)
    case .number(let number):
      scratch.removeAll(keepingCapacity: true)
      NumberText.append(number, to: &scratch)
      putScratch(in: column, to: &output)
    case .boolean(let boolean):
      scratch = Array((boolean ? "true" : "false").utf8)
      putScratch(in: column, to: &output)
    case .other:
      guard let text = graph.outputText(column.column, row: row, of: column.table) else { return }
      scratch = Array(XMLText.escaped(text).utf8)
      putScratch(in: column, to: &output)
    }
    pieces.put(dataEnd, to: &output)
  }

  /// Puts the start of a column's element and what is in `scratch`.
  private mutating func putScratch(in column: borrowing Column, to output: inout ByteBuffer) {
    let text = scratch
    pieces.put(column.start, to: &output)
    pieces.put(text.span, to: &output)
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

extension GraphMLRows {
  /// A column that is written row after row.
  fileprivate struct Column {
    var cursor: ColumnCursor
    let column: OutputColumn
    let table: GraphTable
    /// The start of its element.
    let start: PieceBuffer.Kept
    /// The whole elements of the words that it may hold.
    let words: [PieceBuffer.Kept]
    /// Whether no text in it has to be changed.
    let isPlain: Bool

    /// A column whose values stand in attributes.
    init(
      _ position: Int,
      of table: GraphTable,
      in graph: Graph,
      _ storage: Span<UInt8>,
      _ pieces: inout PieceBuffer
    ) {
      let field = graph.fields(of: table)[position]
      let column = OutputColumn(position: position, name: field.name, type: field.type)
      self.init(column, "", of: table, in: graph, storage, &pieces)
    }

    init(
      _ column: OutputColumn,
      _ key: String,
      of table: GraphTable,
      in graph: Graph,
      _ storage: Span<UInt8>,
      _ pieces: inout PieceBuffer
    ) {
      cursor = ColumnCursor(column.position, of: table, in: graph)
      self.column = column
      self.table = table
      let element = "      <data key=\"\(key)\">"
      start = pieces.keep(element)
      let words =
        switch column.type {
        case .choice(let words): words
        case .kind where table == .nodes: graph.vocabulary.nodeKinds.map(\.id)
        case .kind: graph.vocabulary.edgeKinds.map(\.id)
        default: [String]()
        }
      var kept: [PieceBuffer.Kept] = []
      for word in words { kept.append(pieces.keep("\(element)\(XMLText.escaped(word))</data>\n")) }
      self.words = kept
      // A reference shows the id of a row of another table.
      let source: (position: Int, table: GraphTable) =
        switch column.type {
        case .node: (0, .nodes)
        case .document: (0, .documents)
        default: (column.position, table)
        }
      let bytes = graph.textBytes(of: source.position, of: source.table)
      let isReference = column.type == .node || column.type == .document
      isPlain =
        !(isReference && graph.refersOutside(to: source.table))
        && bytes.map { XMLText.arePlain(storage.extracting($0)) } ?? false
    }
  }

  /// The elements that tell how an edge reads, the same for most edges of a kind.
  fileprivate struct EdgeLabels {
    private let graph: Graph
    private let reading: EdgeReading
    private var kinds: ColumnCursor
    private var modalities: ColumnCursor
    private var statuses: ColumnCursor
    private var known: [PieceBuffer.Kept?]
    private static let modalityCount = Modality.words.count + 1
    private static let statusCount = Status.words.count + 1

    init(_ graph: Graph, _ reading: EdgeReading) {
      self.graph = graph
      self.reading = reading
      kinds = ColumnCursor(EdgeField.kind.rawValue, of: .edges, in: graph)
      modalities = ColumnCursor(EdgeField.modality.rawValue, of: .edges, in: graph)
      statuses = ColumnCursor(EdgeField.status.rawValue, of: .edges, in: graph)
      let marks = Self.modalityCount * Self.statusCount
      known = Array(repeating: nil, count: graph.vocabulary.edgeKinds.count * marks)
    }

    /// The label, the interaction and the weight of the edge that follows.
    mutating func elements(
      of edge: EdgeID,
      _ storage: Span<UInt8>,
      _ pieces: inout PieceBuffer
    ) -> PieceBuffer.Kept {
      func place(_ value: ColumnCursor.Value) -> Int {
        if case .code(let code) = value { code + 1 } else { 0 }
      }
      let kind = place(kinds.next(edge.index, in: storage)) - 1
      let modality = place(modalities.next(edge.index, in: storage))
      let status = place(statuses.next(edge.index, in: storage))
      let index = (kind * Self.modalityCount + modality) * Self.statusCount + status
      if let elements = known[index] { return elements }
      let elements = pieces.keep(
        """
        </data>
              <data key="e_label">\(XMLText.escaped(reading.label(of: edge)))</data>
              <data key="e_interaction">\(XMLText.escaped(reading.kind(of: edge)))</data>
              <data key="e_weight">\(reading.weight(of: edge))</data>

        """
      )
      known[index] = elements
      return elements
    }
  }
}
