import Testing

@testable import StakegraphCommands

struct AnswerCSVTests {
  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}[31mred", "\u{FFFD}[31mred"), ("a\u{9B}2Jb", "a\u{FFFD}2Jb"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("a\rb", "a\u{FFFD}b"), ("a\nb\tc", "a\nb\tc"),
    ("日本 👩‍👩‍👧‍👦 e\u{301}", "日本 👩‍👩‍👧‍👦 e\u{301}"), ("=1+1", "=1+1"),
  ])
  func controlCharactersAreReplaced(_ text: String, _ clean: String) {
    #expect(AnswerCSV.clean(text).unicodeScalars.elementsEqual(clean.unicodeScalars))
  }

  @Test(arguments: [
    ["rank"], ["components"], ["communities"], ["timeline"], ["neighbours", "b"],
    ["path", "b", "c"],
    ["duplicates"],
  ])
  func noAnswerSteersATerminal(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    let name = "A\u{1B}[2J\u{202E}"
    try folder.write(
      "id,kind,name\na,organisation,\(name)\nb,organisation,\(name)\nc,organisation,C\n",
      to: "d/nodes.csv"
    )
    try folder.write(
      "id,kind,source,target,date,note\ne,promoted,a,b,2025,\(name)\nf,promoted,a,c,2025,\(name)\n",
      to: "d/edges.csv"
    )
    try folder.write("id,title\nd,\(name)\n", to: "d/documents.csv")
    let run = try ProgramRun(command + ["-d", "d", "--format", "csv", "-q"], in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("\u{FFFD}"))
    #expect(!run.text.unicodeScalars.contains("\u{1B}"))
    #expect(!run.text.unicodeScalars.contains("\u{202E}"))
  }
}
