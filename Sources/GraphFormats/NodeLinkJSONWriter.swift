public import StakeholderGraph

/// Writes node-link JSON, which NetworkX's `node_link_graph` reads and scripts find handy.
///
/// Every column of the dataset stands under its name, lists are arrays, empty values are left out. An
/// edge's `key` is its id. `graph.documents` and `graph.vocabulary` carry those tables.
public struct NodeLinkJSONWriter: GraphWriter {
  /// The name of the format.
  public static let formatName = "json"
  /// The endings of its files.
  public static let fileExtensions = ["json"]

  /// A writer.
  public init() {}

  /// Writes one object, a line for each document, node and edge.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    output.write("{\n\"directed\": true,\n\"multigraph\": true,\n\"graph\": {\n\"documents\": ")
    let documentFields = graph.filledFields(of: .documents)
    write(graph.documentCount, to: &output) { row in
      graph.json(.documents, row: row, fields: documentFields)
    }
    output.write(",\n\"vocabulary\": \(graph.vocabularyJSON.line)\n},\n\"nodes\": ")
    let nodeFields = graph.filledFields(of: .nodes)
    write(graph.nodeCount, to: &output) { row in
      graph.json(.nodes, row: row, fields: nodeFields)
    }
    output.write(",\n\"edges\": ")
    // NetworkX takes these three for itself; a dataset's own column called key cannot stand there.
    let edgeFields = graph.filledFields(of: .edges).filter { $0.field.name != "key" }
    write(graph.edgeCount, to: &output) { row in
      let members = graph.json(.edges, row: row, fields: edgeFields)
      return members + [("key", members[0].1)]
    }
    output.write("\n}\n")
  }

  private func write(
    _ count: Int,
    to output: inout ByteBuffer,
    members: (Int) -> [(String, JSONValue)]
  ) {
    output.write("[")
    for row in 0..<count {
      output.write((row == 0 ? "\n" : ",\n") + JSONValue.object(members(row)).line)
    }
    output.write(count == 0 ? "]" : "\n]")
  }
}
