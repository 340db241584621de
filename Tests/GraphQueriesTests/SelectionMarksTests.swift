import StakeholderGraph
import TestSupport
import Testing

@testable import GraphQueries

/// What is selected by columns and by rows of neighbours is what is selected edge by edge.
struct SelectionMarksTests {
  private static let selections: [Selection] = {
    var selections = [Selection](repeating: Selection(), count: 8)
    selections[1].statuses = [.rejected, .proposed]
    selections[2].edgeKinds = [.quoted, .funded]
    selections[3].modalities = [.planned, .denied]
    selections[4].modalities = [.asserted]
    selections[5].nodeKinds = [.person, .region]
    selections[6].documents = ["d1", "d3"]
    selections[6].edgeKinds = [.quoted]
    selections[7].minimalSupport = 2
    return selections
  }()

  @Test func edgesAreThoseThatPass() throws {
    for seed in UInt64(0)..<60 {
      let graph = try makeRandomGraph(seed: seed, nodes: 9, edges: 30)
      for selection in Self.selections {
        let chosen = ChosenEdges(selection, of: graph)
        #expect(selection.edges(of: graph) == graph.allEdges.filter(chosen.contains))
        let claims = graph.allEdges.filter {
          chosen.contains($0)
            && selection.supportingModalities.contains(graph.modality(of: $0))
        }
        let marks = selection.claimMarks(of: graph)
        #expect(graph.allEdges.filter { marks?[$0.index] ?? true } == claims)
      }
    }
  }

  @Test func surroundingsAreWhatEdgesReach() throws {
    for seed in UInt64(0)..<60 {
      let graph = try makeRandomGraph(seed: seed, nodes: 12, edges: 20)
      for var selection in Self.selections {
        selection.focus = Array(graph.allNodes.prefix(1 + Int(seed % 2)))
        selection.depth = 1 + Int(seed % 3)
        var reached = Set(selection.focus)
        let edges = selection.edges(of: graph)
        for _ in 0..<selection.depth {
          let known = reached
          for edge in edges {
            let (source, target) = (graph.source(of: edge), graph.target(of: edge))
            if known.contains(source) { reached.insert(target) }
            if known.contains(target) { reached.insert(source) }
          }
        }
        let between = edges.filter {
          reached.contains(graph.source(of: $0)) && reached.contains(graph.target(of: $0))
        }
        let part = selection.part(of: graph).graph
        #expect(
          part.allNodes.map { part.id(of: $0) } == reached.sorted().map { graph.id(of: $0) }
        )
        #expect(part.allEdges.map { part.id(of: $0) } == between.map { graph.id(of: $0) })
      }
    }
  }

  @Test func scoresAreSortedAsTheyAreOneByOne() {
    for seed in UInt64(0)..<50 {
      var random = FixedRandom(seed: seed)
      let count = Int.random(in: 0...300, using: &random)
      let scores = (0..<count).map { _ -> Double in
        let number = Double.random(in: 0..<1, using: &random)
        let kinds: [Double] = [0, 1, 3, 1e-9 * number, number, 1e12 * number, number.rounded()]
        return kinds.randomElement(using: &random) ?? 0
      }
      let expected = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
      #expect(SortedByScore.order(of: scores).map(Int.init) == expected)
      let whole = scores.map { UInt64($0) }
      let sorted = whole.indices.sorted { (whole[$1], $0) < (whole[$0], $1) }
      #expect(SortedByScore.order(of: whole).map(Int.init) == sorted)
    }
  }
}
