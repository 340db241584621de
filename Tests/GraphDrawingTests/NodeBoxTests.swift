import GraphDrawing
import GraphQueries
import Graphviz
import StakeholderGraph
import TestSupport
import Testing

/// Which box each node is in.
struct NodeBoxTests {
  private static func names(_ boxes: [NodeBox], in graph: Graph) -> [[String]] {
    boxes.map { [$0.id, $0.label] + $0.members.map { graph.id(of: $0) } }
  }

  @Test func kindsAreInTheOrderOfTheVocabulary() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .organisation, name: "A")
      builder.addNode("b", kind: .person, name: "B")
      builder.addNode("c", kind: .organisation, name: "C")
    }
    let boxes = NodeBox.boxes(by: .kind, of: graph, in: graph)
    #expect(
      Self.names(boxes, in: graph) == [
        ["kind-person", "Person", "b"], ["kind-organisation", "Organisation", "a", "c"],
      ]
    )
  }

  @Test func aRegionIsInItsOwnBoxAndNamesItIfItIsNotDrawn() throws {
    let whole = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A", [.region: "isle"])
      builder.addNode("b", kind: .person, name: "B", [.region: "isle"])
      builder.addNode("bay", kind: .region, name: "Lone Bay", [.region: "isle"])
      builder.addNode("c", kind: .person, name: "C", [.region: "bay"])
      builder.addNode("d", kind: .person, name: "D")
      builder.addNode("isle", kind: .region, name: "Lone Isle")
    }
    #expect(
      Self.names(NodeBox.boxes(by: .region, of: whole, in: whole), in: whole) == [
        ["region-bay", "Lone Bay", "bay", "c"], ["region-isle", "Lone Isle", "a", "b", "isle"],
      ]
    )
    let part = whole.subgraph(
      nodes: whole.allNodes.filter { ["a", "d"].contains(whole.id(of: $0)) },
      edges: []
    )
    #expect(
      Self.names(NodeBox.boxes(by: .region, of: part, in: whole), in: part) == [
        ["region-isle", "Lone Isle", "a"]
      ]
    )
  }

  @Test func communitiesAreCalledAfterWhoHasMostLinks() throws {
    let graph = try makeGraph { builder in
      for name in ["a", "b", "c", "d", "e", "f", "g"] {
        builder.addNode(name, kind: .person, name: name.uppercased())
      }
      for (first, second) in ["ab", "bc", "ca", "de", "ef", "fd", "ad"].map({ ($0.first, $0.last) })
      {
        let ends = [first, second].compactMap { $0.map(String.init) }
        builder.addEdge(ends.joined(), kind: .promoted, from: ends[0], to: ends[1])
      }
    }
    let boxes = NodeBox.boxes(by: .community, of: graph, in: graph)
    #expect(
      Self.names(boxes, in: graph) == [
        ["community-1", "Around A", "a", "b", "c"], ["community-2", "Around D", "d", "e", "f"],
      ]
    )
  }

  @Test(arguments: [LayoutEngine.dot, .osage])
  func hostileNamesStayText(_ engine: LayoutEngine) throws {
    let name = "\"]; x [label=y] </text><script>&#160;\\N\\"
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A", [.region: "r\"<&>"])
      builder.addNode("b", kind: .person, name: "B")
      builder.addNode("r\"<&>", kind: .region, name: name)
    }
    var drawing = StakeholderDiagram()
    drawing.boxes = NodeBox.boxes(by: .region, of: graph, in: graph)
    let svg = try ParsedSVG(drawing.diagram(of: graph).render(as: .svg, layout: engine).bytes)
    #expect(svg.clusters.count == 1)
    #expect(svg.clusters.first?.label == name)
    #expect(Set(svg.nodes.map(\.title)) == ["a", "b", "r\"<&>"])
  }

  @Test func footnotesNameWhoIsNotDrawn() throws {
    let whole = try makeGraph { builder in
      builder.addDocument("d", [.publisher: "p", .title: "Budget"])
      builder.addDocument("e", [.publisher: "nobody", .title: "Plans"])
      for node in ["a", "p"] { builder.addNode(node, kind: .organisation, name: "Name of \(node)") }
      builder.addEdge("e1", kind: .promoted, from: "a", to: "a", [.document: "d"])
      builder.addEdge("e2", kind: .funded, from: "a", to: "a", [.document: "e"])
    }
    let part = whole.subgraph(nodes: Array(whole.allNodes.prefix(1)), edges: whole.allEdges)
    var drawing = StakeholderDiagram()
    drawing.hasFootnotes = true
    drawing.whole = whole
    guard case .markup(let legend)? = drawing.diagram(of: part).attributes["label"] else {
      Issue.record("no legend")
      return
    }
    #expect(legend.contains("1. Name of p, Budget") && legend.contains("2. nobody, Plans"))
  }
}
