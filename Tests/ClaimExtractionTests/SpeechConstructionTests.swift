import StakeholderGraph
import Testing

/// Who speaks, in constructions of many outlets' prose.
struct SpeechConstructionTests {
  @Test(
    arguments: [
      // Marks
      ("'The tide is very late,' Mira Holm, a sailor, said. 'It always was.'", ["Mira Holm"]),
      ("``The tide is very late,'' said Mira Holm, a sailor.", ["Mira Holm"]),
      (
        "\"The tide is late,\" said Mira Holm, a sailor. \"It was late before. \"And it will be late again.\" "
          + "Pilot Tove Vale said boats would wait.", ["Mira Holm", "Tove Vale"]
      ),
      // What tells that somebody speaks
      ("Mira Holm, a sailor, disputes that the tide is late.", ["Mira Holm"]),
      ("Mira Holm, a sailor, referred to the plan as \"total waste\".", ["Mira Holm"]),
      ("Mira Holm, a sailor, labelled the plan \"a fraud\".", ["Mira Holm"]),
      ("Mira Holm, a sailor, appeared to confirm reports of a delay.", ["Mira Holm"]),
      ("Mira Holm, a sailor, has forecast the tide will be late.", ["Mira Holm"]),
      ("Those figures are disputed by Mira Holm, a sailor at Brennock.", ["Mira Holm"]),
      ("Mira Holm, a sailor, saw the pilot Tove Vale set out a plan.", []),
      // Names with a nickname
      (
        "“It is late,” Mira “Captain” Holm, a sailor, said. Holm added that boats wait.",
        ["Mira “Captain” Holm", "Mira “Captain” Holm"]
      ),
      ("Mira 'Skip' Holm said the tide was late.", ["Mira 'Skip' Holm"]),
      ("Robert (Bob) Holm said the tide was late.", ["Robert (Bob) Holm"]),
      // Whose words
      (
        "State Representative Mira Holm, a sailor who wrote the rule with a neighbour, Tove Vale, argues that boats must wait.",
        ["Mira Holm"]
      ),
      (
        "The rule was written by the Harbour Watch, a charity founded by the late sailor Oskar Vale, which pointed out in a study that boats wait.",
        ["Harbour Watch"]
      ),
      (
        "Asked whether boats would wait, Mira Holm laughed. “If the tide is late, who am I to hurry?”",
        ["Mira Holm"]
      ),
      (
        "The boss of the country's biggest boat group has said tides are late.\nMira Holm called on crews to wait.",
        ["Mira Holm", "Mira Holm"]
      ),
      (
        "Mira Holm, a sailor, praised a letter, which saw the pilot Tove Vale set out a plan.\nBut she warned that boats must wait and urged the crew to stay.",
        ["Mira Holm", "Mira Holm"]
      ),
      (
        "A statement issued after a meeting chaired by Mira Holm, a sailor, called for calm talks.",
        []
      ),
      (
        "The Harbour Board has closed the quay. A spokesman said boats would wait.",
        ["Harbour Board"]
      ),
      ("A police spokesman said boats would wait.", ["Police"]),
      (
        "The Harbour Board said boats would wait. Because of the tide, it said, the quay was shut.",
        ["Harbour Board", "Harbour Board"]
      ),
      ("Mira Holm is a sailor with Tidal Ltd, according to her Quayside profile.", []),
      (
        "Mira Holm and his colleagues say the tide is late. They argue that boats must wait.",
        ["Mira Holm", "Mira Holm"]
      ),
      (
        "It came after it was revealed that the pilot Tove Vale had left, declaring that boats could wait.",
        ["Tove Vale"]
      ),
      (
        "A church leader says the minister must go.\nFinance Minister Mira Holm is late.\nThe Quay Church's leader, Tove Vale, is away.",
        ["Tove Vale"]
      ),
      (
        "A spokesman for provincial governor Mira Holm, Tove Jan, says boats wait. \"Boats will have to wait,\" Mr Jan said.",
        ["Tove Jan", "Tove Jan"]
      ),
      ("The Harbour Board reports the boat, which was old, has sunk.", ["Harbour Board"]),
      (
        "Mira Holm, a sailor, claimed second place and declared an end to the race against Tove Vale.",
        []
      ),
      ("Mira Holm deputy director of the Harbour Institute says boats will wait.", ["Mira Holm"]),
      ("A statement from the mayor's office said boats would wait.", []),
      (
        "Kenyan officials said boats would wait. The officials said tides were late.",
        ["Kenyan officials", "Kenyan officials"]
      ),
      (
        "Major-General Mira Holm has confirmed a boat sank. But she denies reports the crew were late.",
        ["Mira Holm", "Mira Holm"]
      ),
      (
        "The boatyard's owner, Mira Holm, says the firm likes the findings of the Harbour Board.",
        ["Mira Holm"]
      ),
      (
        "Mira Holm, a pilot, said Mr Vale noted that tides were late. She says boats waited.",
        ["Mira Holm", "Mira Holm", "Vale"]
      ),
      ("US officials say they are sure that boats wait.", ["US officials"]),
      ("Mira Holm, a rower, was fast, adding 60 to the score.", []),
      ("Mira Holm, a pilot, told NATO allies that boats would wait.", ["Mira Holm"]),
      ("Mira Holm, a pilot, told the Harbour Board that boats would wait.", ["Mira Holm"]),
      ("Two boats sank, Kenyan police said.", ["Kenyan police"]),
      ("The army said boats would wait.", ["Army"]),
      ("Mira Holm, a pilot, left, with Tove Vale, a sailor, not expected to stay.", []),
      (
        "Boats wait, he said, according to a transcript put into English.",
        []
      ),
      ("The Quay Council, a body fighting Indian rule, left.", []),
      (
        "The Harbour Board is asking whether Mira Holm, a pilot, has broken a law but says boats may wait.",
        ["Harbour Board"]
      ),
      (
        "An offshoot of the Pilots Guild, the Quay Brigades, said boats would wait.",
        ["Quay Brigades"]
      ),
      ("The unions claim 90 per cent of the crew voted to wait.", ["Unions"]),
      ("Kenyan pilots accused the board of delay.", ["Kenyan pilots"]),
      (
        "The Holm administration says boats will wait. Pilot Mira Holm left.",
        ["Holm administration"]
      ),
      (
        "Mira Holm, a pilot, was quoted by the daily Tide Post as saying that boats would wait.",
        ["Mira Holm", "Tide Post > Mira Holm"]
      ),
      ("Mira Holm of Quay University's Tide Centre said boats would wait.", ["Mira Holm"]),
      ("Quay Power was late, traders said. They said boats would wait.", []),
      ("Corallis Canada said boats would wait.", ["Corallis Canada"]),
      (
        "Mira Holm, a pilot, says she cannot confirm media reports the tide has family here.",
        ["Mira Holm"]
      ),
      ("Mira Holm, a pilot, also responded to a report that boats were late.", []),
      ("Corallis maintains it cannot wait because of the tide.", ["Corallis"]),
      ("The Quay Council's Mira Holm, says boats will wait.", ["Mira Holm"]),
      ("Mira Holm, a pilot, called in to Brennock late.", []),
      ("Commissioner Ross Holm QC has stressed that boats must wait.", ["Ross Holm"]),
      ("The Harbour Bureau has found boats were late.", ["Harbour Bureau"]),
      ("According to police reports, Mr Holm was late.", []),
      (
        "The Quay Press said boats were late. The Kenya-based news agency said tides were late.",
        ["Quay Press", "Quay Press"]
      ),
      ("Mira Holm, a pilot, has made clear she opposes the quay.", ["Mira Holm"]),
      ("Mira Holm, a pilot, made clear glass for boats.", []),
      ("Corallis accused the pilots of delay.", ["Corallis"]),
      ("Corallis yesterday boasted that its boats had been early.", ["Corallis"]),
      ("Corallis announced it will bring forward its own boats.", ["Corallis"]),
      ("Kenya accused the United States of sowing discord in the harbour.", ["Kenya"]),
      ("Kenya has a harbour, and boats wait.", []),
      ("Harbour Secretary Mira Holm pleaded for unity as crews waited.", ["Mira Holm"]),
    ]
  )
  func speakersAreFound(_ text: String, _ speakers: [String]) throws {
    #expect(lines(of: try draft(of: text), .quoted) == speakers)
  }

