import GraphQueries
import StakeholderGraph

/// What an edge says and who says so, for its tooltip.
enum EdgeSummary {
  /// The claim in one line, how far it is vouched for, and a line for each citation.
  static func text(of edge: EdgeID, in graph: Graph) -> String {
    let kind = graph.vocabulary[graph.kind(of: edge)]
    let source = graph.name(of: graph.source(of: edge))
    let target = graph.name(of: graph.target(of: edge))
    var first = "\(source) \(kind.verb) \(target)"
    let marks = graph.marks(of: edge)
    if !marks.isEmpty { first += " (\(marks.joined(separator: ", ")))" }
    let citations =
      list(MergedField.citations, of: edge, in: graph)
      ?? [CitationText.text(of: edge, in: graph)].compactMap { $0 }
    let without = graph.isContext(edge) ? [] : ["uncited"]
    return ([first] + (citations.isEmpty ? without : citations)).joined(separator: "\n")
  }

  /// How many claims were folded into an edge, nil for a claim of its own.
  static func claimCount(of edge: EdgeID, in graph: Graph) -> Int? {
    guard let position = position(of: MergedField.count, in: graph),
      case .integer(let count)? = graph.value(at: position, row: edge.index, of: .edges)
    else { return nil }
    return Int(count)
  }

  private static func list(_ name: String, of edge: EdgeID, in graph: Graph) -> [String]? {
    guard let position = position(of: name, in: graph),
      case .list(let items)? = graph.value(at: position, row: edge.index, of: .edges)
    else { return nil }
    return items
  }

  /// The position of a column that folding added, nil where claims stand by themselves.
  private static func position(of name: String, in graph: Graph) -> Int? {
    guard graph.hasFoldedEdges else { return nil }
    return graph.fields(of: .edges).firstIndex { $0.name == name }
  }
}
