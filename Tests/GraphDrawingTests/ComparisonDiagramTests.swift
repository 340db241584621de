import GraphDrawing
import GraphQueries
import Graphviz
import StakeholderGraph
import TestSupport
import Testing

struct ComparisonDiagramTests {
  /// Nodes with names, and claims: id, source, target, document, other values.
  private static func graph(
    _ nodes: [(String, NodeKind, String)],
    _ claims: [(String, String, String, String, [EdgeField: String])]
  ) throws -> Graph {
    try makeGraph { builder in
      for id in ["d1", "d2", "d3"] {
        builder.addDocument(
          id,
          [.publisher: "p-" + id, .title: "Title <\(id)>", .url: "https://example.org/" + id]
        )
      }
      for (id, kind, name) in nodes { builder.addNode(id, kind: kind, name: name) }
      for (id, source, target, document, values) in claims {
        builder.addEdge(
          id,
          kind: .funded,
          from: source,
          to: target,
          values.merging([.document: document]) { $1 }
        )
      }
    }
  }

  /// A comparison in which everything that can become of a node or a line does.
  private static func union() throws -> GraphUnion {
    let old = try graph(
      [
        ("a", .organisation, "Alder"), ("b", .organisation, "Birch"), ("c", .organisation, "Cedar"),
        ("gone", .initiative, "Gone Plan"),
      ],
      [
        ("e1", "a", "b", "d1", [:]), ("e2", "b", "c", "d1", [:]), ("e3", "c", "a", "d1", [:]),
        ("e4", "c", "a", "d2", [:]), ("e5", "a", "gone", "d1", [.modality: "planned"]),
        ("e6", "b", "a", "d1", [:]), ("e7", "a", "a", "d3", [.note: "old"]),
      ]
    )
    let new = try graph(
      [
        ("a", .organisation, "Alder"), ("b", .organisation, "Birch Ltd"),
        ("c", .organisation, "Cedar"), ("new", .person, "Nell New"),
      ],
      [
        ("e1", "a", "b", "d1", [:]), ("e2", "b", "c", "d1", [:]), ("e3", "c", "a", "d1", [:]),
        ("e8", "b", "c", "d2", [:]), ("e9", "new", "c", "d2", [.modality: "opinion"]),
        ("e7", "a", "a", "d3", [.note: "new"]),
      ]
    )
    return GraphUnion(of: GraphDifference(from: old, to: new))
  }

  private static func diagram(folded: Bool = true) throws -> Diagram {
    let union = try union()
    return StakeholderDiagram(caption: "from then to now", comparison: union)
      .diagram(of: folded ? union.graph.mergingParallelEdges() : union.graph, for: .dot)
  }

  private static func node(_ id: String) throws -> Attributes {
    try #require(try diagram().nodes.first { $0.name == id }).attributes
  }

  private static func edge(_ key: String) throws -> Attributes {
    try #require(try diagram().edges.first { $0.key == key }).attributes
  }

  @Test(
    arguments: [
      ("a", .unchanged, "Alder", "organisation unchanged", nil),
      ("b", .changed, "~ Birch Ltd", "organisation changed", nil),
      ("new", .added, "+ Nell New", "person added", nil),
      ("gone", .removed, "− Gone Plan", "initiative removed", 2),
    ] as [(String, Change, String, String, AttributeValue?)]
  )
  func aNodeTellsBySignOutlineAndClassWhatBecameOfIt(
    _ id: String,
    _ change: Change,
    _ label: String,
    _ styleClass: String,
    _ outlines: AttributeValue?
  ) throws {
    let attributes = try Self.node(id)
    let look = Theme.light.style(of: change)
    #expect(attributes["label"] == .text(label))
    #expect(attributes["class"] == .text(styleClass))
    #expect(attributes["color"] == .setting(look.line.description))
    #expect(attributes["penwidth"] == .setting(look.width))
    #expect(attributes["peripheries"] == outlines)
    let grey = AttributeValue.setting(Theme.light.changes.sameText.description)
    #expect(attributes["fontcolor"] == (change == .unchanged ? grey : nil))
  }

  @Test(
    arguments: [
      ("a:funded:b", .unchanged, nil, "solid"), ("a:funded:a", .changed, "~", "solid"),
      ("b:funded:c", .better(old: 1, new: 2), "▲ 1 → 2", "solid"),
      ("c:funded:a", .worse(old: 2, new: 1), "▼ 2 → 1", "solid"),
      ("b:funded:a", .removed, "−", "solid"),
      // A plan is dashed as ever, and its line is double as removed.
      ("a:funded:gone", .removed, "− planned", "dashed"),
      ("new:funded:c", .added, "+ opinion", "dotted"),
    ] as [(String, Change, String?, String)]
  )
  func aLineTellsBySignColourAndStyleWhatBecameOfIt(
    _ key: String,
    _ change: Change,
    _ sign: String?,
    _ style: String
  ) throws {
    let attributes = try Self.edge(key)
    let look = Theme.light.style(of: change)
    let line = look.line.description
    let double = "\(line):\(Theme.light.ground):\(line)"
    #expect(attributes["color"] == .setting(change == .removed ? double : line))
    #expect(attributes["penwidth"] == .setting(look.width))
    #expect(attributes["style"] == .setting(style))
    if let sign {
      guard case .markup(let label)? = attributes["label"] else {
        Issue.record("no label")
        return
      }
      #expect(label.contains("<b>\(sign)</b>"))
    } else {
      #expect(attributes["label"] == nil)
    }
  }

