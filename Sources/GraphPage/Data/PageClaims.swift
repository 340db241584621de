import GraphFormats
import GraphQueries
import StakeholderGraph

/// The claims of a graph as objects, without the members that say nothing.
struct PageClaims {
  private let graph: Graph
  private let documents: PageDocuments
  private let sentences: [EdgeID: String]

  init(of graph: Graph, _ documents: PageDocuments, _ sentences: [EdgeID: String]) {
    self.graph = graph
    self.documents = documents
    self.sentences = sentences
  }

  var json: JSONValue {
    var every = Selection()
    every.statuses = Set(Status.allCases)
    every.modalities = Set(Modality.allCases)
    let linking = Set(LinkRule(every).edges(of: graph))
    return .array(
      graph.allEdges.map { edge in
        .object(
          ends(of: edge) + place(of: edge) + time(of: edge) + details(of: edge)
            // A quotation by whoever printed it, and a node's word of itself, are no step of a chain.
            + (linking.contains(edge) ? [] : [("apart", .boolean(true))])
            + (graph.isContext(edge) ? [("context", .boolean(true))] : [])
        )
      }
    )
  }

  private func ends(of edge: EdgeID) -> [(String, JSONValue)] {
    let kind = graph.vocabulary.allEdgeKinds.firstIndex(of: graph.kind(of: edge)) ?? 0
    return [
      ("id", .text(graph.id(of: edge))), ("kind", .integer(kind)),
      ("source", .integer(graph.source(of: edge).index)),
      ("target", .integer(graph.target(of: edge).index)),
    ]
  }

  private func place(of edge: EdgeID) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    if let document = documents.place(of: edge) { members.append(("document", .integer(document))) }
    if let paragraph = graph.citation(of: edge)?.paragraph {
      members.append(("paragraph", .integer(paragraph)))
    }
    return members
  }

  /// The first and the last day of what happened, else of when the document appeared.
  private func time(of edge: EdgeID) -> [(String, JSONValue)] {
    let own = graph.date(of: edge)
    guard let date = own ?? graph.document(of: edge).flatMap(graph.published(of:)) else {
      return []
    }
    let days = JSONValue.array([.text(date.firstDayText), .text(date.lastDayText)])
    return [("days", days)] + (own.map { [("date", .text($0.description))] } ?? [])
  }

  private func details(of edge: EdgeID) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    if graph.modality(of: edge) != .asserted {
      members.append(("modality", .text(graph.modality(of: edge).rawValue)))
    }
    if graph.status(of: edge) != .accepted {
      members.append(("status", .text(graph.status(of: edge).rawValue)))
    }
    let texts = [
      ("mode", graph.mode(of: edge)?.rawValue), ("verb", graph.verb(of: edge)),
      ("currency", graph.currency(of: edge)), ("note", graph.note(of: edge)),
      ("sentence", sentences[edge]),
    ]
    for (name, text) in texts { if let text, !text.isEmpty { members.append((name, .text(text))) } }
    let numbers = [("amount", graph.amount(of: edge)), ("confidence", graph.confidence(of: edge))]
    for (name, number) in numbers {
      if let number { members.append((name, .number(NumberText.text(of: number)))) }
    }
    let about = graph.about(of: edge)
    if !about.isEmpty { members.append(("about", .array(about.map { .integer($0.index) }))) }
    return members
  }
}
