import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

@testable import GraphDrawing

struct EdgeSummaryTests {
  private static func graph(_ edges: [[EdgeField: String]]) throws -> Graph {
    try makeGraph { builder in
      builder.addDocument("d1", [.publisher: "gazette", .title: "Budget day"])
      builder.addNode("a", kind: .person, name: "Mira Holm")
      builder.addNode("gazette", kind: .organisation, name: "Gazette")
      for (place, values) in edges.enumerated() {
        builder.addEdge("e\(place)", kind: .founded, from: "a", to: "gazette", values)
      }
    }
  }

  private static func summary(of graph: Graph) throws -> String {
    EdgeSummary(of: graph).text(of: try #require(graph.allEdges.first))
  }

  @Test(
    arguments: [
      ([:], "Mira Holm founded Gazette\nuncited"),
      ([.document: "d1", .paragraph: "3"], "Mira Holm founded Gazette\nGazette, Budget day, ¶ 3"),
      ([.modality: "planned"], "Mira Holm founded Gazette (planned)\nuncited"),
      ([.status: "disputed"], "Mira Holm founded Gazette (disputed)\nuncited"),
      (
        [.modality: "denied", .status: "proposed"],
        "Mira Holm founded Gazette (denied, proposed)\nuncited"
      ),
    ] as [([EdgeField: String], String)]
  )
  func aClaimSaysWhatItSaysHowFarAndWhere(
    _ values: [EdgeField: String],
    _ summary: String
  ) throws {
    #expect(try Self.summary(of: Self.graph([values])) == summary)
  }

  @Test func aFoldedEdgeListsAllCitations() throws {
    let graph = try Self.graph([
      [.document: "d1", .paragraph: "3"], [.document: "d1", .paragraph: "5"], [:],
    ]).mergingParallelEdges()
    #expect(
      try Self.summary(of: graph)
        == "Mira Holm founded Gazette\nGazette, Budget day, ¶ 3\nGazette, Budget day, ¶ 5"
    )
    #expect(EdgeSummary(of: graph).claimCount(of: try #require(graph.allEdges.first)) == 3)
  }

  @Test func aFoldedEdgeWithoutDocumentsIsUncited() throws {
    let graph = try Self.graph([[:], [:]]).mergingParallelEdges()
    #expect(try Self.summary(of: graph) == "Mira Holm founded Gazette\nuncited")
  }

  @Test func aDatasetsOwnColumnsAreNotThoseOfAFoldedEdge() throws {
    let graph = try makeGraph { builder in
      let count = builder.addColumn(named: "count", to: .edges)
      let citations = builder.addColumn(named: "citations", type: .list, to: .edges)
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .promoted, from: "a", to: "a")
      builder.set(count, of: .edges, to: "7")
      builder.set(citations, of: .edges, to: "x|y")
    }
    let edge = try #require(graph.edge("e"))
    #expect(EdgeSummary(of: graph).claimCount(of: edge) == nil)
    #expect(EdgeSummary(of: graph).text(of: edge) == "A promoted A\nuncited")
  }
}
