internal import Graphviz
public import StakeholderGraph

/// Writes DOT as plain as a tool needs it that reads only a part of the language.
///
/// Whoever draws with Graphviz wants a diagram instead; this file has no looks but colours and places.
public struct DOTWriter: GraphWriter {
  /// What the file is adapted to.
  public enum Profile: Sendable, Hashable, CaseIterable {
    /// Gephi: a statement for each node and edge with one list of attributes, and no others, since its
    /// reader takes the words `graph`, `node` and `edge` for the end of what it understands.
    case gephi
  }

  /// The name of the format.
  public static let formatName = "dot"
  /// The endings of its files.
  public static let fileExtensions = ["dot", "gv"]

  private let profile: Profile
  private let appearance: Appearance

  /// A writer.
  ///
  /// - Parameter appearance: where nodes are and what colours kinds have.
  public init(profile: Profile, appearance: Appearance = Appearance()) {
    self.profile = profile
    self.appearance = appearance
  }

  /// Writes the whole file, a line for each node and edge.
  ///
  /// The documents and the vocabulary are JSON text in comments: what Gephi met as an attribute of the
  /// graph would become a node.
  ///
  /// - Precondition: the appearance is one of this graph.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    let look = Look(appearance, of: graph)
    let names = NodeNames(of: graph)
    output.write(Self.documentsComment)
    graph.writeDocumentsJSON(to: &output)
    output.write("\n// vocabulary: \(graph.vocabularyJSON.line)\n")
    if let columns = graph.dotColumnsJSON { output.write("// columns: \(columns.line)\n") }
    output.write("digraph stakeholders {\n")
    let nodeColumns = Self.columns(of: .nodes, in: graph)
    for node in graph.allNodes {
      var attributes = [("label", graph.name(of: node))]
      if names.isChanged(node) { attributes.append((Self.originalID, graph.id(of: node))) }
      if let place = look.place(of: node) {
        attributes.append(("pos", "\(Look.text(place.x)),\(Look.text(place.y))"))
      }
      attributes += Self.color(look.colour(of: node))
      attributes += Self.values(of: nodeColumns, row: node.index, of: .nodes, in: graph)
      output.write("\(names[node]) \(DOTText.list(attributes));\n")
    }
    let edgeColumns = Self.columns(of: .edges, in: graph)
    let reading = EdgeReading(graph)
    for edge in graph.allEdges {
      var attributes = [
        ("key", graph.id(of: edge)), ("label", reading.label(of: edge)),
        ("weight", String(reading.weight(of: edge))),
      ]
      attributes += Self.color(look.colour(of: edge))
      attributes += Self.values(of: edgeColumns, row: edge.index, of: .edges, in: graph)
      let ends = "\(names[graph.source(of: edge)]) -> \(names[graph.target(of: edge)])"
      output.write("\(ends) \(DOTText.list(attributes));\n")
    }
    output.write("}\n")
  }

  /// The texts with control characters, and the nodes whose ids Gephi cannot read.
  public func losses(of graph: Graph) -> [FormatLoss] {
    let ids = FormatLoss(
      NodeNames(of: graph).changedCount,
      "node id",
      because: "Gephi takes that for a word of the language; it stands in \(Self.originalID)"
    )
    return graph.dotLosses + [ids].compactMap { $0 }
  }

  /// What the file begins with.
  static let documentsComment = "// documents: "

  /// The attribute with a node's own id, where it has another name in the file.
  static let originalID = "node_id"

  private static func columns(of table: GraphTable, in graph: Graph) -> [(Int, String)] {
    let held: Set<String> = table == .nodes ? ["id"] : ["id", "source", "target"]
    let columns = graph.outputFields(of: table) { name in
      Diagram.takesData(as: name) && name != originalID
    }
    return columns.compactMap { held.contains($0.field.name) ? nil : ($0.position, $0.name) }
  }

  private static func values(
    of columns: [(Int, String)],
    row: Int,
    of table: GraphTable,
    in graph: Graph
  ) -> [(String, String)] {
    columns.compactMap { position, name in
      graph.outputValue(at: position, row: row, of: table) == nil
        ? nil : (name, graph.cell(at: position, row: row, of: table))
    }
  }

  /// A colour by hue, saturation and brightness: Gephi makes `#RRGGBB` transparent.
  private static func color(_ colour: Colour?) -> [(String, String)] {
    colour.map { [("color", DOTText.hueSaturationValue(of: $0))] } ?? []
  }
}

/// The names of the nodes in the file: their ids, unless Gephi would not read those.
private struct NodeNames {
  private let graph: Graph
  private let prefix: String
  private let changed: Set<NodeID>

  init(of graph: Graph) {
    self.graph = graph
    let words: Set<String> = ["graph", "node", "edge", "subgraph"]
    let found = graph.allNodes.filter { words.contains(graph.id(of: $0).lowercased()) }
    prefix = FreePrefix.of(found.map(graph.id(of:)), word: "node:") { graph.node($0) != nil }
    changed = Set(found)
  }

  var changedCount: Int { changed.count }

  func isChanged(_ node: NodeID) -> Bool { changed.contains(node) }

  subscript(node: NodeID) -> String {
    DOTText.quoted((isChanged(node) ? prefix : "") + graph.id(of: node))
  }
}
