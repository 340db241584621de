import GraphQueries
import StakeholderGraph

/// What an edge says and who says so, for its tooltip.
struct EdgeSummary {
  private let graph: Graph
  private let whole: Graph?
  private let countPosition: Int?
  private let citationsPosition: Int?

  /// What the edges of a graph say, folded or not.
  ///
  /// - Parameter whole: A graph that it is a part of, which knows publishers that are not in it.
  init(of graph: Graph, in whole: Graph? = nil) {
    self.graph = graph
    self.whole = whole
    // Looked for once, since a graph may have many columns and edges.
    let fields = graph.hasFoldedEdges ? graph.fields(of: .edges) : []
    countPosition = fields.firstIndex { $0.name == MergedField.count }
    citationsPosition = fields.firstIndex { $0.name == MergedField.citations }
  }

  /// The claim in one line, how far it is vouched for, and a line for each citation.
  func text(of edge: EdgeID) -> String {
    let kind = graph.vocabulary[graph.kind(of: edge)]
    let source = graph.name(of: graph.source(of: edge))
    let target = graph.name(of: graph.target(of: edge))
    var first = "\(source) \(kind.verb) \(target)"
    let marks = graph.marks(of: edge)
    if !marks.isEmpty { first += " (\(marks.joined(separator: ", ")))" }
    let citations =
      foldedCitations(of: edge)
      ?? [CitationText.text(of: edge, in: graph, partOf: whole)].compactMap { $0 }
    let without = graph.isContext(edge) ? [] : ["uncited"]
    return ([first] + (citations.isEmpty ? without : citations)).joined(separator: "\n")
  }

  /// How many claims were folded into an edge, nil for a claim of its own.
  func claimCount(of edge: EdgeID) -> Int? {
    guard let countPosition,
      case .integer(let count)? = graph.value(at: countPosition, row: edge.index, of: .edges)
    else { return nil }
    return Int(count)
  }

  private func foldedCitations(of edge: EdgeID) -> [String]? {
    guard let citationsPosition,
      case .list(let items)? = graph.value(at: citationsPosition, row: edge.index, of: .edges)
    else { return nil }
    return items
  }
}
