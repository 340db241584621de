/// For each node its edges in one direction: compressed rows over edge numbers.
struct Adjacency: Sendable {
  let starts: Column<UInt32>
  let edges: Column<UInt32>
  /// The node at the other end of each of those edges, of a graph in a graph file; nil for others.
  ///
  /// In the order of the edges' numbers each would be somewhere else in a column of all edges.
  let farEnds: Column<UInt32>?

  init(starts: Column<UInt32>, edges: Column<UInt32>, farEnds: Column<UInt32>? = nil) {
    self.starts = starts
    self.edges = edges
    self.farEnds = farEnds
  }

  /// - Parameter ends: the other end of every edge of the graph.
  func edges(of node: NodeID, _ ends: Column<UInt32>) -> EdgeIDs {
    EdgeIDs(
      column: edges,
      range: places(of: node.index),
      ends: farEnds ?? ends,
      areEndsInPlace: farEnds != nil
    )
  }

  /// Where the edges of a node stand.
  func places(of node: Int) -> Range<Int> {
    let start = Int(starts[node])
    // In a damaged block an end may come before its start.
    return start..<max(start, Int(starts[node + 1]))
  }

  /// The far ends as a graph file keeps them, for edges whose other ends are given.
  ///
  /// - Complexity: O(edges) without far ends.
  func farEnds(_ ends: Column<UInt32>) -> Column<UInt32> {
    if let farEnds { return farEnds }
    let far = ends.withValues { ends in
      edges.withValues { edges in
        var far: [UInt32] = []
        far.reserveCapacity(edges.count)
        for place in edges.indices { far.append(ends[Int(edges[place])]) }
        return far
      }
    }
    var storage = StorageBuilder(byteCount: far.count * 4 + 8)
    let section = Section(far, in: &storage)
    return section.column(in: storage.finish())
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
  private let ends: Column<UInt32>
  /// Whether the other ends stand as the edges do, and not as all edges of the graph.
  private let areEndsInPlace: Bool

  init(column: Column<UInt32>, range: Range<Int>, ends: Column<UInt32>, areEndsInPlace: Bool) {
    self.column = column
    self.range = range
    self.ends = ends
    self.areEndsInPlace = areEndsInPlace
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

  /// The other end of the edge at a position, sooner told than by the edge.
  public func farEnd(at position: Int) -> NodeID {
    precondition(position >= 0 && position < range.count, "edge \(position) of \(range.count)")
    let place = range.lowerBound + position
    return NodeID(Int(ends[areEndsInPlace ? place : Int(column[place])]))
  }
}
