import Foundation
import Testing

struct PathCommandTests {
  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    return try ProgramRun(["path"] + arguments + ["-d", "sample", "-q"], in: folder)
  }

  @Test func eachHopStandsAboveItsCitations() throws {
    let run = try Self.run("mira", "fund")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.text == """
        chain 1 of 1: 2 hops, weakest support 0
          Mira Holm — founded → Northwind Labs  (support 1)
            Example Gazette, Budget day, 2025-03-04, ¶ 2
          Northwind Labs ← funded — Sample Fund  (support 0)
            uncited

        """
    )
  }

  @Test func claimsThatAreNotPlainlyAssertedAreMarked() throws {
    let text = try Self.run(
      "mira",
      "north",
      "--exact",
      "--modality",
      "asserted",
      "--modality",
      "planned"
    ).text
    #expect(
      text == """
        chain 1 of 1: 1 hop, weakest support 2
          Mira Holm — founded → Northwind Labs  (support 2)
            Example Gazette, Budget day, 2025-03-04, ¶ 2
            Example Weekly, Plans, 2025-03 (planned, disputed)

        """
    )
  }

  @Test func jsonHasTheKeysThatTheManualDescribes() throws {
    let read = try json(Self.run("mira", "fund", "--format", "json").text)
    let founded: NSDictionary = [
      "id": "e2", "kind": "founded", "source": "mira", "target": "north", "direction": "out",
      "other": "mira", "document": "d1", "publisher": "gazette", "paragraph": 2,
      "modality": "asserted", "status": "accepted",
      "citation": "Example Gazette, Budget day, 2025-03-04, ¶ 2",
    ]
    let funded: NSDictionary = [
      "id": "e4", "kind": "funded", "source": "fund", "target": "north", "direction": "in",
      "other": "north", "modality": "asserted", "status": "accepted",
    ]
    func hop(_ edge: NSDictionary, _ support: Int) throws -> NSDictionary {
      let hop = try #require(edge.mutableCopy() as? NSMutableDictionary)
      hop["support"] = support
      hop["edges"] = [edge]
      return hop
    }
    let nodes: [NSDictionary] = [
      ["id": "mira", "name": "Mira Holm", "kind": "person"],
      ["id": "north", "name": "Northwind Labs", "kind": "organisation"],
      ["id": "fund", "name": "Sample Fund", "kind": "initiative"],
    ]
    let expected: NSDictionary = [
      "from": nodes[0], "to": nodes[2], "directed": false, "length": 2,
      "paths": [
        [
          "support": 0, "total_support": 1, "nodes": nodes,
          "hops": [try hop(founded, 1), try hop(funded, 0)],
        ] as NSDictionary
      ],
    ]
    #expect(read == expected)
    let line = try Self.run("mira", "fund", "--format", "jsonl").text
    #expect(try json(line) == (expected["paths"] as? [NSDictionary])?.first)
    #expect(line.split(separator: "\n").count == 1)
  }

  @Test func csvHasALineForEachClaim() throws {
    let text = try Self.run(
      "fund",
      "mira",
      "--format",
      "csv",
      "--modality",
      "asserted",
      "--modality",
      "planned"
    ).text
    #expect(
      text == """
        path,hop,from,to,support,edge,edge_kind,direction,document,publisher,paragraph,start,end,\
        modality,status,mode,verb,about,date,amount,currency,confidence,note,citation
        1,1,fund,north,0,e4,funded,out,,,,,,asserted,accepted,,,,,,,,,
        1,2,north,mira,2,e2,founded,in,d1,gazette,2,,,asserted,accepted,,,,,,,,,"Example Gazette, \
        Budget day, 2025-03-04, ¶ 2"
        1,2,north,mira,2,e3,founded,in,d2,weekly,,,,planned,disputed,,,,,,,,,"Example Weekly, Plans, \
        2025-03"

        """
    )
  }

  @Test func idsOfAChainStandInALineWithTabs() throws {
    #expect(try Self.run("mira", "fund", "--format", "ids").text == "mira\tnorth\tfund\n")
  }

  @Test(arguments: ["dot", "graphml"])
  func theNetworkHoldsTheChainsAndNothingElse(_ format: String) throws {
    let text = try Self.run("mira", "fund", "--format", format).text
    for name in ["Mira Holm", "Northwind Labs", "Sample Fund", "e2", "e4"] {
      #expect(text.contains(name))
    }
    for name in ["Lone Isle", "Northwind Arts", "Example Gazette"] { #expect(!text.contains(name)) }
  }

  @Test func aPublisherIsPassedThroughOnlyIfAskedFor() throws {
    let without = try Self.run("gazette", "north", "--exact")
    #expect(without.status == 0)
    #expect(
      without.text == """
        no chain links Example Gazette and Northwind Labs
        no claim that counts links Example Gazette to anybody
        --through-publishers gives a chain of 2 hops

        """
    )
    let with = try Self.run("gazette", "north", "--exact", "--through-publishers")
    #expect(with.text.contains("  Example Gazette — quoted → Mira Holm  (support 1)\n"))
  }

  @Test func withoutAChainTheNearestNodesAreNamed() throws {
    let run = try Self.run("mira", "lone")
    #expect(run.status == 0)
    #expect(
      run.text == """
        no chain links Mira Holm and Lone Isle
        nearest to Mira Holm: Northwind Labs (1 hop, support 1); Sample Fund (2 hops, support 0)
        no claim that counts links Lone Isle to anybody

        """
    )
    let read = try json(try Self.run("mira", "lone", "--format", "json").text)
    let nearest: [NSDictionary] = [
      [
        "id": "north", "name": "Northwind Labs", "kind": "organisation", "distance": 1,
        "support": 1,
      ],
      ["id": "fund", "name": "Sample Fund", "kind": "initiative", "distance": 2, "support": 0],
    ]
    #expect(read["paths"] as? [NSDictionary] == [])
    #expect(read["nearest"] as? [NSDictionary] == nearest)
    #expect(read["end_is_linked"] as? Bool == false)
    #expect(read["length"] == nil)
  }

  @Test func aDirectedChainMustFollowTheClaims() throws {
    let run = try Self.run("mira", "fund", "--directed")
    #expect(
      run.text == """
        no chain of claims leads from Mira Holm to Sample Fund
        nearest to Mira Holm: Northwind Labs (1 hop, support 1)
        no claim that counts leads to Sample Fund
        leaving out --directed gives a chain of 2 hops

        """
    )
  }

  @Test func aChainThatIsTooLongIsMeasured() throws {
    let run = try Self.run("mira", "fund", "--max-length", "1")
    #expect(
      run.text
        == "no chain of at most 1 hop links Mira Holm and Sample Fund; the shortest has 2\n"
    )
  }

  @Test func claimsByModalityAreProposedWhereTheyWouldHelp() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\na,person,A\nb,person,B\n", to: "d/nodes.csv")
    try folder.write(
      "id,kind,source,target,modality\n1,funded,a,b,planned\n",
      to: "d/edges.csv"
    )
    let run = try ProgramRun(["path", "a", "b", "-d", "d", "-q"], in: folder)
    #expect(
      run.text.hasSuffix(
        "--modality asserted --modality planned --modality opinion gives a chain of 1 hop\n"
      )
    )
    let none = try ProgramRun(["path", "a", "b", "-d", "d", "-q", "--kind", "quoted"], in: folder)
    #expect(none.text.hasSuffix("nothing is left: the one claim does not pass --kind quoted\n"))
  }

  @Test func ofManyCitationsTheFirstAreShown() throws {
    let folder = try TemporaryFolder()
    try folder.write("id,kind,name\na,person,A\nb,person,B\n", to: "d/nodes.csv")
    try folder.write(
      "id,title,publisher\n" + (10...40).map { "d\($0),Paper \($0),\n" }.joined(),
      to: "d/documents.csv"
    )
    try folder.write(
      "id,kind,source,target,document,paragraph\n"
        + (10...40).map { "\($0),funded,a,b,d\($0),1\n" }.joined(),
      to: "d/edges.csv"
    )
    let run = try ProgramRun(["path", "a", "b", "-d", "d", "-q"], in: folder)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count { $0.contains("Paper") } == 10)
    #expect(lines.last == "    … and 21 more; --format csv lists all")
    let all = try ProgramRun(["path", "a", "b", "-d", "d", "-q", "--format", "csv"], in: folder)
    #expect(all.text.split(separator: "\n").count == 32)
  }

  @Test func moreChainsThanCanBeShownAreCounted() throws {
    let folder = try TemporaryFolder()
    // Two ways through each of fourteen steps.
    let nodes =
      (0...14).map { "n\($0),person,N \($0)\n" }.joined()
      + (0..<14).map { "a\($0),person,A \($0)\nb\($0),person,B \($0)\n" }.joined()
    let edges = (0..<14).flatMap { step in
      ["a", "b"].map { "\($0)\(step)" }
        .flatMap { ["n\(step),\($0)", "\($0),n\(step + 1)"] }
    }
    try folder.write("id,kind,name\n" + nodes, to: "d/nodes.csv")
    try folder.write(
      "id,kind,source,target\n" + edges.enumerated().map { "e\($0),promoted,\($1)\n" }.joined(),
      to: "d/edges.csv"
    )
    let run = try ProgramRun(["path", "n0", "n14", "-d", "d", "--format", "ids"], in: folder)
    #expect(run.text.split(separator: "\n").count == 3)
    #expect(
      run.errors.hasSuffix("16381 more chains are as short; --most shows up to 10000\n")
    )
  }

  @Test func whatTheResultLeavesOutIsANote() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "id,kind,name\n" + "abcdef".map { "\($0),person,\($0)\n" }.joined(),
      to: "d/nodes.csv"
    )
    let edges = "bcde".flatMap { ["\($0)1,funded,a,\($0)", "\($0)2,funded,\($0),f"] }
    try folder.write(
      "id,kind,source,target\n" + edges.map { $0 + "\n" }.joined(),
      to: "d/edges.csv"
    )
    let table = try ProgramRun(["path", "a", "f", "-d", "d"], in: folder)
    #expect(table.text.hasPrefix("chain 1 of 3: 2 hops"))
    #expect(table.errors.hasSuffix("1 more chain is as short; --most 4 lists all\n"))
    let all = try ProgramRun(
      ["path", "a", "f", "-d", "d", "--most", "4", "--format", "ids"],
      in: folder
    )
    #expect(all.text == "a\tb\tf\na\tc\tf\na\td\tf\na\te\tf\n")
    #expect(!all.errors.contains("more chain"))
    let none = try ProgramRun(
      ["path", "f", "a", "-d", "d", "--directed", "--format", "ids"],
      in: folder
    )
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("no chain of claims leads from f to a"))
  }

  @Test(arguments: ["b", "c"])
  func controlCharactersInNamesAreMadeVisible(_ end: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "id,kind,name\na,person,\"A\u{1B}[2J\"\nb,person,B\nc,person,C\n",
      to: "d/nodes.csv"
    )
    try folder.write("id,kind,source,target\n1,funded,a,b\n", to: "d/edges.csv")
    let run = try ProgramRun(["path", "a", end, "-d", "d", "-q"], in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("A\\u{1B}[2J"))
    #expect(!(run.text + run.errors).unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }
}
