import Graphviz
import StakeholderGraph

/// Writes the nodes and edges of a large diagram as DOT from the bytes of its graph.
///
/// What all rows of a kind have in common is written once and copied, and so are names and values in which
/// Graphviz reads nothing but what they are. Anything else goes by way of the attributes of small diagrams.
struct DiagramRows {
  let diagram: StakeholderDiagram
  let graph: Graph
  var writer: DotTextWriter
  /// The statement at hand.
  var row: [UInt8] = []
  /// The names of the nodes as they stand in tooltips, one after another, and where each of them ends. None
  /// where a name does not stand there as it does alone.
  var names: [UInt8] = []
  var nameEnds = [0]
  private var isFirst = false

  init(_ diagram: StakeholderDiagram, of graph: Graph, _ writer: DotTextWriter) {
    self.diagram = diagram
    self.graph = graph
    self.writer = writer
  }

  /// What an attribute is made of.
  enum Source {
    /// A column, by its place among the columns.
    case data(Int)
    /// What all rows of a kind have in common.
    case fixed
    /// Whatever its name says.
    case own
  }

  /// An attribute that rows may have.
  struct Slot {
    let name: String
    let source: Source
    /// Its name and all up to its value.
    let start: [UInt8]
  }

  /// A column that becomes an attribute.
  struct DataColumn {
    let position: Int
    let name: String
    var cursor: ColumnCursor
    /// The attribute for each word that the column may hold.
    let words: [[UInt8]]
  }

  /// The columns of a table that become attributes.
  mutating func columns(of table: GraphTable) -> [DataColumn] {
    guard diagram.includesData else { return [] }
    return DataAttributes(table, of: graph).columns.map { position, name in
      let words =
        switch graph.fields(of: table)[position].type {
        case .choice(let words): words
        case .kind where table == .nodes: graph.vocabulary.nodeKinds.map(\.id)
        case .kind: graph.vocabulary.edgeKinds.map(\.id)
        default: [String]()
        }
      return DataColumn(
        position: position,
        name: name,
        cursor: ColumnCursor(position, of: table, in: graph),
        words: words.map { writer.attribute(name, .text($0)) }
      )
    }
  }

  /// The attributes of a table's rows in the order in which they are written.
  mutating func slots(_ columns: [DataColumn], fixed: [String], own: [String]) -> [Slot] {
    let slots =
      columns.enumerated().map { ($1.name, Source.data($0)) } + fixed.map { ($0, .fixed) }
      + own.map { ($0, .own) }
    return slots.sorted { $0.0 < $1.0 }.map { name, source in
      Slot(name: name, source: source, start: writer.quoted(name) + Array("=\"".utf8))
    }
  }

  /// What all rows have in common that have these attributes, by the place of the slot; nil if there is more
  /// than the slots tell.
  mutating func fixedParts(_ attributes: Attributes, _ slots: [Slot]) -> [[UInt8]]? {
    var parts = [[UInt8]](repeating: [], count: slots.count)
    var known = 0
    for (place, slot) in slots.enumerated() {
      guard let value = attributes[slot.name] else { continue }
      known += 1
      if case .fixed = slot.source { parts[place] = writer.attribute(slot.name, value) }
    }
    return known == attributes.count ? parts : nil
  }

  /// Writes all nodes and edges by way of attributes.
  mutating func writeSlowly() {
    let summary = EdgeSummary(of: graph)
    let (nodes, edges) = (DataAttributes(.nodes, of: graph), DataAttributes(.edges, of: graph))
    for node in graph.allNodes { addSlowly(node, nodes) }
    for edge in graph.allEdges { addSlowly(edge, edges, summary) }
  }

  // MARK: - Pieces of a statement

  /// Begins the attributes of a row.
  mutating func beginAttributes(isFirst: Bool) { self.isFirst = isFirst }

  mutating func put(_ text: StaticString) {
    unsafe row.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  /// Puts an attribute that is written already; nothing for none.
  mutating func put(attribute: [UInt8]) {
    guard !attribute.isEmpty else { return }
    putSeparator()
    row += attribute
  }

  mutating func putSeparator() {
    if !isFirst { put(", ") }
    isFirst = false
  }

  /// Puts an id in quotes.
  mutating func putName(_ range: Range<Int>, _ storage: Span<UInt8>) {
    let name = storage.extracting(range)
    if PlainLabel.isPlain(name) {
      row.append(0x22)
      name.append(to: &row)
      row.append(0x22)
    } else {
      row += writer.quoted(String(utf8: name))
    }
  }

  /// Puts the id that an SVG has for a row.
  mutating func putID(
    _ prefix: String,
    _ range: Range<Int>,
    _ slot: Slot,
    _ storage: Span<UInt8>
  ) {
    let id = storage.extracting(range)
    guard PlainLabel.isPlain(id) else {
      return put(attribute: writer.attribute(slot.name, .text(prefix + String(utf8: id))))
    }
    putSeparator()
    row += slot.start
    row += prefix.utf8
    id.append(to: &row)
    row.append(0x22)
  }

  /// Puts the value of a column, if there is one.
  mutating func putData(
    _ column: inout DataColumn,
    _ slot: Slot,
    _ index: Int,
    of table: GraphTable,
    _ storage: Span<UInt8>
  ) {
    switch column.cursor.next(index, in: storage) {
    case .nothing: return
    case .code(let code): put(attribute: column.words[code])
    case .text(let range), .list(let range):
      let text = storage.extracting(range)
      guard PlainLabel.isNearlyPlain(text) else { return putSlowly(column, index, of: table) }
      putSeparator()
      row += slot.start
      PlainLabel.append(text, isShown: false, to: &row)
      row.append(0x22)
    case .integer(let number):
      putSeparator()
      row += slot.start
      NumberText.append(number, to: &row)
      row.append(0x22)
    case .number(let number):
      putSeparator()
      row += slot.start
      NumberText.append(number, to: &row)
      row.append(0x22)
    case .boolean, .other: putSlowly(column, index, of: table)
    }
  }

  private mutating func putSlowly(_ column: DataColumn, _ index: Int, of table: GraphTable) {
    guard graph.outputValue(at: column.position, row: index, of: table) != nil else { return }
    let text = graph.cell(at: column.position, row: index, of: table)
    if !text.isEmpty { put(attribute: writer.attribute(column.name, .text(text))) }
  }

  mutating func finishStatement() {
    put("];\n")
    // Taken out, so that it is neither copied nor made anew.
    var statement: [UInt8] = []
    swap(&statement, &row)
    writer.addStatement(statement.span)
    statement.removeAll(keepingCapacity: true)
    swap(&statement, &row)
  }

  /// A text as it stands in a tooltip.
  mutating func tooltip(_ text: String) -> [UInt8] {
    Array(writer.attribute("tooltip", .text(text)).dropFirst(11).dropLast())
  }
}
