public import StakeholderGraph

extension Selection {
  /// What left no edge over.
  public struct Emptiness: Sendable, Hashable {
    /// The part of the selection that did.
    public enum Cause: Sendable, Hashable {
      /// A condition on single edges.
      case condition(EdgeCondition)
      /// The kinds of nodes.
      case nodeKinds
      /// The minimal support.
      case minimalSupport
    }

    /// The first part of the selection after which none was left.
    public let cause: Cause
    /// The conditions met before, in the order in which they apply.
    public let before: [EdgeCondition]
    /// How many edges met those.
    public let count: Int
  }

  /// Why no edge of a graph passes; nil if one does, or if the graph has none.
  ///
  /// - Complexity: as ``edges(of:)``.
  public func emptiness(in graph: Graph) -> Emptiness? {
    // Mostly one of the first edges passes.
    let chosen = minimalSupport == nil ? ChosenEdges(self, of: graph) : nil
    if let chosen, graph.allEdges.contains(where: chosen.contains) { return nil }
    let filter = EdgeFilter(self, graph)
    var edges = graph.allEdges.map(\.self)
    guard !edges.isEmpty else { return nil }
    var before: [EdgeCondition] = []
    for condition in EdgeCondition.allCases where condition.isSet(in: self) {
      let passing = edges.filter { filter.meets(condition, $0) }
      if passing.isEmpty {
        return Emptiness(cause: .condition(condition), before: before, count: edges.count)
      }
      before.append(condition)
      edges = passing
    }
    let allowed = edges.filter { hasAllowedEnds($0, in: graph) }
    if allowed.isEmpty {
      return Emptiness(cause: .nodeKinds, before: before, count: edges.count)
    }
    guard let minimalSupport, supported(allowed, by: minimalSupport, in: graph).isEmpty else {
      return nil
    }
    return Emptiness(cause: .minimalSupport, before: before, count: allowed.count)
  }
}
