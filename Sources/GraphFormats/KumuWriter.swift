public import StakeholderGraph

/// Writes a blueprint that Kumu imports.
///
/// Elements and connections are joined by ids, not by their labels, so that two nodes may share a name.
/// A connection's description is its citation, its address the document's, and its tags say what sets
/// it apart from a plain assertion. All columns are fields besides. The documents and the vocabulary
/// stand at the end of the file, where Kumu does not look for anything.
public struct KumuWriter: GraphWriter {
  /// The name of the format.
  public static let formatName = "kumu"
  /// None, since `.json` already means another format.
  public static let fileExtensions: [String] = []

  /// A writer.
  public init() {}

  /// Writes one object, a line for each element, connection and document.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    output.write("{\n\"elements\": ")
    let nodeColumns = graph.outputColumns(of: .nodes, reserved: Self.reservedOfNodes)
      .filter { ![NodeField.kind.rawValue, NodeField.name.rawValue].contains($0.position) }
    output.write(graph.nodeCount) { row in
      let node = graph.allNodes[row]
      let kind = graph.vocabulary[graph.kind(of: node)]
      let members: [(String, JSONValue)] = [
        ("id", .text(Self.id(of: node, in: graph))), ("label", .text(graph.name(of: node))),
        ("type", .text(kind.label)),
      ]
      return .object(members + graph.json(nodeColumns, row: row, of: .nodes))
    }
    output.write(",\n\"connections\": ")
    let edgeColumns = graph.outputColumns(of: .edges, reserved: Self.reservedOfEdges)
      .filter { $0.position != EdgeField.kind.rawValue }
    let reading = EdgeReading(graph)
    let citation = EdgeCitation(graph)
    output.write(graph.edgeCount) { row in
      let edge = graph.allEdges[row]
      let members = Self.members(of: edge, in: graph, reading, citation)
      return .object(members + graph.json(edgeColumns, row: row, of: .edges))
    }
    output.write(",\n\"documents\": ")
    let fields = graph.outputFields(of: .documents) { _ in true }
    output.write(graph.documentCount) { row in
      .object(graph.json(.documents, row: row, fields: fields))
    }
    output.write(",\n\"vocabulary\": \(graph.vocabularyJSON.line)\n}\n")
  }

  /// Words that Kumu cannot have as names of fields.
  private static let forbidden: Set<String> = ["yes", "no", "on", "off", "true", "false"]
  private static let reservedOfNodes = forbidden.union(["id", "label", "type"])
  private static let reservedOfEdges = forbidden.union([
    "id", "from", "to", "direction", "type", "label", "description", "url", "tags",
  ])

  /// Ids are unique over elements and connections together, and no label is one of them.
  private static func id(of node: NodeID, in graph: Graph) -> String {
    "node:" + graph.id(of: node)
  }

  private static func members(
    of edge: EdgeID,
    in graph: Graph,
    _ reading: EdgeReading,
    _ citation: EdgeCitation
  ) -> [(String, JSONValue)] {
    let marks = graph.marks(of: edge)
    let optional: [(String, JSONValue?)] = [
      ("description", citation.text(of: edge).map { .text($0) }),
      ("url", citation.address(of: edge).map { .text($0) }),
      ("tags", marks.isEmpty ? nil : .array(marks.map { .text($0) })),
    ]
    return [
      ("id", .text("edge:" + graph.id(of: edge))),
      ("from", .text(id(of: graph.source(of: edge), in: graph))),
      ("to", .text(id(of: graph.target(of: edge), in: graph))),
      ("direction", .text("directed")),
      ("type", .text(graph.vocabulary[graph.kind(of: edge)].label)),
      ("label", .text(reading.label(of: edge))),
    ] + optional.compactMap { name, value in value.map { (name, $0) } }
  }
}
