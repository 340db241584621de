import Foundation
import Testing

struct ShowCommandTests {
  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    return try ProgramRun(["show"] + arguments + ["-d", "sample", "-q"], in: folder)
  }

  @Test func everyClaimIsASentenceWithItsCitation() throws {
    let run = try Self.run("m. holm")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.text == """
        Mira Holm (person, id mira)
          A founder
          also: M. Holm
          sources: 1 (Example Gazette)
          quoted by: 1 (Example Gazette)

        claims (3)
          Example Gazette quoted Mira Holm — Example Gazette, Budget day, 2025-03-04, ¶ 1
            e1
          Mira Holm founded Northwind Labs — Example Gazette, Budget day, 2025-03-04, ¶ 2
            e2
          Mira Holm founded Northwind Labs (planned, disputed) — Example Weekly, Plans, 2025-03
            e3

        """
    )
  }

  @Test func theSelectionSaysWhichClaimsAreShown() throws {
    let text = try Self.run("mira", "--modality", "planned").text
    #expect(text.contains("claims (1)\n"))
    #expect(text.contains("(planned, disputed)"))
    #expect(!text.contains("quoted"))
  }

  @Test func jsonHasTheNodeItsSupportAndItsClaims() throws {
    let read = try json(Self.run("mira", "--format", "json", "--kind", "quoted").text)
    let expected: NSDictionary = [
      "node": [
        "id": "mira", "kind": "person", "name": "Mira Holm", "aliases": ["M. Holm"],
        "description": "A founder",
      ] as NSDictionary,
      "support": 1, "quoted_by": 1, "spoken_of": [NSDictionary](), "context": [NSDictionary](),
      "claims": [
        [
          "id": "e1", "kind": "quoted", "source": "gazette", "target": "mira", "document": "d1",
          "publisher": "gazette", "paragraph": 1, "start": 0, "end": 20, "modality": "asserted",
          "status": "accepted",
          "citation": "Example Gazette, Budget day, 2025-03-04, ¶ 1",
        ] as NSDictionary
      ],
    ]
    #expect(read == expected)
  }

  @Test func aNodeWithoutClaimsSaysSo() throws {
    #expect(try Self.run("Lone Isle").text == "Lone Isle (region, id lone)\nno claims\n")
  }

  @Test func claimsThatAreLeftOutAreCounted() throws {
    #expect(
      try Self.run("mira", "--kind", "funded").text.hasSuffix(
        "no claims shown: 3 claims left out by status or by the options given\n"
      )
    )
    #expect(
      try Self.run("north2").text.hasSuffix(
        "no claims shown: 1 claim left out by status or by the options given\n"
      )
    )
  }

  @Test func aClaimWithoutADocumentIsMarked() throws {
    #expect(
      try Self.run("fund").text.contains("  Sample Fund funded Northwind Labs — uncited\n")
    )
  }
}
