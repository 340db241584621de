import StakeholderGraph

/// Reads records of RFC 4180 from UTF-8 bytes, one after another.
///
/// Lines end with LF, CRLF or CR. The cells of a record are ranges of the bytes, so nothing is copied
/// but cells with doubled quotes.
struct CSVReader {
  /// One cell of a record: where it stands, without its quotes.
  struct Cell {
    /// The first byte of the text, after an opening quote.
    let start: Int
    /// The byte after the text.
    let end: Int
    let isQuoted: Bool
    /// Whether quotes stand doubled in it.
    let hasEscapes: Bool

    /// Where the cell begins for a reader: at its quote, if it has one.
    var position: Int { isQuoted ? start - 1 : start }

    /// The byte after the cell, its closing quote included.
    var outerEnd: Int { isQuoted ? end + 1 : end }
  }

  /// What can be wrong with the form of a record.
  enum Flaw: Hashable {
    case unclosedQuote(offset: Int)
    case textAfterQuote(offset: Int)
    case quoteInCell(offset: Int)
  }

  let bytes: [UInt8]
  let separator: UInt8
  /// The byte where the next record begins.
  private(set) var position: Int
  /// The cells of the latest record.
  private(set) var cells: [Cell] = []
  /// Where the latest record begins.
  private(set) var recordStart = 0
  /// What is wrong with the latest record.
  private(set) var flaws: [Flaw] = []
  private var scratch: [UInt8] = []

  init(_ bytes: [UInt8], separator: UInt8, position: Int = 0) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
  }

  /// Reads the next record that is not a blank line; false at the end.
  mutating func next() -> Bool {
    repeat {
      guard position < bytes.count else { return false }
      readRecord()
    } while cells.count == 1 && cells[0].start == cells[0].end && !cells[0].isQuoted
      && flaws.isEmpty
    return true
  }

  /// Calls `body` with the text of a cell of the latest record.
  mutating func withText<Result>(of cell: Cell, _ body: (Span<UInt8>) -> Result) -> Result {
    guard cell.hasEscapes else {
      let bytes = bytes
      return body(bytes.span.extracting(cell.start..<cell.end))
    }
    scratch.removeAll(keepingCapacity: true)
    var index = cell.start
    while index < cell.end {
      scratch.append(bytes[index])
      // The second of two quotes goes.
      index += bytes[index] == 0x22 && index + 1 < cell.end && bytes[index + 1] == 0x22 ? 2 : 1
    }
    let text = scratch
    return body(text.span)
  }

  /// The text of a cell of the latest record.
  mutating func text(of cell: Cell) -> String {
    withText(of: cell) { String(utf8: $0) }
  }

  private mutating func readRecord() {
    recordStart = position
    cells.removeAll(keepingCapacity: true)
    flaws.removeAll(keepingCapacity: true)
    var index = position
    while true {
      let start = index
      if index < bytes.count && bytes[index] == 0x22 {
        index = readQuoted(from: index)
      } else {
        while index < bytes.count, !isEnd(bytes[index]) {
          if bytes[index] == 0x22 && flaws.isEmpty { flaws.append(.quoteInCell(offset: index)) }
          index += 1
        }
        cells.append(Cell(start: start, end: index, isQuoted: false, hasEscapes: false))
      }
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    if index < bytes.count {
      let isCRLF =
        bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      index += isCRLF ? 2 : 1
    }
    position = index
  }

  /// Reads a cell that begins with a quote; returns the byte after it.
  private mutating func readQuoted(from quote: Int) -> Int {
    var index = quote + 1
    var hasEscapes = false
    while index < bytes.count {
      if bytes[index] == 0x22 {
        guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { break }
        hasEscapes = true
        index += 1
      }
      index += 1
    }
    let end = min(index, bytes.count)
    cells.append(Cell(start: quote + 1, end: end, isQuoted: true, hasEscapes: hasEscapes))
    guard index < bytes.count else {
      flaws.append(.unclosedQuote(offset: quote))
      return bytes.count
    }
    index += 1
    if index < bytes.count, !isEnd(bytes[index]) {
      flaws.append(.textAfterQuote(offset: index))
      while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    }
    return index
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }
}
