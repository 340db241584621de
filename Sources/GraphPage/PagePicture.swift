import GraphDrawing
import GraphLayout
public import StakeholderGraph

/// The drawing of a graph for a page: its shapes and names, without colours, links and words, which the
/// page has of its own.
public struct PagePicture: Sendable {
  /// What is drawn.
  let graph: Graph
  private let nodes: [DrawnPart]
  private let lines: [DrawnPart]
  private let box: DrawnBox

  /// A drawing of a graph, as Graphviz wrote it in SVG from a `StakeholderDiagram`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(of graph: Graph, svg: [UInt8]) {
    self.graph = graph
    var parts: [[UInt8]: DrawnPart] = [:]
    var part: (id: [UInt8], value: DrawnPart)?
    var depth = 0
    for piece in MarkupTags(svg) {
      switch piece {
      case .open("g", let attributes, false):
        if part != nil {
          depth += 1
        } else if let id = attributes["id"], id.hasPrefix("node-") || id.hasPrefix("edge-") {
          part = (Array(id.utf8), DrawnPart())
          depth = 0
        }
      case .close("g"):
        if depth > 0 {
          depth -= 1
        } else if let done = part {
          parts[done.id] = done.value
          part = nil
        }
      case .open(let name, let attributes, _): part?.value.open(name, attributes)
      case .close(let name): part?.value.close(name)
      case .text(let words): part?.value.add(words)
      case .other: continue
      }
    }
    nodes = graph.allNodes.map { parts[Array("node-\(graph.id(of: $0))".utf8)] ?? DrawnPart() }
    lines = graph.allEdges.map { parts[Array("edge-\(graph.id(of: $0))".utf8)] ?? DrawnPart() }
    box = (nodes + lines).reduce(DrawnBox()) { $0.union($1.box) }
  }

  /// The drawing as an element of HTML: lines before nodes, each in the order of the graph.
  func markup(labelled label: String) -> String {
    let frame = box.outset(by: 14)
    var text = "<svg id=\"picture\" role=\"group\" aria-label=\"\(MarkupText.escaped(label))\" "
    text +=
      "viewBox=\"\(frame.text)\" data-box=\"\(frame.text)\" tabindex=\"-1\">\n<g id=\"view\">\n"
    text += "<g id=\"lines\">\n"
    for (line, edge) in zip(lines, graph.allEdges) {
      text += "<g class=\"line e\(number(of: graph.kind(of: edge)))\">\(line.markup)</g>\n"
    }
    text += "</g>\n<g id=\"nodes\">\n"
    for (part, node) in zip(nodes, graph.allNodes) {
      text += "<g class=\"node n\(number(of: graph.kind(of: node)))\">\(part.markup)</g>\n"
    }
    return text + "</g>\n</g>\n</svg>"
  }

  private func number(of kind: NodeKind) -> Int {
    graph.vocabulary.allNodeKinds.firstIndex(of: kind) ?? 0
  }

  private func number(of kind: EdgeKind) -> Int {
    graph.vocabulary.allEdgeKinds.firstIndex(of: kind) ?? 0
  }
}
