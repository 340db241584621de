import GraphDrawing
import GraphQueries
import Graphviz
import StakeholderGraph
import TestSupport
import Testing

struct StakeholderDiagramTests {
  private static func graph(
    name: String = "Mira Holm",
    node: [NodeField: String] = [:],
    documentURL: String = "",
    edges: [[EdgeField: String]] = [[.document: "d1", .paragraph: "3"]]
  ) throws -> Graph {
    try makeGraph { builder in
      builder.addDocument("d1", [.publisher: "north", .title: "Budget day", .url: documentURL])
      builder.addNode("mira", kind: .person, name: name, node)
      builder.addNode("north", kind: .organisation, name: "Northern Example Research Works")
      for (place, values) in edges.enumerated() {
        builder.addEdge("e\(place)", kind: .founded, from: "mira", to: "north", values)
      }
    }
  }

  private static func node(_ graph: Graph, _ name: String) throws -> Attributes {
    try #require(StakeholderDiagram().diagram(of: graph).nodes.first { $0.name == name }).attributes
  }

  private static func edge(_ graph: Graph) throws -> Attributes {
    try #require(StakeholderDiagram().diagram(of: graph).edges.first).attributes
  }

  @Test func nodesAndEdgesStandInTheOrderOfTheirIDs() throws {
    let graph = try Self.graph(edges: [[:], [:]])
    let diagram = StakeholderDiagram().diagram(of: graph)
    #expect(diagram.isDirected)
    #expect(diagram.nodes.map(\.name) == ["mira", "north"])
    #expect(diagram.edges.map(\.key) == ["e0", "e1"])
    #expect(diagram.edges.map { [$0.tail, $0.head] } == [["mira", "north"], ["mira", "north"]])
  }

  @Test func aNodeHasItsNameItsKindAndItsDescription() throws {
    let graph = try Self.graph(node: [.description: "A founder"])
    let mira = try Self.node(graph, "mira")
    #expect(mira["label"] == .text("Mira Holm"))
    #expect(mira["tooltip"] == .text("Mira Holm (Person)\nA founder"))
    #expect(mira["class"] == .text("person"))
    #expect(mira["id"] == .text("node-mira"))
    let north = try Self.node(graph, "north")
    #expect(north["label"] == .text("Northern Example\nResearch Works"))
    #expect(north["tooltip"] == .text("Northern Example Research Works (Organisation)"))
  }

  @Test(arguments: [
    (NodeShape.ellipse, "ellipse", AttributeValue?.none), (.box, "box", nil),
    (.rounded, "box", "filled,rounded"), (.hexagon, "hexagon", nil), (.octagon, "octagon", nil),
    (.note, "note", nil), (.tab, "tab", nil), (.component, "component", nil),
  ])
  func eachShapeIsDrawn(_ shape: NodeShape, _ name: String, _ style: AttributeValue?) throws {
    var vocabulary = Vocabulary.standard
    let kind = vocabulary.declare(NodeKindDefinition(id: "x", label: "X", shape: shape))
    let graph = try makeGraph(vocabulary: vocabulary) { $0.addNode("a", kind: kind, name: "A") }
    let attributes = try Self.node(graph, "a")
    #expect(attributes["shape"] == .setting(name))
    #expect(attributes["style"] == style)
  }

  @Test func kindsHaveTheColoursOfTheTheme() throws {
    let graph = try Self.graph()
    let style = Theme.light.style(of: NodeKind.person, in: graph.vocabulary)
    let mira = try Self.node(graph, "mira")
    #expect(mira["fillcolor"] == .setting(style.fill.description))
    #expect(mira["color"] == .setting(style.line.description))
    let line = Theme.light.style(of: EdgeKind.founded, in: graph.vocabulary)
    let edge = try Self.edge(graph)
    #expect(edge["color"] == .setting(line.line.description))
    #expect(edge["arrowhead"] == .setting(line.arrow.rawValue))
  }

  @Test(arguments: [
    ("https://example.org/a?b=1&c", true), ("mailto:a@example.org", true),
    ("javascript:alert(1)", false),
    ("example.org", false), ("file:///x", false), ("https://a b", false),
  ])
  func onlyAddressesThatRunNothingAreLinks(_ url: String, _ isLink: Bool) throws {
    let graph = try Self.graph(node: [.url: url], documentURL: url)
    #expect(try Self.node(graph, "mira")["URL"] == (isLink ? .text(url) : nil))
    #expect(try Self.edge(graph)["URL"] == (isLink ? .text(url) : nil))
    #expect(StakeholderDiagram().diagram(of: graph).warnings == [])
  }

