import GraphDrawing
import GraphQueries
import StakeholderGraph

/// A picture of what differs between two datasets.
struct ComparisonPicture {
  let comparison: Comparison
  /// What the two datasets are called.
  let names: (old: String, new: String)
  /// Whether what has not changed is drawn as well.
  let drawsUnchanged: Bool
  let shape: ShapeOptions
  let top: TopOptions

  /// The picture, to be drawn.
  ///
  /// - Throws: a ``CommandFailure`` if nothing is left to draw, or the layout would take too long and is
  ///   not forced.
  func picture(
    as drawing: StakeholderDiagram,
    _ layout: Picture.Layout
  ) throws(CommandFailure) -> Picture {
    let union = GraphUnion(of: comparison.difference)
    let drawn = part(of: union)
    guard drawn.nodeCount > 0 else {
      throw CommandFailure(
        "nothing is left to draw: no claim or node differs between "
          + "\(QuotedText.quoted(names.old)) and \(QuotedText.quoted(names.new)) by these options"
          + (drawsUnchanged ? "" : "; --unchanged draws what is the same")
      )
    }
    let hidden = union.graph.nodeCount - drawn.nodeCount
    let caption =
      "from \(names.old) to \(names.new): \(DifferenceSummary.text(of: comparison.difference))"
      + "; drawn as \(Count.of(drawn.nodeCount, "node")) and \(Count.of(drawn.edgeCount, "line"))"
      + (hidden == 0
        ? "" : "; \(Count.of(hidden, drawsUnchanged ? "node" : "other node")) left out")
    var drawing = drawing
    drawing.caption = ([drawing.caption, caption] as [String?]).compactMap(\.self)
      .joined(separator: "\n")
    drawing.comparison = union
    drawing.whole = union.graph
    return try Picture(of: drawn, as: drawing, layout)
  }

  /// What is drawn of both datasets: by default what differs, and what is between those nodes.
  private func part(of union: GraphUnion) -> Graph {
    func inFocus(_ graph: Graph) -> [NodeID] {
      graph.allNodes.filter { comparison.focus.contains(Array(graph.id(of: $0).utf8)) }
    }
    let all = union.graph
    let chosen =
      drawsUnchanged ? all : union.changes(in: all).part(keeping: inFocus(all))
    let part = shape.merge ?? true ? chosen.mergingParallelEdges(in: all) : chosen
    let focus = Set(inFocus(part))
    let changes = union.changes(in: part)
    // A node that is new is news, even if no claim names it yet.
    let shown = part.subgraph(
      nodes: part.allNodes.filter { node in
        part.degree(of: node) > 0 || focus.contains(node)
          || (shape.isolated ?? (changes[node] != .unchanged))
      },
      edges: part.allEdges
    )
    guard top.top != nil else { return shown }
    var best = Selection()
    best.statuses = Set(Status.allCases)
    top.apply(to: &best)
    let kept = best.part(of: shown).graph
    let nodes = Set(kept.allNodes.compactMap { shown.node(kept.id(of: $0)) } + inFocus(shown))
    return shown.subgraph(
      nodes: shown.allNodes.filter(nodes.contains),
      edges: shown.allEdges.filter { edge in
        nodes.contains(shown.source(of: edge)) && nodes.contains(shown.target(of: edge))
      }
    )
  }
}
