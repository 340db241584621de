import Foundation
import Testing

struct CheckCommandTests {
  /// Writes a dataset whose nodes have no edges: a warning each.
  private static func writeWarnings(_ count: Int, to folder: borrowing TemporaryFolder) throws {
    let nodes = (100..<100 + count).map { "n\($0),person,P \($0)\n" }.joined()
    try folder.write("id\n", to: "many/documents.csv")
    try folder.write("id,kind,name\n" + nodes, to: "many/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "many/edges.csv")
  }

  @Test func findingsAreOnStandardOutputAndTheCountIsNot() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["check", "sample"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.text == """
        sample/nodes.csv:4:1: warning: the node "lone" has no edge and no context [isolated]
        sample/edges.csv:5:22: warning: the edge "e4" cites no document [uncited]

        """
    )
    #expect(run.errors == "sample: 2 documents, 7 nodes, 6 edges; 0 errors, 2 warnings\n")
  }

  @Test func aHundredErrorsAreListedAndTheOthersCounted() throws {
    let folder = try TemporaryFolder()
    let nodes = (0..<250).map { "n\($0),\($0 % 2 == 0 ? "robot" : "person"),P \($0)\n" }.joined()
    try folder.write("id\n", to: "many/documents.csv")
    try folder.write("id,kind,name\n" + nodes, to: "many/nodes.csv")
    try folder.write("id,kind,source,target\n", to: "many/edges.csv")
    let some = try ProgramRun(["check", "many"], in: folder)
    #expect(some.status == 1)
    let lines = some.text.split(separator: "\n")
    #expect(lines.count == 101)
    #expect(lines[0].hasPrefix("many/nodes.csv:2:4: error: \"robot\" is no kind of node"))
    #expect(lines[99].hasPrefix("many/nodes.csv:200:"))
    #expect(lines[100] == "25 more errors; --all lists them")
    #expect(some.errors == "many: 125 errors, 0 warnings\n")
    let all = try ProgramRun(["check", "many", "--all", "-q"], in: folder)
    #expect(all.text.split(separator: "\n").count == 125)
  }

  @Test func aGraphFileHasTheWarningsOfItsDataset() throws {
    let folder = try TemporaryFolder()
    let names = (0..<30).map {
      "n\($0),person,\($0 == 3 ? "Same" : $0 == 4 ? "same" : "P \($0)")\n"
    }
    try folder.write("id,kind,name\n" + names.joined(), to: "d/nodes.csv")
    try folder.write(
      "id,kind,source,target\ne0,funded,n0,n1\ne1,funded,n3,n4\n",
      to: "d/edges.csv"
    )
    try folder.write("id,title\n", to: "d/documents.csv")
    #expect(try ProgramRun(["index", "d", "-q", "-o", "d.stakegraph"], in: folder).status == 0)
    func messages(_ path: String) throws -> [String] {
      try ProgramRun(["check", path, "-q", "--all"], in: folder).text.split(separator: "\n").map {
        line in
        line.range(of: "warning: ").map { String(line[$0.lowerBound...]) } ?? String(line)
      }.sorted()
    }
    let found = try messages("d.stakegraph")
    #expect(found == (try messages("d")))
    #expect(found.count == 26 + 2 + 1)
    let some = try ProgramRun(["check", "d.stakegraph", "-q"], in: folder).text
    #expect(some.hasSuffix("6 more warnings [isolated]; --all lists them\n"))
  }

  @Test func jsonHasThePartsOfEachFinding() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    let run = try ProgramRun(["check", "-d", "sample", "--format", "json", "-q"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let expected: NSDictionary = [
      "errors": 0, "warnings": 2,
      "findings": [
        [
          "path": "sample/nodes.csv", "line": 4, "column": 1, "severity": "warning",
          "code": "isolated", "message": "the node \"lone\" has no edge and no context",
        ] as NSDictionary,
        [
          "path": "sample/edges.csv", "line": 5, "column": 22, "severity": "warning",
          "code": "uncited", "message": "the edge \"e4\" cites no document",
        ] as NSDictionary,
      ],
    ]
    #expect(try json(run.text) == expected)
  }

  @Test func anErrorEndsWith1AndIsListedInBothFormats() throws {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    try folder.write(
      "id,kind,source,target,document\ne1,quoted,gazette,nobody,d1\n",
      to: "sample/edges.csv"
    )
    let text = try ProgramRun(["check", "sample"], in: folder)
    #expect(text.status == 1)
    #expect(text.text.contains("sample/edges.csv:2:19: error: no node has the id \"nobody\""))
    #expect(text.errors.hasPrefix("sample: 1 error, "))
    let run = try ProgramRun(["check", "sample", "--format", "json"], in: folder)
    #expect(run.status == 1)
    #expect(try json(run.text)["errors"] as? Int == 1)
  }

  @Test(arguments: [
    (20, nil), (21, "1 more warning [isolated]; --all lists it"),
    (25, "5 more warnings [isolated]; --all lists them"),
  ])
  func twentyWarningsOfACodeAreListed(_ count: Int, _ rest: String?) throws {
    let folder = try TemporaryFolder()
    try Self.writeWarnings(count, to: folder)
    let lines = try ProgramRun(["check", "many"], in: folder).text.split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("[isolated]") } == 20)
    #expect(lines.dropFirst(20).map(String.init) == [rest].compactMap { $0 })
    let all = try ProgramRun(["check", "many", "--all"], in: folder).text.split(separator: "\n")
    #expect(all.count { $0.hasSuffix("[isolated]") } == count)
  }

  @Test func aDatasetWithoutFindingsPrintsNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("id\nd\n", to: "good/documents.csv")
    try folder.write("id,kind,name\na,person,A\n", to: "good/nodes.csv")
    try folder.write("id,kind,source,target,document\ne,promoted,a,a,d\n", to: "good/edges.csv")
    let run = try ProgramRun(["check", "good"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "good: 1 document, 1 node, 1 edge; 0 errors, 0 warnings\n")
    #expect(try ProgramRun(["check", "good", "--quiet"], in: folder).errors.isEmpty)
  }
}
