import StakeholderGraph

/// The columns of one table in two graphs, paired by their names; the ids stay out.
struct ColumnPairs {
  /// A column's positions in the two graphs, nil in one that does not have it or never fills it.
  private struct Pair {
    let field: Field
    let old: Int?
    let new: Int?
    /// What an empty cell means.
    let whenEmpty: PropertyValue?
  }

  let old: Graph
  let new: Graph
  private let table: GraphTable
  private let pairs: [Pair]

  init(_ table: GraphTable, of old: Graph, and new: Graph) {
    self.table = table
    self.old = old
    self.new = new
    let oldColumns = old.filledFields(of: table).dropFirst()
    let newColumns = new.filledFields(of: table).dropFirst()
    // Names of added columns are data, so that they are compared as bytes.
    var positions: [[UInt8]: (old: Int?, new: Int?, field: Field)] = [:]
    for (position, field) in oldColumns {
      positions[Array(field.name.utf8)] = (position, nil, field)
    }
    for (position, field) in newColumns {
      let name = Array(field.name.utf8)
      positions[name] = (positions[name]?.old, position, field)
    }
    let fixed = table.fields.dropFirst().map { Array($0.name.utf8) }
    let added = Set(positions.keys).subtracting(fixed)
      .sorted { $0.lexicographicallyPrecedes($1) }
    pairs = (fixed + added).compactMap { name in
      positions[name].map {
        Pair(
          field: $0.field,
          old: $0.old,
          new: $0.new,
          whenEmpty: Self.whenEmpty($0.old ?? $0.new, of: table)
        )
      }
    }
  }

  /// The rows that differ, with the columns in which they do.
  func changes<Row>(among rows: [(old: RowID<Row>, new: RowID<Row>)]) -> [RowChange<Row>] {
    rows.compactMap { old, new in
      let columns = changes(old: old.index, new: new.index)
      return columns.isEmpty ? nil : RowChange(old: old, new: new, columns: columns)
    }
  }

  /// The columns in which two rows differ.
  func changes(old oldRow: Int, new newRow: Int) -> [ColumnChange] {
    pairs.compactMap { pair in
      let before = value(pair, at: pair.old, row: oldRow, of: old)
      let after = value(pair, at: pair.new, row: newRow, of: new)
      guard !Self.text(before).utf8.elementsEqual(Self.text(after).utf8) else { return nil }
      return ColumnChange(field: pair.field, old: before, new: after)
    }
  }

  /// All values of a row of the old graph as bytes: the same for rows that do not differ.
  func oldKey(_ row: Int) -> [UInt8] { key(of: old, row: row, position: \.old) }

  /// All values of a row of the new graph as bytes: the same for rows that do not differ.
  func newKey(_ row: Int) -> [UInt8] { key(of: new, row: row, position: \.new) }

  private func key(of graph: Graph, row: Int, position: (Pair) -> Int?) -> [UInt8] {
    var key: [UInt8] = []
    for pair in pairs {
      key.append(value: Self.text(value(pair, at: position(pair), row: row, of: graph)))
    }
    return key
  }

  private func value(
    _ pair: Pair,
    at position: Int?,
    row: Int,
    of graph: Graph
  ) -> PropertyValue? {
    position.flatMap { graph.value(at: $0, row: row, of: table) } ?? pair.whenEmpty
  }

  /// A value as text, the same for values that are: a column may be of numbers in one graph and of texts
  /// in the other, because of other rows.
  private static func text(_ value: PropertyValue?) -> String {
    switch value {
    case nil: ""
    case .text(let text): text
    case .list(let items): TextList.text(of: items)
    case .integer(let integer): String(integer)
    case .number(let number): NumberText.text(of: number)
    case .boolean(let boolean): boolean ? "true" : "false"
    }
  }

  private static func whenEmpty(_ position: Int?, of table: GraphTable) -> PropertyValue? {
    guard table == .edges, let field = position.flatMap(EdgeField.init) else { return nil }
    return switch field {
    case .modality: Modality.whenEmpty.map { .text($0.rawValue) }
    case .status: Status.whenEmpty.map { .text($0.rawValue) }
    default: nil
    }
  }
}

extension [UInt8] {
  /// Appends a text so that no other sequence of texts gives the same bytes.
  mutating func append(value text: String) {
    let bytes = Array(text.utf8)
    for shift in stride(from: 0, to: 32, by: 8) {
      append(UInt8(truncatingIfNeeded: bytes.count >> shift))
    }
    append(contentsOf: bytes)
  }
}
