import StakeholderGraph

extension Graph {
  /// The ids of some nodes.
  func ids(_ nodes: some Sequence<NodeID>) -> [String] { nodes.map { id(of: $0) } }

  /// The ids of some edges.
  func ids(_ edges: some Sequence<EdgeID>) -> [String] { edges.map { id(of: $0) } }

  /// What stands in an edge's column, nil for nothing or for no such column.
  func value(_ column: String, of edge: EdgeID) -> PropertyValue? {
    fields(of: .edges).firstIndex { $0.name == column }
      .flatMap { value(at: $0, row: edge.index, of: .edges) }
  }
}
