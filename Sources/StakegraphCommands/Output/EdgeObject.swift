import GraphFormats
import GraphQueries
import StakeholderGraph

/// A claim as the JSON of every command has it.
enum EdgeObject {
  /// What an edge is, how it runs as seen from a node, where it stands, and what else is known of it.
  static func members(
    of edge: EdgeID,
    in graph: Graph,
    direction: Direction,
    other: NodeID
  ) -> [(String, JSONValue)] {
    ends(of: edge, in: graph)
      + [("direction", .text(direction.rawValue)), ("other", .text(graph.id(of: other)))]
      + place(of: edge, in: graph) + details(of: edge, in: graph)
  }

  /// What an edge is, where it stands, and what else the dataset tells of it.
  static func members(of edge: EdgeID, in graph: Graph) -> [(String, JSONValue)] {
    ends(of: edge, in: graph) + place(of: edge, in: graph) + details(of: edge, in: graph)
  }

  private static func details(of edge: EdgeID, in graph: Graph) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    let about = graph.about(of: edge).map { JSONValue.text(graph.id(of: $0)) }
    if !about.isEmpty { members.append(("about", .array(about))) }
    let texts = [
      ("verb", graph.verb(of: edge)), ("date", graph.date(of: edge)?.description),
      ("currency", graph.currency(of: edge)), ("note", graph.note(of: edge)),
      ("citation", CitationText.text(of: edge, in: graph)),
    ]
    for (name, text) in texts { if let text { members.append((name, .text(text))) } }
    let numbers = [
      ("amount", graph.amount(of: edge)), ("confidence", graph.confidence(of: edge)),
    ]
    for (name, number) in numbers {
      if let number { members.append((name, .number(NumberText.text(of: number)))) }
    }
    return members
  }

  private static func ends(of edge: EdgeID, in graph: Graph) -> [(String, JSONValue)] {
    [
      ("id", .text(graph.id(of: edge))),
      ("kind", .text(graph.vocabulary[graph.kind(of: edge)].id)),
      ("source", .text(graph.id(of: graph.source(of: edge)))),
      ("target", .text(graph.id(of: graph.target(of: edge)))),
    ]
  }

  private static func place(of edge: EdgeID, in graph: Graph) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    if let citation = graph.citation(of: edge) {
      members.append(("document", .text(citation.document)))
      if let publisher = graph.document(of: edge).flatMap(graph.publisherID(of:)) {
        members.append(("publisher", .text(publisher)))
      }
      if let paragraph = citation.paragraph { members.append(("paragraph", .integer(paragraph))) }
      if let range = citation.range {
        members.append(("start", .integer(range.lowerBound)))
        members.append(("end", .integer(range.upperBound)))
      }
    }
    if let mode = graph.mode(of: edge) { members.append(("mode", .text(mode.rawValue))) }
    members.append(("modality", .text(graph.modality(of: edge).rawValue)))
    members.append(("status", .text(graph.status(of: edge).rawValue)))
    return members
  }
}
