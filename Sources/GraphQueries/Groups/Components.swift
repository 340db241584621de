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
    let links = rule.marks(of: graph)
    var sets = DisjointSets(count: graph.nodeCount)
    var degrees = [UInt32](repeating: 0, count: graph.nodeCount)
    graph.withEnds { sources, targets in
      for edge in links.indices where links[edge] {
        degrees[Int(sources[edge])] += 1
        degrees[Int(targets[edge])] += 1
        sets.join(sources[edge], targets[edge])
      }
    }
    groups = NodeGroup.groups(of: &sets, degrees, in: graph)
    isolated = graph.allNodes.filter {
      degrees[$0.index] == 0 && rule.selection.allows($0, in: graph)
    }
  }
}

/// Numbers in sets that are joined one by one, each set known by its least number.
struct DisjointSets {
  private var parents: [UInt32]

  /// Each number by itself.
  init(count: Int) {
    parents = (0..<UInt32(count)).map { $0 }
  }

  /// Makes one set of those of two numbers. Complexity: O(log count) on average.
  mutating func join(_ first: UInt32, _ second: UInt32) {
    let (first, second) = (least(with: first), least(with: second))
    if first < second { parents[Int(second)] = first } else { parents[Int(first)] = second }
  }

  /// The least number in the set of a number.
  mutating func least(with number: UInt32) -> UInt32 {
    var number = number
    while parents[Int(number)] != number {
      // Each second step is left out the next time.
      let parent = parents[Int(number)]
      parents[Int(number)] = parents[Int(parent)]
      number = parents[Int(number)]
    }
    return number
  }
}
