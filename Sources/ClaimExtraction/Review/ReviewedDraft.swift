public import StakeholderGraph

/// A draft with what a person decided of its claims.
///
/// Every change gives a new graph and can be taken back.
public struct ReviewedDraft: Sendable {
  /// The draft as it is now.
  public private(set) var graph: Graph
  private var earlier: [Graph] = []

  /// How many changes can be taken back.
  private static let longestHistory = 200

  /// A draft to be decided of.
  public init(_ graph: Graph) {
    self.graph = graph
  }

  /// The claims that nobody decided yet, in the order of documents and places in them.
  public var undecided: [EdgeID] {
    graph.allEdges.filter { graph.status(of: $0) == .proposed }.sorted {
      place(of: $0) < place(of: $1)
    }
  }

  /// The claims that somebody decided, in the order of their ids.
  public var decided: [EdgeID] {
    graph.allEdges.filter { graph.status(of: $0) != .proposed }
  }

  private func place(of edge: EdgeID) -> (String, Int, Int, String) {
    let citation = graph.citation(of: edge)
    return (
      citation?.document ?? "", citation?.paragraph ?? 0, citation?.range?.lowerBound ?? 0,
      graph.id(of: edge)
    )
  }

  /// Whether there is a change to take back.
  public var canUndo: Bool { !earlier.isEmpty }

  /// Takes the last change back.
  public mutating func undo() {
    if let last = earlier.popLast() { graph = last }
  }

  /// Writes values into the columns of a claim.
  ///
  /// - Throws: what is wrong with the values; the draft is then as it was.
  public mutating func set(
    _ values: [EdgeField: String],
    of edge: String
  ) throws(GraphProblems) {
    try change { id, cells in
      if id.utf8.elementsEqual(edge.utf8) {
        for (field, value) in values { cells[field.rawValue] = value }
      }
    }
  }

  /// Puts another node in the place of one, in all claims that nobody decided yet.
  ///
  /// - Parameters:
  ///   - node: the id of the node that gives way.
  ///   - other: the node in its place, of this draft or of another graph.
  ///   - known: the graph of that node; its row is added if the draft does not have the id.
  public mutating func replace(
    _ node: String,
    by other: NodeID,
    of known: Graph
  ) throws(GraphProblems) {
    let id = known.id(of: other)
    let isNew = graph.node(id) == nil
    let ends = [EdgeField.source.rawValue, EdgeField.target.rawValue]
    try change(adding: isNew ? (known, other) : nil) { _, cells in
      guard cells[EdgeField.status.rawValue] == Status.proposed.rawValue else { return }
      for end in ends where cells[end].utf8.elementsEqual(node.utf8) { cells[end] = id }
    }
  }

  /// Rebuilds the draft with each edge's cells as somebody wants them.
  private mutating func change(
    adding added: (graph: Graph, node: NodeID)? = nil,
    _ edit: (_ id: String, _ cells: inout [String]) -> Void
  ) throws(GraphProblems) {
    var builder = GraphBuilder(vocabulary: graph.vocabulary)
    builder.copy(0..<graph.documentCount, of: .documents, from: graph)
    builder.copy(0..<graph.nodeCount, of: .nodes, from: graph)
    if let added {
      let kind = added.graph.vocabulary[added.graph.kind(of: added.node)].id
      builder.addRow(to: .nodes, id: Array(added.graph.id(of: added.node).utf8).span)
      builder.set(NodeField.kind.rawValue, of: .nodes, to: kind)
      builder.set(NodeField.name.rawValue, of: .nodes, to: added.graph.name(of: added.node))
      builder.set(
        NodeField.aliases.rawValue,
        of: .nodes,
        to: TextList.text(of: added.graph.aliases(of: added.node))
      )
    }
    let fields = graph.fields(of: .edges)
    let fixed = GraphTable.edges.fields.count
    let columns = fields.indices.map { position in
      position < fixed
        ? position
        : builder.addColumn(named: fields[position].name, type: fields[position].type, to: .edges)
    }
    for edge in graph.allEdges {
      var cells = fields.indices.map { graph.cell(at: $0, row: edge.index, of: .edges) }
      edit(graph.id(of: edge), &cells)
      builder.addRow(to: .edges, id: Array(cells[0].utf8).span)
      for (position, column) in columns.enumerated().dropFirst() {
        builder.set(column, of: .edges, to: cells[position])
      }
    }
    let changed = try builder.finish(allowingOutsideNodes: true, allowingOutsideDocuments: true)
    earlier.append(graph)
    if earlier.count > Self.longestHistory { earlier.removeFirst() }
    graph = changed
  }

  /// The decided claims with their nodes and documents, to be added to a dataset; nil if there are none.
  ///
  /// Rejected claims are among them, so that they are not proposed again.
  public func decisions() -> Graph? {
    let edges = decided
    guard !edges.isEmpty else { return nil }
    var nodes: Set<NodeID> = []
    for edge in edges {
      nodes.formUnion([graph.source(of: edge), graph.target(of: edge)])
      nodes.formUnion(graph.about(of: edge))
      if let document = graph.document(of: edge) {
        nodes.formUnion(
          [graph.publisher(of: document), graph.origin(of: document)].compactMap { $0 }
        )
      }
    }
    let kept = graph.allNodes.filter(nodes.contains)
    return graph.subgraph(nodes: kept, edges: edges)
  }
}
