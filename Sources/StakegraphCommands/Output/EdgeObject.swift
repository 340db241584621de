import GraphFormats
import GraphQueries
import StakeholderGraph

/// A claim as the JSON of every command has it.
enum EdgeObject {
  static func members(
    of edge: EdgeID,
    in graph: Graph,
    direction: Direction,
    other: NodeID
  ) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("id", .text(graph.id(of: edge))),
      ("kind", .text(graph.vocabulary[graph.kind(of: edge)].id)),
      ("source", .text(graph.id(of: graph.source(of: edge)))),
      ("target", .text(graph.id(of: graph.target(of: edge)))),
      ("direction", .text(direction.rawValue)),
      ("other", .text(graph.id(of: other))),
    ]
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
