public import StakeholderGraph

/// Writes GraphML that every reader takes: NetworkX, igraph, Gephi, Cytoscape, yEd and Neo4j.
///
/// Each column that holds a value is a key with a name, a type and one scope, and the key's id is
/// unique over all scopes. Lists are JSON text. Nodes come before edges, and each edge has an id, which
/// is repeated as `eid`. `label`, `interaction` and `weight` are what Gephi and Cytoscape look for.
/// The documents and the vocabulary stand as JSON text at the graph.
public struct GraphMLWriter: GraphWriter {
  /// The name of the format.
  public static let formatName = "graphml"
  /// The endings of its files.
  public static let fileExtensions = ["graphml"]

  /// A writer.
  public init() {}

  /// Writes the whole file.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    let nodeKeys = Self.keys(of: .nodes, in: graph)
    let edgeKeys = Self.keys(of: .edges, in: graph)
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """
    )
    output.write(Self.declaration(id: "g_documents", scope: "graph", name: "documents", "string"))
    output.write(Self.declaration(id: "g_vocabulary", scope: "graph", name: "vocabulary", "string"))
    output.write(Self.declaration(id: "n_label", scope: "node", name: "label", "string"))
    for key in nodeKeys { output.write(key.declaration(scope: "node")) }
    for (name, type) in Self.edgeExtras {
      output.write(Self.declaration(id: "e_\(name)", scope: "edge", name: name, type))
    }
    for key in edgeKeys { output.write(key.declaration(scope: "edge")) }
    output.write("  <graph id=\"stakeholders\" edgedefault=\"directed\">\n")
    output.write(Self.data("g_documents", graph.documentsJSON.line, indent: "    "))
    output.write(Self.data("g_vocabulary", graph.vocabularyJSON.line, indent: "    "))
    for node in graph.allNodes {
      output.write("    <node id=\"\(XMLText.escaped(graph.id(of: node)))\">\n")
      output.write(Self.data("n_label", graph.name(of: node)))
      Self.write(nodeKeys, row: node.index, of: .nodes, in: graph, to: &output)
      output.write("    </node>\n")
    }
    let support = Self.supportColumn(of: graph)
    for edge in graph.allEdges {
      Self.write(edge, of: graph, keys: edgeKeys, support: support, to: &output)
    }
    output.write("  </graph>\n</graphml>\n")
  }

  private static let edgeExtras = [
    ("eid", "string"), ("label", "string"), ("interaction", "string"), ("weight", "double"),
  ]

  /// Columns that the format itself holds elsewhere, or that the keys above already are.
  private static let reserved: [GraphTable: Set<String>] = [
    .nodes: ["id", "label"],
    .edges: ["id", "source", "target", "eid", "label", "interaction", "weight"],
  ]

  private struct Key {
    let id: String
    let name: String
    let type: String
    let position: Int

    func declaration(scope: String) -> String {
      GraphMLWriter.declaration(id: id, scope: scope, name: name, type)
    }
  }

  private static func keys(of table: GraphTable, in graph: Graph) -> [Key] {
    let prefix = table == .nodes ? "n" : "e"
    let reserved = reserved[table] ?? []
    // A dataset's own column of a reserved name keeps its values under a longer one.
    return graph.outputFields(of: table) { !reserved.contains($0) }.compactMap { column in
      let isFixed = column.position < table.fields.count
      if reserved.contains(column.field.name) && isFixed { return nil }
      return Key(
        id: "\(prefix)\(column.position)",
        name: column.name,
        type: type(of: column.field),
        position: column.position
      )
    }
  }

  private static func type(of field: Field) -> String {
    switch field.type {
    case .integer: "long"
    case .number: "double"
    case .boolean: "boolean"
    default: "string"
    }
  }

  private static func write(
    _ edge: EdgeID,
    of graph: Graph,
    keys: [Key],
    support: Int?,
    to output: inout ByteBuffer
  ) {
    let id = graph.id(of: edge)
    let kind = graph.vocabulary[graph.kind(of: edge)]
    let source = XMLText.escaped(graph.id(of: graph.source(of: edge)))
    let target = XMLText.escaped(graph.id(of: graph.target(of: edge)))
    output.write(
      "    <edge id=\"\(XMLText.escaped(id))\" source=\"\(source)\" target=\"\(target)\">\n"
    )
    output.write(data("e_eid", id))
    output.write(data("e_label", kind.verb))
    output.write(data("e_interaction", kind.id))
    output.write(data("e_weight", weight(of: edge, in: graph, support: support)))
    write(keys, row: edge.index, of: .edges, in: graph, to: &output)
    output.write("    </edge>\n")
  }

  /// Where folded edges have their support; nil if they are claims, whatever columns they have.
  private static func supportColumn(of graph: Graph) -> Int? {
    let fields = graph.fields(of: .edges)
    guard fields.contains(where: { $0.name == "claims" && $0.type == .list }) else { return nil }
    return fields.firstIndex { $0.name == "support" && $0.type == .integer(minimum: 0) }
  }

  /// A folded edge weighs as many sources as support it, a single claim 1.
  ///
  /// Never 0, since Gephi drops such edges.
  private static func weight(of edge: EdgeID, in graph: Graph, support: Int?) -> String {
    guard let support,
      case .integer(let count)? = graph.value(
        at: support,
        row: edge.index,
        of: .edges
      )
    else { return "1" }
    return String(max(1, count))
  }

  private static func write(
    _ keys: [Key],
    row: Int,
    of table: GraphTable,
    in graph: Graph,
    to output: inout ByteBuffer
  ) {
    for key in keys {
      guard let value = graph.outputValue(at: key.position, row: row, of: table) else { continue }
      let text =
        switch value {
        case .text(let text): text
        default: JSONValue(value).line
        }
      output.write(data(key.id, text))
    }
  }

  private static func data(_ key: String, _ text: String, indent: String = "      ") -> String {
    "\(indent)<data key=\"\(key)\">\(XMLText.escaped(text))</data>\n"
  }

  private static func declaration(
    id: String,
    scope: String,
    name: String,
    _ type: String
  ) -> String {
    "  <key id=\"\(id)\" for=\"\(scope)\" attr.name=\"\(XMLText.escaped(name))\" "
      + "attr.type=\"\(type)\"/>\n"
  }
}
