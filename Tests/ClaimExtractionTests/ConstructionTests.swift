import StakeholderGraph
import Testing

/// Constructions of English by which news tells who founded, paid for and praised what.
struct ConstructionTests {
  @Test(
    arguments: [
      ("Mira Holm co-founded Tidal Power with Tove Vale in 2011.", 2),
      ("Mira Holm and her sister, Tove Vale, founded Tidal Power in 2011.", 2),
      ("Founded in 2011 by Mira Holm, Tidal Power employs 40 people.", 1),
      ("Tidal Power, which Mira Holm founded in 2019, is growing.", 1),
      ("Tidal Power (founded by Mira Holm) is growing.", 1),
      ("Tidal Power is the brainchild of Mira Holm.", 1),
      ("Mira Holm is the founding director of Tidal Power.", 1),
      ("Mira Holm founded and ran Tidal Power for ten years.", 1),
      ("Mira Holm helped found Tidal Power.", 1), ("Mira Holm leads Tidal Power.", 0),
      ("Tidal Power was founded by two former Harbour Bank managers.", 0),
      ("The company was started by Mira Holm in a garage.", 0),
    ]
  )
  func foundersOfTidalPower(_ text: String, _ count: Int) throws {
    let founded = lines(of: try draft(of: text), .founded)
    #expect(founded.count == count)
    #expect(founded.allSatisfy { $0.hasSuffix("> Tidal Power") })
  }

  @Test(
    arguments: [
      "Lantern Ventures led the $12 million round in Tidal Power.",
      "With $12 million from Lantern Ventures, Tidal Power will build a yard.",
      "Tidal Power, which is backed by Lantern Ventures, will build a yard.",
      "A $2 million grant from Lantern Ventures will help Tidal Power build a yard.",
      "Funding for Tidal Power came from Lantern Ventures.",
      "Tidal Power's investors include Lantern Ventures.",
      "Tidal Power, a recipient of a $3 million grant from Lantern Ventures, is growing.",
      "Tidal Power was awarded $3 million by Lantern Ventures.",
      "Tidal Power has raised $8 million. The round was led by Lantern Ventures.",
      "Lantern Ventures has invested in Tidal Power.",
    ]
  )
  func moneyFromLanternVenturesToTidalPower(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .funded) == ["Lantern Ventures > Tidal Power"])
  }

  @Test(
    arguments: [
      "The Tide Foundation awarded a $2 million contract to Tidal Power.",
      "Tidal Power paid $2 million in taxes.", "Tidal Power lost $2 million last year.",
      "Tidal Power bought Harbour Motors for $2 million.", "The market is worth $2 million.",
    ]
  )
  func whatIsBoughtOrOwedIsNoFunding(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .funded).isEmpty)
  }

  @Test(
    arguments: [
      "Mira Holm is a vocal supporter of the Harbour Plan.",
      "Mira Holm threw her weight behind the Harbour Plan.",
      "Mira Holm spoke in favour of the Harbour Plan.",
      "Mira Holm expressed support for the Harbour Plan.",
      "Mira Holm urged Kenya to adopt the Harbour Plan.",
      "Mira Holm recommended that Kenya adopt the Harbour Plan.",
      "Mira Holm demanded that the Harbour Plan be adopted.",
    ]
  )
  func miraHolmPromotesTheHarbourPlan(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted) == ["Mira Holm > Harbour Plan"])
  }

  @Test(
    arguments: [
      "Mira Holm urged Kenya to drop the Harbour Plan.", "Mira Holm supports two children.",
      "Tidal Power published a report.", "Mira Holm signed the Harbour Plan.",
    ]
  )
  func whatIsNoPraiseIsNotPromoted(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted).isEmpty)
  }

  @Test(
    arguments: [
      ("\"We are late,\" said the company's chief executive, Oskar Testa, in May.", "Oskar Testa"),
      ("Tove Vale, from Harbour Watch, said the ward was full.", "Tove Vale"),
      ("Shares fell at Tidal Ltd. Mira Holm, a sailor, said that was sad.", "Mira Holm"),
      ("In the words of Mira Holm, a sailor, “bread does not vote”.", "Mira Holm"),
      ("Mira Holm, a sailor, was blunt: “Bread does not vote in May.”", "Mira Holm"),
      ("The dam will close, Brazil's minister, Ana Ficta, wrote on Friday.", "Ana Ficta"),
      ("Figures from the Harbour Board show that prices rose.", "Harbour Board"),
      ("Mira Holm, a sailor, closed the dam, saying it was old.", "Mira Holm"),
    ]
  )
  func speakersAreFound(_ text: String, _ speaker: String) throws {
    #expect(lines(of: try draft(of: text), .quoted) == [speaker])
  }

  @Test(
    arguments: [
      "Tidal Power did not respond to a request for comment.", "Mira Holm said nothing.",
      "Neither Tidal Power nor Lantern Bank commented.", "Lantern Bank added $2 million.",
      "Germany backs the Harbour Plan, two diplomats said.",
    ]
  )
  func whereNothingIsSaidNobodyIsQuoted(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .quoted).isEmpty)
  }

  @Test func rolesAndYearsAreNoted() throws {
    let graph = try draft(
      of: "Mira Holm, chief executive of Tidal Power, said it was late. "
        + "Tidal Power was founded in 2011 by Tove Vale."
    )
    let person = try #require(graph.node("mira-holm"))
    #expect(graph.affiliations(of: person).map(\.organisation) == ["tidal-power"])
    #expect(graph.affiliations(of: person).map(\.role) == ["chief executive"])
    let edge = try #require(graph.allEdges.first { graph.kind(of: $0) == .founded })
    #expect(graph.cell(at: EdgeField.date.rawValue, row: edge.index, of: .edges) == "2011")
  }

  @Test(
    arguments: [
      ("Sir Don Testa opened the pier. Sir Don said it was late.", "Don Testa"),
      ("Lord Testa said it was late.", "Lord Testa"),
      ("Lord Mira Testa came. Lord Testa said it was late.", "Mira Testa"),
      (
        "Harbour Minister Sheikh Omar bin Khalid al-Testa said it was late.",
        "Omar bin Khalid al-Testa"
      ),
      ("Sheikh Omar bin Khalid al-Testa came. Sheikh Omar said so.", "Omar bin Khalid al-Testa"),
    ]
  )
  func titlesLeadToWholeNames(_ text: String, _ name: String) throws {
    #expect(lines(of: try draft(of: text), .quoted) == [name])
  }
}
