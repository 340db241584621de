import Foundation
import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct GraphologyWriterTests {
  private static func parsed(
    _ graph: Graph,
    _ appearance: Appearance = Appearance()
  ) throws -> [String: Any] {
    let bytes = GraphologyWriter(appearance: appearance).bytes(of: graph)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    )
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let graph = try makeAwkwardGraph()
    let bytes = GraphologyWriter(appearance: makeAwkwardAppearance(of: graph)).bytes(of: graph)
    #expect(String(decoding: bytes, as: UTF8.self) == GoldenFiles.graphology)
  }

  @Test func theTopHasWhatGraphologyAsksFor() throws {
    let top = try Self.parsed(makeAwkwardGraph())
    #expect(Set(top.keys) == ["attributes", "options", "nodes", "edges"])
    #expect(
      top["options"] as? NSDictionary
        == ["type": "directed", "multi": true, "allowSelfLoops": true] as NSDictionary
    )
    let attributes = try #require(top["attributes"] as? [String: Any])
    #expect((attributes["documents"] as? NSArray)?.count == 1)
    #expect(attributes["vocabulary"] is NSDictionary)
  }

  @Test func noColumnNamesARendererOfSigma() throws {
    let names = ["type", "hidden", "zIndex", "forceLabel", "x", "Size"]
    let graph = try makeGraph { builder in
      let columns = names.map { builder.addColumn(named: $0, to: .nodes) }
      builder.addNode("a", kind: .person, name: "A")
      for column in columns { builder.set(column, of: .nodes, to: "x") }
    }
    let nodes = try #require(try Self.parsed(graph)["nodes"] as? [NSDictionary])
    #expect(
      nodes == [
        [
          "key": "a",
          "attributes": [
            "label": "A", "kind": "person", "name": "A", "data_type": "x", "data_hidden": "x",
            "data_zIndex": "x", "data_forceLabel": "x", "data_x": "x", "data_Size": "x",
          ],
        ]
      ]
    )
  }

  @Test func aColourOfTheVocabularyGoesBeforeThatOfTheTheme() throws {
    var vocabulary = Vocabulary.standard
    vocabulary.declare(
      NodeKindDefinition(id: "person", label: "P", shape: .ellipse, colour: Colour("#0A0B0C"))
    )
    let graph = try makeGraph(vocabulary: vocabulary) { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addNode("b", kind: .region, name: "B")
    }
    let top = try Self.parsed(graph, makeAwkwardAppearance(of: graph))
    let nodes = try #require(top["nodes"] as? [[String: Any]])
    let colours = nodes.map { ($0["attributes"] as? [String: Any])?["color"] as? String }
    #expect(colours == ["#0A0B0C", "#006645"])
  }

  @Test func theFormatHasItsNameAndNoEndingOfItsOwn() {
    #expect(GraphologyWriter.formatName == "graphology")
    #expect(GraphologyWriter.fileExtensions == [])
  }
}
