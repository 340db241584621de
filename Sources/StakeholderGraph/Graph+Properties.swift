extension Graph {
  /// The columns of a table, the id first, then those that every graph has, then added ones by name.
  public func fields(of table: GraphTable) -> [Field] {
    let columns = self.table(table).columns
    return [table.fields[0]] + columns.map(\.field)
  }

  /// The columns that hold a value in at least one row, with their positions in ``fields(of:)``.
  public func filledFields(of table: GraphTable) -> [(position: Int, field: Field)] {
    fields(of: table).enumerated().compactMap { position, field in
      position == 0 || !self.table(table)[position].isEmpty ? (position, field) : nil
    }
  }

  /// The number of rows of a table.
  public func rowCount(of table: GraphTable) -> Int { self.table(table).count }

  /// What stands in a row of a column, nil where it is empty.
  ///
  /// - Parameters:
  ///   - position: the column's position in ``fields(of:)``.
  ///   - row: the row's position in the table.
  public func value(at position: Int, row: Int, of table: GraphTable) -> PropertyValue? {
    let rows = self.table(table)
    guard position > 0 else { return .text(rows.ids[row]) }
    let column = rows[position]
    switch column.field.type {
    case .text, .url, .date, .hash, .currency: return column.text(at: row).map { .text($0) }
    case .list: return column.text(at: row).map { .list(TextList.items(of: $0)) }
    case .affiliations:
      return column.text(at: row).map { text in
        .list(TextList.affiliations(of: text).map(\.text))
      }
    case .integer: return column.integer(at: row).map { .integer($0) }
    case .number: return column.number(at: row).map { .number($0) }
    case .boolean: return column.boolean(at: row).map { .boolean($0) }
    case .choice(let words): return column.code(at: row).map { .text(words[$0]) }
    case .kind: return column.code(at: row).map { .text(kindID($0, in: table)) }
    case .document: return column.reference(at: row).map { .text(documentName($0)) }
    case .node: return column.reference(at: row).map { .text(nodeName($0)) }
    case .nodes:
      let items = column.references(at: row).map(nodeName)
      return items.isEmpty ? nil : .list(items)
    }
  }

  /// What stands in a row of a column as a dataset writes it; empty where there is nothing.
  public func cell(at position: Int, row: Int, of table: GraphTable) -> String {
    if position > 0, let text = self.table(table)[position].text(at: row) { return text }
    return switch value(at: position, row: row, of: table) {
    case nil: ""
    case .text(let text): text
    case .list(let items): TextList.text(of: items)
    case .integer(let integer): String(integer)
    case .number(let number): NumberText.text(of: number)
    case .boolean(let boolean): boolean ? "true" : "false"
    }
  }

  func table(_ table: GraphTable) -> Table {
    switch table {
    case .documents: documents
    case .nodes: nodes
    case .edges: edges
    }
  }

  private func kindID(_ code: Int, in table: GraphTable) -> String {
    table == .nodes ? vocabulary.nodeKinds[code].id : vocabulary.edgeKinds[code].id
  }

  /// The id of a node, or of something outside this graph that a row refers to.
  func nodeName(_ reference: Int) -> String {
    reference < nodes.count ? nodes.ids[reference] : outsideNodes[reference - nodes.count]
  }

  func documentName(_ reference: Int) -> String {
    reference < documents.count
      ? documents.ids[reference] : outsideDocuments[reference - documents.count]
  }
}
