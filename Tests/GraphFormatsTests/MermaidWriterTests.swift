import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct MermaidWriterTests {
  private static func text(_ graph: Graph) -> String {
    String(decoding: MermaidWriter().bytes(of: graph), as: UTF8.self)
  }

  /// A node with self-loops whose documents have ids of some length.
  private static func graph(edges: Int, documentLength: Int = 0) throws -> Graph {
    try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A")
      for place in 0..<edges {
        let document = documentLength == 0 ? "" : String(repeating: "d", count: documentLength)
        builder.addEdge("\(place)", kind: .funded, from: "a", to: "a", [.document: document])
      }
    }
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    #expect(Self.text(try makeAwkwardGraph()) == GoldenFiles.mermaid)
  }

  @Test func eachShapeHasItsBrackets() throws {
    var vocabulary = Vocabulary.standard
    let kinds = NodeShape.allCases.map { shape in
      vocabulary.declare(
        NodeKindDefinition(id: shape.rawValue, label: shape.rawValue, shape: shape)
      )
    }
    let graph = try makeGraph(vocabulary: vocabulary) { builder in
      for (place, kind) in kinds.enumerated() {
        builder.addNode("\(place)", kind: kind, name: "\(NodeShape.allCases[place])")
      }
    }
    #expect(
      Self.text(graph) == """
        flowchart LR
        n1(["ellipse"]):::kind_ellipse
        n2["box"]:::kind_box
        n3("rounded"):::kind_rounded
        n4{{"hexagon"}}:::kind_hexagon
        n5{{"octagon"}}:::kind_octagon
        n6>"note"]:::kind_note
        n7[/"tab"/]:::kind_tab
        n8[["component"]]:::kind_component

        """
    )
  }

  @Test func classesAreWordsOfTheirOwnAndHaveTheColoursOfKinds() throws {
    var vocabulary = Vocabulary.standard
    let dark = vocabulary.declare(
      NodeKindDefinition(id: "a b", label: "x", shape: .box, colour: Colour("#102030"))
    )
    let light = vocabulary.declare(
      NodeKindDefinition(id: "a;b", label: "y", shape: .box, colour: Colour("#FFEECC"))
    )
    let graph = try makeGraph(vocabulary: vocabulary) { builder in
      builder.addNode("1", kind: dark, name: "D")
      builder.addNode("2", kind: light, name: "L")
    }
    #expect(
      Self.text(graph) == """
        flowchart LR
        n1["D"]:::kind_a_b
        n2["L"]:::kind_a_b_
        classDef kind_a_b fill:#102030,color:#FFFFFF
        classDef kind_a_b_ fill:#FFEECC,color:#000000

        """
    )
  }

  @Test func onlyPlainClaimsHaveSolidLines() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addEdge("1", kind: .funded, from: "a", to: "a")
      builder.addEdge("2", kind: .funded, from: "a", to: "a", [.modality: "planned"])
      builder.addEdge("3", kind: .funded, from: "a", to: "a", [.status: "disputed"])
    }
    #expect(
      Self.text(graph).split(separator: "\n").suffix(3) == [
        "n1 -->|\"funded\"| n1", "n1 -.->|\"funded (planned)\"| n1",
        "n1 -.->|\"funded (disputed)\"| n1",
      ]
    )
  }

  @Test func moreEdgesThanMermaidDrawsAreRefused() throws {
    #expect(MermaidWriter().refusal(of: try Self.graph(edges: 500)) == nil)
    #expect(
      MermaidWriter().refusal(of: try Self.graph(edges: 501))
        == "Mermaid draws at most 500 edges, and there are 501; "
        + "take a smaller part with --focus, --top or --merge"
    )
    #expect(MermaidWriter().losses(of: try Self.graph(edges: 501)).isEmpty)
  }

  @Test func aChartLongerThanMermaidTakesIsRefused() throws {
    func graph(_ length: Int) throws -> Graph {
      // Each of these is two UTF-16 units.
      try makeGraph { $0.addNode("a", kind: .person, name: String(repeating: "🌍", count: length)) }
    }
    let rest = "flowchart LR\nn1([\"\"]):::kind_person\n".utf16.count
    #expect(MermaidWriter().refusal(of: try graph((50_000 - rest) / 2)) == nil)
    let length = rest + ((50_000 - rest) / 2 + 1) * 2
    #expect(
      MermaidWriter().refusal(of: try graph((50_000 - rest) / 2 + 1))
        == "Mermaid takes at most 50000 characters, and the chart has \(length); "
        + "take a smaller part with --focus, --top or --merge"
    )
  }

  @Test func citationsGoBeforeTheChartWouldBeTooLong() throws {
    let short = try Self.graph(edges: 20, documentLength: 100)
    #expect(Self.text(short).contains("%% 7: ddd"))
    #expect(MermaidWriter().losses(of: short).map(\.what) == ["node value"])
    let long = try Self.graph(edges: 20, documentLength: 3_000)
    #expect(MermaidWriter().refusal(of: long) == nil)
    #expect(!Self.text(long).contains("%%"))
    #expect(
      MermaidWriter().losses(of: long).map(\.description) == [
        "1 node value: Mermaid has no place for id",
        "20 citations: with them the chart would be longer than Mermaid takes",
      ]
    )
  }

  @Test func whatAPictureCannotHoldIsCounted() throws {
    #expect(
      MermaidWriter().losses(of: try makeAwkwardGraph()).map(\.description) == [
        "9 node values: Mermaid has no place for id, aliases, description, affiliations, "
          + "is \"checked\", label and rank",
        "11 edge values: Mermaid has no place for start, end, about, date, amount, currency, "
          + "confidence, note, key, score and weight",
      ]
    )
  }

  @Test func anEmptyGraphIsAnEmptyChart() throws {
    #expect(Self.text(try makeGraph { _ in }) == "flowchart LR\n")
    #expect(MermaidWriter().losses(of: try makeGraph { _ in }).isEmpty)
    #expect(MermaidWriter.formatName == "mermaid")
    #expect(MermaidWriter.fileExtensions == ["mmd", "mermaid"])
  }
}
