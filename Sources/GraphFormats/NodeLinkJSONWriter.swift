public import StakeholderGraph

/// Writes node-link JSON, which NetworkX's `node_link_graph` reads and scripts find handy.
///
/// Every column of the dataset stands under its name, lists are arrays, empty values are left out. An
/// edge's `key` is its id. `graph.documents` and `graph.vocabulary` carry those tables, and `graph.columns`
/// the names and types of columns that the dataset added.
public struct NodeLinkJSONWriter: GraphWriter {
  /// The name of the format.
  public static let formatName = "json"
  /// The endings of its files.
  public static let fileExtensions = ["json"]

  private let appearance: Appearance

  /// A writer.
  ///
  /// - Parameter appearance: where nodes are, told as `x` and `y` in points; y grows upwards.
  public init(appearance: Appearance = Appearance()) {
    self.appearance = appearance
  }

  /// Writes one object, a line for each document, node and edge.
  ///
  /// - Precondition: the appearance is one of this graph.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    let look = Look(appearance, of: graph)
    let isFreeForNodes = { (name: String) in
      !NetworkXNames.nodes.contains(name) && !(look.hasPlaces && ["x", "y"].contains(name))
    }
    output.write("{\n\"directed\": true,\n\"multigraph\": true,\n\"graph\": {\n\"documents\": ")
    let documents = graph.documentObjects
    write(documents.count, to: &output) { documents[$0] }
    output.write(",\n\"vocabulary\": \(graph.vocabularyJSON.line)")
    let columns = ColumnRecord.json(of: graph) { table, name in
      switch table {
      case .documents: true
      case .nodes: isFreeForNodes(name)
      case .edges: Self.isFree(name)
      }
    }
    if let columns {
      output.write(",\n\"columns\": \(columns.line)")
    }
    output.write("\n},\n\"nodes\": ")
    let nodeFields = graph.outputFields(of: .nodes, isFree: isFreeForNodes)
    write(graph.nodeCount, to: &output) { row in
      let members = graph.json(.nodes, row: row, fields: nodeFields)
      guard look.hasPlaces else { return members }
      let place = appearance.places[row]
      return members + [
        ("x", .number(Look.text(place.x))), ("y", .number(Look.text(place.y))),
      ]
    }
    output.write(",\n\"edges\": ")
    let edgeFields = graph.outputFields(of: .edges, isFree: Self.isFree)
    write(graph.edgeCount, to: &output) { row in
      let members = graph.json(.edges, row: row, fields: edgeFields)
      return members + [("key", members[0].1)]
    }
    output.write("\n}\n")
  }

  private static func isFree(_ name: String) -> Bool { !NetworkXNames.edges.contains(name) }

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
