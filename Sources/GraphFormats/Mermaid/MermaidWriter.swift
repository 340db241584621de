public import StakeholderGraph

/// Writes a Mermaid flowchart, which Markdown pages and wikis draw.
///
/// Each kind of node has its shape and a class, edges read as their verbs and are dotted unless they are
/// plainly asserted. Citations and documents are comments, as long as the file stays short enough for
/// Mermaid's default limits.
public struct MermaidWriter: GraphWriter {
  /// The name of the format.
  public static let formatName = "mermaid"
  /// The endings of its files.
  public static let fileExtensions = ["mmd", "mermaid"]

  /// How many edges Mermaid draws unless it is set otherwise.
  static let edgeLimit = 500
  /// How many UTF-16 units a chart may have unless Mermaid is set otherwise.
  static let lengthLimit = 50_000

  /// A writer.
  public init() {}

  /// Writes the chart, with citations if they fit.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    let full = Self.chart(of: graph, withComments: true)
    output.write(Self.fits(full) ? full : Self.chart(of: graph, withComments: false))
  }

  /// What a picture has no room for; nothing of a graph that is refused.
  public func losses(of graph: Graph) -> [FormatLoss] {
    guard refusal(of: graph) == nil else { return [] }
    let keptOfNodes = [NodeField.kind, .name].map(\.rawValue)
    let keptOfEdges = [
      EdgeField.id, .kind, .source, .target, .document, .paragraph, .modality, .status,
    ].map(\.rawValue)
    let comments = ["citation", "citation_url"]
    let fields = graph.fields(of: .edges)
    var losses = [
      graph.valueLoss(of: .nodes, in: "Mermaid") { keptOfNodes.contains($0) },
      graph.valueLoss(of: .edges, in: "Mermaid") {
        keptOfEdges.contains($0) || comments.contains(fields[$0].name)
      },
    ]
    if !Self.fits(Self.chart(of: graph, withComments: true)) {
      let citation = EdgeCitation(graph)
      let cited = graph.allEdges.count { citation.text(of: $0) != nil }
      let reason = "with them the chart would be longer than Mermaid takes"
      losses.append(FormatLoss(cited, "citation", because: reason))
      losses.append(FormatLoss(graph.documentCount, "document", because: reason))
    }
    return losses.compactMap { $0 }
  }

  /// More than Mermaid draws by default.
  public func refusal(of graph: Graph) -> String? {
    let advice = "take a smaller part with --focus, --top or --merge"
    if graph.edgeCount > Self.edgeLimit {
      return
        "Mermaid draws at most \(Self.edgeLimit) edges, and there are \(graph.edgeCount); \(advice)"
    }
    let length = Self.chart(of: graph, withComments: false).utf16.count
    guard length > Self.lengthLimit else { return nil }
    return
      "Mermaid takes at most \(Self.lengthLimit) characters, and the chart has \(length); \(advice)"
  }

  private static func fits(_ chart: String) -> Bool { chart.utf16.count <= lengthLimit }

  private static func chart(of graph: Graph, withComments: Bool) -> String {
    var chart = "flowchart LR\n"
    let classes = classes(in: graph)
    for node in graph.allNodes {
      let kind = graph.vocabulary[graph.kind(of: node)]
      let (start, end) = brackets(of: kind.shape)
      let label = MermaidText.label(graph.name(of: node))
      let className = classes[graph.kind(of: node)] ?? ""
      chart += "n\(node.index + 1)\(start)\"\(label)\"\(end):::\(className)\n"
    }
    let reading = EdgeReading(graph)
    let citation = EdgeCitation(graph)
    for edge in graph.allEdges {
      if withComments, let comment = comment(on: edge, in: graph, citation) { chart += comment }
      let arrow = graph.marks(of: edge).isEmpty ? "-->" : "-.->"
      let (source, target) = (graph.source(of: edge).index + 1, graph.target(of: edge).index + 1)
      chart += "n\(source) \(arrow)|\"\(MermaidText.label(reading.label(of: edge)))\"| n\(target)\n"
    }
    for kind in graph.vocabulary.allNodeKinds {
      guard let className = classes[kind], let colour = graph.vocabulary[kind].colour
      else { continue }
      let black = Colour(red: 0, green: 0, blue: 0)
      let white = Colour(red: 255, green: 255, blue: 255)
      let text = colour.contrast(to: black) >= colour.contrast(to: white) ? black : white
      chart += "classDef \(className) fill:\(colour),color:\(text)\n"
    }
    return withComments ? chart + documents(of: graph) : chart
  }

  /// What stands around the label of a node of some shape.
  private static func brackets(of shape: NodeShape) -> (String, String) {
    switch shape {
    case .ellipse: ("([", "])")
    case .box: ("[", "]")
    case .rounded: ("(", ")")
    case .hexagon, .octagon: ("{{", "}}")
    case .note: (">", "]")
    case .tab: ("[/", "/]")
    case .component: ("[[", "]]")
    }
  }

  /// A class for each kind that some node has, out of the letters and digits of the kind's id.
  private static func classes(in graph: Graph) -> [NodeKind: String] {
    var classes: [NodeKind: String] = [:]
    var taken: Set<String> = []
    let used = Set(graph.allNodes.map(graph.kind(of:)))
    for kind in graph.vocabulary.allNodeKinds where used.contains(kind) {
      // Before it a word of ours, since some words are statements of Mermaid.
      var name = "kind_"
      for scalar in graph.vocabulary[kind].id.unicodeScalars {
        let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
        name.unicodeScalars.append(isPlain ? scalar : "_")
      }
      while !taken.insert(name).inserted { name += "_" }
      classes[kind] = name
    }
    return classes
  }

  private static func comment(
    on edge: EdgeID,
    in graph: Graph,
    _ citation: EdgeCitation
  ) -> String? {
    guard let text = citation.text(of: edge) else { return nil }
    let parts = [text, citation.address(of: edge)].compactMap { $0 }.joined(separator: " ")
    return "%% \(MermaidText.comment("\(graph.id(of: edge)): \(parts)"))\n"
  }

  private static func documents(of graph: Graph) -> String {
    let fields = graph.outputFields(of: .documents) { _ in true }
    return graph.allDocuments.map { document in
      let cells = fields.dropFirst().compactMap { position, name, _ -> String? in
        let value = graph.outputValue(at: position, row: document.index, of: .documents)
        return value.map { "\(name) \(JSONValue($0).line)" }
      }
      let id = "document \(graph.id(of: document))"
      let text = cells.isEmpty ? id : "\(id): \(cells.joined(separator: ", "))"
      return "%% \(MermaidText.comment(text))\n"
    }.joined()
  }
}
