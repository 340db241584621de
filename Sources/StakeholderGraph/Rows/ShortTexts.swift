/// The ids of a table as they stand in a file, all in the same space, for rows that name them.
///
/// Who a row names stands anywhere. Here it is found by one look instead of two, one after another, and with
/// many looked at before any is needed, nobody waits for memory.
package struct ShortTexts {
  /// The number of ids.
  let count: Int
  /// The bytes for each id: how long it is, and the id.
  let stride: Int
  /// The bytes of all, and as many as for another one.
  let bytes: [UInt8]

  /// The ids of a table; nil if one of them is too long.
  ///
  /// - Parameter escape: appends a text as it stands in the file; nil where every id does as it is.
  package init?(
    of table: GraphTable,
    in graph: Graph,
    _ storage: Span<UInt8>,
    escape: ((Span<UInt8>, inout [UInt8]) -> Void)?
  ) {
    count = graph.rowCount(of: table)
    guard let all = graph.textBytes(of: 0, of: table) else { return nil }
    // Most ids of a table are about as long.
    stride = all.count < count * 13 ? 16 : 32
    var bytes: [UInt8] = []
    bytes.reserveCapacity((count + 1) * stride)
    var cursor = ColumnCursor(0, of: table, in: graph)
    var escaped: [UInt8] = []
    for row in 0..<count {
      guard case .text(let range) = cursor.next(row, in: storage) else { return nil }
      let isAdded: Bool
      if let escape {
        escaped.removeAll(keepingCapacity: true)
        escape(storage.extracting(range), &escaped)
        isAdded = Self.append(escaped.span, stride, to: &bytes)
      } else {
        isAdded = Self.append(storage.extracting(range), stride, to: &bytes)
      }
      guard isAdded else { return nil }
    }
    bytes.append(contentsOf: repeatElement(0, count: stride))
    self.bytes = bytes
  }

  /// Appends a text in so many bytes with its length before it; false if there is no room for it.
  private static func append(_ text: Span<UInt8>, _ stride: Int, to bytes: inout [UInt8]) -> Bool {
    guard text.count < stride else { return false }
    bytes.append(addingCapacity: stride) { bytes in
      bytes.append(UInt8(text.count))
      for index in text.indices { bytes.append(text[index]) }
      bytes.append(repeating: 0, count: stride - text.count - 1)
    }
    return true
  }
}
