public import StakeholderGraph

/// The parts of a graph between which no claim links anybody.
public struct Components: Sendable, Hashable {
  /// The parts of two nodes and more, the largest first, equals in the order of their first ids.
  public let groups: [NodeGroup]
  /// The nodes that no claim links to another, in order.
  public let isolated: [NodeID]

  /// The weakly connected components: links are followed either way.
  ///
  /// - Parameter rule: which claims link, and which nodes come into question.
  /// - Complexity: O(edgeCount + nodeCount log nodeCount).
  public init(of graph: Graph, rule: LinkRule = LinkRule()) {
    let network = PairNetwork(rule.edges(of: graph), of: graph, isDirected: false)
    var components = [Int?](repeating: nil, count: graph.nodeCount)
    var count = 0
    for start in 0..<graph.nodeCount where components[start] == nil {
      if network.row(of: start).isEmpty { continue }
      components[start] = count
      var waiting = [start]
      while let node = waiting.popLast() {
        for place in network.row(of: node) {
          let other = Int(network.others[place])
          if components[other] == nil {
            components[other] = count
            waiting.append(other)
          }
        }
      }
      count += 1
    }
    groups = NodeGroup.groups(components, of: network, in: graph)
    isolated = graph.allNodes.filter {
      components[$0.index] == nil && rule.selection.allows($0, in: graph)
    }
  }
}
