import StakeholderGraph
import Testing

/// Who founded what, in words of many outlets.
struct FoundedConstructionTests {
  @Test(
    arguments: [
      (
        "Writer Mira Holm and illustrator Oskar Testa are neighbours. Mira Holm has launched a quarterly magazine devoted to allotments. The first issue of Plot, out this week, has a print run of 4,000.",
        ["Mira Holm > Plot"]
      ),
      (
        "Mira Holm, 36, has set up a support group for parents. QuietHives meets on the first Friday of the month.",
        ["Mira Holm > QuietHives"]
      ),
      (
        "Composer Oskar Testa is to start his own record label. Saltgrove will release six albums a year.",
        ["Oskar Testa > Saltgrove"]
      ),
      (
        "Former minister Oskar Testa has formed his own party. The Brennock Front was registered on Friday.",
        ["Oskar Testa > Brennock Front"]
      ),
      (
        "Tidal Labs has won a licence. The Accra firm, set up by Oskar Testa in 2020, has raised about $14m so far.",
        ["Oskar Testa > Tidal Labs"]
      ),
      ("Mira Holm started Fjordbo with a loan from her aunt.", ["Mira Holm > Fjordbo"]),
      (
        "Grief counsellor Mira Holm set up the Tuesday Table after her husband died.",
        ["Mira Holm > Tuesday Table"]
      ),
      (
        "Dr. Mira Holm and Dr. Oskar Testa spun Lumenquay out of Brennock University in 2022.",
        ["Mira Holm > Lumenquay", "Oskar Testa > Lumenquay"]
      ),
      (
        "Two teachers at the school have set up a breakfast club. Mira Holm and Oskar Testa open the canteen at 7.30am.",
        ["Mira Holm > Breakfast club", "Oskar Testa > Breakfast club"]
      ),
      ("The Harbour Prize was instituted in 1998 by Mira Holm.", ["Mira Holm > Harbour Prize"]),
      (
        "Mira Holm is the brains behind Wadi, an app that matches hikers with guides.",
        ["Mira Holm > Wadi"]
      ),
      (
        "Shipowner Mira Holm gave up a seat on the board to launch Havvo, a private coastguard.",
        ["Mira Holm > Havvo"]
      ),
      (
        "The Harbour Bureau has created a Climate Desk, staffed by eight lawyers.",
        ["Harbour Bureau > Climate Desk"]
      ),
      (
        "Tidal Labs was launched out of a hostel room by Mira Holm in 2020.",
        ["Mira Holm > Tidal Labs"]
      ),
      ("Mira Holm co-created Tidal Labs in 2019.", ["Mira Holm > Tidal Labs"]),
      (
        "Mira Holm gave it up to found a choir for prisoners. The Harbour Choir toured in 2002.",
        ["Mira Holm > Harbour Choir"]
      ),
      (
        "Tidal Labs is run by Mira Holm and Oskar Testa, who started it in a garage in 2015.",
        ["Mira Holm > Tidal Labs", "Oskar Testa > Tidal Labs"]
      ),
      (
        "Mira Holm, who built Tidal Labs from scratch, stepped down on Friday.",
        ["Mira Holm > Tidal Labs"]
      ),
      ("Mira Holm established Tidal Labs as a family firm in 1999.", ["Mira Holm > Tidal Labs"]),
      ("In 1999, Mira Holm left the bank and launched Tidal Labs.", ["Mira Holm > Tidal Labs"]),
      ("As the founder of Tidal Labs, Mira Holm knows the sea.", ["Mira Holm > Tidal Labs"]),
      ("Tidal Labs, co-founded by Mira Holm, has closed.", ["Mira Holm > Tidal Labs"]),
      (
        "Mira Holm's Tidal Labs, which she started in 1999, has closed.", ["Mira Holm > Tidal Labs"]
      ),
      (
        "Mira Holm has her own foundation, the Harbour Foundation, which she set up in 1999.",
        ["Mira Holm > Harbour Foundation"]
      ),
      (
        "Harbour Council has appointed a Night Bus Panel, which it set up in May.",
        ["Harbour Council > Night Bus Panel"]
      ),
      ("Mira Holm opened the meeting with a prayer. Harbour Watch was late.", []),
      ("Mira Holm launched an attack on the plan. Harbour Watch was late.", []),
      ("Mira Holm started work at the yard. Harbour Watch was late.", []),
      ("Mira Holm has started a family. Harbour Watch was late.", []),
      ("The Fence Trust was the idea of Mira Holm.", ["Mira Holm > Fence Trust"]),
      (
        "Tidal Labs, the company that Mira Holm founded in 1999, is to close.",
        ["Mira Holm > Tidal Labs"]
      ),
      (
        "Mira Holm has launched a quarterly magazine devoted to allotments.",
        ["Mira Holm > Quarterly magazine"]
      ),
      (
        "Mira Holm has launched a reading charity based in Brennock.",
        ["Mira Holm > Reading charity"]
      ),
      (
        "Tidal Labs makes pumps. The Danish company's co-founder Mira Holm has left.",
        ["Mira Holm > Tidal Labs"]
      ),
      (
        "Harbour Council has set up a fund of $1 million to help shops.", ["Harbour Council > Fund"]
      ),
      (
        "Norway and Iceland set up the Ocean Bureau in 1999.",
        ["Norway > Ocean Bureau", "Iceland > Ocean Bureau"]
      ),
      (
        "Brothers Mira Holm and Oskar Testa started Tidal Labs from a garage in 2019, selling pumps.",
        ["Mira Holm > Tidal Labs", "Oskar Testa > Tidal Labs"]
      ),
      (
        "Her latest venture is Tidal Labs. Mira Holm set it up last year with $5,000.",
        ["Mira Holm > Tidal Labs"]
      ),
      (
        "Mira Holm is the founding director of the Harbour Institute.",
        ["Mira Holm > Harbour Institute"]
      ),
      (
        "Mira Holm, founder of the Harbour Network, a charity for divers, has won a prize.",
        ["Mira Holm > Harbour Network"]
      ),
      (
        "Mira Holm is chief executive of the Harbour Network, the charity she founded after a dive.",
        ["Mira Holm > Harbour Network"]
      ),
      (
        "Founded by Mira Holm in 2011, the Harbour Network has 40 staff.",
        ["Mira Holm > Harbour Network"]
      ),
      ("The Harbour Network was the creation of Mira Holm.", ["Mira Holm > Harbour Network"]),
      ("Mira Holm went on to found the Harbour Network.", ["Mira Holm > Harbour Network"]),
      (
        "The Harbour Network, which Mira Holm set up in 2011, has 40 staff.",
        ["Mira Holm > Harbour Network"]
      ),
      ("After the dive Mira Holm set up the Harbour Network.", ["Mira Holm > Harbour Network"]),
      ("It was Mira Holm who set up the Harbour Network.", ["Mira Holm > Harbour Network"]),
      (
        "The Harbour Network was started 10 years ago by Mira Holm, a diver.",
        ["Mira Holm > Harbour Network"]
      ),
      ("In 2011 came the Harbour Network, set up by Mira Holm.", ["Mira Holm > Harbour Network"]),
    ] as [(String, [String])]
  )
  func foundingsAreFound(_ text: String, _ pairs: [String]) throws {
    let found = lines(of: try draft(of: text), .founded)
    #expect(Set(found) == Set(pairs))
  }
}
