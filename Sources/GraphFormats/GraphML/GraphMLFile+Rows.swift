import StakeholderGraph

/// Nodes and edges of plain files, many at once.
extension GraphMLFile {
  /// Reads the nodes and edges that come next in the graph, as far as they are plain.
  mutating func readPlainRows(
    isDirected: Bool,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    // Taken out, so that nothing else holds them and none is copied.
    var rows = PlainRows()
    swap(&rows, &plainRows)
    rows.areDirected = isDirected
    var keys = XMLKeys()
    swap(&keys, &self.keys)
    defer {
      swap(&rows, &plainRows)
      swap(&keys, &self.keys)
    }
    try tokenizer.readRows { (xml: inout PlainXML) throws(ReadingStop) in
      rows.read(&xml, &keys, into: &assembler)
    }
  }
}

/// What reads the nodes and the edges of a file whose keys are known.
struct PlainRows {
  /// Whether edges have a direction that say nothing of it.
  var areDirected = true
  /// How many rows were read so.
  private(set) var count = 0
  private var nodes: PlainRowScanner?
  private var edges: PlainRowScanner?

  /// Reads rows as long as they are plain; whether more bytes are needed.
  mutating func read(
    _ xml: inout PlainXML,
    _ keys: inout XMLKeys,
    into assembler: inout GraphAssembler
  ) -> Bool {
    while true {
      let index = xml.cursor.index
      let isEdge = xml.text[index + 1] == UInt8(ascii: "e")
      // Taken out, so that nothing else holds it.
      var scanner: PlainRowScanner
      if isEdge {
        scanner = edges ?? PlainRowScanner(.edges, isDirected: areDirected)
        edges = nil
      } else {
        scanner = nodes ?? PlainRowScanner(.nodes, isDirected: areDirected)
        nodes = nil
      }
      defer { if isEdge { edges = scanner } else { nodes = scanner } }
      let stop = scanner.readSome(&xml, &keys, into: &assembler)
      count += scanner.places.count
      switch stop {
      case .full, .newKey: continue
      case .short: return true
      case .odd: return false
      case .other:
        guard xml.isAtRow, xml.cursor.index > index else { return false }
      }
    }
  }
}

extension PlainRowScanner {
  /// Reads rows and adds them; why no more were read.
  fileprivate mutating func readSome(
    _ xml: inout PlainXML,
    _ keys: inout XMLKeys,
    into assembler: inout GraphAssembler
  ) -> Stop {
    clear(lending: xml.text.count)
    guard prepare(for: &assembler, keys) else { return .odd }
    var cursor = xml.cursor
    let (bytes, count, mayEndHere) = (xml.text, xml.byteCount, xml.holdsEnd)
    var stop = unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe PaddedBytes(buffer, count: count)
      return scan(text, bytes.span.extracting(0..<count), &cursor, mayEndHere: mayEndHere)
    }
    // A row or something else that comes next, as the file itself would be read.
    let isAtRow = cursor.index + 5 < count && Self.isRow(bytes.span, at: cursor.index)
    _ = consume bytes
    xml.goOn(from: cursor, isAtRow: isAtRow)
    if !places.isEmpty { xml.lend { add(lending: &$0, to: &assembler) } }
    if case .newKey(let index) = stop, !learn(xml.text, index, &keys, &assembler) { stop = .odd }
    return stop
  }

  private static func isRow(_ text: Span<UInt8>, at index: Int) -> Bool {
    let name = text.extracting(index..<index + 5)
    return name.equals("<node") || name.equals("<edge")
  }

  /// Gives the rows to an assembler.
  private mutating func add(lending text: inout [UInt8], to assembler: inout GraphAssembler) {
    text += side
    text.append(contentsOf: repeatElement(0, count: CellBatch.padding))
    swap(&text, &batch.text)
    assembler.add(self)
    swap(&text, &batch.text)
  }

  /// Looks at what may have changed since rows were read last; whether any can be read.
  private mutating func prepare(for assembler: inout GraphAssembler, _ keys: XMLKeys) -> Bool {
    if (assembler.vocabulary != nil) != isOurs {
      isOurs = assembler.vocabulary != nil
      forgetSlots()
    }
    let met = table == .nodes ? assembler.nodeKinds.ids : assembler.edgeKinds.ids
    if met.count != kindCount {
      kinds = WordCodes(met)
      kindCount = met.count
      hasUnspecified = met.contains(UnknownKinds.unspecified)
    }
    byteLimit = assembler.freeByteCount
    if table == .edges, assembler.undirected != nil, undirectedCell == nil,
      let column = assembler.knownUndirectedColumn
    {
      undirectedCell = cell(ofColumn: column)
    }
    if batch.columnCount != columns.count { batch = CellBatch(columnCount: columns.count) }
    return keys.positionsWithDefault(in: scope).isEmpty && columns.count <= Self.columnLimit
  }
}
