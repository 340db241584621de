import StakeholderGraph

/// The edges that a selection chooses, for somebody who asks for few of them.
struct ChosenEdges {
  private let selection: Selection
  private let graph: Graph
  private let filter: EdgeFilter
  /// Whether every edge is chosen, as far as that can be told at once.
  let areAllChosen: Bool
  /// Whether each edge is chosen, where that depends on others.
  private let isChosen: [Bool]?

  init(_ selection: Selection, of graph: Graph) {
    self.selection = selection
    self.graph = graph
    filter = EdgeFilter(selection, graph)
    areAllChosen =
      !selection.choosesEdges && selection.nodeKinds.isEmpty
      && selection.statuses.contains(.accepted) && !graph.hasValues(.status)
    guard selection.minimalSupport != nil else {
      isChosen = nil
      return
    }
    isChosen = selection.marks(of: graph)
  }

  /// Whether an edge is among ``Selection/edges(of:)``.
  func contains(_ edge: EdgeID) -> Bool {
    areAllChosen
      || isChosen?[edge.index] ?? (filter.passes(edge) && selection.hasAllowedEnds(edge, in: graph))
  }
}
