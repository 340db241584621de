extension TextColumn {
  /// How many rows are looked up together: as many as have their bounds in one block of a map.
  private static let groupSize = BlockChecks.blockSize / MemoryLayout<UInt32>.size
  /// The least of them for which all that stands between is looked at as well.
  private static let leastInGroup = 64

  /// Appends the texts of some rows, each with a byte after it.
  func append(_ rows: [NodeID], each byte: UInt8, to bytes: inout [UInt8]) {
    // So much that no more than a few long ids need another place.
    if rows.count > Self.leastInGroup { bytes.reserveCapacity(bytes.count + rows.count * 10) }
    var start = 0
    while start < rows.count {
      let group = rows[start].index / Self.groupSize
      var end = start + 1
      while end < rows.count, rows[end] > rows[end - 1],
        rows[end].index / Self.groupSize == group
      {
        end += 1
      }
      if end - start < Self.leastInGroup || !appendGroup(rows[start..<end], byte, to: &bytes) {
        for row in rows[start..<end] {
          withUTF8(at: row.index) { $0.append(to: &bytes) }
          bytes.append(byte)
        }
      }
      start = end
    }
  }

  /// Appends the texts of rows that stand together, upwards; false, with nothing appended, if a part of
  /// what they are in is damaged.
  private func appendGroup(
    _ rows: ArraySlice<NodeID>,
    _ byte: UInt8,
    to bytes: inout [UInt8]
  ) -> Bool {
    guard let first = rows.first?.index, let last = rows.last?.index else { return true }
    return ends.withValues(in: first..<last + 2) { ends in
      let start = Int(ends[0])
      let end = max(start, Int(ends[last + 1 - first]))
      return storage.withBytes(in: offset + start..<offset + end) { texts in
        guard texts.count == end - start else { return false }
        var size = 0
        for row in rows {
          let place = row.index - first
          guard ends[place] <= ends[place + 1] else { return false }
          size += Int(ends[place + 1] - ends[place]) + 1
        }
        var position = bytes.count
        bytes.append(contentsOf: repeatElement(byte, count: size))
        unsafe bytes.withUnsafeMutableBytes { all in
          unsafe texts.withUnsafeBytes { texts in
            for row in rows {
              let place = row.index - first
              let text = Int(ends[place]) - start..<Int(ends[place + 1]) - start
              unsafe all.copyText(texts, text, to: position)
              position += text.count + 1
            }
          }
        }
        return true
      }
    }
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Copies some bytes, few of them without a call.
  fileprivate func copyText(_ texts: UnsafeRawBufferPointer, _ range: Range<Int>, to place: Int) {
    let count = range.count
    precondition(place + count <= self.count && range.upperBound <= texts.count)
    guard count <= 16 else {
      unsafe UnsafeMutableRawBufferPointer(rebasing: self[place..<place + count])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: texts[range]))
      return
    }
    for index in 0..<count { unsafe self[place + index] = texts[range.lowerBound + index] }
  }
}
