import StakeholderGraph
import Testing

/// Money whose giver or receiver stands in another clause or sentence, and founders told of by nouns.
struct GrantConstructionTests {
  @Test(
    arguments: [
      (
        "Brennock Council announced that $2 million will support the Tide Club.",
        ["Brennock Council > Tide Club"]
      ),
      (
        "Brennock Council gave $9,000 to Eel Trust. Another beneficiary is Holm Trust.",
        ["Brennock Council > Eel Trust", "Brennock Council > Holm Trust"]
      ),
      (
        "Brennock Council gave $9,000 to Eel Trust. Other grants include $2,000 for Holm Trust.",
        ["Brennock Council > Eel Trust", "Brennock Council > Holm Trust"]
      ),
      (
        "Brennock Council gave $9,000 to Eel Trust. Other applicants came, such as Holm Trust, which received a grant of $2,000.",
        ["Brennock Council > Eel Trust", "Brennock Council > Holm Trust"]
      ),
      (
        "Lantern Foundation disbursed funds to groups like Eel Trust and Holm Trust.",
        ["Lantern Foundation > Eel Trust", "Lantern Foundation > Holm Trust"]
      ),
      ("The estate of Mira Holm gave $9,000 to Eel Trust.", ["Mira Holm > Eel Trust"]),
      (
        "Eel Trust thanked Mira Holm for her $2 million donation.", ["Mira Holm > Eel Trust"]
      ),
      (
        "Eel Trust bought the van with a £5,000 grant from Brennock Council.",
        ["Brennock Council > Eel Trust"]
      ),
      (
        "Eel Trust, a recipient of Brennock Council grants, helps families.",
        ["Brennock Council > Eel Trust"]
      ),
      (
        "The Tide Museum opened with the support of the Lantern Foundation.",
        ["Lantern Foundation > Tide Museum"]
      ),
      (
        "The Lantern Foundation’s support of Brennock University is old.",
        ["Lantern Foundation > Brennock University"]
      ),
      (
        "Eel Trust has received $2 million in funding under the Tide Programme.",
        ["Tide Programme > Eel Trust"]
      ),
      (
        "Eel Trust has received funding from the Harbour Ministry’s Tide Agency.",
        ["Tide Agency > Eel Trust"]
      ),
      (
        "Eel Trust is busy. Eel Trust will grow. We hear that Lantern Bank and Holm Group are our newest sponsors. We thank all at Eel Trust.",
        ["Holm Group > Eel Trust", "Lantern Bank > Eel Trust"]
      ),
      (
        "The Road Project, supported by the Lantern Bank, will end in May.",
        ["Lantern Bank > Road Project"]
      ),
      (
        "Mira Holm likes Tidal Power. Tidal Power is small and Tidal Power grew. Soon she provided seed capital and joined.",
        ["Mira Holm > Tidal Power"]
      ),
      (
        "UCLB students raised $6,000 to support typhoon recovery.",
        ["UCLB students > Typhoon recovery"]
      ),
      ("Norway is the biggest donor to the Tide Fund.", ["Norway > Tide Fund"]),
      ("Norway has resumed payments to the Tide Fund.", ["Norway > Tide Fund"]),
      (
        "Tidal Ltd has raised money from investors including Lantern Capital, 40 Larks and other angel investors.",
        ["40 Larks > Tidal Ltd", "Lantern Capital > Tidal Ltd"]
      ),
      (
        "Tidal Ltd has raised $5 million. The round was led by Lantern Capital. Eel Partners and Harbour Ventures also took part.",
        [
          "Eel Partners > Tidal Ltd", "Harbour Ventures > Tidal Ltd", "Lantern Capital > Tidal Ltd",
        ]
      ),
      (
        "The Brennock Council-funded Tide Museum will close.", ["Brennock Council > Tide Museum"]
      ),
      (
        "“We have given $2 million to Eel Trust,” said Mira Holm, head of Lantern Bank.",
        ["Lantern Bank > Eel Trust"]
      ),
    ]
  )
  func theGiverMayStandElsewhere(_ text: String, _ claims: [String]) throws {
    #expect(lines(of: try draft(of: text), .funded) == claims)
  }

  @Test func aListOfParagraphsNamesTheReceivers() throws {
    let text = """
      Brennock Council gave grants to the local clubs, after the Eel Trust had got $9,000 from Brennock Council.

      The clubs that receive a grant are:

      Tide Club - To mend the boats of its members before the summer.

      Holm Choir (HC) - To buy books for the singers of the town.

      Friends of the Weir: A part of the cost of a new gate.
      """
    let found = lines(of: try draft(of: text), .funded)
    #expect(found.contains("Brennock Council > Tide Club"))
    #expect(found.contains("Brennock Council > Holm Choir"))
    #expect(found.contains("Brennock Council > Friends of the Weir"))
  }

  @Test(
    arguments: [
      "The council was not setting a permanent union funding strategy.",
      "Lantern Bank funding made it easier.",
      "We are yet to see funding commitments, Mira Holm said.",
      "The Lantern Foundation was set up to provide grants for education and medical research.",
      "Mira Holm agreed to give up to $6,000 in late January.",
      "The plan would attract investment from Kenyan and foreign lenders.",
    ]
  )
  func fundingIsOftenANoun(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .funded).isEmpty)
  }

  @Test(
    arguments: [
      ("Tidal Ltd’s two founders, Mira Holm and Oskar Testa, met at school.", 2),
      ("Mira Holm and Oskar Testa, the co-founders of Tidal Ltd, met at school.", 2),
      ("Mira Holm and Oskar Testa needed money for their start-up, Tidal Ltd, in May.", 2),
      ("Tidal Ltd makes pumps. Founder Mira Holm is a diver.", 1),
      ("Mira Holm’s start-up, Tidal Ltd, makes pumps.", 1),
      ("Mira Holm, a former adviser (founded Tidal Ltd), was here.", 1),
      ("“We are late,” said Mira Holm (co-founder and head of sales, Tidal Ltd).", 1),
      ("Mira Holm, co-founder and past chairman of the board of Tidal Ltd, was there.", 1),
    ]
  )
  func foundersAreToldByNouns(_ text: String, _ count: Int) throws {
    let wanted = ["Mira Holm > Tidal Ltd", "Oskar Testa > Tidal Ltd"].prefix(count)
    #expect(lines(of: try draft(of: text), .founded) == Array(wanted))
  }

  @Test(
    arguments: [
      "The Flood Fund was set up as part of Brennock Council’s answer to the storm.",
      "Mira Holm defended Brennock Council’s launch of the Flood Fund.",
    ]
  )
  func launchesAreToldByNouns(_ text: String) throws {
    let found = lines(of: try draft(of: text), .founded)
    #expect(found == ["Brennock Council > Flood Fund"])
  }
}
