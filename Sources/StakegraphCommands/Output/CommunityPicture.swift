import GraphDrawing
import GraphQueries
import StakeholderGraph

/// A picture of communities: one node each, and the claims between them as lines.
enum CommunityPicture {
  /// The communities of a part of a graph, as a graph; and what to say of it.
  static func graph(
    of part: Graph,
    by rule: LinkRule
  ) throws(CommandFailure) -> (graph: Graph, caption: String) {
    let communities = Communities(of: part, rule: rule)
    guard !communities.groups.isEmpty else {
      throw CommandFailure(
        "nothing is left to draw: no claim links two nodes, so that there are no communities"
      )
    }
    var vocabulary = Vocabulary.standard
    let kind = vocabulary.declare(
      NodeKindDefinition(id: "community", label: "Community", shape: .rounded)
    )
    let link = vocabulary.declare(
      EdgeKindDefinition(
        id: "linked",
        label: "Claims between them",
        verb: "linked to",
        inverseVerb: "linked to"
      )
    )
    var builder = GraphBuilder(vocabulary: vocabulary)
    builder.copy(0..<part.documentCount, of: .documents, from: part)
    var groups: [NodeID: String] = [:]
    for (place, group) in communities.groups.enumerated() {
      // Padded, so that their order is that of the communities.
      let number = String(place + 1)
      let id = "community-" + String(repeating: "0", count: max(0, 5 - number.count)) + number
      builder.addNode(id, kind: kind, name: name(of: group, in: part))
      for member in group.members { groups[member.node] = id }
    }
    for edge in rule.edges(of: part) {
      guard let source = groups[part.source(of: edge)], let target = groups[part.target(of: edge)],
        source != target
      else { continue }
      builder.addEdge(
        part.id(of: edge),
        kind: link,
        // The weight is of both directions together.
        from: min(source, target),
        to: max(source, target),
        part.document(of: edge).map { [.document: part.id(of: $0)] } ?? [:]
      )
    }
    let graph = builder.finishDerived().mergingParallelEdges(in: part)
    let inside = communities.groups.reduce(0) { $0 + $1.claimCount }
    let caption =
      "\(communities.groups.count) \(communities.groups.count == 1 ? "community" : "communities") of "
      + "\(Count.of(communities.groups.reduce(0) { $0 + $1.members.count }, "node")); "
      + "\(Count.of(inside, "claim")) inside them; "
      + "\(Count.of(communities.isolated.count, "node")) without a link left out"
    return (graph, caption)
  }

  /// Its best linked members, and how many there are.
  private static func name(of group: NodeGroup, in graph: Graph) -> String {
    let names = group.members.prefix(3).map { graph.name(of: $0.node) }
    let rest = group.members.count - names.count
    return names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
