public import StakeholderGraph

/// Which part of a graph a question is about.
///
/// Applied in this order: edges one by one, as ``EdgeCondition`` lists them; nodes by kind, with the
/// edges between those that stay; relations by their support; the surroundings of a focus; the best
/// nodes; nodes without an edge; parallel edges.
public struct Selection: Sendable, Hashable {
  /// The states that claims may have.
  public var statuses: Set<Status> = [.accepted, .disputed]
  /// The kinds that edges may have; empty for any. Edges of context stay as well, unless some of
  /// their kinds are named.
  public var edgeKinds: Set<EdgeKind> = []
  /// The modalities that claims may have; empty for any.
  public var modalities: Set<Modality> = []
  /// The ids of the documents that claims may cite; empty for any.
  public var documents: [String] = []
  /// The ids of the publishers or origins of the documents that claims may cite; empty for any.
  public var publishers: [String] = []
  /// The first day on which something may have happened, or a document appeared that gives no date;
  /// nil for any. Claims without either date do not pass.
  public var since: ClaimDate?
  /// The last such day, of which an unfinished date means the last.
  public var until: ClaimDate?
  /// The least confidence of claims, 0 to 1; nil for any. Claims of unknown confidence do not pass.
  public var minimalConfidence: Double?
  /// The least number of independent sources that a relation has, over the claims that passed so far;
  /// nil for any. All claims of one kind between the same ends pass or none.
  public var minimalSupport: Int?
  /// The kinds that nodes may have; empty for any. Nodes in focus may have others.
  public var nodeKinds: Set<NodeKind> = []
  /// The nodes whose surroundings are meant; empty for the whole graph.
  public var focus: [NodeID] = []
  /// How many steps the surroundings reach, along or against the edges.
  public var depth = 1
  /// The most nodes to keep, those that come first by ``topMeasure``; nil for all. Nodes in focus stay.
  public var top: Int?
  /// What makes a node one of the top.
  public var topMeasure = TopMeasure.degree
  /// Whether nodes without an edge stay. Nodes in focus always do.
  public var keepsIsolatedNodes = true
  /// Whether the edges of one kind between the same ends are folded into one.
  public var mergesEdges = false

  /// Whether edges are chosen by more than their status, so that a node may have others.
  public var choosesEdges: Bool {
    minimalSupport != nil || EdgeCondition.allCases.contains { $0 != .status && $0.isSet(in: self) }
  }

  /// The whole graph but claims that are proposed or rejected.
  public init() {}

  /// The modalities of the claims that support a relation: those asked for, else asserted alone.
  public var supportingModalities: Set<Modality> { modalities.isEmpty ? [.asserted] : modalities }

  /// The edges that pass the conditions on edges, on the kinds of their ends and on support, in order.
  ///
  /// - Complexity: O(edgeCount), or O(edgeCount log edgeCount) with a minimal support.
  public func edges(of graph: Graph) -> [EdgeID] {
    guard let marks = marks(of: graph) else { return Array(graph.allEdges) }
    return graph.allEdges.filter { marks[$0.index] }
  }

  /// For each edge whether it is one of ``edges(of:)``; nil if all are.
  ///
  /// - Complexity: as of ``edges(of:)``.
  func marks(of graph: Graph) -> [Bool]? {
    var marks = EdgeFilter(self, graph).marks()
    if !nodeKinds.isEmpty {
      let areAllowed = graph.allNodes.map { allows($0, in: graph) }
      var kept = marks ?? [Bool](repeating: true, count: graph.edgeCount)
      graph.withEnds { sources, targets in
        for edge in kept.indices where kept[edge] {
          kept[edge] = areAllowed[Int(sources[edge])] && areAllowed[Int(targets[edge])]
        }
      }
      marks = kept
    }
    guard let minimalSupport else { return marks }
    let passed = graph.allEdges.filter { marks?[$0.index] ?? true }
    var kept = [Bool](repeating: false, count: graph.edgeCount)
    for edge in supported(passed, by: minimalSupport, in: graph) { kept[edge.index] = true }
    return kept
  }

  func hasAllowedEnds(_ edge: EdgeID, in graph: Graph) -> Bool {
    nodeKinds.isEmpty
      || (allows(graph.source(of: edge), in: graph) && allows(graph.target(of: edge), in: graph))
  }

  /// Whether a node is of a kind that is asked for, or in focus.
  public func allows(_ node: NodeID, in graph: Graph) -> Bool {
    nodeKinds.isEmpty || nodeKinds.contains(graph.kind(of: node)) || focus.contains(node)
  }

  /// The selected part of a graph.
  ///
  /// Complexity: O(nodeCount + edgeCount).
  public func part(of graph: Graph) -> Part {
    var (edges, stays) =
      focus.isEmpty
      ? (edges(of: graph), graph.allNodes.map { allows($0, in: graph) }) : surroundings(in: graph)
    func hasBothEnds(_ edge: EdgeID) -> Bool {
      stays[graph.source(of: edge).index] && stays[graph.target(of: edge).index]
    }
    let reachedCount = stays.count(where: \.self)
    if let top {
      keepBest(top, among: edges, of: graph, in: &stays)
      edges = edges.filter(hasBothEnds)
    }
    let topCount = stays.count(where: \.self)
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
      graph: mergesEdges ? part.mergingParallelEdges(in: graph) : part,
      claimCount: edges.count - contextCount,
      contextCount: contextCount,
      belowTopCount: reachedCount - topCount,
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
    /// The number of nodes left out because they are not among the top.
    public let belowTopCount: Int
    /// The number of nodes left out because no selected edge touches them.
    public let droppedNodeCount: Int
  }

  /// Keeps the best nodes; of equal ones those whose ids come first.
  private func keepBest(
    _ most: Int,
    among edges: [EdgeID],
    of graph: Graph,
    in stays: inout [Bool]
  ) {
    let scores = topMeasure.scores(of: graph, edges: edges, modalities: supportingModalities)
    let best = graph.allNodes.filter { stays[$0.index] }
      .sorted { (scores[$1.index], $0) < (scores[$0.index], $1) }
    for node in best.dropFirst(most) where !focus.contains(node) { stays[node.index] = false }
  }

  /// The edges between nodes within reach of the focus, in order, and for each node whether it is one of them.
  ///
  /// Only edges of those nodes are looked at, so that a small part of a large graph is soon found.
  private func surroundings(in graph: Graph) -> (edges: [EdgeID], isReached: [Bool]) {
    let chosen = ChosenEdges(self, of: graph)
    var isReached = [Bool](repeating: false, count: graph.nodeCount)
    for node in focus { isReached[node.index] = true }
    var reached = Set(focus).sorted()
    var frontier = reached
    var distance = 0
    while distance < depth && !frontier.isEmpty {
      var next: [NodeID] = []
      for node in frontier {
        for edges in [graph.edges(from: node), graph.edges(to: node)] {
          for position in edges.indices {
            let far = edges.farEnd(at: position)
            if isReached[far.index] || !chosen.contains(edges[position]) { continue }
            isReached[far.index] = true
            next.append(far)
          }
        }
      }
      reached += next
      frontier = next
      distance += 1
    }
    var edges: [EdgeID] = []
    for node in reached {
      let outwards = graph.edges(from: node)
      for position in outwards.indices where isReached[outwards.farEnd(at: position).index] {
        if chosen.contains(outwards[position]) { edges.append(outwards[position]) }
      }
    }
    return (edges.sorted(), isReached)
  }
}
