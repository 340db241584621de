/// Rows a few hundred at a time.
extension GraphBuilder {
  /// Adds rows with all their values, as one after another would be added; empty cells set nothing.
  ///
  /// - Parameter columns: for each cell of a row the position of its column in ``fields(of:)``, each at most
  ///   once; 0, the id's, is one of them.
  /// - Parameter references: the numbers of ids that somebody found already; nil if nobody did.
  package mutating func addRows(
    _ batch: CellBatch,
    to table: GraphTable,
    columns: [Int],
    references: KnownIDs.References? = nil
  ) {
    precondition(columns.count == batch.columnCount, "a column for each cell")
    guard let idCell = columns.firstIndex(of: 0) else { preconditionFailure("rows without ids") }
    finishRow(of: table)
    let start = tables[table.rawValue].rowCount
    addIDs(of: batch, idCell, to: table)
    fillColumns(of: table, with: batch, columns, start: start, references)
  }

  /// Fills the columns of rows that were added, but that of the ids.
  private mutating func fillColumns(
    of table: GraphTable,
    with batch: CellBatch,
    _ columns: [Int],
    start: Int,
    _ references: KnownIDs.References?
  ) {
    let text = batch.text.span
    var filler = ColumnFiller(batch, firstRow: start)
    for (cell, column) in columns.enumerated() where column > 0 {
      filler.take(cell)
      let numbers = references?[cell]
      if let numbers { filler.numbers = numbers }
      fill(column, of: table, with: &filler, text, areNumbered: numbers != nil)
    }
    checkRows(of: batch, table, columns, start: start, filler.failures)
  }

  /// Adds edges with all their values, as ``addRows(_:to:columns:)`` does, where edges may have no ids or the
  /// same ones.
  ///
  /// - Parameter rename: another id each time for one that an earlier edge has.
  /// - Returns: the places in the batch of those that got another id, with the old and the new one.
  package mutating func addEdges(
    _ batch: CellBatch,
    columns: [Int],
    rename: (_ id: [UInt8]) -> [UInt8]
  ) -> [(place: Int, old: [UInt8], new: [UInt8])] {
    precondition(columns.count == batch.columnCount, "a column for each cell")
    guard let idCell = columns.firstIndex(of: 0) else { preconditionFailure("rows without ids") }
    finishRow(of: .edges)
    let start = tables[GraphTable.edges.rawValue].rowCount
    let ids = (0..<batch.rowCount).map { batch.cells[$0 * batch.columnCount + idCell] }
    let renamed = tables[GraphTable.edges.rawValue]
      .addRows(ids.span, of: batch.text.span, rename: rename)
    fillColumns(of: .edges, with: batch, columns, start: start, nil)
    return renamed
  }

  private mutating func addIDs(of batch: CellBatch, _ idCell: Int, to table: GraphTable) {
    let start = tables[table.rawValue].rowCount
    let text = batch.text.span
    let cells = (0..<batch.rowCount).map { batch.cells[$0 * batch.columnCount + idCell] }
    let repeated = tables[table.rawValue].addRows(cells.span, of: text)
    for (row, first) in repeated where cells[row - start].count > 0 {
      report(.duplicateID(firstRow: first), column: 0, row: row, of: table)
    }
    for (index, cell) in cells.enumerated() {
      let id = text.extracting(cell.range)
      if id.isEmpty { report(.missing, column: 0, row: start + index, of: table) }
      if !id.isPlainWord && !Self.isUsableID(id) {
        report(.unusableID, column: 0, row: start + index, of: table)
      }
    }
  }

  /// Fills a column with the cells that were taken.
  private mutating func fill(
    _ column: Int,
    of table: GraphTable,
    with filler: inout ColumnFiller,
    _ text: Span<UInt8>,
    areNumbered: Bool
  ) {
    // Taken out, so that nothing is looked up for each value.
    let field = tables[table.rawValue].columns[column].field
    switch field.type {
    case .document, .node:
      let target = field.type == .document ? GraphTable.documents : .nodes
      numberReferences()
      let cells = filler.cells
      if areNumbered {
        tables[target.rawValue].ids.intern(missing: cells.span, of: text, into: &filler.numbers)
      } else {
        tables[target.rawValue].ids.intern(cells.span, of: text, into: &filler.numbers)
      }
      withColumn(column, of: table) { filler.fillReferences(&$0) }
    default:
      let words =
        switch field.type {
        case .kind:
          table == .nodes ? vocabulary.nodeKinds.map(\.id) : vocabulary.edgeKinds.map(\.id)
        case .choice(let words): words
        default: [String]()
        }
      withColumn(column, of: table) { filler.fill(&$0, text, words: WordCodes(words)) }
    }
    // What is not plain, in the order of the rows as everything else.
    guard filler.rest < filler.cells.count else { return }
    fillSlowly(column, of: table, with: &filler, text)
  }

