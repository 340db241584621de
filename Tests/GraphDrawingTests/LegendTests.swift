import Foundation
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
      ([:], nil), ([.modality: "planned"], "planned or opinion"),
      ([.modality: "opinion"], "planned or opinion"), ([.modality: "denied"], "denied or disputed"),
      ([.status: "disputed"], "denied or disputed"), ([.status: "proposed"], nil),
    ] as [([EdgeField: String], String?)]
  )
  func brokenLinesAreExplainedWhereThereAreAny(
    _ values: [EdgeField: String],
    _ words: String?
  ) throws {
    let markup = try Self.markup { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .promoted, from: "a", to: "a", values)
    }
    for listed in ["planned or opinion", "denied or disputed"] {
      #expect(markup.contains("\(listed)&#160;(1)") == (listed == words))
    }
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
    #expect(markup.contains(">1 &lt; 2 &amp; &quot;3&quot; 4 &lt;/td&gt;</td>"))
    #expect(XMLParser(data: Data(markup.utf8)).parse())
  }

  @Test func theCaptionSpansAllCells() throws {
    let markup = try Self.markup(caption: "3 claims") { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addNode("b", kind: .region, name: "B")
      builder.addEdge("e", kind: .funded, from: "a", to: "b", [.modality: "planned"])
    }
    #expect(markup.contains("<td colspan=\"4\">3 claims</td>"))
  }

  @Test func withoutACaptionThereIsNoRowForIt() throws {
    let markup = try Self.markup { $0.addNode("a", kind: .person, name: "A") }
    #expect(!markup.contains("colspan"))
    #expect(XMLParser(data: Data(markup.utf8)).parse())
  }

  @Test func anEmptyGraphSaysSo() throws {
    #expect(try Self.markup { _ in }.contains("no nodes and no&#160;edges"))
  }
}
