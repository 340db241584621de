import Graphviz
import StakeholderGraph
import TestSupport
import Testing

@testable import GraphDrawing

/// Large graphs are written as DOT without Graphviz; it has to read the same out of both files.
struct StreamedDiagramTests {
  private final class Collected {
    var bytes: [UInt8] = []
  }

  private static func streamed(_ graph: Graph, _ texts: [String: String]) -> [UInt8] {
    let collected = Collected()
    StakeholderDiagram(includesData: true).writeDOT(of: graph, texts: texts) {
      collected.bytes += $0
    }
    return collected.bytes
  }

  private static func drawn(_ graph: Graph, _ texts: [String: String]) throws -> [UInt8] {
    var diagram = StakeholderDiagram(includesData: true).diagram(of: graph)
    for (name, text) in texts { diagram.attributes[name] = .text(text) }
    return try Renderer(isolation: .inProcess).dot(diagram)
  }

  /// All that Graphviz reads, in an order that does not depend on the file.
  private static func lines(_ dot: [UInt8]) throws -> [String] {
    let graph = try Renderer(isolation: .inProcess).read(dot)
    func text(_ attributes: DotGraph.Attributes) -> String {
      attributes.map { "\($0.name)=\($0.value.isMarkup ? "<>" : "")\($0.value.text)" }.sorted()
        .joined(separator: "|")
    }
    return ["\(graph.isDirected) \(text(graph.attributes))"]
      + graph.nodes.map { "\($0.name): \(text($0.attributes))" }.sorted()
      + graph.edges.map { edge in
        "\(graph.nodes[edge.tail].name) \(graph.nodes[edge.head].name) \(edge.key ?? ""): "
          + text(edge.attributes)
      }.sorted()
  }

  @Test func awkwardTextsAreReadTheSame() throws {
    let letters = [
      "a", "\"", "\\", "\n", "\r", "\t", "&", "&amp;", "<", ">", "{", "é", "名", "\u{1}", "\u{FFFE}",
      "\u{FEFF}",
      ";", "//", "/*", "#", "\\N",
    ]
    for seed in UInt64(0)..<40 {
      var random = FixedRandom(seed: seed)
      let graph = try makeGraph { builder in
        builder.addDocument(
          "d",
          [.title: random.text(of: letters, upTo: 8), .url: "https://x.org?a&b"]
        )
        for number in 0..<6 {
          let name = "N" + random.text(of: letters, upTo: 9)
          builder.addNode(
            number == 0 ? "node" : "n\(number)\"&\\",
            kind: number % 2 == 0 ? .person : .initiative,
            name: name,
            [
              .description: random.text(of: letters, upTo: 5),
              .url: number == 3 ? "https://a.org" : "",
            ]
          )
        }
        for number in 0..<9 {
          builder.addEdge(
            "e\(number)\"",
            kind: number % 2 == 0 ? .promoted : .funded,
            from: number % 3 == 0 ? "node" : "n\(number % 3)\"&\\",
            to: "n\(1 + number % 5)\"&\\",
            [
              .document: number % 2 == 0 ? "d" : "", .note: random.text(of: letters, upTo: 9),
              .modality: ["", "denied", "planned"][number % 3],
            ]
          )
        }
      }
      let texts = [
        "vocabulary": "{\"a\": \"\(random.text(of: letters, upTo: 6))\"}", "documents": "[]",
      ]
      let (streamed, drawn) = (Self.streamed(graph, texts), try Self.drawn(graph, texts))
      #expect(try Self.lines(streamed) == Self.lines(drawn), "seed \(seed)")
    }
  }

