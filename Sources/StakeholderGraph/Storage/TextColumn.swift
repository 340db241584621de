/// A view of texts in a graph's storage, one a row, as UTF-8.
public struct TextColumn: Sendable {
  let storage: GraphStorage
  let ends: Column<UInt32>
  let offset: Int

  /// The number of rows.
  public var count: Int { ends.count - 1 }

  /// - Parameters:
  ///   - ends: one more value than there are rows; row r is the bytes from `ends[r]` to `ends[r+1]`.
  ///   - offset: where the first byte of the first row stands.
  init(storage: GraphStorage, ends: Column<UInt32>, offset: Int) {
    self.storage = storage
    self.ends = ends
    self.offset = offset
  }

  /// Whether the row's text is empty.
  public func isEmpty(at row: Int) -> Bool {
    ends[row] == ends[row + 1]
  }

  /// The number of bytes of the row's text.
  func byteCount(at row: Int) -> Int { Int(ends[row + 1]) - Int(ends[row]) }

  /// Calls `body` with the row's UTF-8 bytes; they may not be kept.
  public func withUTF8<Result, Failure: Error>(
    at row: Int,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = Int(ends[row])
    // In a damaged block an end may come before its start.
    let end = max(start, Int(ends[row + 1]))
    return try storage.withBytes(in: offset + start..<offset + end, body)
  }

  /// The row's text.
  public subscript(row: Int) -> String {
    withUTF8(at: row) { bytes in String(utf8: bytes) }
  }

  /// The row that holds `text` in a column sorted by UTF-8 bytes, or nil.
  /// Complexity: O(log count) comparisons.
  func row(of text: String) -> Int? {
    let wanted = ContiguousArray(text.utf8)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if withUTF8(at: middle, { $0.precedes(wanted.span) }) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && withUTF8(at: low, { $0.equals(wanted.span) }) ? low : nil
  }
}
