import Foundation
import GraphQueries
import Graphviz
import StakeholderGraph
import TestSupport
import Testing

@testable import GraphDrawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct LegendTests {
  private static func markup(
    _ vocabulary: Vocabulary = .standard,
    caption: String? = nil,
    _ fill: (inout GraphBuilder) -> Void
  ) throws -> String {
    Legend(theme: .light, caption: caption).markup(for: try makeGraph(vocabulary: vocabulary, fill))
  }

  @Test func onlyTheKindsThatAreThereAreListedWithTheirCounts() throws {
    let markup = try Self.markup { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addNode("b", kind: .initiative, name: "B")
      builder.addNode("c", kind: .initiative, name: "C")
      builder.addEdge("e", kind: .funded, from: "a", to: "b")
      builder.addEdge("f", kind: .funded, from: "a", to: "b")
    }
    #expect(markup.contains("Person&#160;(1)"))
    #expect(markup.contains("Initiative&#160;(2)"))
    #expect(markup.contains("Funded&#160;(2)"))
    for absent in ["Organisation", "Region", "Quoted", "Founded", "Promoted", "denied"] {
      #expect(!markup.contains(absent))
    }
  }

  @Test(
    arguments: [
      ([:], []), ([.modality: "planned"], ["planned"]), ([.modality: "opinion"], ["opinion"]),
      ([.modality: "denied"], ["denied"]), ([.status: "disputed"], ["disputed"]),
      ([.modality: "denied", .status: "disputed"], ["denied", "disputed"]),
      ([.status: "proposed"], []),
    ] as [([EdgeField: String], [String])]
  )
  func marksAreExplainedWhereThereAreAny(
    _ values: [EdgeField: String],
    _ words: [String]
  ) throws {
    let markup = try Self.markup { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .promoted, from: "a", to: "a", values)
    }
    for listed in ["planned", "opinion", "denied", "disputed", "several claims"] {
      #expect(markup.contains("\(listed)&#160;(1)") == words.contains(listed))
    }
  }

  @Test func wideLinesAreExplained() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A")
      for id in ["e", "f"] { builder.addEdge(id, kind: .promoted, from: "a", to: "a") }
      builder.addEdge("g", kind: .funded, from: "a", to: "a")
    }.mergingParallelEdges()
    let markup = Legend(theme: .light, caption: nil).markup(for: graph)
    #expect(markup.contains("several claims&#160;(1)"))
  }

  @Test func labelsAndTheCaptionAreEscaped() throws {
    var vocabulary = Vocabulary.standard
    let kind = vocabulary.declare(
      NodeKindDefinition(id: "x", label: "<b>\"X\" & Y\u{1}</b>", shape: .box)
    )
    let markup = try Self.markup(vocabulary, caption: "1 < 2 & \"3\"\n4 </td>") { builder in
      builder.addNode("a", kind: kind, name: "A")
    }
    #expect(markup.contains("&lt;b&gt;&quot;X&quot; &amp; Y &lt;/b&gt;&#160;(1)"))
    #expect(markup.contains(">1 &lt; 2 &amp; &quot;3&quot;<br/>4 &lt;/td&gt;</td>"))
    #expect(XMLParser(data: Data(markup.utf8)).parse())
  }

  @Test func theCaptionSpansAllColumns() throws {
    let markup = try Self.markup(caption: "3 claims") { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addNode("b", kind: .region, name: "B")
      builder.addEdge("e", kind: .funded, from: "a", to: "b", [.modality: "planned"])
    }
    #expect(markup.contains("<td colspan=\"8\">3 claims</td>"))
  }

  @Test func withoutACaptionThereIsNoRowForIt() throws {
    let markup = try Self.markup { $0.addNode("a", kind: .person, name: "A") }
    #expect(markup.split(separator: "<tr>").count == 2)
    #expect(XMLParser(data: Data(markup.utf8)).parse())
  }

  @Test func anEmptyGraphSaysSo() throws {
    #expect(try Self.markup { _ in }.contains("no nodes and no edges&#160;"))
  }

  @Test func itIsAsWideAsItMayBeAndNotWider() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addNode("b", kind: .region, name: "B")
      builder.addNode("c", kind: .organisation, name: "C")
      builder.addEdge("e", kind: .funded, from: "a", to: "b", [.modality: "planned"])
      builder.addEdge("f", kind: .promoted, from: "a", to: "b", [.modality: "denied"])
    }
    func rows(_ width: Double) -> Int {
      Legend(theme: .light, caption: nil, width: width).markup(for: graph)
        .split(separator: "<tr>").count - 1
    }
    #expect(rows(2_000) == 1)
    #expect(rows(700) == 2)
    #expect(rows(100) == rows(300))
  }

  @Test func aLongCaptionIsBrokenIntoLines() throws {
    let words = Array(repeating: "claims", count: 40).joined(separator: " ")
    let markup = Legend(theme: .light, caption: words, width: 500).markup(
      for: try makeGraph { _ in }
    )
    #expect(markup.split(separator: "<br/>").count == 4)
    #expect(markup.replacing("<br/>", with: " ").contains(words))
  }

  @Test func theTitleStandsFirst() throws {
    let markup = Legend(theme: .light, title: "Who & why", caption: "2 claims").markup(
      for: try makeGraph { $0.addNode("a", kind: .person, name: "A") }
    )
    let title = try #require(markup.range(of: "<b>Who &amp; why</b>"))
    let person = try #require(markup.range(of: "Person"))
    let caption = try #require(markup.range(of: "2 claims"))
    #expect(title.lowerBound < person.lowerBound && person.lowerBound < caption.lowerBound)
  }

  @Test func footnotesListTheDocumentsThatLinesCite() throws {
    let graph = try makeGraph { builder in
      builder.addDocument("d1", [.publisher: "p", .title: "Budget", .url: "https://example.org/1"])
      builder.addDocument("d2", [.title: "Plans", .published: "2025-03"])
      builder.addDocument("d3", [.title: "Never cited"])
      builder.addNode("p", kind: .organisation, name: "Gazette")
      builder.addEdge("e", kind: .promoted, from: "p", to: "p", [.document: "d2"])
      builder.addEdge("f", kind: .promoted, from: "p", to: "p", [.document: "d1"])
      builder.addEdge("g", kind: .funded, from: "p", to: "p")
    }
    let notes = Footnotes(of: graph)
    #expect(notes.lines == ["1. Gazette, Budget, https://example.org/1", "2. Plans, 2025-03"])
    #expect(graph.allEdges.map(notes.mark) == ["2", "1", ""])
    let folded = graph.mergingParallelEdges()
    #expect(folded.allEdges.map(Footnotes(of: folded).mark) == ["", "1, 2"])
    var drawing = StakeholderDiagram()
    drawing.hasFootnotes = true
    let diagram = drawing.diagram(of: folded)
    let labels = diagram.edges.map { $0.attributes["label"] }
    #expect(labels == [nil, .markup(drawing.labelOnGround("[1, 2]"))])
    guard case .markup(let legend)? = diagram.attributes["label"] else {
      Issue.record("no legend")
      return
    }
    #expect(legend.contains("2. Plans, 2025-03") && !legend.contains("Never"))
  }
}
