import Foundation
import Testing

struct RankCommandTests {
  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    return try ProgramRun(["rank"] + arguments + ["-d", "sample"], in: folder)
  }

  @Test func theTableListsNodesWithAScoreAndSaysHowManyHaveNone() throws {
    let run = try Self.run()
    #expect(run.status == 0)
    #expect(
      run.text == """
        NAME             KIND          DEGREE
        Northwind Labs   organisation  4
        Mira Holm        person        2
        Sample Fund      initiative    1
        Example Gazette  organisation  1

        """
    )
    #expect(run.errors.hasSuffix("3 more nodes, with the score 0; --limit 7 lists all\n"))
    let all = try Self.run("--limit", "7")
    #expect(all.text.hasSuffix("Example Weekly   organisation  0\n"))
    #expect(!all.errors.contains("more node"))
    let one = try Self.run("--limit", "1")
    #expect(one.errors.hasSuffix("6 more nodes, 3 of them with the score 0; --limit 7 lists all\n"))
  }

  @Test func theTableStopsAt50() throws {
    let folder = try TemporaryFolder()
    let ids = (100..<160).map { "n\($0)" }
    try folder.write(
      "id,kind,name\nhub,person,Hub\n" + ids.map { "\($0),person,N \($0)\n" }.joined(),
      to: "big/nodes.csv"
    )
    try folder.write(
      "id,kind,source,target\n" + ids.map { "e\($0),funded,hub,\($0)\n" }.joined(),
      to: "big/edges.csv"
    )
    let table = try ProgramRun(["rank", "-d", "big"], in: folder)
    #expect(table.text.split(separator: "\n").count == 51)
    #expect(table.errors.hasSuffix("11 more nodes; --limit 61 lists all\n"))
    let all = try ProgramRun(["rank", "-d", "big", "--format", "ids"], in: folder)
    #expect(all.text == (["hub"] + ids).map { $0 + "\n" }.joined())
  }

  @Test func jsonHasTheKeysThatTheManualDescribes() throws {
    let read = try json(Self.run("--by", "quoted-by", "--format", "json", "--limit", "2").text)
    let nodes: [NSDictionary] = [
      ["id": "mira", "name": "Mira Holm", "kind": "person", "score": 1],
      ["id": "fund", "name": "Sample Fund", "kind": "initiative", "score": 0],
    ]
    #expect(read == ["by": "quoted-by", "nodes": nodes] as NSDictionary)
    let lines = try Self.run("--by", "quoted-by", "--format", "jsonl").text.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(try json(String(lines[0])) == nodes[0])
  }

  @Test func betweennessSaysHowItWasCounted() throws {
    let read = try json(
      Self.run("--by", "betweenness", "--format", "json", "--limit", "1", "--sample", "7").text
    )
    #expect(read["directed"] as? Bool == false)
    #expect(read["normalised"] as? Bool == true)
    #expect(read["sample"] as? Int == 7)
    let north = try #require((read["nodes"] as? [NSDictionary])?.first)
    #expect(north["id"] as? String == "north")
    // Two of the thirty ordered pairs of other nodes.
    #expect(abs((north["score"] as? Double ?? .nan) - 2.0 / 30) < 1e-12)
  }

  @Test func csvHasALineForEachNode() throws {
    let text = try Self.run("--by", "support", "--format", "csv", "--node-kind", "person").text
    #expect(text == "id,name,kind,score\nmira,Mira Holm,person,1\n")
  }

  @Test(arguments: [
    (["--by", "betweenness"], "north\n"),
    (["--by", "betweenness", "--through-publishers"], "mira\nnorth\n"),
    (["--by", "betweenness", "--through-publishers", "--directed"], "mira\n"),
    (["--by", "in", "--kind", "funded"], "north\n"),
    (["--by", "out", "--node-kind", "initiative"], "fund\n"),
  ])
  func optionsSayWhatCounts(_ options: [String], _ ids: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(
      ["rank", "--format", "csv", "-d", "sample", "-q"] + options,
      in: folder
    )
    let scored = run.text.split(separator: "\n").dropFirst().filter { !$0.hasSuffix(",0") }
    #expect(scored.map { $0.prefix { $0 != "," } + "\n" }.joined() == ids)
  }

  @Test func scoresAreReadableInATable() throws {
    let text = try Self.run("--by", "pagerank", "--limit", "1").text
    let score = try #require(text.split(separator: "\n").last?.split(separator: " ").last)
    #expect(score.count == 8)
    #expect(score.hasPrefix("0."))
  }
}
