import StakeholderGraph
import Testing

struct GraphTests {
  @Test func anEmptyGraphHasNothing() throws {
    let graph = try GraphBuilder().finish()
    #expect(graph.nodeCount == 0)
    #expect(graph.edgeCount == 0)
    #expect(graph.documentCount == 0)
    #expect(graph.allNodes.isEmpty)
    #expect(graph.allEdges.isEmpty)
    #expect(graph.allDocuments.isEmpty)
    #expect(graph.node("a") == nil)
    #expect(graph.edge("") == nil)
    #expect(graph.document("a") == nil)
  }

  @Test func oneNodeHasNoEdges() throws {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .region, name: "A")
    let graph = try builder.finish()
    let node = try #require(graph.node("a"))
    #expect(graph.kind(of: node) == .region)
    #expect(graph.id(of: node) == "a")
    #expect(graph.edges(from: node).isEmpty)
    #expect(graph.edges(to: node).isEmpty)
    #expect(graph.degree(of: node) == 0)
  }

  @Test func aSelfLoopStandsInBothDirections() throws {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: "A")
    builder.addEdge("e", kind: .promoted, from: "a", to: "a")
    let graph = try builder.finish()
    let node = try #require(graph.node("a"))
    let edge = try #require(graph.edge("e"))
    #expect(Array(graph.edges(from: node)) == [edge])
    #expect(Array(graph.edges(to: node)) == [edge])
    #expect(graph.degree(of: node) == 2)
    #expect(graph.source(of: edge) == graph.target(of: edge))
  }

  @Test func parallelEdgesStayApartInTheOrderOfTheirIDs() throws {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: "A")
    builder.addNode("b", kind: .person, name: "B")
    builder.addNode("lonely", kind: .person, name: "L")
    for id in ["e3", "e1", "e10", "e2"] {
      builder.addEdge(id, kind: .quoted, from: "b", to: "a")
    }
    let graph = try builder.finish()
    let source = try #require(graph.node("b"))
    let target = try #require(graph.node("a"))
    let isolated = try #require(graph.node("lonely"))
    let ids = ["e1", "e10", "e2", "e3"]
    #expect(graph.allEdges.map { graph.id(of: $0) } == ids)
    #expect(graph.edges(from: source).map { graph.id(of: $0) } == ids)
    #expect(graph.edges(to: target).map { graph.id(of: $0) } == ids)
    #expect(graph.edges(to: source).isEmpty)
    #expect(graph.degree(of: isolated) == 0)
  }

  @Test func rowsStandInTheOrderOfTheBytesOfTheirIDs() throws {
    let sorted = ["A", "Z", "a", "aa", "b", "e\u{301}", "z", "\u{E9}", "深", "\u{FF21}", "😀"]
    var builder = GraphBuilder()
    for id in sorted.reversed() { builder.addNode(id, kind: .person, name: id) }
    let graph = try builder.finish()
    #expect(graph.allNodes.map { Array(graph.id(of: $0).utf8) } == sorted.map { Array($0.utf8) })
    #expect(graph.allNodes.sorted() == Array(graph.allNodes))
  }

  @Test func idsThatOnlyLookTheSameAreTwoNodes() throws {
    var builder = GraphBuilder()
    builder.addNode("caf\u{E9}", kind: .organisation, name: "Café")
    builder.addNode("cafe\u{301}", kind: .person, name: "Cafe\u{301}")
    builder.addEdge("e", kind: .promoted, from: "cafe\u{301}", to: "caf\u{E9}")
    let graph = try builder.finish()
    let composed = try #require(graph.node("caf\u{E9}"))
    let decomposed = try #require(graph.node("cafe\u{301}"))
    #expect(graph.nodeCount == 2)
    #expect(composed != decomposed)
    #expect(graph.kind(of: composed) == .organisation)
    #expect(graph.kind(of: decomposed) == .person)
    #expect(graph.edges(from: decomposed).count == 1)
    #expect(graph.edges(to: decomposed).isEmpty)
    #expect(graph.name(of: decomposed).utf8.count == 6)
  }

  @Test(arguments: ["", "A", "a ", "aa", "\u{0}", "b", "é", String(repeating: "a", count: 1000)])
  func anUnknownIDIsNothing(_ id: String) throws {
    var builder = GraphBuilder()
    builder.addDocument("a")
    builder.addNode("a", kind: .person, name: "A")
    builder.addEdge("a", kind: .quoted, from: "a", to: "a")
    let graph = try builder.finish()
    #expect(graph.node(id) == nil)
    #expect(graph.edge(id) == nil)
    #expect(graph.document(id) == nil)
  }
}
