import Foundation
import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct GraphMLWriterTests {
  private static func parsed(_ graph: Graph) throws -> ParsedGraphML {
    try ParsedGraphML(GraphMLWriter().bytes(of: graph))
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let text = String(decoding: GraphMLWriter().bytes(of: try makeAwkwardGraph()), as: UTF8.self)
    #expect(text == GoldenFiles.graphML)
  }

  @Test func allElementsAreInTheNamespaceThatReadersAskFor() throws {
    let bytes = GraphMLWriter().bytes(of: try makeAwkwardGraph())
    #expect(try ParsedGraphML(bytes).namespaces == ["http://graphml.graphdrawing.org/xmlns"])
    #expect(
      String(decoding: bytes, as: UTF8.self).contains(
        "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
          + "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\""
      )
    )
  }

  @Test func everyKeyHasANameATypeAndOneScope() throws {
    let keys = try Self.parsed(makeAwkwardGraph()).keys
    #expect(!keys.isEmpty)
    for key in keys {
      #expect(Set(key.attributes.keys) == ["id", "for", "attr.name", "attr.type"])
      #expect(["graph", "node", "edge"].contains(key.attributes["for"]))
      #expect(
        ["boolean", "int", "long", "float", "double", "string"].contains(
          key.attributes["attr.type"]
        )
      )
      #expect(key.attributes["attr.name"]?.isEmpty == false)
    }
  }

  @Test func keyIDsAreUniqueAndNamesAreUniqueInTheirScope() throws {
    let keys = try Self.parsed(makeAwkwardGraph()).keys
    #expect(Set(keys.map { $0.attributes["id"] }).count == keys.count)
    let names = keys.map { [$0.attributes["for"], $0.attributes["attr.name"]] }
    #expect(Set(names).count == keys.count)
    #expect(!keys.contains { $0.attributes["for"] == "edge" && $0.attributes["attr.name"] == "id" })
  }

  @Test func nothingRestsOnDefaultsOrOnDirectionsOfEdges() throws {
    let parsed = try Self.parsed(makeAwkwardGraph())
    #expect(!parsed.names.contains("default"))
    #expect(parsed.graphs.map { $0.attributes["edgedefault"] } == ["directed"])
    #expect(parsed.edges.allSatisfy { Set($0.attributes.keys) == ["id", "source", "target"] })
  }

  @Test func nodesStandBeforeEdges() throws {
    let names = try Self.parsed(makeAwkwardGraph()).names
    let lastNode = try #require(names.lastIndex(of: "node"))
    #expect(try #require(names.firstIndex(of: "edge")) > lastNode)
    #expect(try #require(names.lastIndex(of: "key")) < names.firstIndex(of: "graph") ?? 0)
  }

  @Test func edgesHaveUniqueIDsWhichAreRepeatedAsEID() throws {
    let parsed = try Self.parsed(makeAwkwardGraph())
    let ids = parsed.edges.compactMap { $0.attributes["id"] }
    #expect(ids == ["e&1", "e2", "e3"])
    #expect(try parsed.edges.map { try parsed.values(of: $0)["eid"] } == ids)
  }

  @Test func nodesComeBackValueByValue() throws {
    let parsed = try Self.parsed(makeAwkwardGraph())
    #expect(
      parsed.nodes.map { $0.attributes } == [["id": "a<1>"], ["id": "gazette"], ["id": "北京"]]
    )
    let name = "Mira \"M\" <b>Holm</b> & Co\\"
    #expect(
      try parsed.nodes.map { try parsed.values(of: $0) } == [
        ["label": name, "name": name, "kind": "person", "data_label": "own", "rank": "-7"],
        [
          "label": "Gazette", "name": "Gazette", "kind": "organisation",
          "aliases": "[\"G|Z\", \"Z & G\"]", "description": "a\u{FFFD}b\u{FFFD}c\td\ne\rf",
          "affiliations": "[\"x\\\\:y:z\"]", "is \"checked\"": "true",
        ],
        ["label": "北京 🌍 שלום", "name": "北京 🌍 שלום", "kind": "region"],
      ]
    )
  }

  @Test func edgesComeBackValueByValue() throws {
    let parsed = try Self.parsed(makeAwkwardGraph())
    #expect(
      parsed.edges.map { [$0.attributes["source"], $0.attributes["target"]] }
        == [["gazette", "a<1>"], ["gazette", "a<1>"], ["北京", "北京"]]
    )
    #expect(
      try parsed.edges.map { try parsed.values(of: $0) } == [
        [
          "eid": "e&1", "label": "quoted (opinion)", "interaction": "quoted", "weight": "1",
          "kind": "quoted", "document": "d&1", "paragraph": "11", "start": "0", "end": "9",
          "modality": "opinion", "about": "[\"北京\", \"gazette\"]", "date": "2025-03-04",
          "confidence": "0.25", "data_weight": "heavy",
        ],
        [
          "eid": "e2", "label": "quoted", "interaction": "quoted", "weight": "1",
          "kind": "quoted", "key": "k",
        ],
        [
          "eid": "e3", "label": "funded", "interaction": "funded", "weight": "1",
          "kind": "funded", "amount": "1000000000000", "currency": "CNY", "note": "]]> --",
          "score": "2.5",
        ],
      ]
    )
  }

  @Test func theDocumentsAndTheVocabularyStandAtTheGraphAsJSON() throws {
    let graph = try #require(try Self.parsed(makeAwkwardGraph()).graphs.first)
    let documents = try #require(graph.data["g_documents"])
    let read = try JSONSerialization.jsonObject(with: Data(documents.utf8))
    #expect(
      try #require(read as? NSArray) == [
        [
          "id": "d&1", "publisher": "gazette", "title": "\"Budget\" <day>",
          "published": "2025-03", "authors": ["A|B", "C"],
        ]
      ]
    )
    #expect(graph.data["g_vocabulary"] == GoldenFiles.vocabulary)
  }

  @Test func aColumnOfEachTypeHasTheTypeThatReadersKnow() throws {
    let keys = try Self.parsed(makeAwkwardGraph()).keys
    func type(_ scope: String, _ name: String) -> String? {
      keys.first { $0.attributes["for"] == scope && $0.attributes["attr.name"] == name }?
        .attributes["attr.type"]
    }
    #expect(type("node", "rank") == "long")
    #expect(type("node", "is \"checked\"") == "boolean")
    #expect(type("node", "aliases") == "string")
    #expect(type("edge", "date") == "string")
    #expect(type("edge", "amount") == "double")
    #expect(type("edge", "paragraph") == "long")
    #expect(type("edge", "weight") == "double")
    #expect(type("edge", "data_weight") == "string")
  }

  @Test func aLongNameThatIsTakenGetsLonger() throws {
    let graph = try makeGraph { builder in
      let columns = ["label", "data_label"].map { builder.addColumn(named: $0, to: .nodes) }
      builder.addNode("a", kind: .person, name: "A")
      builder.set(columns[0], of: .nodes, to: "one")
      builder.set(columns[1], of: .nodes, to: "two")
    }
    let parsed = try Self.parsed(graph)
    let values = try parsed.values(of: try #require(parsed.nodes.first))
    #expect(values["label"] == "A")
    #expect(values["data_label"] == "two")
    #expect(values["data_data_label"] == "one")
  }

  @Test(arguments: [(0, "1"), (1, "1"), (7, "7")])
  func aFoldedEdgeWeighsItsSupportAndNeverNothing(_ support: Int, _ weight: String) throws {
    let graph = try makeGraph { builder in
      let count = builder.addColumn(named: "support", type: .integer(minimum: 0), to: .edges)
      let claims = builder.addColumn(named: "claims", type: .list, to: .edges)
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("a:promoted:a", kind: .promoted, from: "a", to: "a")
      builder.set(count, of: .edges, to: String(support))
      builder.set(claims, of: .edges, to: "e1|e2")
    }
    let parsed = try Self.parsed(graph)
    let values = try parsed.values(of: try #require(parsed.edges.first))
    #expect(values["weight"] == weight)
    #expect(values["support"] == String(support))
    #expect(values["claims"] == "[\"e1\", \"e2\"]")
  }

  @Test func aDatasetsOwnColumnCalledSupportIsNoWeight() throws {
    let graph = try makeGraph { builder in
      let column = builder.addColumn(named: "support", to: .edges)
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .promoted, from: "a", to: "a")
      builder.set(column, of: .edges, to: "7")
    }
    let parsed = try Self.parsed(graph)
    let values = try parsed.values(of: try #require(parsed.edges.first))
    #expect(values["weight"] == "1")
    #expect(values["support"] == "7")
  }

  @Test func anEmptyGraphIsAFileWithoutNodes() throws {
    let parsed = try Self.parsed(try makeGraph { _ in })
    #expect(parsed.rows.isEmpty)
    #expect(parsed.graphs.count == 1)
    #expect(parsed.graphs.first?.data["g_documents"] == "[]")
  }

  @Test func theFormatHasItsNameAndEndings() {
    #expect(GraphMLWriter.formatName == "graphml")
    #expect(GraphMLWriter.fileExtensions == ["graphml"])
  }
}
