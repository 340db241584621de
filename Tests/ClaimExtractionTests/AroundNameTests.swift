import StakeholderGraph
import Testing

/// Names that only the words around them tell to be a place, a body or somebody.
struct AroundNameTests {
  @Test(
    arguments: [
      ("The people of Brennock might disagree.", ["Brennock"]),
      ("The residents waited, both of Brennock.", ["Brennock"]),
      ("Most customers come from Brennock.", ["Brennock"]),
      ("Three friends from Brennock waited.", ["Brennock"]),
      ("The boats lay on a terrace above Brennock.", ["Brennock"]),
      ("A flood reached the Brennock ward.", ["Brennock"]),
      ("Boats sank in Kenya and Eastern Vantal.", ["Eastern Vantal", "Kenya"]),
    ]
  )
  func places(_ text: String, _ expected: [String]) throws {
    #expect(try names(in: text, .region) == expected)
  }

  @Test(
    arguments: [
      ("Analysts at Holm Vale wait.", ["Holm Vale"]),
      ("They had worked on software at Corallis.", ["Corallis"]),
      ("The regulator, Corallis, described the storm.", ["Corallis"]),
      ("“Boats wait,” Corallis chief financial officer Mira Holm told the town.", ["Corallis"]),
      (
        "It was set up by the Agency for Science, Technology and Trade.",
        ["Agency for Science, Technology and Trade"]
      ),
      ("Boats Rising Vantal County, a tenants union, waits.", ["Boats Rising Vantal County"]),
      ("She had founded a station and a newspaper, the Corallis Drum, at 29.", ["Corallis Drum"]),
      ("Campaign group Boats for Living urged the town to wait.", ["Boats for Living"]),
      ("On Monday the Corallis Voices demanded a levy.", ["Corallis Voices"]),
      ("She founded St Anselm's Home for the Blind.", ["St Anselm's Home for the Blind"]),
      ("Tidal Ltd raised a Series A. Quay Capital led the round.", ["Quay Capital", "Tidal Ltd"]),
    ]
  )
  func bodies(_ text: String, _ expected: [String]) throws {
    #expect(try names(in: text, .organisation) == expected)
  }

  @Test(
    arguments: [
      ("Mira “Mo” Holm, the union’s president, waited.", ["Mira “Mo” Holm"]),
      ("Hans and Julia Quayle founded the Tide Trust.", ["Hans Quayle", "Julia Quayle"]),
      ("Senate Bill No. 12 was filed.", []),
    ]
  )
  func people(_ text: String, _ expected: [String]) throws {
    #expect(try names(in: text, .person) == expected)
  }
}
