import TestSupport
import Testing

@testable import Graphviz

/// A diagram that is written as DOT and read again is what it was.
struct DotRoundTripTests {
  private static let names = ["label", "tooltip", "id", "class", "note", "é \"x\"", "a\\b", "&lt;"]

  /// Scalars of all that Unicode has, where those that somebody escapes or forbids are frequent.
  private static func text(_ random: inout FixedRandom, upTo length: Int) -> String {
    let frequent = "\\\"&;<>'#x{}|\n\r\t\0\u{1}\u{85}\u{FFFD}\u{FFFE}\u{FEFF}%nN0 ".unicodeScalars
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &random) {
      let most: UInt32 = Bool.random(using: &random) ? 0x3000 : 0x10FFFF
      let other = Unicode.Scalar(UInt32.random(in: 0...most, using: &random)) ?? "世"
      let scalar = frequent.randomElement(using: &random) ?? other
      text.append(Bool.random(using: &random) ? scalar : other)
    }
    return String(text)
  }

  private static func attributes(_ random: inout FixedRandom) -> Attributes {
    var attributes: Attributes = [:]
    for name in names where Int.random(in: 0..<3, using: &random) == 0 {
      attributes[name] = .text(text(&random, upTo: 8))
    }
    return attributes
  }

  private static func diagram(_ random: inout FixedRandom) -> Diagram {
    var diagram = Diagram(name: text(&random, upTo: 6), isDirected: Bool.random(using: &random))
    diagram.attributes = attributes(&random)
    let nodes = (0..<Int.random(in: 1...9, using: &random)).map { _ in text(&random, upTo: 6) }
    for node in nodes { diagram.addNode(node, attributes: attributes(&random)) }
    for place in 0..<Int.random(in: 0...12, using: &random) {
      diagram.addEdge(
        from: nodes[Int.random(in: nodes.indices, using: &random)],
        to: nodes[Int.random(in: nodes.indices, using: &random)],
        key: text(&random, upTo: 4) + "\(place)",
        attributes: attributes(&random)
      )
    }
    for place in 0..<Int.random(in: 0...3, using: &random) {
      diagram.addCluster(
        text(&random, upTo: 4) + "\(place)",
        attributes: attributes(&random),
        members: nodes.filter { _ in Bool.random(using: &random) }
      )
    }
    return diagram
  }

  /// What cannot be written is replaced, and what is empty is not there, but a node's label.
  private static func expected(_ attributes: Attributes, isNode: Bool) -> [String: [UInt8]] {
    var expected: [String: [UInt8]] = [:]
    for (name, value) in attributes {
      guard case .text(let text) = value else { continue }
      // A carriage return before a newline is a part of it.
      var plain = String.UnicodeScalarView()
      var isAfterReturn = false
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\n" where isAfterReturn: break
        case "\n", "\r": plain.append(["id", "class"].contains(name) ? " " : "\n")
        case "\t": plain.append(["id", "class"].contains(name) ? " " : "\t")
        case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": plain.append("\u{FFFD}")
        default: plain.append(scalar)
        }
        isAfterReturn = scalar == "\r"
      }
      if !plain.isEmpty, plain.allSatisfy({ $0 == "\"" }) { plain.append(" ") }
      // What is drawn does not begin with an empty line.
      if name == "label", plain.first == "\n" { plain.insert(" ", at: plain.startIndex) }
      if plain.elementsEqual("\u{FEFF}".unicodeScalars) { plain = "\u{FFFD}".unicodeScalars }
      if !plain.isEmpty || (isNode && name == "label") {
        expected[name] = Array(String(plain).utf8)
      }
    }
    return expected
  }

  private static func found(_ attributes: DotGraph.Attributes) -> [String: [UInt8]] {
    let pairs = attributes.map { attribute in
      let name = DotGraph.plainName(attribute.name)
      return (name, Array(attribute.value.plainText(as: name).utf8))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private static func plain(_ name: String) -> [UInt8] {
    Array(DotGraph.plainName(name).utf8)
  }

  @Test func anyDiagramComesBack() throws {
    var random = FixedRandom(seed: 1_414)
    for _ in 0..<300 {
      let diagram = DotRoundTripTests.diagram(&random)
      let graph = try Renderer(isolation: .inProcess).read(diagram.dot())
      try DotRoundTripTests.compare(graph, diagram)
    }
  }

  @Test func aWorkerReadsWhatAWorkerWrites() throws {
    var random = FixedRandom(seed: 7)
    let renderer = try workerRenderer()
    for _ in 0..<5 {
      let diagram = DotRoundTripTests.diagram(&random)
      try DotRoundTripTests.compare(renderer.read(renderer.dot(diagram)), diagram)
    }
  }

  private static func compare(_ graph: DotGraph, _ diagram: Diagram) throws {
    // Graphviz takes such a name for one of its own.
    #expect(plain(graph.name) == Array((diagram.name.hasPrefix("%") ? "" : diagram.name).utf8))
    #expect(graph.isDirected == diagram.isDirected && !graph.isStrict)
    #expect(found(graph.attributes) == expected(diagram.attributes, isNode: false))
    #expect(graph.warnings.isEmpty && graph.furtherGraphs == 0)

    // The file is in another order than the diagram.
    let nodes = Dictionary(uniqueKeysWithValues: graph.nodes.map { (plain($0.name), $0) })
    #expect(nodes.count == diagram.nodes.count)
    for node in diagram.nodes {
      let read = try #require(nodes[Array(node.name.utf8)])
      #expect(found(read.attributes) == expected(node.attributes, isNode: true))
    }
    let edges = Dictionary(
      uniqueKeysWithValues: graph.edges.map { edge in
        (plain(edge.key ?? "no key"), edge)
      }
    )
    #expect(edges.count == diagram.edges.count)
    for edge in diagram.edges {
      let read = try #require(edges[Array(edge.key.utf8)])
      #expect(plain(graph.nodes[read.tail].name) == Array(edge.tail.utf8))
      #expect(plain(graph.nodes[read.head].name) == Array(edge.head.utf8))
      #expect(found(read.attributes) == expected(edge.attributes, isNode: false))
    }
    #expect(graph.subgraphs.count == diagram.clusters.count)
    for cluster in diagram.clusters {
      let name = Array("cluster_".utf8) + Array(cluster.name.utf8)
      let read = try #require(graph.subgraphs.first { plain($0.name) == name })
      #expect(read.isCluster && read.parent == nil)
      #expect(
        Set(read.members.map { plain(graph.nodes[$0].name) })
          == Set(cluster.members.map { Array($0.utf8) })
      )
      #expect(found(read.attributes) == expected(cluster.attributes, isNode: false))
    }
  }

  @Test func settingsMarkupAndLinksComeBack() throws {
    var diagram = Diagram()
    diagram.nodeDefaults = ["shape": "box", "label": .markup("<b>x&#160;</b>")]
    diagram.addNode("a", attributes: ["URL": .text("https://a.example/?b=c&d=\"e\"")])
    diagram.addNode("b", attributes: ["shape": "ellipse", "label": .text("{x|y}")])
    diagram.addNode("c", attributes: ["shape": "record", "label": .text("{x | y}\\")])
    let graph = try Renderer(isolation: .inProcess).read(diagram.dot())
    let nodes = graph.nodes.map { node in
      Dictionary(uniqueKeysWithValues: node.attributes.map { ($0.name, $0.value) })
        .mapValues { $0.isMarkup ? "<\($0.text)>" : $0.text }
    }
    #expect(
      nodes == [
        [
          "shape": "box", "label": "<<b>x&#160;</b>>",
          "URL": "https://a.example/?b=c&amp;d=%22e%22",
        ],
        ["shape": "ellipse", "label": "{x|y}"],
        ["shape": "record", "label": #"\{x\ \|\ y\}\\"#],
      ]
    )
    #expect(
      graph.nodes[0].attributes["URL"]?.plainText(as: "URL") == "https://a.example/?b=c&d=%22e%22"
    )
    #expect(graph.nodes[2].attributes["label"]?.plainText(as: "label") == "{x | y}\\")
    #expect(graph.nodes[0].attributes["label"]?.plainText(as: "label") == "<b>x&#160;</b>")
  }

  @Test(arguments: [
    ("label", #"one\ntwo\lthree\rfour"#, "one\ntwo\nthree\nfour"), ("label", #"\N \G"#, #"\N \G"#),
    ("label", #"a\b\"#, #"ab\"#),
    ("label", "&lt;&#233;&#xe9;&quot;&nbsp;&amp;lt;", "<éé\"\u{A0}&lt;"),
    (
      "label", "& &; &x; &copy; &#0; &#x110000; &#99999999999;",
      "& &; &x; &copy; &#0; &#x110000; &#99999999999;"
    ),
    ("tooltip", #"a\\\\b\\n\n"#, "a\\b\n\n"),
    ("note", #"C:\dir \\ \n &amp;"#, "C:\\dir \\ \n &amp;"),
    ("color", #"a\\b&amp;"#, #"a\\b&amp;"#), ("class", #"a\\b\n&amp;"#, #"a\b\n&"#),
  ])
  func valuesAreReadByTheirAttributes(_ name: String, _ value: String, _ text: String) throws {
    let value = DotGraph.Value(text: value, isMarkup: false)
    #expect(Array(value.plainText(as: name).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    (#"a\\b"#, #"a\b"#), (#"a\b\"#, #"a\b\"#), ("&amp;lt;", "&lt;"), ("a & b &c", "a & b &c"),
    ("a\u{FFFD}0001", "a\u{1}"), ("\u{FFFD}FFFD", "\u{FFFD}"), ("\u{FFFD}0022\"", "\"\""),
    ("\u{FFFD}0041", "\u{FFFD}0041"),
    ("\u{FFFD}12", "\u{FFFD}12"), ("\u{FFFD}000g", "\u{FFFD}000g"),
    ("\u{FFFD}+001", "\u{FFFD}+001"),
  ])
  func namesAreReadAsDiagramsWriteThem(_ name: String, _ plain: String) {
    #expect(Array(DotGraph.plainName(name).utf8) == Array(plain.utf8))
  }
}
