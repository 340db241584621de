import Testing

/// Graphs that are read from files and from standard input.
struct InputOptionsTests {
  private static let graph = """
    {"nodes": [{"id": "a", "type": "fund", "name": "The A"}, {"id": "b"}],
     "links": [{"source": "a", "target": "b", "type": "OWNS"}]}
    """

  @Test(arguments: ["json", "jsonl", "graphml"])
  func commandsChainOverAPipe(_ format: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let whole = try ProgramRun(["export", "-d", "sample", "--format", "json", "-q"], in: folder)
    let piped = try ProgramRun(
      script: """
        "$0" export -d sample --format \(format) -q \
        | "$0" export -d - --input-format \(format) --format json
        """,
      in: folder
    )
    #expect(piped.status == 0)
    #expect(piped.errors.isEmpty)
    #expect(piped.output == whole.output)
  }

  @Test(
    arguments: ["-", "/dev/stdin"],
    ["json", "jsonl", "graphml", "gexf", "graphology", "cytoscape"]
  )
  func theFormatIsSeenFromTheFirstBytes(_ path: String, _ format: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      script: """
        "$0" export -d sample --format \(format) --focus mira -q | "$0" neighbours mira -d \(path) \
        --format ids
        """,
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.text == "gazette\nnorth\n")
  }

  @Test(arguments: [
    ["stats", "--format", "json"], ["show", "a"], ["neighbours", "a"],
    ["export", "--format", "dot"],
    ["render", "-o", "x.svg"], ["check"],
  ])
  func everyCommandTakesAFile(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.graph, to: "g.json")
    let run = try ProgramRun(command + ["-d", "g.json", "--map", "type=kind"], in: folder)
    #expect(run.status == 0)
    if command == ["check"] {
      #expect(run.output.isEmpty)
      #expect(run.errors == "g.json: 0 documents, 2 nodes, 1 edge; 0 errors, 0 warnings\n")
    } else {
      #expect(run.errors.isEmpty)
    }
    if command[0] == "neighbours" {
      #expect(run.text.contains("unspecified  owns  "))
    }
  }

  @Test func checkListsWhatTheReaderFound() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"nodes": [{"id": "a"}, {"id": "a"}], "edges": []}"#, to: "g.json")
    let run = try ProgramRun(["check", "g.json"], in: folder)
    #expect(run.status == 1)
    let finding =
      "g.json:1:25: error: another node has the id \"a\" already; give this one another; the first is "
      + "on line 1 [duplicate]\n"
    #expect(run.text == finding)
    #expect(run.errors == "g.json: 1 error, 0 warnings\n")
    let other = try ProgramRun(["stats", "-d", "g.json"], in: folder)
    #expect(other.status == 1)
    #expect(other.errors.hasPrefix(finding))
    #expect(other.sentence == "\"g.json\" has 1 error; stakegraph check lists everything")
  }

  @Test func warningsAreCountedAndOnlyCheckListsThem() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"directed": false, "nodes": [], "edges": []}"#, to: "g.json")
    let run = try ProgramRun(["stats", "-d", "g.json"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "1 warning about g.json; stakegraph check lists them\n")
    let check = try ProgramRun(["check", "g.json"], in: folder)
    #expect(check.text == "g.json:1:1: warning: the graph has no nodes [empty]\n")
  }

  @Test(arguments: [
    ("printf x | \"$0\" stats -d -", "the format of \"standard input\" cannot be told"),
    ("\"$0\" stats -d - < /dev/null", "\"standard input\": there are no data"),
    (
      "printf '\\037\\213xx' | \"$0\" stats -d -",
      "\"standard input\": this is gzip; unpack it first"
    ),
    (
      "printf 'PK\\003\\004' > g.json; \"$0\" stats -d g.json",
      "\"g.json\" has 1 error; stakegraph check lists everything"
    ),
    ("\"$0\" stats -d gone.json", "\"gone.json\" does not exist; check the path"),
    ("\"$0\" stats -d sample --map type=kind", "--input-format and --map are for graphs in files"),
    (
      "\"$0\" stats -d sample --input-format json",
      "--input-format and --map are for graphs in files"
    ),
    ("printf x > g.txt; \"$0\" stats -d g.txt", "the format of \"g.txt\" cannot be told"),
    ("\"$0\" stats -d - <&-", "\"standard input\" cannot be read: bad file descriptor"),
  ])
  func whatCannotBeReadEndsWith1(_ script: String, _ sentence: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(script: script, in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.sentence?.hasPrefix(sentence) == true, "\(run.errors)")
  }

  @Test func onlyADatasetIsMended() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.graph, to: "g.json")
    try folder.write("text", to: "texts/a.txt")
    let verify = ["verify", "g.json", "--documents", "texts"]
    #expect(try ProgramRun(verify, in: folder).status == 0)
    let run = try ProgramRun(verify + ["--stamp"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.sentence
        == "\"g.json\" is no dataset; --fix and --stamp write into the tables of one"
    )
    #expect(try folder.bytes(of: "g.json") == Array(Self.graph.utf8))
  }

  @Test(arguments: [
    (["--map", "type"], "\"type\" is not of the form COLUMN=FIELD, such as type=kind"),
    (
      ["--map", "a=kind", "--map", "nodes.b=kind"],
      "--map names the field kind twice; write nodes. or edges. before the properties"
    ),
    (["--input-format", "xyz"], "xyz"),
  ])
  func optionsThatMeanNothingEndWith64(_ options: [String], _ sentence: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.graph, to: "g.json")
    let run = try ProgramRun(["stats", "-d", "g.json"] + options, in: folder)
    #expect(run.status == 64)
    #expect(run.sentence?.contains(sentence) == true)
  }

  @Test(arguments: ["tables", "tables/gephi-edges.csv", "tables/gephi-nodes.csv"])
  func ourTablesForGephiAreReadTogether(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    _ = try ProgramRun(
      ["export", "-d", "sample", "--format", "gephi-csv", "-o", "tables"],
      in: folder
    )
    let run = try ProgramRun(["export", "-d", path, "--format", "jsonl"], in: folder)
    let whole = try ProgramRun(["export", "-d", "sample", "--format", "jsonl"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    // The tables are for people, so that each edge has its citation written out as well.
    let plain = run.text.replacing(/, "citation(_url)?": "[^"]*"/, with: "")
    #expect(plain.contains("\"document\""))
    let rows = { (text: String) in
      text.split(separator: "\n").filter { !$0.contains("\"columns\"") }
    }
    #expect(rows(plain) == rows(whole.text))
  }

  @Test func tablesOfOthersAreReadTogether() throws {
    let folder = try TemporaryFolder()
    try folder.write("Source,Target,Label\na,b,knows\n", to: "Club-Edges.csv")
    let alone = try ProgramRun(
      ["neighbours", "a", "-d", "Club-Edges.csv", "--format", "ids", "--quiet"],
      in: folder
    )
    #expect(alone.text == "b\n")
    try folder.write("Id;Label\na;Ada\nb;Bo\n", to: "Club-Nodes.csv")
    for path in ["Club-Edges.csv", "Club-Nodes.csv", "."] {
      let run = try ProgramRun(["neighbours", "Ada", "-d", path], in: folder)
      #expect(run.status == 0)
      #expect(run.text.contains("Bo"))
    }
    try folder.write("x\n", to: "Club-Nodes.csv")
    let run = try ProgramRun(["check", "Club-Edges.csv"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.text == """
        Club-Nodes.csv:1:1: error: the first line has to name the columns Source and Target of edges, \
        or Id of nodes [header]

        """
    )
  }

  @Test func aFolderCalledLikeADatasetIsOneUnlessToldOtherwise() throws {
    let folder = try TemporaryFolder()
    try folder.write("Id,Label\na,Ada\n", to: "g/nodes.csv")
    try folder.write("Source,Target\na,a\n", to: "g/edges.csv")
    let dataset = try ProgramRun(["stats", "-d", "g"], in: folder)
    #expect(dataset.status == 1)
    let tables = try ProgramRun(
      ["show", "Ada", "-d", "g", "--input-format", "gephi-csv"],
      in: folder
    )
    #expect(tables.status == 0)
    let table = try ProgramRun(["stats", "-d", "g/edges.csv"], in: folder)
    #expect(table.status == 1)
    #expect(table.sentence == "\"g/edges.csv\" belongs to a dataset; name the folder")
  }

  @Test func jsonFilesAreToldApartByTheirBeginning() throws {
    let folder = try TemporaryFolder()
    for (name, text) in [
      ("a.json", #"{"nodes": [{"id": "a"}], "links": []}"#),
      ("b.json", #"{"options": {}, "nodes": [{"key": "a"}], "edges": []}"#),
      ("c.json", #"{"elements": {"nodes": [{"data": {"id": "a"}}]}}"#),
    ] {
      try folder.write(text, to: name)
      let run = try ProgramRun(["show", "a", "-d", name], in: folder)
      #expect(run.status == 0, "\(name)")
    }
  }
}
