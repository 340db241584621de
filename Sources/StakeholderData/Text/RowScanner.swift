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
  ///   - limit: from where on records are left to others.
  ///   - starts: takes where each record begins.
  mutating func scan(
    _ bytes: Span<UInt8>,
    from position: inout Int,
    to limit: Int = .max,
    into batch: inout CellBatch,
    starts: inout [UInt32]
  ) -> Stop {
    var escaped = escaped
    escaped.removeAll(keepingCapacity: true)
    var stop = Stop.full
    let base = position
    var index = position
    batch.cells.append(addingCapacity: Self.rowLimit * columnCount) { cells in
      starts.append(addingCapacity: Self.rowLimit) { starts in
        for _ in 0..<Self.rowLimit where index - base < Self.byteLimit && index < limit {
          // A blank line is no record.
          while index < bytes.count, Self.isLineEnd(bytes[index]) { index += 1 }
          guard index < bytes.count else {
            stop = .end
            break
          }
          let kept = cells.count
          guard let end = scanRecord(bytes, from: index, base, into: &cells, &escaped) else {
            cells.removeLast(cells.count - kept)
            escaped.removeAll { $0 >= kept }
            stop = .odd
            break
          }
          starts.append(UInt32(truncatingIfNeeded: index))
          index = end
        }
      }
    }
    position = index
    bytes.extracting(base..<index).append(to: &batch.text)
    for cell in escaped { Self.unescape(cell, in: &batch) }
    batch.text.append(contentsOf: repeatElement(0, count: CellBatch.padding))
    self.escaped = escaped
    return stop
  }

  /// Reads one record and its line end; where it ends, nil if it is not plain.
  private func scanRecord(
    _ bytes: Span<UInt8>,
    from start: Int,
    _ base: Int,
    into cells: inout OutputSpan<CellBatch.Cell>,
    _ escaped: inout [Int]
  ) -> Int? {
    let (separator, highestEnd) = (separator, highestEnd)
    let end = bytes.count
    var place = start
    for column in 0..<columnCount {
      if column > 0 {
        guard place < end, bytes[place] == separator else { return nil }
        place += 1
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
      guard place == start, place < end, bytes[place] == Self.quote else {
        cells.append(CellBatch.Cell(start - base..<place - base))
        continue
      }
      guard let (close, hasEscapes) = Self.closingQuote(bytes, from: start + 1) else { return nil }
      if hasEscapes { escaped.append(cells.count) }
      cells.append(CellBatch.Cell(start + 1 - base..<close - base))
      place = close + 1
    }
    guard place < end else { return place }
    guard Self.isLineEnd(bytes[place]) else { return nil }
    let isCRLF = bytes[place] == 0x0D && place + 1 < end && bytes[place + 1] == 0x0A
    return place + (isCRLF ? 2 : 1)
  }

  /// Where the quote stands that closes a cell, and whether quotes are doubled before it; nil for none.
  private static func closingQuote(
    _ bytes: Span<UInt8>,
    from start: Int
  ) -> (place: Int, hasEscapes: Bool)? {
    var place = start
    var hasEscapes = false
    while place < bytes.count {
      if bytes[place] == quote {
        guard place + 1 < bytes.count, bytes[place + 1] == quote else {
          return (place, hasEscapes)
        }
        hasEscapes = true
        place += 1
      }
      place += 1
    }
    return nil
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
