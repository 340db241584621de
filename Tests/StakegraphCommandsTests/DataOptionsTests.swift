import Testing

/// Which dataset is read when none is named.
struct DataOptionsTests {
  @Test func theOnlyDatasetInDataIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample(to: "data/one")
    try folder.write("notes", to: "data/readme/notes.txt")
    try folder.writeSample(to: "data/.stakegraph-left")
    let run = try ProgramRun(["neighbours", "mira", "--format", "ids"], in: folder)
    #expect(run.status == 0)
    #expect(run.text == "gazette\nnorth\n")
    #expect(try ProgramRun(["check"], in: folder).errors.hasPrefix("data/one: 2 documents"))
  }

  @Test(arguments: [["check"], ["show", "mira"], ["render"], ["export", "--format", "json"]])
  func withoutAFolderDataOneHasToBeNamed(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    let sentence = """
      there is no folder data/ here; name a dataset with --data, \
      or make one with stakegraph init
      """
    #expect(run.sentence == sentence)
  }

  @Test func aFolderDataWithoutADatasetIsNotEnough() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\n", to: "data/half/nodes.csv")
    let run = try ProgramRun(["check"], in: folder)
    #expect(run.status == 1)
    let sentence = """
      there is no dataset in data/; name one with --data, \
      or make one with stakegraph init
      """
    #expect(run.sentence == sentence)
  }

  @Test func ofSeveralOneHasToBeNamed() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample(to: "data/one")
    try folder.writeSample(to: "data/two")
    let run = try ProgramRun(["check"], in: folder)
    #expect(run.status == 1)
    let sentence = """
      there are 2 datasets in data/; name one with --data, \
      such as --data data/one
      """
    #expect(run.sentence == sentence)
    #expect(try ProgramRun(["check", "-d", "data/two"], in: folder).status == 0)
  }
}
