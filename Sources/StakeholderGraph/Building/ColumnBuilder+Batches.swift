/// Values of many rows at once.
extension ColumnBuilder {
  mutating func append(
    _ cells: Span<CellBatch.Cell>,
    of text: Span<UInt8>,
    rows: ArraySlice<UInt32>
  ) {
    fill(rows)
    CellBatch.append(cells, of: text, to: &bytes, ends: &ends)
  }

  mutating func append(codes new: [UInt16], rows: ArraySlice<UInt32>) {
    fill(rows)
    codes += new
  }

  mutating func append(numbers new: [Double], rows: ArraySlice<UInt32>) {
    fill(rows)
    numbers += new
  }

  mutating func append(references new: [UInt32], rows: ArraySlice<UInt32>) {
    fill(rows)
    references += new
  }

  /// Makes room for what comes, if it is like what came.
  ///
  /// - Parameter factor: how many times the rows are expected of those that there are.
  mutating func reserve(_ factor: Double) {
    sparseRows.reserve(factor)
    if ends.count > 1 { ends.reserve(factor) }
    bytes.reserve(factor)
    integers.reserve(factor)
    numbers.reserve(factor)
    booleans.reserve(factor)
    codes.reserve(factor)
    references.reserve(factor)
  }
}
