import StakeholderGraph

/// How many sources or speakers stand behind each node.
enum SourceCounts {
  /// The independent sources behind the edges at each node. Complexity: O(nodes + edges log edges).
  static func support(of graph: Graph, edges: [EdgeID]) -> Ranking.Scores {
    let sources = SourceNumbers(of: graph)
    var pairs: [Pair] = []
    for edge in edges {
      guard let source = sources.number(of: edge) else { continue }
      pairs.append(Pair(graph.source(of: edge), source))
      pairs.append(Pair(graph.target(of: edge), source))
    }
    return Ranking.Scores(distinct(pairs, of: graph), claimCount: edges.count)
  }

  /// The outlets and others that quote each node. Complexity: O(nodes + edges log edges).
  static func quotedBy(of graph: Graph, edges: [EdgeID]) -> Ranking.Scores {
    let quotations = edges.filter { graph.kind(of: $0) == .quoted }
    let pairs = quotations.compactMap { edge in
      graph.quoter(of: edge).map { Pair(graph.target(of: edge), $0.index) }
    }
    return Ranking.Scores(distinct(pairs, of: graph), claimCount: quotations.count)
  }

  /// The others who are quoted with words about each node. Complexity: O(nodes + n log n) in the
  /// number n of subjects.
  static func spokenOf(of graph: Graph, edges: [EdgeID]) -> Ranking.Scores {
    var pairs: [Pair] = []
    var claimCount = 0
    for edge in edges where graph.kind(of: edge) == .quoted {
      let speaker = graph.target(of: edge)
      let subjects = graph.about(of: edge).filter { $0 != speaker }
      pairs += subjects.map { Pair($0, speaker.index) }
      if !subjects.isEmpty { claimCount += 1 }
    }
    return Ranking.Scores(distinct(pairs, of: graph), claimCount: claimCount)
  }

  /// A node and somebody who counts for it.
  private struct Pair: Comparable {
    let node: Int
    let voice: Int

    init(_ node: NodeID, _ voice: Int) {
      self.node = node.index
      self.voice = voice
    }

    static func < (first: Pair, second: Pair) -> Bool {
      (first.node, first.voice) < (second.node, second.voice)
    }
  }

  /// For each node the number of different voices.
  private static func distinct(_ pairs: [Pair], of graph: Graph) -> [Int] {
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    var last: Pair?
    for pair in pairs.sorted() where pair != last {
      counts[pair.node] += 1
      last = pair
    }
    return counts
  }
}
