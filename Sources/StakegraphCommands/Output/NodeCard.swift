import GraphQueries
import StakeholderGraph

/// One node with its context and its claims, in lines.
struct NodeCard {
  let graph: Graph
  let node: NodeID
  let selection: Selection
  let sentences: CitedSentences?

  func text() -> String {
    let kind = graph.vocabulary[graph.kind(of: node)].id
    var lines = ["\(visible(graph.name(of: node))) (\(kind), id \(visible(graph.id(of: node))))"]
    if let description = graph.description(of: node) { lines.append("  " + visible(description)) }
    add("also", graph.aliases(of: node).joined(separator: ", "), to: &lines)
    for affiliation in graph.affiliations(of: node) {
      let organisation =
        graph.node(affiliation.organisation).map { graph.name(of: $0) } ?? affiliation.organisation
      add(
        "role",
        affiliation.role.isEmpty ? organisation : "\(affiliation.role), \(organisation)",
        to: &lines
      )
    }
    add("region", graph.region(of: node).map { graph.name(of: $0) } ?? "", to: &lines)
    add("identifiers", graph.identifiers(of: node).joined(separator: ", "), to: &lines)
    add("url", graph.url(of: node) ?? "", to: &lines)
    addClaims(to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func addClaims(to lines: inout [String]) {
    let edges = selection.edges(of: graph)
    let claims = edges.filter { graph.source(of: $0) == node || graph.target(of: $0) == node }
    let about = edges.filter { graph.about(of: $0).contains(node) && !claims.contains($0) }
    for (title, list) in [("claims", claims), ("spoken of", about)] where !list.isEmpty {
      lines.append("")
      lines.append("\(title) (\(list.count))")
      for edge in list.sorted(by: standsBefore) {
        lines.append("  " + line(edge))
        if let sentence = sentences?.sentence(of: edge) { lines.append("    " + visible(sentence)) }
      }
    }
    if claims.isEmpty && about.isEmpty { lines.append("no claims") }
  }

  /// The claim as a sentence, its marks, and where it stands.
  private func line(_ edge: EdgeID) -> String {
    let kind = graph.vocabulary[graph.kind(of: edge)]
    var text =
      "\(visible(graph.name(of: graph.source(of: edge)))) \(kind.verb) "
      + visible(graph.name(of: graph.target(of: edge)))
    if let amount = graph.amount(of: edge) {
      text += ", \(NumberText.text(of: amount)) \(graph.currency(of: edge) ?? "")"
    }
    let marks = [
      graph.mode(of: edge)?.rawValue,
      graph.modality(of: edge) == .asserted ? nil : graph.modality(of: edge).rawValue,
      graph.status(of: edge) == .accepted ? nil : graph.status(of: edge).rawValue,
    ].compactMap { $0 }
    if !marks.isEmpty { text += " (\(marks.joined(separator: ", ")))" }
    return text + " — " + visible(CitationText.text(of: edge, in: graph) ?? "uncited")
  }

  private func standsBefore(_ first: EdgeID, _ second: EdgeID) -> Bool {
    func key(_ edge: EdgeID) -> (String, Int, Int, EdgeID) {
      let citation = graph.citation(of: edge)
      return (
        citation?.document ?? "", citation?.paragraph ?? 0, citation?.range?.lowerBound ?? 0, edge
      )
    }
    return key(first) < key(second)
  }

  private func add(_ title: String, _ text: String, to lines: inout [String]) {
    if !text.isEmpty { lines.append("  \(title): \(visible(text))") }
  }

  private func visible(_ text: String) -> String { QuotedText.visible(text) }
}
