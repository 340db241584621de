import Foundation
import Testing

struct NeighboursCommandTests {
  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    return try ProgramRun(["neighbours"] + arguments + ["-d", "sample", "-q"], in: folder)
  }

  @Test func theTableHasALineForEachNeighbour() throws {
    let run = try Self.run("Mira")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.text == """
        NAME             KIND          HOW                                   SUPPORT  CITED IN
        Example Gazette  organisation  quoted by                             1        d1
        Northwind Labs   organisation  founded, founded (planned, disputed)  1        d1, d2

        """
    )
  }

  @Test func theTableTellsTheStepsWhereThereAreSeveral() throws {
    let lines = try Self.run("mira", "--depth", "2").text.split(separator: "\n")
    #expect(lines.first?.hasPrefix("STEPS  NAME") == true)
    #expect(lines.last?.hasPrefix("2      Sample Fund") == true)
  }

  @Test func jsonHasTheKeysThatTheManualDescribes() throws {
    let read = try json(Self.run("north", "--format", "json", "--direction", "in").text)
    let expected: NSDictionary = [
      "node": ["id": "north", "name": "Northwind Labs", "kind": "organisation"],
      "direction": "in", "depth": 1,
      "loops": [
        [
          "id": "e5", "kind": "promoted", "source": "north", "target": "north",
          "direction": "out", "other": "north", "document": "d1", "publisher": "gazette",
          "paragraph": 3, "modality": "asserted", "status": "accepted",
          "citation": "Example Gazette, Budget day, 2025-03-04, ¶ 3",
        ] as NSDictionary
      ],
      "neighbours": [
        [
          "id": "mira", "name": "Mira Holm", "kind": "person", "distance": 1, "support": 1,
          "edges": [
            [
              "id": "e2", "kind": "founded", "source": "mira", "target": "north",
              "direction": "in", "other": "north", "document": "d1", "publisher": "gazette",
              "paragraph": 2, "modality": "asserted", "status": "accepted",
              "citation": "Example Gazette, Budget day, 2025-03-04, ¶ 2",
            ] as NSDictionary,
            [
              "id": "e3", "kind": "founded", "source": "mira", "target": "north",
              "direction": "in", "other": "north", "document": "d2", "publisher": "weekly",
              "modality": "planned", "status": "disputed",
              "citation": "Example Weekly, Plans, 2025-03",
            ] as NSDictionary,
          ],
        ] as NSDictionary,
        [
          "id": "fund", "name": "Sample Fund", "kind": "initiative", "distance": 1, "support": 0,
          "edges": [
            [
              "id": "e4", "kind": "funded", "source": "fund", "target": "north",
              "direction": "in", "other": "north", "modality": "asserted", "status": "accepted",
            ] as NSDictionary
          ],
        ] as NSDictionary,
      ],
    ]
    #expect(read == expected)
  }

  @Test func jsonGivesTheRangeInTheDocument() throws {
    let text = try Self.run("mira", "--format", "json", "--kind", "quoted").text
    let place = """
      "direction": "in", "other": "mira", "document": "d1", "publisher": "gazette", \
      "paragraph": 1, "start": 0, "end": 20
      """
    #expect(text.contains(place))
  }

  @Test func csvHasALineForEachEdge() throws {
    let text = try Self.run("mira", "--format", "csv", "--direction", "out").text
    let rows = text.split(whereSeparator: \.isNewline).map(String.init)
    let header = """
      id,name,kind,distance,support,how,other,edge,edge_kind,document,publisher,paragraph,start,\
      end,modality,status,mode,verb,about,date,amount,currency,confidence,note,citation
      """
    let node = "north,Northwind Labs,organisation,1,1,founded,mira,"
    #expect(rows.count == 3)
    #expect(rows.first == header)
    let first = "e2,founded,d1,gazette,2,,,asserted,accepted,,,,,,,,,"
    #expect(rows.contains(node + first + "\"Example Gazette, Budget day, 2025-03-04, ¶ 2\""))
    let last = "e3,founded,d2,weekly,,,,planned,disputed,,,,,,,,,\"Example Weekly, Plans, 2025-03\""
    #expect(rows.last == node + last)
  }

  @Test func csvHasWhatElseIsKnownOfAClaim() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write(
      "id,kind,source,target,mode,verb,about,date,amount,currency,confidence,note\n"
        + "e1,quoted,gazette,mira,direct,told,north|fund,2025-03-04,,,0.5,at noon\n"
        + "e2,funded,fund,mira,,,,,1000000000000,CNY,,\n",
      to: "sample/edges.csv"
    )
    func run(_ format: String) throws -> String {
      try ProgramRun(
        ["neighbours", "mira", "--format", format, "-d", "sample", "-q"],
        in: folder
      ).text
    }
    let rows = try run("csv").split(separator: "\n")
    #expect(rows[1].hasSuffix(",direct,told,north|fund,2025-03-04,,,0.5,at noon,"))
    #expect(rows[2].hasSuffix(",,,,,1000000000000,CNY,,,"))
    let lines = try run("jsonl").split(separator: "\n")
    #expect(lines[0].contains(#""about": ["north", "fund"]"#))
    #expect(lines[1].contains(#""amount": 1000000000000"#))
  }

  @Test func theRoleOfSomebodyIsTheNoteOfTheTie() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write(
      "id,kind,name,affiliations\na,person,A,b:head of trade\nb,organisation,B,\n",
      to: "d/nodes.csv"
    )
    try folder.write("id,kind,source,target\ne,promoted,b,a\n", to: "d/edges.csv")
    let run = try ProgramRun(
      ["neighbours", "a", "--context", "--direction", "out", "--format", "csv", "-d", "d", "-q"],
      in: folder
    )
    #expect(run.text.split(separator: "\n").last?.hasSuffix(",head of trade,") == true)
  }

  @Test func aNodeLinkedToItselfAloneSaysSo() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\na,person,A\nb,person,B\n", to: "d/nodes.csv")
    let loop = "id,kind,source,target\ne,promoted,a,a\n"
    try folder.write(loop, to: "d/edges.csv")
    let alone = try ProgramRun(["neighbours", "a", "-d", "d", "-q"], in: folder)
    #expect(alone.output.isEmpty)
    #expect(
      alone.errors == "A is linked to nobody but itself, by 1 claim; stakegraph show lists them\n"
    )
    try folder.write(loop + "f,promoted,a,b\n", to: "d/edges.csv")
    let linked = try ProgramRun(["neighbours", "a", "-d", "d"], in: folder)
    #expect(
      linked.errors.hasSuffix("1 claim of A about itself not listed; stakegraph show lists them\n")
    )
  }

  @Test(arguments: [
    (["--depth", "2"], "gazette\nnorth\nfund\n"), (["--direction", "in"], "gazette\n"),
    (["--limit", "1"], "gazette\n"), (["--kind", "founded"], "north\n"),
    (["--node-kind", "initiative"], ""), (["--modality", "planned"], "north\n"),
    (["--status", "disputed", "--status", "rejected"], "north\n"),
  ])
  func idsStandOneInALine(_ options: [String], _ ids: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      ["neighbours", "mira", "--format", "ids", "-d", "sample", "-q"] + options,
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.text == ids)
  }

  @Test func theTableStopsAt50AndSaysHowManyMoreThereAre() throws {
    let folder = try TemporaryFolder()
    let ids = (100..<160).map { "n\($0)" }
    let nodes = ids.map { "\($0),organisation,N \($0)\n" }.joined()
    let edges = ids.map { "e\($0),funded,hub,\($0)\n" }.joined()
    try folder.write("id,kind,name\nhub,organisation,Hub\n" + nodes, to: "big/nodes.csv")
    try folder.write("id,kind,source,target\n" + edges, to: "big/edges.csv")
    let table = try ProgramRun(["neighbours", "hub", "-d", "big"], in: folder)
    #expect(table.text.split(separator: "\n").count == 51)
    #expect(table.errors.contains("10 more neighbours; --limit 60 lists all\n"))
    let all = try ProgramRun(["neighbours", "hub", "-d", "big", "--format", "ids"], in: folder)
    #expect(all.text == ids.map { $0 + "\n" }.joined())
    #expect(!all.errors.contains("more neighbour"))
  }

  @Test func withoutNeighboursThereIsOnlyANote() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["neighbours", "lone", "-d", "sample"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.contains(
        "no claim links Lone Isle to anybody; --context shows its roles and region\n"
      )
    )
  }

  @Test(arguments: [
    (["north2"], "but by 1 claim left out by status; --status rejected shows some"),
    (["mira", "--kind", "funded"], "Mira Holm has no neighbours by these options"),
  ])
  func aNoteTellsWhatHidesNeighbours(_ arguments: [String], _ words: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["neighbours"] + arguments + ["-d", "sample"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words))
  }

  @Test func otherNodesThatTheNameFitsAreALineOnStandardError() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write(
      "id,kind,name\nn,person,Northwind Mira\nm,person,Northwind Mirabel\n",
      to: "sample/nodes.csv"
    )
    try folder.write("id,kind,source,target\ne,promoted,n,m\n", to: "sample/edges.csv")
    try folder.write("id\nd\n", to: "sample/documents.csv")
    let arguments = ["neighbours", "northwind mira", "-d", "sample", "--format", "ids"]
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.text == "m\n")
    #expect(
      run.errors.contains(
        "\"northwind mira\" is taken for Northwind Mira; it fits Northwind Mirabel as well\n"
      )
    )
    #expect(run.errors.contains("about sample; stakegraph check lists them\n"))
    let spelledOut = ["neighbours", "Northwind Mira", "-d", "sample", "--format", "ids"]
    #expect(try !ProgramRun(spelledOut, in: folder).errors.contains("taken for"))
    let beginning = ["neighbours", "northwind mirab", "-d", "sample", "--format", "ids"]
    #expect(
      try ProgramRun(beginning, in: folder).errors.hasSuffix(
        "\"northwind mirab\" is taken for Northwind Mirabel\n"
      )
    )
    #expect(try ProgramRun(arguments + ["--quiet"], in: folder).errors.isEmpty)
  }

  @Test func theOtherSpellingIsAnAlias() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let arguments = ["mira", "-d", "sample", "--format", "json"]
    let british = try ProgramRun(["neighbours"] + arguments, in: folder)
    let american = try ProgramRun(["neighbors"] + arguments, in: folder)
    #expect(american.status == 0)
    #expect(american.output == british.output)
  }

  @Test func aLineOfJSONIsOneOfTheNeighbours() throws {
    let whole = try json(Self.run("Mira", "--format", "json").text)
    let lines = try Self.run("Mira", "--format", "jsonl").text.split(separator: "\n")
    let read = try lines.map { try json(String($0)) }
    #expect(read.count == 2)
    #expect(whole["neighbours"] as? [NSDictionary] == read)
  }

  @Test func theNetworkHasTheNodeAndTheNeighboursListed() throws {
    let all = try Self.run("Mira", "--format", "graphml").text
    #expect(all.components(separatedBy: "<node id=").count == 4)
    // Northwind Labs promotes itself.
    #expect(all.components(separatedBy: "<edge id=").count == 5)
    let one = try Self.run("Mira", "--format", "dot", "--limit", "1").text
    #expect(one.contains("gazette -> mira"))
    #expect(!one.contains("north"))
  }

  @Test func whoSpeaksOfANodeIsListedOnRequest() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write(
      "id,kind,source,target,document,about\ne1,quoted,gazette,mira,d1,north\n",
      to: "sample/edges.csv"
    )
    let run = try ProgramRun(["neighbours", "north", "--about", "-d", "sample", "-q"], in: folder)
    #expect(
      run.text == """
        NAME       KIND    HOW           SUPPORT  CITED IN
        Mira Holm  person  spoken of by  1        d1

        """
    )
    let none = try ProgramRun(["neighbours", "lone", "--about", "-d", "sample"], in: folder)
    #expect(none.errors.contains("nobody quoted speaks of Lone Isle"))
  }
}
