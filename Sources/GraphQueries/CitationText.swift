public import StakeholderGraph

/// Citations as people write them.
public enum CitationText {
  /// Publisher, title, date and paragraph, such as `The Gazette, Budget day, 2025-03-04, ¶ 11`.
  ///
  /// What is not known is left out; a document without publisher and title goes by its id. Nil for an
  /// edge that cites nothing.
  ///
  /// - Parameter whole: A graph that the other is a part of, which knows the names of publishers that
  ///   are not in it.
  public static func text(
    of edge: EdgeID,
    in graph: Graph,
    partOf whole: Graph? = nil
  ) -> String? {
    guard let citation = graph.citation(of: edge) else { return nil }
    let document = graph.document(of: edge).map { text(of: $0, in: graph, partOf: whole) }
    let paragraph = citation.paragraph.map { ", ¶ \($0)" } ?? ""
    return (document ?? citation.document) + paragraph
  }

  /// Publisher, title and date of a document; its id if publisher and title are not known.
  public static func text(
    of document: DocumentID,
    in graph: Graph,
    partOf whole: Graph? = nil
  ) -> String {
    var parts = [
      graph.publisherName(of: document, partOf: whole), graph.text(.title, of: document),
    ]
    .compactMap { $0 }
    if parts.isEmpty { parts = [graph.id(of: document)] }
    if let published = graph.text(.published, of: document) { parts.append(published) }
    return parts.joined(separator: ", ")
  }
}
