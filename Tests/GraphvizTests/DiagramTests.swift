import Graphviz
import TestSupport
import Testing

struct DiagramTests {
  @Test func itIsEmptyAtFirst() throws {
    let diagram = Diagram()
    #expect(diagram.isDirected)
    #expect(diagram.nodes.isEmpty && diagram.edges.isEmpty && diagram.clusters.isEmpty)
    #expect(try text(diagram.dot()) == "digraph \"\" {\n\tnode [label=\"\\N\"];\n}\n")
  }

  @Test func nodesKeepTheOrderOfAddition() {
    var diagram = Diagram()
    diagram.addNode("b")
    diagram.addNode("a")
    diagram.addEdge(from: "c", to: "a", key: "1")
    #expect(diagram.nodes.map(\.name) == ["b", "a", "c"])
  }

  @Test func addingANodeAgainReplacesItsAttributes() {
    var diagram = Diagram()
    #expect(diagram.addNode("a", attributes: ["color": "red"]) == 0)
    diagram.addNode("b")
    #expect(diagram.addNode("a", attributes: ["shape": "box"]) == 0)
    #expect(diagram.nodes.map(\.attributes) == [["shape": "box"], [:]])
  }

  @Test func anEdgeAddsItsEndsAndKeepsTheAttributesOfThoseThere() {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["shape": "box"])
    diagram.addEdge(from: "a", to: "b", key: "1")
    #expect(diagram.nodes.map(\.attributes) == [["shape": "box"], [:]])
  }

  @Test func edgesOfDifferentKeysAreParallel() throws {
    var diagram = Diagram()
    diagram.addEdge(from: "a", to: "b", key: "1", attributes: ["color": "red"])
    diagram.addEdge(from: "a", to: "b", key: "2", attributes: ["color": "blue"])
    diagram.addEdge(from: "a", to: "b", key: "1", attributes: ["color": "green"])
    #expect(diagram.edges.map(\.key) == ["1", "2"])
    #expect(diagram.edges.map(\.attributes) == [["color": "green"], ["color": "blue"]])
    #expect(try text(diagram.dot()).matches(of: /a -> b/).count == 2)
  }

  @Test func withoutDirectionsAnEdgeIsTheSameEitherWayRound() throws {
    var diagram = Diagram(isDirected: false)
    diagram.addEdge(from: "a", to: "b", key: "1")
    diagram.addEdge(from: "b", to: "a", key: "1")
    diagram.addEdge(from: "b", to: "a", key: "2")
    #expect(diagram.edges.count == 2)
    #expect(try text(diagram.dot()).matches(of: /--/).count == 2)
  }

  @Test func oneKeyMayServeBetweenDifferentEnds() throws {
    var diagram = Diagram()
    diagram.addEdge(from: "a", to: "b", key: "k")
    diagram.addEdge(from: "b", to: "a", key: "k")
    diagram.addEdge(from: "a", to: "a", key: "k")
    #expect(try text(diagram.dot()).matches(of: /key=k/).count == 3)
  }

  @Test func aClusterAddsItsMembersAndIsReplacedByName() {
    var diagram = Diagram()
    diagram.addCluster("north", members: ["a", "b"])
    diagram.addCluster("north", attributes: ["label": "N"], members: ["c"])
    #expect(diagram.nodes.map(\.name) == ["a", "b", "c"])
    #expect(diagram.clusters.map(\.members) == [["c"]])
  }

  @Test func namesOfOtherScalarsAreOtherNodesThoughSwiftHoldsThemEqual() throws {
    var diagram = Diagram()
    diagram.addNode("caf\u{E9}")
    diagram.addEdge(from: "cafe\u{301}", to: "b", key: "1")
    #expect(diagram.nodes.count == 3)
    let titles = try svg(diagram).titles.map { Array($0.utf8) }
    #expect(titles.contains(Array("caf\u{E9}".utf8)))
    #expect(titles.contains(Array("cafe\u{301}->b".utf8)))
  }

  @Test(arguments: [
    ["a\u{1}", "a\u{2}", "a\u{FFFD}", "a\u{FFFD}0001", "a\0", "a"],
    ["a\\", "a\\\\", "a\\\\\\", "a\n", "a\\n", "a\t", "a\r", "a\r\n"],
    ["\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{FFFD}FFFE", "\u{FEFF}", "", " ", "%1", "%", "\\N"],
    ["cluster_a", "node", "\"", "\"\"\"\"\"\"\"\"\"\"\"", "<b>", "a->b", "a:b", "1", "1.0", "-"],
  ])
  func differentNamesStayDifferent(_ names: [String]) throws {
    var diagram = Diagram()
    for name in names {
      diagram.addNode(name)
      diagram.addEdge(from: "hub", to: "rim", key: name)
      diagram.addCluster(name, members: [name])
    }
    let parsed = try svg(diagram)
    #expect(parsed.nodes.count == names.count + 2)
    #expect(Set(parsed.nodes.map(\.title)).count == names.count + 2)
    #expect(parsed.edges.count == names.count)
    #expect(parsed.clusters.count == names.count)
    #expect(try nodeCount(readingBack: diagram.dot()) == names.count + 2)
  }
}
