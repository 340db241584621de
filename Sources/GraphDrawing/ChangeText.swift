import GraphQueries
import StakeholderGraph

/// What became of an edge, in the words of its tooltip.
enum ChangeText {
  /// The claim in one line with what became of it, and a line for each citation with its sign.
  static func text(of edge: EdgeID, _ changes: GraphChanges) -> String {
    let graph = changes.graph
    let kind = graph.vocabulary[graph.kind(of: edge)]
    let source = graph.name(of: graph.source(of: edge))
    let target = graph.name(of: graph.target(of: edge))
    let marks = graph.marks(of: edge) + [words(changes[edge])]
    let first = "\(source) \(kind.verb) \(target) (\(marks.joined(separator: ", ")))"
    let lines = changes.claims(of: edge).map { line(of: $0, in: changes.union.difference) }
    return ([first] + lines).joined(separator: "\n")
  }

  private static func words(_ change: Change) -> String {
    switch change {
    case .better(let old, let new), .worse(let old, let new):
      "\(change.word) supported: \(old) → \(new) independent sources"
    case .unchanged, .added, .removed, .changed: change.word
    }
  }

  /// The citation of a claim, from the graph that has it.
  private static func line(of claim: GraphUnion.Claim, in difference: GraphDifference) -> String {
    let sign =
      switch claim.change {
      case .added: "+ "
      case .removed: "− "
      case .changed: "~ "
      case .unchanged, .better, .worse: ""
      }
    let columns = claim.columns.map { difference.text(of: $0) }.joined(separator: "; ")
    return sign + citation(of: claim, in: difference) + (columns.isEmpty ? "" : " (\(columns))")
  }

  private static func citation(
    of claim: GraphUnion.Claim,
    in difference: GraphDifference
  ) -> String {
    func text(_ edge: EdgeID?, in graph: Graph) -> String? {
      guard let edge else { return nil }
      let citation =
        CitationText.text(of: edge, in: graph) ?? (graph.isContext(edge) ? "context" : "uncited")
      let marks = graph.marks(of: edge)
      return marks.isEmpty ? citation : "\(citation) (\(marks.joined(separator: ", ")))"
    }
    return text(claim.new, in: difference.new.graph) ?? text(claim.old, in: difference.old.graph)
      ?? ""
  }
}
