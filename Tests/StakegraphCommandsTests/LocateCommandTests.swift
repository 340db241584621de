import Testing

struct LocateCommandTests {
  private static func run(_ words: String, _ more: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.write("Title\n\nThe 灯塔 Fund  pays. The 灯塔 Fund pays again.\n", to: "a.txt")
    return try ProgramRun(["locate", "a.txt", words, "-q"] + more, in: folder)
  }

  @Test func eachPlaceIsALineForTheTable() throws {
    let run = try Self.run("The 灯塔 Fund pays")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let lines = run.text.split(separator: "\n")
    #expect(lines.map { $0.prefix(8) } == ["2,0,17,f", "2,19,35,"])
  }

  @Test func theHashIsThatOfTheTextAsItStands() throws {
    #expect(
      try Self.run("Title").text
        == "1,0,5,7e8cd2056da73a7fefb6cd91f4e5d199d08d9058c517b9a2476b1b520324d674\n"
    )
  }

  @Test func wordsThatAreNotThereAreAFailure() throws {
    let run = try Self.run("nobody wrote this")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("does not stand in one paragraph of \"a.txt\""))
  }

  @Test func blankWordsAreMisuse() throws {
    #expect(try Self.run(" ").status == 64)
  }

  @Test func jsonIsAListOfPlaces() throws {
    let run = try Self.run("again", "--format", "json")
    #expect(run.text.hasPrefix("[\n  {\"paragraph\": 2, \"start\": 36, \"end\": 41, "))
  }
}
