import Testing

struct StreamsTests {
  @Test(arguments: ["", "trap '' PIPE; "])
  func aClosedPipeEndsQuietly(_ trap: String) throws {
    let folder = try TemporaryFolder()
    // More than a pipe holds, so that the reader is gone before all is written.
    let nodes = (1000..<4000).map { "n\($0),person,A name of some length \($0)\n" }.joined()
    try folder.write("id,kind,name\n" + nodes, to: "big/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "big/edges.csv")
    let run = try ProgramRun(
      script: trap + "\"$0\" export -d big --format json -q | head -c 1",
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text == "{")
  }

  @Test func notesAreNeverOnStandardOutput() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["export", "-d", "sample", "--format", "json"], in: folder)
    #expect(run.errors == "2 warnings about sample; stakegraph check lists them\n")
    #expect(!run.text.contains("warnings about"))
  }
}
