import StakeholderGraph
import Testing

/// Whom money is for where the sentence tells no name, or only of a part.
struct FundedTopicTests {
  @Test(
    arguments: [
      (
        "A £3.8m gift from Mira Holm will pay for 40 bursaries at Tide College.",
        ["Mira Holm > Tide College"]
      ),
      (
        "The commission approved $1.4 billion in state aid from Norway and Iceland for a battery cell plant of Voltquay AG.",
        ["Norway > Voltquay AG", "Iceland > Voltquay AG"]
      ),
      (
        "Quay Bank has given $60 million to the Harbour Water Fund, while Norway gave the same kitty $9 million.",
        ["Quay Bank > Harbour Water Fund", "Norway > Harbour Water Fund"]
      ),
      (
        "Norway, which gave $300 million to a predecessor, the Harbour Water Compact, did not send anybody.",
        ["Norway > Harbour Water Compact"]
      ),
      (
        "The Betting Council said its members already gave $12 million a year to the Harbour Games Programme.",
        ["Betting Council > Harbour Games Programme"]
      ),
      (
        "Harbour Hands received a P15-million grant from the Tide Foundation and P3 million from the Quay Trust.",
        ["Tide Foundation > Harbour Hands", "Quay Trust > Harbour Hands"]
      ),
      (
        "The Harbour Theatre needs money. Harbour Theatre staff were told on Friday, and the Harbour Theatre may close. The Quay Trust has chipped in $240,000 as a stopgap.",
        ["Quay Trust > Harbour Theatre"]
      ),
      (
        "The Harbour Theatre needs money. The Quay Trust has paid for floodlights.",
        ["Quay Trust > Harbour Theatre"]
      ),
      (
        "The Harbour Fund, which Mira Holm started with her husband, Oskar Testa, in 2014, has previously donated $12 million to the Tide School District.",
        ["Harbour Fund > Tide School District"]
      ),
    ] as [(String, [String])]
  )
  func giftsAreFound(_ text: String, _ pairs: [String]) throws {
    let found = lines(of: try draft(of: text), .funded)
    #expect(Set(found) == Set(pairs))
  }
}
