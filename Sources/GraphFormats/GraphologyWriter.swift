public import StakeholderGraph

/// Writes graphology's JSON, which sigma.js and Gephi Lite read.
///
/// Every column of the dataset is an attribute under its name, lists are arrays. `label`, `x`, `y`,
/// `size` and `color` are what sigma.js draws; a node's radius is in points, as its place is. The
/// documents, the vocabulary and the columns that the dataset added are attributes of the graph.
public struct GraphologyWriter: GraphWriter {
  /// The name of the format.
  public static let formatName = "graphology"
  /// The endings of its files; none of its own, since they end in `json` like others.
  public static let fileExtensions: [String] = []

  private let appearance: Appearance

  /// A writer.
  ///
  /// - Parameter appearance: where nodes are and what colours kinds have. Without places sigma.js
  ///   shows nothing until a layout has run.
  public init(appearance: Appearance = Appearance()) {
    self.appearance = appearance
  }

  /// Writes one object, a line for each document, node and edge.
  ///
  /// - Precondition: the appearance is one of this graph.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    let look = Look(appearance, of: graph)
    let nodeColumns = graph.outputColumns(of: .nodes, reserved: Self.reserved)
    let edgeColumns = graph.outputColumns(of: .edges, reserved: Self.reserved)
    output.write("{\n\"attributes\": {\n\"documents\": ")
    let documents = graph.outputFields(of: .documents) { _ in true }
    output.write(graph.documentCount) { row in
      .object(graph.json(.documents, row: row, fields: documents))
    }
    output.write(",\n\"vocabulary\": \(graph.vocabularyJSON.line)")
    if let records = graph.columnRecords(nodeColumns, edgeColumns) {
      output.write(",\n\"columns\": \(records.line)")
    }
    output.write(
      "\n},\n\"options\": {\"type\": \"directed\", \"multi\": true, \"allowSelfLoops\": true},\n\"nodes\": "
    )
    output.write(graph.nodeCount) { row in
      let node = graph.allNodes[row]
      let values = graph.json(nodeColumns, row: row, of: .nodes)
      return .object([
        ("key", .text(graph.id(of: node))),
        ("attributes", .object(picture(of: node, in: graph, look) + values)),
      ])
    }
    output.write(",\n\"edges\": ")
    let reading = EdgeReading(graph)
    output.write(graph.edgeCount) { row in
      let edge = graph.allEdges[row]
      let picture: [(String, JSONValue)] = [
        ("label", .text(reading.label(of: edge))), ("weight", .integer(reading.weight(of: edge))),
      ]
      let values = graph.json(edgeColumns, row: row, of: .edges)
      return .object([
        ("key", .text(graph.id(of: edge))),
        ("source", .text(graph.id(of: graph.source(of: edge)))),
        ("target", .text(graph.id(of: graph.target(of: edge)))),
        ("attributes", .object(picture + color(look.colour(of: edge)) + values)),
      ])
    }
    output.write("\n}\n")
  }

  /// Columns that the writer adds for sigma.js.
  static let ownNodeColumns: Set<String> = ["label", "x", "y", "size", "color"]
  static let ownEdgeColumns: Set<String> = ["label", "weight", "color"]

  /// What sigma.js draws by: above all `type`, which has to name a program of its own.
  private static let reserved: Set<String> = [
    "label", "x", "y", "z", "size", "color", "type", "hidden", "forcelabel", "zindex",
    "highlighted",
    "fixed", "weight",
  ]

  private func picture(
    of node: NodeID,
    in graph: Graph,
    _ look: Look
  ) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [("label", .text(graph.name(of: node)))]
    if let place = look.place(of: node) {
      members += [
        ("x", .number(Look.text(place.x))), ("y", .number(Look.text(place.y))),
        ("size", .number(Look.text(Look.radius(of: place)))),
      ]
    }
    return members + color(look.disc(of: node))
  }

  private func color(_ colour: Colour?) -> [(String, JSONValue)] {
    colour.map { [("color", .text($0.description))] } ?? []
  }
}
