import StakeholderGraph
import Testing

struct GraphNodesTests {
  @Test func aFullNodeTellsEverything() throws {
    var builder = GraphBuilder()
    builder.addNode(
      "a",
      kind: .person,
      name: "A & <b>",
      [
        .aliases: "x\\|y|深", .description: "ends \\", .region: "r", .affiliations: "o:x|o",
        .identifiers: "wikidata:Q148", .url: "https://example.org",
      ]
    )
    builder.addNode("o", kind: .organisation, name: "O")
    builder.addNode("r", kind: .region, name: "R")
    let graph = try builder.finish()
    let node = try #require(graph.node("a"))
    #expect(graph.name(of: node) == "A & <b>")
    #expect(graph.aliases(of: node) == ["x|y", "深"])
    #expect(graph.description(of: node) == "ends \\")
    #expect(graph.region(of: node) == graph.node("r"))
    #expect(
      graph.affiliations(of: node)
        == [Affiliation(organisation: "o", role: "x"), Affiliation(organisation: "o", role: "")]
    )
    #expect(graph.identifiers(of: node) == ["wikidata:Q148"])
    #expect(graph.url(of: node) == "https://example.org")
  }

  @Test func aBareNodeTellsItsName() throws {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: "A")
    let graph = try builder.finish()
    let node = try #require(graph.node("a"))
    #expect(graph.name(of: node) == "A")
    #expect(graph.aliases(of: node).isEmpty)
    #expect(graph.description(of: node) == nil)
    #expect(graph.region(of: node) == nil)
    #expect(graph.affiliations(of: node).isEmpty)
    #expect(graph.identifiers(of: node).isEmpty)
    #expect(graph.url(of: node) == nil)
  }
}
