public import StakeholderGraph

/// What became of each node and edge of a ``GraphUnion``, or of a part of it, folded or not.
public struct GraphChanges: Sendable {
  /// The union that tells.
  public let union: GraphUnion
  /// The graph whose nodes and edges they are.
  public let graph: Graph

  private let nodes: [Change]
  private let edges: [Change]
  /// The claims of each edge, by their ids.
  private let claimIDs: FoldedClaims

  init(of graph: Graph, in union: GraphUnion) {
    self.graph = graph
    self.union = union
    let claimIDs = FoldedClaims(in: graph)
    self.claimIDs = claimIDs
    nodes = graph.allNodes.map { union.change(ofNode: graph.id(of: $0)) }
    edges = graph.allEdges.map { edge in
      Self.change(
        among: claimIDs.ids(of: edge).compactMap { union.claim($0)?.change },
        support: claimIDs.areFolded ? union.supportChange(of: edge, in: graph) : nil
      )
    }
  }

  /// What became of a node.
  public subscript(node: NodeID) -> Change { nodes[node.index] }

  /// What became of an edge.
  ///
  /// A folded edge is added or removed if all its claims are. Another one is told by its support, if that
  /// differs, else by whether one of its claims does.
  public subscript(edge: EdgeID) -> Change { edges[edge.index] }

  /// The columns in which a node differs.
  public func columns(of node: NodeID) -> [ColumnChange] {
    union.columns(ofNode: graph.id(of: node))
  }

  /// The claims that an edge stands for, in the order of their ids.
  public func claims(of edge: EdgeID) -> [GraphUnion.Claim] {
    claimIDs.ids(of: edge).compactMap { union.claim($0) }
  }

  /// The part that has changed: the nodes and edges that differ, the ends of those edges and of relations
  /// whose support does, and the other edges between these nodes.
  ///
  /// - Parameter focus: nodes that stay in any case.
  /// - Complexity: O(nodeCount + edgeCount).
  public func part(keeping focus: [NodeID] = []) -> Graph {
    var stays = nodes.map { $0 != .unchanged }
    for node in focus { stays[node.index] = true }
    for edge in graph.allEdges
    where self[edge] != .unchanged || union.supportChange(of: edge, in: graph) != nil {
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

  private static func change(among claims: [Change], support: SupportChange?) -> Change {
    guard let first = claims.first else { return .unchanged }
    if (first == .added || first == .removed) && claims.allSatisfy({ $0 == first }) { return first }
    if let support {
      return support.new > support.old
        ? .better(old: support.old, new: support.new)
        : .worse(old: support.old, new: support.new)
    }
    return claims.allSatisfy { $0 == .unchanged } ? .unchanged : .changed
  }
}

/// The claims that the edges of a graph stand for.
private struct FoldedClaims {
  private let graph: Graph
  private let position: Int?

  init(in graph: Graph) {
    self.graph = graph
    position =
      graph.hasFoldedEdges
      ? graph.fields(of: .edges).firstIndex { $0.name == MergedField.claims } : nil
  }

  /// Whether edges stand for several claims, or each for itself.
  var areFolded: Bool { position != nil }

  func ids(of edge: EdgeID) -> [String] {
    guard let position,
      case .list(let ids)? = graph.value(at: position, row: edge.index, of: .edges)
    else { return [graph.id(of: edge)] }
    return ids
  }
}