  /// A graph of names, values and marks of many kinds, some of which nothing is escaped in.
  private static func mixed(_ seed: UInt64) throws -> Graph {
    let letters = [
      "a", "B", "7", " ", " ", "word", "\"", "\\", "\n", "\r", "\t", "&", "&amp;", "é", "Ж", "ễ",
      "名",
      "ع", "\u{1}", "\u{FEFF}", "\u{301}", "a long word that is broken",
    ]
    var random = FixedRandom(seed: seed)
    return try makeGraph { builder in
      for number in 0..<4 {
        builder.addDocument(
          "d\(number)",
          [
            .title: random.text(of: letters, upTo: 6), .publisher: number < 2 ? "n1" : "",
            .url: ["", "https://x.org?a&b", "javascript:1"][number % 3],
          ]
        )
      }
      for number in 0..<150 {
        let names = [
          random.text(of: letters, upTo: 12), "Plain name \(number)", "\"\"", "\r", " \"",
        ]
        let name = names[Int.random(in: 0..<5, using: &random) % (number % 5 == 0 ? 5 : 2)]
        builder.addNode(
          number % 9 == 0 ? "n\(number)\\" : "n\(number)",
          kind: [.person, .organisation, .region, .initiative][number % 4],
          name: name.isEmpty ? "N" : name,
          [
            .aliases: number % 3 == 0 ? "x|y \"z\"" : "",
            .description: number % 7 == 0 ? random.text(of: letters, upTo: 5) : "",
            .url: number == 3 ? "https://a.org" : "",
          ]
        )
      }
      for number in 0..<300 {
        builder.addEdge(
          "e\(number)",
          kind: number % 2 == 0 ? .promoted : .quoted,
          from: "n\(1 + number % 8)",
          to: "n\(10 + number % 8)",
          [
            .document: number % 5 == 0 ? "" : "d\(number % 4)",
            .paragraph: number % 6 == 0 ? "\(number + 1)" : "",
            .note: number % 4 == 0 ? random.text(of: letters, upTo: 9) : "",
            .modality: ["", "denied", "planned", ""][number % 4],
            .status: ["", "", "disputed"][number % 3],
            .confidence: ["", "0.5", "0.123456"][number % 3],
            .date: number % 2 == 0 ? "2024-01-0\(1 + number % 9)" : "",
          ]
        )
      }
    }
  }

  @Test func bytesAreThoseOfTheWayThroughAttributes() throws {
    for seed in UInt64(0)..<24 {
      let graph = try Self.mixed(seed)
      for includesData in [true, false] {
        var diagram = StakeholderDiagram(includesData: includesData)
        diagram.labelsEdges = seed % 3 == 0
        diagram.drawsArrows = seed % 4 != 0
        let (fast, slow) = (Collected(), Collected())
        diagram.writeDOT(of: graph, texts: [:]) { fast.bytes += $0 }
        diagram.writeDOTSlowly(of: graph, texts: [:]) { slow.bytes += $0 }
        let lines = zip(fast.bytes.split(separator: 0x0A), slow.bytes.split(separator: 0x0A))
        for (first, second) in lines where first != second {
          Issue.record(
            "seed \(seed): \(String(decoding: first, as: UTF8.self)) for \(String(decoding: second, as: UTF8.self))"
          )
        }
        // Not the bytes themselves, which would be shown.
        let areSame = fast.bytes == slow.bytes
        #expect(areSame, "seed \(seed)")
      }
    }
  }

  @Test func wordsOfTheLanguageMayBeNamesOfAttributes() throws {
    let words = ["Node", "edge", "STRICT", "1a", "a-b", "é", "_a1"]
    let graph = try makeGraph { builder in
      builder.addNode("n", kind: .person, name: "N")
      for word in words {
        let column = builder.addColumn(named: word, to: .nodes)
        builder.set(column, of: .nodes, to: "of \(word)")
      }
    }
    let streamed = Self.streamed(graph, [:])
    #expect(try Self.lines(streamed) == Self.lines(Self.drawn(graph, [:])))
    let text = String(decoding: streamed, as: UTF8.self)
    for name in [#""Node""#, #""edge""#, #""STRICT""#, #""1a""#, #""a-b""#, #""é""#, ",_a1"] {
      #expect(text.contains("\(name)=\"of "), "\(name)")
    }
  }

  @Test func whatMostEdgesLookLikeIsSaidOnce() throws {
    let graph = try makeGraph { builder in
      for id in ["a", "b"] { builder.addNode(id, kind: .person, name: id) }
      for number in 0..<9 {
        builder.addEdge(
          "e\(number)",
          kind: number % 3 == 0 ? .founded : .quoted,
          from: "a",
          to: "b"
        )
      }
    }
    let text = String(decoding: Self.streamed(graph, [:]), as: UTF8.self)
    func count(_ part: String) -> Int { text.split(separator: part).count - 1 }
    #expect(count("quoted asserted accepted") == 1)
    #expect(count("founded asserted accepted") == 3)
    // What the data say stands at each edge.
    #expect(count("kind=\"quoted\"") == 6)
  }

  @Test func anEmptyGraphIsAGraph() throws {
    let graph = try makeGraph { _ in }
    #expect(try Self.lines(Self.streamed(graph, [:])) == Self.lines(Self.drawn(graph, [:])))
  }
}
