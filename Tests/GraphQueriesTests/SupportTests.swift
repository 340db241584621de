import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct SupportTests {
  /// One edge for each document, in their order, all between the same two nodes.
  private static func graph(
    _ documents: [(id: String, values: [DocumentField: String])],
    modalities: [String] = []
  ) throws -> Graph {
    try makeGraph { builder in
      for node in ["a", "agency", "b", "daily", "weekly"] {
        builder.addNode(node, kind: .organisation, name: node)
      }
      for (place, document) in documents.enumerated() {
        builder.addDocument(document.id, document.values)
        builder.addEdge(
          "e\(place)",
          kind: .funded,
          from: "a",
          to: "b",
          [
            .document: document.id,
            .modality: modalities.indices.contains(place) ? modalities[place] : "",
          ]
        )
      }
    }
  }

  @Test func eachPublisherCountsOnce() throws {
    let graph = try Self.graph([
      ("d1", [.publisher: "weekly"]), ("d2", [.publisher: "daily"]), ("d3", [.publisher: "weekly"]),
    ])
    #expect(Support.count(of: graph.allEdges, in: graph) == 2)
    #expect(Support.sources(of: graph.allEdges, in: graph) == ["daily", "weekly"])
  }

  @Test func theOriginCountsInsteadOfThePublisher() throws {
    let graph = try Self.graph([
      ("d1", [.publisher: "weekly", .origin: "agency"]),
      ("d2", [.publisher: "daily", .origin: "agency"]),
      ("d3", [.publisher: "agency"]),
    ])
    #expect(Support.sources(of: graph.allEdges, in: graph) == ["agency"])
  }

  @Test func aDocumentWithoutPublisherAndOriginDoesNotCount() throws {
    let graph = try Self.graph([("d1", [.title: "Notes"]), ("d2", [.publisher: "daily"])])
    #expect(Support.sources(of: graph.allEdges, in: graph) == ["daily"])
  }

  @Test func aPublisherNamedLikeItsDocumentIsUnknown() throws {
    let graph = try Self.graph([("daily", [.publisher: "daily"]), ("d2", [.publisher: "daily"])])
    let edge = try #require(graph.edge("e0"))
    #expect(Support.count(of: [edge], in: graph) == 0)
    #expect(Support.count(of: graph.allEdges, in: graph) == 1)
  }

  @Test func aPublisherThatIsNoNodeOfTheGraphCounts() throws {
    let graph = try Self.graph([("d1", [.publisher: "elsewhere"])])
    #expect(Support.sources(of: graph.allEdges, in: graph) == ["elsewhere"])
  }

  @Test func claimsWithoutAKnownDocumentDoNotCount() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "A")
      builder.addEdge("bare", kind: .funded, from: "a", to: "a")
      builder.addEdge("lost", kind: .funded, from: "a", to: "a", [.document: "gone"])
    }
    #expect(Support.count(of: graph.allEdges, in: graph) == 0)
  }

  @Test(arguments: [
    ([Modality.asserted], ["daily"]), ([.planned], ["weekly"]), ([.opinion, .denied], ["agency"]),
    ([], []), (Modality.allCases, ["agency", "daily", "weekly"]),
  ])
  func onlyTheModalitiesAskedForCount(_ modalities: [Modality], _ sources: [String]) throws {
    let graph = try Self.graph(
      [
        ("d1", [.publisher: "daily"]), ("d2", [.publisher: "weekly"]),
        ("d3", [.publisher: "agency"]), ("d4", [.publisher: "agency"]),
      ],
      modalities: ["", "planned", "opinion", "denied"]
    )
    let found = Support.sources(of: graph.allEdges, in: graph, modalities: Set(modalities))
    #expect(found == sources)
  }

  @Test func onlyAssertedClaimsCountUnlessOthersAreNamed() throws {
    let graph = try Self.graph(
      [("d1", [.publisher: "daily"]), ("d2", [.publisher: "weekly"])],
      modalities: ["asserted", "opinion"]
    )
    #expect(Support.sources(of: graph.allEdges, in: graph) == ["daily"])
  }

  @Test func noEdgesHaveNoSupport() throws {
    let graph = try Self.graph([])
    #expect(Support.count(of: [], in: graph) == 0)
  }
}
