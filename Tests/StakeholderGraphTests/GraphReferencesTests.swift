import StakeholderGraph
import TestSupport
import Testing

struct GraphReferencesTests {
  private func makeWhole() throws -> Graph {
    try makeGraph { builder in
      builder.addDocument("d1", [.publisher: "paper", .origin: "agency"])
      builder.addDocument("d2")
      builder.addNode(
        "ann",
        kind: .person,
        name: "Ann",
        [.region: "town", .affiliations: "club:x"]
      )
      builder.addNode("town", kind: .region, name: "Town", [.region: "land"])
      builder.addNode("land", kind: .region, name: "Land", [.region: "town"])
      builder.addNode("club", kind: .organisation, name: "Club", [.affiliations: "gone\\:x:y"])
      builder.addNode("paper", kind: .organisation, name: "Paper")
      builder.addNode("agency", kind: .organisation, name: "Agency")
      builder.addNode("topic", kind: .initiative, name: "Topic")
      builder.addNode("bob", kind: .person, name: "Bob")
      builder.addNode("lone", kind: .person, name: "Lone")
      builder.addEdge(
        "e1",
        kind: .quoted,
        from: "ann",
        to: "ann",
        [.document: "d1", .about: "topic"]
      )
      builder.addEdge("e2", kind: .promoted, from: "ann", to: "bob", [.document: "lost"])
      builder.addEdge("e3", kind: .promoted, from: "town", to: "land", [.document: "d2"])
    }
  }

  @Test func idsWithoutARowAreListedOnce() throws {
    let graph = try makeWhole()
    #expect(graph.outsideIDs(of: .nodes) == ["gone:x"])
    #expect(graph.outsideIDs(of: .documents) == ["lost"])
    #expect(graph.outsideIDs(of: .edges) == [])
    let part = graph.subgraph(nodes: graph.allNodes.filter { graph.id(of: $0) == "ann" }, edges: [])
    #expect(part.outsideIDs(of: .nodes) == ["club", "town"])
    #expect(part.outsideIDs(of: .documents) == [])
  }

  @Test func aPartIsCompletedByWhatItsRowsReferTo() throws {
    let graph = try makeWhole()
    let nodes = ["ann", "bob"].compactMap { graph.node($0) }
    let part = graph.subgraph(nodes: nodes, edges: ["e1", "e2"].compactMap { graph.edge($0) })
    let whole = graph.completing(part)
    #expect(
      whole.allNodes.map { whole.id(of: $0) }
        == ["agency", "ann", "bob", "club", "land", "paper", "topic", "town"]
    )
    #expect(whole.allEdges.map { whole.id(of: $0) } == ["e1", "e2"])
    #expect(whole.allDocuments.map { whole.id(of: $0) } == ["d1"])
    #expect(whole.outsideIDs(of: .nodes) == ["gone:x"])
  }

  @Test func everythingIsCompleteAlready() throws {
    let graph = try makeWhole()
    #expect(contents(of: graph.completing(graph)) == contents(of: graph))
    let empty = graph.completing(graph.subgraph(nodes: [], edges: []))
    #expect(empty.nodeCount == 0)
    #expect(empty.documentCount == 0)
  }

  @Test func aCompletedPartLeadsOutsideOnlyWhereTheWholeDoes() throws {
    var graphs = RandomGraph(seed: 7)
    for _ in 0..<60 {
      let graph = try graphs.next(upTo: 8)
      let kept = Array(graph.allNodes.filter { $0.index % 2 == 0 })
      let edges = graph.allEdges.filter {
        kept.contains(graph.source(of: $0)) && kept.contains(graph.target(of: $0))
      }
      let whole = graph.completing(graph.subgraph(nodes: kept, edges: edges))
      #expect(whole.edgeCount == edges.count)
      #expect(Set(whole.outsideIDs(of: .nodes)).isSubset(of: graph.outsideIDs(of: .nodes)))
    }
  }
}
