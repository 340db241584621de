import StakeholderGraph

/// All shortest chains between two nodes at once: the nodes on them, and the hops between those.
struct PathNetwork {
  /// A step of some chains. All claims between its two nodes belong to it.
  struct Hop {
    /// The number of the node nearer to the start.
    let from: Int
    /// The number of the node nearer to the end.
    let to: Int
    let support: Int
    let links: [Neighbourhood.Link]
  }

  /// The nodes by their distance to the end: the end is the first, the start the last.
  let nodes: [NodeID]
  /// The hops by the node that they start from.
  let hops: [Hop]
  private let starts: [Int]

  /// The chains to a node that a search came to.
  ///
  /// - Complexity: O(n log n) in the links between nodes on the chains.
  init(to end: NodeID, by reach: Reach, sources: SourceNumbers) {
    var nodes = [end]
    var numbers = [end: 0]
    var hops: [Hop] = []
    var next = 0
    while next < nodes.count {
      var links = reach.linksFromNearer(to: nodes[next])[...]
      while let near = links.first?.other {
        let own = links.prefix { $0.other == near }
        links = links.dropFirst(own.count)
        let number = numbers[near] ?? nodes.count
        if number == nodes.count {
          numbers[near] = number
          nodes.append(near)
        }
        let support = sources.support(of: own.map(\.edge))
        hops.append(Hop(from: number, to: next, support: support, links: Array(own)))
      }
      next += 1
    }
    self.nodes = nodes
    // Stable, so that the hops of a node keep the order of the nodes that they lead to.
    var starts = [Int](repeating: 0, count: nodes.count + 1)
    for hop in hops { starts[hop.from + 1] += 1 }
    for node in nodes.indices { starts[node + 1] += starts[node] }
    var places = starts
    var order = [Int](repeating: 0, count: hops.count)
    for (position, hop) in hops.enumerated() {
      order[places[hop.from]] = position
      places[hop.from] += 1
    }
    self.starts = starts
    self.hops = order.map { hops[$0] }
  }

  /// The positions of the hops that start from a node.
  func hops(from node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

  /// How many chains there are; `Int.max` for that many and more. Complexity: O(hops).
  var pathCount: Int {
    var counts = [1]
    for node in nodes.indices.dropFirst() {
      counts.append(
        hops(from: node).reduce(0) { sum, hop in
          let (count, overflows) = sum.addingReportingOverflow(counts[hops[hop].to])
          return overflows ? .max : count
        }
      )
    }
    return counts[nodes.count - 1]
  }
}
