import StakeholderGraph

extension GraphMLRows {
  /// A column that is written row after row.
  struct Column {
    private var cursor: ColumnCursor
    /// What stands in the rows of the block at hand.
    private(set) var pieces: [ColumnPiece] = []
    let column: OutputColumn
    let table: GraphTable
    /// The end of the element before, and the start of its own.
    let start: PieceBuffer.Kept
    /// The same for each of the words that it may hold, with the word.
    let words: [PieceBuffer.Kept]
    /// Whether no text in it has to be changed.
    let isPlain: Bool

    /// Takes the rows of the next block.
    mutating func take(_ rows: Range<Int>, _ storage: Span<UInt8>) -> UInt8 {
      cursor.take(rows, in: storage, into: &pieces)
    }

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
      let element = "</data>\n      <data key=\"\(key)\">"
      start = pieces.keep(element)
      let words =
        switch column.type {
        case .choice(let words): words
        case .kind where table == .nodes: graph.vocabulary.nodeKinds.map(\.id)
        case .kind: graph.vocabulary.edgeKinds.map(\.id)
        default: [String]()
        }
      var kept: [PieceBuffer.Kept] = []
      for word in words { kept.append(pieces.keep("\(element)\(XMLText.escaped(word))")) }
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
  struct EdgeLabels {
    private let graph: Graph
    private let reading: EdgeReading
    private var kinds: ColumnCursor
    private var modalities: ColumnCursor
    private var statuses: ColumnCursor
    private var kindPieces: [ColumnPiece] = []
    private var modalityPieces: [ColumnPiece] = []
    private var statusPieces: [ColumnPiece] = []
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

    /// Takes the edges of the next block.
    mutating func take(_ rows: Range<Int>, _ storage: Span<UInt8>) {
      _ = kinds.take(rows, in: storage, into: &kindPieces)
      _ = modalities.take(rows, in: storage, into: &modalityPieces)
      _ = statuses.take(rows, in: storage, into: &statusPieces)
    }

    /// The label, the interaction and the weight of an edge of the block.
    mutating func elements(
      _ place: Int,
      of row: Int,
      _ pieces: inout PieceBuffer
    ) -> PieceBuffer.Kept {
      func code(_ piece: ColumnPiece) -> Int { piece.kind == .code ? piece.integer + 1 : 0 }
      let kind = code(kindPieces[place]) - 1
      let (modality, status) = (code(modalityPieces[place]), code(statusPieces[place]))
      let index = (kind * Self.modalityCount + modality) * Self.statusCount + status
      if let elements = known[index] { return elements }
      let edge = graph.allEdges[row]
      let elements = pieces.keep(
        """
        </data>
              <data key="e_label">\(XMLText.escaped(reading.label(of: edge)))</data>
              <data key="e_interaction">\(XMLText.escaped(reading.kind(of: edge)))</data>
              <data key="e_weight">\(reading.weight(of: edge))
        """
      )
      known[index] = elements
      return elements
    }
  }
}
