import Dispatch
import GraphDrawing
import GraphLayout
import Graphviz
import StakeholderGraph
import Synchronization

/// A drawing whose nodes are placed one by one, the best of several tries.
enum PlacedPicture {
  /// The best diagram, to be drawn by ``LayoutEngine/nop``; nil for a graph too large to be placed so.
  ///
  /// The tries go on at once, on as many processors as there are.
  ///
  /// - Throws: ``GraphvizError``, if Graphviz fails.
  static func diagram(
    of graph: Graph,
    as drawing: StakeholderDiagram,
    aspect: Double? = nil,
    effort: Effort,
    by renderer: Renderer
  ) throws(GraphvizError) -> Diagram? {
    guard let sketch = try drawing.sketch(of: graph, aspect: aspect, by: renderer) else {
      return nil
    }
    let moves = effort.moves(for: sketch.problem)
    let count = effort.placements(of: sketch.problem)
    let found = Mutex<[Int: Placement]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let placement = Placement(
        of: sketch.problem,
        from: sketch.start,
        moves: moves,
        seed: UInt64(number + 1)
      )
      found.withLock { $0[number] = placement }
    }
    let placements = found.withLock { found in
      (0..<count).compactMap { found[$0] }
    }
    var best: (diagram: Diagram, badness: Double)?
    for placement in placements {
      let diagram = sketch.diagram(placement)
      if placements.count == 1 { return diagram }
      let drawn = try renderer.render(diagram, as: .svg, layout: .nop)
      let badness = PictureMeasures(DrawnPicture(svg: drawn.bytes)).badness
      if badness < best?.badness ?? .infinity { best = (diagram, badness) }
    }
    return best?.diagram
  }
}
