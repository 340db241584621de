import GraphFormats
import StakeholderGraph
import Testing

/// What tools that are no libraries do with a file; NetworkX and igraph themselves are asked elsewhere.
struct ToolCheckTests {
  private static func findings(
    _ text: String,
    _ format: String,
    for tool: GraphTool
  ) throws -> [String] {
    let source = ByteSource(name: "f", bytes: Array(text.utf8), pieceSize: 7)
    return try ToolCheck(for: tool).findings(of: source, format: format).map {
      "\($0.place.line) \($0.severity) \($0.code)"
    }
  }

  private static let head = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
  private static let twoNodes = "<node id=\"a\"/>\n<node id=\"b\"/>\n"

  @Test(arguments: [
    (GraphTool.gephi, ["4 warning label", "7 warning duplicate", "7 warning parallel"]),
    (.yed, ["4 warning drawing", "7 warning duplicate"]), (.cytoscape, ["4 warning label"]),
    (.neo4j, ["4 warning label", "6 warning type"]),
  ])
  func parallelEdgesWithOneID(_ tool: GraphTool, _ expected: [String]) throws {
    let text =
      Self.head + "<key id=\"k\" for=\"edge\" attr.name=\"kind\" attr.type=\"string\"/>\n"
      + "<graph edgedefault=\"directed\">\n" + Self.twoNodes
      + "<edge id=\"e\" source=\"a\" target=\"b\"/>\n<edge id=\"e\" source=\"a\" target=\"b\"/>\n"
      + "</graph></graphml>"
    #expect(try Self.findings(text, "graphml", for: tool) == expected)
  }

  @Test(arguments: [
    (GraphTool.neo4j, ["1 error doctype", "4 error order", "4 warning label", "5 warning type"]),
    (.cytoscape, ["3 warning default", "4 warning label", "6 warning order"]),
  ])
  func nodesAfterEdgesAndDefaults(_ tool: GraphTool, _ expected: [String]) throws {
    let text =
      "<!DOCTYPE graphml>\n" + Self.head
      + "<key id=\"k\" for=\"edge\" attr.name=\"kind\" attr.type=\"string\"><default>x</default></key>"
      + "<graph edgedefault=\"directed\">\n<node id=\"a\"/>\n<edge source=\"a\" target=\"b\"/>\n"
      + "<node id=\"b\"/></graph></graphml>"
    let order = tool == .neo4j ? "6 error order" : nil
    let found = try Self.findings(text, "graphml", for: tool)
    #expect(
      Set(found)
        == Set(expected.map { order != nil && $0.hasSuffix("error order") ? order ?? "" : $0 })
    )
  }

  @Test(arguments: [
    ("digraph { node [shape=box]\n a }", ["1 error keyword"]),
    ("digraph {\n\"node\" -> b; /* node */ // edge\n}", []),
    ("digraph {\n a [label=<<b>graph</b>>, note=\"node \\\" edge\"]\n}", []),
    ("strict digraph { a ->\n subgraph { b } }", ["1 warning strict", "2 error keyword"]),
    ("# node\ndigraph { nodes -> Edge }", ["2 error keyword"]),
  ])
  func gephiStopsAtWordsOfDOT(_ text: String, _ expected: [String]) throws {
    #expect(try Self.findings(text, "dot", for: .gephi) == expected)
  }

  @Test func placesMatterToSigma() throws {
    let text =
      "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\"><graph><nodes>\n<node id=\"a\">"
      + "<viz:position xmlns:viz=\"http://gexf.net/1.3/viz\" x=\"1\" y=\"2\"/></node>\n"
      + "<node id=\"b\"/></nodes></graph></gexf>"
    #expect(try Self.findings(text, "gexf", for: .sigma) == ["2 warning position"])
    #expect(try Self.findings(text, "gexf", for: .gephi) == [])
  }

  @Test(arguments: [
    (GraphTool.kumu, "json"), (.igraph, "gexf"), (.gephi, "json"), (.sigma, "graphml"),
  ])
  func aFormatThatAToolDoesNotOpenIsAnError(_ tool: GraphTool, _ format: String) throws {
    #expect(try Self.findings("{}", format, for: tool) == ["1 error format"])
  }

  @Test func whatIsNoXMLIsAnError() throws {
    #expect(try Self.findings("<graphml>", "graphml", for: .gephi) == ["1 error xml"])
    #expect(try Self.findings("", "gexf", for: .gephi) == ["1 error format"])
  }
}
