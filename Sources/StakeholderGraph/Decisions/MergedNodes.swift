/// The columns in which combining keeps what nodes and references were before nodes were merged.
public enum MergeField {
  /// Of a merged node, the ids of all nodes that it was, its own first; a list.
  public static let mergedIDs = "merged_ids"
  /// Of a merged node, the rows that those nodes had, as JSON: an array of objects with a text for each
  /// filled column.
  public static let mergedRows = "merged_rows"

  /// The column that holds what stood in a column of references before it was rewritten.
  public static func original(of column: String) -> String { column + "_as" }
}

extension Graph {
  /// The ids, as UTF-8, that nodes had before they were merged into others.
  ///
  /// - Complexity: O(nodeCount).
  public var mergedIDs: Set<[UInt8]> {
    let fields = fields(of: .nodes)
    guard let position = fields.firstIndex(where: { $0.name == MergeField.mergedIDs })
    else { return [] }
    var ids: Set<[UInt8]> = []
    for row in 0..<nodeCount {
      // The text of the list, since a file may not tell that it is one.
      let items = TextList.items(of: cell(at: position, row: row, of: .nodes))
      ids.formUnion(items.map { Array($0.utf8) })
    }
    return ids
  }
}

extension SameDecisions {
  /// The decisions on at least one node of a graph, or on one that was merged into a node of it.
  public static func rows(_ decisions: [SameDecision], about graph: Graph) -> [SameDecision] {
    let merged = graph.mergedIDs
    return decisions.filter { decision in
      [decision.a, decision.b].contains {
        graph.node($0) != nil || merged.contains(Array($0.utf8))
      }
    }
  }
}
