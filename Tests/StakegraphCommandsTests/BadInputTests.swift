import Testing

@testable import StakegraphCommands

/// What the program says, and leaves behind, when it cannot do what was asked.
struct BadInputTests {
  private static let formats = GraphFile.allCases.map(\.rawValue).joined(separator: ", ")

  @Test(arguments: [
    (["check", "gone"], "\"gone\" does not exist; check the path"),
    (["show", "mira", "-d", "gone"], "\"gone\" does not exist; check the path"),
    (
      ["check", "sample/nodes.csv"],
      "\"sample/nodes.csv\" belongs to a dataset; name the folder"
    ),
    (
      ["check", "half"],
      "\"half\" is no dataset: it has no edges.csv; add the file, or make a dataset with "
        + "stakegraph init"
    ),
    (
      ["render", "-d", "half", "-o", "x.svg"],
      "\"half\" is no dataset: it has no edges.csv; add the file, or make a dataset with "
        + "stakegraph init"
    ),
    (
      ["show", "Mirra Holm", "-d", "sample"],
      "no node is called \"Mirra Holm\"; near are Mira Holm (person, id mira, 3 edges)"
    ),
    (
      ["neighbours", "zzzzz", "-d", "sample"],
      "no node is called \"zzzzz\", and none has a name like it"
    ),
    (
      ["neighbours", "Northwind", "-d", "sample"],
      "\"Northwind\" may be any of 2 nodes; write more of the name, or the id: "
        + "Northwind Arts (organisation, id north2, 1 edge); "
        + "Northwind Labs (organisation, id north, 6 edges)"
    ),
    (
      ["path", "mira", "zzzzz", "-d", "sample"],
      "no node is called \"zzzzz\", and none has a name like it"
    ),
    (
      ["rank", "-d", "sample", "--kind", "funded", "--status", "proposed"],
      "nothing is left: none of the 6 claims passes --status proposed"
    ),
    (
      ["rank", "-d", "sample", "--by", "quoted-by", "--kind", "funded"],
      "nothing is left: there is no asserted quotation to rank by; --modality names others"
    ),
    (
      [
        "rank", "-d", "sample", "--by", "betweenness", "--kind", "quoted", "--modality", "asserted",
      ],
      "nothing is left: there is no claim that links two nodes to rank by"
    ),
    (["rank", "-d", "single"], "the data have no claims to rank by"),
    (["components", "-d", "single"], "the data have no claims that could link nodes"),
    (
      ["rank", "-d", "pair", "--node-kind", "region"],
      "nothing is left: no node is of a kind that --node-kind names"
    ),
    (
      ["components", "-d", "sample", "--kind", "quoted"],
      "nothing is left: only quotations by publishers link nodes; --through-publishers lets them"
    ),
    (
      ["communities", "-d", "sample", "--kind", "funded", "--node-kind", "person"],
      "nothing is left: the one claim that --kind funded leaves does not pass --node-kind person"
    ),
    (
      ["communities", "-d", "sample", "--kind", "promoted"],
      "nothing is left: no asserted claim links two nodes; --modality names others"
    ),
    (
      ["components", "-d", "sample", "--modality", "asserted", "--kind", "promoted"],
      "nothing is left: no claim links two nodes"
    ),
    (
      ["render", "-d", "sample", "--focus", "zzzzz", "-o", "x.svg"],
      "no node is called \"zzzzz\", and none has a name like it"
    ),
    (
      ["export", "-d", "sample", "--format", "json", "-o", "sample"],
      "\"sample\" is a folder; name a file in it"
    ),
    (
      ["render", "-d", "sample", "--format", "svg", "-o", "sample"],
      "\"sample\" is a folder; name a file in it"
    ),
    (
      ["render", "-d", "sample", "--kind", "funded", "--status", "proposed", "-o", "x.svg"],
      "nothing is left: none of the 6 claims passes --status proposed"
    ),
    (
      ["export", "-d", "sample", "--format", "json", "-o", "sample/nodes.csv"],
      "\"sample/nodes.csv\" belongs to a dataset and would be lost; name another file"
    ),
    (
      ["render", "-d", "sample", "--format", "svg", "-o", "sub/"],
      "\"sub/\" is a folder; name a file in it"
    ),
    (
      ["show", "Mira", "--exact", "-d", "sample"],
      "no node is called \"Mira\"; near are Mira Holm (person, id mira, 3 edges)"
    ),
    (
      ["stats", "--document", "d9", "-d", "sample"],
      "no document is called \"d9\"; there are d1, d2"
    ),
    (
      ["stats", "--publisher", "Mira Holm", "-d", "sample"],
      "no publisher is called \"Mira Holm\"; there are Example Gazette, Example Weekly"
    ),
    (
      ["render", "-d", "sample", "--kind", "founded", "--since", "2031", "-o", "x.svg"],
      "nothing is left: none of the 2 claims that --kind founded leaves passes --since 2031"
    ),
    (
      ["export", "-d", "sample", "--format", "csv", "-o", "sample"],
      "\"sample\" is what is read; name another folder to write"
    ),
    (
      ["export", "-d", "sample", "--format", "csv", "--force", "-o", "./sample/"],
      "\"./sample/\" is what is read; name another folder to write"
    ),
    (
      ["export", "-d", "sample", "--format", "csv", "-o", "half"],
      "\"half\" is there already; name a new folder, or replace it with --force"
    ),
    (
      ["export", "-d", "sample", "--format", "csv", "--force", "-o", "."],
      "\".\" holds \"half\", which would be lost; move it away, or name a new folder"
    ),
    (
      ["export", "-d", "sample", "--format", "csv", "-o", "."],
      "\".\" is there already and not empty; name a new folder"
    ),
    (
      ["export", "-d", "sample", "--format", "csv", "-o", "sample/nodes.csv"],
      "\"sample/nodes.csv\" is a file; name a folder"
    ),
    (["init", "sample"], "\"sample\" is there already and not empty; name a new folder"),
    (["init", "sample/nodes.csv"], "\"sample/nodes.csv\" is a file; name a folder"),
  ])
  func workThatCannotBeDoneEndsWith1(_ arguments: [String], _ sentence: String) throws {
    let run = try Self.run(arguments, status: 1)
    #expect(run.sentence == sentence)
  }

