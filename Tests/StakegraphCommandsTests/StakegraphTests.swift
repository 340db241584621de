import Testing

struct StakegraphTests {
  @Test(arguments: [
    "", "init", "check", "show", "neighbours", "export", "render", "doctor", "stats", "verify",
    "path", "rank", "components", "communities",
  ])
  func everyHelpTextHasAnExample(_ command: String) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun((command.isEmpty ? [] : [command]) + ["--help"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.contains("Example: stakegraph \(command)"))
    #expect(run.text.contains("OVERVIEW: "))
  }

  @Test func theRootListsAllCommands() throws {
    let folder = try TemporaryFolder()
    let text = try ProgramRun(["--help"], in: folder).text
    for command in [
      "init", "check", "show", "neighbours", "export", "render", "doctor", "path", "rank",
      "components", "communities",
    ] {
      #expect(text.contains("\n  \(command)"), "\(command) is missing")
    }
  }

  @Test(arguments: [["--version"], ["check", "--version"], ["neighbours", "--version"]])
  func theVersionIsOneLineOnStandardOutput(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let number = try #require(run.text.split(separator: "\n").first)
    #expect(number.split(separator: ".").count == 3)
    #expect(run.text == number + "\n")
  }

  @Test(arguments: [["nonsense"], ["check", "--nonsense"], ["neighbours"], ["check", "a", "b"]])
  func misuseEndsWith64AndPrintsNoResult(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.sentence != nil)
  }
}
