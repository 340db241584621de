import Graphviz
import Testing

/// What a DOT text says, as it is told.
struct DotGraphTests {
  @Test func nodesAndEdgesKeepTheOrderOfTheText() throws {
    let graph = try read("digraph { c; a -> b; c -> a -> c; b; a -> b }")
    #expect(graph.nodes.map(\.name) == ["c", "a", "b"])
    #expect(graph.arrows == ["a>b", "c>a", "a>c", "a>b"])
    #expect(graph.edges.map(\.key) == [nil, nil, nil, nil])
  }

  @Test(arguments: [
    ("digraph g {}", "g", true, false), ("graph {}", "", false, false),
    ("strict graph \"a b\" {}", "a b", false, true), ("STRICT DiGraph 12 {}", "12", true, true),
    ("digraph \"\" {}", "", true, false), ("digraph \"%g\" {}", "%g", true, false),
  ])
  func theHeadIsTold(_ dot: String, _ name: String, _ isDirected: Bool, _ isStrict: Bool) throws {
    let graph = try read(dot)
    #expect(graph.name == name && graph.isDirected == isDirected && graph.isStrict == isStrict)
    #expect(graph.nodes.isEmpty && graph.edges.isEmpty && graph.subgraphs.isEmpty)
    #expect(graph.attributes.isEmpty && graph.warnings.isEmpty && graph.furtherGraphs == 0)
  }

  @Test func ofAStrictGraphOneOfEachParallelEdgeIsLeft() throws {
    #expect(try read("strict digraph { a -> b; b -> a; a -> b }").arrows == ["a>b", "b>a"])
    #expect(try read("strict graph { a -- b; b -- a }").arrows == ["a>b"])
  }

