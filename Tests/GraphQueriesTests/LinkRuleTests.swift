import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct LinkRuleTests {
  /// The Gazette prints a text of the Wire, written by Ann Reed, whom the nodes call Reed.
  private static func graph(_ fill: (inout GraphBuilder) -> Void) throws -> Graph {
    try makeGraph { builder in
      for node in ["gazette", "wire", "mayor"] {
        builder.addNode(node, kind: .organisation, name: node)
      }
      builder.addNode("reed", kind: .person, name: "Reed", [.aliases: "Ann Reed"])
      builder.addDocument(
        "d1",
        [.publisher: "gazette", .origin: "wire", .authors: "Bo Hill|ANN REED"]
      )
      fill(&builder)
    }
  }

  private static func add(
    _ id: String,
    _ kind: EdgeKind,
    by source: String,
    _ values: [EdgeField: String] = [.document: "d1"],
    to builder: inout GraphBuilder
  ) {
    builder.addEdge(id, kind: kind, from: source, to: "mayor", values)
  }

  @Test(arguments: ["gazette", "wire", "reed"])
  func aQuotationByWhoeverPrintedItLinksNobody(_ source: String) throws {
    let graph = try Self.graph { builder in
      Self.add("1", .quoted, by: source, to: &builder)
      Self.add("2", .promoted, by: source, to: &builder)
      Self.add("3", .quoted, by: source, [:], to: &builder)
      Self.add("4", .quoted, by: source, [.document: "d2"], to: &builder)
    }
    #expect(graph.ids(LinkRule().edges(of: graph)) == ["2", "3", "4"])
    #expect(graph.ids(LinkRule(throughPublishers: true).edges(of: graph)) == ["1", "2", "3", "4"])
  }

  @Test func aQuotationByAnotherOutletLinks() throws {
    let graph = try Self.graph { builder in
      builder.addDocument("d2", [.publisher: "mayor"])
      Self.add("1", .quoted, by: "wire", [.document: "d2"], to: &builder)
      Self.add("2", .quoted, by: "reed", [.document: "d2"], to: &builder)
    }
    #expect(graph.ids(LinkRule().edges(of: graph)) == ["1", "2"])
  }

  @Test func onlyAssertedClaimsLinkUnlessOthersAreNamed() throws {
    let graph = try Self.graph { builder in
      for modality in Modality.words {
        Self.add(modality, .funded, by: "wire", [.modality: modality], to: &builder)
      }
    }
    var rule = LinkRule()
    #expect(graph.ids(rule.edges(of: graph)) == ["asserted"])
    rule.selection.modalities = [.planned, .opinion]
    #expect(graph.ids(rule.edges(of: graph)) == ["opinion", "planned"])
  }

  @Test func statusAndSelectionDecideFirst() throws {
    let graph = try Self.graph { builder in
      for status in Status.words {
        Self.add(status, .funded, by: "wire", [.status: status], to: &builder)
      }
      Self.add("other", .promoted, by: "wire", to: &builder)
    }
    var rule = LinkRule()
    #expect(graph.ids(rule.edges(of: graph)) == ["accepted", "disputed", "other"])
    rule.selection.edgeKinds = [.promoted]
    #expect(graph.ids(rule.edges(of: graph)) == ["other"])
  }

  @Test func aClaimOfANodeAboutItselfLinksNobody() throws {
    let graph = try Self.graph { Self.add("1", .promoted, by: "mayor", to: &$0) }
    #expect(LinkRule(throughPublishers: true).edges(of: graph).isEmpty)
  }

  @Test func contextLinksWhereTheGraphHasItAsEdges() throws {
    let graph = try makeGraph { builder in
      builder.addNode("isle", kind: .region, name: "Isle")
      builder.addNode("mira", kind: .person, name: "Mira", [.region: "isle"])
    }
    #expect(LinkRule().edges(of: graph).isEmpty)
    #expect(LinkRule().edges(of: graph.addingContextEdges()).count == 1)
  }
}
