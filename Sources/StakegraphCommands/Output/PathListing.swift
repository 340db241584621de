import GraphFormats
import GraphQueries
import StakeholderData
import StakeholderGraph

/// Chains of links in the forms that people and scripts read.
struct PathListing {
  let question: PathQuestion
  let answer: ShortestPaths
  /// Why no claim is left of the data, if none is.
  let emptiness: String?

  var graph: Graph { question.graph }

  /// The object that the documentation describes.
  func json() -> String {
    var members: [(String, JSONValue)] = [
      ("from", .object(members(of: question.start))), ("to", .object(members(of: question.end))),
      ("directed", .boolean(question.isDirected)),
    ]
    if let length = answer.length { members.append(("length", .integer(length))) }
    members.append(("paths", .array(answer.paths.map { .object(self.members(of: $0)) })))
    if answer.length == nil {
      let nearest = answer.nearest.map { neighbour in
        JSONValue.object(
          self.members(of: neighbour.node) + [
            ("distance", .integer(neighbour.distance)), ("support", .integer(neighbour.support)),
          ]
        )
      }
      members.append(("nearest", .array(nearest)))
      members.append(("end_is_linked", .boolean(answer.reachesEnd)))
    }
    return JSONValue.object(members).indented()
  }

  /// An object for each chain, in a line of its own.
  func jsonLines() -> String {
    answer.paths.map { JSONValue.object(members(of: $0)).line + "\n" }.joined()
  }

  private func members(of path: ShortestPaths.Path) -> [(String, JSONValue)] {
    [
      ("support", .integer(path.support)), ("total_support", .integer(path.totalSupport)),
      ("nodes", .array(path.nodes.map { .object(members(of: $0)) })),
      (
        "hops",
        .array(
          path.hops.map { hop in
            .object(
              members(of: hop.best) + [
                ("support", .integer(hop.support)),
                ("edges", .array(hop.links.map { .object(members(of: $0)) })),
              ]
            )
          }
        )
      ),
    ]
  }

  private func members(of link: Neighbourhood.Link) -> [(String, JSONValue)] {
    EdgeObject.members(of: link.edge, in: graph, direction: link.direction, other: link.other)
  }

  private func members(of node: NodeID) -> [(String, JSONValue)] {
    NodeObject.members(of: node, in: graph)
  }

  /// The ids of a chain's nodes in a line, with tabs between them, which no id has.
  func ids() -> String {
    answer.paths.map { path in
      path.nodes.map { graph.id(of: $0) }.joined(separator: "\t") + "\n"
    }.joined()
  }

  /// A record for each claim of each hop.
  func csv() -> String {
    let header = ["path", "hop", "from", "to", "support", "edge", "edge_kind", "direction"]
    var text = AnswerCSV.record(header + ClaimCells.place + ClaimCells.details)
    for (place, path) in answer.paths.enumerated() {
      for (step, hop) in path.hops.enumerated() {
        for link in hop.links {
          let cells = [
            String(place + 1), String(step + 1), graph.id(of: path.nodes[step]),
            graph.id(of: path.nodes[step + 1]), String(hop.support), graph.id(of: link.edge),
            graph.vocabulary[graph.kind(of: link.edge)].id, link.direction.rawValue,
          ]
          text += AnswerCSV.record(cells + ClaimCells.all(of: link.edge, in: graph))
        }
      }
    }
    return text
  }

  /// The nodes and claims of the chains, or the two nodes alone.
  func network() -> Graph {
    let nodes = Set(answer.paths.flatMap(\.nodes) + [question.start, question.end])
    let edges = Set(answer.paths.flatMap { $0.hops.flatMap { $0.links.map(\.edge) } })
    return graph.subgraph(nodes: nodes.sorted(), edges: edges.sorted())
  }
}