  @Test func attributesAreThoseThatHold() throws {
    let graph = try read(
      """
      digraph {
        zoo = 1; graph [bar = 2]
        early; node [shape = box, note = ""]; late [shape = circle]; plain [color = red]
        edge [color = blue]; early -> late [note = x]; late -> early
        late [color = green, color = yellow]
      }
      """
    )
    #expect(graph.attributes.pairs == ["zoo=1", "bar=2"])
    #expect(
      graph.nodes.map(\.attributes.pairs) == [
        [], ["shape=circle", "color=yellow"], ["shape=box", "color=red"],
      ]
    )
    #expect(graph.edges.map(\.attributes.pairs) == [["color=blue", "note=x"], ["color=blue"]])
    let late = graph.nodes[1].attributes
    #expect(late["shape"]?.text == "circle" && late["note"] == nil && late["nosuch"] == nil)
    #expect(late.count == 2 && late.last?.name == "color")
  }

  @Test func aLabelThatIsTheNameIsLeftOutAndAnEmptyOneIsNot() throws {
    let graph = try read("graph { a; b [label = \"\"]; c [label = \"\\N\"]; d [label = D] }")
    #expect(graph.nodes.map(\.attributes.pairs) == [[], ["label="], [], ["label=D"]])
  }

  @Test func portsAndKeysAreTold() throws {
    let graph = try read(
      "digraph { a:p:ne -> b:q [key = k]; a -> b [key = k, color = red]; b:s -> a [key = \"\"] }"
    )
    #expect(graph.arrows == ["a>b:k", "b>a:"])
    #expect(
      graph.edges.map(\.attributes.pairs) == [
        ["tailport=p:ne", "headport=q", "color=red"], ["tailport=s"],
      ]
    )
  }

  @Test func anEdgeBetweenSubgraphsIsOneBetweenEachTwoNodes() throws {
    let graph = try read("digraph { {a b} -> subgraph s {c d} -> e [w = 1] }")
    #expect(graph.arrows == ["a>c", "a>d", "b>c", "b>d", "c>e", "d>e"])
    #expect(graph.edges.allSatisfy { $0.attributes.pairs == ["w=1"] })
  }

  @Test func subgraphsAreToldWithTheirMembersAndParents() throws {
    let graph = try read(
      """
      digraph {
        label = all
        subgraph cluster_a { color = red; x; subgraph cluster_b { label = B; y; { z } } w }
        subgraph c { cluster = true; x }; subgraph "%d" {}; u
        graph [color = blue]
      }
      """
    )
    #expect(graph.nodes.map(\.name) == ["x", "y", "z", "w", "u"])
    #expect(graph.subgraphs.map(\.name) == ["cluster_a", "cluster_b", "", "c", "%d"])
    #expect(graph.subgraphs.map(\.parent) == [nil, 0, 1, nil, nil])
    #expect(graph.subgraphs.map(\.members) == [[0, 1, 2, 3], [1, 2], [2], [0], []])
    #expect(graph.subgraphs.map(\.isCluster) == [true, true, false, true, false])
    #expect(
      graph.subgraphs.map(\.attributes.pairs) == [
        ["label=all", "color=red"], ["label=B", "color=red"], ["label=B", "color=red"],
        ["label=all", "cluster=true"], ["label=all"],
      ]
    )
    #expect(graph.attributes.pairs == ["label=all", "color=blue"])
  }

  @Test func aSubgraphThatIsNamedAgainIsTheSame() throws {
    let graph = try read("graph { subgraph s {a}; subgraph t { subgraph s {b} }; subgraph s {c} }")
    #expect(graph.subgraphs.map(\.name) == ["s", "t", "s"])
    #expect(graph.subgraphs.map(\.members) == [[0, 2], [1], [1]])
  }

  @Test func namesOfAllKindsAreTold() throws {
    let graph = try read(
      #"""
      digraph { ""; "%"; "%7"; "% of GDP"; -.5; "a" + "b\"c" + "d"; "x\
      y"; "back\\slash \n &amp;"; "two
      lines"; <b>; 世界; "node" }
      """#
    )
    #expect(
      graph.nodes.map(\.name) == [
        "", "%", "%7", "% of GDP", "-.5", "ab\"cd", "xy", #"back\\slash \n &amp;"#, "two\nlines",
        "b", "世界", "node",
      ]
    )
    #expect(try read("graph { a -- b [key = \"%k\"]; b -- a [key = \"%k\"] }").arrows == ["a>b:%k"])
  }

  @Test func aNodeThatIsNamedAgainIsTheSame() throws {
    let graph = try read("graph { \"%a\" [x = 1]; \"%a\" [y = 2]; b [x = 1]; b [x = 2] }")
    #expect(graph.nodes.map(\.name) == ["%a", "b"])
    #expect(graph.nodes.map(\.attributes.pairs) == [["x=1", "y=2"], ["x=2"]])
  }

  @Test func markupIsTold() throws {
    let graph = try read(
      "graph { a [label = <<b>x</b> &amp; <i/>>]; b [label = \"<b>y</b>\"]; c [label = <>, k = <z>] }"
    )
    let labels = graph.nodes.map { $0.attributes["label"] }
    #expect(labels.map { $0?.text } == ["<b>x</b> &amp; <i/>", "<b>y</b>", ""])
    #expect(labels.map { $0?.isMarkup }.prefix(2) == [true, false])
    #expect(graph.nodes[2].attributes["k"]?.isMarkup == true)
  }

  @Test func commentsAndLinesForThePreprocessorAreLeftOut() throws {
    let graph = try read(
      "# 1 \"file.gv\"\n/* a\n */ digraph { // b\n# 12\n#line 99 \"x\"\n a -> b # c\n}\n# end"
    )
    #expect(graph.arrows == ["a>b"])
    #expect(graph.warnings.isEmpty)
  }

  @Test(arguments: [
    ("graph {}", 0), ("graph {} digraph {}", 1), ("graph {}digraph a{a->b}graph b{{}}", 2),
    ("graph {}\n\n// end\n", 0), ("graph { \"}\" }\nstrict graph { }\n/* } */ graph { }\n", 2),
  ])
  func furtherGraphsAreCounted(_ dot: String, _ count: Int) throws {
    let graph = try read(dot)
    #expect(graph.furtherGraphs == count && !graph.isDirected)
  }

  @Test func whatGraphvizSaysIsAWarning() throws {
    let renderer = try workerRenderer()
    let graph = try renderer.read(Array("graph { a; 1.2.3; 12ab }".utf8))
    #expect(graph.warnings.count == 2)
    #expect(graph.warnings.allSatisfy { $0.contains("badly delimited number") })
    #expect(graph.nodes.map(\.name) == ["a", "1.2", ".3", "12", "ab"])
    // The process itself learns the latest only.
    #expect(try read("graph { a; 1.2.3; 12ab }").warnings == graph.warnings.suffix(1))
  }

  @Test(arguments: [
    "digraph g { a -> b [label = <x>]; subgraph cluster_c { \"%a\"; 世界 } } graph {}", "graph {}",
    "\u{FEFF}graph { charset = latin1 }", "strict graph { {a b} -- {c d}; node [x = y]; e; 1.2.3 }",
  ])
  func aWorkerReadsWhatTheProcessReads(_ dot: String) throws {
    let renderer = try workerRenderer()
    #expect(try renderer.read(Array(dot.utf8)) == read(dot))
  }

  @Test func aLargeGraphIsRead() throws {
    var dot = "digraph {\n"
    for place in 0..<100_000 {
      dot += "n\(place) [label=\"Node \(place)\"]; n\(place) -> n\(place / 2) [w=\(place % 10)]\n"
    }
    let graph = try workerRenderer().read(Array((dot + "}").utf8))
    #expect(graph.nodes.count == 100_000 && graph.edges.count == 100_000)
    #expect(graph.nodes.last?.name == "n99999")
    #expect(graph.nodes.last?.attributes["label"]?.text == "Node 99999")
    #expect(graph.edges.last?.tail == 99_999 && graph.edges.last?.head == 49_999)
    #expect(graph.edges.last?.attributes["w"]?.text == "9")
  }

  @Test func graphsAreEqualIfTheySayTheSame() throws {
    let one = try read("graph { a [x = 1, y = 2]; b }")
    #expect(try one == read("graph { a [x = 1]; a [y = 2]; b }"))
    #expect(try one.hashValue == read("graph { a [x = 1]; a [y = 2]; b }").hashValue)
    #expect(try one != read("graph { a [x = 1, y = 3]; b }"))
    #expect(try one != read("graph { a [y = 2, x = 1]; b }"))
  }
}
