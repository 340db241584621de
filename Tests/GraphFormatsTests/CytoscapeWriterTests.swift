import Foundation
import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct CytoscapeWriterTests {
  private static func parsed(_ graph: Graph) throws -> [String: Any] {
    let bytes = CytoscapeWriter().bytes(of: graph)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    )
  }

  private static func data(_ list: String, of graph: Graph) throws -> [[String: Any]] {
    let elements = try #require(try parsed(graph)["elements"] as? [String: [[String: Any]]])
    return try #require(elements[list]).map { try #require($0["data"] as? [String: Any]) }
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let graph = try makeAwkwardGraph()
    let bytes = CytoscapeWriter(appearance: makeAwkwardAppearance(of: graph)).bytes(of: graph)
    #expect(String(decoding: bytes, as: UTF8.self) == GoldenFiles.cytoscape)
  }

  @Test func theNetworkHasItsNameAndTheTablesAsText() throws {
    let top = try Self.parsed(makeAwkwardGraph())
    #expect(
      Set(top.keys) == [
        "format_version", "generated_by", "target_cytoscapejs_version", "data", "elements",
      ]
    )
    let data = try #require(top["data"] as? [String: String])
    #expect(data["name"] == "stakeholders")
    #expect(data["vocabulary"] == GoldenFiles.vocabulary)
    let documents = try JSONSerialization.jsonObject(
      with: Data(try #require(data["documents"]).utf8)
    )
    #expect(
      documents as? NSArray == [
        [
          "id": "d&1", "publisher": "gazette", "title": "\"Budget\" <day>",
          "published": "2025-03", "authors": ["A|B", "C"],
        ]
      ]
    )
  }

  @Test func idsOfNodesAndEdgesAreOneSet() throws {
    let graph = try makeGraph { builder in
      for id in ["x", "edge:x", "y"] { builder.addNode(id, kind: .person, name: "N \(id)") }
      for id in ["x", "edge:x", "edge:edge:x", "z"] {
        builder.addEdge(id, kind: .funded, from: "x", to: "y")
      }
    }
    let edges = try Self.data("edges", of: graph)
    let ids = edges.compactMap { $0["id"] as? String }
    #expect(edges.compactMap { $0["eid"] as? String } == ["edge:edge:x", "edge:x", "x", "z"])
    #expect(
      ids == ["edge:edge:x", "edge:edge:edge:edge:x", "edge:edge:edge:x", "z"]
    )
    #expect(edges.allSatisfy { $0["source"] as? String == "x" && $0["target"] as? String == "y" })
  }

  @Test func columnsThatCytoscapeHasItselfAreKeptApart() throws {
    let names = ["SUID", "Selected", "parent", "Name", "shared name", "interaction"]
    let graph = try makeGraph { builder in
      let nodes = names.map { builder.addColumn(named: $0, to: .nodes) }
      builder.addNode("a", kind: .person, name: "A")
      for column in nodes { builder.set(column, of: .nodes, to: "x") }
      let edges = names.map { builder.addColumn(named: $0, to: .edges) }
      builder.addEdge("e", kind: .funded, from: "a", to: "a")
      for column in edges { builder.set(column, of: .edges, to: "x") }
    }
    let node = try #require(try Self.data("nodes", of: graph).first)
    #expect(
      node as NSDictionary == [
        "id": "a", "name": "A", "shared name": "A", "kind": "person", "data_Name": "x",
        "data_SUID": "x", "data_Selected": "x", "interaction": "x", "data_parent": "x",
        "data_shared name": "x",
      ]
    )
    let edge = try #require(try Self.data("edges", of: graph).first)
    #expect(
      edge as NSDictionary == [
        "id": "e", "source": "a", "target": "a", "name": "A (funded) A",
        "shared name": "A (funded) A", "interaction": "funded", "shared interaction": "funded",
        "label": "funded", "weight": 1, "eid": "e", "kind": "funded", "data_Name": "x",
        "data_SUID": "x", "data_Selected": "x", "data_interaction": "x", "parent": "x",
        "data_shared name": "x",
      ]
    )
  }

  @Test func theFormatHasItsNameAndEndings() {
    #expect(CytoscapeWriter.formatName == "cytoscape")
    #expect(CytoscapeWriter.fileExtensions == ["cyjs"])
  }
}
