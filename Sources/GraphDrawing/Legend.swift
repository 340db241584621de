import GraphQueries
import Graphviz
import StakeholderGraph

/// What the shapes and lines of a picture mean, and how many of each there are.
///
/// Written by the program alone: of the data only labels of kinds, title and caption appear, escaped.
struct Legend {
  let theme: Theme
  var drawsArrows = true
  var title: String?
  let caption: String?
  var changes: GraphChanges?
  /// The width that it may take, in points.
  var width: Double?

  /// The legend of what a graph really holds, as a Graphviz label in markup.
  func markup(for graph: Graph) -> String {
    let vocabulary = graph.vocabulary
    let nodeKinds = Dictionary(grouping: graph.allNodes, by: graph.kind(of:))
    let edgeKinds = Dictionary(grouping: graph.allEdges, by: graph.kind(of:))
    let nodes = vocabulary.allNodeKinds.compactMap { kind in
      nodeKinds[kind].map { nodes in
        entry(theme.style(of: kind, in: vocabulary), vocabulary[kind].label, nodes.count)
      }
    }
    let edges = vocabulary.allEdgeKinds.compactMap { kind in
      edgeKinds[kind].map { edges in
        entry(theme.style(of: kind, in: vocabulary), vocabulary[kind].label, edges.count)
      }
    }
    var entries = nodes + edges + marks(in: graph)
    if entries.isEmpty { entries = [LegendEntry(words: "no nodes and no edges", in: theme)] }
    let grid = LegendGrid(
      groups: [changeEntries(for: graph), entries].filter { !$0.isEmpty },
      width: width ?? 1_000
    )
    var rows = ""
    if let title {
      let words = grid.lines(of: title, letters: 18).map(MarkupText.label).joined(
        separator: "<br/>"
      )
      rows +=
        "<tr><td colspan=\"\(grid.columns)\">"
        + "<font point-size=\"18\"><b>\(words)</b></font></td></tr>"
    }
    rows += grid.markup
    if let caption {
      let words = caption.split(separator: "\n")
        .flatMap { grid.lines(of: String($0), letters: 12) }.map(MarkupText.label).joined(
          separator: "<br/>"
        )
      rows += "<tr><td colspan=\"\(grid.columns)\">\(words)</td></tr>"
    }
    return
      "<table border=\"0\" cellborder=\"0\" cellspacing=\"4\" cellpadding=\"3\">\(rows)</table>"
  }

  /// What the marks of claims that are not plainly asserted look like, where there are any, and that
  /// wide lines stand for several claims.
  private func marks(in graph: Graph) -> [LegendEntry] {
    // Most graphs have neither column, and looking at each edge of a large one takes its time.
    let hasMarks = graph.hasValues(.modality) || graph.hasValues(.status)
    guard hasMarks || graph.hasFoldedEdges else { return [] }
    let marks = graph.allEdges.map {
      ClaimMark.marks(of: graph.modality(of: $0), graph.status(of: $0))
    }
    let summary = EdgeSummary(of: graph)
    let several = graph.allEdges.count { (summary.claimCount(of: $0) ?? 1) > 1 }
    let entries = ClaimMark.allCases.compactMap { mark -> LegendEntry? in
      let count = marks.count { $0.contains(mark) }
      guard count > 0 else { return nil }
      return LegendEntry(words: "\(mark.rawValue) (\(count))", sign: mark.sign, in: theme)
    }
    guard several > 0 else { return entries }
    return entries + [LegendEntry(words: "several claims (\(several))", sign: "━━", in: theme)]
  }

  /// What the signs and colours of a comparison mean; nothing for a picture of one graph.
  private func changeEntries(for graph: Graph) -> [LegendEntry] {
    guard let changes else { return [] }
    let nodes = graph.allNodes.map { changes[$0].withoutNumbers }
    let lines = graph.allEdges.map { changes[$0].withoutNumbers }
    return Change.allWithoutNumbers.compactMap { change -> LegendEntry? in
      let counts = [
        Self.count(nodes.count { $0 == change }, "node"),
        Self.count(lines.count { $0 == change }, "line"),
      ].compactMap(\.self)
      guard !counts.isEmpty else { return nil }
      let style = theme.style(of: change)
      // The arrow of a change is of no kind.
      let line = style.isDouble ? "══" : "──"
      let sign = style.sign.prefix { $0 != " " }
      return LegendEntry(
        words: "\(style.word) (\(counts.joined(separator: ", ")))",
        sign: sign.isEmpty ? line : "\(line) \(sign)",
        colour: style.line,
        in: theme
      )
    }
  }

  private static func count(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func entry(_ style: Theme.NodeStyle, _ label: String, _ count: Int) -> LegendEntry {
    LegendEntry(words: "\(label) (\(count))", box: style, in: theme)
  }

  private func entry(_ style: Theme.EdgeStyle, _ label: String, _ count: Int) -> LegendEntry {
    LegendEntry(
      words: "\(label) (\(count))",
      sign: drawsArrows ? style.arrow.letters : "──",
      // Where graphs are compared, the colours of lines tell of changes.
      colour: changes == nil ? style.line : theme.text,
      in: theme
    )
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
