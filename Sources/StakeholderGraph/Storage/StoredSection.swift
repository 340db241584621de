/// Equal-sized values that stand one after another in a graph's storage, as a graph file keeps them.
package struct StoredSection: Sendable {
  private let storage: GraphStorage
  private let offset: Int
  /// The number of values.
  package let count: Int
  /// The bytes of each.
  package let width: Int

  init(storage: GraphStorage, offset: Int, count: Int, width: Int) {
    self.storage = storage
    self.offset = offset
    self.count = count
    self.width = width
  }

  /// The number of bytes.
  package var byteCount: Int { count * width }

  /// Calls `body` with some of the bytes; they may not be kept.
  package func withBytes<Result>(in range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
    precondition(range.upperBound <= byteCount, "bytes \(range) of a section of \(byteCount)")
    return storage.withBytes(in: offset + range.lowerBound..<offset + range.upperBound, body)
  }
}

extension Column {
  var section: StoredSection {
    StoredSection(
      storage: storage,
      offset: offset,
      count: count,
      width: MemoryLayout<Element>.stride
    )
  }
}

extension TextColumn {
  var sections: [StoredSection] {
    let byteCount = Int(ends[ends.count - 1])
    let bytes = StoredSection(storage: storage, offset: offset, count: byteCount, width: 1)
    return [ends.section, bytes]
  }
}

extension PropertyColumn {
  /// The rows first, if the column is sparse.
  var sections: [StoredSection] {
    let values: [StoredSection] =
      switch self.values {
      case .texts(let texts): texts.sections
      case .integers(let column): [column.section]
      case .numbers(let column): [column.section]
      case .booleans(let column): [column.section]
      case .codes(let column): [column.section]
      case .references(let column): [column.section]
      case .referenceLists(let ends, let items): [ends.section, items.section]
      }
    return (rows.map { [$0.section] } ?? []) + values
  }
}

extension Adjacency {
  /// - Parameter ends: the other end of every edge of the graph.
  func sections(_ ends: Column<UInt32>) -> [StoredSection] {
    [starts.section, edges.section, farEnds(ends).section]
  }
}
