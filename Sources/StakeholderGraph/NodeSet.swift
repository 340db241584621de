/// A set of nodes with a bit for each node of a graph.
package struct NodeSet: Sendable {
  private var words: [UInt64]

  /// A set of none of so many nodes.
  package init(nodeCount: Int) {
    words = [UInt64](repeating: 0, count: (nodeCount + 63) / 64)
  }

  /// Whether a node is in the set.
  package func contains(_ node: NodeID) -> Bool {
    words[node.index / 64] >> UInt64(node.index % 64) & 1 == 1
  }

  /// Takes a node in; whether it is new.
  package mutating func insert(_ node: NodeID) -> Bool { insert(node.number) }

  mutating func insert(_ node: UInt32) -> Bool {
    let bit: UInt64 = 1 << UInt64(node % 64)
    let place = Int(node / 64)
    guard words[place] & bit == 0 else { return false }
    words[place] |= bit
    return true
  }

  /// Nodes of a graph, each different from the others, in order.
  ///
  /// - Complexity: O(n log n), or O(n + nodeCount / 64) for many of them.
  package static func sorted(_ nodes: [NodeID], nodeCount: Int) -> [NodeID] {
    guard nodes.count > nodeCount / 512 else { return nodes.sorted() }
    var set = NodeSet(nodeCount: nodeCount)
    for node in nodes { _ = set.insert(node) }
    var sorted: [NodeID] = []
    sorted.reserveCapacity(nodes.count)
    for (place, word) in set.words.enumerated() {
      var rest = word
      while rest != 0 {
        sorted.append(NodeID(place * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return sorted
  }
}
