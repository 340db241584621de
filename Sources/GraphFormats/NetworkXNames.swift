/// Names that a column cannot have in a file that NetworkX reads.
///
/// It hands columns on as named arguments of its functions, next to its own arguments of these names,
/// and fails if one is there twice.
enum NetworkXNames {
  /// Of columns of nodes.
  static let nodes: Set<String> = ["self", "node_for_adding"]
  /// Of columns of edges.
  static let edges: Set<String> = ["self", "u_for_edge", "v_for_edge", "key"]
}
