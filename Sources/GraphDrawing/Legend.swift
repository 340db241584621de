import GraphQueries
import Graphviz
import StakeholderGraph

/// What the shapes and lines of a picture mean, and how many of each there are.
///
/// Written by the program alone: of the data only labels of kinds and the caption appear, escaped.
struct Legend {
  let theme: Theme
  let caption: String?
  var changes: GraphChanges?

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
    // Dashes tell what was removed, where graphs are compared.
    let broken =
      changes == nil
      ? Self.brokenLines : [("dotted", "┈┈", "planned, opinion, denied or disputed")]
    for (style, sign, words) in broken {
      let lines = graph.allEdges.count {
        StakeholderDiagram.lineStyle(of: $0, in: graph, changes) == style
      }
      if lines > 0 { cells.append("<td>\(sign) \(words)&#160;(\(lines))</td>") }
    }
    if cells.isEmpty { cells = ["<td>no nodes and no&#160;edges</td>"] }
    // The entity &#160; in each cell sets the markup apart from any label that data can make.
    let captionRow = caption.map {
      "<tr><td colspan=\"\(cells.count)\">\(Self.escaped($0))</td></tr>"
    }
    return "<table border=\"0\" cellborder=\"0\" cellspacing=\"4\" cellpadding=\"3\">"
      + (captionRow ?? "") + changesRow(for: graph, columns: cells.count)
      + "<tr>\(cells.joined())</tr></table>"
  }

  /// What the signs and colours of a comparison mean; nothing for a picture of one graph.
  private func changesRow(for graph: Graph, columns: Int) -> String {
    guard let changes else { return "" }
    let nodes = graph.allNodes.map { changes[$0].withoutNumbers }
    let lines = graph.allEdges.map { changes[$0].withoutNumbers }
    let cells = Change.allWithoutNumbers.compactMap { change -> String? in
      let counts = [
        Self.count(nodes.count { $0 == change }, "node"),
        Self.count(lines.count { $0 == change }, "line"),
      ].compactMap(\.self)
      guard !counts.isEmpty else { return nil }
      let style = theme.style(of: change)
      // The arrow of a change is of no kind.
      let line = style.isDashed ? "╌╌" : "──"
      let sign = String(style.sign.prefix { $0 != " " })
      let marks = "<font color=\"\(style.line)\" point-size=\"13\">\(line) \(sign)</font>"
      return "<td>\(marks) \(style.word)&#160;(\(counts.joined(separator: ", ")))</td>"
    }
    guard !cells.isEmpty else { return "" }
    return "<tr><td colspan=\"\(columns)\"><table border=\"0\" cellborder=\"0\" cellspacing=\"0\" "
      + "cellpadding=\"3\"><tr>\(cells.joined())</tr></table></td></tr>"
  }

  private static func count(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// The lines of claims that are not plainly asserted, as styles, in letters and in words.
  static let brokenLines = [
    (style: "dashed", sign: "╌╌", words: "planned or opinion"),
    (style: "dotted", sign: "┈┈", words: "denied or disputed"),
  ]

  private func nodeCell(_ style: Theme.NodeStyle, _ label: String, _ count: Int) -> String {
    let corners =
      style.shape == .box ? "border=\"1\"" : "border=\"1\" style=\"rounded\""
    let words = "\(Self.escaped(label))&#160;(\(count))"
    let text =
      style.text == theme.text ? words : "<font color=\"\(style.text)\">\(words)</font>"
    return "<td \(corners) color=\"\(style.line)\" bgcolor=\"\(style.fill)\">\(text)</td>"
  }

  private func edgeCell(_ style: Theme.EdgeStyle, _ label: String, _ count: Int) -> String {
    // Where graphs are compared, the colours of lines tell of changes.
    let colour = changes == nil ? style.line : theme.text
    let arrow =
      "<font color=\"\(colour)\" point-size=\"13\">\(Self.escaped(style.arrow.letters))</font>"
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

extension Change {
  /// Each change once.
  fileprivate static let allWithoutNumbers: [Change] = [
    .added, .removed, .changed, .better(old: 0, new: 0), .worse(old: 0, new: 0), .unchanged,
  ]

  /// The change without how much better or worse.
  fileprivate var withoutNumbers: Change {
    switch self {
    case .better: .better(old: 0, new: 0)
    case .worse: .worse(old: 0, new: 0)
    case .unchanged, .added, .removed, .changed: self
    }
  }
}
