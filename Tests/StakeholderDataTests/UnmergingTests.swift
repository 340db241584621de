import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

/// What somebody changed in a combined dataset is still there after a merge was taken back.
struct UnmergingTests {
  /// A combined dataset in which a and b are one, as its files' texts.
  private func makeFiles() throws -> [String: String] {
    let graph = try makeGraph { builder in
      builder.addNode(
        "a",
        kind: .organisation,
        name: "Ay",
        [.aliases: "A1", .description: "old", .affiliations: "b:x|c:y"]
      )
      builder.addNode(
        "b",
        kind: .organisation,
        name: "Bee",
        [.aliases: "B1|B2", .url: "https://b.example"]
      )
      builder.addNode("c", kind: .organisation, name: "Cee", [.region: "b", .affiliations: "b:z"])
      builder.addEdge("e1", kind: .promoted, from: "b", to: "c", [.about: "b"])
      builder.addEdge("e2", kind: .promoted, from: "c", to: "b")
    }
    let row = PlacedDecision(SameDecision(a: "a", b: "b", verdict: .same), place: "x")
    let merged = try Combination([.init(name: "A", graph: graph, decisions: [row])])
    let files = DatasetWriter(name: "x").files(of: merged.graph)
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    )
  }

  /// The nodes and edges, cell by cell, after a change in a table and taking the merge back.
  private func split(_ file: String, _ old: String, _ new: String) throws -> Graph {
    var files = try makeFiles()
    let text = try #require(files[file])
    #expect(text.contains(old))
    files[file] = text.replacing(old, with: new)
    return try withFolder { folder in
      try FolderOutput.write(files.map { ($0.key, Array($0.value.utf8)) }, to: folder)
      let reading = try DatasetReader.read(folder)
      #expect(reading.errors.map(\.description) == [])
      let graph = try #require(reading.graph)
      return try Combination([.init(name: "A", graph: graph, decisions: [])]).graph
    }
  }

  private func names(_ id: String, in graph: Graph) throws -> [String] {
    let node = try #require(graph.node(id))
    return [graph.name(of: node)] + graph.aliases(of: node)
  }

  @Test func aNewNameAndDescriptionStayWithTheId() throws {
    let graph = try split(
      "nodes.csv",
      "a,organisation,Ay,A1|Bee|B1|B2,old,",
      "a,organisation,New,A1|Bee|B1|B2,new,"
    )
    #expect(try names("a", in: graph) == ["New", "A1"])
    #expect(try names("b", in: graph) == ["Bee", "B1", "B2"])
    #expect(graph.node("a").flatMap { graph.description(of: $0) } == "new")
    #expect(graph.node("b").flatMap { graph.description(of: $0) } == nil)
  }

  @Test func anAddedAliasStaysAndARemovedOneGoes() throws {
    let graph = try split("nodes.csv", "A1|Bee|B1|B2", "A2|Bee|B2")
    #expect(try names("a", in: graph) == ["Ay", "A2"])
    #expect(try names("b", in: graph) == ["Bee", "B2"])
  }

  @Test func anEmptiedValueIsEmptyEverywhere() throws {
    let graph = try split("nodes.csv", ",https://b.example,", ",,")
    #expect(graph.allNodes.allSatisfy { graph.url(of: $0) == nil })
  }

  @Test func anotherKindIsThatOfBoth() throws {
    let graph = try split("nodes.csv", "a,organisation,", "a,initiative,")
    #expect(
      ["a", "b"].compactMap { graph.node($0) }.map { graph.kind(of: $0) } == [
        .initiative, .initiative,
      ]
    )
  }

  @Test func anAffiliationThatWasTakenOutGoesFromEachNode() throws {
    let graph = try split("nodes.csv", ",c:y,", ",,")
    #expect(graph.node("a").map { graph.affiliations(of: $0).map(\.text) } == ["b:x"])
  }

  @Test func aChangedEndStays() throws {
    let graph = try split("edges.csv", "e1,promoted,a,c,", "e1,promoted,c,c,")
    let edge = try #require(graph.edge("e1"))
    #expect(graph.id(of: graph.source(of: edge)) == "c")
    #expect(graph.about(of: edge).map { graph.id(of: $0) } == ["b"])
    #expect(graph.edge("e2").map { graph.id(of: graph.target(of: $0)) } == "b")
    #expect(!graph.fields(of: .edges).contains { $0.name.hasSuffix("_as") })
  }

  @Test func aRecordThatIsNoneStaysAColumn() throws {
    for text in ["", "[]", "[{}]", "x", "[{\"id\":\"z\",\"kind\":\"person\"}]"] {
      let graph = try makeGraph { builder in
        builder.addNode("a", kind: .person, name: "Ann")
        builder.set(
          builder.addColumn(named: MergeField.mergedRows, type: .text, to: .nodes),
          of: .nodes,
          to: text
        )
        builder.addEdge("e", kind: .promoted, from: "a", to: "a")
        builder.set(builder.addColumn(named: "source_as", to: .edges), of: .edges, to: "my own")
      }
      let again = try Combination([.init(name: "A", graph: graph, decisions: [])]).graph
      let own = again.fields(of: .edges).firstIndex { $0.name == "source_as" }
      #expect(own.map { again.cell(at: $0, row: 0, of: .edges) } == "my own")
      #expect(
        again.fields(of: .nodes).contains { $0.name == MergeField.mergedRows } == !text.isEmpty
      )
    }
  }

  @Test func aNodeThatIsBackAlreadyIsNotMadeTwice() throws {
    let graph = try split(
      "nodes.csv",
      "c,organisation,Cee",
      "b,organisation,Mine,,,,,,,,,,\nc,organisation,Cee"
    )
    #expect(try names("b", in: graph) == ["Mine"])
    #expect(try names("a", in: graph) == ["Ay", "A1", "Bee", "B1", "B2"])
  }
}
