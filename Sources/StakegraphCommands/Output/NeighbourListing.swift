import GraphFormats
import GraphQueries
import StakeholderData
import StakeholderGraph

/// The neighbours of a node in the forms that people and scripts read.
struct NeighbourListing {
  let graph: Graph
  let neighbourhood: Neighbourhood
  let shown: [Neighbourhood.Neighbour]
  let direction: Direction
  let depth: Int

  /// A line a neighbour: name, kind, how, and how well supported.
  func table(columns: Int?) -> String {
    let header = ["NAME", "KIND", "HOW", "SUPPORT", "CITED IN"]
    var table = TextTable(depth > 1 ? ["STEPS"] + header : header)
    for neighbour in shown {
      let documents = graph.documentIDs(of: neighbour.links.map(\.edge))
      let row = [
        graph.name(of: neighbour.node),
        graph.vocabulary[graph.kind(of: neighbour.node)].id,
        how(neighbour),
        String(neighbour.support),
        documents.joined(separator: ", "),
      ]
      table.add(depth > 1 ? [String(neighbour.distance)] + row : row)
    }
    return table.text(fitting: columns)
  }

  /// The object that the documentation describes.
  func json() -> String {
    JSONValue.object([
      ("node", .object(node(neighbourhood.node))),
      ("direction", .text(direction.rawValue)),
      ("depth", .integer(depth)),
      (
        "loops",
        .array(
          neighbourhood.loops.map { edge in
            .object(
              EdgeObject.members(
                of: edge,
                in: graph,
                direction: .out,
                other: neighbourhood.node
              )
            )
          }
        )
      ),
      (
        "neighbours",
        .array(
          shown.map { .object(members(of: $0)) }
        )
      ),
    ]).indented()
  }

  /// An object for each neighbour, in a line of its own.
  func jsonLines() -> String {
    shown.map { JSONValue.object(members(of: $0)).line + "\n" }.joined()
  }

  private func members(of neighbour: Neighbourhood.Neighbour) -> [(String, JSONValue)] {
    node(neighbour.node) + [
      ("distance", .integer(neighbour.distance)),
      ("support", .integer(neighbour.support)),
      (
        "edges",
        .array(
          neighbour.links.map {
            .object(
              EdgeObject.members(
                of: $0.edge,
                in: graph,
                direction: $0.direction,
                other: $0.other
              )
            )
          }
        )
      ),
    ]
  }

  /// A record for each edge to a neighbour.
  func csv() -> String {
    let header = [
      "id", "name", "kind", "distance", "support", "how", "other", "edge", "edge_kind",
    ]
    var text = AnswerCSV.record(header + ClaimCells.place + ClaimCells.details)
    for neighbour in shown {
      for link in neighbour.links {
        let cells = [
          graph.id(of: neighbour.node),
          graph.name(of: neighbour.node),
          graph.vocabulary[graph.kind(of: neighbour.node)].id,
          String(neighbour.distance),
          String(neighbour.support),
          verb(link),
          graph.id(of: link.other),
          graph.id(of: link.edge),
          graph.vocabulary[graph.kind(of: link.edge)].id,
        ]
        text += AnswerCSV.record(cells + ClaimCells.all(of: link.edge, in: graph))
      }
    }
    return text
  }

  /// The verbs of the links, as seen from the nearer node, with marks and counts.
  private func how(_ neighbour: Neighbourhood.Neighbour) -> String {
    var plain: [String] = []
    var marked: [String] = []
    var counts: [String: Int] = [:]
    for link in neighbour.links {
      var text = verb(link)
      if neighbour.distance > 1 { text += " \(graph.name(of: link.other))" }
      let marks = graph.marks(of: link.edge)
      if !marks.isEmpty { text += " (\(marks.joined(separator: ", ")))" }
      // What is plainly asserted comes first.
      if counts[text] == nil {
        if marks.isEmpty { plain.append(text) } else { marked.append(text) }
      }
      counts[text, default: 0] += 1
    }
    return (plain + marked).map { text in
      let count = counts[text] ?? 1
      return count == 1 ? text : "\(text) ×\(count)"
    }.joined(separator: ", ")
  }

  /// One step from the node asked for, its verb leads; further out the neighbour's own does.
  private func verb(_ link: Neighbourhood.Link) -> String {
    let kind = graph.vocabulary[graph.kind(of: link.edge)]
    return (link.direction == .out) == (link.other == neighbourhood.node)
      ? kind.verb : kind.inverseVerb
  }

  private func node(_ node: NodeID) -> [(String, JSONValue)] {
    NodeObject.members(of: node, in: graph)
  }
}