  @Test(arguments: [
    ("a:funded:b", "Alder funded Birch Ltd (unchanged)\np-d1, Title <d1>"),
    ("a:funded:a", "Alder funded Alder (changed)\n~ p-d3, Title <d3> (note: old → new)"),
    (
      "b:funded:c",
      "Birch Ltd funded Cedar (better supported: 1 → 2 independent sources)\n"
        + "p-d1, Title <d1>\n+ p-d2, Title <d2>"
    ),
    (
      "c:funded:a",
      "Cedar funded Alder (worse supported: 2 → 1 independent sources)\n"
        + "p-d1, Title <d1>\n− p-d2, Title <d2>"
    ),
    (
      "a:funded:gone",
      "Alder funded Gone Plan (planned, removed)\n− p-d1, Title <d1> (planned)"
    ),
  ])
  func theTooltipHasEachCitationWithItsSign(_ key: String, _ tooltip: String) throws {
    #expect(try Self.edge(key)["tooltip"] == .text(tooltip))
  }

  @Test func aNodesTooltipTellsWhatHasChanged() throws {
    #expect(
      try Self.node("b")["tooltip"]
        == .text("Birch Ltd (Organisation), changed\nname: Birch → Birch Ltd")
    )
    #expect(try Self.node("a")["tooltip"] == .text("Alder (Organisation)"))
    #expect(try Self.node("new")["tooltip"] == .text("Nell New (Person), added"))
  }

  @Test func claimsThatAreNotFoldedHaveTheirOwnSigns() throws {
    let edges = try Self.diagram(folded: false).edges
    let classes = Dictionary(
      uniqueKeysWithValues: edges.map { ($0.key, $0.attributes["class"]) }
    )
    #expect(classes["e1"] == .text("funded asserted accepted unchanged"))
    #expect(classes["e4"] == .text("funded asserted accepted removed"))
    #expect(classes["e5"] == .text("funded planned accepted removed"))
    #expect(classes["e7"] == .text("funded asserted accepted changed"))
    #expect(classes["e8"] == .text("funded asserted accepted added"))
    #expect(edges.count == 9)
  }

  @Test func theLegendExplainsEachSignWithItsCount() throws {
    let drawn = try ParsedSVG(try Self.diagram().render(as: .svg, layout: .dot).bytes)
    let label = try #require(drawn.graph).label
    for words in [
      "from then to now", "── +", "added (1 node, 1 line)", "══ −",
      "removed (1 node, 2 lines)", "── ~", "changed (1 node, 1 line)", "── ▲",
      "more sources (1 line)", "── ▼", "fewer sources (1 line)", "unchanged (2 nodes, 1 line)",
      "Organisation (3)", "Person (1)", "Initiative (1)", "Funded (7)",
      "planned (1)", "opinion (1)",
    ] {
      #expect(label.contains(words), "\(words) is not in the legend: \(label)")
    }
    #expect(!label.contains("denied") && !label.contains("disputed"))
    #expect(drawn.nodes.count == 5)
    #expect(drawn.edges.count == 7)
  }

  @Test func aPictureOfOneGraphHasNoSigns() throws {
    let graph = try Self.union().difference.new.graph
    let diagram = StakeholderDiagram().diagram(of: graph, for: .dot)
    #expect(diagram.edges.allSatisfy { $0.attributes["label"] == nil })
    #expect(diagram.nodes.allSatisfy { $0.attributes["penwidth"] == nil })
    let label = try #require(
      try ParsedSVG(diagram.render(as: .svg, layout: .dot).bytes).graph
    ).label
    #expect(!label.contains("added"))
    #expect(!label.contains("unchanged"))
  }

  @Test func changesDifferWithoutColour() {
    let changes: [Change] = [
      .unchanged, .added, .removed, .changed, .better(old: 1, new: 2), .worse(old: 2, new: 1),
    ]
    let looks = changes.map { Theme.light.style(of: $0) }
    #expect(Set(looks.map(\.sign)).count == looks.count)
    #expect(Set(looks.map(\.word)).count == looks.count)
    #expect(looks.filter(\.isDouble).map(\.word) == ["removed"])
  }

  @Test func linesAndPaleNamesCanBeSeen() {
    for change in [Change.unchanged, .added, .removed, .changed] {
      #expect(Theme.light.style(of: change).line.contrast(to: Theme.light.ground) >= 3)
    }
    for kind in Vocabulary.standard.allNodeKinds {
      let fill = Theme.light.style(of: kind, in: .standard).fill
      #expect(Theme.light.changes.sameText.contrast(to: fill) >= 4.5)
    }
  }

  @Test func hostileTextStaysText() throws {
    let hostile = "</title><script>alert(1)</script> & \"\\N\" <b>"
    let old = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: hostile)
      builder.addNode(hostile.trimmingSpaces, kind: .person, name: "B")
      builder.addEdge("e", kind: .funded, from: "a", to: "a", [.note: hostile])
    }
    let new = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .funded, from: "a", to: "a", [.note: "x"])
      builder.addEdge("f", kind: .funded, from: "a", to: "a", [.document: hostile])
    }
    let union = GraphUnion(of: GraphDifference(from: old, to: new))
    let diagram = StakeholderDiagram(caption: hostile, comparison: union)
      .diagram(of: union.graph.mergingParallelEdges(), for: .dot)
    let drawn = try ParsedSVG(diagram.render(as: .svg, layout: .dot).bytes)
    #expect(drawn.nodes.count == 2)
    let tooltip = try #require(drawn.edges.first?.tooltips.first)
    #expect(tooltip.contains("note: \(hostile) → x"))
    #expect(try text(diagram.render(as: .svg, layout: .dot).bytes).contains("<script") == false)
  }
}

extension String {
  fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
