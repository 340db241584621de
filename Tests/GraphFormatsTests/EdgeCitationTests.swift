import StakeholderGraph
import TestSupport
import Testing

@testable import GraphFormats

struct EdgeCitationTests {
  private static func citation(
    _ columns: [String: String] = [:],
    _ values: [EdgeField: String] = [:]
  ) throws -> (text: String?, address: String?, sentence: String?) {
    let graph = try makeGraph { builder in
      builder.addDocument(
        "d",
        [.url: "javascript:x()", .archiveURL: "https://example.org/copy"]
      )
      let places = columns.map { (builder.addColumn(named: $0.key, to: .edges), $0.value) }
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .funded, from: "a", to: "a", values)
      for (place, value) in places { builder.set(place, of: .edges, to: value) }
    }
    let citation = EdgeCitation(graph)
    let edge = try #require(graph.edge("e"))
    return (citation.text(of: edge), citation.address(of: edge), citation.sentence(of: edge))
  }

  @Test func columnsSayItFirst() throws {
    let found = try Self.citation(
      ["citation": "Gazette, ¶ 1", "citation_url": "https://example.org/", "sentence": "So."],
      [.document: "d", .paragraph: "2"]
    )
    #expect(found.text == "Gazette, ¶ 1")
    #expect(found.address == "https://example.org/")
    #expect(found.sentence == "So.")
  }

  @Test func elseTheDocumentAndTheParagraphDo() throws {
    let found = try Self.citation([:], [.document: "d", .paragraph: "2"])
    #expect(found.text == "d, ¶ 2")
    #expect(found.address == "https://example.org/copy")
    #expect(found.sentence == nil)
    #expect(try Self.citation([:], [.document: "elsewhere"]).text == "elsewhere")
    #expect(try Self.citation([:], [.document: "elsewhere"]).address == nil)
  }

  @Test func anEdgeThatCitesNothingHasNoCitation() throws {
    let found = try Self.citation()
    #expect(found.text == nil)
    #expect(found.address == nil)
  }

  @Test func anAddressThatCouldRunSomethingIsNone() throws {
    let found = try Self.citation(["citation_url": "javascript:x()"], [.document: "elsewhere"])
    #expect(found.address == nil)
  }
}