  @Test(arguments: [["render"], ["export"], ["export", "--format", "dot"]])
  func anOutputInAFolderThatIsNotThereEndsWith1(_ command: [String]) throws {
    let run = try Self.run(command + ["-d", "sample", "-o", "gone/x.json"], status: 1)
    let sentence = try #require(run.sentence)
    #expect(sentence.hasPrefix("\"gone/x.json\" cannot be written: there is no folder \""))
    #expect(sentence.hasSuffix("gone\""))
  }

  @Test(arguments: [
    (
      ["neighbours", "mira", "-d", "sample", "--depth", "0"],
      "--depth has to be at least 1, not 0"
    ),
    (
      ["neighbours", "mira", "-d", "sample", "--limit", "0"],
      "--limit has to be at least 1, not 0"
    ),
    (["rank", "-d", "sample", "--limit", "0"], "--limit has to be at least 1, not 0"),
    (["components", "-d", "sample", "--limit", "0"], "--limit has to be at least 1, not 0"),
    (["communities", "-d", "sample", "--limit=-1"], "--limit has to be at least 1, not -1"),
    (
      ["rank", "-d", "sample", "--by", "betweenness", "--sample", "0"],
      "--sample has to be at least 1, not 0"
    ),
    (
      ["rank", "-d", "sample", "--by", "in", "--directed"],
      "--directed goes with --by betweenness, not --by in"
    ),
    (
      ["rank", "-d", "sample", "--through-publishers"],
      "--through-publishers goes with --by betweenness, not --by degree"
    ),
    (
      ["path", "mira", "M. Holm", "-d", "sample"],
      "both names mean Mira Holm; a path needs two nodes"
    ),
    (
      ["path", "mira", "fund", "-d", "sample", "--most", "0"],
      "--most has to be between 1 and 10000, not 0"
    ),
    (
      ["path", "mira", "fund", "-d", "sample", "--most", "10001"],
      "--most has to be between 1 and 10000, not 10001"
    ),
    (
      ["path", "mira", "fund", "-d", "sample", "--max-length", "0"],
      "--max-length has to be at least 1, not 0"
    ),
    (
      ["render", "-d", "sample", "--focus", "mira", "--depth", "0", "-o", "x.svg"],
      "--depth has to be at least 1, not 0"
    ),
    (["render", "-d", "sample", "--depth", "2", "-o", "x.svg"], "--depth needs --focus"),
    (["export", "-d", "sample", "--depth", "2", "-o", "x.json"], "--depth needs --focus"),
    (["export", "-d", "sample"], "name a format with --format: " + Self.formats),
    (
      ["export", "-d", "sample", "-o", "-"], "name a format with --format: " + Self.formats
    ),
    (
      ["export", "-d", "sample", "-o", "x.xyz"],
      "the ending of \"x.xyz\" is no format; name one with --format: "
        + Self.formats
    ),
    (
      ["export", "-d", "sample", "-o", "x.csv"],
      "csv is several files; write --format csv, and name a folder with -o"
    ),
    (
      ["export", "-d", "sample", "--format", "csv"],
      "csv is several files; name a folder with -o"
    ),
    (
      ["export", "-d", "sample", "--format", "csv", "-o", "-"],
      "csv is several files; name a folder with -o"
    ),
    (
      ["export", "-d", "sample", "--format", "csv", "-o", "new", "--merge"],
      "csv is a dataset, which holds each claim by itself and context in columns; take out --merge "
        + "and --context"
    ),
    (
      ["export", "-d", "sample", "--format", "csv", "-o", "new", "--context"],
      "csv is a dataset, which holds each claim by itself and context in columns; take out --merge "
        + "and --context"
    ),
    (
      ["export", "-d", "sample", "-o", "x.json", "--excel"],
      "--excel goes with --format csv"
    ),
    (
      ["render", "-d", "sample", "-o", "x.xyz"],
      "the ending of \"x.xyz\" is no format of the installed Graphviz; "
        + "name one with --format, such as svg, png or pdf"
    ),
    (
      ["render", "-d", "sample", "-o", "svg"],
      "the ending of \"svg\" is no format of the installed Graphviz; "
        + "name one with --format, such as svg, png or pdf"
    ),
    (
      ["render", "-d", "sample", "--kind", "foundd", "-o", "x.svg"],
      "\"foundd\" is no kind of edge; did you mean founded?"
    ),
    (
      ["neighbours", "mira", "-d", "sample", "--kind", "xyz"],
      "\"xyz\" is no kind of edge; the kinds are quoted, founded, funded, promoted"
    ),
    (
      ["export", "-d", "sample", "--node-kind", "persn", "-o", "x.json"],
      "\"persn\" is no kind of node; did you mean person?"
    ),
    (
      ["check", "sample", "-d", "sample"],
      "name the dataset once, either as argument or with --data"
    ),
  ])
  func misuseEndsWith64(_ arguments: [String], _ sentence: String) throws {
    let run = try Self.run(arguments, status: 64)
    #expect(run.sentence == sentence)
  }