  @Test func anEdgeHasItsKindItsIDAndItsCitation() throws {
    let edge = try Self.edge(Self.graph())
    #expect(edge["id"] == .text("edge-e0"))
    #expect(edge["class"] == .text("founded asserted accepted"))
    #expect(
      edge["tooltip"]
        == .text(
          "Mira Holm founded Northern Example Research Works\n"
            + "Northern Example Research Works, Budget day, ¶ 3"
        )
    )
    #expect(edge["URL"] == nil)
    #expect(edge["penwidth"] == nil)
  }

  @Test(
    arguments: [
      ([:], "solid diamond - -"), ([.modality: "planned"], "dashed diamond - -"),
      ([.modality: "opinion"], "dotted diamond - -"),
      ([.modality: "denied"], "dashed teediamond - -"),
      ([.status: "disputed"], "solid diamond both odot"),
      ([.modality: "planned", .status: "disputed"], "dashed diamond both odot"),
      ([.status: "proposed"], "solid diamond - -"),
    ] as [([EdgeField: String], String)]
  )
  func claimsThatAreNotPlainlyAssertedLookDifferent(
    _ values: [EdgeField: String],
    _ look: String
  ) throws {
    let edge = try Self.edge(Self.graph(edges: [values]))
    let settings = ["style", "arrowhead", "dir", "arrowtail"].map { name in
      guard case .setting(let text)? = edge[name] else { return "-" }
      return text
    }
    #expect(settings.joined(separator: " ") == look)
  }

  @Test(arguments: [(1, "11"), (4, "11"), (5, "12"), (9, "13.5"), (14, "15"), (90, "15")])
  func whereMoreLinesMeetTheNameIsLarger(_ degree: Int, _ size: String) throws {
    let graph = try makeGraph { builder in
      builder.addNode("hub", kind: .person, name: "Hub")
      for number in 1...degree {
        builder.addNode("n\(number)", kind: .person, name: "N")
        builder.addEdge("e\(number)", kind: .promoted, from: "hub", to: "n\(number)")
      }
    }
    #expect(try Self.node(graph, "hub")["fontsize"] == .setting(size))
    #expect(try Self.node(graph, "n1")["fontsize"] == "11")
  }

  @Test func linesCanSayWhatTheyMean() throws {
    let graph = try Self.graph(edges: [[:], [:]]).mergingParallelEdges()
    var drawing = StakeholderDiagram()
    #expect(drawing.diagram(of: graph).edges.first?.attributes["label"] == nil)
    drawing.labelsEdges = true
    guard case .markup(let label)? = drawing.diagram(of: graph).edges.first?.attributes["label"]
    else {
      Issue.record("no label in markup")
      return
    }
    #expect(label.contains("bgcolor=\"#FFFFFF\"><tr><td>&#160;founded ×2&#160;</td>"))
    drawing.includesData = true
    #expect(drawing.diagram(of: graph).edges.first?.attributes["label"] == .text("founded ×2"))
  }

  @Test func aTitleStandsAbove() throws {
    var drawing = StakeholderDiagram()
    #expect(drawing.diagram(of: try Self.graph()).attributes["labelloc"] == "b")
    drawing.title = "Who founded what"
    #expect(drawing.diagram(of: try Self.graph()).attributes["labelloc"] == "t")
  }

  @Test(arguments: [
    (1, String?.none), (2, "1.8"), (5, "3"), (8, "4.2"), (9, "4.2"), (30, "4.2"),
  ])
  func moreClaimsMakeAWiderLine(_ claims: Int, _ width: String?) throws {
    let graph = try Self.graph(edges: Array(repeating: [:], count: claims)).mergingParallelEdges()
    #expect(try Self.edge(graph)["penwidth"] == width.map { .setting($0) })
  }

  @Test func dataAreAddedOnlyWhenAskedFor() throws {
    let graph = try Self.graph()
    #expect(try Self.node(graph, "mira")["data_name"] == nil)
    let diagram = StakeholderDiagram(includesData: true).diagram(of: graph)
    #expect(diagram.nodes.first?.attributes["data_name"] == .text("Mira Holm"))
    #expect(diagram.edges.first?.attributes["paragraph"] == .text("3"))
    #expect(diagram.edges.first?.attributes["document"] == .text("d1"))
    #expect(diagram.nodes.first?.attributes["label"] == .text("Mira Holm"))
    #expect(diagram.warnings == [])
  }

  @Test func aColumnCalledColorStandsBesideTheColour() throws {
    let graph = try makeGraph { builder in
      let columns = ["color", "weight"].map { builder.addColumn(named: $0, to: .edges) }
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .promoted, from: "a", to: "a")
      builder.set(columns[0], of: .edges, to: "</svg>")
      builder.set(columns[1], of: .edges, to: "-5")
    }
    let diagram = StakeholderDiagram(includesData: true).diagram(of: graph)
    let attributes = try #require(diagram.edges.first).attributes
    #expect(attributes["data_color"] == .text("</svg>"))
    #expect(attributes["data_weight"] == .text("-5"))
    #expect(attributes["weight"] == nil)
    #expect(attributes["color"] != .text("</svg>"))
    _ = try ParsedSVG(diagram.render(as: .svg, layout: .dot).bytes)
  }

  @Test func anEngineBringsItsSettings() throws {
    let graph = try Self.graph()
    #expect(StakeholderDiagram().diagram(of: graph).attributes["overlap"] == nil)
    #expect(StakeholderDiagram().diagram(of: graph, for: .sfdp).attributes["overlap"] == "prism")
    #expect(StakeholderDiagram().diagram(of: graph, for: .dot).attributes["rankdir"] == "LR")
  }

  @Test func theLegendAndTheCaptionStandBelow() throws {
    let graph = try Self.graph()
    let drawn = try ParsedSVG(
      StakeholderDiagram(caption: "1 claim <from> 1 document")
        .diagram(of: graph, for: .dot).render(as: .svg, layout: .dot).bytes
    )
    let label = try #require(drawn.graph).label
    #expect(label.contains("1 claim <from> 1 document"))
    #expect(label.contains("Person (1)"))
    #expect(label.contains("Founded (1)"))
  }
}
