public import StakeholderGraph

/// Which way edges are followed.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  /// From source to target.
  case out
  /// From target to source.
  case `in`
  /// Either way.
  case both
}

/// The nodes near a node, and the claims that lead to them.
public struct Neighbourhood: Sendable, Hashable {
  /// The node asked for.
  public let node: NodeID
  /// The claims that the node makes of itself, in the order of their ids.
  public let loops: [EdgeID]
  /// The others by distance, then support, the best first, then name, then id.
  public let neighbours: [Neighbour]

  /// A node within reach.
  public struct Neighbour: Sendable, Hashable {
    /// The node.
    public let node: NodeID
    /// The fewest steps to it, from 1.
    public let distance: Int
    /// How many independent sources say so, over its links here.
    public let support: Int
    /// Its edges to nodes one step nearer, in the order of their ids.
    public let links: [Link]
  }

  /// An edge to a node one step nearer.
  public struct Link: Sendable, Hashable {
    /// The edge.
    public let edge: EdgeID
    /// Its end nearer to the node asked for.
    public let other: NodeID
    /// Whether it leads out of that end, or into it.
    public let direction: Direction
  }

  /// The neighbourhood of a node.
  ///
  /// - Parameters:
  ///   - direction: which way edges are followed, seen from the node asked for.
  ///   - depth: the most steps, at least 1.
  ///   - selection: which edges and nodes count. The node asked for always does.
  /// - Complexity: O(n log n) in the number of edges within reach; O(edgeCount) with a minimal support.
  public init(
    of node: NodeID,
    in graph: Graph,
    direction: Direction = .both,
    depth: Int = 1,
    selection: Selection = Selection()
  ) {
    precondition(depth >= 1, "a neighbourhood reaches at least one step, not \(depth)")
    var selection = selection
    selection.focus = [node]
    let chosen = ChosenEdges(selection, of: graph)

    var distances = [node: 0]
    var links: [NodeID: [Link]] = [:]
    var frontier = [node]
    var distance = 0
    while distance < depth && !frontier.isEmpty {
      distance += 1
      var next: [NodeID] = []
      for near in frontier {
        for link in Self.links(of: near, in: graph, direction: direction)
        where chosen.contains(link.edge) {
          let far =
            link.direction == .out ? graph.target(of: link.edge) : graph.source(of: link.edge)
          if distances[far] == nil {
            distances[far] = distance
            next.append(far)
          }
          if distances[far] == distance { links[far, default: []].append(link) }
        }
      }
      frontier = next
    }
    self.node = node
    loops = graph.edges(from: node).filter {
      graph.target(of: $0) == node && chosen.contains($0)
    }
    let modalities = selection.supportingModalities
    neighbours = Self.sorted(
      links.map { far, links in
        Neighbour(
          node: far,
          distance: distances[far] ?? 0,
          support: Support.count(of: links.map(\.edge), in: graph, modalities: modalities),
          links: links.sorted { $0.edge < $1.edge }
        )
      },
      in: graph
    )
  }

  /// The ego network: the node, some of its neighbours, and the edges selected between any of them.
  ///
  /// - Complexity: O(n log n) in the number of edges of these nodes; O(edgeCount) with a minimal support.
  public func network(of neighbours: [Neighbour], in graph: Graph, selection: Selection) -> Graph {
    var selection = selection
    selection.focus = [node]
    let members = Set([node] + neighbours.map(\.node))
    let chosen = ChosenEdges(selection, of: graph)
    let edges = members.flatMap { member in
      graph.edges(from: member).filter {
        members.contains(graph.target(of: $0)) && chosen.contains($0)
      }
    }
    return graph.subgraph(nodes: members.sorted(), edges: edges.sorted())
  }

  private static func links(
    of node: NodeID,
    in graph: Graph,
    direction: Direction
  ) -> [Link] {
    let outwards =
      direction == .in
      ? [] : graph.edges(from: node).map { Link(edge: $0, other: node, direction: .out) }
    let inwards =
      direction == .out
      ? [] : graph.edges(to: node).map { Link(edge: $0, other: node, direction: .in) }
    return outwards + inwards
  }

  static func sorted(_ neighbours: [Neighbour], in graph: Graph) -> [Neighbour] {
    neighbours.map { (neighbour: $0, name: graph.name(of: $0.node)) }.sorted { first, second in
      (first.neighbour.distance, -first.neighbour.support, first.name, first.neighbour.node)
        < (second.neighbour.distance, -second.neighbour.support, second.name, second.neighbour.node)
    }.map(\.neighbour)
  }
}
