import Foundation
import GraphDrawing
import GraphPage
import StakeholderGraph
import TestSupport
import Testing

/// What stands in a page.
struct GraphPageTests {
  @Test func sameGraphGivesSameBytes() throws {
    #expect(try makePage(of: smallGraph()) == makePage(of: smallGraph()))
  }

  @Test func titleAndWordsAreText() throws {
    let page = try makePage(of: smallGraph()) { page in
      page.title = "A & B <i>"
      page.subtitle = "</p><script>"
      page.caption = "\"C\""
    }
    #expect(page.contains("<title>A &amp; B &lt;i&gt;</title>"))
    #expect(page.contains("<p class=\"subtitle\">&lt;/p&gt;&lt;script&gt;</p>"))
    #expect(page.contains("&quot;C&quot;"))
  }

  @Test func valuesOfPlacesHaveNoPlaces() throws {
    let page = try makePage(of: smallGraph()) { $0.title = "{{data}}" }
    #expect(page.contains("<title>{{data}}</title>"))
  }

  @Test func dataTellWhatTheGraphHas() throws {
    let text = try #require(try data(in: makePage(of: smallGraph())))
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let object = try #require(json as? [String: Any])
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    #expect(nodes.compactMap { $0["id"] as? String } == ["gazette", "mira", "odd"])
    let claims = try #require(object["claims"] as? [[String: Any]])
    #expect(claims.compactMap { $0["id"] as? String } == ["e1", "e2", "e3"])
    #expect(claims.compactMap { $0["paragraph"] as? Int } == [2, 3])
    #expect(claims[0]["days"] as? [String] == ["2025-03-04", "2025-03-04"])
    #expect(claims[2]["modality"] as? String == "planned")
    #expect(claims[2]["days"] == nil)
  }

  @Test func quotationsByThePublisherAreApart() throws {
    let text = try #require(try data(in: makePage(of: smallGraph())))
    #expect(text.components(separatedBy: "\"apart\": true").count == 3)
  }

  @Test func foldedLinesTellTheirClaims() throws {
    let text = try #require(try data(in: makePage(of: smallGraph())))
    #expect(text.contains("\"drawn\": {\"nodes\": [0, 1, 2], \"lines\": [[0, 1], [2]]}"))
  }

  @Test func sentencesAreThereOnlyIfGiven() throws {
    let graph = try smallGraph()
    let edge = try #require(graph.edge("e1"))
    #expect(try #require(try data(in: makePage(of: graph))).contains("sentence") == false)
    let page = try makePage(of: graph) { $0.sentences = [edge: "She said </script>."] }
    #expect(page.contains("\"sentence\": \"She said \\u003C/script\\u003E.\""))
  }

  @Test func namesOutsideThePartComeFromTheWhole() throws {
    let whole = try makeGraph { builder in
      builder.addNode(
        "a",
        kind: .person,
        name: "Mira Vale",
        [.region: "r", .affiliations: "o:clerk"]
      )
      builder.addNode("o", kind: .organisation, name: "Harbour Office")
      builder.addNode("r", kind: .region, name: "Northshore")
    }
    let alone = whole.subgraph(nodes: [try #require(whole.node("a"))], edges: [])
    let page = GraphPage(of: alone, in: whole)
    let text = try #require(data(in: String(decoding: page.bytes(), as: UTF8.self)))
    #expect(text.contains("\"region\": \"Northshore\""))
    #expect(text.contains("{\"at\": \"Harbour Office\", \"role\": \"clerk\"}"))
  }

  @Test func emptyGraphHasNoPicture() throws {
    let page = try makePage(of: makeGraph { _ in }) { $0.picture = nil }
    #expect(!page.contains("id=\"picture\""))
    #expect(try #require(data(in: page)).contains("\"claims\": []"))
  }

  @Test func themeIsLightAndDarkUnlessOneIsChosen() throws {
    let both = try makePage(of: smallGraph())
    #expect(both.contains("<meta name=\"color-scheme\" content=\"light dark\">"))
    #expect(both.contains("--ground: \(Theme.light.ground)"))
    #expect(both.contains("--ground: \(Theme.dark.ground)"))
    let dark = try makePage(of: smallGraph()) { $0.theme = .dark }
    #expect(dark.contains("<meta name=\"color-scheme\" content=\"dark\">"))
    #expect(!dark.contains("--ground: \(Theme.light.ground)"))
  }
}