  @Test(arguments: [
    (["render", "-d", "sample", "--layout", "spiral", "-o", "x.svg"], "spiral"),
    (["render", "-d", "sample", "--format", "xyz", "-o", "x.svg"], "xyz"),
    (["export", "-d", "sample", "--format", "xyz", "-o", "x.json"], "xyz"),
    (["neighbours", "mira", "-d", "sample", "--format", "xyz"], "xyz"),
    (["neighbours", "mira", "-d", "sample", "--direction", "up"], "up"),
    (["rank", "-d", "sample", "--by", "fame"], "fame"),
    (["communities", "-d", "sample", "--seed=-1"], "-1"),
    (["components", "-d", "sample", "--format", "dot"], "dot"),
    (["neighbours", "mira", "-d", "sample", "--status", "maybe"], "maybe"),
    (["neighbours", "mira", "-d", "sample", "--modality", "sure"], "sure"),
    (["check", "sample", "--format", "xml"], "xml"),
  ])
  func aValueOutsideAFixedListEndsWith64AndIsNamed(_ arguments: [String], _ value: String) throws {
    let sentence = try #require(try Self.run(arguments, status: 64).sentence)
    #expect(sentence.contains("'\(value)'") || sentence.contains("\"\(value)\""))
  }

  @Test(arguments: [
    ["check", "new"], ["show", "x", "-d", "new"], ["neighbours", "x", "-d", "new"],
    ["path", "x", "y", "-d", "new"], ["rank", "-d", "new"], ["components", "-d", "new"],
    ["export", "-d", "new", "-o", "x.json"], ["render", "-d", "new", "-o", "x.svg"],
  ])
  func aDatasetOfHeadersAloneEndsWith1(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["init", "new"], in: folder).status == 0)
    let names = try folder.names()
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == 1)
    let finding =
      "new/nodes.csv:1:1: error: the dataset has no nodes; add rows below the header [empty]"
    let said = run.text + run.errors
    #expect(said.contains(finding))
    #expect(try folder.names() == names)
  }

  @Test func errorsInTheDataAreListedAndCounted() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write("id,kind,name\na,persn,A\nb,,B\n", to: "sample/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "sample/edges.csv")
    let run = try ProgramRun(["export", "-d", "sample", "-o", "x.json"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("sample/nodes.csv:2:3: error: \"persn\" is no kind of node"))
    #expect(run.sentence?.hasPrefix("\"sample\" has ") == true)
    #expect(run.sentence?.hasSuffix("; stakegraph check lists everything") == true)
    #expect(try !folder.names().contains("x.json"))
  }

  @Test func aFileThatCannotBeReplacedStaysAsItWas() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write("old", to: "x.svg")
    let run = try ProgramRun(
      ["render", "-d", "sample", "--status", "proposed", "-o", "x.svg"],
      in: folder
    )
    #expect(run.status == 1)
    #expect(try folder.bytes(of: "x.svg") == Array("old".utf8))
  }

  /// Runs the program on bad input: nothing on standard output, no file more and none less.
  private static func run(_ arguments: [String], status: Int32) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write("id,kind,name\na,person,A\n", to: "half/nodes.csv")
    try folder.write("id,kind,name\na,person,A\nb,person,B\n", to: "pair/nodes.csv")
    try folder.write("id,kind,source,target\n1,funded,a,b\n", to: "pair/edges.csv")
    try folder.write("id,kind,name\na,person,A\n", to: "single/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "single/edges.csv")
    let names = try folder.names()
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(try folder.names() == names)
    return run
  }
}
