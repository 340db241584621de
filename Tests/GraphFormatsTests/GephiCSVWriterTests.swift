import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct GephiCSVWriterTests {
  private static func texts(_ graph: Graph) -> [String] {
    GephiCSVWriter().files(of: graph).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The names in the first line of a file, which none of these tests quotes.
  private static func header(_ text: String) -> [Substring] {
    (text.split(separator: "\n").first ?? "").split(separator: ",")
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let files = GephiCSVWriter().files(of: try makeAwkwardGraph())
    #expect(
      files.map(\.name) == [
        "gephi-nodes.csv", "gephi-edges.csv", "gephi-documents.csv", "gephi-vocabulary.json",
      ]
    )
    #expect(
      files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        GoldenFiles.gephiNodes, GoldenFiles.gephiEdges, GoldenFiles.gephiDocuments,
        GoldenFiles.gephiVocabulary,
      ]
    )
  }

  @Test func namesThatMeanSomethingToGephiGetLonger() throws {
    let graph = try makeGraph { builder in
      for name in ["Label", "SOURCE", "timeset", "Kind"] {
        let column = builder.addColumn(named: name, to: .nodes)
        if name == "Label" { builder.addNode("a", kind: .person, name: "A") }
        builder.set(column, of: .nodes, to: name)
      }
      for name in ["Type", "weight"] {
        let column = builder.addColumn(named: name, to: .edges)
        if name == "Type" { builder.addEdge("e", kind: .funded, from: "a", to: "a") }
        builder.set(column, of: .edges, to: name)
      }
    }
    let texts = Self.texts(graph)
    #expect(
      Set(Self.header(texts[0])) == [
        "Id", "Label", "kind", "data_Label", "data_SOURCE", "data_timeset", "data_Kind",
      ]
    )
    #expect(
      Self.header(texts[1]) == [
        "Source", "Target", "Type", "Kind", "Id", "Label", "Weight", "data_Type", "data_weight",
      ]
    )
  }

  @Test func backslashesAreDoubledWhateverFollowsThem() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a\\\u{301}", kind: .person, name: "\\n")
    }
    #expect(Self.texts(graph)[0].contains("\na\\\\\u{301},\\\\n,person\n"))
  }

  @Test func namesOfColumnsWithOtherSeparatorsAreInQuotes() throws {
    let graph = try makeGraph { builder in
      let columns = ["a b", "c;d", "e\tf"].map { builder.addColumn(named: $0, to: .nodes) }
      builder.addNode("a", kind: .person, name: "A")
      for column in columns { builder.set(column, of: .nodes, to: "x") }
    }
    #expect(Self.texts(graph)[0].hasPrefix("Id,Label,kind,\"a b\",\"c;d\",\"e\tf\"\n"))
  }

  @Test func aFoldedEdgeWeighsItsSupport() throws {
    let graph = try makeGraph { builder in
      let support = builder.addColumn(
        named: "support",
        type: .integer(minimum: 0),
        to: .edges
      )
      let claims = builder.addColumn(named: "claims", type: .list, to: .edges)
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("e", kind: .promoted, from: "a", to: "a")
      builder.set(support, of: .edges, to: "3")
      builder.set(claims, of: .edges, to: "e1|e2")
    }
    #expect(Self.texts(graph)[1].contains("a,a,Directed,promoted,e,promoted,3,"))
  }

  @Test func anEmptyGraphHasHeadersOnly() throws {
    #expect(
      Self.texts(try makeGraph { _ in }) == [
        "Id,Label\n", "Source,Target,Type,Kind,Id,Label,Weight\n", "id\n",
        "{\n\"vocabulary\": \(GoldenFiles.vocabulary)\n}\n",
      ]
    )
  }

  @Test func nothingIsLost() throws {
    #expect(GephiCSVWriter().losses(of: try makeAwkwardGraph()).isEmpty)
    #expect(GephiCSVWriter.formatName == "gephi-csv")
  }
}
