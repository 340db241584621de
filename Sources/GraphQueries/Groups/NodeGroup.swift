public import StakeholderGraph

/// Nodes that links hold together.
public struct NodeGroup: Sendable, Hashable {
  /// A node of the group.
  public struct Member: Sendable, Hashable {
    /// The node.
    public let node: NodeID
    /// The number of claims that link it to other members.
    public let degree: Int
  }

  /// The nodes, those with the most claims to others first, equals in the order of their ids.
  public let members: [Member]
  /// The number of claims that link members.
  public let claimCount: Int

  /// A node without links as a group of its own.
  public init(alone node: NodeID) {
    members = [Member(node: node, degree: 0)]
    claimCount = 0
  }

  private init(members: [Member], claimCount: Int) {
    self.members = members
    self.claimCount = claimCount
  }

  /// Its best connected members: the first, and up to two more that are as well connected.
  public var leaders: [NodeID] {
    members.prefix(3).filter { $0.degree == members[0].degree }.map(\.node)
  }

  /// The groups of some nodes, the largest first, equals in the order of their first ids.
  ///
  /// - Parameter groups: for each node the number of its group, from 0, or nil for none.
  /// - Complexity: O(pairs + nodes log nodes).
  static func groups(
    _ groups: [Int?],
    of network: PairNetwork,
    in graph: Graph
  ) -> [NodeGroup] {
    var members = [[Member]](repeating: [], count: (groups.compactMap(\.self).max() ?? -1) + 1)
    for node in graph.allNodes {
      guard let group = groups[node.index] else { continue }
      let degree = network.row(of: node.index).reduce(0) { sum, place in
        groups[Int(network.others[place])] == group ? sum + Int(network.weights[place]) : sum
      }
      members[group].append(Member(node: node, degree: degree))
    }
    return members.filter { !$0.isEmpty }
      .sorted { ($1.count, $0[0].node) < ($0.count, $1[0].node) }
      .map { members in
        NodeGroup(
          members: members.sorted { ($1.degree, $0.node) < ($0.degree, $1.node) },
          claimCount: members.reduce(0) { $0 + $1.degree } / 2
        )
      }
  }
}
