import Graphviz
import StakeholderGraph

/// What the shapes and lines of a picture mean, and how many of each there are.
///
/// Written by the program alone: of the data only labels of kinds and the caption appear, escaped.
struct Legend {
  let theme: Theme
  let caption: String?

  /// The legend of what a graph really holds, as a Graphviz label in markup.
  func markup(for graph: Graph) -> String {
    let vocabulary = graph.vocabulary
    let nodeKinds = Dictionary(grouping: graph.allNodes, by: graph.kind(of:))
    let edgeKinds = Dictionary(grouping: graph.allEdges, by: graph.kind(of:))
    let nodeCells = vocabulary.allNodeKinds.compactMap { kind in
      nodeKinds[kind].map { nodes in
        nodeCell(theme.style(of: kind, in: vocabulary), vocabulary[kind].label, nodes.count)
      }
    }
    let edgeCells = vocabulary.allEdgeKinds.compactMap { kind in
      edgeKinds[kind].map { edges in
        edgeCell(theme.style(of: kind, in: vocabulary), vocabulary[kind].label, edges.count)
      }
    }
    var cells = nodeCells + edgeCells
    for (style, sign, words) in [
      ("dashed", "╌╌", "planned or opinion"), ("dotted", "┈┈", "denied or disputed"),
    ] {
      let lines = graph.allEdges.count {
        StakeholderDiagram.lineStyle(of: graph.modality(of: $0), graph.status(of: $0)) == style
      }
      if lines > 0 { cells.append("<td>\(sign) \(words)&#160;(\(lines))</td>") }
    }
    if cells.isEmpty { cells = ["<td>no nodes and no&#160;edges</td>"] }
    // The entity &#160; in each cell sets the markup apart from any label that data can make.
    let captionRow = caption.map {
      "<tr><td colspan=\"\(cells.count)\">\(Self.escaped($0))</td></tr>"
    }
    return "<table border=\"0\" cellborder=\"0\" cellspacing=\"4\" cellpadding=\"3\">"
      + (captionRow ?? "") + "<tr>\(cells.joined())</tr></table>"
  }

  private func nodeCell(_ style: Theme.NodeStyle, _ label: String, _ count: Int) -> String {
    let corners =
      style.shape == .box ? "border=\"1\"" : "border=\"1\" style=\"rounded\""
    let words = "\(Self.escaped(label))&#160;(\(count))"
    let text =
      style.text == theme.text ? words : "<font color=\"\(style.text)\">\(words)</font>"
    return "<td \(corners) color=\"\(style.line)\" bgcolor=\"\(style.fill)\">\(text)</td>"
  }

  private func edgeCell(_ style: Theme.EdgeStyle, _ label: String, _ count: Int) -> String {
    let arrow =
      "<font color=\"\(style.line)\" point-size=\"13\">\(Self.escaped(style.arrow.letters))</font>"
    return "<td>\(arrow) \(Self.escaped(label))&#160;(\(count))</td>"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where QuotedText.isControl(scalar): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
