import StakeholderGraph

/// The claims of a dataset that somebody accepted, disputed or rejected: they are not proposed again.
struct DecidedClaims {
  private struct Key: Hashable {
    let kind: EdgeKind
    let text: String
    let source: String
    let target: String
  }

  private var keys: Set<Key> = []

  init() {}

  init(of graph: Graph) {
    for edge in graph.allEdges where graph.status(of: edge) != .proposed {
      guard let hash = graph.citation(of: edge)?.textSHA256 else { continue }
      keys.insert(
        Key(
          kind: graph.kind(of: edge),
          text: hash.lowercased(),
          source: graph.id(of: graph.source(of: edge)),
          target: graph.id(of: graph.target(of: edge))
        )
      )
    }
  }

  /// Whether a claim was decided: the same sentence, kind and ends.
  func contains(_ edge: DraftEdge) -> Bool {
    guard !keys.isEmpty else { return false }
    return keys.contains(
      Key(kind: edge.kind, text: edge.textSHA256, source: edge.source, target: edge.target)
    )
  }
}
