import Testing

struct SubsetCommandTests {
  @Test func aPartIsADatasetWithAllThatItRefersTo() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      ["subset", "-d", "sample", "--focus", "Mira Holm", "-o", "part"],
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.errors.contains("part: 2 documents, 4 nodes, 4 edges"), "\(run.errors)")
    let checked = try ProgramRun(["check", "part"], in: folder)
    #expect(checked.status == 0)
    let names = try ProgramRun(["neighbours", "mira", "-d", "part", "--format", "ids"], in: folder)
    #expect(names.text == "gazette\nnorth\n")
  }

  @Test func claimsOfAnyStatusStayUnlessSomeAreNamed() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try ProgramRun(["subset", "-d", "sample", "-o", "all"], in: folder)
    #expect(try ProgramRun(["diff", "sample", "all", "--exit-code"], in: folder).status == 0)
    let some = try ProgramRun(
      ["subset", "-d", "sample", "--status", "rejected", "--no-isolated", "-o", "some.json"],
      in: folder
    )
    #expect(some.status == 0)
    let edges = try ProgramRun(
      ["timeline", "-d", "some.json", "--status", "rejected", "--format", "json"],
      in: folder
    )
    #expect(edges.text.contains("\"e6\""))
    #expect(!edges.text.contains("\"e5\""))
  }

  @Test(arguments: [
    (["-o", "x.svg"], 64, "a part is a folder"), (["-o", "x.graphml", "--force"], 64, "--force"),
    (["-o", "sample"], 1, "is what is read"),
    (["--context", "-o", "x"], 64, "--context makes edges"),
    (
      ["--node-kind", "person", "--kind", "funded", "--no-isolated", "-o", "x"], 1,
      "nothing is left"
    ),
    (["--focus", "Nobody Here", "-o", "x"], 1, "Nobody Here"),
  ])
  func misuseIsOneSentence(_ words: [String], _ status: Int32, _ part: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["subset", "-d", "sample"] + words, in: folder)
    #expect(run.status == status)
    #expect(run.sentence?.contains(part) == true, "\(run.errors)")
  }
}
