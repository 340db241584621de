import StakeholderGraph

/// Reads one table of a dataset into a graph builder and remembers where everything stands.
struct TableReader {
  let table: GraphTable
  let path: String
  /// The table as UTF-8; none while nobody needs it.
  private(set) var bytes: [UInt8]
  let byteCount: Int
  /// The table that is read window by window; nil for one that is read whole.
  let file: TableFile?
  /// Why the table could not be read to its end.
  var problem: FileError?
  private(set) var findings: [LocatedFinding] = []
  /// How many warnings of each code are not among the findings.
  var unlisted: [String: Int] = [:]
  /// Whether rows could not be read whole, so that what refers to them cannot be judged.
  var isBroken = false
  /// Rows of the builder that could not be read as they were meant.
  private(set) var unreadableRows: Set<Int> = []
  /// Where each row of the builder begins; tables are shorter than 4 GiB.
  private(set) var rowStarts: [UInt32] = []
  /// Where the first row begins, once that is known.
  var firstStart = 0
  /// Whether room was made for all rows.
  private var isReserved = false
  /// The cell of each of the builder's columns, by the column's position.
  var cellOfColumn: [Int: Int] = [:]
  let separator: UInt8
  /// Whether each row is read by itself, as those are that are not plain; for comparisons.
  private let readsRowByRow: Bool

  init(_ table: GraphTable, path: String, file: [UInt8], readsRowByRow: Bool = false) {
    self.table = table
    self.readsRowByRow = readsRowByRow
    self.path = path
    let text = TextDecoding.utf8(of: file)
    bytes = text
    byteCount = text.count
    self.file = nil
    separator = Self.separator(of: bytes, fields: table.fields.map(\.name))
  }

  /// A reader of a table in UTF-8 without a mark, of which no more is kept than is being read.
  ///
  /// - Parameter beginning: its first bytes, the header among them.
  init(_ table: GraphTable, file: TableFile, beginning: [UInt8]) {
    self.table = table
    readsRowByRow = false
    path = file.path
    self.file = file
    bytes = []
    byteCount = file.byteCount
    separator = Self.separator(of: beginning, fields: table.fields.map(\.name))
  }

  /// Lets go of the table, which may be most of what a graph takes, if nothing was found in it so far.
  mutating func release() {
    if findings.isEmpty { bytes = [] }
  }

  /// Reads the table again, so that places can be told in it.
  ///
  /// If the file changed meanwhile, what is found stands where its row began.
  mutating func restore() {
    guard bytes.isEmpty, byteCount > 0, let file = try? FileContents.bytes(at: path) else { return }
    let text = TextDecoding.utf8(of: file)
    if text.count == byteCount { bytes = text }
  }

  /// After how many rows the length of the others is known well enough to make room for them.
  private static let rowsBeforeReserving = 2_000

  /// Adds the rows to the builder.
  mutating func read(
    into builder: inout GraphBuilder,
    declaredTypes: [String: FieldType],
    ahead settings: RowsAhead.Settings = RowsAhead.Settings(threadCount: 0)
  ) {
    if file == nil {
      readWhole(into: &builder, declaredTypes, settings)
    } else {
      readWindows(into: &builder, declaredTypes, settings)
    }
  }

  /// Adds all rows to the builder, with the whole table at hand.
  mutating func readWhole(
    into builder: inout GraphBuilder,
    _ declaredTypes: [String: FieldType],
    _ settings: RowsAhead.Settings
  ) {
    let survey = TextDecoding.survey(bytes)
    report(survey.flaws)
    guard let columns = readHeader(of: bytes, into: &builder, declaredTypes) else { return }
    var position = firstStart
    var flaws = survey.flaws.map(\.offset)[...]
    while readsRowByRow, readRow(at: &position, columns, &flaws, into: &builder) {}
    readWhole(from: position, columns, (flaws, survey.hasControls), settings, into: &builder)
  }

