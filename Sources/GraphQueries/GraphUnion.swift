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

  /// What became of each node and edge of the union, or of a part of it, folded or not.
  ///
  /// - Complexity: O(nodeCount + edgeCount).
  public func changes(in graph: Graph) -> GraphChanges { GraphChanges(of: graph, in: self) }

  /// What became of a node.
  func change(ofNode id: String) -> Change {
    let id = Array(id.utf8)
    if addedNodes.contains(id) { return .added }
    if removedNodes.contains(id) { return .removed }
    return changedNodes[id] == nil ? .unchanged : .changed
  }

  /// The columns in which a node differs.
  func columns(ofNode id: String) -> [ColumnChange] {
    changedNodes[Array(id.utf8)]?.columns ?? []
  }

  /// The claim of an id.
  func claim(_ id: String) -> Claim? { claims[Array(id.utf8)] }

  /// How the support of an edge's relation differs, nil if it does not.
  func supportChange(of edge: EdgeID, in graph: Graph) -> SupportChange? {
    guard !supports.isEmpty else { return nil }
    return supports[
      RelationID(
        graph.kind(of: edge),
        from: graph.source(of: edge),
        to: graph.target(of: edge),
        in: graph
      )
    ]
  }
}
