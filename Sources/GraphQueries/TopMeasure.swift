import StakeholderGraph

/// What puts one node before another where only some are kept.
///
/// The measures of ``RankMeasure`` but betweenness, which asks what links nodes and takes long.
public enum TopMeasure: String, Sendable, Hashable, CaseIterable {
  /// The number of edges selected, in and out.
  case degree
  /// The number of edges selected that run to the node.
  case `in`
  /// The number of edges selected that start from the node.
  case out
  /// PageRank along the edges selected.
  case pagerank
  /// The number of independent sources behind the edges selected.
  case support
  /// The number of independent sources that quote the node.
  case quotedBy = "quoted-by"
  /// The number of others who are quoted with words about the node.
  case spokenOf = "spoken-of"

  /// The score of each node, by the edges selected.
  ///
  /// Degrees count every edge; for the others only the modalities given count.
  ///
  /// - Returns: one number a node, in their order.
  /// - Complexity: as of ``Ranking``.
  func scores(of graph: Graph, edges: [EdgeID], modalities: Set<Modality>) -> [Double] {
    switch self {
    case .degree, .in, .out: return Ranking.scores(by: measure, of: graph, edges: edges)
    case .pagerank, .support, .quotedBy, .spokenOf:
      let counted = edges.filter { modalities.contains(graph.modality(of: $0)) }
      return Ranking.scores(by: measure, of: graph, edges: counted)
    }
  }

  private var measure: RankMeasure {
    switch self {
    case .degree: .degree
    case .in: .in
    case .out: .out
    case .pagerank: .pagerank
    case .support: .support
    case .quotedBy: .quotedBy
    case .spokenOf: .spokenOf
    }
  }
}
