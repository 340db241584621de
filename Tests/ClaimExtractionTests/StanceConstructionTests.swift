import StakeholderGraph
import Testing

/// Wordings by which somebody speaks for a thing, whatever the verb.
struct StanceConstructionTests {
  @Test(
    arguments: [
      "Mira Holm came out in support of a tidal levy.",
      "Mira Holm has lent her name to a tidal levy.",
      "Mira Holm made an impassioned plea for a tidal levy.",
      "Mira Holm has launched a campaign for a tidal levy.",
      "Mira Holm has been marching every Sunday for a tidal levy.",
      "Mira Holm is pinning her hopes on a tidal levy.",
      "Mira Holm has given her seal of approval to a tidal levy.",
      "Mira Holm committed herself to a tidal levy.",
      "Mira Holm has made a tidal levy the centrepiece of her campaign.",
      "Mira Holm proposed that towns adopt a tidal levy.",
      "Mira Holm asked the town to fund a tidal levy.",
      "Mira Holm wants a tidal levy.",
      "There have been repeated calls from Mira Holm for a tidal levy.",
      "Mira Holm has become an evangelist for a tidal levy.",
      "A long-time champion of a tidal levy, Mira Holm told the town that boats were old.",
      "Leading the charge for a tidal levy is Mira Holm.",
      "Mira Holm is lobbying in the capital for a tidal levy.",
      "Mira Holm said the town needed a tidal levy.",
      "“What we need is a tidal levy,” said Mira Holm.",
      "Mira Holm backed calls for a tidal levy.",
      "Mira Holm, who heads the guild, proposed instead a tidal levy.",
    ]
  )
  func miraHolmSpeaksForALevy(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted) == ["Mira Holm > Tidal levy"])
  }

  @Test(
    arguments: [
      "Mira Holm heaped praise on Oskar Testa.",
      "Mira Holm cannot speak highly enough of Oskar Testa.",
      "Mira Holm called Oskar Testa “the bravest sailor of them all”.",
      "Mira Holm called her captain, Oskar Testa, “the toughest sailor I know”.",
      "Mira Holm credits Oskar Testa with saving her boat.",
      "Mira Holm rallied round Oskar Testa.",
      "Oskar Testa was held up as an example by Mira Holm.",
      "Praise for Oskar Testa came from Mira Holm.",
      "Oskar Testa has won plaudits from Mira Holm.",
      "“She is the best sailor we have had,” said Mira Holm of Oskar Testa.",
      "Mira Holm gave Oskar Testa her backing.",
    ]
  )
  func miraHolmPraisesATesta(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted) == ["Mira Holm > Oskar Testa"])
  }

  @Test(
    arguments: [
      "Mira Holm launched a campaign against a tidal levy.",
      "Mira Holm rejected calls for a tidal levy.",
      "Police appealed for witnesses after the storm.",
      "Mira Holm called Oskar Testa “the greatest threat to the town”.",
      "The town has been asked to back the Harbour Plan.",
      "“People ask whether I will endorse the Harbour Plan,” said Mira Holm.",
      "“We are not asking for favours,” said Mira Holm.",
      "Mira Holm asked the town to scrap a tidal levy.",
      "Mira Holm fought for her life after the storm.",
      "Mira Holm withdrew her support for a tidal levy.",
      "Mira Holm described the Harbour Plan as “anything but a success”.",
    ]
  )
  func nobodySpeaksForAnything(_ text: String) throws {
    #expect(lines(of: try draft(of: text), .promoted) == [])
  }

  @Test func othersDoTheSame() throws {
    let text = "The Harbour Guild supports Measure K, as do Tove Vale and Oskar Testa."
    #expect(
      lines(of: try draft(of: text), .promoted)
        == ["Harbour Guild > Measure K", "Oskar Testa > Measure K", "Tove Vale > Measure K"]
    )
    let next = "The Harbour Guild supports the Harbour Plan. So does Oskar Testa."
    #expect(
      lines(of: try draft(of: next), .promoted)
        == ["Harbour Guild > Harbour Plan", "Oskar Testa > Harbour Plan"]
    )
  }

  @Test func whoTellsAnOutletInPassingIsQuoted() throws {
    let text = """
      Mira Holm gave her blessing to a tidal levy, telling the town it would be “a wee beauty”.
      """
    #expect(lines(of: try draft(of: text), .quoted) == ["Mira Holm"])
  }

  @Test func whoSaysSoInPassingIsQuoted() throws {
    let text = "The boats waited on Monday, with Mira Holm saying the storm was near."
    #expect(lines(of: try draft(of: text), .quoted) == ["Mira Holm"])
  }

  @Test func bothWhomCommasNameAct() throws {
    let text = "Two fathers, Tove Vale and Oskar Testa, have launched a campaign for a tidal levy."
    #expect(
      lines(of: try draft(of: text), .promoted)
        == ["Oskar Testa > Tidal levy", "Tove Vale > Tidal levy"]
    )
  }

  @Test func itIsWhatTheTextSpeaksOf() throws {
    let text = """
      Measure K would raise the levy. The Harbour Guild supports it. So do the Quay Club and Tove Vale.
      """
    #expect(
      lines(of: try draft(of: text), .promoted)
        == ["Harbour Guild > Measure K", "Quay Club > Measure K", "Tove Vale > Measure K"]
    )
  }

  @Test func whoSpeaksForABodyAsksForWhatItAsksFor() throws {
    let text = """
      The Harbour Guild demanded a tidal levy. “We cannot wait any longer,” said its chair, Mira Holm.
      """
    #expect(
      lines(of: try draft(of: text), .promoted)
        == ["Harbour Guild > Tidal levy", "Mira Holm > Tidal levy"]
    )
  }

  @Test func aThingIsNamedByItsCapitals() throws {
    let text = "Mira Holm has lent her name to Coats for Lakes, a clothing drive in Brennock."
    #expect(lines(of: try draft(of: text), .promoted) == ["Mira Holm > Coats for Lakes"])
  }
}
