public import StakeholderGraph

/// The best-supported of the shortest chains of links between two nodes.
///
/// A hop is all claims that link two nodes, in either direction unless the search is directed; its
/// support is the number of independent sources behind those. Chains are as strong as their weakest
/// hop, then as all their hops together; equal ones come in the order of the names, then ids, on them.
public struct ShortestPaths: Sendable, Hashable {
  /// The fewest hops between the nodes, nil where no chain links them.
  public let length: Int?
  /// How many chains have as few hops; `Int.max` for that many and more.
  public let count: Int
  /// The best of them, the best first; none if they are longer than was asked for.
  public let paths: [Path]
  /// Where no chain links the nodes, what is nearest to the start: by distance, then support, the
  /// best first, then name, then id.
  public let nearest: [Neighbourhood.Neighbour]
  /// Whether any claim links the end to another node; in a directed search, leads to it.
  public let reachesEnd: Bool

  /// A chain of links.
  public struct Path: Sendable, Hashable {
    /// The nodes from the start to the end.
    public let nodes: [NodeID]
    /// The hops between them, one fewer.
    public let hops: [Hop]

    /// The support of the weakest hop.
    public var support: Int { hops.map(\.support).min() ?? 0 }
    /// The support of all hops, added up.
    public var totalSupport: Int { hops.reduce(0) { $0 + $1.support } }
  }

  /// A step of a chain.
  public struct Hop: Sendable, Hashable {
    /// The claims that link its two nodes, in the order of their ids; `other` is the node nearer to
    /// the start.
    public let links: [Neighbourhood.Link]
    /// The claim that stands for it: plainly asserted and accepted if one is, then no mere context, then
    /// cited with its place, then of the highest confidence, then of the first id.
    public let best: Neighbourhood.Link
    /// How many independent sources say so.
    public let support: Int
  }

  /// The chains between two nodes.
  ///
  /// - Parameters:
  ///   - start: where the chains begin; it counts whatever its kind, as does the end.
  ///   - end: where they end; not the start.
  ///   - rule: which claims link.
  ///   - isDirected: whether claims are followed from source to target only.
  ///   - most: the most chains to give, at least 1.
  ///   - maximalLength: the most hops that they may have, at least 1; nil for any number.
  ///   - mostNearest: the most nodes to give where there is no chain.
  /// - Complexity: O(nodeCount + edgeCount + s log s) in the number s of links on shortest chains, then
  ///   O(s) for each number that is the support of a hop, the highest first, until there are enough
  ///   chains, and O(length × log degree) for each chain.
  public init(
    from start: NodeID,
    to end: NodeID,
    in graph: Graph,
    rule: LinkRule = LinkRule(),
    isDirected: Bool = false,
    most: Int = 3,
    maximalLength: Int? = nil,
    mostNearest: Int = 5
  ) {
    precondition(start != end, "a chain needs two nodes")
    precondition(most >= 1, "at least one chain has to be asked for, not \(most)")
    precondition(maximalLength ?? 1 >= 1, "a chain has at least one hop")
    var rule = rule
    rule.selection.focus = [start, end]
    var isLink = [Bool](repeating: false, count: graph.edgeCount)
    for edge in rule.edges(of: graph) { isLink[edge.index] = true }
    let reach = Reach(from: start, to: end, in: graph, isLink: isLink, isDirected: isDirected)
    let sources = SourceNumbers(of: graph)
    length = reach.distances[end.index]
    guard let length else {
      count = 0
      paths = []
      nearest = Self.nearest(mostNearest, by: reach, in: graph, sources: sources)
      reachesEnd =
        graph.edges(to: end).contains { isLink[$0.index] }
        || (!isDirected && graph.edges(from: end).contains { isLink[$0.index] })
      return
    }
    let network = PathNetwork(to: end, by: reach, sources: sources)
    count = network.pathCount
    nearest = []
    reachesEnd = true
    paths =
      length <= maximalLength ?? length ? Self.best(most, of: network, in: graph) : []
  }

  /// The best chains of a network, by their weakest hop first.
  private static func best(_ most: Int, of network: PathNetwork, in graph: Graph) -> [Path] {
    let names = network.nodes.map { graph.name(of: $0) }
    var order = [Int](repeating: 0, count: network.nodes.count)
    let sorted = network.nodes.indices.sorted {
      (names[$0], network.nodes[$0]) < (names[$1], network.nodes[$1])
    }
    for (place, node) in sorted.enumerated() { order[node] = place }
    var paths: [Path] = []
    for weakest in Set(network.hops.map(\.support)).sorted(by: >) where paths.count < most {
      var best = BestPaths(of: network, weakest: weakest, order: order)
      var place = 0
      while paths.count < most, let hops = best.path(place) {
        paths.append(path(hops.map { network.hops[$0] }, of: network, in: graph))
        place += 1
      }
    }
    return paths
  }

  private static func path(
    _ hops: [PathNetwork.Hop],
    of network: PathNetwork,
    in graph: Graph
  ) -> Path {
    Path(
      nodes: hops.prefix(1).map { network.nodes[$0.from] } + hops.map { network.nodes[$0.to] },
      hops: hops.map { hop in
        let links = hop.links.sorted { $0.edge < $1.edge }
        let best = links.reduce(links[0]) { stands($1.edge, before: $0.edge, in: graph) ? $1 : $0 }
        return Hop(links: links, best: best, support: hop.support)
      }
    )
  }

  /// Whether a claim stands for a hop rather than another that comes before it.
  private static func stands(_ edge: EdgeID, before other: EdgeID, in graph: Graph) -> Bool {
    func key(_ edge: EdgeID) -> (Int, Int, Int, Double) {
      let citation = graph.citation(of: edge)
      let places = [citation != nil, citation?.paragraph != nil, citation?.range != nil]
      return (
        graph.marks(of: edge).count, graph.isContext(edge) ? 1 : 0, -places.count(where: \.self),
        -(graph.confidence(of: edge) ?? 0)
      )
    }
    return key(edge) < key(other)
  }

  private static func nearest(
    _ most: Int,
    by reach: Reach,
    in graph: Graph,
    sources: SourceNumbers
  ) -> [Neighbourhood.Neighbour] {
    let nodes = reach.nodes.dropFirst()
    // All that are as near as the last one that may be listed.
    let farthest = nodes.dropFirst(most - 1).first.flatMap { reach.distances[$0.index] } ?? .max
    let near = nodes.prefix { (reach.distances[$0.index] ?? 0) <= farthest }
    let neighbours = near.map { node in
      let links = reach.linksFromNearer(to: node)
      return Neighbourhood.Neighbour(
        node: node,
        distance: reach.distances[node.index] ?? 0,
        support: sources.support(of: links.map(\.edge)),
        links: links.sorted { $0.edge < $1.edge }
      )
    }
    return Array(Neighbourhood.sorted(neighbours, in: graph).prefix(most))
  }
}