  /// Adds the rows from a position on, with the whole table at hand.
  ///
  /// - Parameter surveyed: where bytes are that are not text, and whether there may be control characters; nil
  ///   if nobody looked.
  mutating func readWhole(
    from start: Int,
    _ columns: [HeaderColumn],
    _ surveyed: (flaws: ArraySlice<Int>, hasControls: Bool)?,
    _ settings: RowsAhead.Settings,
    into builder: inout GraphBuilder
  ) {
    var flaws: ArraySlice<Int>
    let hasControls: Bool
    if let surveyed {
      (flaws, hasControls) = surveyed
    } else {
      let survey = TextDecoding.survey(bytes)
      report(survey.flaws)
      flaws = survey.flaws.map(\.offset)[...]
      hasControls = survey.hasControls
    }
    var position = start
    let rows = TableRows(bytes: bytes, base: 0, hasControls: hasControls, readsOddRows: true)
    _ = readRows(rows, from: &position, columns, &flaws, settings, into: &builder)
  }

  /// Bytes at hand whose rows are added.
  struct TableRows {
    let bytes: [UInt8]
    /// Where they stand in the table.
    let base: Int
    let hasControls: Bool
    /// Whether rows that are not plain are added as well, for which the whole table has to be at hand.
    let readsOddRows: Bool
  }

  /// Adds the rows from a position among the bytes at hand on; why no more were added.
  mutating func readRows(
    _ rows: TableRows,
    from position: inout Int,
    _ columns: [HeaderColumn],
    _ flaws: inout ArraySlice<Int>,
    _ settings: RowsAhead.Settings,
    into builder: inout GraphBuilder
  ) -> RowScanner.Stop {
    let (bytes, base) = (rows.bytes, rows.base)
    let ahead = RowsAhead(
      bytes,
      separator: separator,
      from: position,
      types: columns.map(\.type),
      known: builder.knownIDs(for: table),
      settings
    )
    defer { ahead?.finish() }
    let positions = columns.map(\.position)
    var scanner = RowScanner(separator: separator, columnCount: columns.count)
    var batch = CellBatch(columnCount: columns.count)
    var stop = RowScanner.Stop.full
    func mayHaveControls(from start: Int, to end: Int) -> Bool {
      rows.hasControls && TextDecoding.hasControls(bytes, in: start..<end)
    }
    while stop != .end {
      reserve(at: base + position, &builder)
      if let chunk = ahead?.chunk(at: position) {
        for rows in chunk.rows {
          let (start, firstRow) = (position, rowStarts.count)
          rowStarts += rows.starts
          position = rows.end
          moveStarts(from: firstRow, by: base)
          builder.addRows(rows.batch, to: table, columns: positions, references: rows.references)
          noteFlaws(&flaws, rows: firstRow..<rowStarts.count, end: position)
          warn(
            about: rows.batch,
            rows: firstRow..<rowStarts.count,
            columns,
            mayHaveControls: mayHaveControls(from: start, to: position)
          )
        }
        stop = chunk.stop
      } else {
        let (start, firstRow) = (position, rowStarts.count)
        batch.removeAll()
        let limit = ahead?.limit(from: position) ?? .max
        stop = scanner.scan(
          bytes.span,
          from: &position,
          to: limit,
          into: &batch,
          starts: &rowStarts
        )
        moveStarts(from: firstRow, by: base)
        builder.addRows(batch, to: table, columns: positions)
        noteFlaws(&flaws, rows: firstRow..<rowStarts.count, end: position)
        warn(
          about: batch,
          rows: firstRow..<rowStarts.count,
          columns,
          mayHaveControls: mayHaveControls(from: start, to: position)
        )
      }
      if stop == .odd {
        guard rows.readsOddRows else { return .odd }
        readRow(at: &position, columns, &flaws, into: &builder)
      }
      if stop != .end, position >= bytes.count { stop = .end }
    }
    return .end
  }

