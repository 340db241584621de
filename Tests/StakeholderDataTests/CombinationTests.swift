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
        "aliases": "Ministry\\: Trade|the ministry", "description": "Ours", "region": "land",
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

  @Test func aGraphByItselfStaysAsItIs() throws {
    var graphs = RandomGraph(seed: 21)
    for _ in 0..<30 {
      let graph = try graphs.next()
      #expect(try contents(of: combine([graph]).graph) == contents(of: graph))
      #expect(try contents(of: combine([graph, graph]).graph) == contents(of: graph))
      #expect(try combine([graph, graph]).notes.filter { !$0.isOnDocuments } == [])
    }
    #expect(try combine([]).graph.nodeCount == 0)
  }

  /// Random decisions on nodes of a graph that do not contradict each other.
  private func decisions(on graph: Graph, _ random: inout FixedRandom) -> [PlacedDecision] {
    var rows: [PlacedDecision] = []
    for line in 0..<Int.random(in: 0...4, using: &random) {
      let ids = (0..<2).compactMap { _ in
        graph.allNodes.randomElement(using: &random).map { graph.id(of: $0) }
      }
      let verdict: SameDecision.Verdict =
        Int.random(in: 0..<5, using: &random) == 0 ? .different : .same
      guard ids.count == 2, !ids[0].utf8.elementsEqual(ids[1].utf8) else { continue }
      let row = PlacedDecision(
        SameDecision(a: ids[0], b: ids[1], verdict: verdict),
        place: "x:\(line)"
      )
      let decided = Set(rows.map(\.decision.pair))
      let isSound = SameDecisions((rows + [row]).map(\.decision)).contradictions.isEmpty
      if isSound && !decided.contains(row.decision.pair) { rows.append(row) }
    }
    return rows
  }

  @Test func aMergeCanBeTakenBack() throws {
    var graphs = RandomGraph(seed: 33)
    graphs.density = 6
    var mergeCount = 0
    for round in 0..<40 {
      let graph = try graphs.next(upTo: 7)
      let decided = decisions(on: graph, &graphs.random)
      let merged = try Combination([.init(name: "A", graph: graph, decisions: decided)])
      mergeCount += merged.merged.count
      var combined = merged.graph
      if round % 2 == 0 {
        // Also by way of files.
        combined = try withFolder { folder in
          let writer = DatasetWriter(name: "x")
          try FolderOutput.write(
            writer.files(of: merged.graph, decisions: merged.decisions),
            to: folder
          )
          #expect(try SameFile.decisions(in: folder) == merged.decisions)
          return try #require(try DatasetReader.read(folder).graph)
        }
        #expect(contents(of: combined) == contents(of: merged.graph))
      }
      let apart = try Combination([.init(name: "A", graph: combined, decisions: [])])
      #expect(contents(of: apart.graph) == contents(of: graph))
      // Combining again changes nothing, with the decisions or where nobody can write them down.
      for decisions in [merged.decisions.map { PlacedDecision($0, place: "y") }, nil] {
        let again = try Combination([.init(name: "A", graph: combined, decisions: decisions)])
        #expect(contents(of: again.graph) == contents(of: merged.graph))
      }
    }
    #expect(mergeCount > 20)
  }

  @Test(arguments: [ClashRule.keepFirst, .rename])
  func combiningInStepsIsCombiningAtOnce(_ rule: ClashRule) throws {
    var graphs = RandomGraph(seed: 44)
    graphs.sharesIDs = true
    for _ in 0..<25 {
      let parts = try (0..<3).map { _ in try graphs.next(upTo: 4) }
      let union = try combine(parts, clash: rule).graph
      let decided = decisions(on: union, &graphs.random)
      var inputs = zip(["A", "B", "C"], parts).map {
        CombinationInput(name: $0, graph: $1, decisions: [])
      }
      let whole = try Combination(inputs, deciding: decided, clash: rule)
      let first = try Combination(Array(inputs[..<2]), deciding: decided, clash: rule)
      inputs[2] = CombinationInput(name: "C", graph: parts[2], decisions: [])
      let second = try Combination(
        [
          CombinationInput(
            name: "AB",
            graph: first.graph,
            decisions: first.decisions.map { PlacedDecision($0, place: "AB") }
          ), inputs[2],
        ],
        clash: rule
      )
      #expect(contents(of: second.graph) == contents(of: whole.graph))
      #expect(second.decisions == whole.decisions)
    }
  }

  @Test func theOrderOfGraphsThatShareNoIdDoesNotMatter() throws {
    var graphs = RandomGraph(seed: 55)
    graphs.leadsOutside = false
    for _ in 0..<30 {
      let one = try graphs.next()
      graphs.sharesIDs.toggle()
      let two = try graphs.next()
      let ids = Set(one.allNodes.map { one.id(of: $0) })
      guard ids.isDisjoint(with: two.allNodes.map { two.id(of: $0) }),
        let forth = try? combine([one, two]), let back = try? combine([two, one])
      else { continue }
      #expect(contents(of: forth.graph) == contents(of: back.graph))
    }
  }

  @Test func everyNameOfAMergedNodeIsStillAName() throws {
    var graphs = RandomGraph(seed: 66)
    graphs.density = 8
    for _ in 0..<30 {
      let graph = try graphs.next(upTo: 6)
      let decided = decisions(on: graph, &graphs.random)
      let merged = try Combination([.init(name: "A", graph: graph, decisions: decided)])
      for ids in merged.merged {
        let node = try #require(merged.graph.node(ids[0]))
        let names = [merged.graph.name(of: node)] + merged.graph.aliases(of: node)
        for old in ids.compactMap({ graph.node($0) }) {
          for name in [graph.name(of: old)] + graph.aliases(of: old) {
            #expect(names.contains { $0.utf8.elementsEqual(name.utf8) })
          }
        }
      }
      // No claim is lost.
      #expect(merged.graph.edgeCount == graph.edgeCount)
    }
  }
}

extension CombinationNote {
  fileprivate var isOnDocuments: Bool {
    if case .sameDocument = self { true } else { false }
  }
}
