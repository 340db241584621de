import StakeholderGraph

/// Splits a table of text into records of cells while its bytes come, and knows where each stands.
///
/// Cells are those of RFC 4180, with any separator; lines end with LF, CRLF or CR.
struct CSVTokenizer {
  /// A cell of the latest record: its text in `bytes`, and where it begins.
  struct Cell {
    let range: Range<Int>
    let place: TextPlace
  }

  /// How many bytes a record may have.
  static let recordLimit = 1 << 28
  /// How far the end of the first line is looked for, to find the separator.
  private static let headerLimit = 1 << 20

  /// Whether two backslashes are one, as Gephi reads them.
  private let joinsBackslashes: Bool
  private var pieces: TextPieces
  private var buffer: [UInt8] = []
  private var position = 0
  private var line = 1
  private var column = 1
  private var separator = UInt8(ascii: ",")

  /// The texts of the latest record's cells.
  private(set) var bytes: [UInt8] = []
  private(set) var cells: [Cell] = []
  /// Where the latest record begins.
  private(set) var place = TextPlace.start

  init(_ pieces: TextPieces, joinsBackslashes: Bool) {
    self.pieces = pieces
    self.joinsBackslashes = joinsBackslashes
  }

  /// The text of a cell, as UTF-8.
  func withText<Result>(of cell: Cell, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(cell.range))
  }

  /// The text of a cell.
  func text(of cell: Cell) -> String { withText(of: cell) { String(utf8: $0) } }

  /// Reads the first record, and sees from it which separator the table has.
  mutating func readHeader() throws(ReadingStop) -> Bool {
    while lineEnd == nil, buffer.count < Self.headerLimit, try refill() {}
    // Excel understands a first line that only names the separator.
    let mark = Array("sep=".utf8)
    if buffer.starts(with: mark), buffer.count > 5, [0x0A, 0x0D].contains(buffer[5]) {
      separator = buffer[4]
      position = 5
      skipLineEnd()
      return try next()
    }
    separator = commonestSeparator
    return try next()
  }

  /// Reads the next record that is not a blank line; false at the end.
  mutating func next() throws(ReadingStop) -> Bool {
    repeat {
      guard try byte() != nil else { return false }
      try readRecord()
    } while cells.count == 1 && cells[0].range.isEmpty
    return true
  }

  // MARK: - The first line

  /// Where the first line ends outside of quotes; nil if that is not there yet.
  private var lineEnd: Int? {
    var isQuoted = false
    for (index, byte) in buffer.enumerated() {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { return index }
    }
    return nil
  }

  private var commonestSeparator: UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in buffer[..<(lineEnd ?? buffer.count)] {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  // MARK: - Records

  private mutating func readRecord() throws(ReadingStop) {
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    place = here
    while true {
      let start = (place: here, offset: bytes.count)
      if try byte() == 0x22 {
        try readQuoted()
      } else {
        try readPlain()
      }
      cells.append(Cell(range: start.offset..<bytes.count, place: start.place))
      try check(cells[cells.count - 1])
      guard try byte() == separator else { break }
      advance(1)
    }
    if try byte() != nil {
      // The second half of a CRLF may only come with the next piece.
      if buffer[position] == 0x0D, position + 1 == buffer.count { _ = try refill() }
      skipLineEnd()
    }
  }

  private mutating func skipLineEnd() {
    let isPair =
      buffer[position] == 0x0D && position + 1 < buffer.count && buffer[position + 1] == 0x0A
    position += isPair ? 2 : 1
    line += 1
    column = 1
  }

  private mutating func readPlain() throws(ReadingStop) {
    while let byte = try byte(), byte != separator, byte != 0x0A, byte != 0x0D {
      if try !readBackslashes(byte) { try take(byte) }
    }
  }

  private mutating func readQuoted() throws(ReadingStop) {
    let quote = here
    advance(1)
    while let byte = try byte() {
      if byte == 0x22 {
        advance(1)
        guard let next = try self.byte(), next == 0x22 else { return try checkEnd() }
        try take(next)
      } else if byte == 0x0A || byte == 0x0D {
        try takeLineEnd()
      } else if try !readBackslashes(byte) {
        try take(byte)
      }
    }
    throw .error(
      quote,
      "this quote is never closed; add the closing one, or double it",
      code: "quote"
    )
  }

  /// After a closing quote the cell ends.
  private mutating func checkEnd() throws(ReadingStop) {
    guard let byte = try byte(), byte != separator, byte != 0x0A, byte != 0x0D else { return }
    throw .error(
      here,
      "there is text after the closing quote; double quotes that are meant",
      code: "quote"
    )
  }

  /// Reads two backslashes as one.
  private mutating func readBackslashes(_ byte: UInt8) throws(ReadingStop) -> Bool {
    guard joinsBackslashes, byte == UInt8(ascii: "\\") else { return false }
    if position + 1 == buffer.count { _ = try refill() }
    guard position + 1 < buffer.count, buffer[position + 1] == byte else { return false }
    advance(1)
    try take(byte)
    return true
  }

  private mutating func takeLineEnd() throws(ReadingStop) {
    let byte = buffer[position]
    if byte == 0x0D, position + 1 == buffer.count { _ = try refill() }
    let isPair = byte == 0x0D && position + 1 < buffer.count && buffer[position + 1] == 0x0A
    bytes.append(contentsOf: buffer[position..<position + (isPair ? 2 : 1)])
    skipLineEnd()
  }

  private mutating func take(_ byte: UInt8) throws(ReadingStop) {
    bytes.append(byte)
    position += 1
    if byte & 0xC0 != 0x80 { column += 1 }
    guard bytes.count <= Self.recordLimit else {
      throw .error(place, "a row has more than \(Self.recordLimit) bytes", code: "size")
    }
  }

  /// Sees to it that a cell is text.
  private func check(_ cell: Cell) throws(ReadingStop) {
    let text = bytes[cell.range]
    guard text.contains(where: { $0 >= 0x80 }) else { return }
    var index = text.startIndex
    while index < text.endIndex {
      let lead = text[index]
      let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      let isText =
        lead < 0x80
        || (index + length <= text.endIndex && UTF8Sequence.isValid(text[index..<index + length]))
      guard isText else {
        throw .error(
          cell.place,
          "these bytes are not UTF-8; save the file as UTF-8",
          code: "encoding"
        )
      }
      index += length
    }
  }

  // MARK: - Bytes

  private var here: TextPlace { TextPlace(line: line, column: column) }

  private mutating func advance(_ count: Int) {
    position += count
    column += count
  }

  /// The next byte, which stays; nil at the end.
  private mutating func byte() throws(ReadingStop) -> UInt8? {
    if position < buffer.count { return buffer[position] }
    return try refill() ? buffer[position] : nil
  }

  /// Gets more bytes behind those that were not read yet; false at the end.
  private mutating func refill() throws(ReadingStop) -> Bool {
    guard let piece = try pieces.next() else { return false }
    if position == buffer.count {
      buffer = piece
    } else {
      buffer.removeFirst(position)
      buffer += piece
    }
    position = 0
    return true
  }
}
