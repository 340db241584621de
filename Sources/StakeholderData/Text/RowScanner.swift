import StakeholderGraph

/// Reads plain records a few hundred at a time; any other is left to a ``CSVReader``.
///
/// A record is plain if it has as many cells as the header and its quotes are in order, so that both readers
/// see the same cells in it.
struct RowScanner {
  /// Why no more records were read.
  enum Stop {
    /// There are enough of them.
    case full
    /// The next one is not plain.
    case odd
    /// There are no more.
    case end
  }

  private static let rowLimit = 512
  /// So that few cells are beyond what a processor keeps at hand.
  private static let byteLimit = 1 << 18

  private let separator: UInt8
  private let columnCount: Int
  /// No byte above it ends a cell without quotes.
  private let highestEnd: UInt8
  /// The cells with doubled quotes, by their places among the batch's.
  private var escaped: [Int] = []

  init(separator: UInt8, columnCount: Int) {
    self.separator = separator
    self.columnCount = columnCount
    highestEnd = max(separator, Self.quote)
  }

  private static let quote: UInt8 = 0x22

  /// Reads records into an empty batch.
  ///
  /// - Parameters:
  ///   - position: where the first begins; afterwards, where the next does that was not read.
  ///   - starts: takes where each record begins.
  mutating func scan(
    _ bytes: Span<UInt8>,
    from position: inout Int,
    into batch: inout CellBatch,
    starts: inout [Int]
  ) -> Stop {
    escaped.removeAll(keepingCapacity: true)
    var stop = Stop.full
    let base = position
    var index = position
    for _ in 0..<Self.rowLimit where index - base < Self.byteLimit {
      // A blank line is no record.
      while index < bytes.count, Self.isLineEnd(bytes[index]) { index += 1 }
      guard index < bytes.count else {
        stop = .end
        break
      }
      let start = index
      let kept = batch.cells.count
      guard scanRecord(bytes, &index, base, into: &batch) else {
        index = start
        batch.cells.removeLast(batch.cells.count - kept)
        escaped.removeAll { $0 >= kept }
        stop = .odd
        break
      }
      starts.append(start)
    }
    position = index
    bytes.extracting(base..<index).append(to: &batch.text)
    for cell in escaped { Self.unescape(cell, in: &batch) }
    return stop
  }

  /// Reads one record and its line end; false if it is not plain.
  private mutating func scanRecord(
    _ bytes: Span<UInt8>,
    _ index: inout Int,
    _ base: Int,
    into batch: inout CellBatch
  ) -> Bool {
    var place = index
    let end = bytes.count
    for column in 0..<columnCount {
      if column > 0 {
        guard place < end, bytes[place] == separator else { return false }
        place += 1
      }
      if place < end, bytes[place] == Self.quote {
        let start = place + 1
        guard let close = closingQuote(bytes, from: start, cell: batch.cells.count) else {
          return false
        }
        batch.cells.append(CellBatch.Cell(start - base..<close - base))
        place = close + 1
        continue
      }
      let start = place
      while place < end {
        let byte = bytes[place]
        if byte <= highestEnd,
          byte == separator || Self.isLineEnd(byte) || byte == Self.quote
        {
          break
        }
        place += 1
      }
      batch.cells.append(CellBatch.Cell(start - base..<place - base))
    }
    if place < end {
      guard Self.isLineEnd(bytes[place]) else { return false }
      let isCRLF = bytes[place] == 0x0D && place + 1 < end && bytes[place + 1] == 0x0A
      place += isCRLF ? 2 : 1
    }
    index = place
    return true
  }

  /// Where the quote stands that closes a cell; nil if there is none.
  private mutating func closingQuote(
    _ bytes: Span<UInt8>,
    from start: Int,
    cell: Int
  ) -> Int? {
    var place = start
    var hasEscapes = false
    while place < bytes.count {
      if bytes[place] == Self.quote {
        guard place + 1 < bytes.count, bytes[place + 1] == Self.quote else { break }
        hasEscapes = true
        place += 1
      }
      place += 1
    }
    guard place < bytes.count else { return nil }
    if hasEscapes { escaped.append(cell) }
    return place
  }

  /// Puts a cell's text without the doubled quotes at the end of a batch's.
  private static func unescape(_ cell: Int, in batch: inout CellBatch) {
    let range = batch.cells[cell].range
    let start = batch.text.count
    var index = range.lowerBound
    while index < range.upperBound {
      batch.text.append(batch.text[index])
      let isDoubled =
        batch.text[index] == quote && index + 1 < range.upperBound && batch.text[index + 1] == quote
      index += isDoubled ? 2 : 1
    }
    batch.cells[cell] = CellBatch.Cell(start..<batch.text.count)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