  @Test(
    arguments: [
      // Two who speak together
      (
        "Mira Holm and Tove Vale, both pilots, said boats were late. They argued that crews must wait.",
        ["Mira Holm", "Mira Holm", "Tove Vale", "Tove Vale"]
      ),
      (
        "The pilots Mira Holm and Tove Vale own a yard. The couple announced they would close it.",
        ["Mira Holm", "Tove Vale"]
      ),
      // Words in the next paragraph
      (
        "Mira Holm, a pilot, said:\n“The boats are late, and the crews must wait for them.”",
        ["Mira Holm"]
      ),
      (
        "In a statement, the Harbour Bureau said: 'Boats are late and crews have to wait for them.\n"
          + "'The harbour is closed until the tide comes back again in May.'",
        ["Harbour Bureau", "Harbour Bureau"]
      ),
      ("“The boats are late, and the crews must wait.” Mira Holm said.", ["Mira Holm"]),
      // What stands between speaker and verb
      ("Mira Holm is a pilot. Holm, however, rebutted that boats were late.", ["Mira Holm"]),
      ("Mira Holm is a pilot. Holm last night announced that boats were late.", ["Mira Holm"]),
      (
        "Mira Holm is a pilot. The report quoted Mira Holm as telling crews to wait.", ["Mira Holm"]
      ),
      // A calling that nobody else has
      (
        "Mira Holm, a pilot, said boats were late. The peer said crews had to wait.",
        ["Mira Holm", "Mira Holm"]
      ),
      (
        "Mira Holm, a pilot, said boats were late. The suspect said nothing was wrong.",
        ["Mira Holm"]
      ),
      (
        "“The boats are late,” said Harbour Watch president and CEO Mira Holm. “Crews wait.”",
        ["Mira Holm"]
      ),
    ]
  )
  func speakersGoOn(_ text: String, _ speakers: [String]) throws {
    #expect(lines(of: try draft(of: text), .quoted) == speakers)
  }
}
