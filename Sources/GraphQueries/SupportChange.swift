public import StakeholderGraph

/// A relation of two graphs that more or fewer independent sources assert in the one than in the other.
public struct SupportChange: Sendable, Hashable {
  /// The kind, in the new graph.
  public let kind: EdgeKind
  /// The node that it runs from, in the new graph.
  public let source: NodeID
  /// The node that it runs to, in the new graph.
  public let target: NodeID
  /// How many sources asserted it.
  public let old: Int
  /// How many sources assert it.
  public let new: Int

  /// The relations that both sides have and whose support differs, by source, kind and target.
  ///
  /// - Parameter sharedNodes: the nodes that both sides have.
  /// - Complexity: O(n log n) in the number of edges and kinds.
  static func all(
    from old: GraphDifference.Side,
    to new: GraphDifference.Side,
    sharedNodes: [(old: NodeID, new: NodeID)],
    modalities: Set<Modality>
  ) -> [SupportChange] {
    let newNode = Dictionary(uniqueKeysWithValues: sharedNodes.map { ($0.old, $0.new) })
    let newKind = Dictionary(
      uniqueKeysWithValues: old.graph.vocabulary.allEdgeKinds.map { kind in
        (kind, new.graph.vocabulary.edgeKind(old.graph.vocabulary[kind].id))
      }
    )
    var before: [Relation: [EdgeID]] = [:]
    for edge in old.edges {
      guard let source = newNode[old.graph.source(of: edge)],
        let target = newNode[old.graph.target(of: edge)],
        let kind = newKind[old.graph.kind(of: edge)] ?? nil
      else { continue }
      before[Relation(source: source, kind: kind, target: target), default: []].append(edge)
    }
    let after = Dictionary(grouping: new.edges) { edge in
      Relation(
        source: new.graph.source(of: edge),
        kind: new.graph.kind(of: edge),
        target: new.graph.target(of: edge)
      )
    }
    let order = Dictionary(
      uniqueKeysWithValues: new.graph.vocabulary.allEdgeKinds.enumerated().map { ($1, $0) }
    )
    return after.compactMap { relation, edges -> SupportChange? in
      guard let earlier = before[relation] else { return nil }
      let old = Support.count(of: earlier, in: old.graph, modalities: modalities)
      let new = Support.count(of: edges, in: new.graph, modalities: modalities)
      guard old != new else { return nil }
      return SupportChange(
        kind: relation.kind,
        source: relation.source,
        target: relation.target,
        old: old,
        new: new
      )
    }.sorted { first, second in
      (first.source, order[first.kind] ?? 0, first.target)
        < (second.source, order[second.kind] ?? 0, second.target)
    }
  }
}

private struct Relation: Hashable {
  let source: NodeID
  let kind: EdgeKind
  let target: NodeID
}
