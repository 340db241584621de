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

  /// The groups of linked nodes, the largest first, equals in the order of their first ids.
  ///
  /// - Parameters:
  ///   - sets: which nodes are together.
  ///   - degrees: for each node the number of claims that link it; without one it is in no group.
  /// - Complexity: O(nodes).
  static func groups(
    of sets: inout DisjointSets,
    _ degrees: [UInt32],
    in graph: Graph
  ) -> [NodeGroup] {
    var numbers = [UInt32](repeating: 0, count: graph.nodeCount)
    var sizes: [Int] = []
    // A set's least node comes first of it.
    for node in graph.allNodes where degrees[node.index] > 0 {
      let first = Int(sets.least(with: UInt32(node.index)))
      if first == node.index {
        numbers[first] = UInt32(sizes.count)
        sizes.append(0)
      }
      sizes[Int(numbers[first])] += 1
      numbers[node.index] = numbers[first]
    }
    var members = sizes.map { size in
      var members: [Member] = []
      members.reserveCapacity(size)
      return members
    }
    let order = SortedByScore.order(of: degrees.map(UInt64.init))
    var claimCounts = [Int](repeating: 0, count: sizes.count)
    for row in order where degrees[Int(row)] > 0 {
      let node = graph.allNodes[Int(row)]
      let group = Int(numbers[node.index])
      claimCounts[group] += Int(degrees[node.index])
      members[group].append(Member(node: node, degree: Int(degrees[node.index])))
    }
    return SortedByScore.order(of: sizes.map(UInt64.init)).map { group in
      NodeGroup(members: members[Int(group)], claimCount: claimCounts[Int(group)] / 2)
    }
  }
}
