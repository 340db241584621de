import GraphDrawing
import GraphQueries
import Graphviz
import StakeholderGraph

/// One picture to be drawn.
struct Picture: Sendable {
  private let diagram: Diagram
  private let engine: LayoutEngine

  /// A picture of a part of a graph.
  ///
  /// - Throws: a ``CommandFailure`` if nothing is left to draw, or the layout would take too long and is
  ///   not forced.
  init(
    of graph: Graph,
    _ selection: Selection,
    layout engine: LayoutEngine,
    force: Bool
  ) throws(CommandFailure) {
    let part = selection.part(of: graph)
    guard part.graph.nodeCount > 0 else {
      throw CommandFailure(
        "nothing is left to draw: no claim fits the options, and nodes without one are left out; "
          + "take options away, or add --isolated"
      )
    }
    try self.init(
      of: part.graph,
      as: StakeholderDiagram(caption: PictureCaption.text(for: part, of: selection)),
      layout: engine,
      force: force
    )
  }

  /// A picture of a whole graph.
  ///
  /// - Throws: a ``CommandFailure`` if the layout would take too long and is not forced.
  init(
    of graph: Graph,
    as drawing: StakeholderDiagram,
    layout engine: LayoutEngine,
    force: Bool
  ) throws(CommandFailure) {
    let refusal = LayoutLimits.refusal(
      for: engine,
      nodes: graph.nodeCount,
      edges: graph.edgeCount
    )
    if let refusal, !force { throw CommandFailure(refusal.description) }
    self.engine = engine
    diagram = drawing.diagram(of: graph, for: engine)
  }

  func draw(as format: OutputFormat, by renderer: Renderer) throws(CommandFailure) -> Rendering {
    try CommandFailure.reporting { () throws(GraphvizError) in
      try renderer.render(diagram, as: format, layout: engine)
    }
  }
}
