/// A view of equal-sized values in a graph's storage, one a row.
public struct Column<Element: BitwiseCopyable & Sendable>: Sendable {
  let storage: GraphStorage
  let offset: Int

  /// The number of rows.
  public let count: Int

  init(storage: GraphStorage, offset: Int, count: Int) {
    precondition(
      offset >= 0 && count >= 0
        && offset + count * MemoryLayout<Element>.stride <= storage.byteCount,
      "column of \(count) values at \(offset) outside a storage of \(storage.byteCount) bytes"
    )
    self.storage = storage
    self.offset = offset
    self.count = count
  }

  /// The value of a row; traps outside `0..<count`.
  public subscript(row: Int) -> Element {
    precondition(row >= 0 && row < count, "row \(row) of a column of \(count) values")
    return storage.load(Element.self, at: offset + row * MemoryLayout<Element>.stride)
  }

  /// Calls `body` with all values; they may not be kept. Zeros if a part of them is damaged.
  func withValues<Result>(_ body: (Span<Element>) -> Result) -> Result
  where Element: FixedWidthInteger {
    withValues(in: 0..<count, body)
  }

  /// Calls `body` with the values of some rows; they may not be kept. Zeros if a part of them is damaged.
  func withValues<Result>(in rows: Range<Int>, _ body: (Span<Element>) -> Result) -> Result
  where Element: FixedWidthInteger {
    precondition(
      rows.lowerBound >= 0 && rows.upperBound <= count,
      "rows \(rows) of a column of \(count) values"
    )
    let stride = MemoryLayout<Element>.stride
    let bytes = offset + rows.lowerBound * stride..<offset + rows.upperBound * stride
    let result: Result? = storage.withBytes(in: bytes) { bytes in
      guard bytes.count == rows.count * stride else { return nil }
      return unsafe bytes.withUnsafeBytes { buffer in
        // Sections stand on eight-byte boundaries, in maps and on the heap.
        unsafe body(buffer.bindMemory(to: Element.self).span)
      }
    }
    if let result { return result }
    let zeros = [Element](repeating: 0, count: rows.count)
    return body(zeros.span)
  }
}

extension Column where Element == UInt32 {
  /// The position of a value in a column sorted upwards, or nil. Complexity: O(log count).
  func position(of value: UInt32) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == value ? low : nil
  }
}
