import StakeholderGraph

/// How far nodes are from a start, along links.
struct Reach {
  private let graph: Graph
  private let isLink: [Bool]
  private let isDirected: Bool
  /// For each node the fewest hops from the start, nil where none lead there or nobody looked.
  private(set) var distances: [Int?]
  /// The nodes found, by distance; the start is the first.
  private(set) var nodes: [NodeID]

  /// A search from a start, which ends once it comes to the end, if one is given.
  ///
  /// - Complexity: O(nodeCount + links at the nodes found).
  init(
    from start: NodeID,
    to end: NodeID?,
    in graph: Graph,
    isLink: [Bool],
    isDirected: Bool
  ) {
    self.graph = graph
    self.isLink = isLink
    self.isDirected = isDirected
    distances = [Int?](repeating: nil, count: graph.nodeCount)
    distances[start.index] = 0
    nodes = [start]
    var next = 0
    while next < nodes.count {
      let near = nodes[next]
      let distance = (distances[near.index] ?? 0) + 1
      next += 1
      for edge in graph.edges(from: near) where isLink[edge.index] {
        reach(graph.target(of: edge), at: distance)
      }
      if !isDirected {
        for edge in graph.edges(to: near) where isLink[edge.index] {
          reach(graph.source(of: edge), at: distance)
        }
      }
      if let end, distances[end.index] != nil { break }
    }
  }

  private mutating func reach(_ node: NodeID, at distance: Int) {
    guard distances[node.index] == nil else { return }
    distances[node.index] = distance
    nodes.append(node)
  }

  /// The links to a node from those one hop nearer to the start, by that nearer end, then by id.
  func linksFromNearer(to far: NodeID) -> [Neighbourhood.Link] {
    guard let distance = distances[far.index], distance > 0 else { return [] }
    var links: [Neighbourhood.Link] = []
    func add(_ edge: EdgeID, from near: NodeID, _ direction: Direction) {
      if isLink[edge.index], distances[near.index] == distance - 1 {
        links.append(Neighbourhood.Link(edge: edge, other: near, direction: direction))
      }
    }
    for edge in graph.edges(to: far) { add(edge, from: graph.source(of: edge), .out) }
    if !isDirected {
      for edge in graph.edges(from: far) { add(edge, from: graph.target(of: edge), .in) }
    }
    return links.sorted { ($0.other, $0.edge) < ($1.other, $1.edge) }
  }
}
