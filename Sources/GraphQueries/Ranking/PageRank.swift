import StakeholderGraph

/// PageRank by power iteration.
enum PageRank {
  private static let damping = 0.85
  /// The change of all scores together at which they no longer matter. What is still missing then is less
  /// than six times as much.
  private static let tolerance = 1e-12
  private static let mostSteps = 1000

  /// The scores, which add up to 1. Parallel edges each count; a node that no edge starts from gives
  /// its score to all nodes alike.
  ///
  /// - Parameters:
  ///   - marks: for each edge whether it counts; nil if all do.
  ///   - rounds: how many steps to take; nil for as many as change anything.
  /// - Complexity: O(nodeCount + edges) for each of some 170 steps.
  static func scores(of graph: Graph, marks: [Bool]?, rounds: Int? = nil) -> [Double] {
    guard graph.nodeCount > 0 else { return [] }
    let outDegrees = outDegrees(of: graph, marks)
    guard let marks else {
      return graph.withIncoming { starts, sources in
        scores(starts, sources, outDegrees, rounds)
      }
    }
    let (starts, sources) = incoming(of: graph, marks)
    return scores(starts.span, sources.span, outDegrees, rounds)
  }

  private static func outDegrees(of graph: Graph, _ marks: [Bool]?) -> [Double] {
    var degrees = [Double](repeating: 0, count: graph.nodeCount)
    graph.withEnds { sources, _ in
      for edge in sources.indices where marks?[edge] ?? true { degrees[Int(sources[edge])] += 1 }
    }
    return degrees
  }

  /// The sources of the edges to each node, node by node.
  private static func incoming(
    of graph: Graph,
    _ marks: [Bool]
  ) -> (starts: [UInt32], sources: [UInt32]) {
    graph.withEnds { sources, targets in
      // Counts stand two places on, so that filling moves each start to where it belongs.
      var starts = [UInt32](repeating: 0, count: graph.nodeCount + 2)
      for edge in marks.indices where marks[edge] { starts[Int(targets[edge]) + 2] += 1 }
      for node in starts.indices.dropFirst() { starts[node] += starts[node - 1] }
      var chosen = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
      for edge in marks.indices where marks[edge] {
        let node = Int(targets[edge]) + 1
        chosen[Int(starts[node])] = sources[edge]
        starts[node] += 1
      }
      starts.removeLast()
      return (starts, chosen)
    }
  }

  private static func scores(
    _ starts: Span<UInt32>,
    _ sources: Span<UInt32>,
    _ outDegrees: [Double],
    _ rounds: Int?
  ) -> [Double] {
    let count = outDegrees.count
    var scores = [Double](repeating: 1 / Double(count), count: count)
    // What each node gives along each of its edges, and all nodes together that have none.
    var shares = zip(scores, outDegrees).map { $1 == 0 ? 0 : $0 / $1 }
    var next = shares
    var dangling = zip(scores, outDegrees).reduce(0) { $1.1 == 0 ? $0 + $1.0 : $0 }
    for _ in 0..<(rounds ?? mostSteps) {
      let step = step(starts, sources, outDegrees, dangling, shares, &next, &scores)
      swap(&shares, &next)
      dangling = step.dangling
      if rounds == nil && step.change < tolerance { break }
    }
    return scores
  }

  /// Passes the scores on once.
  ///
  /// - Returns: how much they changed, and what nodes without an edge have now.
  private static func step(
    _ starts: Span<UInt32>,
    _ sources: Span<UInt32>,
    _ outDegrees: [Double],
    _ dangling: Double,
    _ shares: [Double],
    _ next: inout [Double],
    _ scores: inout [Double]
  ) -> (change: Double, dangling: Double) {
    let everywhere = (1 - damping + damping * dangling) / Double(outDegrees.count)
    var change = 0.0
    var dangling = 0.0
    var place = Int(starts[0])
    for node in outDegrees.indices {
      let end = Int(starts[node + 1])
      var sum = 0.0
      while place < end {
        sum += shares[Int(sources[place])]
        place += 1
      }
      let score = everywhere + damping * sum
      change += abs(score - scores[node])
      scores[node] = score
      let degree = outDegrees[node]
      if degree == 0 {
        dangling += score
        next[node] = 0
      } else {
        next[node] = score / degree
      }
    }
    return (change, dangling)
  }
}
