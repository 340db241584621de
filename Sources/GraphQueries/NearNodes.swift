public import StakeholderGraph

/// The nodes near a node, and nothing more about them.
///
/// Only the edges of the nodes passed on the way are looked at, so that a graph file of millions of edges
/// answers at once.
public struct NearNodes: Sendable, Hashable {
  /// The others by distance, then by id; each is as near as its place in the outer list says, from 1.
  public let steps: [[NodeID]]

  /// All of them by distance, then by id.
  public var all: [NodeID] { Array(steps.joined()) }

  /// The nodes near a node, as ``Neighbourhood`` has them.
  ///
  /// - Parameters:
  ///   - direction: which way edges are followed, seen from the node asked for.
  ///   - depth: the most steps, at least 1.
  ///   - selection: which edges and nodes count. The node asked for always does.
  /// - Complexity: O(n log n) in the number of edges within reach; O(edgeCount) with a minimal support.
  public init(
    to node: NodeID,
    in graph: Graph,
    direction: Direction = .both,
    depth: Int = 1,
    selection: Selection = Selection()
  ) {
    precondition(depth >= 1, "nodes are near by at least one step, not \(depth)")
    var selection = selection
    selection.focus = [node]
    let chosen = ChosenEdges(selection, of: graph)
    var seen = NodeSet(graph.nodeCount)
    _ = seen.insert(node)
    var steps: [[NodeID]] = []
    var frontier = [node]
    while steps.count < depth && !frontier.isEmpty {
      var next: [NodeID] = []
      for near in frontier {
        if direction != .in {
          for edge in graph.edges(from: near) {
            let far = graph.target(of: edge)
            if !seen.contains(far), chosen.contains(edge), seen.insert(far) { next.append(far) }
          }
        }
        if direction != .out {
          for edge in graph.edges(to: near) {
            let far = graph.source(of: edge)
            if !seen.contains(far), chosen.contains(edge), seen.insert(far) { next.append(far) }
          }
        }
      }
      next.sort()
      if !next.isEmpty { steps.append(next) }
      frontier = next
    }
    self.steps = steps
  }
}

/// A set of nodes with a bit for each node of the graph.
private struct NodeSet {
  private var words: [UInt64]

  init(_ count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  func contains(_ node: NodeID) -> Bool { words[node.index / 64] >> (node.index % 64) & 1 == 1 }

  /// Takes a node in; whether it is new.
  mutating func insert(_ node: NodeID) -> Bool {
    let bit: UInt64 = 1 << UInt64(node.index % 64)
    guard words[node.index / 64] & bit == 0 else { return false }
    words[node.index / 64] |= bit
    return true
  }
}
