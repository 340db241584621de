import StakeholderGraph

/// Reads one table of a dataset into a graph builder and remembers where everything stands.
struct TableReader {
  let table: GraphTable
  let path: String
  /// The table as UTF-8; none while nobody needs it.
  private(set) var bytes: [UInt8]
  private let byteCount: Int
  private(set) var findings: [LocatedFinding] = []
  /// How many warnings of each code are not among the findings.
  var unlisted: [String: Int] = [:]
  /// Whether rows could not be read whole, so that what refers to them cannot be judged.
  private(set) var isBroken = false
  /// Rows of the builder that could not be read as they were meant.
  private(set) var unreadableRows: Set<Int> = []
  /// Where each row of the builder begins; tables are shorter than 4 GiB.
  private(set) var rowStarts: [UInt32] = []
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
    separator = Self.separator(of: bytes, fields: table.fields.map(\.name))
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
    let survey = TextDecoding.survey(bytes)
    report(survey.flaws)
    var reader = CSVReader(bytes, separator: separator)
    guard reader.next() else {
      isBroken = true
      add(
        .error,
        at: 0,
        "the file is empty; it needs a header line with the columns "
          + "\(requiredNames.joined(separator: ", "))",
        code: "header"
      )
      return
    }
    report(reader.flaws)
    guard let columns = readHeader(&reader, into: &builder, declaredTypes: declaredTypes) else {
      isBroken = true
      return
    }
    var flaws = survey.flaws.map(\.offset)[...]
    var position = reader.position
    while readsRowByRow, readRow(at: &position, columns, &flaws, into: &builder) {}
    let ahead = RowsAhead(
      bytes,
      separator: separator,
      from: position,
      types: columns.map(\.type),
      known: builder.knownIDs(for: table),
      settings
    )
    defer { ahead?.finish() }
    readRows(from: position, columns, &flaws, survey.hasControls, ahead, into: &builder)
  }

  /// Adds the rows from a position on.
  private mutating func readRows(
    from firstStart: Int,
    _ columns: [HeaderColumn],
    _ flaws: inout ArraySlice<Int>,
    _ hasControls: Bool,
    _ ahead: RowsAhead?,
    into builder: inout GraphBuilder
  ) {
    var position = firstStart
    let positions = columns.map(\.position)
    var scanner = RowScanner(separator: separator, columnCount: columns.count)
    var batch = CellBatch(columnCount: columns.count)
    var stop = RowScanner.Stop.full
    var isReserved = false
    let bytes = bytes
    func mayHaveControls(from start: Int, to end: Int) -> Bool {
      hasControls && TextDecoding.hasControls(bytes, in: start..<end)
    }
    while stop != .end {
      if !isReserved, rowStarts.count >= Self.rowsBeforeReserving {
        // What comes is mostly as long as what came.
        let factor = Double(bytes.count - firstStart) / Double(position - firstStart) * 1.02
        rowStarts.reserveCapacity(Int(Double(rowStarts.count) * factor))
        builder.reserve(factor, of: table)
        isReserved = true
      }
      if let chunk = ahead?.chunk(at: position) {
        for rows in chunk.rows {
          let (start, firstRow) = (position, rowStarts.count)
          rowStarts += rows.starts
          position = rows.end
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
        builder.addRows(batch, to: table, columns: positions)
        noteFlaws(&flaws, rows: firstRow..<rowStarts.count, end: position)
        warn(
          about: batch,
          rows: firstRow..<rowStarts.count,
          columns,
          mayHaveControls: mayHaveControls(from: start, to: position)
        )
      }
      if stop == .odd { readRow(at: &position, columns, &flaws, into: &builder) }
      if stop != .end, position >= bytes.count { stop = .end }
    }
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

  /// The byte where a value of one of the builder's rows stands; the row's start if it has no cell.
  func offset(row: Int, column: Int) -> Int {
    let start = Int(rowStarts[row])
    var reader = reader(at: start)
    guard let cell = cellOfColumn[column], reader.next(), reader.cells.indices.contains(cell)
    else { return start }
    return reader.cells[cell].position
  }

  /// A reader of the records from a byte on.
  func reader(at offset: Int) -> CSVReader {
    CSVReader(bytes, separator: separator, position: offset)
  }

  /// The rows of the builder by their ids; of equal ids the first.
  ///
  /// Keyed by the ids' bytes: texts that only look the same are different ids.
  func rowsByID() -> [[UInt8]: Int] {
    var rows: [[UInt8]: Int] = [:]
    for (row, start) in rowStarts.enumerated() {
      var reader = reader(at: Int(start))
      guard let cell = cellOfColumn[0], reader.next(), reader.cells.indices.contains(cell)
      else { continue }
      let id = Array(reader.text(of: reader.cells[cell]).utf8)
      if rows[id] == nil { rows[id] = row }
    }
    return rows
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

  private mutating func report(_ flaws: [CSVReader.Flaw]) {
    if !flaws.isEmpty { isBroken = true }
    findings += flaws.map(LocatedFinding.init)
  }
}
