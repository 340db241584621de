public import StakeholderGraph

/// Two graphs in one, for pictures of what differs between them.
///
/// A row that both have is as the new graph has it. A claim whose kind or ends have changed stands there
/// twice, as it was and as it is.
public struct GraphUnion: Sendable {
  /// What differs.
  public let difference: GraphDifference
  /// All rows compared, of both graphs, with all their documents.
  public let graph: Graph

  /// A claim of the union, as the two graphs have it; nil in one that does not.
  public struct Claim: Sendable, Hashable {
    /// The claim in the old graph.
    public let old: EdgeID?
    /// The claim in the new graph.
    public let new: EdgeID?
    /// The columns that differ, for a claim that both have.
    public let columns: [ColumnChange]

    /// What became of the claim.
    public var change: Change {
      if old == nil { return .added }
      if new == nil { return .removed }
      return columns.isEmpty ? .unchanged : .changed
    }
  }

  private let claims: [[UInt8]: Claim]
  private let addedNodes: Set<[UInt8]>
  private let removedNodes: Set<[UInt8]>
  private let changedNodes: [[UInt8]: RowChange<NodeField>]
  private let supports: [RelationID: SupportChange]

  /// The two sides of a difference in one graph.
  ///
  /// - Complexity: O(n log n) in the number of rows of both.
  public init(of difference: GraphDifference) {
    self.difference = difference
    let old = difference.old.graph
    let new = difference.new.graph
    var builder = GraphBuilder(vocabulary: new.vocabulary.addingKinds(of: old.vocabulary))
    for table in GraphTable.allCases {
      Self.addColumns(of: table, from: old, new, to: &builder)
    }
    builder.copy(0..<new.documentCount, of: .documents, from: new)
    let oldDocuments = old.allDocuments.filter { new.document(old.id(of: $0)) == nil }
    builder.copy(oldDocuments.map(\.index), of: .documents, from: old)
    builder.copy(difference.new.nodes.map(\.index), of: .nodes, from: new)
    builder.copy(difference.nodes.removed.map(\.index), of: .nodes, from: old)
    builder.copy(difference.new.edges.map(\.index), of: .edges, from: new)
    claims = Self.addClaims(of: difference, to: &builder)
    graph = builder.finishDerived()
    addedNodes = Set(difference.nodes.added.map { Array(new.id(of: $0).utf8) })
    removedNodes = Set(difference.nodes.removed.map { Array(old.id(of: $0).utf8) })
    changedNodes = Dictionary(
      uniqueKeysWithValues: difference.nodes.changed.map { (Array(new.id(of: $0.new).utf8), $0) }
    )
    supports = Dictionary(
      uniqueKeysWithValues: difference.supportChanges.map { change in
        (RelationID(change.kind, from: change.source, to: change.target, in: new), change)
      }
    )
  }

  /// What became of a node of the union, or of a part of it.
  public func change(of node: NodeID, in graph: Graph) -> Change {
    let id = Array(graph.id(of: node).utf8)
    if addedNodes.contains(id) { return .added }
    if removedNodes.contains(id) { return .removed }
    return changedNodes[id] == nil ? .unchanged : .changed
  }

  /// The columns in which a node of the union, or of a part of it, differs.
  public func columns(of node: NodeID, in graph: Graph) -> [ColumnChange] {
    changedNodes[Array(graph.id(of: node).utf8)]?.columns ?? []
  }

  /// The claims that an edge of the union stands for, or one of a part of it, folded or not, in the
  /// order of their ids.
  public func claims(of edge: EdgeID, in graph: Graph) -> [Claim] {
    (graph.foldedClaimIDs(of: edge) ?? [graph.id(of: edge)])
      .compactMap { claims[Array($0.utf8)] }
  }

  /// What became of an edge of the union, or of one of a part of it, folded or not.
  ///
  /// A folded edge is added or removed if all its claims are. Another one is told by its support, if that
  /// differs, else by whether one of its claims does.
  public func change(of edge: EdgeID, in graph: Graph) -> Change {
    let changes = claims(of: edge, in: graph).map(\.change)
    guard let first = changes.first else { return .unchanged }
    if changes.allSatisfy({ $0 == first }) && (first == .added || first == .removed) {
      return first
    }
    if graph.hasFoldedEdges,
      let support = supports[
        RelationID(
          graph.kind(of: edge),
          from: graph.source(of: edge),
          to: graph.target(of: edge),
          in: graph
        )
      ]
    {
      return support.new > support.old
        ? .better(old: support.old, new: support.new)
        : .worse(old: support.old, new: support.new)
    }
    return changes.allSatisfy { $0 == .unchanged } ? .unchanged : .changed
  }

  /// What has changed of the union or of a part of it: the nodes and edges that differ, the ends of those
  /// edges, and the other edges between these nodes.
  ///
  /// - Parameter focus: nodes that stay in any case.
  /// - Complexity: O(nodeCount + edgeCount).
  public func changedPart(of graph: Graph, keeping focus: [NodeID] = []) -> Graph {
    var stays = graph.allNodes.map { change(of: $0, in: graph) != .unchanged }
    for node in focus { stays[node.index] = true }
    for edge in graph.allEdges where change(of: edge, in: graph) != .unchanged {
      stays[graph.source(of: edge).index] = true
      stays[graph.target(of: edge).index] = true
    }
    return graph.subgraph(
      nodes: graph.allNodes.filter { stays[$0.index] },
      edges: graph.allEdges.filter { edge in
        stays[graph.source(of: edge).index] && stays[graph.target(of: edge).index]
      }
    )
  }
}
