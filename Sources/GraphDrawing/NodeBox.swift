public import GraphQueries
public import StakeholderGraph

/// Nodes that are drawn in a box of their own, with a label.
public struct NodeBox: Sendable, Hashable {
  /// What decides which box a node is in.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// The region where the node belongs.
    case region
    /// The community of nodes that claims link it to.
    case community
    /// Its kind.
    case kind
  }

  /// The id, which no other box of the drawing has.
  public let id: String
  /// What stands in the box above its nodes.
  public let label: String
  /// The nodes, in order; each in one box at most.
  public let members: [NodeID]

  /// A box.
  public init(id: String, label: String, members: [NodeID]) {
    self.id = id
    self.label = label
    self.members = members
  }

  /// The boxes of a drawn graph, in the order of kinds or of the ids of regions, communities by size.
  ///
  /// A region is in its own box, if others belong there. Nodes without a region, and nodes that no
  /// claim links, are in no box.
  ///
  /// - Parameters:
  ///   - graph: What is drawn.
  ///   - whole: A graph that it is a part of, which knows of regions that are not drawn, and whose
  ///     parallel claims are not merged, so that communities can count them.
  /// - Complexity: O(n log n) in the number of nodes; for communities, that of ``Communities``.
  public static func boxes(
    by rule: Rule,
    of graph: Graph,
    in whole: Graph,
    linkedBy links: LinkRule = LinkRule()
  ) -> [NodeBox] {
    switch rule {
    case .region: regions(of: graph, in: whole)
    case .community: communities(of: graph, in: whole, links)
    case .kind: kinds(of: graph)
    }
  }

  private static func kinds(of graph: Graph) -> [NodeBox] {
    let members = Dictionary(grouping: graph.allNodes, by: graph.kind(of:))
    return graph.vocabulary.allNodeKinds.compactMap { kind in
      members[kind].map { nodes in
        let definition = graph.vocabulary[kind]
        return NodeBox(id: "kind-\(definition.id)", label: definition.label, members: nodes)
      }
    }
  }

  private static func regions(of graph: Graph, in whole: Graph) -> [NodeBox] {
    var members: [NodeID: [NodeID]] = [:]
    for node in graph.allNodes {
      guard let own = whole.node(graph.id(of: node)), let region = whole.region(of: own) else {
        continue
      }
      members[region, default: []].append(node)
    }
    for node in graph.allNodes {
      guard let own = whole.node(graph.id(of: node)), members[own] != nil else { continue }
      for region in Array(members.keys) { members[region]?.removeAll { $0 == node } }
      members[own]?.append(node)
    }
    return members.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { region, nodes in
      NodeBox(
        id: "region-\(whole.id(of: region))",
        label: whole.name(of: region),
        members: nodes.sorted()
      )
    }
  }

  private static func communities(
    of graph: Graph,
    in whole: Graph,
    _ links: LinkRule
  ) -> [NodeBox] {
    let groups = Communities(of: whole, rule: links).groups
    return groups.enumerated().compactMap { place, group in
      let drawn = group.members.compactMap { graph.node(whole.id(of: $0.node)) }.sorted()
      guard let leader = group.members.first, !drawn.isEmpty else { return nil }
      return NodeBox(
        id: "community-\(place + 1)",
        label: "Around \(whole.name(of: leader.node))",
        members: drawn
      )
    }
  }
}
