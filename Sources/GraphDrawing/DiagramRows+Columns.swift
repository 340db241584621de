import Graphviz
import StakeholderGraph

extension DiagramRows {
  /// How the texts of a column stand in the file.
  enum Role {
    /// As the name of a node or the key of an edge.
    case name
    /// As the attribute `id`, behind what is the same for all rows of a table.
    case identifier(String)
    /// As an attribute that Graphviz does not act on.
    case data(String)

    /// Whether Graphviz reads entities in it.
    var isShown: Bool {
      if case .data = self { false } else { true }
    }
  }

  /// A column whose values are written row after row.
  struct Column {
    var cursor: ColumnCursor
    let position: Int
    let table: GraphTable
    let role: Role
    /// The table whose ids it holds; nil for another column.
    let namedTable: GraphTable?
    let isOfNumbers: Bool
    /// Whether it is of texts of which each stands as it is.
    let isPlain: Bool
    /// Each of the words that it may hold, with what stands before it.
    var words: [RowBlock.Kept] = []

    init(
      _ position: Int,
      of table: GraphTable,
      as role: Role,
      in graph: Graph,
      _ storage: Span<UInt8>
    ) {
      cursor = ColumnCursor(position, of: table, in: graph)
      self.position = position
      self.table = table
      self.role = role
      let type = graph.fields(of: table)[position].type
      var isText = true
      switch type {
      case .node where position > 0: namedTable = .nodes
      case .document where position > 0: namedTable = .documents
      default:
        namedTable = nil
        if case .affiliations = type { isText = false }
        if case .url = type { isText = false }
      }
      switch type {
      case .integer, .number: isOfNumbers = true
      default: isOfNumbers = false
      }
      let source = namedTable.map { (0, $0) } ?? (position, table)
      let bytes = graph.textBytes(of: source.0, of: source.1)
      let isInside = namedTable.map { !graph.refersOutside(to: $0) } ?? true
      isPlain =
        isText && isInside
        && bytes.map {
          PlainLabel.isPlain(storage.extracting($0), isShown: role.isShown)
        } ?? false
    }
  }

  /// The columns of a table that become attributes, but those that the rows of a kind have in common.
  mutating func dataColumns(_ table: GraphTable, _ storage: Span<UInt8>) -> [Column] {
    guard diagram.includesData else { return [] }
    let common = KindSurvey.fields(of: table)
    return DataAttributes(table, of: graph).columns.filter { !common.contains($0.position) }
      .map { position, name in
        var column = Column(position, of: table, as: .data(name), in: graph, storage)
        if case .choice(let words) = graph.fields(of: table)[position].type {
          for word in words {
            let bytes = attribute(name, .text(word), of: table == .nodes ? .node : .edge)
            column.words.append(block.keep { $0 += bytes })
          }
        }
        return column
      }
  }

  /// Takes a column of the rows of the block as it is to be written.
  mutating func take(
    _ column: inout Column,
    _ index: Int,
    _ rows: Range<Int>,
    _ storage: Span<UInt8>
  ) {
    if let table = column.namedTable, let texts = ids[table] {
      return block.take(index, from: &column.cursor, rows, storage, naming: texts)
    }
    block.take(index, from: &column.cursor, rows, storage)
    if column.isPlain { return }
    if column.isOfNumbers { return block.spellNumbers(index, rows.count) }
    block.copyPieces(of: index, rows.count, into: &pieces)
    // A copy, since what takes a closer look may change this.
    let pieces = pieces
    for (place, piece) in pieces.enumerated() {
      switch piece.kind {
      case .nothing, .kept, .made: continue
      case .code: block.replace(index, place, by: column.words[piece.value])
      case .text, .list:
        let text = storage.extracting(piece.range)
        if PlainLabel.isPlain(text, isShown: column.role.isShown) { continue }
        guard case .data = column.role, PlainLabel.isNearlyPlain(text) else {
          takeSlowly(column, index, place, rows.lowerBound + place, text)
          continue
        }
        block.replace(index, place) { bytes in
          PlainLabel.append(text, isShown: false, to: &bytes)
          return true
        }
      case .integer, .number, .boolean, .other:
        takeSlowly(column, index, place, rows.lowerBound + place, storage.extracting(0..<0))
      }
    }
  }

  private mutating func takeSlowly(
    _ column: Column,
    _ index: Int,
    _ place: Int,
    _ row: Int,
    _ text: Span<UInt8>
  ) {
    var value: [UInt8]?
    switch column.role {
    case .name: value = writer.name(String(utf8: text))
    case .identifier(let prefix):
      // What stands before it is known to be no more than letters, and may decide how the rest is read.
      let all = writer.text(.text(prefix + String(utf8: text)), for: "id")
      value = all.map { Array($0.dropFirst(prefix.utf8.count)) }
    case .data(let name):
      if graph.outputValue(at: column.position, row: row, of: column.table) != nil {
        let text = graph.cell(at: column.position, row: row, of: column.table)
        if !text.isEmpty { value = writer.text(.text(text), for: name) }
      }
    }
    block.replace(index, place) { bytes in
      guard let value else { return false }
      bytes += value
      return true
    }
  }
}
