import StakeholderGraph
import Testing

struct OtherRulesTests {
  @Test(
    arguments: [
      ("Mira Holm, founder of Tidal Ltd, was there.", ["Mira Holm > Tidal Ltd"]),
      (
        "Tidal Ltd, founded in 1999 by the sailor Mira Holm, is growing.", ["Mira Holm > Tidal Ltd"]
      ),
      (
        "Kenya and Norway launched a fund for harbours.",
        ["Kenya > Fund for harbours", "Norway > Fund for harbours"]
      ),
      ("Mira Holm called for establishing harbour rules.", []),
      ("Mira Holm, a sailor, leads Tidal Ltd.", []),
    ]
  )
  func foundersFound(_ text: String, _ claims: [String]) throws {
    #expect(lines(of: try draft(of: text), .founded) == claims)
  }

  @Test(
    arguments: [
      ("The Tide Foundation gave $2.5 million to Tidal Power.", "2500000", "USD"),
      ("Tidal Power received a €40m loan from the Tide Foundation.", "40000000", "EUR"),
      ("The Tide Foundation awarded Tidal Power 1,200 crore rupees.", "12000000000", "INR"),
      ("The Tide Foundation invested RMB 30 billion in Tidal Power.", "30000000000", "CNY"),
      ("The Tide Foundation pledged 1.5 trillion yen to Tidal Power.", "1500000000000", "JPY"),
      ("The Tide Foundation lent N15 billion to Tidal Power.", "15000000000", "NGN"),
    ]
  )
  func sumsAreReadWithTheirCurrency(_ text: String, _ amount: String, _ currency: String) throws {
    let graph = try draft(of: text)
    #expect(lines(of: graph, .funded) == ["Tide Foundation > Tidal Power"])
    let edge = try #require(graph.allEdges.first { graph.kind(of: $0) == .funded })
    #expect(graph.amount(of: edge) == Double(amount))
    #expect(graph.currency(of: edge) == currency)
  }

  @Test(
    arguments: [
      (
        "The Tide Foundation donated an oven, and Kenya gave Tidal Power EUR 60,000.",
        ["Kenya > Tidal Power: 60000"]
      ),
      (
        "The Tide Foundation committed $12 million to Tidal Power, while Holm Trust is funding the sewage system.",
        ["Holm Trust > Sewage system", "Tide Foundation > Tidal Power: 12000000"]
      ),
      (
        "The Tide Foundation funds Tidal Power with $2 million.",
        ["Tide Foundation > Tidal Power: 2000000"]
      ),
      (
        "The Tide Foundation pledged to give $2 million to Tidal Power.",
        ["Tide Foundation > Tidal Power: 2000000"]
      ),
    ]
  )
  func aSumIsOneVerbs(_ text: String, _ claims: [String]) throws {
    let graph = try draft(of: text)
    let found = graph.allEdges.filter { graph.kind(of: $0) == .funded }.map { edge in
      let ends = [graph.source(of: edge), graph.target(of: edge)].map { graph.name(of: $0) }
      let sum = graph.amount(of: edge).map { ": \(Int($0))" } ?? ""
      return ends.joined(separator: " > ") + sum
    }
    #expect(found.sorted() == claims)
  }

  @Test func aFundingRoundIsNoNode() throws {
    let graph = try draft(of: "Tidal Power has closed an $85m funding round led by Holm Capital.")
    #expect(lines(of: graph, .funded) == ["Holm Capital > Tidal Power"])
    #expect(!graph.allNodes.contains { graph.name(of: $0).lowercased().contains("round") })
  }

  @Test(
    arguments: [
      ("Kenya backs the Harbour Plan.", Modality.asserted),
      ("Kenya will support the Harbour Plan.", .planned),
      ("Kenya has not endorsed the Harbour Plan.", .denied),
    ]
  )
  func negationAndFutureSetTheModality(_ text: String, _ modality: Modality) throws {
    let graph = try draft(of: text)
    #expect(lines(of: graph, .promoted) == ["Kenya > Harbour Plan"])
    #expect(graph.allEdges.map { graph.modality(of: $0) } == [modality])
  }
}
