import GraphDrawing
import GraphLayout
import GraphQueries
import Graphviz
import StakeholderGraph

/// One picture to be drawn.
struct Picture: Sendable {
  /// How it is laid out.
  struct Layout: Sendable {
    /// The engine; nil for nodes placed one by one.
    var engine: LayoutEngine?
    /// The work spent on nodes placed one by one.
    var effort = Effort.normal
    /// Whether it is drawn even if that takes more than about a minute.
    var isForced = false
  }

  private let graph: Graph
  private let drawing: StakeholderDiagram
  private let layout: Layout

  /// A picture of a part of a graph.
  ///
  /// - Throws: a ``CommandFailure`` if nothing is left to draw, or the layout would take too long and is
  ///   not forced.
  init(
    of graph: Graph,
    _ selection: Selection,
    _ layout: Layout
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
      layout
    )
  }

  /// A picture of a whole graph.
  ///
  /// - Throws: a ``CommandFailure`` if the layout would take too long and is not forced.
  init(
    of graph: Graph,
    as drawing: StakeholderDiagram,
    _ layout: Layout
  ) throws(CommandFailure) {
    let refusal = LayoutLimits.refusal(
      for: layout.engine ?? .sfdp,
      nodes: graph.nodeCount,
      edges: graph.edgeCount
    )
    if let refusal, !layout.isForced { throw CommandFailure(refusal.description) }
    self.graph = graph
    self.drawing = drawing
    self.layout = layout
  }

  /// Draws it.
  func draw(as format: OutputFormat, by renderer: Renderer) throws(CommandFailure) -> Rendering {
    try plan(by: renderer).draw(as: format, by: renderer)
  }

  /// Lays it out, where that is not the work of an engine.
  func plan(by renderer: Renderer) throws(CommandFailure) -> Plan {
    if let engine = layout.engine {
      return Plan(diagram: drawing.diagram(of: graph, for: engine), engine: engine)
    }
    let placed = try CommandFailure.reporting { () throws(GraphvizError) in
      try PlacedPicture.diagram(of: graph, as: drawing, effort: layout.effort, by: renderer)
    }
    if let placed { return Plan(diagram: placed, engine: .nop) }
    return Plan(diagram: drawing.diagram(of: graph, for: .sfdp), engine: .sfdp)
  }

  /// What an engine is given.
  struct Plan {
    let diagram: Diagram
    let engine: LayoutEngine

    func draw(as format: OutputFormat, by renderer: Renderer) throws(CommandFailure) -> Rendering {
      try CommandFailure.reporting { () throws(GraphvizError) in
        try renderer.render(diagram, as: format, layout: engine)
      }
    }

    /// How readable it is, by its drawing as SVG.
    func measures(by renderer: Renderer) throws(CommandFailure) -> PictureMeasures {
      PictureMeasures(DrawnPicture(svg: try draw(as: .svg, by: renderer).bytes))
    }
  }
}
