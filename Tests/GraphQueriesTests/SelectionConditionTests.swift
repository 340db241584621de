import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

/// What a selection asks of single claims, and of what several say together.
struct SelectionConditionTests {
  /// Three documents of two publishers, one of which prints a third party's text.
  private static func graph() throws -> Graph {
    try makeGraph { builder in
      builder.addDocument("d1", [.publisher: "gazette", .published: "2025-03-01"])
      builder.addDocument("d2", [.publisher: "herald", .published: "2025-03-05"])
      builder.addDocument("d3", [.publisher: "herald", .origin: "gazette"])
      for id in ["gazette", "herald", "north", "south"] {
        builder.addNode(id, kind: .organisation, name: id)
      }
      builder.addEdge(
        "e1",
        kind: .funded,
        from: "north",
        to: "south",
        [.document: "d1", .confidence: "0.9"]
      )
      builder.addEdge(
        "e2",
        kind: .funded,
        from: "north",
        to: "south",
        [.document: "d2", .date: "2024", .confidence: "0.5"]
      )
      builder.addEdge("e3", kind: .founded, from: "north", to: "south", [.document: "d3"])
      builder.addEdge(
        "e4",
        kind: .promoted,
        from: "south",
        to: "north",
        [.document: "elsewhere", .date: "2025-03-04/2025-04"]
      )
      builder.addEdge("e5", kind: .promoted, from: "south", to: "herald")
    }
  }

  private static func ids(_ change: (inout Selection) -> Void) throws -> [String] {
    let graph = try graph()
    var selection = Selection()
    change(&selection)
    return graph.ids(selection.edges(of: graph))
  }

  @Test(arguments: [
    (["d1"], ["e1"]), (["d1", "d3"], ["e1", "e3"]), (["elsewhere"], ["e4"]), (["nowhere"], []),
  ])
  func documents(_ documents: [String], _ edges: [String]) throws {
    #expect(try Self.ids { $0.documents = documents } == edges)
  }

  @Test(arguments: [
    (["gazette"], ["e1", "e3"]), (["herald"], ["e2", "e3"]),
    (["gazette", "herald"], ["e1", "e2", "e3"]),
    (["north"], []),
  ])
  func publishersAndOrigins(_ publishers: [String], _ edges: [String]) throws {
    #expect(try Self.ids { $0.publishers = publishers } == edges)
  }

  @Test(arguments: [
    ("2025", "", ["e1", "e4"]), ("2025-03-02", "", ["e4"]), ("2025-04-30", "", ["e4"]),
    ("2025-05", "", []), ("", "2024", ["e2"]), ("", "2025-03-01", ["e1", "e2"]),
    ("", "2025-03", ["e1", "e2", "e4"]), ("2024-06", "2025-03-01", ["e1", "e2"]),
  ])
  func datesOverlapAndFallBackOnTheDocument(
    _ since: String,
    _ until: String,
    _ edges: [String]
  ) throws {
    let found = try Self.ids { selection in
      selection.since = ClaimDate(since)
      selection.until = ClaimDate(until)
    }
    #expect(found == edges)
  }

  @Test(arguments: [(0.0, ["e1", "e2"]), (0.5, ["e1", "e2"]), (0.51, ["e1"]), (1.0, [])])
  func claimsOfUnknownConfidenceDoNotPass(_ least: Double, _ edges: [String]) throws {
    #expect(try Self.ids { $0.minimalConfidence = least } == edges)
  }

  @Test(arguments: [(1, ["e1", "e2", "e3"]), (2, ["e1", "e2"]), (3, [])])
  func supportCountsTheSourcesOfARelation(_ least: Int, _ edges: [String]) throws {
    #expect(try Self.ids { $0.minimalSupport = least } == edges)
  }

  @Test func supportCountsOnlyClaimsThatPassed() throws {
    let found = try Self.ids { selection in
      selection.minimalSupport = 2
      selection.documents = ["d2"]
    }
    #expect(found.isEmpty)
  }

  @Test func rolesPassWhereClaimsMustCiteSomething() throws {
    let graph = try makeGraph { builder in
      builder.addDocument("d1", [.publisher: "gazette"])
      builder.addNode("north", kind: .organisation, name: "North", [.region: "coast"])
      builder.addNode("coast", kind: .region, name: "Coast")
      builder.addEdge("e1", kind: .funded, from: "north", to: "coast", [.document: "d1"])
    }.addingContextEdges()
    var selection = Selection()
    selection.documents = ["d2"]
    selection.minimalSupport = 1
    selection.minimalConfidence = 0.5
    selection.since = ClaimDate("2025")
    #expect(graph.ids(selection.edges(of: graph)) == ["located:north:coast"])
  }

  @Test func topBySupportAndByDegree() throws {
    let graph = try Self.graph()
    var selection = Selection()
    selection.top = 1
    selection.keepsIsolatedNodes = true
    #expect(
      selection.part(of: graph).graph.ids(selection.part(of: graph).graph.allNodes) == ["south"]
    )
    #expect(selection.part(of: graph).belowTopCount == 3)
    selection.topMeasure = .support
    let part = selection.part(of: graph).graph
    #expect(part.ids(part.allNodes) == ["north"])
  }

  @Test(arguments: TopMeasure.allCases)
  func theTopIsTheFirstOfTheRanking(_ measure: TopMeasure) throws {
    let graph = try makeGraph { builder in
      for id in ["a", "b", "c", "d"] { builder.addNode(id, kind: .organisation, name: id) }
      builder.addDocument("d1", [.publisher: "b"])
      builder.addDocument("d2", [.publisher: "c"])
      builder.addEdge("e1", kind: .quoted, from: "b", to: "d", [.document: "d1", .about: "c"])
      builder.addEdge("e2", kind: .quoted, from: "c", to: "d", [.document: "d2"])
      builder.addEdge("e3", kind: .promoted, from: "a", to: "c", [.document: "d2"])
      builder.addEdge("e4", kind: .promoted, from: "a", to: "b")
      builder.addEdge("e5", kind: .promoted, from: "a", to: "a")
    }
    var selection = Selection()
    selection.top = 1
    selection.topMeasure = measure
    let ranked = try #require(RankMeasure(rawValue: measure.rawValue))
    let first = try #require(Ranking(of: graph, by: ranked).places.first)
    #expect(first.score > 0)
    let part = selection.part(of: graph).graph
    #expect(part.ids(part.allNodes) == [graph.id(of: first.node)])
  }

  @Test func emptinessNamesTheConditionThatLeavesNothing() throws {
    let graph = try Self.graph()
    var selection = Selection()
    #expect(selection.emptiness(in: graph) == nil)
    selection.edgeKinds = [.funded]
    selection.since = ClaimDate("2026")
    let emptiness = try #require(selection.emptiness(in: graph))
    #expect(emptiness.cause == .condition(.date))
    #expect(emptiness.before == [.status, .kind])
    #expect(emptiness.count == 2)
    selection.since = nil
    selection.minimalSupport = 3
    #expect(selection.emptiness(in: graph)?.cause == .minimalSupport)
    selection.nodeKinds = [.person]
    #expect(selection.emptiness(in: graph)?.cause == .nodeKinds)
    let empty = try makeGraph { $0.addNode("a", kind: .person, name: "A") }
    #expect(selection.emptiness(in: empty) == nil)
  }
}