  /// Makes room for the rows of a table that are still to come.
  ///
  /// - Parameter factor: how many times the rows are expected of those that there are.
  package mutating func reserve(_ factor: Double, of table: GraphTable) {
    tables[table.rawValue].reserve(factor)
  }

  private mutating func withColumn(
    _ column: Int,
    of table: GraphTable,
    _ body: (inout ColumnBuilder) -> Void
  ) {
    var taken = ColumnBuilder(tables[table.rawValue].columns[column].field)
    swap(&taken, &tables[table.rawValue].columns[column])
    body(&taken)
    swap(&taken, &tables[table.rawValue].columns[column])
  }

  private mutating func fillSlowly(
    _ column: Int,
    of table: GraphTable,
    with filler: inout ColumnFiller,
    _ text: Span<UInt8>
  ) {
    for index in filler.rest..<filler.cells.count {
      let row = filler.row(index)
      let value = text.extracting(filler.cells[index].range)
      if let reason = put(value, in: column, of: table, row: row) {
        filler.failures.insert(ColumnFiller.Failure(row: Int(row), column: column))
        report(reason, column: column, row: Int(row), of: table)
      }
    }
  }

  /// Checks what only whole rows show, as ``finishRow(of:)`` does.
  private mutating func checkRows(
    of batch: CellBatch,
    _ table: GraphTable,
    _ columns: [Int],
    start: Int,
    _ failures: Set<ColumnFiller.Failure>
  ) {
    func cell(of column: Int) -> Int? { columns.firstIndex(of: column) }
    func isFilled(_ cell: Int?, _ row: Int) -> Bool {
      cell.map { batch.isFilled(row, $0) } ?? false
    }
    for (column, field) in table.fields.enumerated() where column > 0 && field.isRequired {
      let cell = cell(of: column)
      for row in 0..<batch.rowCount where !isFilled(cell, row) {
        report(.missing, column: column, row: start + row, of: table)
      }
    }
    guard table == .edges else { return }
    let amount = EdgeField.amount.rawValue
    if let amountCell = cell(of: amount) {
      let currency = cell(of: EdgeField.currency.rawValue)
      for row in 0..<batch.rowCount where isFilled(amountCell, row) && !isFilled(currency, row) {
        guard !failures.contains(.init(row: start + row, column: amount)) else { continue }
        report(.amountWithoutCurrency, column: amount, row: start + row, of: table)
      }
    }
    let ends = (EdgeField.start, EdgeField.end)
    let (startCell, endCell) = (cell(of: ends.0.rawValue), cell(of: ends.1.rawValue))
    guard startCell != nil || endCell != nil else { return }
    for row in 0..<batch.rowCount {
      let (hasStart, hasEnd) = (isFilled(startCell, row), isFilled(endCell, row))
      if hasStart != hasEnd {
        let (given, missing) = hasStart ? (ends.0, ends.1) : (ends.1, ends.0)
        let reason = GraphProblem.Reason.halfRange(missing: missing.definition.name)
        report(reason, column: given.rawValue, row: start + row, of: table)
      } else if hasStart {
        checkRange(inRow: start + row)
      }
    }
  }

  private mutating func checkRange(inRow row: Int) {
    let columns = tables[GraphTable.edges.rawValue].columns
    let (starts, ends) = (columns[EdgeField.start.rawValue], columns[EdgeField.end.rawValue])
    guard let startSlot = starts.slot(ofRow: row), let endSlot = ends.slot(ofRow: row),
      ends.integers[endSlot] <= starts.integers[startSlot]
    else { return }
    let reason = GraphProblem.Reason.emptyRange(
      start: starts.integers[startSlot],
      end: ends.integers[endSlot]
    )
    report(reason, column: EdgeField.end.rawValue, row: row, of: .edges)
  }
}

extension Span where Element == UInt8 {
  /// Whether there are bytes, and all are visible ASCII characters.
  var isPlainWord: Bool {
    guard count > 0 else { return false }
    return unsafe withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // The top bit of each byte is set if it is at least 0x80, below 0x21, or 0x7F.
        let isHigh = word | (word &+ 0x0101_0101_0101_0101)
        let isLow = (word | 0x8080_8080_8080_8080) &- 0x2121_2121_2121_2121
        if (isHigh | ~isLow) & 0x8080_8080_8080_8080 != 0 { return false }
        index += 8
      }
      while index < bytes.count {
        if unsafe bytes[index] < 0x21 || bytes[index] > 0x7E { return false }
        index += 1
      }
      return true
    }
  }
}
