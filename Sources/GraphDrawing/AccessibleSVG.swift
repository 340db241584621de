import GraphLayout
import GraphQueries
public import StakeholderGraph

/// A drawing in SVG with words for who cannot see it, and for style sheets.
///
/// The picture as a whole gets a role, a language, a title and a description, each node and edge a label
/// that says what its tooltip says, and the legend a group of its own. What Graphviz wrote stays as
/// it is.
public struct AccessibleSVG: Sendable {
  private let title: String
  private let summary: String
  private let width: Int?
  private var labels: [String: String] = [:]

  /// Words for the drawing of a graph.
  ///
  /// - Parameters:
  ///   - graph: What is drawn.
  ///   - drawing: How it is drawn; its title and caption are among the words.
  ///   - width: The width of the picture in pixels; nil for that of the drawing.
  public init(of graph: Graph, as drawing: StakeholderDiagram, width: Int? = nil) {
    title = drawing.title ?? "Stakeholder graph"
    summary = Self.summary(of: graph, drawing.caption)
    self.width = width
    for node in graph.allNodes {
      let kind = graph.vocabulary[graph.kind(of: node)].label
      labels["node-\(graph.id(of: node))"] = "\(graph.name(of: node)) (\(kind))"
    }
    let edges = EdgeSummary(of: graph, in: drawing.whole)
    for edge in graph.allEdges {
      labels["edge-\(graph.id(of: edge))"] = edges.text(of: edge)
        .split(separator: "\n").joined(separator: "; ")
    }
  }

  /// What the picture shows, in a few sentences.
  private static func summary(of graph: Graph, _ caption: String?) -> String {
    func count(_ count: Int, _ noun: String) -> String {
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    var text =
      "A network of \(count(graph.nodeCount, "node")) and \(count(graph.edgeCount, "line"))."
    let kinds = Dictionary(grouping: graph.allEdges, by: graph.kind(of:))
    let lines = graph.vocabulary.allEdgeKinds.compactMap { kind in
      kinds[kind].map { "\(graph.vocabulary[kind].verb) \($0.count)" }
    }
    if !lines.isEmpty { text += " Lines: \(lines.joined(separator: ", "))." }
    let hubs = graph.allNodes.filter { graph.degree(of: $0) > 1 }
      .sorted { (graph.degree(of: $1), $0.index) < (graph.degree(of: $0), $1.index) }.prefix(5)
    if !hubs.isEmpty {
      let names = hubs.map { "\(graph.name(of: $0)) (\(graph.degree(of: $0)))" }
      text += " Most lines meet at \(names.joined(separator: ", "))."
    }
    if let caption { text += " \(caption.split(separator: "\n").joined(separator: ". "))." }
    return text
  }

  /// A drawing of Graphviz with the words in it.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public func bytes(from svg: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(svg.count * 2)
    var tags = MarkupTags(svg)
    var legend = LegendState.before
    var isAfterRoot = false
    while let piece = tags.next() {
      let bytes = svg[tags.range]
      // The legend stands between the ground of the graph and its first part, or its end.
      if legend == .inside, Self.endsLegend(piece, bytes) {
        result += Array("</g>\n".utf8)
        legend = .after
      }
      switch piece {
      case .open("svg", let attributes, false) where !isAfterRoot:
        isAfterRoot = true
        result += root(bytes, attributes)
      case .open("g", let attributes, false):
        result += group(bytes, attributes)
        if attributes["class"]?.hasPrefix("graph") == true { legend = .ground }
      case .open("polygon", _, _) where legend == .ground:
        result += bytes
        result += Array("\n<g class=\"legend\" aria-label=\"Legend\">".utf8)
        legend = .inside
      default: result += bytes
      }
    }
    return result
  }

  private enum LegendState {
    case before, ground, inside, after
  }

  private static func endsLegend(_ piece: MarkupTags.Piece, _ bytes: ArraySlice<UInt8>) -> Bool {
    switch piece {
    case .other: true
    case .close("g"): true
    case .open("g", let attributes, _):
      ["node", "edge", "cluster"].contains { attributes["class"]?.hasPrefix($0) == true }
    default: false
    }
  }

  /// The tag of the whole picture, and its words.
  private func root(_ tag: ArraySlice<UInt8>, _ attributes: [String: String]) -> [UInt8] {
    var text = String(decoding: tag, as: UTF8.self)
    if let width, let box = attributes["viewBox"] {
      let numbers = box.split(separator: " ").compactMap { Double($0) }
      if numbers.count == 4, numbers[2] > 0 {
        let height = Int((Double(width) * numbers[3] / numbers[2]).rounded())
        for (name, value) in [("width", width), ("height", height)] {
          text = text.replacing(
            " \(name)=\"\(attributes[name] ?? "")\"",
            with: " \(name)=\"\(value)\""
          )
        }
      }
    }
    text.removeLast()
    text += " role=\"img\" lang=\"en\" aria-labelledby=\"picture-title picture-summary\">\n"
    text += "<title id=\"picture-title\">\(MarkupText.escaped(title))</title>\n"
    text += "<desc id=\"picture-summary\">\(MarkupText.escaped(summary))</desc>"
    return Array(text.utf8)
  }

  private func group(_ tag: ArraySlice<UInt8>, _ attributes: [String: String]) -> [UInt8] {
    guard let id = attributes["id"], let label = labels[id] else { return Array(tag) }
    return tag.dropLast() + Array(" aria-label=\"\(MarkupText.escaped(label))\">".utf8)
  }
}
