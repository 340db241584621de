import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct CitationTextTests {
  private static func text(
    _ document: [DocumentField: String]?,
    _ edge: [EdgeField: String]
  ) throws -> String? {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "A")
      builder.addNode("gazette", kind: .organisation, name: "Example Gazette")
      if let document { builder.addDocument("d1", document) }
      builder.addEdge("e", kind: .funded, from: "a", to: "a", edge)
    }
    return CitationText.text(of: try #require(graph.edge("e")), in: graph)
  }

  @Test(
    arguments: [
      (
        [.publisher: "gazette", .title: "Budget day", .published: "2025-03-04"], "11",
        "Example Gazette, Budget day, 2025-03-04, ¶ 11"
      ),
      ([.publisher: "gazette", .title: "Budget day"], "", "Example Gazette, Budget day"),
      ([.publisher: "gazette"], "2", "Example Gazette, ¶ 2"),
      ([.publisher: "elsewhere", .title: "T"], "", "elsewhere, T"),
      ([.title: "Budget day"], "", "Budget day"),
      ([.published: "2025"], "1", "d1, 2025, ¶ 1"),
      ([:], "3", "d1, ¶ 3"),
    ] as [([DocumentField: String], String, String)]
  )
  func whatIsNotKnownIsLeftOut(
    _ document: [DocumentField: String],
    _ paragraph: String,
    _ expected: String
  ) throws {
    let text = try Self.text(document, [.document: "d1", .paragraph: paragraph])
    #expect(text == expected)
  }

  @Test func aDocumentOutsideTheTableGoesByItsID() throws {
    #expect(try Self.text(nil, [.document: "d9", .paragraph: "4"]) == "d9, ¶ 4")
  }

  @Test func aClaimWithoutADocumentHasNone() throws {
    #expect(try Self.text([:], [:]) == nil)
  }
}
