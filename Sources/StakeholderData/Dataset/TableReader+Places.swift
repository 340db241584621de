import StakeholderGraph

extension TableReader {
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
}
