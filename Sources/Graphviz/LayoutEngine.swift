/// A way to place nodes and edges on the plane.
public enum LayoutEngine: String, Sendable, Hashable, CaseIterable {
  /// Ranks from top to bottom, or as `rankdir` says: for graphs with a direction.
  case dot
  /// A spring model that keeps distances: for graphs of up to some hundred nodes.
  case neato
  /// Forces between neighbours. Set `overlap=prism`: its default takes half a minute at 200 nodes.
  case fdp
  /// Forces on several scales: for graphs of hundreds to thousands of nodes.
  case sfdp
  /// Circles, one for each block of the graph.
  case circo
  /// Rings around a root node.
  case twopi
  /// Boxes in rows, by cluster, for graphs whose edges matter little.
  case osage
  /// A map of nested rectangles whose areas are given; edges are not drawn.
  case patchwork
  /// Keeps the nodes where their `pos` attributes say, and routes the edges.
  case nop
  /// Keeps the nodes and the edges where their `pos` attributes say.
  case nop2

  /// Whether the nodes of a cluster are kept in one box, in the same place each time.
  ///
  /// `fdp` keeps them together, but where it puts them differs from run to run.
  public var keepsClusters: Bool {
    switch self {
    case .dot, .osage, .patchwork: true
    // These draw the boxes that clusters bring in `bb`.
    case .nop, .nop2: true
    case .neato, .fdp, .sfdp, .circo, .twopi: false
    }
  }

  /// Whether each node must bring its position in the attribute `pos`.
  public var needsPositions: Bool {
    self == .nop || self == .nop2
  }
}
