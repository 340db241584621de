private import CGraphviz

/// A graph in Graphviz's memory, freed with this value.
@safe struct CGraph: ~Copyable {
  private let pointer: UnsafeMutablePointer<Agraph_t>

  /// The graph as gvc takes it, valid as long as this value is. Without its C type, which stays in
  /// the files that import it.
  @unsafe var address: UnsafeMutableRawPointer {
    unsafe UnsafeMutableRawPointer(pointer)
  }

  deinit {
    unsafe agclose(pointer)
  }

  private init(owning pointer: UnsafeMutablePointer<Agraph_t>) {
    unsafe self.pointer = pointer
  }

  /// Builds the graph of a plan.
  static func make(_ plan: Plan) throws(GraphvizError) -> CGraph {
    guard let pointer = unsafe gv_open(plan.name, plan.isDirected) else {
      throw refused("the graph")
    }
    // Owned before it is filled, so that a part that is refused does not leave it behind.
    let graph = unsafe CGraph(owning: pointer)
    try graph.build(plan)
    return graph
  }

  /// Writes the graph as DOT.
  borrowing func dot() throws(GraphvizError) -> [UInt8] {
    var start: UnsafeMutablePointer<CChar>?
    var count = 0
    let status = unsafe gv_write(pointer, &start, &count)
    defer { unsafe gv_free(start) }
    guard status == 0, let start = unsafe start else {
      throw .writingFailed(message: Messages.take().joined(separator: " "))
    }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  private borrowing func build(_ plan: Plan) throws(GraphvizError) {
    let graphSymbols = try unsafe declare(plan.graph, PartKind.graph)
    let nodeSymbols = try unsafe declare(plan.node, PartKind.node)
    let edgeSymbols = try unsafe declare(plan.edge, PartKind.edge)

    var nodes: [UnsafeMutablePointer<Agnode_t>] = unsafe []
    unsafe nodes.reserveCapacity(plan.nodes.count)
    for node in plan.nodes {
      guard let made = unsafe gv_node(pointer, node.name) else {
        throw CGraph.refused("node \"\(node.name)\"")
      }
      try unsafe set(node.values, on: made, nodeSymbols)
      unsafe nodes.append(made)
    }
    for edge in plan.edges {
      guard let made = unsafe gv_edge(pointer, nodes[edge.tail], nodes[edge.head], edge.key) else {
        throw CGraph.refused("edge \"\(edge.key)\"")
      }
      try unsafe set(edge.values, on: made, edgeSymbols)
    }
    for cluster in plan.clusters {
      guard let made = unsafe gv_subgraph(pointer, cluster.name) else {
        throw CGraph.refused("cluster \"\(cluster.name)\"")
      }
      for member in cluster.members {
        guard unsafe agsubnode(made, nodes[member], 1) != nil else {
          throw CGraph.refused("the members of cluster \"\(cluster.name)\"")
        }
      }
      try unsafe set(cluster.values, on: made, graphSymbols)
    }
    // Last, because a cluster made after it would take these values over.
    try unsafe set(plan.attributes, on: pointer, graphSymbols)
  }

  /// Declares attributes and returns their symbols by place.
  private borrowing func declare(
    _ declarations: Plan.Declarations,
    _ kind: Int32
  ) throws(GraphvizError) -> [UnsafeMutablePointer<Agsym_t>] {
    var symbols: [UnsafeMutablePointer<Agsym_t>] = unsafe []
    for (name, value) in zip(declarations.names, declarations.defaults) {
      let symbol: UnsafeMutablePointer<Agsym_t>? =
        if let value, value.isMarkup {
          unsafe gv_declare_markup(pointer, kind, name, value.text)
        } else if let value {
          unsafe gv_declare(pointer, kind, name, value.text)
        } else {
          // Graphviz itself declares the label of nodes, with their name as its default.
          unsafe gv_declared(pointer, kind, name) ?? gv_declare(pointer, kind, name, "")
        }
      guard let symbol = unsafe symbol else { throw CGraph.refused("attribute \"\(name)\"") }
      unsafe symbols.append(symbol)
    }
    return unsafe symbols
  }

  private borrowing func set(
    _ values: Plan.Values,
    on object: UnsafeMutableRawPointer,
    _ symbols: [UnsafeMutablePointer<Agsym_t>]
  ) throws(GraphvizError) {
    for (attribute, value) in values {
      let symbol = unsafe symbols[attribute]
      let status =
        if value.isMarkup {
          unsafe gv_set_markup(pointer, object, symbol, value.text)
        } else {
          unsafe gv_set(object, symbol, value.text)
        }
      guard status == 0 else { throw CGraph.refused("the value \"\(value.text)\"") }
    }
  }

  private static func refused(_ part: String) -> GraphvizError {
    .partRefused(part, message: Messages.take().joined(separator: " "))
  }
}
