/// The size of graph up to which a layout engine is done in about a minute.
///
/// Measured on two cores with Graphviz 2.42, with `overlap=prism` and straight edges where the engine
/// has them and with `nslimit=1` in `dot`; other settings can take far longer.
public struct LayoutLimits: Sendable, Hashable {
  /// The most nodes.
  public let nodes: Int
  /// The most edges.
  public let edges: Int

  /// The limits of an engine, or `nil` if it is quick for whatever fits in memory.
  public static func limits(of engine: LayoutEngine) -> LayoutLimits? {
    switch engine {
    case .dot: LayoutLimits(nodes: 600, edges: 1_200)
    case .neato: LayoutLimits(nodes: 2_500, edges: 20_000)
    case .fdp: LayoutLimits(nodes: 4_000, edges: 20_000)
    case .sfdp: LayoutLimits(nodes: 20_000, edges: 60_000)
    case .circo: LayoutLimits(nodes: 200, edges: 500)
    case .twopi: LayoutLimits(nodes: 6_000, edges: 20_000)
    case .osage, .patchwork, .nop, .nop2: nil
    }
  }

  /// Returns the error to stop with, if the layout would take more than about a minute.
  ///
  /// It names an engine that would be done in time. Nothing calls this by itself: who has the time
  /// can draw whatever they like.
  public static func refusal(
    for engine: LayoutEngine,
    nodes: Int,
    edges: Int
  ) -> GraphvizError? {
    guard let limit = limits(of: engine), !limit.allows(nodes: nodes, edges: edges) else {
      return nil
    }
    return .tooLarge(
      layout: engine,
      nodes: nodes,
      edges: edges,
      limit: limit,
      alternative: alternative(to: engine, nodes: nodes, edges: edges)
    )
  }

  /// Returns the first other engine of those that stay quick which manages a graph of that size.
  static func alternative(to engine: LayoutEngine, nodes: Int, edges: Int) -> LayoutEngine? {
    let quick: [LayoutEngine] = [.sfdp, .twopi, .osage]
    return quick.first { candidate in
      candidate != engine
        && limits(of: candidate)?.allows(nodes: nodes, edges: edges) ?? true
    }
  }

  private func allows(nodes: Int, edges: Int) -> Bool {
    nodes <= self.nodes && edges <= self.edges
  }
}
