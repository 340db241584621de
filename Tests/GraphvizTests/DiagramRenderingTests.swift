import Foundation
import Graphviz
import TestSupport
import Testing

struct DiagramRenderingTests {
  private static var sample: Diagram {
    var diagram = Diagram(name: "sample")
    diagram.attributes = ["rankdir": "LR", "label": .text("A \"title\""), "bgcolor": "white"]
    diagram.nodeDefaults = ["shape": "box", "fontname": "DejaVu Sans"]
    diagram.edgeDefaults = ["color": "gray"]
    diagram.addNode("a", attributes: ["label": .text("Ada & Co\n<x>"), "rank_note": .text("é")])
    diagram.addNode("b c")
    diagram.addEdge(from: "a", to: "b c", key: "1", attributes: ["label": .text("founded")])
    diagram.addEdge(from: "a", to: "b c", key: "2")
    diagram.addEdge(from: "b c", to: "b c", key: "loop")
    diagram.addNode("alone")
    diagram.addCluster("north", attributes: ["label": .text("North")], members: ["b c"])
    return diagram
  }

  @Test func dotIsWrittenInOrder() throws {
    let golden = #"""
      digraph sample {
      	graph [bgcolor=white,
      		label="A \"title\"",
      		rankdir=LR
      	];
      	node [fontname="DejaVu Sans",
      		label="\N",
      		shape=box
      	];
      	edge [color=gray];
      	subgraph cluster_north {
      		graph [bgcolor="",
      			label=North,
      			rankdir=""
      		];
      		"b c";
      	}
      	a	[label="Ada &amp; Co\n<x>",
      		rank_note=é];
      	a -> "b c"	[key=1,
      		label=founded];
      	a -> "b c"	[key=2];
      	"b c" -> "b c"	[key=loop];
      	alone;
      }

      """#
    #expect(try text(DiagramRenderingTests.sample.dot()) == golden)
  }

  @Test func drawingTwiceGivesTheSameBytes() throws {
    for format in [OutputFormat.svg, .dot, .json, .plain, .png] {
      let drawings = try (0..<2).map { _ in
        try DiagramRenderingTests.sample.render(as: format, layout: .dot)
      }
      #expect(drawings[0] == drawings[1])
      #expect(drawings[0].warnings.isEmpty)
    }
    #expect(try DiagramRenderingTests.sample.dot() == DiagramRenderingTests.sample.dot())
  }

  @Test(arguments: LayoutEngine.allCases.filter { !$0.needsPositions })
  func everyInstalledEngineDraws(_ engine: LayoutEngine) throws {
    guard GraphvizInstallation.engines.contains(engine.rawValue) else { return }
    let drawn = try svg(DiagramRenderingTests.sample, layout: engine)
    #expect(drawn.nodes.map(\.title).sorted() == ["a", "alone", "b c"])
    #expect(drawn.edges.count == (engine == .patchwork ? 0 : 3))
  }

  @Test(arguments: [LayoutEngine.nop, .nop2])
  func enginesThatKeepPositionsDraw(_ engine: LayoutEngine) throws {
    var diagram = Diagram()
    diagram.addNode("a", attributes: ["pos": "0,0"])
    diagram.addNode("b", attributes: ["pos": "100,50"])
    let curve: AttributeValue = "e,72,40 20,10 40,20 60,30 65,35"
    diagram.addEdge(from: "a", to: "b", key: "1", attributes: ["pos": curve])
    #expect(try svg(diagram, layout: engine).nodes.count == 2)
  }

  @Test func theFileIsDrawnAsTheDiagramIs() throws {
    // A long value, because Graphviz breaks the lines of long ones.
    let long = String(repeating: "word, \"a b\" \\ - 世界 ", count: 20)
    var diagram = DiagramRenderingTests.sample
    diagram.addNode("x", attributes: ["label": .text("L"), "note": .text(long)])
    diagram.addCluster("plain", members: ["x"])
    let json = try json(readingBack: diagram.dot())
    let objects = try #require(json["objects"] as? [[String: Any]])
    let node = try #require(objects.first { $0["name"] as? String == "x" })
    #expect((node["note"] as? String)?.replacing("\\\\", with: "\\") == long)
    let cluster = try #require(objects.first { $0["name"] as? String == "cluster_plain" })
    #expect(cluster["label"] as? String == "")
    #expect(cluster["bgcolor"] as? String ?? "" == "")
  }

  @Test func anEmptyGraphIsDrawn() throws {
    let drawn = try svg(Diagram())
    #expect(drawn.nodes.isEmpty && drawn.edges.isEmpty && drawn.clusters.isEmpty)
  }

  @Test func oneNodeAndASelfLoopAreDrawn() throws {
    var diagram = Diagram()
    diagram.addEdge(from: "a", to: "a", key: "1")
    let drawn = try svg(diagram)
    #expect(drawn.titles == ["a", "a->a"])
  }

  @Test func anUndirectedGraphHasEdgesWithoutArrows() throws {
    var diagram = Diagram(isDirected: false)
    diagram.addEdge(from: "a", to: "b", key: "1")
    #expect(try svg(diagram).titles == ["a", "b", "a--b"])
  }

  @Test func aClusterTakesNoAttributesOverFromTheGraph() throws {
    let drawn = try svg(DiagramRenderingTests.sample)
    #expect(drawn.graph?.label == "A \"title\"")
    #expect(drawn.clusters.map(\.label) == ["North"])
    #expect(drawn.clusters.map(\.title) == ["cluster_north"])
  }

  @Test(arguments: [
    (OutputFormat.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] as [UInt8]),
    (.pdf, Array("%PDF-".utf8)), (.gif, Array("GIF8".utf8)), (.jpeg, [0xFF, 0xD8, 0xFF]),
    (.webp, Array("RIFF".utf8)), (.ps, Array("%!PS".utf8)), (.eps, Array("%!PS".utf8)),
    (.svg, Array("<?xml".utf8)), (.dot, Array("digraph".utf8)), (.plain, Array("graph".utf8)),
  ])
  func filesBeginAsTheirFormatsDo(_ format: OutputFormat, _ magic: [UInt8]) throws {
    guard GraphvizInstallation.formats.contains(format.name) else { return }
    let bytes = try DiagramRenderingTests.sample.render(as: format, layout: .dot).bytes
    #expect(bytes.starts(with: magic))
  }

  @Test func jsonParses() throws {
    var diagram = DiagramRenderingTests.sample
    diagram.addNode("x", attributes: ["label": .text("\"\\\t\n&"), "note": .text("\\\"")])
    let bytes = try diagram.render(as: .json, layout: .dot).bytes
    _ = try JSONSerialization.jsonObject(with: Data(bytes))
  }

  @Test(.timeLimit(.minutes(1))) func everyEdgeOfALargeGraphIsWritten() throws {
    var diagram = Diagram()
    for place in 0..<2_000 {
      let attributes: Attributes = ["label": .text("Node \(place)"), "note": .text("x")]
      diagram.addNode("n\(place)", attributes: attributes)
    }
    for place in 0..<20_000 {
      diagram.addEdge(
        from: "n\(place % 2_000)",
        to: "n\(place * 7 % 1_999)",
        key: "e\(place)",
        attributes: ["document": .text("d\(place)"), "tooltip": .text("a \"claim\" of \(place)")]
      )
    }
    let dot = try diagram.dot()
    #expect(String(decoding: dot, as: UTF8.self).matches(of: /->/).count == 20_000)
  }
}
