public import StakeholderGraph

/// A reviewed draft as graphs.
extension ReviewedDraft {
  /// The draft with all that was decided and changed.
  ///
  /// - Complexity: O(n) in nodes and claims.
  public var graph: Graph {
    guard !own.isEmpty || !documents.isEmpty || !more.isEmpty else { return original }
    var builder = GraphBuilder(vocabulary: original.vocabulary)
    for document in original.allDocuments { add(document, to: &builder) }
    let left = placeholdersLeft()
    builder.copy(
      original.allNodes.lazy.filter { !left.contains($0) }.map(\.index),
      of: .nodes,
      from: original
    )
    var ends = Set(own.values.flatMap { graph in graph.allNodes.map { graph.id(of: $0) } })
    ends.formUnion(documents.keys.flatMap(publishers(of:)))
    ends.formUnion(
      more.flatMap { [$0[EdgeField.source.rawValue], $0[EdgeField.target.rawValue]] }
    )
    for id in added.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where ends.contains(id) {
      if let node = added[id] { Self.add(node, to: &builder) }
    }
    let columns = Self.columns(of: original, in: &builder)
    for edge in original.allEdges {
      Self.addRow(cells(of: edge), columns, to: &builder)
    }
    for cells in more { Self.addRow(cells, columns, to: &builder) }
    return (try? builder.finish(allowingOutsideNodes: true, allowingOutsideDocuments: true))
      ?? original
  }

  /// The nodes that stood for the unknown publishers of documents, and that nothing names since these are known.
  private func placeholdersLeft() -> Set<NodeID> {
    var left = Set(
      documents.keys.compactMap(original.publisher).filter { publisher in
        documents.keys.contains { original.id(of: $0) == original.id(of: publisher) }
      }
    )
    guard !left.isEmpty else { return left }
    left.subtract(original.allDocuments.flatMap(publishers(of:)).compactMap(original.node))
    let ends = [EdgeField.source.rawValue, EdgeField.target.rawValue]
    for cells in original.allEdges.lazy.map(cells(of:)) + more {
      let named = ends.map { cells[$0] } + TextList.items(of: cells[EdgeField.about.rawValue])
      left.subtract(named.compactMap(original.node))
    }
    for node in original.allNodes where !left.isEmpty {
      left.subtract(original.affiliations(of: node).compactMap { original.node($0.organisation) })
    }
    return left
  }

  func cells(of edge: EdgeID) -> [String] {
    let (graph, number) = current(edge)
    return graph.fields(of: .edges).indices.map {
      graph.cell(at: $0, row: number.index, of: .edges)
    }
  }

  /// A claim as a graph of its own, with its cells as somebody wants them.
  func single(
    _ edge: EdgeID,
    _ edit: (_ cells: inout [String]) -> Void
  ) throws(GraphProblems) -> Graph {
    var cells = cells(of: edge)
    edit(&cells)
    return try claim(cells)
  }

  /// A claim by its cells, with its ends, its document and who published that as a graph of its own; of nodes
  /// it has kind and name.
  func claim(_ cells: [String]) throws(GraphProblems) -> Graph {
    var builder = GraphBuilder(vocabulary: original.vocabulary)
    let document = original.document(cells[EdgeField.document.rawValue])
    if let document { add(document, to: &builder) }
    // The publisher's name stands in the citation.
    let publishers = document.map { self.publishers(of: $0) } ?? []
    var ends: [String] = []
    for end in [cells[EdgeField.source.rawValue], cells[EdgeField.target.rawValue]] + publishers
    where !ends.contains(where: { $0.utf8.elementsEqual(end.utf8) }) {
      ends.append(end)
      if let node = original.node(end) {
        // Its lists may be as long as the draft, and nothing asks a single claim for them.
        builder.addRow(to: .nodes, id: Array(end.utf8).span)
        let kind = original.vocabulary[original.kind(of: node)].id
        builder.set(NodeField.kind.rawValue, of: .nodes, to: kind)
        builder.set(NodeField.name.rawValue, of: .nodes, to: original.name(of: node))
      } else if let node = added[end] {
        Self.add(node, to: &builder)
      }
    }
    let columns = Self.columns(of: original, in: &builder)
    Self.addRow(cells, columns, to: &builder)
    return try builder.finish(allowingOutsideNodes: true, allowingOutsideDocuments: true)
  }

  private static func columns(of graph: Graph, in builder: inout GraphBuilder) -> [Int] {
    let fields = graph.fields(of: .edges)
    let fixed = GraphTable.edges.fields.count
    return fields.indices.map { position in
      position < fixed
        ? position
        : builder.addColumn(named: fields[position].name, type: fields[position].type, to: .edges)
    }
  }

  private static func addRow(_ cells: [String], _ columns: [Int], to builder: inout GraphBuilder) {
    builder.addRow(to: .edges, id: Array(cells[0].utf8).span)
    for (position, column) in columns.enumerated().dropFirst() {
      builder.set(column, of: .edges, to: cells[position])
    }
  }

  private static func add(_ node: AddedNode, to builder: inout GraphBuilder) {
    builder.addRow(to: .nodes, id: Array(node.id.utf8).span)
    builder.set(NodeField.kind.rawValue, of: .nodes, to: node.kind)
    builder.set(NodeField.name.rawValue, of: .nodes, to: node.name)
    builder.set(NodeField.aliases.rawValue, of: .nodes, to: node.aliases)
  }

  /// The decided claims with their nodes and documents, to be added to a dataset; nil if there are none.
  ///
  /// Rejected claims are among them, so that they are not proposed again.
  public func decisions() -> Graph? {
    let graph = graph
    let edges = graph.allEdges.filter { graph.status(of: $0) != .proposed }
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
    // Who has a role somewhere needs the body, and whoever lies in a region that region.
    var pending = Array(nodes)
    while let node = pending.popLast() {
      let named = graph.affiliations(of: node).compactMap { graph.node($0.organisation) }
      for other in named + [graph.region(of: node)].compactMap({ $0 })
      where nodes.insert(other).inserted {
        pending.append(other)
      }
    }
    let kept = graph.allNodes.filter(nodes.contains)
    return graph.subgraph(nodes: kept, edges: edges)
  }
}
