import StakeholderGraph
import Testing

struct QuotedRulesTests {
  @Test(
    arguments: [
      ("“The tide waits for nobody,” said Mira Holm, head of the Harbour Board.", "Mira Holm"),
      ("Mira Holm, head of the Harbour Board, said the tide would wait.", "Mira Holm"),
      ("According to the Harbour Board, the tide is late.", "Harbour Board"),
      ("Harbour Minister Mira Holm told reporters that the tide was late.", "Mira Holm"),
      ("A study by the Harbour Board found that tides are late.", "Harbour Board"),
      ("A spokesperson for the Harbour Board said the tide was late.", "Harbour Board"),
      ("\"The tide is late,\" Holm said of the report by analyst Mira Holm.", "Mira Holm"),
    ]
  )
  func whoeverSpeaksIsQuoted(_ text: String, _ speaker: String) throws {
    #expect(lines(of: try draft(of: text), .quoted) == [speaker])
  }

  @Test(
    arguments: [
      "Experts say the tide is late.", "The tide, observers say, is late.",
      "Mira Holm, a sailor, did not say why.", "He said nothing of use.",
    ]
  )
  func voicesWithoutANameAreNot(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .quoted).isEmpty)
  }

  @Test func aQuotationOverTwoSentencesIsOneClaim() throws {
    let graph = try draft(
      of: "“The tide is late,” said Mira Holm, a sailor. “It always is in spring.” Boats wait."
    )
    let edge = try #require(graph.allEdges.first)
    #expect(graph.edgeCount == 1)
    #expect(graph.citation(of: edge)?.range == 0..<71)
    #expect(graph.mode(of: edge) == .direct)
  }

  @Test func aPronounIsWhoeverSpokeBefore() throws {
    let graph = try draft(
      of: "Mira Holm, a sailor, said the tide was late. She added that boats would wait."
    )
    #expect(lines(of: graph, .quoted) == ["Mira Holm", "Mira Holm"])
    #expect(
      Set(graph.allEdges.map { graph.citation(of: $0)?.targetText }) == ["Mira Holm", "She"]
    )
  }

  @Test func whatSomebodyToldAnOutletIsThatOutletsEdgeToo() throws {
    let graph = try draft(
      of: "In an interview with Tide Weekly, Mira Holm, a sailor, said that boats would wait."
    )
    #expect(lines(of: graph, .quoted) == ["Mira Holm", "Tide Weekly > Mira Holm"])
  }
}