  /// Makes room for the rows that come, which are mostly as long as those that came.
  private mutating func reserve(at position: Int, _ builder: inout GraphBuilder) {
    guard !isReserved, rowStarts.count >= Self.rowsBeforeReserving else { return }
    let factor = Double(byteCount - firstStart) / Double(position - firstStart) * 1.02
    rowStarts.reserveCapacity(Int(Double(rowStarts.count) * factor))
    builder.reserve(factor, of: table)
    isReserved = true
  }

  /// Tells where rows begin in the table that were found in a part of it.
  private mutating func moveStarts(from row: Int, by base: Int) {
    guard base > 0 else { return }
    for row in row..<rowStarts.count { rowStarts[row] += UInt32(truncatingIfNeeded: base) }
  }

  /// Adds a row that need not be plain; whether there was one.
  @discardableResult
  private mutating func readRow(
    at position: inout Int,
    _ columns: [HeaderColumn],
    _ flaws: inout ArraySlice<Int>,
    into builder: inout GraphBuilder
  ) -> Bool {
    let idCell = cellOfColumn[0] ?? 0
    var reader = CSVReader(bytes, separator: separator, position: position)
    let isThere = reader.next()
    position = reader.position
    guard isThere else { return false }
    report(reader.flaws)
    let isRagged = reader.cells.count != columns.count
    // A quote that went wrong takes cells with it: then one error is enough.
    if isRagged && reader.flaws.isEmpty { reportRagged(reader, columnCount: columns.count) }
    guard reader.cells.indices.contains(idCell) else { return true }
    if isRagged || !reader.flaws.isEmpty { unreadableRows.insert(rowStarts.count) }
    rowStarts.append(UInt32(truncatingIfNeeded: reader.recordStart))
    noteFlaws(&flaws, rows: rowStarts.count - 1..<rowStarts.count, end: position)
    reader.withText(of: reader.cells[idCell]) { builder.addRow(to: table, id: $0) }
    for (place, cell) in reader.cells.prefix(columns.count).enumerated()
    where place != idCell && cell.end > cell.start {
      let column = columns[place]
      reader.withText(of: cell) { text in
        builder.set(column.position, of: table, to: text)
      }
      warn(about: cell, type: column.type, reader: &reader)
    }
    return true
  }

  /// Notes which rows hold bytes that are not text.
  ///
  /// - Parameter flaws: where those bytes are, upwards, from the first that may be in the rows on.
  private mutating func noteFlaws(_ flaws: inout ArraySlice<Int>, rows: Range<Int>, end: Int) {
    if flaws.isEmpty { return }
    for row in rows where !flaws.isEmpty {
      flaws = flaws.drop { $0 < Int(rowStarts[row]) }
      let next = row + 1 < rows.upperBound ? Int(rowStarts[row + 1]) : end
      if let first = flaws.first, first < next { unreadableRows.insert(row) }
    }
  }

  /// Notes something at a byte of the file.
  mutating func add(
    _ severity: Finding.Severity,
    at offset: Int,
    _ message: String,
    code: String,
    firstOffset: Int? = nil
  ) {
    findings.append(
      LocatedFinding(
        offset: offset,
        severity: severity,
        message: message,
        code: code,
        firstOffset: firstOffset
      )
    )
  }

  private mutating func reportRagged(_ reader: CSVReader, columnCount: Int) {
    isBroken = true
    findings.append(LocatedFinding(raggedRow: reader, columnCount: columnCount))
  }

  /// Notes the bytes that are not text.
  private mutating func report(_ flaws: [TextDecoding.Flaw]) {
    if !flaws.isEmpty { isBroken = true }
    findings += flaws.map(LocatedFinding.init)
  }

  mutating func report(_ flaws: [CSVReader.Flaw]) {
    if !flaws.isEmpty { isBroken = true }
    findings += flaws.map(LocatedFinding.init)
  }
}
