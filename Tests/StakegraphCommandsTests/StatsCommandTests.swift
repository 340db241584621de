import Foundation
import Testing

struct StatsCommandTests {
  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    return try ProgramRun(["stats"] + arguments + ["-d", "sample", "-q"], in: folder)
  }

  @Test func theNumbersAreOnStandardOutput() throws {
    let run = try Self.run()
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.text.hasPrefix(
        """
        documents  2
        nodes      7  (3 without an edge)
        edges      5  (4 cited)
        dates      2025-03 to 2025-03

        nodes by kind
          1  person
          4  organisation
          1  region
          1  initiative

        edges by kind
          1  quoted
          2  founded
          1  funded
          1  promoted

        """
      )
    )
  }

  @Test func ofManyDocumentsTheFirstAreShown() throws {
    let folder = try TemporaryFolder()
    let documents = (10..<35).map { "d\($0),\n" }.joined()
    try folder.write("id,title\n" + documents, to: "many/documents.csv")
    try folder.write("id,kind,name\na,person,A\nb,person,B\n", to: "many/nodes.csv")
    let edges = (10..<35).map { "e\($0),promoted,a,b,d\($0)\n" }.joined()
    try folder.write("id,kind,source,target,document\n" + edges, to: "many/edges.csv")
    let run = try ProgramRun(["stats", "-d", "many"], in: folder)
    #expect(run.text.contains("  1  d29\n  and 5 more, which --format json lists\n"))
    let whole = try ProgramRun(["stats", "-d", "many", "--format", "json"], in: folder)
    #expect(whole.text.contains("\"d34\": 1"))
  }

  @Test func theJSONHasTheSameNumbers() throws {
    let run = try Self.run("--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    )
    #expect(object["nodes"] as? Int == 7)
    #expect(object["edges"] as? Int == 5)
    #expect(
      object["edges_by_kind"] as? [String: Int] == [
        "quoted": 1, "founded": 2, "funded": 1, "promoted": 1,
      ]
    )
    #expect(object["first_date"] as? String == "2025-03")
  }

  @Test func whyNothingIsLeftIsToldEvenQuietly() throws {
    let run = try Self.run("--kind", "founded", "--min-support", "9")
    #expect(run.status == 0)
    #expect(run.text.contains("edges      0  (0 cited)"))
    #expect(
      run.errors == "nothing is left: none of the 2 claims that --kind founded leaves passes "
        + "--min-support 9\n"
    )
    #expect(try Self.run("--min-support", "9", "--format", "json").errors.isEmpty)
  }

  @Test func claimsThatNobodyAcceptedAreToldOf() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\na,person,A\nb,person,B\n", to: "d/nodes.csv")
    try folder.write(
      "id,kind,source,target,status\n1,funded,a,b,\n2,funded,a,b,proposed\n3,funded,a,b,rejected\n",
      to: "d/edges.csv"
    )
    let note = "2 claims are not counted, as proposed or rejected; --status names others"
    #expect(try ProgramRun(["stats", "-d", "d"], in: folder).errors.contains(note))
    let chosen = try ProgramRun(["stats", "-d", "d", "--status", "proposed"], in: folder)
    #expect(!chosen.errors.contains("not counted"))
  }

  @Test func sumsAreDecimalAndNeverInfinite() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\na,person,A\nb,organisation,B\n", to: "d/nodes.csv")
    try folder.write(
      "id,kind,source,target,amount,currency\ne,funded,a,b,1.7e308,USD\nf,funded,a,b,1.6e308,USD\n"
        + "g,funded,a,b,0.1,EUR\nh,funded,a,b,0.2,EUR\n",
      to: "d/edges.csv"
    )
    let text = try ProgramRun(["stats", "-d", "d", "-q"], in: folder).text
    #expect(text.hasSuffix("  funded  0.3 EUR\n  funded  too much to add up, in USD\n"))
    let read = try json(
      ProgramRun(["stats", "-d", "d", "-q", "--format", "json"], in: folder).text
    )
    let sums = try #require(read["sums"] as? [NSDictionary])
    #expect(sums.map { $0["amount"] as? Double } == [0.3, nil])
  }

  @Test func anOutletIsFoundByWhatItPrintedAndByWhatOthersPrintedOfIt() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write(
      "id,publisher,origin\nd1,gazette,lone\nd2,weekly,\n",
      to: "sample/documents.csv"
    )
    func edges(_ name: String) throws -> Int? {
      let run = try ProgramRun(
        ["stats", "-d", "sample", "-q", "--format", "json", "--publisher", name],
        in: folder
      )
      return try json(run.text)["edges"] as? Int
    }
    #expect(try edges("Lone Isle") == 3)
    #expect(try edges("Example Gazette") == 3)
    #expect(try edges("weekly") == 1)
  }

  @Test func theSelectionCounts() throws {
    let text = try Self.run("--kind", "founded", "--modality", "planned").text
    #expect(text.contains("edges      1  (1 cited)"))
  }
}
