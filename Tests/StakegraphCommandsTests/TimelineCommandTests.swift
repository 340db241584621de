import Foundation
import Testing

struct TimelineCommandTests {
  private static func write(to folder: borrowing TemporaryFolder) throws {
    try folder.writeSample()
    try folder.write(
      """
      id,kind,source,target,document,paragraph,modality,status,date
      e1,quoted,gazette,mira,d1,1,,,
      e2,founded,mira,north,d1,2,,,2019
      e3,founded,mira,north,d2,,planned,disputed,2025-03-01/2025-06
      e4,funded,fund,north,,,,,
      e5,promoted,north,north,d1,3,denied,,2025-03-04
      e6,funded,north,north2,d2,4,,rejected,2025-01
      e7,promoted,weekly,north,d2,5,,,

      """,
      to: "sample/edges.csv"
    )
  }

  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try write(to: folder)
    return try ProgramRun(["timeline", "-d", "sample"] + arguments, in: folder)
  }

  @Test func theTableGroupsClaimsByMonth() throws {
    let run = try Self.run()
    #expect(run.status == 0)
    #expect(
      run.text == """
        2019, no month given  (1 claim)
          2019                    Mira Holm founded Northwind Labs — Example Gazette, Budget day, \
        2025-03-04, ¶ 2

        2025-03  (4 claims)
          2025-03 (published)     Example Weekly promoted Northwind Labs — Example Weekly, Plans, \
        2025-03, ¶ 5
          2025-03-01/2025-06      Mira Holm founded Northwind Labs (planned, disputed) — Example \
        Weekly, Plans, 2025-03
          2025-03-04 (published)  Example Gazette quoted Mira Holm — Example Gazette, Budget day, \
        2025-03-04, ¶ 1
          2025-03-04              Northwind Labs promoted Northwind Labs (denied) — Example Gazette, \
        Budget day, 2025-03-04, ¶ 3

        no date  (1 claim)
          Sample Fund funded Northwind Labs — uncited

        """
    )
    #expect(!run.errors.contains("left out"))
  }

  @Test(arguments: [
    ("year", ["2019  (1 claim)", "2025  (4 claims)", "no date  (1 claim)"]),
    (
      "day",
      [
        "2019, no day given  (1 claim)", "2025-03, no day given  (1 claim)",
        "2025-03-01  (1 claim)", "2025-03-04  (2 claims)", "no date  (1 claim)",
      ]
    ),
  ])
  func otherPeriodsMayBeAskedFor(_ period: String, _ headings: [String]) throws {
    let text = try Self.run("-q", "--by", period).text
    #expect(
      text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init) == headings
    )
  }

  @Test func jsonHasTheKeysThatTheManualDescribes() throws {
    let read = try json(Self.run("-q", "--format", "json", "--limit", "2").text)
    let expected: NSDictionary = [
      "undated": 1,
      "claims": [
        [
          "date": "2019", "date_of": "claim", "first_day": "2019-01-01", "last_day": "2019-12-31",
          "id": "e2", "kind": "founded", "source": "mira", "target": "north", "document": "d1",
          "publisher": "gazette", "paragraph": 2, "modality": "asserted", "status": "accepted",
          "source_name": "Mira Holm", "target_name": "Northwind Labs",
          "citation": "Example Gazette, Budget day, 2025-03-04, ¶ 2",
        ] as NSDictionary,
        [
          "date": "2025-03", "date_of": "document", "first_day": "2025-03-01",
          "last_day": "2025-03-31", "id": "e7", "kind": "promoted", "source": "weekly",
          "target": "north", "document": "d2", "publisher": "weekly", "paragraph": 5,
          "modality": "asserted", "status": "accepted", "source_name": "Example Weekly",
          "target_name": "Northwind Labs", "citation": "Example Weekly, Plans, 2025-03, ¶ 5",
        ] as NSDictionary,
      ],
    ]
    #expect(read == expected)
  }

  @Test func eachLineOfJSONLinesIsAClaim() throws {
    let text = try Self.run("-q", "--format", "jsonl").text
    let objects = try text.split(separator: "\n").map { try json(String($0)) }
    let all = try json(Self.run("-q", "--format", "json").text)
    #expect(objects == (all["claims"] as? [NSDictionary]))
    #expect(objects.count == 5)
  }

  @Test func csvHasALineForEachClaim() throws {
    let rows = try Self.run("-q", "--format", "csv").text.split(whereSeparator: \.isNewline)
    #expect(rows.count == 6)
    #expect(
      rows[0] == """
        date,date_of,first_day,last_day,id,kind,source,source_name,target,target_name,document,\
        publisher,paragraph,start,end,modality,status,mode,verb,about,amount,currency,confidence,\
        note,citation
        """
    )
    #expect(
      rows[3] == """
        2025-03-01/2025-06,claim,2025-03-01,2025-06-30,e3,founded,mira,Mira Holm,north,Northwind \
        Labs,d2,weekly,,,,planned,disputed,,,,,,,,"Example Weekly, Plans, 2025-03"
        """
    )
  }

  @Test func theSelectionAndTheFocusCount() throws {
    func ids(_ arguments: String...) throws -> [String] {
      let folder = try TemporaryFolder()
      try Self.write(to: folder)
      let run = try ProgramRun(
        ["timeline", "-d", "sample", "-q", "--format", "jsonl"] + arguments,
        in: folder
      )
      return try run.text.split(separator: "\n").map { try json(String($0)) }
        .compactMap { $0["id"] as? String }
    }
    #expect(try ids() == ["e2", "e7", "e3", "e1", "e5"])
    #expect(try ids("--kind", "founded") == ["e2", "e3"])
    #expect(try ids("--status", "rejected") == ["e6"])
    #expect(try ids("--focus", "weekly") == ["e7", "e5"])
    #expect(try ids("--limit", "1") == ["e2"])
  }

  @Test func aFocusLosesNoNameOfAPublisher() throws {
    let text = try Self.run("-q", "--focus", "north2", "--status", "rejected").text
    #expect(text.contains("Northwind Arts (rejected) — Example Weekly, Plans, 2025-03, ¶ 4"))
  }

  @Test func atMost50StandInATableUnlessAskedFor() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\na,person,A\n", to: "sample/nodes.csv")
    let edges = (1...60).map { "e\($0),promoted,a,a,2025-03-0\($0 % 9 + 1)\n" }.joined()
    try folder.write("id,kind,source,target,date\n" + edges, to: "sample/edges.csv")
    func run(_ arguments: String...) throws -> ProgramRun {
      try ProgramRun(["timeline", "-d", "sample"] + arguments, in: folder)
    }
    let table = try run()
    #expect(table.text.split(separator: "\n").count == 51)
    #expect(table.text.hasPrefix("2025-03  (60 claims)\n"))
    #expect(table.errors.hasSuffix("10 more claims; --limit 60 lists all\n"))
    #expect(try run("--limit", "60").text.split(separator: "\n").count == 61)
    #expect(try run("-q", "--format", "csv").text.split(separator: "\n").count == 61)
  }

  @Test func withoutClaimsTheTableIsEmptyAndANoteSaysSo() throws {
    let run = try Self.run("--kind", "funded", "--modality", "planned")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasSuffix("that --kind funded leaves does not pass --modality planned\n"))
    let quiet = try Self.run("--kind", "funded", "--modality", "planned", "-q")
    #expect(quiet.errors.hasPrefix("nothing is left: "))
    let script = try Self.run(
      "--kind",
      "quoted",
      "--modality",
      "planned",
      "-q",
      "--format",
      "jsonl"
    )
    #expect(script.errors.isEmpty)
    #expect(script.output.isEmpty)
  }

  @Test func dataWithoutClaimsSaySo() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\na,person,A\n", to: "d/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "d/edges.csv")
    let run = try ProgramRun(["timeline", "-d", "d", "-q"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "there are no claims to list\n")
  }

  @Test func otherFormatsCountClaimsWithoutADate() throws {
    let undated = try Self.run("--kind", "funded", "--format", "jsonl")
    #expect(undated.output.isEmpty)
    #expect(undated.errors.hasSuffix("1 claim without a date left out; the table lists them\n"))
  }

  @Test(arguments: [
    (["--limit", "0"], "--limit has to be at least 1, not 0"),
    (
      ["--by", "day", "--format", "csv"],
      "--by groups a table; leave it out, or take --format table"
    ),
    (["--depth", "2"], "--depth needs --focus"),
  ])
  func misuseEndsWith64(_ options: [String], _ sentence: String) throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder)
    let run = try ProgramRun(["timeline", "-d", "sample"] + options, in: folder)
    #expect(run.status == 64)
    #expect(run.sentence == sentence)
    #expect(run.output.isEmpty)
  }

  @Test func theHelpHasAnExample() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["timeline", "--help"], in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("Example: stakegraph timeline "))
  }
}
