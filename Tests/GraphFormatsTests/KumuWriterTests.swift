import Foundation
import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct KumuWriterTests {
  private static func parsed(_ graph: Graph) throws -> NSDictionary {
    let bytes = KumuWriter().bytes(of: graph)
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
  }

  private static func rows(_ name: String, of graph: Graph) throws -> [NSDictionary] {
    try #require(try parsed(graph)[name] as? [NSDictionary])
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let text = String(decoding: KumuWriter().bytes(of: try makeAwkwardGraph()), as: UTF8.self)
    #expect(text == GoldenFiles.kumu)
  }

  @Test func nodesOfOneNameStayApart() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "Same")
      builder.addNode("b", kind: .person, name: "Same")
      builder.addEdge("a", kind: .promoted, from: "a", to: "b")
    }
    let elements = try Self.rows("elements", of: graph)
    #expect(elements.map { $0["label"] as? String } == ["Same", "Same"])
    let connection = try #require(try Self.rows("connections", of: graph).first)
    #expect(connection["from"] as? String == elements[0]["id"] as? String)
    #expect(connection["to"] as? String == elements[1]["id"] as? String)
    let ids = elements.map { $0["id"] as? String } + [connection["id"] as? String]
    #expect(Set(ids).count == 3)
  }

  @Test func aCitationThatIsWrittenOutIsTheDescription() throws {
    let graph = try makeGraph { builder in
      let citation = builder.addColumn(named: "citation", to: .edges)
      let address = builder.addColumn(named: "citation_url", type: .url, to: .edges)
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .promoted, from: "a", to: "a", [.document: "d"])
      builder.set(citation, of: .edges, to: "The Gazette, ¶ 3")
      builder.set(address, of: .edges, to: "https://example.org/")
    }
    let connection = try #require(try Self.rows("connections", of: graph).first)
    for name in ["description", "citation"] {
      #expect(connection[name] as? String == "The Gazette, ¶ 3")
    }
    for name in ["url", "citation_url"] {
      #expect(connection[name] as? String == "https://example.org/")
    }
  }

  @Test func fieldsAreCalledNothingThatKumuForbidsOrKeeps() throws {
    let names = ["Yes", "TRUE", "Type", "Label"]
    let graph = try makeGraph { builder in
      let columns = names.map { builder.addColumn(named: $0, to: .nodes) }
      builder.addNode("a", kind: .person, name: "A")
      for column in columns { builder.set(column, of: .nodes, to: "x") }
    }
    let element = try #require(try Self.rows("elements", of: graph).first)
    let keys = Set(element.allKeys.compactMap { $0 as? String })
    #expect(keys == Set(["id", "label", "type"] + names.map { "data_" + $0 }))
  }

  @Test func anEmptyGraphHasEmptyArrays() throws {
    let top = try Self.parsed(try makeGraph { _ in })
    for name in ["elements", "connections", "documents"] { #expect(top[name] as? NSArray == []) }
    #expect(KumuWriter.formatName == "kumu")
    #expect(KumuWriter.fileExtensions.isEmpty)
  }
}
