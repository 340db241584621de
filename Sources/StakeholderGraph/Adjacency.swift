/// For each node its edges in one direction: compressed rows over edge numbers.
struct Adjacency: Sendable {
  let starts: Column<UInt32>
  let edges: Column<UInt32>

  init(starts: Column<UInt32>, edges: Column<UInt32>) {
    self.starts = starts
    self.edges = edges
  }

  func edges(of node: NodeID) -> EdgeIDs {
    let start = Int(starts[node.index])
    // In a damaged block an end may come before its start.
    return EdgeIDs(column: edges, range: start..<max(start, Int(starts[node.index + 1])))
  }

  /// The sections for edges whose ends are given in the order of the edges.
  ///
  /// A counting sort, so that each node's edges keep their order.
  static func sections(
    ends: [UInt32],
    nodeCount: Int,
    in storage: inout StorageBuilder
  ) -> (starts: Section<UInt32>, edges: Section<UInt32>) {
    // Counts stand two places on, so that filling moves each start to where it belongs.
    var starts = [UInt32](repeating: 0, count: nodeCount + 2)
    for end in ends { starts[Int(end) + 2] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var edges = [UInt32](repeating: 0, count: ends.count)
    for (edge, end) in ends.enumerated() {
      edges[Int(starts[Int(end) + 1])] = UInt32(edge)
      starts[Int(end) + 1] += 1
    }
    starts.removeLast()
    return (Section(starts, in: &storage), Section(edges, in: &storage))
  }
}

/// The edges of one node in one direction, in the order of their ids.
public struct EdgeIDs: Sendable, RandomAccessCollection {
  private let column: Column<UInt32>
  private let range: Range<Int>

  init(column: Column<UInt32>, range: Range<Int>) {
    self.column = column
    self.range = range
  }

  /// The first position, 0.
  public var startIndex: Int { 0 }
  /// The position after the last.
  public var endIndex: Int { range.count }

  /// The edge at a position.
  public subscript(position: Int) -> EdgeID {
    precondition(position >= 0 && position < range.count, "edge \(position) of \(range.count)")
    return EdgeID(Int(column[range.lowerBound + position]))
  }
}
