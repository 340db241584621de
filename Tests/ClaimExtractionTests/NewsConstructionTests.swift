import StakeholderGraph
import Testing

/// Longer constructions of English by which news tells who speaks, founds and pays.
struct NewsConstructionTests {
  @Test(
    arguments: [
      ("Oskar Testa fumbled with the key and said the hall would stay shut.", "Oskar Testa"),
      (
        "Mira Holm, who set up Tidal Power with her sister Tove Vale, said it was late.",
        "Mira Holm"
      ),
      (
        "A prize went to Oskar Testa, a treasurer of the Tide Lottery, who said, “It is a lot.”",
        "Oskar Testa"
      ),
      ("Nothing is settled, according to a harbour department spokesperson.", "Harbour department"),
      ("The Harbour Pilots Guild pressure group criticised the tolls.", "Harbour Pilots Guild"),
      ("The Mayor’s Office rejected the claim.", "Mayor’s Office"),
      (
        "Help came from the Eel Association, which has called the weir \"a lifeline.\"",
        "Eel Association"
      ),
      (
        "The Harbour Pilots Guild has fought the tolls and, in a letter, described them as “a tax on rain”.",
        "Harbour Pilots Guild"
      ),
      (
        "The Ministry of Roads dug it. A ministry spokeswoman said it would stay.",
        "Ministry of Roads"
      ),
      ("The school is full, according to its head, Dr. Tove Testa.", "Tove Testa"),
      ("Minister of Roads and Harbours Oskar Testa said the quay was late.", "Oskar Testa"),
      ("Bargees could turn back, warns the Harbour Pilots Guild.", "Harbour Pilots Guild"),
    ]
  )
  func speakersAreFound(_ text: String, _ speaker: String) throws {
    #expect(lines(of: try draft(of: text), .quoted) == [speaker])
  }

  @Test(
    arguments: [
      "Mira Holm urged caution.", "Mira Holm compared the weir to an older one.",
      "Two firms called the “Eel Twins” closed.",
    ]
  )
  func whatIsNoSpeechIsNotQuoted(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .quoted).isEmpty)
  }

  @Test(
    arguments: [
      ("Mira Holm and two neighbours founded Tidal Power in 2017.", 1),
      ("Mira Holm, together with the trader Oskar Testa, set up Tidal Power.", 2),
      ("Tidal Power was started by brothers Oskar and Peter Vale.", 2),
      ("Tidal Power, brainchild of the weaver Mira Holm, makes looms.", 1),
      ("Tidal Power makes looms. Its founder, retired weaver Mira Holm, is glad.", 1),
      ("Mira Holm saw a gap in the trade and in 1988 founded Tidal Power.", 1),
      ("Mira Holm left Harbour Bank to found Tidal Power.", 1),
      ("Mira Holm/Oskar Testa (founders of Tidal Power) are glad.", 2),
    ]
  )
  func foundersOfTidalPower(_ text: String, _ count: Int) throws {
    let graph = try draft(of: text)
    let founded = lines(of: graph, .founded)
    #expect(founded.count == count)
    #expect(founded.allSatisfy { $0.hasSuffix("> Tidal Power") })
    for edge in graph.allEdges where graph.kind(of: edge) == .founded {
      #expect(graph.modality(of: edge) == .asserted)
    }
  }

  @Test func brothersHaveTheirFamilyName() throws {
    let graph = try draft(of: "Tidal Power was started by brothers Oskar and Peter Vale.")
    #expect(lines(of: graph, .founded) == ["Oskar Vale > Tidal Power", "Peter Vale > Tidal Power"])
  }

  @Test(
    arguments: [
      "Tidal Power has raised $9 million. The $9 million was led by Lantern Capital.",
      "Tidal Power has collected $9m in a series A round co-led by Lantern Capital.",
      "Tidal Power has raised $9m. The round also attracted Lantern Capital.",
      "Lantern Capital, an early investor in Tidal Power, is glad.",
      "Tidal Power has raised $9 million. Its backers include Lantern Capital.",
      "Lantern Capital's loan of $9 million to Tidal Power is late.",
      "Tidal Power received a $9 million gift. The gift was from Lantern Capital.",
      "Tidal Power in Brennock, Ohio, received a $9 million grant from Lantern Capital.",
      "Lantern Capital has backed Tidal Power with $9 million.",
      "Lantern Capital gave Tidal Power money for a quay.",
      "Lantern Capital donated two cranes to Tidal Power.",
      "Lantern Capital footed the bill for Tidal Power.",
      "Tidal Power, thanks to a grant from Lantern Capital, will stay.",
      "Tidal Power is old. Its costs were covered by a grant from Lantern Capital.",
    ]
  )
  func moneyFromLanternCapitalToTidalPower(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .funded) == ["Lantern Capital > Tidal Power"])
  }

  @Test func whatMoneyIsSpentOnHasTheGiverToo() throws {
    let text =
      "The Tide Agency gave $2 million to the Eel Trust. The money will go towards the Eel Museum."
    #expect(
      lines(of: try draft(of: text), .funded) == [
        "Tide Agency > Eel Museum", "Tide Agency > Eel Trust",
      ]
    )
  }

  @Test(
    arguments: [
      "Mira Holm called the Harbour Plan a great success.",
      "Mira Holm said the Harbour Plan was vital.", "Mira Holm is committed to the Harbour Plan.",
      "Mira Holm gave her backing to the Harbour Plan.",
    ]
  )
  func praiseIsPromotion(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted) == ["Mira Holm > Harbour Plan"])
  }

  @Test(
    arguments: [
      (
        "The charity Tove’s Kitchen opened late. Eels go to Tove’s Kitchen by cart.",
        "Tove’s Kitchen"
      ),
      ("The Weir Keepers' Guild met in May.", "Weir Keepers' Guild"),
      ("A club called Voices of the Quay met in May.", "Voices of the Quay"),
      ("The Jan Testa Party met in May.", "Jan Testa Party"),
    ]
  )
  func namesWithSmallWordsAndMarksAreWhole(_ text: String, _ name: String) throws {
    let graph = try draft(of: text)
    #expect(graph.allNodes.contains { graph.name(of: $0) == name })
  }

  @Test(arguments: ["The toll is Ksh750 a day.", "Brennock-based pilots met in May."])
  func sumsAndCompoundsAreNoNames(_ text: String) throws {
    let graph = try draft(of: text)
    #expect(graph.allNodes.allSatisfy { graph.name(of: $0) == "article" })
  }
}
