public import StakeholderGraph

/// Groups of nodes that are linked more among each other than chance would have it.
///
/// Found by the Leiden algorithm (Traag, Waltman and van Eck 2019) as those of high modularity, in a
/// network whose pairs weigh the number of claims that link them, in either direction. Each community
/// is connected. The same graph and seed give the same communities on every machine.
public struct Communities: Sendable, Hashable {
  /// The communities, the largest first, equals in the order of their first ids.
  public let groups: [NodeGroup]
  /// The nodes that no claim links to another, in order; they belong to no community.
  public let isolated: [NodeID]
  /// The share of claims inside communities, less the share to be expected by chance: below 1, and 0
  /// for a single community.
  public let modularity: Double

  /// The communities of a graph.
  ///
  /// - Parameters:
  ///   - rule: which claims link, and which nodes come into question.
  ///   - seed: which of the orders by chance are tried.
  /// - Complexity: close to O(nodeCount + edgeCount) for each pass over the network, of which there are at most
  ///   two hundred, and fewer above 40,000 linked pairs; at least four.
  public init(of graph: Graph, rule: LinkRule = LinkRule(), seed: UInt64 = 1) {
    let network = PairNetwork(rule.edges(of: graph), of: graph, isDirected: false)
    let weighted = WeightedNetwork(network)
    var random = SeededRandom(seed: seed)
    var best = Partition(singletonsOf: weighted)
    var bestQuality = weighted.quality(of: best)
    let passes = Self.passes(pairCount: network.others.count / 2)
    for _ in 0..<max(1, passes / 20) {
      let partition = Leiden.partition(of: weighted, mostPasses: min(20, passes), by: &random)
      let quality = weighted.quality(of: partition)
      if quality > bestQuality { (best, bestQuality) = (partition, quality) }
    }
    groups = NodeGroup.groups(
      (0..<graph.nodeCount).map { network.row(of: $0).isEmpty ? nil : best.groups[$0] },
      of: network,
      in: graph
    )
    isolated = graph.allNodes.filter {
      network.row(of: $0.index).isEmpty && rule.selection.allows($0, in: graph)
    }
    let total = Double(weighted.total)
    modularity = weighted.total == 0 ? 0 : Double(bestQuality) / total / total
  }

  /// How many passes a network is worth, so that many pairs take tens of seconds and not hours: enough
  /// for ten attempts, or for less. The fourth pass no longer changes much.
  private static func passes(pairCount: Int) -> Int {
    max(4, min(200, 8_000_000 / max(pairCount, 1)))
  }
}
