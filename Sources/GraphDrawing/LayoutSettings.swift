import Graphviz

/// What a layout engine is told, by the size of the graph.
///
/// The values were measured: with an engine's own ones 200 nodes can take minutes.
enum LayoutSettings {
  static func attributes(
    for engine: LayoutEngine,
    nodeCount: Int,
    edgeCount: Int
  ) -> Attributes {
    switch engine {
    case .neato, .fdp:
      return ["overlap": "prism", "sep": "+8", "splines": splines(nodeCount, edgeCount)]
    case .sfdp:
      // Without it nodes lie in heaps; it takes some 10 s at 3,000 nodes and half a minute at 5,000.
      let overlap: AttributeValue = nodeCount <= 3_000 ? "prism" : "true"
      // Small graphs have room for lines that are longer than their arrows.
      return [
        "overlap": overlap, "sep": nodeCount <= 50 ? "+14" : "+6", "K": "1", "quadtree": "fast",
        "splines": splines(nodeCount, edgeCount),
      ]
    case .dot:
      return ["rankdir": "LR", "nodesep": "0.2", "ranksep": "0.9", "nslimit": "1", "nslimit1": "1"]
    case .circo, .twopi: return ["overlap": "prism", "sep": "+8"]
    case .nop: return ["overlap": "true", "splines": "line"]
    case .osage, .patchwork, .nop2: return [:]
    }
  }

  /// Lines around nodes and bent lines cost a second at 50 nodes, and minutes where there are many
  /// lines, however few the nodes.
  private static func splines(_ nodeCount: Int, _ edgeCount: Int) -> AttributeValue {
    if nodeCount <= 25 && edgeCount <= 40 { return "true" }
    return nodeCount <= 50 && edgeCount <= 60 ? "curved" : "line"
  }
}
