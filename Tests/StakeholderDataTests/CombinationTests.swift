import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

struct CombinationTests {
  /// The combination of graphs, called A, B and so on, with decisions written as `a=b` and `a!c`.
  private func combine(
    _ graphs: [Graph],
    _ decisions: [String] = [],
    clash: ClashRule = .stop
  ) throws -> Combination {
    let inputs = zip(["A", "B", "C"], graphs).map { name, graph in
      CombinationInput(name: name, graph: graph, decisions: [])
    }
    return try Combination(inputs, deciding: placed(decisions), clash: clash)
  }

  private func placed(_ texts: [String], in file: String = "same.csv") -> [PlacedDecision] {
    texts.enumerated().map { line, text in
      let ids = text.split { "=!?".contains($0) }.map(String.init)
      let verdict: SameDecision.Verdict? =
        text.contains("=") ? .same : text.contains("!") ? .different : nil
      return PlacedDecision(
        SameDecision(a: ids[0], b: ids[1], verdict: verdict),
        place: "\(file):\(line + 2)"
      )
    }
  }

  /// A node's cells by the names of their columns, the filled ones.
  private func cells(_ id: String, in graph: Graph) throws -> [String: String] {
    let node = try #require(graph.node(id))
    let cells = graph.fields(of: .nodes).enumerated().map { column, field in
      (field.name, graph.cell(at: column, row: node.index, of: .nodes))
    }
    return Dictionary(uniqueKeysWithValues: cells.filter { !$1.isEmpty })
  }

  /// A row's cells in some columns.
  private func cells(
    _ id: String,
    _ columns: [String],
    of table: GraphTable,
    in graph: Graph
  ) -> [String] {
    let fields = graph.fields(of: table)
    let row = (0..<graph.rowCount(of: table)).first {
      graph.cell(at: 0, row: $0, of: table) == id
    }
    return columns.map { name in
      guard let row, let column = fields.firstIndex(where: { $0.name == name }) else { return "–" }
      return graph.cell(at: column, row: row, of: table)
    }
  }

  private func makePorts() throws -> Graph {
    try makeGraph { builder in
      builder.addDocument("d", [.publisher: "mth", .origin: "paper"])
      builder.addNode("land", kind: .region, name: "Land")
      builder.addNode(
        "min",
        kind: .organisation,
        name: "Ministry: Trade",
        [
          .aliases: "the ministry|MTH", .region: "land", .identifiers: "x:1",
          .url: "https://b.example",
        ]
      )
      builder.addNode(
        "mira",
        kind: .person,
        name: "Mira",
        [.affiliations: "mth:head|min:head|land"]
      )
      builder.addNode(
        "mth",
        kind: .organisation,
        name: "MTH",
        [.description: "Ours", .identifiers: "y"]
      )
      builder.addNode("paper", kind: .organisation, name: "Paper", [.region: "min"])
      builder.addEdge("e1", kind: .quoted, from: "paper", to: "min", [.about: "mth|land|min"])
      builder.addEdge("e2", kind: .funded, from: "min", to: "mth", [.document: "d"])
    }
  }

  @Test func aMergedNodeHasTheNamesAndListsOfAll() throws {
    let merged = try combine([makePorts()], ["mth=min"])
    #expect(merged.merged == [["mth", "min"]])
    #expect(merged.graph.node("min") == nil)
    var found = try cells("mth", in: merged.graph)
    let removed = found.removeValue(forKey: "merged_rows")
    let record = try #require(removed)
    #expect(
      found == [
        "id": "mth", "kind": "organisation", "name": "MTH",
        "aliases": "Ministry: Trade|the ministry", "description": "Ours", "region": "land",
        "identifiers": "y|x:1", "url": "https://b.example", "merged_ids": "mth|min",
      ]
    )
    #expect(
      record == """
        [{"description":"Ours","id":"mth","identifiers":"y","kind":"organisation","name":"MTH"},\
        {"aliases":"the ministry|MTH","id":"min","identifiers":"x:1","kind":"organisation",\
        "name":"Ministry: Trade","region":"land","url":"https://b.example"}]
        """
    )
    #expect(merged.decisions.map(\.pair) == placed(["mth=min"]).map(\.decision.pair))
  }

  @Test func whatReferredToAMergedNodeFollows() throws {
    let graph = try combine([makePorts()], ["mth=min"]).graph
    #expect(
      cells("e1", ["source", "target", "target_as", "about", "about_as"], of: .edges, in: graph)
        == ["paper", "mth", "min", "mth|land", "mth|land|min"]
    )
    #expect(
      cells("e2", ["source", "source_as", "target", "target_as"], of: .edges, in: graph)
        == ["mth", "min", "mth", ""]
    )
    #expect(
      cells("mira", ["affiliations", "affiliations_as"], of: .nodes, in: graph)
        == ["mth:head|land", "mth:head|min:head|land"]
    )
    #expect(cells("paper", ["region", "region_as"], of: .nodes, in: graph) == ["mth", "min"])
    #expect(cells("d", ["publisher", "publisher_as"], of: .documents, in: graph) == ["mth", "–"])
    let other = try combine([makePorts()], ["min=mth", "paper=mth"]).graph
    #expect(
      cells("d", ["publisher", "publisher_as", "origin_as"], of: .documents, in: other)
        == ["min", "mth", "paper"]
    )
  }

  @Test func anEdgeBetweenMergedNodesIsALoopAndNoted() throws {
    let merged = try combine([makePorts()], ["mth=min"])
    #expect(
      merged.notes.map(\.description) == [
        "an edge runs from a node to itself after merging, such as \"e2\""
      ]
    )
    // A node is neither its own region nor its own organisation.
    let other = try combine([makePorts()], ["min=paper"]).graph
    #expect(cells("min", ["region"], of: .nodes, in: other) == ["land"])
    let third = try combine([makePorts()], ["paper=min"]).graph
    #expect(cells("paper", ["region"], of: .nodes, in: third) == ["land"])
  }

  @Test(arguments: [
    (["min=mth"], "min"), (["mth=min"], "mth"), (["mth=min", "min=paper"], "mth"),
    (["min=mth", "paper=mth"], "min"), (["paper=mth", "min=mth"], "paper"),
    (["min=mth", "mth=min"], "min"), (["mth=min", "paper=mth", "min=paper"], "mth"),
    (["gone=mth", "gone=min"], "mth"),
  ])
  func theNodeInColumnAStays(_ decisions: [String], _ id: String) throws {
    let merged = try combine([makePorts()], decisions)
    #expect(merged.merged.map { $0[0] } == [id])
    #expect(try cells(id, in: merged.graph)["name"] == cells(id, in: makePorts())["name"])
  }

  @Test func onlyNodesThatAreThereAreMergedAndDecisionsStay() throws {
    let decisions = ["mth=gone", "x!y", "mira?paper", "land!mth"]
    let merged = try combine([makePorts()], decisions)
    #expect(contents(of: merged.graph) == contents(of: try makePorts()))
    #expect(merged.decisions == placed(decisions).map(\.decision))
    #expect(merged.merged == [])
  }

  @Test func nodesOfTwoKindsAreNotMerged() throws {
    let error = #expect(throws: CombinationError.self) {
      try combine([makePorts()], ["mth=land"])
    }
    #expect(
      error?.description == """
        "mth" is of the kind organisation and "land" of the kind region, so they cannot be one node; \
        correct a kind, or decide that they are different
        """
    )
  }
}
