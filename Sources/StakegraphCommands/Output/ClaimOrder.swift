import StakeholderGraph

extension Graph {
  /// Whether a claim stands before another: by document, then by its place in it.
  func stands(_ first: EdgeID, before second: EdgeID) -> Bool {
    func key(_ edge: EdgeID) -> (String, Int, Int, EdgeID) {
      let citation = citation(of: edge)
      return (
        citation?.document ?? "", citation?.paragraph ?? 0, citation?.range?.lowerBound ?? 0, edge
      )
    }
    return key(first) < key(second)
  }
}
