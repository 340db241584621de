import StakeholderGraph

/// What puts one node before another where only some are kept.
public enum TopMeasure: String, Sendable, Hashable, CaseIterable {
  /// The number of edges selected, in and out.
  case degree
  /// The number of independent sources behind the edges selected.
  case support

  /// The score of each node, by the edges selected.
  ///
  /// - Returns: one number a node, in their order.
  /// - Complexity: O(nodeCount + edges).
  func scores(of graph: Graph, edges: [EdgeID], modalities: Set<Modality>) -> [Int] {
    var incident = [[EdgeID]](repeating: [], count: self == .support ? graph.nodeCount : 0)
    var degrees = [Int](repeating: 0, count: graph.nodeCount)
    for edge in edges {
      for end in [graph.source(of: edge), graph.target(of: edge)] {
        degrees[end.index] += 1
        if self == .support { incident[end.index].append(edge) }
      }
    }
    return switch self {
    case .degree: degrees
    case .support: incident.map { Support.count(of: $0, in: graph, modalities: modalities) }
    }
  }
}
