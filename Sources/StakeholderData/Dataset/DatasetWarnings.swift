import StakeholderGraph

/// What is allowed in a dataset, and still worth a look.
enum DatasetWarnings {
  struct Warning {
    let id: String
    let field: Int
    let message: String
    let code: String
  }

  /// Adds the warnings that only the whole graph shows.
  static func add(for graph: Graph, to readers: inout [GraphTable: TableReader]) {
    readers[.edges]?.add(edgeWarnings(for: graph))
    readers[.nodes]?.add(nodeWarnings(for: graph))
  }

  /// Tells how many rows a part of a larger dataset lacks; nothing if it lacks none.
  static func outside(_ graph: Graph, in folder: String) -> [Finding] {
    let missing = [GraphTable.nodes, .documents].compactMap { table -> String? in
      let ids = graph.outsideIDs(of: table)
      guard let first = ids.first else { return nil }
      let noun = ids.count == 1 ? table.rowName : table.name
      return "\(ids.count) \(noun), such as \(QuotedText.quoted(first))"
    }
    guard !missing.isEmpty else { return [] }
    return [
      Finding(
        path: DatasetFile.package.path(in: folder),
        place: TextPlace(line: 1, column: 1),
        severity: .warning,
        message: "this is a part of a larger dataset; its rows refer to what it lacks: "
          + missing.joined(separator: "; "),
        code: "outside"
      )
    ]
  }

  private static func edgeWarnings(for graph: Graph) -> [Warning] {
    graph.allEdges.filter { graph.documentID(of: $0) == nil }.map { edge in
      let id = graph.id(of: edge)
      return Warning(
        id: id,
        field: EdgeField.document.rawValue,
        message: "the edge \(QuotedText.quoted(id)) cites no document",
        code: "uncited"
      )
    }
  }

  private static func nodeWarnings(for graph: Graph) -> [Warning] {
    let context = contextNodes(of: graph)
    let isolated = graph.allNodes.filter { graph.degree(of: $0) == 0 && !context.contains($0) }
    return isolated.map { node in
      let id = graph.id(of: node)
      return Warning(
        id: id,
        field: NodeField.id.rawValue,
        message: "the node \(QuotedText.quoted(id)) has no edge and no context",
        code: "isolated"
      )
    }
      + sharedNames(in: graph).map { shared in
        let id = graph.id(of: shared.node)
        return Warning(
          id: id,
          field: NodeField.name.rawValue,
          message: "\(QuotedText.quoted(shared.name)) is a name of the node "
            + "\(QuotedText.quoted(id)) and of \(QuotedText.quoted(graph.id(of: shared.first))); "
            + "say which is meant where",
          code: "same-name"
        )
      }
  }

  /// The nodes that tell something without an edge: those that have a region or an affiliation, and
  /// those that others name as their region, organisation, publisher, origin or subject.
  private static func contextNodes(of graph: Graph) -> Set<NodeID> {
    var context: Set<NodeID> = []
    for node in graph.allNodes {
      if let region = graph.region(of: node) { context.formUnion([node, region]) }
      for affiliation in graph.affiliations(of: node) {
        context.insert(node)
        if let organisation = graph.node(affiliation.organisation) { context.insert(organisation) }
      }
    }
    for document in graph.allDocuments {
      context.formUnion(
        [graph.publisher(of: document), graph.origin(of: document)].compactMap { $0 }
      )
    }
    for edge in graph.allEdges { context.formUnion(graph.about(of: edge)) }
    return context
  }

  /// Names and aliases that more than one node has, as folding sees them, with the node met first.
  private static func sharedNames(
    in graph: Graph
  ) -> [(name: String, node: NodeID, first: NodeID)] {
    var owners: [String: NodeID] = [:]
    var shared: [(name: String, node: NodeID, first: NodeID)] = []
    for node in graph.allNodes {
      var own: Set<String> = []
      for name in [graph.name(of: node)] + graph.aliases(of: node) {
        let folded = NameFolding.fold(name)
        guard own.insert(folded).inserted else { continue }
        if let first = owners[folded] {
          shared.append((name, node, first))
        } else {
          owners[folded] = node
        }
      }
    }
    return shared
  }
}

extension TableReader {
  /// Notes warnings about rows that are known by their ids.
  mutating func add(_ warnings: [DatasetWarnings.Warning]) {
    // Ids are read again only when there is something to say.
    guard !warnings.isEmpty else { return }
    let rows = rowsByID()
    for warning in warnings {
      let offset =
        rows[Array(warning.id.utf8)].map { self.offset(row: $0, column: warning.field) } ?? 0
      add(.warning, at: offset, warning.message, code: warning.code)
    }
  }
}
