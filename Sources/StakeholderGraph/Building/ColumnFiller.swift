/// Fills columns with the cells of a batch, one column after another.
struct ColumnFiller {
  /// A value that could not be used.
  struct Failure: Hashable {
    let row: Int
    let column: Int
  }

  private let batch: CellBatch
  private let firstRow: Int
  /// The rows in the batch of the cells that were taken.
  private var rows: [UInt32] = []
  /// The cells of a column that hold something.
  private(set) var cells: [CellBatch.Cell] = []
  /// The numbers of the ids in those cells.
  var numbers: [UInt32] = []
  /// Those cells, by their places, that are to be looked at one by one; all that follow the first of them.
  var rest: [Int] = []
  /// What could not be used so far.
  var failures: Set<Failure> = []

  init(_ batch: CellBatch, table: GraphTable, firstRow: Int) {
    self.batch = batch
    self.firstRow = firstRow
  }

  /// Takes the cells of another column.
  mutating func take(_ column: Int) {
    batch.filled(column, rows: &rows, cells: &cells)
    rest.removeAll(keepingCapacity: true)
  }

  /// The row in the table of a cell, by its place.
  func row(_ index: Int) -> UInt32 { UInt32(firstRow) + rows[index] }

  mutating func fillReferences(_ column: inout ColumnBuilder) {
    for index in cells.indices { column.append(reference: numbers[index], row: row(index)) }
  }

  mutating func fillTexts(_ column: inout ColumnBuilder, _ text: Span<UInt8>) {
    for index in cells.indices {
      column.append(text: text.extracting(cells[index].range), row: row(index))
    }
  }

  /// Fills a column of plain values; from the first that is not, they are the ``rest``.
  mutating func fill(_ column: inout ColumnBuilder, _ text: Span<UInt8>, words: WordCodes) {
    var index = 0
    switch column.field.type {
    case .date:
      while index < cells.count {
        let value = text.extracting(cells[index].range)
        guard ClaimDate.isWritten(in: value) else { break }
        column.append(text: value, row: row(index))
        index += 1
      }
    case .currency:
      while index < cells.count {
        let value = text.extracting(cells[index].range)
        guard value.count == 3, Self.isCapital(value[0]), Self.isCapital(value[1]),
          Self.isCapital(value[2])
        else { break }
        column.append(text: value, row: row(index))
        index += 1
      }
    case .kind, .choice:
      while index < cells.count, let code = words.code(of: text.extracting(cells[index].range)) {
        column.append(code: Int(code), row: row(index))
        index += 1
      }
    case .number(let minimum, let maximum):
      while index < cells.count,
        let number = NumberText.number(of: text.extracting(cells[index].range)),
        number >= minimum, number <= maximum
      {
        column.append(number: number, row: row(index))
        index += 1
      }
    default: break
    }
    rest = Array(index..<cells.count)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}
