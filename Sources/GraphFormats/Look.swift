import StakeholderGraph

/// What an appearance says of each node and edge of a graph.
struct Look {
  /// Whether nodes have places.
  let hasPlaces: Bool
  private let places: [Appearance.Place]
  private let nodeColours: [NodeKind: Colour]
  private let nodeLines: [NodeKind: Colour]
  private let edgeColours: [EdgeKind: Colour]
  private let graph: Graph

  /// - Precondition: the appearance has as many places and colours as the graph has nodes and kinds, or
  ///   none, and all places are finite.
  init(_ appearance: Appearance, of graph: Graph) {
    let vocabulary = graph.vocabulary
    precondition(
      [0, graph.nodeCount].contains(appearance.places.count),
      "\(appearance.places.count) places for \(graph.nodeCount) nodes"
    )
    for (colours, kinds) in [
      (appearance.nodeColours, vocabulary.nodeKinds.count),
      (appearance.nodeLines, vocabulary.nodeKinds.count),
      (appearance.edgeColours, vocabulary.edgeKinds.count),
    ] {
      precondition(
        [0, kinds].contains(colours.count),
        "\(colours.count) colours for \(kinds) kinds"
      )
    }
    precondition(
      appearance.places.allSatisfy { place in
        [place.x, place.y, place.width, place.height].allSatisfy(\.isFinite)
      },
      "a node is nowhere"
    )
    self.graph = graph
    places = appearance.places
    hasPlaces = !places.isEmpty
    let (nodeKinds, edgeKinds) = (vocabulary.allNodeKinds, vocabulary.allEdgeKinds)
    nodeColours = Dictionary(uniqueKeysWithValues: zip(nodeKinds, appearance.nodeColours))
    nodeLines = Dictionary(uniqueKeysWithValues: zip(nodeKinds, appearance.nodeLines))
    edgeColours = Dictionary(uniqueKeysWithValues: zip(edgeKinds, appearance.edgeColours))
  }

  /// Whether nodes have colours.
  var hasNodeColours: Bool { !nodeColours.isEmpty }
  /// Whether edges have colours.
  var hasEdgeColours: Bool { !edgeColours.isEmpty }

  /// Where a node is.
  func place(of node: NodeID) -> Appearance.Place? { hasPlaces ? places[node.index] : nil }
  /// The colour inside a node of its kind.
  func colour(of node: NodeID) -> Colour? { nodeColours[graph.kind(of: node)] }
  /// The colour of the outline of a node of its kind.
  func line(of node: NodeID) -> Colour? { nodeLines[graph.kind(of: node)] }
  /// The colour of a node that is drawn without an outline, on a white ground, with its label beside.
  ///
  /// The inside is too pale for that, unless the vocabulary asks for it.
  func disc(of node: NodeID) -> Colour? {
    graph.vocabulary[graph.kind(of: node)].colour ?? line(of: node) ?? colour(of: node)
  }
  /// The colour of an edge's kind.
  func colour(of edge: EdgeID) -> Colour? { edgeColours[graph.kind(of: edge)] }

  /// The radius of a disc that fits into the place of a node, for tools that draw nothing else.
  static func radius(of place: Appearance.Place) -> Double { min(place.width, place.height) / 2 }

  /// A length in points, to a hundredth of one.
  static func text(_ points: Double) -> String {
    NumberText.text(of: (points * 100).rounded() / 100)
  }
}
