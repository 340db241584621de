extension Graph {
  /// The ids that rows refer to and that a table does not have, each once, by their UTF-8 bytes.
  ///
  /// None for edges, which nothing refers to.
  ///
  /// - Complexity: O(rows) of all columns that hold references.
  public func outsideIDs(of table: GraphTable) -> [String] {
    switch table {
    case .documents: return (0..<outsideDocuments.count).map { outsideDocuments[$0] }
    case .edges: return []
    case .nodes:
      // Bytes, since ids that only look the same are different.
      var ids: Set<[UInt8]> = []
      for position in 0..<outsideNodes.count { ids.insert(Array(outsideNodes[position].utf8)) }
      for table in GraphTable.allCases {
        for column in self.table(table).columns where column.field.type == .affiliations {
          for row in 0..<rowCount(of: table) {
            for affiliation in column.text(at: row).map(TextList.affiliations) ?? []
            where node(affiliation.organisation) == nil {
              ids.insert(Array(affiliation.organisation.utf8))
            }
          }
        }
      }
      return ids.sorted { $0.lexicographicallyPrecedes($1) }.map { String(utf8: $0.span) }
    }
  }

  /// A part of this graph with everything of it that the part's rows refer to, but no edge more.
  ///
  /// Regions, organisations, publishers, origins and subjects come along, and what those refer to, so
  /// that the part can stand by itself as a dataset.
  ///
  /// - Parameter part: a graph of some of this graph's nodes and edges, known by their ids.
  /// - Complexity: O(n log n) in the number of nodes and edges.
  public func completing(_ part: Graph) -> Graph {
    let edges = part.allEdges.compactMap { edge(part.id(of: $0)) }
    var isReached = [Bool](repeating: false, count: nodeCount)
    var waiting: [Int] = []
    func reach(_ nodes: [Int]) {
      for node in nodes where !isReached[node] {
        isReached[node] = true
        waiting.append(node)
      }
    }
    reach(part.allNodes.compactMap { node(part.id(of: $0))?.index })
    for document in Set(edges.compactMap(document(of:))) {
      reach(references(inRow: document.index, of: .documents))
    }
    for edge in edges { reach(references(inRow: edge.index, of: .edges)) }
    while let node = waiting.popLast() { reach(references(inRow: node, of: .nodes)) }
    return subgraph(nodes: allNodes.filter { isReached[$0.index] }, edges: edges)
  }

  /// The positions of the nodes of this graph that a row refers to.
  private func references(inRow row: Int, of table: GraphTable) -> [Int] {
    self.table(table).columns.flatMap { column -> [Int] in
      switch column.field.type {
      case .node:
        return column.reference(at: row).map { [$0] } ?? []
      case .nodes:
        return column.references(at: row)
      case .affiliations:
        return (column.text(at: row).map(TextList.affiliations) ?? [])
          .compactMap { node($0.organisation)?.index }
      default: return []
      }
    }.filter { $0 < nodeCount }
  }
}
