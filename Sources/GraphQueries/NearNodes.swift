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
    var seen = NodeSet(nodeCount: graph.nodeCount)
    _ = seen.insert(node)
    var steps: [[NodeID]] = []
    var frontier = [node]
    while steps.count < depth && !frontier.isEmpty {
      var next: [NodeID] = []
      if chosen.areAllChosen {
        graph.appendNeighbours(
          of: frontier,
          outwards: direction != .in,
          inwards: direction != .out,
          to: &next,
          seen: &seen
        )
      } else {
        Self.append(to: &next, from: frontier, in: graph, direction, chosen, &seen)
      }
      next = NodeSet.sorted(next, nodeCount: graph.nodeCount)
      if !next.isEmpty { steps.append(next) }
      frontier = next
    }
    self.steps = steps
  }

  /// Appends the nodes to which chosen edges lead from others, and that were not seen before.
  private static func append(
    to next: inout [NodeID],
    from frontier: [NodeID],
    in graph: Graph,
    _ direction: Direction,
    _ chosen: ChosenEdges,
    _ seen: inout NodeSet
  ) {
    for near in frontier {
      if direction != .in { add(graph.edges(from: near)) }
      if direction != .out { add(graph.edges(to: near)) }
    }

    func add(_ edges: EdgeIDs) {
      for position in edges.indices {
        let far = edges.farEnd(at: position)
        if !seen.contains(far), chosen.contains(edges[position]), seen.insert(far) {
          next.append(far)
        }
      }
    }
  }
}
