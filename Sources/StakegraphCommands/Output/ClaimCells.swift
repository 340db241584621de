import GraphQueries
import StakeholderGraph

/// The columns of a claim in the csv of an answer, beside its ends and its kind.
enum ClaimCells {
  /// Where a claim stands and how far it holds.
  static let place = [
    "document", "publisher", "paragraph", "start", "end", "modality", "status",
  ]
  /// What else the dataset tells of it; the note of an `affiliated` edge is the role.
  static let details = [
    "mode", "verb", "about", "date", "amount", "currency", "confidence", "note", "citation",
  ]

  /// The cells of ``place`` and ``details``, empty where nothing is known.
  static func all(of edge: EdgeID, in graph: Graph) -> [String] {
    let citation = graph.citation(of: edge)
    return [
      citation?.document, graph.document(of: edge).flatMap(graph.publisherID(of:)),
      citation?.paragraph.map(String.init), citation?.range.map { String($0.lowerBound) },
      citation?.range.map { String($0.upperBound) }, graph.modality(of: edge).rawValue,
      graph.status(of: edge).rawValue, graph.mode(of: edge)?.rawValue, graph.verb(of: edge),
      TextList.text(of: graph.about(of: edge).map { graph.id(of: $0) }),
      graph.date(of: edge)?.description, graph.amount(of: edge).map(NumberText.text(of:)),
      graph.currency(of: edge), graph.confidence(of: edge).map(NumberText.text(of:)),
      graph.note(of: edge), CitationText.text(of: edge, in: graph),
    ].map { $0 ?? "" }
  }
}
