import ArgumentParser
import StakeholderGraph
import Testing

@testable import StakegraphCommands

struct CandidateTests {
  private static func graph() throws -> Graph {
    var builder = GraphBuilder(vocabulary: .standard)
    builder.addNode("mira", kind: .person, name: "Mira Holm", [.aliases: "M. Holm|The founder"])
    builder.addNode("north-wind", kind: .organisation, name: "Édition du Nord")
    builder.addNode("Mira-2", kind: .initiative, name: "Northwind")
    return try builder.finish()
  }

  @Test(
    arguments: [
      ("Mira", ["Mira Holm|person", "Mira-2|Northwind, initiative"]),
      ("mira", ["Mira-2|Northwind, initiative", "mira|Mira Holm, person"]),
      ("M. ", ["M. Holm|Mira Holm, person"]), ("the f", ["The founder|Mira Holm, person"]),
      ("edition", ["Édition du Nord|organisation"]),
      ("nort", ["Northwind|initiative", "north-wind|Édition du Nord, organisation"]),
      ("", ["Mira Holm|person", "Northwind|initiative", "Édition du Nord|organisation"]),
      ("zzz", []), ("-", []), ("$(", []),
    ] as [(String, [String])]
  )
  func eachNodeIsOfferedOnceByWhatBeginsSo(_ start: String, _ expected: [String]) throws {
    let found = NodeNames.candidates(in: try Self.graph(), beginning: start)
    #expect(found.map { "\($0.text)|\($0.note)" } == expected)
  }

  @Test func noShellReadsAnythingIntoAName() {
    let candidate = Candidate(text: "O'Neil: $(x) `y` \\z \"q\"", note: "a\nb")
    #expect(candidate.line(for: .bash) == "'O'\\''Neil: $(x) `y` \\z \"q\"'")
    #expect(candidate.line(for: .zsh) == "O'Neil\\: $(x) `y` \\\\z \"q\":a\\nb")
    #expect(candidate.line(for: .fish) == "O'Neil: $(x) `y` \\z \"q\"\ta\\nb")
    #expect(candidate.line(for: nil) == candidate.text)
  }

  @Test(arguments: CompletionShell.allCases)
  func allChangesOfTheScriptAreMade(_ shell: CompletionShell) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["--generate-completion-script", shell.rawValue], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    let plain = Stakegraph.completionScript(for: shell)
    for change in CompletionScript.changes(for: shell) {
      #expect(plain.contains(change.from), "ArgumentParser writes another script now")
      #expect(run.text.contains(change.to))
    }
  }

  @Test func aShellThatIsNotKnownIsMisuse() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["--generate-completion-script", "ksh"], in: folder)
    #expect(run.status == 64 && run.output.isEmpty)
  }

  @Test func noMoreAreOfferedThanSomebodyReadsAndEdgesDoNotMatter() throws {
    let folder = try TemporaryFolder()
    let rows = (0..<300).map { "n\($0),person,Name \($0)\n" }
    try folder.write("id,kind,name\n" + rows.joined(), to: "many/nodes.csv")
    try folder.write("this is no table of edges\n", to: "many/edges.csv")
    let words = ["show", "--", "positional@0", "2", "0", "stakegraph", "show", "", "-d", "many"]
    let run = try ProgramRun(["---completion"] + words, in: folder)
    #expect(run.text.split(separator: "\n").count == Candidate.most)
  }

  @Test(arguments: [
    ["show", "--", "positional@0", "2", "0", "stakegraph", "show", "", "-d", "nosuch"],
    ["show", "--", "positional@0", "2", "0", "stakegraph", "show", "", "-d", "/dev/zero"],
    ["show", "--", "positional@0", "2", "0", "stakegraph", "show", "", "-d", "-"],
    ["show", "--", "positional@0", "2", "0", "stakegraph", "show", "", "-d", "pipes"],
    ["show", "--", "positional@0", "2", "0", "stakegraph", "show", "", "-d", "pipes/nodes.csv"],
    ["show", "--", "positional@0", "2", "0", "stakegraph", "show", "", "-d", "broken"],
    ["show", "--", "positional@0", "2", "0", "stakegraph", "show", ""],
  ])
  func withoutDataThereIsNothingToOffer(_ words: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind\n", to: "broken/nodes.csv")
    try folder.write("id,kind\n", to: "broken/edges.csv")
    let made = try ProgramRun(
      script: "mkdir pipes; mkfifo pipes/nodes.csv pipes/edges.csv",
      in: folder
    )
    #expect(made.status == 0)
    let run = try ProgramRun(["---completion"] + words, in: folder)
    #expect(run.status == 0)
    #expect(run.text.filter { !$0.isWhitespace } == "")
    #expect(run.errors.isEmpty)
  }
}
