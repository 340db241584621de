import GraphFormats
import GraphQueries
import StakeholderGraph

/// One node with its context and its claims, in the forms that people and scripts read.
struct NodeCard {
  let graph: Graph
  let node: NodeID
  let selection: Selection
  private let sentences: CitedSentences?
  /// The claims, those that only speak of the node, and its context, each as the documents have them.
  private let parts: [(title: String, edges: [EdgeID])]

  init(graph: Graph, node: NodeID, selection: Selection, sentences: CitedSentences?) {
    self.graph = graph
    self.node = node
    self.selection = selection
    self.sentences = sentences
    let edges = selection.edges(of: graph)
    let own = edges.filter { graph.source(of: $0) == node || graph.target(of: $0) == node }
    let about = edges.filter { graph.about(of: $0).contains(node) && !own.contains($0) }
    parts = [
      ("claims", own.filter { !graph.isContext($0) }),
      ("spoken of", about),
      ("context", own.filter(graph.isContext)),
    ].map { title, edges in (title, edges.sorted(by: graph.stands)) }
  }

  private var claims: [EdgeID] { parts[0].edges }
  private var quoters: [NodeID] {
    Support.quoters(
      of: claims.filter { graph.target(of: $0) == node },
      in: graph,
      modalities: selection.supportingModalities
    )
  }

  /// The object that the documentation describes.
  func json() -> String {
    let values = graph.fields(of: .nodes).enumerated().compactMap { position, field in
      graph.outputValue(at: position, row: node.index, of: .nodes)
        .map { (field.name, JSONValue($0)) }
    }
    let modalities = selection.supportingModalities
    func count(_ edges: [EdgeID]) -> JSONValue {
      .integer(Support.count(of: edges, in: graph, modalities: modalities))
    }
    return JSONValue.object(
      [
        ("node", .object(values)), ("support", count(claims)),
        ("quoted_by", .integer(quoters.count)),
      ]
        + parts.map { title, edges in
          (title.replacing(" ", with: "_"), .array(edges.map { .object(members(of: $0)) }))
        }
    ).indented()
  }

  private func members(of edge: EdgeID) -> [(String, JSONValue)] {
    EdgeObject.members(of: edge, in: graph)
      + (sentences.flatMap { $0.sentence(of: edge) }.map { [("sentence", .text($0))] } ?? [])
  }

  /// Lines for a terminal.
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
    add("sources", sources(of: claims), to: &lines)
    add("quoted by", counted(quoters.map { graph.name(of: $0) }), to: &lines)
    addClaims(to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func addClaims(to lines: inout [String]) {
    for (title, list) in parts where !list.isEmpty {
      lines.append("")
      lines.append("\(title) (\(list.count))")
      for edge in list {
        lines.append("  " + ClaimSentence.text(of: edge, in: graph))
        lines += details(edge).map { "    " + $0 }
      }
    }
    guard parts.allSatisfy(\.edges.isEmpty) else { return }
    let all = graph.allEdges.count { edge in
      graph.source(of: edge) == node || graph.target(of: edge) == node
        || graph.about(of: edge).contains(node)
    }
    lines.append(
      all == 0
        ? "no claims"
        : "no claims shown: \(Count.of(all, "claim")) left out by status or by the options given"
    )
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

  /// How many independent sources some claims have, and which; empty without any.
  private func sources(of edges: [EdgeID]) -> String {
    let sources = Support.sources(
      of: edges,
      in: graph,
      modalities: selection.supportingModalities
    )
    return counted(sources.map { id in graph.node(id).map { graph.name(of: $0) } ?? id })
  }

  /// How many names there are, and which; empty without any.
  private func counted(_ names: [String]) -> String {
    names.isEmpty ? "" : "\(names.count) (\(names.sorted().joined(separator: ", ")))"
  }

  private func add(_ title: String, _ text: String, to lines: inout [String]) {
    if !text.isEmpty { lines.append("  \(title): \(visible(text))") }
  }

  private func visible(_ text: String) -> String { QuotedText.visible(text) }
}
