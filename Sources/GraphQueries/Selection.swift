public import StakeholderGraph

/// Which part of a graph a question is about.
///
/// Applied in this order: edges by status, kind and modality; nodes by kind, with the edges between
/// those that stay; the surroundings of a focus; the best connected nodes; nodes without an edge;
/// parallel edges.
public struct Selection: Sendable, Hashable {
  /// The states that claims may have.
  public var statuses: Set<Status> = [.accepted, .disputed]
  /// The kinds that edges may have; empty for any. Edges of context stay as well, unless some of
  /// their kinds are named.
  public var edgeKinds: Set<EdgeKind> = []
  /// The modalities that claims may have; empty for any.
  public var modalities: Set<Modality> = []
  /// The kinds that nodes may have; empty for any. Nodes in focus may have others.
  public var nodeKinds: Set<NodeKind> = []
  /// The nodes whose surroundings are meant; empty for the whole graph.
  public var focus: [NodeID] = []
  /// How many steps the surroundings reach, along or against the edges.
  public var depth = 1
  /// The most nodes to keep, those with the most selected edges; nil for all. Nodes in focus stay.
  public var top: Int?
  /// Whether nodes without an edge stay. Nodes in focus always do.
  public var keepsIsolatedNodes = true
  /// Whether the edges of one kind between the same ends are folded into one.
  public var mergesEdges = false

  /// Whether edges are chosen by their kind or modality, so that a node may have others.
  public var choosesEdges: Bool { !edgeKinds.isEmpty || !modalities.isEmpty }

  /// The whole graph but claims that are proposed or rejected.
  public init() {}

  /// The edges that pass the filters on edges and on the kinds of their ends, in order.
  ///
  /// Complexity: O(edgeCount).
  public func edges(of graph: Graph) -> [EdgeID] {
    let context = ContextKind.kinds(in: graph.vocabulary)
    let kinds = edgeKinds.isDisjoint(with: context) ? edgeKinds.union(context) : edgeKinds
    return graph.allEdges.filter { edge in
      statuses.contains(graph.status(of: edge))
        && (edgeKinds.isEmpty || kinds.contains(graph.kind(of: edge)))
        && (modalities.isEmpty || modalities.contains(graph.modality(of: edge)))
        && allows(graph.source(of: edge), in: graph)
        && allows(graph.target(of: edge), in: graph)
    }
  }

  /// Whether a node is of a kind that is asked for, or in focus.
  public func allows(_ node: NodeID, in graph: Graph) -> Bool {
    nodeKinds.isEmpty || nodeKinds.contains(graph.kind(of: node)) || focus.contains(node)
  }

  /// The selected part of a graph.
  ///
  /// Complexity: O(nodeCount + edgeCount).
  public func part(of graph: Graph) -> Part {
    var edges = edges(of: graph)
    var stays = graph.allNodes.map { allows($0, in: graph) }
    func hasBothEnds(_ edge: EdgeID) -> Bool {
      stays[graph.source(of: edge).index] && stays[graph.target(of: edge).index]
    }
    if !focus.isEmpty {
      stays = reached(by: edges, in: graph)
      edges = edges.filter(hasBothEnds)
    }
    if let top {
      keepBestConnected(top, among: edges, of: graph, in: &stays)
      edges = edges.filter(hasBothEnds)
    }
    var hasEdge = [Bool](repeating: false, count: graph.nodeCount)
    for edge in edges {
      hasEdge[graph.source(of: edge).index] = true
      hasEdge[graph.target(of: edge).index] = true
    }
    let isolated = graph.allNodes.filter {
      stays[$0.index] && !hasEdge[$0.index] && !focus.contains($0)
    }
    if !keepsIsolatedNodes { for node in isolated { stays[node.index] = false } }
    let context = ContextKind.kinds(in: graph.vocabulary)
    let contextCount = edges.count { context.contains(graph.kind(of: $0)) }
    let part = graph.subgraph(nodes: graph.allNodes.filter { stays[$0.index] }, edges: edges)
    return Part(
      graph: mergesEdges ? part.mergingParallelEdges() : part,
      claimCount: edges.count - contextCount,
      contextCount: contextCount,
      droppedNodeCount: keepsIsolatedNodes ? 0 : isolated.count
    )
  }

  /// A selected part of a graph, as a graph of its own.
  public struct Part: Sendable {
    /// The nodes and edges selected.
    public let graph: Graph
    /// The number of claims selected, before any were folded.
    public let claimCount: Int
    /// The number of edges selected that stand for context and are no claims.
    public let contextCount: Int
    /// The number of nodes left out because no selected edge touches them.
    public let droppedNodeCount: Int
  }

  /// Keeps the nodes with the most edges; of equal ones those whose ids come first.
  private func keepBestConnected(
    _ most: Int,
    among edges: [EdgeID],
    of graph: Graph,
    in stays: inout [Bool]
  ) {
    var degrees = [Int](repeating: 0, count: graph.nodeCount)
    for edge in edges {
      degrees[graph.source(of: edge).index] += 1
      degrees[graph.target(of: edge).index] += 1
    }
    let best = graph.allNodes.filter { stays[$0.index] }
      .sorted { (degrees[$1.index], $0) < (degrees[$0.index], $1) }
    for node in best.dropFirst(most) where !focus.contains(node) { stays[node.index] = false }
  }

  /// For each node whether it is within reach of the focus.
  private func reached(by edges: [EdgeID], in graph: Graph) -> [Bool] {
    var isUsable = [Bool](repeating: false, count: graph.edgeCount)
    for edge in edges { isUsable[edge.index] = true }
    var isReached = [Bool](repeating: false, count: graph.nodeCount)
    for node in focus { isReached[node.index] = true }
    var frontier = focus
    var distance = 0
    while distance < depth && !frontier.isEmpty {
      var next: [NodeID] = []
      for node in frontier {
        let outwards = graph.edges(from: node).lazy.filter { isUsable[$0.index] }
          .map { graph.target(of: $0) }
        let inwards = graph.edges(to: node).lazy.filter { isUsable[$0.index] }
          .map { graph.source(of: $0) }
        for other in Array(outwards) + Array(inwards) where !isReached[other.index] {
          isReached[other.index] = true
          next.append(other)
        }
      }
      frontier = next
      distance += 1
    }
    return isReached
  }
}
