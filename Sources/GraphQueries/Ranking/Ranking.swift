public import StakeholderGraph

/// The nodes of a graph by some measure.
public struct Ranking: Sendable, Hashable {
  /// A node with its score.
  public struct Place: Sendable, Hashable {
    /// The node.
    public let node: NodeID
    /// The score, not below 0.
    public let score: Double

    /// A node with its score.
    public init(node: NodeID, score: Double) {
      self.node = node
      self.score = score
    }
  }

  /// What puts one node before another.
  public let measure: RankMeasure
  /// The nodes, those with the highest score first, equals in the order of their ids.
  public let places: [Place]
  /// The number of claims that the scores are made of.
  public let claimCount: Int

  /// A ranking that something else made.
  ///
  /// - Parameter places: in their order.
  public init(measure: RankMeasure, places: [Place], claimCount: Int) {
    self.measure = measure
    self.places = places
    self.claimCount = claimCount
  }

  /// The ranking of a graph's nodes.
  ///
  /// Claims count that pass the rule's selection and are asserted, unless it names modalities. The
  /// kinds of nodes that the selection names say which nodes are ranked: their claims to
  /// nodes of other kinds count. Only betweenness asks which claims link.
  ///
  /// - Parameters:
  ///   - isDirected: whether betweenness follows claims from source to target only.
  ///   - sampleSize: from how many nodes, drawn by chance, betweenness starts; it is then an estimate.
  ///     Nil for all nodes.
  ///   - rounds: how often PageRank passes scores on, at least 1; nil until they no longer change.
  /// - Complexity: O(nodeCount log nodeCount + edgeCount) for counts, times the number of steps, at most
  ///   some two hundred, for PageRank. Betweenness takes O(edgeCount) for each node that it starts from.
  public init(
    of graph: Graph,
    by measure: RankMeasure,
    rule: LinkRule = LinkRule(),
    isDirected: Bool = false,
    sampleSize: Int? = nil,
    rounds: Int? = nil
  ) {
    var whole = rule
    whole.selection.nodeKinds = []
    let scores: Scores
    switch measure {
    case .betweenness:
      let edges = whole.edges(of: graph)
      let pairs = PairNetwork(edges, of: graph, isDirected: isDirected)
      scores = Scores(
        of: Betweenness.scores(of: pairs, sampleSize: sampleSize),
        claimCount: edges.count
      )
    case .pagerank:
      let marks = whole.selection.claimMarks(of: graph)
      scores = Scores(
        of: PageRank.scores(of: graph, marks: marks, rounds: rounds),
        claimCount: marks?.count(where: \.self) ?? graph.edgeCount
      )
    case .degree, .in, .out, .support, .quotedBy, .spokenOf:
      let marks = whole.selection.claimMarks(of: graph)
      let edges = graph.allEdges.filter { marks?[$0.index] ?? true }
      scores = Self.countedScores(by: measure, of: graph, edges: edges)
    }
    self.measure = measure
    claimCount = scores.claimCount
    let values = scores.values.map(Self.rounded)
    places = SortedByScore.order(of: values).lazy.map { graph.allNodes[Int($0)] }
      .filter { rule.selection.allows($0, in: graph) }
      .map { Place(node: $0, score: values[$0.index]) }
  }

  /// A score for each node, and the number of claims behind them.
  struct Scores {
    let values: [Double]
    let claimCount: Int

    init(of values: [Double], claimCount: Int) {
      self.values = values
      self.claimCount = claimCount
    }

    init(_ counts: [Int], claimCount: Int) {
      self.init(of: counts.map(Double.init), claimCount: claimCount)
    }
  }

  /// The scores that some edges give each node, by any measure but betweenness.
  static func scores(by measure: RankMeasure, of graph: Graph, edges: [EdgeID]) -> [Double] {
    countedScores(by: measure, of: graph, edges: edges).values.map(rounded)
  }

  private static func countedScores(
    by measure: RankMeasure,
    of graph: Graph,
    edges: [EdgeID]
  ) -> Scores {
    switch measure {
    case .degree, .in, .out, .betweenness:
      var counts = [Int](repeating: 0, count: graph.nodeCount)
      for edge in edges {
        if measure != .in { counts[graph.source(of: edge).index] += 1 }
        if measure != .out { counts[graph.target(of: edge).index] += 1 }
      }
      return Scores(counts, claimCount: edges.count)
    case .pagerank:
      var marks = [Bool](repeating: false, count: graph.edgeCount)
      for edge in edges { marks[edge.index] = true }
      return Scores(of: PageRank.scores(of: graph, marks: marks), claimCount: edges.count)
    case .support:
      return SourceCounts.support(of: graph, edges: edges)
    case .quotedBy:
      return SourceCounts.quotedBy(of: graph, edges: edges)
    case .spokenOf:
      return SourceCounts.spokenOf(of: graph, edges: edges)
    }
  }

  /// The score to twelve digits, so that the same sum in another order is the same score.
  private static func rounded(_ score: Double) -> Double {
    guard score > 0, score != score.rounded() else { return score }
    var scaled = score
    var exponent = 0
    while scaled < 100_000_000_000 {
      scaled *= 10
      exponent -= 1
    }
    let digits = Int(scaled.rounded())
    // Both numbers are exact so far, so that their quotient is the number nearest to the digits.
    if -exponent < powers.count { return Double(digits) / powers[-exponent] }
    return Double("\(digits)e\(exponent)") ?? score
  }

  /// The powers of ten that a `Double` has exactly.
  private static let powers: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }
}
