import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct DOTReaderTests {
  private let reader = DOTReader()

  @Test func labelsAreNamesAndNamesAreIDs() throws {
    let graph = try reader.graph(
      #"""
      digraph "G" {
        a [label=<<b>Ann</b> &amp; Bo<br/>two>, kind=person]
        b [label="North\nwind", URL="https://example.org/b"]
        a -> b [kind=hired, id=x]
      }
      """#
    )
    #expect(
      graph.rows(of: .nodes) == [
        "a kind=text(\"person\") name=text(\"Ann & Bo two\") "
          + "label=text(\"<b>Ann</b> &amp; Bo<br/>two\")",
        "b kind=text(\"unspecified\") name=text(\"North wind\") url=text(\"https://example.org/b\") "
          + "label=text(\"North\\nwind\")",
      ]
    )
    #expect(
      graph.rows(of: .edges) == ["x kind=text(\"hired\") source=text(\"a\") target=text(\"b\")"]
    )
  }

  @Test func valuesThatLookLikeNumbersAreNumbers() throws {
    let graph = try reader.graph(
      """
      digraph { node [size=2]; a [share=0.5, ok=true, code="007"]; b [size=12]; c [code=7]
        a -> b [weight=3]; b -> c [weight=1.5] }
      """
    )
    #expect(
      graph.rows(of: .nodes) == [
        "a kind=text(\"unspecified\") name=text(\"a\") code=text(\"007\") ok=boolean(true) "
          + "share=number(0.5) size=integer(2)",
        "b kind=text(\"unspecified\") name=text(\"b\") size=integer(12)",
        "c kind=text(\"unspecified\") name=text(\"c\") code=text(\"7\") size=integer(2)",
      ]
    )
    let weights = graph.rows(of: .edges).compactMap { $0.components(after: "weight=") }
    #expect(weights == ["number(3.0)", "number(1.5)"])
  }

  @Test func ofSeveralGraphsTheFirstIsRead() throws {
    let reading = try reader.read("digraph A { a -> b } digraph B { c } graph C { d }")
    #expect(
      reading.findings.map(\.description) == [
        "file:1:1: warning: the file has 2 more graphs; only the first is read [graph]"
      ]
    )
    #expect(try #require(reading.graph).rows(of: .nodes).count == 2)
  }

  @Test func clustersBecomeAProperty() throws {
    let graph = try reader.graph(
      """
      digraph { label="whole"; plain
        subgraph cluster_a { label="Group A"; x; subgraph cluster_in { y } }
        subgraph cluster_b { z } subgraph other { w } }
      """
    )
    let clusters = graph.rows(of: .nodes).map { row in
      row.components(after: "cluster=") ?? "none"
    }
    // In the order of the ids: plain, w, x, y, z.
    #expect(
      clusters == [
        "none", "none", "text(\"Group A\")", "text(\"cluster_in\")", "text(\"cluster_b\")",
      ]
    )
  }

  @Test func edgesOfAGraphHaveNoDirection() throws {
    let findings = try reader.findings("graph { a -- b -- c }")
    #expect(findings.count == 1)
    #expect(findings.first?.contains("2 edges have no direction") == true)
  }

  @Test func whatGraphvizKeepsForItselfStaysUnderALongerName() throws {
    let graph = try reader.graph(
      "digraph { a [id=svg1]; a -> b [target=_blank, source=s, key=k]; a -> b [key=l] }"
    )
    #expect(graph.addedColumns(of: .nodes) == ["data_id: text"])
    #expect(
      graph.addedColumns(of: .edges) == ["data_source: text", "data_target: text", "key: text"]
    )
  }

  @Test(arguments: [
    ("digraph { a ->\n\n", "2:1: error: the text ends within the graph; close it with } [syntax]"),
    ("{}", "1:1: error: syntax error near"),
    ("digraph { a \n b ] }", "2:1: error: syntax error near \"]\""),
    ("", "1:1: error: there are no data [format]"),
    ("PK\u{3}\u{4}x", "1:1: error: this is a ZIP archive"),
  ])
  func whatIsNoDOTIsToldWithItsPlace(_ text: String, _ start: String) throws {
    let findings = try reader.findings(text)
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix(start) == true, "\(findings)")
  }

  @Test func otherEncodingsAreRead() throws {
    let text = "digraph { a [label=\"é 北京\"] }"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
    let reading = try reader.read(bytes)
    #expect(try #require(reading.graph).rows(of: .nodes)[0].contains("é 北京"))
  }

  @Test(arguments: [
    "digraph{", "  strict graph \"x\" {}", "// made by x\n/* and\ny */ Digraph G {",
    "# 1 \"file\"\ngraph G{}", "// documents: [{\"id\": \"a\"}]",
  ])
  func itsBeginningIsRecognised(_ text: String) {
    #expect(DOTReader.recognises(text.trimmed))
  }

  @Test(arguments: [
    "{\"graph\": {}}", "graphics", "<graph>", "id,kind", "// nothing", "/* digraph",
  ])
  func otherBeginningsAreNot(_ text: String) {
    #expect(!DOTReader.recognises(text))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func whatGephiGetsComesBack(_ seed: UInt64) throws {
    // Each line end is \n in DOT.
    let letters = RandomGraph.letters.filter { !$0.utf8.contains(UInt8(ascii: "\r")) }
    var random = RandomGraph(seed: seed, letters: letters)
    let graph = try random.make()
    let reading = try reader.read(DOTWriter(profile: .gephi).bytes(of: graph))
    #expect(reading.errors.map(\.description) == [])
    #expect(reading.warnings.filter { $0.code != "empty" }.map(\.description) == [])
    let read = try #require(reading.graph)
    #expect(differences(read, graph) == [])
  }

  @Test func anIDThatIsAWordOfDOTComesBack() throws {
    let graph = try makeGraph { builder in
      builder.addNode("Node", kind: .person, name: "Nora Node")
      builder.addNode("graph", kind: .person, name: "Gra Ph")
      builder.addEdge("e", kind: .founded, from: "Node", to: "graph")
    }
    let reading = try reader.read(DOTWriter(profile: .gephi).bytes(of: graph))
    #expect(differences(try #require(reading.graph), graph) == [])
  }
}

extension String {
  fileprivate var trimmed: String { String(drop(while: \.isWhitespace)) }

  /// What stands behind a word, up to the next blank behind its closing bracket.
  fileprivate func components(after word: String) -> String? {
    guard let range = firstRange(of: word) else { return nil }
    let rest = self[range.upperBound...]
    return rest.firstIndex(of: ")").map { String(rest[...$0]) }
  }
}
