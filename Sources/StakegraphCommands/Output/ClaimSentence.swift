import GraphQueries
import StakeholderGraph

/// A claim as a sentence in one line.
enum ClaimSentence {
  /// Who did what to whom, the marks, and where it stands: `Mira Vale founded Tidal Fund (planned) — The
  /// Lantern, ¶ 2`.
  static func text(of edge: EdgeID, in graph: Graph) -> String {
    let kind = graph.vocabulary[graph.kind(of: edge)]
    var text =
      "\(visible(graph.name(of: graph.source(of: edge)))) \(visible(kind.verb)) "
      + visible(graph.name(of: graph.target(of: edge)))
    if let amount = graph.amount(of: edge) {
      text += ", \(NumberText.grouped(amount)) \(graph.currency(of: edge) ?? "")"
    }
    let marks = [graph.mode(of: edge)?.rawValue].compactMap { $0 } + graph.marks(of: edge)
    if !marks.isEmpty { text += " (\(marks.joined(separator: ", ")))" }
    if let citation = CitationText.text(of: edge, in: graph) {
      text += " — " + visible(citation)
    } else if !graph.isContext(edge) {
      text += " — uncited"
    }
    return text
  }

  private static func visible(_ text: String) -> String { QuotedText.visible(text) }
}
