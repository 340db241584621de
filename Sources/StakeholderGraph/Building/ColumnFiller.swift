/// Fills columns with the cells of a batch, one column after another.
struct ColumnFiller {
  /// A value that could not be used.
  struct Failure: Hashable {
    let row: Int
    let column: Int
  }

  private let batch: CellBatch
  private let firstRow: UInt32
  /// The rows of the cells that were taken.
  private var rows: [UInt32] = []
  /// The cells of a column that hold something.
  private(set) var cells: [CellBatch.Cell] = []
  /// The numbers of the ids in those cells.
  var numbers: [UInt32] = []
  /// The first of those cells, by its place, that is to be looked at by itself, as all are that follow it.
  private(set) var rest = 0
  /// What could not be used so far.
  var failures: Set<Failure> = []

  init(_ batch: CellBatch, firstRow: Int) {
    self.batch = batch
    self.firstRow = UInt32(firstRow)
  }

  /// Takes the cells of another column.
  mutating func take(_ column: Int) {
    batch.filled(column, firstRow: firstRow, rows: &rows, cells: &cells)
    rest = 0
  }

  /// The row in the table of a cell, by its place.
  func row(_ index: Int) -> UInt32 { rows[index] }

  mutating func fillReferences(_ column: inout ColumnBuilder) {
    column.append(references: numbers, rows: rows[...])
    rest = cells.count
  }

  /// Fills a column of plain values; from the first that is not, they are the ``rest``.
  mutating func fill(_ column: inout ColumnBuilder, _ text: Span<UInt8>, words: WordCodes) {
    switch column.field.type {
    case .text, .url: rest = cells.count
    case .date: rest = countPlain(text) { ClaimDate.isWritten(in: $0) }
    case .currency: rest = countPlain(text, Self.isCurrency)
    case .list: rest = countPlain(text, Self.isPlainList)
    case .kind, .choice: return fillCodes(&column, text, words)
    case .number(let minimum, let maximum):
      return fillNumbers(&column, text, minimum...maximum)
    default: return
    }
    column.append(cells.span.extracting(0..<rest), of: text, rows: rows[..<rest])
  }

  /// How many cells come before the first that is not plain.
  private func countPlain(_ text: Span<UInt8>, _ isPlain: (Span<UInt8>) -> Bool) -> Int {
    var count = 0
    while count < cells.count, isPlain(text.extracting(cells[count].range)) { count += 1 }
    return count
  }

  private mutating func fillCodes(
    _ column: inout ColumnBuilder,
    _ text: Span<UInt8>,
    _ words: WordCodes
  ) {
    var codes: [UInt16] = []
    codes.reserveCapacity(cells.count)
    for cell in cells {
      guard let code = words.code(of: text.extracting(cell.range)) else { break }
      codes.append(code)
    }
    rest = codes.count
    column.append(codes: codes, rows: rows[..<rest])
  }

  private mutating func fillNumbers(
    _ column: inout ColumnBuilder,
    _ text: Span<UInt8>,
    _ allowed: ClosedRange<Double>
  ) {
    var numbers: [Double] = []
    numbers.reserveCapacity(cells.count)
    for cell in cells {
      guard let number = NumberText.number(of: text.extracting(cell.range)),
        allowed.contains(number)
      else { break }
      numbers.append(number)
    }
    rest = numbers.count
    column.append(numbers: numbers, rows: rows[..<rest])
  }

  private static func isCurrency(_ text: Span<UInt8>) -> Bool {
    text.count == 3 && isCapital(text[0]) && isCapital(text[1]) && isCapital(text[2])
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Whether a list has no item without text, and no `\`, which takes a closer look.
  private static func isPlainList(_ text: Span<UInt8>) -> Bool {
    var last = UInt8(ascii: "|")
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "\\") || (byte == last && byte == UInt8(ascii: "|")) { return false }
      last = byte
    }
    return last != UInt8(ascii: "|")
  }
}
