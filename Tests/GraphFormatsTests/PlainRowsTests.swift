import StakeholderGraph
import TestSupport
import Testing

@testable import GraphFormats

/// Rows of plain GraphML are read many at once; what comes of them must be what expat's events give.
struct PlainRowsTests {
  private func read(_ bytes: [UInt8], plain: Bool, pieceSize: Int) throws -> GraphReading {
    try GraphMLReader().read(
      ByteSource(name: "f", bytes: bytes, pieceSize: pieceSize),
      options: ReadingOptions(),
      triesPlain: plain
    )
  }

  /// Expects the same findings and graph, and tells whether there is a graph.
  @discardableResult
  private func expectSame(_ bytes: [UInt8], _ pieceSize: Int, _ note: String) throws -> Bool {
    let plain = try read(bytes, plain: true, pieceSize: pieceSize)
    let expat = try read(bytes, plain: false, pieceSize: pieceSize)
    #expect(plain.findings.map(\.description) == expat.findings.map(\.description), "\(note)")
    #expect((plain.graph == nil) == (expat.graph == nil), "\(note)")
    if let first = plain.graph, let second = expat.graph {
      #expect(JSONLinesWriter().bytes(of: first) == JSONLinesWriter().bytes(of: second), "\(note)")
    }
    return plain.graph != nil
  }

  /// How many rows of a file are read many at once; nil if it is not plain.
  private func count(_ text: String, pieceSize: Int = 1 << 18) throws -> Int? {
    let source = ByteSource(name: "f", bytes: Array(text.utf8), pieceSize: pieceSize)
    var file = GraphMLFile(XMLTokenizer(try TextPieces.opening(source), isPlain: true))
    var assembler = GraphAssembler(path: "f", options: ReadingOptions())
    assembler.ownColumns = [.nodes: ["label"], .edges: GraphMLWriter.ownEdgeColumns]
    do {
      try file.read(into: &assembler)
    } catch .notPlain {
      return nil
    }
    return file.plainRows.count
  }

  private static let networkX = """
    <?xml version='1.0' encoding='utf-8'?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
      <key id="d1" for="node" attr.name="big" attr.type="boolean"/>
      <key id="d0" for="node" attr.name="club &amp; co" attr.type="string"/>
      <graph edgedefault="undirected">
    \((0..<9).map { "    <node id=\"\($0)\"><data key=\"d0\">A &lt;\($0)&gt;</data></node>" }
        .joined(separator: "\n"))
        <node id="é"><data key="d1">true</data></node><node id="z"/>
    \((0..<9).map { "    <edge source=\"\($0)\" target=\"\(8 - $0)\"><data key=\"d2\">\($0).5</data></edge>" }
        .joined(separator: "\n"))
        <edge source="é" target="z"/>
      </graph>
    </graphml>
    """

