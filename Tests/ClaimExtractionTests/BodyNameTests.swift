import StakeholderGraph
import Testing

/// Names that no table has, told by what is done to them and by what they do.
struct BodyNameTests {
  @Test(
    arguments: [
      // What is done to bodies, and who is in them
      ("The yard was acquired by Corallis in 2011.", ["Corallis"]),
      ("Students at Corallis were late.", ["Corallis"]),
      ("Boats were late, according to data from Corallis.", ["Corallis"]),
      ("Another beneficiary is Corallis, which mends boats.", ["Corallis"]),
      ("The charities, including Corallis Quay, were late.", ["Corallis Quay"]),
      ("Boats were led by a company called Tidal Works, LLC.", ["Tidal Works, LLC"]),
      ("The yard is closed. The XQB says boats will wait.", ["XQB"]),
      ("Boats came from the XQB in brackets (XQB).", []),
      ("Dubbed the yard of the year, Royal Quay Park is closed.", []),
      ("The crew joined Learn For Quayville in 2011.", ["Learn For Quayville"]),
      ("It rose at Perrin & Cole on Monday.", ["Perrin & Cole"]),
      // Parts of a name
      (
        "It has money from the Ola and Mira Vale Foundation of Los Angeles.",
        ["Ola and Mira Vale Foundation"]
      ),
      (
        "It is the University of California, San Diego, by name.",
        ["University of California, San Diego"]
      ),
      (
        "The Harbour and Tides Authority was late. The HTA said boats would wait.",
        ["Harbour and Tides Authority"]
      ),
      ("They told the Tide Watch PA. “It was late,” they said.", ["Tide Watch PA"]),
      ("The Heard Off protest group waits.", ["Heard Off"]),
      ("They gave it to Save the Children and USA Today.", ["Save the Children", "USA Today"]),
      ("The Scottish Greens were late.", ["Scottish Greens"]),
      ("They own the Oakland Rowers.", ["Oakland Rowers"]),
      ("It is about Renewable Energy in the harbour.", []),
      (
        "Vantal Works: mends boats for schools.\nCorallis: paints boats for schools.\nTidewell: sells boats to schools.",
        ["Corallis", "Tidewell", "Vantal Works"]
      ),
      ("It was in section 50 USC 4 of the law.", []),
      ("They sued Amazon and Google.", ["Amazon", "Google"]),
      (
        "They met Mira Holm of Corallis, Omat Vantal of Tidewell and Tove Vale of Quayside Works.",
        ["Corallis", "Quayside Works", "Tidewell"]
      ),
      (
        "Boats were bought by Vantalis, Corallis, Google and Tidewell.",
        ["Corallis", "Google", "Tidewell", "Vantalis"]
      ),
      ("Money came from Vantalis.com and a crew.", ["Vantalis.com"]),
      ("They own Coral Quay: the company which makes boats.", ["Coral Quay"]),
      ("The UN Security Council on Kenya met late.", ["UN Security Council"]),
      // Bodies of a state
      (
        "The Kenyan defence ministry and Kenya's defence ministry are one.",
        ["Kenyan defence ministry"]
      ),
      (
        "The Kenyan government was late, and the Vantal administration was late.",
        ["Kenyan government", "Vantal administration"]
      ),
      ("Kenyan government plans were late.", []),
      ("The Kenyan government plans to wait.", ["Kenyan government"]),
      ("The Kenyan police chief was late.", []),
    ]
  )
  func organisations(_ text: String, _ expected: [String]) throws {
    #expect(try names(in: text, .organisation) == expected)
  }

  @Test(
    arguments: [
      ("Councillor David Law said boats would wait.", ["David Law"]),
      ("Rita Lake, director of the crew, was late.", ["Rita Lake"]),
      ("The president-elect, Vantalu Bola Omatu has promised boats.", ["Vantalu Bola Omatu"]),
      ("Team Leader Creative Development Mira Holm said boats were late.", ["Mira Holm"]),
      ("The envoy to Kenya Omat Vantal was late.", ["Omat Vantal"]),
      (
        "It was led by the director of the Quay Authority, Omat Vantal, and others.",
        ["Omat Vantal"]
      ),
      ("They met Sunu Vantal and Binu Vantal at sea.", ["Binu Vantal", "Sunu Vantal"]),
      ("The leader of the oldest pilots union Mira Holm was late.", ["Mira Holm"]),
      ("The secretary for the family, Theresa May, may wait.", ["Theresa May"]),
      ("The then-President Omat Vantal was late.", ["Omat Vantal"]),
    ]
  )
  func people(_ text: String, _ expected: [String]) throws {
    #expect(try names(in: text, .person) == expected)
  }
}
