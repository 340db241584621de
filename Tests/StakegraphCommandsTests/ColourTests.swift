import Testing

struct ColourTests {
  private static let escape = "\u{1B}"

  @Test(arguments: [
    ["neighbours", "mira"], ["show", "mira"], ["stats"], ["timeline"], ["path", "mira", "fund"],
    ["rank"], ["check"],
  ])
  func withoutATerminalThereAreColoursOnlyWhenAskedFor(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let plain = try ProgramRun(command + ["-d", "sample"], in: folder)
    let never = try ProgramRun(command + ["-d", "sample", "--color", "never"], in: folder)
    let always = try ProgramRun(command + ["-d", "sample", "--colour", "always"], in: folder)
    #expect(!plain.text.contains(Self.escape) && !plain.errors.contains(Self.escape))
    #expect(never.output == plain.output)
    #expect(always.text.contains(Self.escape))
    // The same words in the same columns.
    let bare = always.text.replacing(/\u{1B}\[[0-9]+m/, with: "")
    #expect(bare == plain.text)
  }

  @Test func formatsForScriptsHaveNone() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    for format in ["json", "csv", "ids", "jsonl"] {
      let run = try ProgramRun(
        ["neighbours", "mira", "-d", "sample", "--format", format, "--color", "always"],
        in: folder
      )
      #expect(run.status == 0 && !run.output.isEmpty)
      #expect(!run.text.contains(Self.escape))
    }
  }

  @Test func mistakesAreToldInColourToo() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["show", "x", "--nosuch", "--color=always"], in: folder)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("\u{1B}[31mError:\u{1B}[0m Unknown option '--nosuch'"))
    let plain = try ProgramRun(["show", "x", "--nosuch"], in: folder)
    #expect(plain.errors.hasPrefix("Error: Unknown option '--nosuch'"))
  }

  @Test func textOfTheDataBringsNoEscapes() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\na,person,\u{1B}[31mRed\n", to: "bad/nodes.csv")
    try folder.write("id,kind,source,target\ne,promoted,a,a\n", to: "bad/edges.csv")
    let run = try ProgramRun(["show", "a", "-d", "bad", "-q"], in: folder)
    #expect(run.status == 0)
    #expect(!run.text.contains(Self.escape))
  }

  @Test func anotherChoiceIsMisuse() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["stats", "--color", "green"], in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("green"))
  }
}