  private static let igraph = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="v_name" for="node" attr.name="name" attr.type="string"/>
      <key id="v_age" for="node" attr.name="age" attr.type="double"/>
      <key id="e_kind" for="edge" attr.name="kind" attr.type="string"/>
      <graph id="G" edgedefault="directed">
    \((0..<9).map { """
          <node id="n\($0)">
            <data key="v_name">Name \($0)
      of two lines</data>
            <data key="v_age">\($0 == 4 ? "nan" : "\($0)0")</data>
          </node>
      """ }.joined(separator: "\n"))
    \((0..<9).map { """
          <edge source="n\($0)" target="n\($0 / 2)">
            <data key="e_kind">\($0 % 2 == 0 ? "knows" : "likes")</data>
          </edge>
      """ }.joined(separator: "\n"))
      </graph>
    </graphml>
    """

  /// Files of other tools, and of ours with awkward texts.
  private static func samples() throws -> [[UInt8]] {
    let own = try (0..<6 as Range<UInt64>).map { seed in
      GraphMLWriter().bytes(of: try MutationTests.graph(seed: seed))
    }
    return own + [Array(networkX.utf8), Array(igraph.utf8)]
  }

  @Test func mostRowsOfOtherToolsAreReadAtOnce() throws {
    // The first of each kind of row is looked at by itself.
    #expect(try #require(try count(Self.networkX)) >= 18)
    #expect(try #require(try count(Self.igraph)) >= 12)
  }

  @Test func rowsOfOursAreReadAtOnce() throws {
    let graph = try makeGraph { builder in
      for number in 0..<40 {
        builder.addNode(
          "n\(number)",
          kind: .organisation,
          name: "Name & \(number)",
          [
            .aliases: "a \"\(number)\"|b\\|c", .region: "n0", .affiliations: "n1:chair|n2",
            .url: "https://example.org",
          ]
        )
      }
      for number in 0..<80 {
        builder.addEdge(
          "e\(number)",
          kind: .funded,
          from: "n\(number % 40)",
          to: "n\(number % 7)",
          [
            .start: "0", .end: "\(number + 1)", .about: "n3|n4", .date: "2024-05", .amount: "2.5",
            .currency: "EUR", .confidence: "0.5", .mode: "direct",
            .textSHA256: String(repeating: "0a", count: 32),
          ]
        )
      }
    }
    let text = String(decoding: GraphMLWriter().bytes(of: graph), as: UTF8.self)
    #expect(try count(text) == 118)
    for size in [1, 17, 300, 5_000, 100_000] { try expectSame(Array(text.utf8), size, "\(size)") }
  }

  @Test(arguments: [
    // Ids that edges share, or do not have.
    "<edge id=\"e\" source=\"a\" target=\"b\"/>\n<edge id=\"e\" source=\"a\" target=\"b\"/>"
      + "<edge id=\"e-2\" source=\"b\" target=\"b\"/><edge id=\"e\" source=\"a\" target=\"a\"/>"
      + "<edge source=\"b\" target=\"a\"/><edge id=\"e1\" source=\"b\" target=\"a\"/>",
    // Values that do not fit, pairs that are not whole, values there twice.
    "<edge source=\"a\" target=\"b\"><data key=\"k\">x</data></edge>"
      + "<edge source=\"a\" target=\"b\"><data key=\"k\">x</data><data key=\"m\">1</data></edge>"
      + "<edge source=\"a\" target=\"b\"><data key=\"k\">x</data><data key=\"m\">1</data>"
      + "<data key=\"c\">EUR</data></edge>"
      + "<edge source=\"a\" target=\"b\"><data key=\"k\">x</data><data key=\"k\">y</data></edge>"
      + "<edge source=\"a\" target=\"b\"><data key=\"k\"></data><data key=\"m\"></data></edge>"
      + "<edge source=\"a\" target=\"b\"><data key=\"k\">x</data><data key=\"m\">nan</data></edge>"
      + "<edge source=\"a\" target=\"b\"><data key=\"k\">x</data><data key=\"u\">?</data></edge>",
    // Directions.
    "<edge source=\"a\" target=\"b\" directed=\"false\"/><edge source=\"a\" target=\"b\"/>"
      + "<edge source=\"a\" target=\"b\" directed=\"false\"/>"
      + "<edge source=\"a\" target=\"b\" directed=\"true\"/>"
      + "<edge source=\"a\" target=\"b\" directed=\"perhaps\"/>"
      + "<edge source=\"a\" target=\"b\" directed=\"false\"><data key=\"d\">yes</data></edge>",
    // Ends that no node is, ids with spaces, nodes among edges.
    "<edge source=\"a\" target=\"b\"/><edge source=\"a \" target=\"q\"/><node id=\"q r\"/>"
      + "<node id=\" s\"/><node id=\"a\"/><edge source=\"&lt;\" target=\"b\"/><node/>"
      + "<edge source=\"\" target=\"b\"/><edge target=\"b\"/><node id=\"\u{85}x\"/>"
      + "<node id=\"b\u{7F}\"/><edge source='a' target=\"b\"/><nodes/>",
    // Names.
    "<node id=\"c\"><data key=\"l\">L</data></node><node id=\"e\"><data key=\"n\"></data></node>"
      + "<node id=\"d\"><data key=\"l\">L</data><data key=\"n\">N</data></node><node id=\"f\"/>",
  ])
  func oddRowsAreReadTheSame(_ rows: String) throws {
    let text = """
      <graphml>
        <key id="k" for="edge" attr.name="kind" attr.type="string"/>
        <key id="m" for="edge" attr.name="amount" attr.type="double"/>
        <key id="c" for="edge" attr.name="currency" attr.type="string"/>
        <key id="d" for="edge" attr.name="directed" attr.type="string"/>
        <key id="n" for="node" attr.name="name" attr.type="string"/>
        <key id="l" for="node" attr.name="label" attr.type="string"/>
        <graph edgedefault="directed">
          <node id="a"/><node id="b"/>
          \(rows)
          \(rows)
        </graph>
      </graphml>
      """
    #expect(try count(text) != nil)
    for size in [1, 50, 100_000] { try expectSame(Array(text.utf8), size, "\(size)") }
  }

  @Test func changedFilesAreReadTheSame() throws {
    let samples = try Self.samples()
    let parts =
      [
        "<", ">", "&", "\"", "]", "]]>", "<!-- c -->", "\n", " ", "\t", "\u{7F}", "\u{1}", "é",
        "&#10;", "&quot;", "<node id=\"a\"/>", "<edge source=\"n0\" target=\"n1\"/>",
        "<data key=\"n1\">person</data>", "<data key=\"e16\">1</data>", "<data key=\"d1\">0</data>",
        "<data key=\"e_weight\">x</data>", "<desc>d</desc>", "</graph>", " directed=\"false\"", "|",
        "0", "+", "[&quot;a&quot;]",
      ].map { Array($0.utf8) } + [[0xFF], [0xEF, 0xBF, 0xBE], [0x00]]
    var random = FixedRandom(seed: 8)
    var graphs = 0
    for round in 0..<600 {
      var bytes = samples[round % samples.count]
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(place + Int.random(in: 1...90, using: &random), bytes.count)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.remove(at: place)
        case 1, 2: bytes.insert(contentsOf: parts.randomElement(using: &random) ?? [], at: place)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: end)
        default: bytes.removeSubrange(place..<end)
        }
      }
      if try expectSame(bytes, [100_000, 700, 61][round % 3], "round \(round)") { graphs += 1 }
    }
    #expect(graphs > 60)
  }
}
