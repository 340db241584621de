import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct TimelineTests {
  /// A graph of claims with dates, called by their ids; each cites a document published on its date.
  private static func graph(_ claims: [(id: String, date: String, published: String)]) throws
    -> Graph
  {
    try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A")
      for (id, date, published) in claims {
        builder.addDocument("d-" + id, [.published: published])
        builder.addEdge(
          id,
          kind: .promoted,
          from: "a",
          to: "a",
          [.date: date, .document: "d-" + id]
        )
      }
    }
  }

  private static func timeline(_ dates: [String]) throws -> (Graph, Timeline) {
    let graph = try graph(dates.enumerated().map { ("e\($0)", $1, "") })
    return (graph, Timeline(of: graph.allEdges, in: graph))
  }

  @Test func claimsStandByFirstDayThenLastDayThenID() throws {
    let (_, timeline) = try Self.timeline([
      "2025-01-02", "2025", "2025-01/2025-02", "2025-01", "2025-01-01", "2024-12-31/2025-06",
      "2025-01-01",
    ])
    #expect(
      timeline.entries.map(\.date.description) == [
        "2024-12-31/2025-06", "2025-01-01", "2025-01-01", "2025-01", "2025-01/2025-02", "2025",
        "2025-01-02",
      ]
    )
    #expect(timeline.entries[1].edge < timeline.entries[2].edge)
  }

  @Test func theDateOfTheClaimComesBeforeThatOfTheDocument() throws {
    let graph = try Self.graph([
      ("e1", "2024", "2025-03-04"), ("e2", "", "2025-03"), ("e3", "", ""),
    ])
    let timeline = Timeline(of: graph.allEdges, in: graph)
    #expect(graph.ids(timeline.entries.map(\.edge)) == ["e1", "e2"])
    #expect(timeline.entries.map(\.date.description) == ["2024", "2025-03"])
    #expect(timeline.entries.map(\.basis) == [.claim, .document])
    #expect(graph.ids(timeline.undated) == ["e3"])
  }

  @Test func onlyTheClaimsGivenAreInIt() throws {
    let graph = try Self.graph([("e1", "2024", ""), ("e2", "2025", ""), ("e3", "", "")])
    let timeline = Timeline(of: graph.allEdges.filter { graph.id(of: $0) == "e2" }, in: graph)
    #expect(graph.ids(timeline.entries.map(\.edge)) == ["e2"])
    #expect(timeline.undated.isEmpty)
    let none = Timeline(of: [EdgeID](), in: graph)
    #expect(none.entries.isEmpty && none.undated.isEmpty)
  }

  @Test func contextIsNoUndatedClaim() throws {
    let graph = try makeGraph { builder in
      builder.addNode("isle", kind: .region, name: "Isle")
      builder.addNode("a", kind: .person, name: "A", [.region: "isle"])
      builder.addEdge("e", kind: .promoted, from: "a", to: "isle")
    }.addingContextEdges()
    let timeline = Timeline(of: graph.allEdges, in: graph)
    #expect(graph.edgeCount == 2)
    #expect(graph.ids(timeline.undated) == ["e"])
  }

  @Test(
    arguments: [
      (.year, ["2024 2", "2025 5"]),
      (.month, ["2024 1*", "2024-12 1", "2025 1*", "2025-01 3", "2025-02 1"]),
      (
        .day,
        ["2024 1*", "2024-12-31 1", "2025 1*", "2025-01 1*", "2025-01-01 2", "2025-02-03 1"]
      ),
    ] as [(Timeline.Period, [String])]
  )
  func groupsHaveCoarserDatesApart(_ period: Timeline.Period, _ expected: [String]) throws {
    let (_, timeline) = try Self.timeline([
      "2025-02-03", "2025", "2025-01", "2025-01-01/2025-03", "2025-01-01", "2024-12-31", "2024",
    ])
    let groups = timeline.groups(by: period)
    #expect(
      groups.map { "\($0.name) \($0.entries.count)\($0.isCoarser ? "*" : "")" } == expected
    )
    #expect(groups.flatMap(\.entries).count == timeline.entries.count)
  }

  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-03-05", "2025-03-05", "2025-03-05"), ("0987/1000-04", "0987-01-01", "1000-04-30"),
  ])
  func daysAreWrittenInFull(_ date: String, _ first: String, _ last: String) throws {
    let date = try #require(ClaimDate(date))
    #expect(date.firstDayText == first)
    #expect(date.lastDayText == last)
  }
}
