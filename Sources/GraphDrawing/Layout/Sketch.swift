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
  private let aspect: Double?

  fileprivate init(
    _ drawing: StakeholderDiagram,
    of graph: Graph,
    aspect: Double?,
    problem: PlacementProblem,
    start: [Point]
  ) {
    self.drawing = drawing
    self.aspect = aspect
    self.graph = graph
    self.problem = problem
    self.start = start
  }

  /// The diagram with its nodes where a placement has them; for ``LayoutEngine/nop``, which draws the
  /// edges.
  public func diagram(_ placement: Placement) -> Diagram {
    var drawing = drawing
    let factor = stretch(placement.points)
    let points = placement.points.map { Point(x: $0.x * factor.x, y: $0.y * factor.y) }
    let frames = frames(around: points, factor)
    let box = frames.reduce(box(around: points)) { $0.union($1) }
    drawing.width = box.width
    drawing.places = points.map { Point(x: $0.x - box.left, y: box.bottom - $0.y) }
    drawing.frames = frames.map { frame in
      Rectangle(
        left: frame.left - box.left,
        top: box.bottom - frame.bottom,
        right: frame.right - box.left,
        bottom: box.bottom - frame.top
      )
    }
    let height = drawing.titleHeight(width: max(box.width, LegendGrid.narrowest))
    if height > 0 {
      let beside = max(0, LegendGrid.narrowest - box.width) / 2
      drawing.titleFrame = Rectangle(
        left: -beside,
        top: box.height,
        right: box.width + beside,
        bottom: box.height + height
      )
    }
    return drawing.diagram(of: graph, for: .nop)
  }

  /// The rectangles of the boxes that nodes are in.
  private func frames(around points: [Point], _ factor: (x: Double, y: Double)) -> [Rectangle] {
    guard !drawing.boxes.isEmpty else { return [] }
    return drawing.frames(
      around: zip(points, problem.sizes).map { Rectangle(centre: $0, size: $1) },
      in: problem.rooms.map { room in
        Rectangle(
          left: room.left * factor.x,
          top: room.top * factor.y,
          right: room.right * factor.x,
          bottom: room.bottom * factor.y
        )
      }
    )
  }

  /// How much further apart the points have to be for the drawing to be in shape.
  ///
  /// Straight lines cross as before, and pass boxes that keep their sizes no closer.
  private func stretch(_ points: [Point]) -> (x: Double, y: Double) {
    let box = box(around: points)
    let legend = drawing.legendHeight(for: graph, width: box.width)
    let height = box.height + legend
    let (lowest, highest) = aspect.map { ($0, $0) } ?? (1.2, 1.8)
    let shape = box.width / height
    var factor = (x: 1.0, y: 1.0)
    if shape < lowest {
      factor.x = max(1, min(lowest * height, Frame.widest) / box.width)
    } else if shape > highest {
      factor.y = max(1, (box.width / highest - legend) / box.height)
    }
    return factor
  }

  /// The rectangle around the nodes at some points.
  private func box(around points: [Point]) -> Rectangle {
    let boxes = zip(points, problem.sizes).map { Rectangle(centre: $0, size: $1) }
    guard let first = boxes.first else { return Rectangle(left: 0, top: 0, right: 1, bottom: 1) }
    return boxes.reduce(first) { $0.union($1) }
  }
}

extension StakeholderDiagram {
  /// The most nodes and edges that are placed one by one; Graphviz places more than that by itself.
  public static let mostPlaced = (nodes: 400, edges: 1_500)

  /// Whether a graph is small enough for its nodes to be placed one by one.
  public static func canPlace(_ graph: Graph) -> Bool {
    graph.nodeCount <= mostPlaced.nodes && graph.edgeCount <= mostPlaced.edges
  }

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
    guard graph.nodeCount > 0, Self.canPlace(graph) else { return nil }
    var plain = self
    plain.boxes = []
    var diagram = plain.diagram(of: graph, for: .sfdp)
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
    let labels = drawn.edges.flatMap(\.texts).map(\.box)
    let room = Size(
      width: labels.map { $0.width + 8 }.max() ?? 0,
      height: labels.map { $0.height + 8 }.max() ?? 0
    )
    let roomy = sizes.map { Size(width: $0.width + room.width, height: $0.height + room.height) }
    // The legend is the higher, the less wide the frame.
    var frame = Size(width: Frame.widest, height: 0)
    for _ in 0..<2 {
      let legend = legendHeight(for: graph, width: frame.width)
      frame = Frame.size(for: roomy, links: edges.count, aspect: aspect, reserved: legend)
    }
    var rooms: [Rectangle] = []
    if !boxes.isEmpty { (rooms, frame) = self.rooms(for: roomy, in: frame) }
    var problem = PlacementProblem(sizes: sizes, edges: edges, frame: frame, labels: room)
    problem.rooms = rooms
    return Sketch(
      self,
      of: graph,
      aspect: aspect,
      problem: problem,
      start: drawn.nodes.map(\.box.centre)
    )
  }
}
