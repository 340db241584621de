import StakeholderGraph
import TestSupport
import Testing

struct TextListTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a|b", ["a", "b"]), ("|", ["", ""]), ("a|", ["a", ""]),
    ("a\\|b", ["a|b"]), ("a\\\\|b", ["a\\", "b"]), ("a\\\\\\|b", ["a\\|b"]), ("\\", ["\\"]),
    ("a\\", ["a\\"]), ("\\n", ["\\n"]), ("a\\:b", ["a:b"]), ("a:b", ["a:b"]),
    (" a | b ", [" a ", " b "]),
    ("C:\\dir", ["C:\\dir"]), ("a|\u{301}b", ["a", "\u{301}b"]),
  ])
  func itemsAreCutAtBarsWithoutABackslash(_ text: String, _ items: [String]) {
    #expect(TextList.items(of: text) == items)
  }

  @Test func colonsStandInListsAsTheyAre() {
    #expect(TextList.text(of: ["wikidata:Q1", "a|b\\"]) == "wikidata:Q1|a\\|b\\\\")
  }

  @Test func listsComeBackAsTheyWere() {
    var random = FixedRandom(seed: 3)
    let letters = ["|", ":", "\\", "a", "深", "\"", "\u{301}", "\n", " ", "👩‍👩‍👧‍👦"]
    for _ in 0..<2000 {
      let count = Int.random(in: 0...4, using: &random)
      let items = (0..<count).map { _ in random.text(of: letters, upTo: 5) }
      // A list of one empty text is written like the list of none.
      guard items != [""] else { continue }
      let read = TextList.items(of: TextList.text(of: items))
      #expect(read.map { Array($0.utf8) } == items.map { Array($0.utf8) })
    }
  }

  @Test(arguments: [
    ("npc:deputy", [Affiliation(organisation: "npc", role: "deputy")]),
    ("npc", [Affiliation(organisation: "npc", role: "")]),
    ("npc:", [Affiliation(organisation: "npc", role: "")]),
    ("a:b:c", [Affiliation(organisation: "a", role: "b:c")]),
    ("wikidata\\:Q1:chair", [Affiliation(organisation: "wikidata:Q1", role: "chair")]),
    (
      "a:x|b:y\\|z",
      [Affiliation(organisation: "a", role: "x"), Affiliation(organisation: "b", role: "y|z")]
    ),
    ("", []),
    ("a\\\\:b", [Affiliation(organisation: "a\\", role: "b")]),
  ])
  func affiliationsAreAnOrganisationAndARole(_ text: String, _ pairs: [Affiliation]) {
    #expect(TextList.affiliations(of: text) == pairs)
  }

  @Test func affiliationsComeBackAsTheyWere() {
    var random = FixedRandom(seed: 4)
    let letters = ["|", ":", "\\", "b", "席", "'", "<"]
    for _ in 0..<2000 {
      let pairs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Affiliation(
          organisation: "o" + random.text(of: letters, upTo: 4),
          role: random.text(of: letters, upTo: 5)
        )
      }
      #expect(TextList.affiliations(of: pairs.map(\.text).joined(separator: "|")) == pairs)
    }
  }
}
