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
  /// - Parameter rounds: how many steps to take; nil for as many as change anything.
  /// - Complexity: O(nodeCount + edges) for each of some 170 steps.
  static func scores(of graph: Graph, edges: [EdgeID], rounds: Int? = nil) -> [Double] {
    let count = graph.nodeCount
    guard count > 0 else { return [] }
    // The sources of the edges to each node, node by node.
    var starts = [Int](repeating: 0, count: count + 1)
    var outDegrees = [Int](repeating: 0, count: count)
    for edge in edges {
      starts[graph.target(of: edge).index + 1] += 1
      outDegrees[graph.source(of: edge).index] += 1
    }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var places = starts
    var sources = [Int32](repeating: 0, count: edges.count)
    for edge in edges {
      let target = graph.target(of: edge).index
      sources[places[target]] = Int32(graph.source(of: edge).index)
      places[target] += 1
    }

    var scores = [Double](repeating: 1 / Double(count), count: count)
    var shares = [Double](repeating: 0, count: count)
    for _ in 0..<(rounds ?? mostSteps) {
      var dangling = 0.0
      for node in 0..<count {
        if outDegrees[node] == 0 {
          dangling += scores[node]
          shares[node] = 0
        } else {
          shares[node] = scores[node] / Double(outDegrees[node])
        }
      }
      let everywhere = (1 - damping + damping * dangling) / Double(count)
      var change = 0.0
      for node in 0..<count {
        var sum = 0.0
        for place in starts[node]..<starts[node + 1] { sum += shares[Int(sources[place])] }
        let score = everywhere + damping * sum
        change += abs(score - scores[node])
        scores[node] = score
      }
      if rounds == nil && change < tolerance { break }
    }
    return scores
  }
}
