import StakeholderGraph

extension GraphMLRows {
  /// A column that is written row after row.
  struct Column {
    var cursor: ColumnCursor
    private let column: OutputColumn
    private let table: GraphTable
    /// Each of the words that it may hold, with what stands before it.
    let words: [RowBlock.Kept]
    /// The table whose ids it holds; nil for another column.
    var namedTable: GraphTable? {
      switch column.type {
      case .node: .nodes
      case .document: .documents
      default: nil
      }
    }

    /// Whether it holds nothing but numbers.
    var isOfNumbers: Bool {
      switch column.type {
      case .integer, .number: true
      default: false
      }
    }
    /// Whether it is of texts of which none has to be changed.
    let isPlain: Bool

    /// A column whose values stand in attributes.
    init(_ position: Int, of table: GraphTable, in graph: Graph, _ storage: Span<UInt8>) {
      let field = graph.fields(of: table)[position]
      let column = OutputColumn(position: position, name: field.name, type: field.type)
      self.init(column, words: [], of: table, in: graph, storage)
    }

    /// A column whose values stand in elements.
    ///
    /// - Parameter lead: what stands before a value.
    init(
      _ column: OutputColumn,
      _ lead: String,
      of table: GraphTable,
      in graph: Graph,
      _ storage: Span<UInt8>,
      _ block: inout RowBlock
    ) {
      let words =
        switch column.type {
        case .choice(let words): words
        case .kind where table == .nodes: graph.vocabulary.nodeKinds.map(\.id)
        case .kind: graph.vocabulary.edgeKinds.map(\.id)
        default: [String]()
        }
      var kept: [RowBlock.Kept] = []
      for word in words { kept.append(block.keep("\(lead)\(XMLText.escaped(word))")) }
      self.init(column, words: kept, of: table, in: graph, storage)
    }

    private init(
      _ column: OutputColumn,
      words: [RowBlock.Kept],
      of table: GraphTable,
      in graph: Graph,
      _ storage: Span<UInt8>
    ) {
      cursor = ColumnCursor(column.position, of: table, in: graph)
      self.column = column
      self.table = table
      self.words = words
      // A reference shows the id of a row of another table.
      let source: (position: Int, table: GraphTable) =
        switch column.type {
        case .node: (0, .nodes)
        case .document: (0, .documents)
        default: (column.position, table)
        }
      let bytes = graph.textBytes(of: source.position, of: source.table)
      let isReference = column.type == .node || column.type == .document
      let isText =
        switch column.type {
        case .list, .affiliations, .url: false
        default: true
        }
      isPlain =
        isText && !(isReference && graph.refersOutside(to: source.table))
        && bytes.map { XMLText.arePlain(storage.extracting($0)) } ?? false
    }

    /// Appends what stands in a row as it is written; false if there is nothing.
    func append(
      _ piece: ColumnPiece,
      of row: Int,
      _ graph: Graph,
      _ storage: Span<UInt8>,
      to bytes: inout [UInt8]
    ) -> Bool {
      switch piece.kind {
      case .nothing, .code, .kept, .made: return false
      case .text: XMLText.append(storage.extracting(piece.range), to: &bytes)
      case .integer: NumberText.append(Int64(piece.value), to: &bytes)
      case .number: NumberText.append(piece.number, to: &bytes)
      case .boolean: bytes += (piece.value == 1 ? "true" : "false").utf8
      case .list:
        let start = bytes.count
        if XMLText.appendJSON(ofList: storage.extracting(piece.range), to: &bytes) { return true }
        bytes.removeLast(bytes.count - start)
        bytes += XMLText.escaped(graph.outputText(column, row: row, of: table) ?? "").utf8
      case .other:
        guard let text = graph.outputText(column, row: row, of: table) else { return false }
        bytes += XMLText.escaped(text).utf8
      }
      return true
    }
  }

  /// The elements that tell how an edge reads, the same for most edges of a kind.
  struct EdgeLabels {
    /// How many columns of a block it takes, the first for what is written.
    static let columnCount = 3

    private let graph: Graph
    private let reading: EdgeReading
    private let kindKey: GraphMLWriter.Key?
    private let firstColumn: Int
    /// Kinds, modalities and status, the last two only if there are any.
    private var cursors: [ColumnCursor]
    private var known: [RowBlock.Kept]
    private var isKnown: [Bool]
    private static let modalityCount = Modality.words.count + 1
    private static let statusCount = Status.words.count + 1

    /// - Parameter kindKey: the key of the kind, which is the first of the columns.
    init(
      _ graph: Graph,
      _ reading: EdgeReading,
      _ kindKey: GraphMLWriter.Key?,
      firstColumn: Int
    ) {
      self.graph = graph
      self.reading = reading
      self.kindKey = kindKey
      self.firstColumn = firstColumn
      cursors = [EdgeField.kind, .modality, .status].map {
        ColumnCursor($0.rawValue, of: .edges, in: graph)
      }
      if cursors[1...].allSatisfy(\.isEmpty) { cursors.removeLast(2) }
      let marks = Self.modalityCount * Self.statusCount
      let count = graph.vocabulary.edgeKinds.count * marks
      known = Array(repeating: RowBlock.Kept.none, count: count)
      isKnown = Array(repeating: false, count: count)
    }

    /// Takes the elements of the edges of the block.
    mutating func take(
      _ rows: Range<Int>,
      _ storage: Span<UInt8>,
      into block: inout RowBlock
    ) {
      for index in cursors.indices {
        block.take(firstColumn + index, from: &cursors[index], rows, storage)
      }
      // Codes count from 1, and every edge has a kind.
      let marks = Self.modalityCount * Self.statusCount
      var numbers = [Int](repeating: -marks, count: rows.count)
      for (index, factor) in zip(cursors.indices, [marks, Self.statusCount, 1]) {
        block.addCodes(of: firstColumn + index, times: factor, to: &numbers)
      }
      for (place, number) in numbers.enumerated() where !isKnown[number] {
        known[number] = elements(of: rows.lowerBound + place, &block)
        isKnown[number] = true
      }
      block.replace(firstColumn, by: known, at: numbers)
    }

    /// The label, the interaction, the weight and the kind of an edge, each after the end of the element before.
    private func elements(of row: Int, _ block: inout RowBlock) -> RowBlock.Kept {
      let edge = graph.allEdges[row]
      let kind = XMLText.escaped(reading.kind(of: edge))
      var elements = [
        (GraphMLWriter.Keys.edgeLabel, XMLText.escaped(reading.label(of: edge))),
        (GraphMLWriter.Keys.interaction, kind),
        (GraphMLWriter.Keys.weight, "\(reading.weight(of: edge))"),
      ]
      if let kindKey { elements.append((kindKey.id, kind)) }
      return block.keep(
        elements.map { "</data><data key=\"\($0)\">\($1)" }.joined()
      )
    }
  }
}
