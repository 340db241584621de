import GraphQueries
import StakeholderGraph

/// One node with its context and its claims, in lines.
struct NodeCard {
  let graph: Graph
  let node: NodeID
  let selection: Selection
  let sentences: CitedSentences?

  func text() -> String {
    let kind = visible(graph.vocabulary[graph.kind(of: node)].id)
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
    let own = edges.filter { graph.source(of: $0) == node || graph.target(of: $0) == node }
    let about = edges.filter { graph.about(of: $0).contains(node) && !own.contains($0) }
    let parts = [
      ("claims", own.filter { !graph.isContext($0) }),
      ("spoken of", about),
      ("context", own.filter(graph.isContext)),
    ]
    for (title, list) in parts where !list.isEmpty {
      lines.append("")
      lines.append("\(title) (\(list.count))")
      for edge in list.sorted(by: standsBefore) {
        lines.append("  " + line(edge))
        lines += details(edge).map { "    " + $0 }
      }
    }
    if own.isEmpty && about.isEmpty { lines.append("no claims") }
  }

  /// The claim as a sentence, its marks, and where it stands.
  private func line(_ edge: EdgeID) -> String {
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

  /// The claim's id and what else is known of it, then the sentence that it cites, if that is asked for.
  private func details(_ edge: EdgeID) -> [String] {
    var words = [visible(graph.id(of: edge))]
    if let verb = graph.verb(of: edge) { words.append("verb: \(visible(verb))") }
    if let date = graph.date(of: edge) { words.append("date: \(date)") }
    if let confidence = graph.confidence(of: edge) {
      words.append("confidence: \(NumberText.text(of: confidence))")
    }
    let about = graph.about(of: edge).map { visible(graph.name(of: $0)) }
    if !about.isEmpty { words.append("about: \(about.joined(separator: ", "))") }
    if let note = graph.note(of: edge) { words.append("note: \(visible(note))") }
    let sentence = sentences.flatMap { $0.sentence(of: edge) }.map { [visible($0)] } ?? []
    return [words.joined(separator: "; ")] + sentence
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
