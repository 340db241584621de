import StakeholderGraph
import Testing

/// Praise, thanks and requests in the many words that news has for them.
struct RegardConstructionTests {
  @Test(
    arguments: [
      "Mira Holm thanked the Harbour Guild for its help.",
      "Mira Holm paid a warm tribute to the Harbour Guild.",
      "Mira Holm spoke highly of the Harbour Guild.",
      "Mira Holm expressed her gratitude to the Harbour Guild.",
      "Mira Holm acknowledged the contribution made by the Harbour Guild.",
      "Mira Holm praised the work of the Harbour Guild.",
      "“We are grateful to the Harbour Guild,” said Mira Holm.",
      "“We’re proud to partner with the Harbour Guild,” said Mira Holm.",
      "“I’m a big fan of the Harbour Guild,” said Mira Holm.",
      "“The Harbour Guild does a fantastic job,” said Mira Holm.",
      "“This generous gift from the Harbour Guild will help us build a library,” said Mira Holm.",
      "“The Harbour Guild has always been a great partner,” said Mira Holm.",
      "“The Harbour Guild is one of the most respected bodies in the world,” said Mira Holm.",
      "“The Harbour Guild deserves credit,” said Mira Holm.",
      "“It is exciting to welcome the Harbour Guild to our group,” said Mira Holm.",
      "It was hosted by Mira Holm, a longtime Harbour Guild supporter and host of the show.",
      "Also endorsing the Harbour Guild was Mira Holm of Tidal Ltd.",
    ]
  )
  func miraHolmThinksWellOfTheGuild(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted) == ["Mira Holm > Harbour Guild"])
  }

  @Test(
    arguments: [
      "Mira Holm congratulated Oskar Testa on his victory.",
      "Mira Holm described Oskar Testa as a visionary.",
      "“Oskar Testa is an outstanding leader,” said Mira Holm.",
      "“I have great respect for Oskar Testa,” said Mira Holm.",
      "Governor Oskar Testa opened the hall. Mira Holm thanked the governor for his help.",
    ]
  )
  func peopleArePraisedByWhatTheyAre(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted) == ["Mira Holm > Oskar Testa"])
  }

  @Test(
    arguments: [
      "Mira Holm was pleased that the Clean Water Plan had been adopted.",
      "Mira Holm said the Clean Water Plan would strengthen the town.",
      "“The Clean Water Plan will help thousands of families,” said Mira Holm.",
      "“We need the Clean Water Plan now,” said Mira Holm.",
      "Mira Holm wants the Clean Water Plan to go ahead.",
      "Mira Holm promised to press ahead with the Clean Water Plan.",
      "Mira Holm vowed to deliver the Clean Water Plan.",
      "Mira Holm reaffirmed the government’s commitment to the Clean Water Plan.",
      "Mira Holm signed the Clean Water Plan into law.",
      "Mira Holm has given her support to the Clean Water Plan.",
      "Mira Holm urged leaders to implement every word of the Clean Water Plan.",
      "Mira Holm appealed to the towns of the north, to adopt the Clean Water Plan.",
      "Mira Holm urged the council to redouble its efforts at funding the Clean Water Plan.",
      "The call by Mira Holm for the Clean Water Plan was heard.",
      "The Clean Water Plan was unveiled by Mira Holm on Monday.",
    ]
  )
  func miraHolmIsForThePlan(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted).contains("Mira Holm > Clean Water Plan"))
  }

  @Test(
    arguments: [
      "Mira Holm said the country needs a carbon tax.",
      "Mira Holm said there should be a carbon tax.",
      "Mira Holm promised to bring in a carbon tax.",
      "Mira Holm charged the council to introduce a carbon tax.",
      "Mira Holm’s proposed carbon tax has been put off.",
    ]
  )
  func whatIsNeededIsAskedFor(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted) == ["Mira Holm > Carbon tax"])
  }

  @Test(
    arguments: [
      "“The Clean Water Plan is no great help,” said Mira Holm.",
      "Mira Holm said the Clean Water Plan would not help the town.",
      "Mira Holm was not grateful to the Harbour Guild.",
      "The gift will be used to expand the collection of maps.",
      "Tidal Power planted trees, boosting crop yields.",
      "Mira Holm urged inventors everywhere last week to compete.",
      "Mira Holm accepted the Tide Prize.", "Mira Holm is urging firms to get involved.",
      "Mira Holm dismissed claims that a carbon tax was needed.",
    ]
  )
  func neitherDoubtNorEffectIsPraise(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted).isEmpty)
  }
}
