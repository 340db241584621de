public import StakeholderGraph

/// Drafts as spreadsheets leave them.
extension ReviewedDraft {
  /// A draft whose claims without a status are proposed, since nobody decided of them.
  ///
  /// In a dataset that no program proposed, which has no column ``Draft/ruleColumn``, an empty status stays what it is.
  ///
  /// - Complexity: O(cells) if there is such a claim, O(claims) otherwise.
  public static func proposingEmpty(in graph: Graph) -> Graph {
    let status = EdgeField.status.rawValue
    func isEmpty(_ edge: EdgeID) -> Bool {
      graph.cell(at: status, row: edge.index, of: .edges).isEmpty
    }
    guard graph.fields(of: .edges).contains(where: { $0.name == Draft.ruleColumn }),
      graph.allEdges.contains(where: isEmpty)
    else { return graph }
    var builder = GraphBuilder(vocabulary: graph.vocabulary)
    builder.copy(0..<graph.documentCount, of: .documents, from: graph)
    builder.copy(0..<graph.nodeCount, of: .nodes, from: graph)
    let columns = builder.copiedColumns(of: .edges, from: graph).filter { $0.source != status }
    for edge in graph.allEdges {
      builder.addRow(to: .edges, id: Array(graph.id(of: edge).utf8).span)
      for (source, target) in columns {
        builder.set(target, of: .edges, to: graph.cell(at: source, row: edge.index, of: .edges))
      }
      let old = graph.cell(at: status, row: edge.index, of: .edges)
      builder.set(status, of: .edges, to: old.isEmpty ? Status.proposed.rawValue : old)
    }
    return builder.finishDerived()
  }
}
