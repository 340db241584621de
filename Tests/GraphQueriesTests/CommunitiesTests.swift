import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct CommunitiesTests {
  /// Nodes by letter, and edges by the letters of their ends.
  private static func graph(_ nodes: String, _ edges: [String]) throws -> Graph {
    try makeGraph { builder in
      for node in nodes { builder.addNode(String(node), kind: .person, name: String(node)) }
      for (number, edge) in edges.enumerated() {
        builder.addEdge(
          "\(number)",
          kind: .funded,
          from: String(edge.prefix(1)),
          to: String(edge.suffix(1))
        )
      }
    }
  }

  private static func names(_ communities: Communities, _ graph: Graph) -> [String] {
    communities.groups.map { group in
      graph.ids(group.members.map(\.node).sorted()).joined()
    }
  }

  @Test func twoTrianglesWithABridgeAreTwoCommunities() throws {
    let graph = try Self.graph("abcdefz", ["ab", "bc", "ca", "de", "ef", "fd", "cd"])
    let communities = Communities(of: graph)
    #expect(Self.names(communities, graph) == ["abc", "def"])
    #expect(graph.ids(communities.isolated) == ["z"])
    #expect(communities.groups.map(\.claimCount) == [3, 3])
    // Six of seven claims are inside; each side has half of all ends.
    #expect(abs(communities.modularity - (6.0 / 7 - 0.5)) < 1e-15)
    #expect(
      communities.groups.map { graph.ids($0.leaders) } == [["a", "b", "c"], ["d", "e", "f"]]
    )
  }

  @Test func claimsWeigh() throws {
    // A path whose middle is claimed four times.
    let graph = try Self.graph("abcd", ["ab", "bc", "cb", "bc", "bc", "cd"])
    #expect(Self.names(Communities(of: graph), graph) == ["abcd"])
    let plain = try Self.graph("abcd", ["ab", "bc", "cd"])
    #expect(Self.names(Communities(of: plain), plain) == ["ab", "cd"])
  }

  @Test func aGraphWithoutLinksHasNone() throws {
    let graph = try Self.graph("ab", ["aa"])
    let communities = Communities(of: graph)
    #expect(communities.groups.isEmpty)
    #expect(communities.modularity == 0)
    #expect(communities.isolated.count == 2)
  }

  @Test func aRingOfCliquesComesApartIntoTheCliques() throws {
    // Thirty cliques of five in a ring.
    let graph = try makeGraph { builder in
      for clique in 0..<30 {
        for node in 0..<5 { builder.addNode("\(clique) \(node)", kind: .person, name: "\(node)") }
        for first in 0..<5 {
          for second in 0..<first {
            builder.addEdge(
              "\(clique) \(first) \(second)",
              kind: .funded,
              from: "\(clique) \(first)",
              to: "\(clique) \(second)"
            )
          }
        }
        builder.addEdge(
          "\(clique)",
          kind: .funded,
          from: "\(clique) 0",
          to: "\((clique + 1) % 30) 1"
        )
      }
    }
    // Modularity joins neighbours in so long a ring; what it must not do is to cut a clique.
    let communities = Communities(of: graph)
    for group in communities.groups {
      let cliques = Set(group.members.map { graph.id(of: $0.node).split(separator: " ")[0] })
      #expect(group.members.count == 5 * cliques.count)
      #expect(cliques.count <= 2)
    }
    #expect(communities.modularity > 0.88)
  }

  @Test func theSameSeedGivesTheSameCommunities() throws {
    let graph = try makeRandomGraph(seed: 11, nodes: 200, edges: 500)
    #expect(Communities(of: graph, seed: 5) == Communities(of: graph, seed: 5))
  }

  @Test func communitiesOfSmallGraphsAreTheBestOfAllPartitions() throws {
    for seed in 1...150 {
      let graph = try makeRandomGraph(seed: UInt64(seed), nodes: 7, edges: 18)
      let rule = LinkRule(throughPublishers: true)
      let edges = rule.edges(of: graph)
      let communities = Communities(of: graph, rule: rule, seed: UInt64(seed))
      var groups = [Int](repeating: -1, count: graph.nodeCount)
      for (number, group) in communities.groups.enumerated() {
        for member in group.members { groups[member.node.index] = number }
      }
      for (place, node) in communities.isolated.enumerated() { groups[node.index] = -2 - place }
      #expect(!groups.contains(-1), "seed \(seed)")
      let own = Self.modularity(groups, edges, graph)
      #expect(abs(own - communities.modularity) < 1e-12, "seed \(seed)")
      var best = -1.0
      Self.partition(graph.nodeCount) { best = max(best, Self.modularity($0, edges, graph)) }
      #expect(own > best - 1e-12, "seed \(seed): \(own), not \(best)")
    }
  }

  /// Modularity by its definition, a sum over all pairs of nodes.
  private static func modularity(_ groups: [Int], _ edges: [EdgeID], _ graph: Graph) -> Double {
    guard !edges.isEmpty else { return 0 }
    var degrees = [Double](repeating: 0, count: graph.nodeCount)
    var inside = 0.0
    for edge in edges {
      let (source, target) = (graph.source(of: edge).index, graph.target(of: edge).index)
      degrees[source] += 1
      degrees[target] += 1
      if groups[source] == groups[target] { inside += 1 }
    }
    let count = Double(edges.count)
    var chance = 0.0
    for first in degrees.indices {
      for second in degrees.indices where groups[first] == groups[second] {
        chance += degrees[first] * degrees[second]
      }
    }
    return inside / count - chance / (4 * count * count)
  }

  /// All ways to divide so many nodes into groups.
  private static func partition(_ count: Int, _ look: ([Int]) -> Void) {
    func extend(_ groups: [Int], _ used: Int) {
      guard groups.count < count else { return look(groups) }
      for group in 0...used { extend(groups + [group], max(used, group + 1)) }
    }
    extend([], 0)
  }
}
