import Foundation
import GraphDrawing
import GraphFormats
import GraphLayout
import Graphviz
import StakeholderGraph

extension Appearance {
  /// The colours of a theme, and the places that a layout engine finds.
  ///
  /// - Throws: a ``CommandFailure`` if Graphviz fails.
  init(
    of graph: Graph,
    theme: Theme = .light,
    layout engine: LayoutEngine?,
    by renderer: Renderer
  ) throws(CommandFailure) {
    self.init(of: graph, theme)
    guard let engine, graph.nodeCount > 0 else { return }
    try place(
      StakeholderDiagram(theme: theme).diagram(of: graph, for: engine),
      of: graph,
      engine,
      by: renderer
    )
  }

  /// The colours of a theme, and the places that nodes have in the picture of the graph.
  ///
  /// - Throws: a ``CommandFailure`` if Graphviz fails.
  init(
    placing graph: Graph,
    theme: Theme = .light,
    by renderer: Renderer
  ) throws(CommandFailure) {
    self.init(of: graph, theme)
    guard graph.nodeCount > 0 else { return }
    let drawing = StakeholderDiagram(theme: theme)
    let placed = try CommandFailure.reporting { () throws(GraphvizError) in
      try PlacedPicture.diagram(of: graph, as: drawing, effort: .normal, by: renderer)
    }
    let diagram = placed ?? drawing.diagram(of: graph, for: .sfdp)
    try place(diagram, of: graph, placed == nil ? .sfdp : .nop, by: renderer)
  }

  private init(of graph: Graph, _ theme: Theme) {
    self.init()
    let vocabulary = graph.vocabulary
    nodeColours = vocabulary.allNodeKinds.map { theme.style(of: $0, in: vocabulary).fill }
    nodeLines = vocabulary.allNodeKinds.map { theme.style(of: $0, in: vocabulary).line }
    edgeColours = vocabulary.allEdgeKinds.map { theme.style(of: $0, in: vocabulary).line }
  }

  private mutating func place(
    _ diagram: Diagram,
    of graph: Graph,
    _ engine: LayoutEngine,
    by renderer: Renderer
  ) throws(CommandFailure) {
    guard let format = OutputFormat("json0") else { return }
    let drawn = try CommandFailure.reporting { () throws(GraphvizError) in
      try renderer.render(diagram, as: format, layout: engine)
    }
    places = Self.places(in: drawn.bytes, count: graph.nodeCount)
  }

  /// The places in Graphviz's JSON, whose nodes come in the order of the diagram; none if any is missing.
  private static func places(in json: [UInt8], count: Int) -> [Place] {
    let object = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    guard let objects = object?["objects"] as? [[String: Any]] else { return [] }
    let places = objects.compactMap { object -> Place? in
      guard let position = object["pos"] as? String,
        let width = number(object["width"]), let height = number(object["height"])
      else { return nil }
      let parts = position.split(separator: ",").compactMap { Double($0) }
      guard parts.count >= 2 else { return nil }
      // Positions are in points, sizes in inches.
      return Place(x: parts[0], y: parts[1], width: width * 72, height: height * 72)
    }
    return places.count == count ? places : []
  }

  private static func number(_ value: Any?) -> Double? { (value as? String).flatMap(Double.init) }
}
