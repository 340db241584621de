import Foundation
import Testing

/// What `components` and `communities` print.
struct GroupCommandTests {
  private static func run(_ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.writeSample()
    return try ProgramRun(arguments + ["-d", "sample", "-q"], in: folder)
  }

  private static var members: [NSDictionary] {
    [
      ["id": "north", "name": "Northwind Labs", "kind": "organisation", "degree": 2],
      ["id": "fund", "name": "Sample Fund", "kind": "initiative", "degree": 1],
      ["id": "mira", "name": "Mira Holm", "kind": "person", "degree": 1],
    ]
  }

  @Test func theTableOfComponentsEndsWithTheNumbersOfTheWhole() throws {
    let run = try Self.run("components")
    #expect(run.status == 0)
    #expect(
      run.text == """
        NODES  CLAIMS  MEMBERS
        3      2       Northwind Labs, Sample Fund, Mira Holm

        3 nodes in 1 component, 4 nodes without a link

        """
    )
  }

  @Test func nodesWithoutALinkAreListedOnRequest() throws {
    let text = try Self.run("components", "--isolated").text
    #expect(text.contains("\n1      0       Example Gazette\n"))
    #expect(text.hasSuffix("\n3 nodes in 1 component, 4 nodes without a link\n"))
    let ids = try Self.run("components", "--isolated", "--format", "ids").text
    #expect(ids == "north\tfund\tmira\ngazette\nlone\nnorth2\nweekly\n")
    let none = try Self.run("components", "--isolated", "--kind", "quoted").text
    #expect(none.hasSuffix("\n0 nodes in 0 components, 7 nodes without a link\n"))
  }

  @Test func componentsAsJSONHaveTheKeysThatTheManualDescribes() throws {
    let component: NSDictionary = ["size": 3, "claims": 2, "members": Self.members]
    let read = try json(Self.run("components", "--format", "json").text)
    #expect(read == ["components": [component], "isolated": 4] as NSDictionary)
    #expect(try json(Self.run("components", "--format", "jsonl").text) == component)
  }

  @Test func componentsAsCSVHaveALineForEachNode() throws {
    #expect(
      try Self.run("components", "--format", "csv").text == """
        component,size,id,name,kind,degree
        1,3,north,Northwind Labs,organisation,2
        1,3,fund,Sample Fund,initiative,1
        1,3,mira,Mira Holm,person,1

        """
    )
  }

  @Test func publishersLinkOnlyIfAskedFor() throws {
    let text = try Self.run("components", "--through-publishers", "--format", "ids").text
    #expect(text == "mira\tnorth\tfund\tgazette\n")
  }

  @Test func communitiesAreCalledAfterTheirBestConnectedMember() throws {
    let run = try Self.run("communities")
    #expect(run.status == 0)
    #expect(
      run.text == """
        NAME            NODES  CLAIMS  MEMBERS
        Northwind Labs  3      2       Northwind Labs, Sample Fund, Mira Holm

        modularity 0.0000, 3 nodes in 1 community, 4 nodes without a link

        """
    )
  }

  @Test func communitiesAsJSONHaveTheKeysThatTheManualDescribes() throws {
    let read = try json(Self.run("communities", "--format", "json", "--seed", "7").text)
    let expected: NSDictionary = [
      "modularity": 0, "seed": 7, "isolated": 4,
      "communities": [
        ["name": "Northwind Labs", "size": 3, "claims": 2, "members": Self.members]
          as NSDictionary
      ],
    ]
    #expect(read == expected)
    let csv = try Self.run("communities", "--format", "csv").text
    #expect(csv.hasPrefix("community,size,id,name,kind,degree\n1,3,north,"))
  }

  @Test func theTableStopsAt50AndLongMembersAreCounted() throws {
    let folder = try TemporaryFolder()
    // Sixty pairs, and a star of ten.
    let pairs = (100..<160).map { ("a\($0)", "b\($0)") } + (0..<9).map { ("hub", "leaf\($0)") }
    let ids = Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
    try folder.write(
      "id,kind,name\n" + ids.map { "\($0),person,\($0)\n" }.joined(),
      to: "big/nodes.csv"
    )
    let edges = pairs.map { "\($0.0)-\($0.1),funded,\($0.0),\($0.1)\n" }
    try folder.write("id,kind,source,target\n" + edges.joined(), to: "big/edges.csv")
    for (command, noun) in [("components", "components"), ("communities", "communities")] {
      let table = try ProgramRun([command, "-d", "big"], in: folder)
      let lines = table.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 1 + 50 + 3)
      #expect(
        lines[1].hasSuffix("10     9       hub, leaf0, leaf1, leaf2, leaf3, leaf4 and 4 more")
      )
      #expect(lines[52].contains("130 nodes in 61 \(noun), 0 nodes without a link"))
      #expect(table.errors.hasSuffix("11 more \(noun); --limit 61 lists all\n"))
      let two = try ProgramRun(
        [command, "-d", "big", "--limit", "2", "--format", "ids"],
        in: folder
      )
      #expect(two.text.split(separator: "\n").count == 2)
    }
  }
}
