extension Graph {
  /// Appends the nodes at the far ends of all edges of some nodes that were not seen before, in no order
  /// to rely on, and takes them for seen.
  ///
  /// - Parameters:
  ///   - outwards: whether edges are followed that start from the nodes.
  ///   - inwards: whether edges are followed that run to them.
  /// - Complexity: O(edges of the nodes).
  package func appendNeighbours(
    of nodes: [NodeID],
    outwards: Bool,
    inwards: Bool,
    to found: inout [NodeID],
    seen: inout NodeSet
  ) {
    // At eight ends of edges a node, as many graphs have; more than that grows by doubling.
    found.reserveCapacity(min(nodeCount, 8 * nodes.count))
    if outwards { outgoing.appendFarEnds(of: nodes, targets, to: &found, seen: &seen) }
    if inwards { incoming.appendFarEnds(of: nodes, sources, to: &found, seen: &seen) }
  }

  /// Appends the ids of nodes as UTF-8, each with a byte after it, by default a line end.
  ///
  /// - Complexity: O(bytes); the less the more nodes stand upwards, since those are looked up together.
  package func appendIDs(of nodes: [NodeID], each end: UInt8 = 0x0A, to bytes: inout [UInt8]) {
    self.nodes.ids.append(nodes, each: end, to: &bytes)
  }
}

extension Adjacency {
  fileprivate func appendFarEnds(
    of nodes: [NodeID],
    _ ends: Column<UInt32>,
    to found: inout [NodeID],
    seen: inout NodeSet
  ) {
    for node in nodes {
      let places = places(of: node.index)
      if let farEnds {
        farEnds.withValues(in: places) { farEnds in
          for place in farEnds.indices where seen.insert(farEnds[place]) {
            found.append(NodeID(Int(farEnds[place])))
          }
        }
      } else {
        for place in places {
          let far = ends[Int(edges[place])]
          if seen.insert(far) { found.append(NodeID(Int(far))) }
        }
      }
    }
  }
}
