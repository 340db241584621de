import StakeholderGraph
import Testing

/// What a draft says of its claims and names beside who did what.
struct DraftDetailTests {
  @Test func oneSumOfSeveralGiversIsNotedOnEachEdge() throws {
    let graph = try draft(
      of:
        "Tidal Labs raised €140 million, led by Brightwater Capital with participation from Lumen Ventures."
    )
    let notes = graph.allEdges.filter { graph.kind(of: $0) == .funded }
      .map { graph.cell(at: EdgeField.note.rawValue, row: $0.index, of: .edges) }
    #expect(notes == ["One sum of several givers.", "One sum of several givers."])
  }

  @Test func whatSomebodyAllegesIsNoFact() throws {
    let graph = try draft(
      of: "Mira Holm, a lawyer, alleged that the mining lobby had funded the Harbour Party."
    )
    let claim = try #require(graph.allEdges.first { graph.kind(of: $0) == .funded })
    #expect(graph.modality(of: claim) == .opinion)
  }

  @Test func lettersThatATextExplainsAreNoOtherBody() throws {
    let graph = try draft(
      of:
        "The court told the Central Bureau of Investigation (CBI) to report. The CBI said it would."
    )
    let body = try #require(
      graph.allNodes.first { graph.name(of: $0) == "Central Bureau of Investigation" }
    )
    #expect(graph.aliases(of: body) == ["CBI"])
    #expect(!graph.allNodes.contains { graph.name(of: $0).hasPrefix("Confederation") })
  }

  @Test(arguments: [
    (
      "The Tide Trust, a charity in Queensland, gave $75 million to Harbour Hands in Brisbane.",
      "AUD"
    ),
    (
      "The Tide Trust, a charity in Queensland, gave US$75 million to Harbour Hands in Brisbane.",
      "USD"
    ),
    ("The Tide Trust, a charity in Queensland, gave $75 million to Harbour Hands in Texas.", "USD"),
    ("The Tide Trust, a charity, gave $75 million to Harbour Hands.", "USD"),
    ("The Tide Trust of Ontario gave 75 million dollars to Harbour Hands in Canada.", "CAD"),
  ])
  func plainDollarsAreThoseOfTheOnlyCountryNamed(_ text: String, _ currency: String) throws {
    let graph = try draft(of: text)
    let claim = try #require(graph.allEdges.first { graph.kind(of: $0) == .funded })
    #expect(graph.cell(at: EdgeField.currency.rawValue, row: claim.index, of: .edges) == currency)
  }
}
