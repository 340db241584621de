import Foundation
import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct JSONLinesTests {
  private let reader = JSONLinesReader()

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let bytes = JSONLinesWriter().bytes(of: try makeAwkwardGraph())
    #expect(String(decoding: bytes, as: UTF8.self) == GoldenFiles.jsonLines)
  }

  @Test func everyLineIsAnObjectForOthersToo() throws {
    let text = String(decoding: JSONLinesWriter().bytes(of: try makeAwkwardGraph()), as: UTF8.self)
    let types = try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object?["type"] as? String)
    }
    #expect(
      types == [
        "vocabulary", "columns", "document", "node", "node", "node", "edge", "edge", "edge",
      ]
    )
  }

  @Test func linesMayComeInAnyOrder() throws {
    let bytes = JSONLinesWriter().bytes(of: try makeAwkwardGraph())
    let backwards = String(decoding: bytes, as: UTF8.self).split(separator: "\n").reversed()
    let graph = try reader.graph(backwards.joined(separator: "\r\n"))
    let expected = try makeAwkwardGraph()
    #expect(differences(graph, expected) == [])
  }

  @Test func theTypeMayStandAnywhereInALine() throws {
    let graph = try reader.graph(
      """
      {"id": "a", "kind": "person", "type": "node"}
      {"source": "a", "target": "a", "type": "edge", "data_type": "t"}

      """
    )
    #expect(graph.rows(of: .nodes) == ["a kind=text(\"person\") name=text(\"a\")"])
    #expect(graph.addedColumns(of: .edges) == ["data_type: text"])
  }

  @Test func aColumnCalledTypeKeepsItsName() throws {
    let graph = try makeGraph { builder in
      let column = builder.addColumn(named: "type", to: .nodes)
      builder.addNode("a", kind: .person, name: "A")
      builder.set(column, of: .nodes, to: "x")
    }
    let bytes = JSONLinesWriter().bytes(of: graph)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"data_type\": \"x\""))
    let read = try #require(try reader.read(bytes).graph)
    #expect(differences(read, graph) == [])
  }

  @Test(arguments: [
    (
      "{\"type\": \"node\", \"id\": \"a\"}\n{\"id\": \"b\"}\n{\"type\": \"nodes\", \"id\": \"c\"}",
      [
        "2:1: error: a line has no type; write node, edge, document or vocabulary [format]",
        "3:1: error: \"nodes\" is no type of line; write node, edge, document or vocabulary [format]",
      ]
    ),
    ("[]", ["1:1: error: each line has to be an object [format]"]),
    (
      "{\"type\": \"node\", \"id\": \"a\"}\n{\"type\": \"node\", \"id\": \"a\"\n",
      [
        "3:1: error: the data end before they are complete; they may have been cut off [json]"
      ]
    ),
    (
      "{\"type\": \"vocabulary\", \"edge_kinds\": [{\"verb\": \"x\"}]}",
      ["1:1: error: a kind has no id; give it one [vocabulary]"]
    ),
  ])
  func whatCannotBeAGraphHasItsPlace(_ text: String, _ findings: [String]) throws {
    #expect(try reader.findings(text).filter { !$0.contains("[empty]") } == findings)
    #expect(try reader.read(text).graph == nil)
  }

  @Test func dataThatBeginLikeJSONLinesAreRecognised() {
    #expect(JSONLinesReader.recognises("{\"type\": \"node\"}"))
    #expect(!JSONLinesReader.recognises("{\"directed\": true}"))
    #expect(!JSONLinesReader.recognises(""))
  }
}
