import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct DOTWriterTests {
  private static func lines(of graph: Graph) -> [String] {
    let bytes = DOTWriter(profile: .gephi).bytes(of: graph)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let graph = try makeAwkwardGraph()
    let writer = DOTWriter(profile: .gephi, appearance: makeAwkwardAppearance(of: graph))
    #expect(String(decoding: writer.bytes(of: graph), as: UTF8.self) == GoldenFiles.gephiDOT)
  }

  @Test func aNodeCannotBeCalledLikeAWordOfTheLanguage() throws {
    let graph = try makeGraph { builder in
      for id in ["node", "EDGE", "node:EDGE", "subgraph", "nodes"] {
        builder.addNode(id, kind: .region, name: "N")
      }
      builder.addEdge("e", kind: .funded, from: "EDGE", to: "node:EDGE")
    }
    #expect(
      Self.lines(of: graph).dropFirst(2) == [
        "digraph stakeholders {",
        #""node:node:EDGE" [label="N", node_id="EDGE", kind="region", data_name="N"];"#,
        #""node:node:node" [label="N", node_id="node", kind="region", data_name="N"];"#,
        #""node:EDGE" [label="N", kind="region", data_name="N"];"#,
        #""nodes" [label="N", kind="region", data_name="N"];"#,
        #""node:node:subgraph" [label="N", node_id="subgraph", kind="region", data_name="N"];"#,
        #""node:node:EDGE" -> "node:EDGE" [key="e", label="funded", weight="1", kind="funded"];"#,
        "}",
      ]
    )
    #expect(
      DOTWriter(profile: .gephi).losses(of: graph).map(\.description) == [
        "3 node ids: Gephi takes that for a word of the language; it stands in node_id"
      ]
    )
  }

  @Test func columnsThatGraphvizActsOnHaveLongerNames() throws {
    let graph = try makeGraph { builder in
      let columns = ["image", "URL", "node_id", "node", "ok"].map {
        builder.addColumn(named: $0, to: .nodes)
      }
      builder.addNode("a", kind: .person, name: "A")
      for column in columns { builder.set(column, of: .nodes, to: "x") }
    }
    #expect(
      Self.lines(of: graph).contains(
        #""a" [label="A", kind="person", data_name="A", data_URL="x", data_image="x", "node"="x", "#
          + #"data_node_id="x", ok="x"];"#
      )
    )
  }

  @Test func theFormatHasItsNameAndEndings() {
    #expect(DOTWriter.formatName == "dot")
    #expect(DOTWriter.fileExtensions == ["dot", "gv"])
  }
}
