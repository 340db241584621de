public import GraphLayout
public import Graphviz
public import StakeholderGraph

/// A drawing on the way to a good layout: Graphviz has told how large its nodes are and where they could
/// be, and they are still to be placed.
///
/// ```swift
/// let sketch = try drawing.sketch(of: graph, by: renderer)
/// let placement = Placement(of: sketch.problem, from: sketch.start, moves: 1_000_000, seed: 1)
/// let picture = try renderer.render(sketch.diagram(placement), as: .svg, layout: .nop)
/// ```
public struct Sketch: Sendable {
  /// The nodes and links to be placed, in the order of the graph.
  public let problem: PlacementProblem
  /// Where Graphviz would place the nodes.
  public let start: [Point]

  private let drawing: StakeholderDiagram
  private let graph: Graph

  fileprivate init(
    _ drawing: StakeholderDiagram,
    of graph: Graph,
    problem: PlacementProblem,
    start: [Point]
  ) {
    self.drawing = drawing
    self.graph = graph
    self.problem = problem
    self.start = start
  }

  /// The diagram with its nodes where a placement has them; for ``LayoutEngine/nop``, which draws the
  /// edges.
  public func diagram(_ placement: Placement) -> Diagram {
    var drawing = drawing
    drawing.width = Rectangle(around: placement.points)?.width ?? 0
    drawing.places = placement.points.map {
      Point(x: $0.x, y: problem.frame.height - $0.y)
    }
    return drawing.diagram(of: graph, for: .nop)
  }
}

extension StakeholderDiagram {
  /// The most nodes and edges that are placed one by one; Graphviz places more than that by itself.
  public static let mostPlaced = (nodes: 400, edges: 1_500)

  /// Asks Graphviz for the sizes of the nodes, and makes them a problem for ``Placement``.
  ///
  /// - Parameters:
  ///   - aspect: The width of the drawing divided by its height; nil for whatever suits.
  ///   - renderer: What calls Graphviz.
  /// - Returns: The sketch; nil if the graph has no node or is too large to be placed one by one.
  /// - Throws: ``GraphvizError``, if Graphviz fails.
  public func sketch(
    of graph: Graph,
    aspect: Double? = nil,
    by renderer: Renderer
  ) throws(GraphvizError) -> Sketch? {
    guard (1...Self.mostPlaced.nodes).contains(graph.nodeCount),
      graph.edgeCount <= Self.mostPlaced.edges
    else { return nil }
    var diagram = diagram(of: graph, for: .sfdp)
    diagram.attributes["splines"] = "line"
    let drawn = DrawnPicture(
      svg: try renderer.render(diagram, as: .svg, layout: .sfdp).bytes
    )
    guard drawn.nodes.count == graph.nodeCount else { return nil }
    var sizes = drawn.nodes.map { Size(width: $0.box.width, height: $0.box.height) }
    for edge in graph.allEdges where graph.source(of: edge) == graph.target(of: edge) {
      // A loop is drawn beside its node.
      let node = graph.source(of: edge).index
      sizes[node].width = drawn.nodes[node].box.width + 36
    }
    let edges = graph.allEdges.map {
      (graph.source(of: $0).index, graph.target(of: $0).index)
    }
    let legend = Rectangle(
      around: drawn.ownTexts.flatMap {
        [Point(x: $0.box.left, y: $0.box.top), Point(x: $0.box.right, y: $0.box.bottom)]
      }
    )
    let labels = drawn.edges.flatMap(\.texts).map(\.box)
    let room = Size(
      width: labels.map { $0.width + 8 }.max() ?? 0,
      height: labels.map { $0.height + 8 }.max() ?? 0
    )
    let frame = Frame.size(
      for: sizes.map { Size(width: $0.width + room.width, height: $0.height + room.height) },
      links: edges.count,
      aspect: aspect,
      reserved: (legend?.height ?? 0) + 24
    )
    return Sketch(
      self,
      of: graph,
      problem: PlacementProblem(sizes: sizes, edges: edges, frame: frame, labels: room),
      start: drawn.nodes.map(\.box.centre)
    )
  }
}
