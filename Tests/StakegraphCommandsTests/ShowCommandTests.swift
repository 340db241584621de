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

  @Test func aNodeWithoutClaimsSaysSo() throws {
    #expect(try Self.run("Lone Isle").text == "Lone Isle (region, id lone)\nno claims\n")
  }

  @Test func aClaimWithoutADocumentIsMarked() throws {
    #expect(
      try Self.run("fund").text.contains("  Sample Fund funded Northwind Labs — uncited\n")
    )
  }
}
