import StakeholderGraph
import TestSupport
import Testing

struct AdjacencyTests {
  @Test func edgesAtANodeAreThoseThatNameIt() throws {
    var random = FixedRandom(seed: 1)
    for _ in 0..<300 {
      let nodeIDs = (0..<Int.random(in: 1...6, using: &random)).map { "n\($0)" }
      let edges = (0..<Int.random(in: 0...12, using: &random)).map { number in
        (
          id: "e\(number)",
          source: nodeIDs.randomElement(using: &random) ?? "n0",
          target: nodeIDs.randomElement(using: &random) ?? "n0"
        )
      }
      var builder = GraphBuilder()
      for edge in edges.shuffled(using: &random) {
        builder.addEdge(edge.id, kind: .promoted, from: edge.source, to: edge.target)
      }
      for id in nodeIDs.shuffled(using: &random) { builder.addNode(id, kind: .person, name: id) }
      let graph = try builder.finish()
      for id in nodeIDs {
        let node = try #require(graph.node(id))
        let sorted = edges.sorted { $0.id < $1.id }
        let out = sorted.filter { $0.source == id }.map(\.id)
        let into = sorted.filter { $0.target == id }.map(\.id)
        #expect(graph.edges(from: node).map { graph.id(of: $0) } == out)
        #expect(graph.edges(to: node).map { graph.id(of: $0) } == into)
        #expect(graph.degree(of: node) == out.count + into.count)
        let (outwards, inwards) = (graph.edges(from: node), graph.edges(to: node))
        #expect(outwards.indices.map(outwards.farEnd(at:)) == outwards.map(graph.target(of:)))
        #expect(inwards.indices.map(inwards.farEnd(at:)) == inwards.map(graph.source(of:)))
        #expect(graph.edges(from: node).allSatisfy { graph.source(of: $0) == node })
        #expect(graph.edges(to: node).allSatisfy { graph.target(of: $0) == node })
      }
    }
  }
}
