import Foundation
import GraphDrawing
import GraphQueries
import Graphviz
import StakeholderGraph
import TestSupport
import Testing

/// What anybody's text in the data looks like in a picture, read by a strict parser.
struct HostileTextTests {
  static let texts = [
    "\"quoted\"", "it's", "back\\slash", "trailing\\", "\\N \\G", "<b>bold</b>", "<table>", "a & b",
    "&amp;", "&#160;", "&nbsp;", "]]>", "<!-- -->", "two\nlines", "北京示例研究院与上海", "مرحبا", "שלום",
    "🌍👩‍👩‍👧", "e\u{301}", "{a|b}", "%s%n", "->", "\u{202E}gnp",
  ]

  private static func graph(_ text: String, url: String = "https://example.org/?a=1&b=\"2\"") throws
    -> Graph
  {
    try makeGraph { builder in
      builder.addDocument("d1", [.publisher: "p", .title: text, .url: url])
      builder.addNode(
        "n",
        kind: .person,
        name: text,
        [.description: text, .aliases: "x", .url: url]
      )
      builder.addNode("p", kind: .organisation, name: "Gazette")
      builder.addEdge("e1", kind: .founded, from: "n", to: "p", [.document: "d1", .note: text])
      builder.addEdge("e2", kind: .founded, from: "n", to: "p")
    }
  }

  /// Text without white space, since labels are broken into lines.
  private static func letters(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace })
  }

  @Test(arguments: texts, [true, false])
  func namesComeBackFromThePicture(_ text: String, _ merges: Bool) throws {
    var graph = try Self.graph(text)
    if merges { graph = graph.mergingParallelEdges() }
    let diagram = StakeholderDiagram(includesData: true, caption: text).diagram(
      of: graph,
      for: .dot
    )
    let drawn = try ParsedSVG(diagram.render(as: .svg, layout: .dot).bytes)
    let node = try drawn.node("n")
    #expect(Self.letters(node.label) == Self.letters(text))
    #expect(node.tooltips == ["\(text) (Person)\n\(text)"])
    #expect(!node.isBold)
    let edge = try #require(drawn.edges.first)
    #expect(edge.tooltips == ["\(text) founded Gazette\nGazette, \(text)"])
    // Two claims that cite different documents have no address in common.
    #expect(edge.links == (merges ? [] : ["https://example.org/?a=1&b=%222%22"]))
  }

  @Test(arguments: texts)
  func idsComeBackFromThePicture(_ text: String) throws {
    // Ids have no control characters.
    let id = text.replacing("\n", with: " ").replacing("\u{202E}", with: "")
    let graph = try makeGraph { builder in
      builder.addNode(id, kind: .person, name: "A")
      builder.addEdge(id, kind: .promoted, from: id, to: id)
    }
    let drawn = try ParsedSVG(
      StakeholderDiagram().diagram(of: graph, for: .dot).render(as: .svg, layout: .dot).bytes
    )
    #expect(drawn.nodes.map(\.id) == ["node-\(id)"])
    #expect(drawn.edges.map(\.id) == ["edge-\(id)"])
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "vbscript:x", " javascript:x", "//x",
  ])
  func addressesThatRunSomethingAreNotInThePicture(_ url: String) throws {
    let graph = try Self.graph("A", url: url)
    let diagram = StakeholderDiagram().diagram(of: graph, for: .dot)
    let bytes = try diagram.render(as: .svg, layout: .dot).bytes
    #expect(try ParsedSVG(bytes).groups.allSatisfy { $0.links.allSatisfy { $0.isEmpty } })
    #expect(try !text(bytes).contains(url))
  }

  @Test(arguments: texts)
  func dotComesBackValueByValue(_ text: String) throws {
    let graph = try Self.graph(text)
    let dot = try StakeholderDiagram(includesData: true).diagram(of: graph).dot()
    let read = try json(readingBack: dot)
    let nodes = try #require(read["objects"] as? [[String: Any]])
    let node = try #require(nodes.first { $0["kind"] as? String == "person" })
    #expect(node["aliases"] as? String == "x")
    let edges = try #require(read["edges"] as? [[String: Any]])
    #expect(edges.count == 2)
    #expect(edges.first?["document"] as? String == "d1")
  }

  @Test func theOrderOfTheRowsDoesNotShow() throws {
    func graph(_ order: [Int]) throws -> Graph {
      try makeGraph { builder in
        for number in order {
          builder.addDocument("d\(number)", [.title: "T\(number)", .publisher: "n1"])
          builder.addNode("n\(number)", kind: .organisation, name: "N \(number)")
          builder.addEdge(
            "e\(number)",
            kind: .funded,
            from: "n\(number)",
            to: "n1",
            [.document: "d\(number)"]
          )
          builder.addEdge("f\(number)", kind: .funded, from: "n\(number)", to: "n2")
        }
      }
    }
    func files(_ graph: Graph) throws -> [[UInt8]] {
      let drawing = StakeholderDiagram(includesData: true, caption: "C")
      let merged = graph.mergingParallelEdges()
      return try [graph, merged].flatMap { part in
        [
          try drawing.diagram(of: part).dot(),
          try drawing.diagram(of: part, for: .dot).render(as: .svg, layout: .dot).bytes,
          try drawing.diagram(of: part, for: .sfdp).render(as: .svg, layout: .sfdp).bytes,
        ]
      }
    }
    let sorted = try files(graph([1, 2, 3, 4, 5]))
    #expect(try files(graph([4, 1, 5, 3, 2])) == sorted)
    #expect(try files(graph([5, 4, 3, 2, 1])) == sorted)
  }
}
