import StakeholderGraph
import TestSupport
import Testing

@testable import StakeholderData

/// What holds of every combination, over random graphs of awkward values.
struct CombinationPropertyTests {
  private func combine(_ graphs: [Graph], clash: ClashRule = .stop) throws -> Combination {
    try Combination(
      zip(["A", "B", "C"], graphs).map { .init(name: $0, graph: $1, decisions: []) },
      clash: clash
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
