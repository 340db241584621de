import StakeholderGraph
import Testing

/// What is asked for, promised and taken up again, in wordings that the articles of the other tests lack.
struct WishConstructionTests {
  @Test(arguments: [
    (
      "Doctors in Brennock are urging people to get tested for lead after the flood.",
      "Doctors in Brennock > Get tested for lead"
    ),
    (
      "Residents of Tidewater Vale have launched a campaign to save the library.",
      "Residents of Tidewater Vale > Campaign to save the library"
    ),
    (
      "Campaigners are calling for a safe crossing on the quay.",
      "Campaigners > Safe crossing"
    ),
    (
      "Some 40 head teachers have signed a letter calling for an end to league tables.",
      "40 head teachers > End to league tables"
    ),
    (
      "The Harbour Guild has vowed to scrap entry fees.",
      "Harbour Guild > Scrap entry fees"
    ),
    (
      "The Harbour Guild is urging shops to pay growers a minimum price for onions.",
      "Harbour Guild > Minimum price"
    ),
    (
      "Mira Holm said the town should build three new ferries.",
      "Mira Holm > Three new ferries"
    ),
    (
      "Drivers should get hazard pay on hot days, Mira Holm argued on Tuesday.",
      "Mira Holm > Hazard pay"
    ),
    (
      "Ministers are being urged by the Harbour Guild to adopt a ban on plastic kites.",
      "Harbour Guild > Ban on plastic kites"
    ),
    (
      "Mira Holm appealed to the council for at least 1,200 additional nurses.",
      "Mira Holm > Additional nurses"
    ),
    (
      "The Harbour Guild wants to see a ban on fracking.",
      "Harbour Guild > Ban on fracking"
    ),
    (
      "Lantern Works on Monday unveiled the Pelican 2, a small boat for rivers.",
      "Lantern Works > Pelican 2"
    ),
    (
      "Councillor Tove Vale tabled a motion calling for a levy on hotel beds.",
      "Tove Vale > Levy on hotel beds"
    ),
    (
      "Mira Holm would like to see more benches in parks.",
      "Mira Holm > Benches"
    ),
    (
      "Mira Holm hopes the council will adopt the sugar scheme.",
      "Mira Holm > Sugar scheme"
    ),
    (
      "The Harbour Guild has vowed to fight for a 15 per cent pay rise for pickers.",
      "Harbour Guild > 15 per cent pay rise"
    ),
    (
      "Lantern Works has launched a hand-held scanner for telephone poles.",
      "Lantern Works > Hand-held scanner"
    ),
    (
      "A tram museum should be built on the quay, Mira Holm argued on Tuesday.",
      "Mira Holm > Tram museum"
    ),
    (
      "More than 200 teachers have put their names to a statement in support of Tove Vale.",
      "200 teachers > Tove Vale"
    ),
    (
      "Mira Holm argued for replacing diesel buses with battery trams.",
      "Mira Holm > Battery trams"
    ),
    (
      "The Harbour Guild wants class sizes cut to 22.",
      "Harbour Guild > Class sizes cut"
    ),
    (
      "The Harbour Guild honoured Tove Vale for 45 years of service.",
      "Harbour Guild > Tove Vale"
    ),
    (
      "Mira Holm was full of praise for Tove Vale.",
      "Mira Holm > Tove Vale"
    ),
    (
      "Tove Vale has the support of most coastal churches, Mira Holm said.",
      "Coastal churches > Tove Vale"
    ),
  ])
  func isPromoted(_ text: String, _ claim: String) throws {
    #expect(lines(of: try draft(of: text), .promoted).contains(claim))
  }

  @Test(arguments: [
    "The Harbour Guild welcomed the move, but the Quay Club called it unfair.",
    "The idea has been backed by the Harbour Guild.",
    "The idea found favour with Oskar Vane, a ferryman.",
    "Support also came from the Harbour Guild.",
    "Councillor Oskar Vane, of the Harbour Guild, said he was for it.",
  ])
  func whatWasProposedIsTakenUp(_ text: String) throws {
    let claims = lines(
      of: try draft(of: "Mira Holm proposed a levy on hotel beds on Monday. " + text),
      .promoted
    )
    #expect(claims.contains { $0.hasSuffix("> Levy on hotel beds") && !$0.hasPrefix("Mira Holm") })
  }

  @Test(arguments: [
    "Mira Holm asked residents to contact the station.",
    "Makers that want to automate their lines can apply, Mira Holm said.",
    "Lantern Works has launched a search for the owner.",
    "Mira Holm hopes the train will arrive on time.",
    "Mira Holm called on residents to share their memories.",
    "Mira Holm asked the judge to dismiss the case.",
    "The Harbour Guild pledged 40 million crowns for roads.",
    "The Harbour Guild has agreed to buy the first 40,000 tonnes.",
    "Mira Holm wants every keeper in Kenya to get a text message.",
    "Mira Holm urged the council to scrap the tidal scheme.",
    "The council's overview panel has asked officers when the proposal to merge the libraries came.",
  ])
  func nothingIsWished(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted) == [])
  }
}
