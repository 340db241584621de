import StakeholderGraph
import Testing

/// Foundings of things under names that only their place tells to be names, and by founders told of in other words.
struct FoundedNameTests {
  @Test(
    arguments: [
      ("Mira Holm, who trained as a pilot, created Eel Girls in 2009.", ["Mira Holm > Eel Girls"]),
      (
        "Lantern Group founded its own news service, Lantern Wire, in 2018.",
        ["Lantern Group > Lantern Wire"]
      ),
      ("Mira Holm founded Tidal Ltd out of a shed.", ["Mira Holm > Tidal Ltd"]),
      (
        "Mira Holm leads a firm. The mother-of-three, 47, founded Tidal Ltd in May.",
        ["Mira Holm > Tidal Ltd"]
      ),
      (
        "Tidal Ltd was spun out of Rift University by Mira Holm and Oskar Testa.",
        ["Mira Holm > Tidal Ltd", "Oskar Testa > Tidal Ltd"]
      ),
      (
        "Founded by Mira Holm and Oskar Testa, both alumni of Rift College, Tidal Ltd makes boats.",
        ["Mira Holm > Tidal Ltd", "Oskar Testa > Tidal Ltd"]
      ),
      (
        "Mira Holm founded Tidal Ltd in 2011 with her neighbour, Oskar Testa.",
        ["Mira Holm > Tidal Ltd", "Oskar Testa > Tidal Ltd"]
      ),
      (
        "The Tide Prize, instituted in 1987 by Mira Holm, went to a reporter.",
        ["Mira Holm > Tide Prize"]
      ),
      (
        "Tidal Ltd was founded in 2019 by three firms: Rift Ltd, Lantern Bank and Holm Group.",
        ["Holm Group > Tidal Ltd", "Lantern Bank > Tidal Ltd", "Rift Ltd > Tidal Ltd"]
      ),
      ("Mira Holm is the founder of neither Tidal Ltd nor its rival Rift Ltd.", []),
      ("The company Mira Holm founded is growing.", []),
    ]
  )
  func foundersAndNames(_ text: String, _ wanted: [String]) throws {
    #expect(lines(of: try draft(of: text), .founded) == wanted)
  }
}
