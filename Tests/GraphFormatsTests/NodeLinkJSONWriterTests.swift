import Foundation
import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct NodeLinkJSONWriterTests {
  private static func parsed(_ graph: Graph) throws -> NSDictionary {
    let bytes = NodeLinkJSONWriter().bytes(of: graph)
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let bytes = NodeLinkJSONWriter().bytes(of: try makeAwkwardGraph())
    #expect(String(decoding: bytes, as: UTF8.self) == GoldenFiles.json)
  }

  @Test func nodesComeBackValueByValue() throws {
    let nodes = try #require(try Self.parsed(makeAwkwardGraph())["nodes"] as? NSArray)
    #expect(
      nodes == [
        [
          "id": "a<1>", "kind": "person", "name": "Mira \"M\" <b>Holm</b> & Co\\",
          "label": "own", "rank": -7,
        ] as NSDictionary,
        [
          "id": "gazette", "kind": "organisation", "name": "Gazette", "aliases": ["G|Z", "Z & G"],
          "description": "a\u{1}b\u{FFFF}c\td\ne\rf", "affiliations": ["x\\:y:z"],
          "is \"checked\"": true,
        ] as NSDictionary,
        ["id": "北京", "kind": "region", "name": "北京 🌍 שלום"] as NSDictionary,
      ]
    )
  }

  @Test func edgesComeBackValueByValue() throws {
    let edges = try #require(try Self.parsed(makeAwkwardGraph())["edges"] as? NSArray)
    #expect(
      edges == [
        [
          "id": "e&1", "kind": "quoted", "source": "gazette", "target": "a<1>",
          "document": "d&1", "paragraph": 11, "start": 0, "end": 9, "modality": "opinion",
          "about": ["北京", "gazette"], "date": "2025-03-04", "confidence": 0.25,
          "weight": "heavy", "key": "e&1",
        ] as NSDictionary,
        [
          "id": "e2", "kind": "quoted", "source": "gazette", "target": "a<1>", "data_key": "k",
          "key": "e2",
        ] as NSDictionary,
        [
          "id": "e3", "kind": "funded", "source": "北京", "target": "北京",
          "amount": 1_000_000_000_000, "currency": "CNY", "note": "]]> --", "score": 2.5,
          "key": "e3",
        ] as NSDictionary,
      ]
    )
  }

  @Test func theTopHasWhatNodeLinkReadersAskFor() throws {
    let top = try Self.parsed(makeAwkwardGraph())
    #expect(
      Set(top.allKeys.compactMap { $0 as? String }) == [
        "directed", "multigraph", "graph", "nodes", "edges",
      ]
    )
    #expect(top["directed"] as? Bool == true)
    #expect(top["multigraph"] as? Bool == true)
    let graph = try #require(top["graph"] as? NSDictionary)
    #expect(
      graph["documents"] as? NSArray == [
        [
          "id": "d&1", "publisher": "gazette", "title": "\"Budget\" <day>",
          "published": "2025-03", "authors": ["A|B", "C"],
        ]
      ]
    )
    let vocabulary = try JSONSerialization.jsonObject(with: Data(GoldenFiles.vocabulary.utf8))
    #expect(graph["vocabulary"] as? NSDictionary == vocabulary as? NSDictionary)
  }

  @Test func kindsOfADatasetKeepTheirColours() throws {
    var vocabulary = Vocabulary.standard
    vocabulary.declare(
      NodeKindDefinition(id: "fund", label: "Fund", shape: .note, colour: Colour("#0A0B0C"))
    )
    let graph = try makeGraph(vocabulary: vocabulary) { _ in }
    let text = String(decoding: NodeLinkJSONWriter().bytes(of: graph), as: UTF8.self)
    #expect(
      text.contains(
        "{\"id\": \"fund\", \"label\": \"Fund\", \"shape\": \"note\", \"colour\": \"#0A0B0C\"}"
      )
    )
  }

  @Test func anEmptyGraphHasEmptyArrays() throws {
    let top = try Self.parsed(try makeGraph { _ in })
    #expect(top["nodes"] as? NSArray == [])
    #expect(top["edges"] as? NSArray == [])
    #expect((top["graph"] as? NSDictionary)?["documents"] as? NSArray == [])
  }

  @Test func theSameRowsInAnotherOrderGiveTheSameBytes() throws {
    func bytes(_ nodes: [String], _ columns: [String]) throws -> [[UInt8]] {
      let graph = try makeGraph { builder in
        let places = columns.map { builder.addColumn(named: $0, to: .nodes) }
        for node in nodes {
          builder.addNode(node, kind: .person, name: "N \(node)")
          for place in places { builder.set(place, of: .nodes, to: node) }
        }
        for node in nodes { builder.addEdge("e\(node)", kind: .funded, from: node, to: "1") }
      }
      return [NodeLinkJSONWriter().bytes(of: graph), GraphMLWriter().bytes(of: graph)]
    }
    #expect(try bytes(["1", "2", "3"], ["x", "y"]) == bytes(["3", "1", "2"], ["y", "x"]))
  }

  @Test func theFormatHasItsNameAndEndings() {
    #expect(NodeLinkJSONWriter.formatName == "json")
    #expect(NodeLinkJSONWriter.fileExtensions == ["json"])
  }
}
