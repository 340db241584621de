public import StakeholderGraph

extension Vocabulary {
  /// The vocabulary with the kinds of another that it does not have.
  func addingKinds(of other: Vocabulary) -> Vocabulary {
    var vocabulary = self
    for kind in other.nodeKinds where nodeKind(kind.id) == nil { vocabulary.declare(kind) }
    for kind in other.edgeKinds where edgeKind(kind.id) == nil { vocabulary.declare(kind) }
    return vocabulary
  }
}

extension Graph {
  /// The graph with the kinds of another vocabulary declared as well, so that both can be asked for the
  /// same kinds.
  ///
  /// A graph that has them all comes back as it is. Complexity: O(nodeCount + edgeCount).
  public func declaringKinds(of other: Vocabulary) -> Graph {
    let all = vocabulary.addingKinds(of: other)
    guard all != vocabulary else { return self }
    var builder = GraphBuilder(vocabulary: all)
    builder.copy(0..<documentCount, of: .documents, from: self)
    builder.copy(0..<nodeCount, of: .nodes, from: self)
    builder.copy(0..<edgeCount, of: .edges, from: self)
    return builder.finishDerived()
  }
}
