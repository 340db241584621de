import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct ComponentsTests {
  /// c links b and d twice, f and a are a pair, e speaks of itself, g is quoted by its printer.
  private static func graph() throws -> Graph {
    try makeGraph { builder in
      for (node, kind) in zip(
        "abcdefg",
        [NodeKind.person, .person, .region, .person, .region, .person, .region]
      ) {
        builder.addNode(String(node), kind: kind, name: String(node))
      }
      builder.addDocument("p", [.publisher: "c"])
      for (id, source, target) in [
        ("1", "c", "b"), ("2", "d", "c"), ("3", "c", "d"), ("4", "f", "a"), ("5", "e", "e"),
      ] {
        builder.addEdge(id, kind: .funded, from: source, to: target)
      }
      builder.addEdge("6", kind: .quoted, from: "c", to: "g", [.document: "p"])
    }
  }

  private static func rows(_ groups: [NodeGroup], _ graph: Graph) -> [String] {
    groups.map { group in
      group.members.map { "\(graph.id(of: $0.node))\($0.degree)" }.joined(separator: " ")
        + " by \(group.claimCount)"
    }
  }

  @Test func theLargestComponentComesFirstAndItsBestConnectedMember() throws {
    let graph = try Self.graph()
    let components = Components(of: graph)
    #expect(Self.rows(components.groups, graph) == ["c3 d2 b1 by 3", "a1 f1 by 1"])
    #expect(graph.ids(components.isolated) == ["e", "g"])
  }

  @Test func aPrinterIsLinkedToWhomItQuotesOnlyIfAskedFor() throws {
    let graph = try Self.graph()
    let components = Components(of: graph, rule: LinkRule(throughPublishers: true))
    #expect(Self.rows(components.groups, graph) == ["c4 d2 b1 g1 by 4", "a1 f1 by 1"])
    #expect(graph.ids(components.isolated) == ["e"])
  }

  @Test func nodesOfOtherKindsAreNoPartOfTheQuestion() throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.nodeKinds = [.person]
    let components = Components(of: graph, rule: LinkRule(selection))
    #expect(Self.rows(components.groups, graph) == ["a1 f1 by 1"])
    #expect(graph.ids(components.isolated) == ["b", "d"])
  }

  @Test func componentsOfOneSizeComeByTheirFirstIDs() throws {
    let graph = try makeGraph { builder in
      for node in ["a", "b", "c", "d"] { builder.addNode(node, kind: .person, name: node) }
      builder.addEdge("1", kind: .funded, from: "d", to: "b")
      builder.addEdge("2", kind: .funded, from: "c", to: "a")
    }
    #expect(Self.rows(Components(of: graph).groups, graph) == ["a1 c1 by 1", "b1 d1 by 1"])
  }

  @Test func theBestConnectedMembersAreTheLeadersUpToThree() throws {
    let graph = try makeGraph { builder in
      for node in ["a", "b", "c", "d", "e"] { builder.addNode(node, kind: .person, name: node) }
      for (source, target) in ["ab", "bc", "cd", "da"].map({ ($0.prefix(1), $0.suffix(1)) }) {
        builder.addEdge(
          String(source + target),
          kind: .funded,
          from: String(source),
          to: String(target)
        )
      }
    }
    let ring = try #require(Components(of: graph).groups.first)
    #expect(graph.ids(ring.leaders) == ["a", "b", "c"])
    #expect(NodeGroup(alone: try #require(graph.node("e"))).leaders.count == 1)
  }

  @Test func randomGraphsGiveWhatSpreadingLabelsGives() throws {
    for seed in 1...200 {
      let graph = try makeRandomGraph(seed: UInt64(seed), nodes: 15, edges: 20)
      let edges = LinkRule().edges(of: graph)
      var labels = Array(0..<graph.nodeCount)
      for _ in 0..<graph.nodeCount {
        for edge in edges {
          let (source, target) = (graph.source(of: edge).index, graph.target(of: edge).index)
          labels[source] = min(labels[source], labels[target])
          labels[target] = labels[source]
        }
      }
      let expected = Dictionary(grouping: graph.allNodes) { labels[$0.index] }.values
      let components = Components(of: graph)
      let found = components.groups.map { $0.members.map(\.node).sorted() }
      #expect(Set(found) == Set(expected.filter { $0.count > 1 }), "seed \(seed)")
      #expect(components.isolated == expected.filter { $0.count == 1 }.joined().sorted())
      #expect(found.map(\.count) == found.map(\.count).sorted(by: >))
      #expect(components.groups.reduce(0) { $0 + $1.claimCount } == edges.count)
    }
  }
}
