import Testing

struct ConvertCommandTests {
  @Test(arguments: ["g.graphml", "g.gexf", "g.cyjs", "g.json", "g.jsonl", "g.dot", "copy"])
  func everythingSurvivesAFormatThatIsReadAgain(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let there = try ProgramRun(["convert", "sample", name, "--strict"], in: folder)
    #expect(there.status == 0, "\(there.errors)")
    #expect(there.output.isEmpty)
    let back = try ProgramRun(["convert", name, "back"], in: folder)
    #expect(back.status == 0, "\(back.errors)")
    let compared = try ProgramRun(["diff", "sample", "back", "--exit-code"], in: folder)
    #expect(compared.status == 0, "\(compared.text)\(compared.errors)")
    // Rejected claims stay as well.
    #expect(try folder.text(of: "back/edges.csv").contains("rejected"))
  }

  @Test func eachKindOfLossIsAWarningWithItsCount() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["convert", "sample", "g.mmd"], in: folder)
    #expect(run.status == 0)
    let warnings = run.errors.split(separator: "\n").filter { $0.hasPrefix("warning: ") }
    #expect(
      warnings == [
        "warning: 9 node values: Mermaid has no place for id, aliases and description",
        "warning: 2 edge values: Mermaid has no place for start and end",
      ]
    )
    #expect(try folder.names().contains("g.mmd"))
  }

  @Test(arguments: [[], ["--quiet"]])
  func strictRefusesAnyLoss(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["convert", "sample", "g.mmd", "--strict"] + options, in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("9 node values: Mermaid has no place for id"))
    #expect(run.sentence?.contains("--strict refuses") == true)
    #expect(try !folder.names().contains("g.mmd"))
  }

  @Test func strictMindsWhatTheReaderLeftOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("digraph { a -> b } digraph { c }", to: "two.dot")
    let run = try ProgramRun(["convert", "two.dot", "g.json", "--strict"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("only the first is read [graph]"))
    #expect(try folder.names() == ["two.dot"])
    #expect(try ProgramRun(["convert", "two.dot", "g.json"], in: folder).status == 0)
  }

  @Test func anAddressThatIsNoneOfTheWebIsALoss() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name,url\na,person,Ann,javascript:alert(1)\n", to: "d/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "d/edges.csv")
    for name in ["g.json", "g.dot"] {
      let run = try ProgramRun(["convert", "d", name], in: folder)
      #expect(run.errors.contains("warning: 1 value: an address that is not http, https or mailto"))
      #expect(try !folder.text(of: name).contains("javascript"))
    }
    #expect(
      try !ProgramRun(["convert", "d", "copy"], in: folder).errors.contains("address that is")
    )
  }

  @Test(arguments: [
    ["sample", "g.gexf", "--for", "gephi"], ["sample", "g.json", "--for", "sigma"],
  ])
  func citationsWrittenOutForPeopleAreMadeAnewNotKept(_ words: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    #expect(try ProgramRun(["convert"] + words, in: folder).status == 0)
    #expect(try folder.text(of: words[1]).contains("Example Gazette, Budget day"))
    let back = try ProgramRun(["convert", words[1], "back"], in: folder)
    #expect(back.status == 0)
    #expect(try ProgramRun(["diff", "sample", "back", "--exit-code"], in: folder).status == 0)
  }

  @Test func aColumnOfOnesOwnCalledCitationStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\na,person,Ann\nb,person,Bo\n", to: "d/nodes.csv")
    try folder.write("id,kind,source,target,citation\ne,quoted,a,b,a letter\n", to: "d/edges.csv")
    #expect(try ProgramRun(["convert", "d", "g.gexf", "--for", "gephi"], in: folder).status == 0)
    #expect(try ProgramRun(["convert", "g.gexf", "back"], in: folder).status == 0)
    #expect(try folder.text(of: "back/edges.csv").contains("a letter"))
  }

  @Test func aFileIsNeverWrittenOverItself() throws {
    let folder = try TemporaryFolder()
    try folder.write("digraph { a -> b }", to: "g.dot")
    let run = try ProgramRun(["convert", "g.dot", "./g.dot"], in: folder)
    #expect(run.status == 1)
    #expect(run.sentence?.contains("is what is read") == true)
    #expect(try folder.text(of: "g.dot") == "digraph { a -> b }")
  }

  @Test func namesThatSQLiteTakesForOneAreTwoColumns() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      #"{"nodes": [{"id": "a", "URL": "x", "Kind": "y"}, {"id": "b"}], "edges": []}"#,
      to: "g.json"
    )
    #expect(try ProgramRun(["convert", "g.json", "g.sql"], in: folder).status == 0)
    let run = try ProgramRun(
      script: "sqlite3 -bail :memory: '.read g.sql' 'SELECT data_URL, data_Kind FROM nodes'",
      in: folder
    )
    #expect(run.text == "x|y\n|\n", "\(run.errors)")
  }

  @Test func standardInputToStandardOutput() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      script: "echo 'digraph { a -> b }' | \"$0\" convert - - --format jsonl | \"$0\" show b -d -",
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.text.contains("b"))
  }

  @Test(arguments: [
    (["sample", "g.xyz"], 64, "the ending of \"g.xyz\" is no format"),
    (["sample", "-"], 64, "name a format with --format"),
    (["sample", "sample"], 1, "is what is read"),
    (["missing.graphml", "x"], 1, "missing.graphml"),
    (["sample", "g.dot", "--for", "kumu"], 64, "there is no format for Kumu with the ending of"),
    (["sample", "g.json", "--for", "kumu", "--format", "json"], 64, "--for decides on format"),
  ])
  func misuseIsOneSentence(_ words: [String], _ status: Int32, _ part: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["convert"] + words, in: folder)
    #expect(run.status == status)
    #expect(run.sentence?.contains(part) == true, "\(run.errors)")
  }

  @Test(arguments: [
    ("gephi", "g.gexf", "<gexf"), ("gephi", "g.graphml", "label=\"funded\">"),
    ("yed", "g.graphml", "y:ShapeNode"), ("cytoscape", "g.cyjs", "format_version"),
    ("networkx", "g.graphml", "<graphml"), ("networkx", "g.json", "\"directed\": true"),
    ("igraph", "g.graphml", "<graphml"), ("sigma", "g.json", "\"attributes\""),
    ("kumu", "g.json", "\"elements\""), ("neo4j", "g.graphml", "label=\"FUNDED\">"),
    ("neo4j", "neo/neo4j-import.txt", "neo4j-admin"),
  ])
  func theToolAndTheEndingDecide(_ tool: String, _ name: String, _ part: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let output = name.split(separator: "/").first.map(String.init) ?? name
    let run = try ProgramRun(["convert", "sample", output, "--for", tool, "-q"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text(of: name).contains(part))
  }
}
