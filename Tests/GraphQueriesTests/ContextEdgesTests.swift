import GraphQueries
import StakeholderGraph
import Testing

struct ContextEdgesTests {
  private func graph() throws -> Graph {
    var builder = GraphBuilder()
    builder.addDocument("d", [.publisher: "gazette"])
    builder.addNode("gazette", kind: .organisation, name: "Gazette")
    builder.addNode("guild", kind: .organisation, name: "Guild", [.region: "ember"])
    builder.addNode("ember", kind: .region, name: "Port Ember")
    builder.addNode("fund", kind: .initiative, name: "Tidal Fund")
    builder.addNode(
      "mira",
      kind: .person,
      name: "Mira Vale",
      [.affiliations: "guild:chair|guild:founder", .region: "ember"]
    )
    builder.addEdge(
      "q1",
      kind: .quoted,
      from: "gazette",
      to: "mira",
      [
        .document: "d", .paragraph: "2", .start: "0", .end: "9", .about: "fund|ember",
        .modality: "planned",
      ]
    )
    builder.addEdge("p1", kind: .promoted, from: "mira", to: "fund", [.about: "ember"])
    return try builder.finish()
  }

  private func lines(_ graph: Graph) -> [String] {
    graph.allEdges.map { edge in
      "\(graph.id(of: graph.source(of: edge))) \(graph.vocabulary[graph.kind(of: edge)].id) "
        + graph.id(of: graph.target(of: edge))
    }
  }

  @Test func regionsRolesAndSubjectsBecomeEdges() throws {
    #expect(
      lines(try graph().addingContextEdges()).sorted() == [
        "gazette quoted mira", "guild located ember", "mira affiliated guild",
        "mira affiliated guild", "mira located ember", "mira promoted fund",
        "mira spoke-of ember", "mira spoke-of fund",
      ]
    )
  }

  @Test func aSubjectCitesWhatTheQuotationCites() throws {
    let context = try graph().addingContextEdges()
    let kind = try #require(context.vocabulary.edgeKind("spoke-of"))
    let edge = try #require(context.allEdges.first { context.kind(of: $0) == kind })
    let citation = try #require(context.citation(of: edge))
    #expect(citation.document == "d" && citation.paragraph == 2 && citation.range == 0..<9)
    #expect(context.modality(of: edge) == .planned)
  }

  @Test func aRoleStandsInTheNote() throws {
    let context = try graph().addingContextEdges()
    let kind = try #require(context.vocabulary.edgeKind("affiliated"))
    let notes = context.allEdges.filter { context.kind(of: $0) == kind }
      .compactMap { context.note(of: $0) }
    #expect(notes == ["chair", "founder"])
  }

  @Test func contextStaysBesideTheKindsThatAreNamed() throws {
    let context = try graph().addingContextEdges()
    var selection = Selection()
    selection.edgeKinds = [.promoted]
    #expect(selection.edges(of: context).count == 7)
    selection.edgeKinds = [try #require(context.vocabulary.edgeKind("located"))]
    #expect(
      lines(selection.part(of: context).graph) == ["guild located ember", "mira located ember"]
    )
  }

  @Test func tiesOfContextAreNotCountedAsClaims() throws {
    let part = Selection().part(of: try graph().addingContextEdges())
    #expect(part.claimCount == 2 && part.contextCount == 6)
  }

  @Test func aClaimWithTheIdOfAContextEdgeKeepsIt() throws {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: "A", [.region: "b"])
    builder.addNode("b", kind: .region, name: "B")
    builder.addEdge("located:a:b", kind: .promoted, from: "a", to: "b")
    #expect(lines(try builder.finish().addingContextEdges()) == ["a promoted b", "a located b"])
  }

  @Test func aGraphWithoutContextGetsNoEdges() throws {
    #expect(try GraphBuilder().finish().addingContextEdges().edgeCount == 0)
  }
}
