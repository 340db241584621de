import StakeholderGraph

/// What an edge cites, as tools can show it to people.
///
/// The columns `citation`, `citation_url` and `sentence` say it if the graph has them; else the
/// document and the paragraph do.
struct EdgeCitation {
  private let graph: Graph
  private let positions: [String: Int]

  init(_ graph: Graph) {
    self.graph = graph
    let fields = graph.fields(of: .edges).enumerated()
    positions = Dictionary(
      fields.filter { Self.names.contains($0.element.name) }.map { ($0.element.name, $0.offset) }
    ) { first, _ in first }
  }

  private static let names: Set<String> = ["citation", "citation_url", "sentence"]

  /// The citation, such as `The Gazette, Budget day, ¶ 11` or `budget-day, ¶ 11`.
  func text(of edge: EdgeID) -> String? {
    if let text = column("citation", of: edge) { return text }
    guard let citation = graph.citation(of: edge) else { return nil }
    return ([citation.document] + (citation.paragraph.map { ["¶ \($0)"] } ?? []))
      .joined(separator: ", ")
  }

  /// The address of the document, or of its copy in an archive.
  func address(of edge: EdgeID) -> String? {
    if let address = column("citation_url", of: edge) { return address }
    guard let document = graph.document(of: edge) else { return nil }
    return [DocumentField.url, .archiveURL].lazy.compactMap { graph.text($0, of: document) }
      .first { WebAddress.isAllowed($0) }
  }

  /// The sentence cited, which only a graph with such a column has.
  func sentence(of edge: EdgeID) -> String? { column("sentence", of: edge) }

  private func column(_ name: String, of edge: EdgeID) -> String? {
    guard let position = positions[name],
      case .text(let text)? = graph.outputValue(at: position, row: edge.index, of: .edges)
    else { return nil }
    return name == "citation_url" && !WebAddress.isAllowed(text) ? nil : text
  }
}
