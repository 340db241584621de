import GraphFormats
import StakeholderGraph
import Testing

struct NodeLinkJSONReaderTests {
  private let reader = NodeLinkJSONReader()

  @Test(arguments: ["edges", "links"])
  func bothNamesOfEdgesAreRead(_ name: String) throws {
    let graph = try reader.graph(
      """
      {"directed": true, "multigraph": true, "graph": {},
       "nodes": [{"id": "a", "kind": "person", "name": "Ann"}, {"id": "b"}],
       "\(name)": [{"source": "a", "target": "b", "kind": "hired", "id": "x", "key": "x"}]}
      """
    )
    #expect(
      graph.rows(of: .nodes) == [
        "a kind=text(\"person\") name=text(\"Ann\")",
        "b kind=text(\"unspecified\") name=text(\"b\")",
      ]
    )
    #expect(
      graph.rows(of: .edges) == ["x kind=text(\"hired\") source=text(\"a\") target=text(\"b\")"]
    )
  }

  @Test func whatNetworkXWritesOfADirectedMultigraph() throws {
    let graph = try reader.graph(
      """
      {"directed": true, "multigraph": true, "graph": {}, "nodes": [{"size": 1.5, "id": 1},
      {"size": 2, "tags": ["x", "y"], "at": {"lat": 1, "lon": [2]}, "old": true, "id": 2}],
      "links": [{"weight": 3, "source": 1, "target": 2, "key": 0},
      {"weight": 4, "source": 1, "target": 2, "key": 1}]}
      """
    )
    #expect(
      graph.rows(of: .nodes) == [
        "1 kind=text(\"unspecified\") name=text(\"1\") size=number(1.5)",
        "2 kind=text(\"unspecified\") name=text(\"2\") at=text(\"{\\\"lat\\\": 1, \\\"lon\\\": [2]}\") "
          + "old=boolean(true) size=number(2.0) tags=list([\"x\", \"y\"])",
      ]
    )
    #expect(
      graph.rows(of: .edges) == [
        "e1 kind=text(\"unspecified\") source=text(\"1\") target=text(\"2\") key=integer(0) "
          + "weight=integer(3)",
        "e2 kind=text(\"unspecified\") source=text(\"1\") target=text(\"2\") key=integer(1) "
          + "weight=integer(4)",
      ]
    )
  }

  @Test func edgesWithoutADirectionSaySo() throws {
    let text = """
      {"directed": false, "nodes": [{"id": "a"}, {"id": "b"}],
       "edges": [{"source": "b", "target": "a"}, {"source": "a", "target": "a"}]}
      """
    let reading = try reader.read(text)
    #expect(
      reading.findings.map(\.description) == [
        "file:2:12: warning: 2 edges have no direction; they are read from source to target, with "
          + "the property directed = false [directed]"
      ]
    )
    let graph = try #require(reading.graph)
    #expect(graph.addedColumns(of: .edges) == ["directed: boolean"])
    #expect(graph.rows(of: .edges).allSatisfy { $0.hasSuffix("directed=boolean(false)") })
    let first = try #require(graph.edge("e1"))
    #expect(graph.id(of: graph.source(of: first)) == "b")
  }

  @Test func thatEdgesHaveNoDirectionMayBeSaidAtTheEnd() throws {
    let text = #"{"edges": [{"source": "b", "target": "a"}], "nodes": [], "directed": false}"#
    let graph = try #require(try reader.read(text).graph)
    #expect(graph.rows(of: .edges).allSatisfy { $0.hasSuffix("directed=boolean(false)") })
    #expect(try reader.findings(text).contains { $0.contains("1 edge has no direction") })
  }

  @Test func membersMayStandInAnyOrder() throws {
    let sorted = """
      {"directed": true, "edges": [{"kind": "k2", "source": "a", "target": "b"},
      {"kind": "k1", "source": "a", "target": "b"}], "graph": {"vocabulary": {"edge_kinds":
      [{"id": "k1", "verb": "one"}]}}, "nodes": [{"id": "b", "kind": "z"}, {"id": "a", "kind": "y"}]}
      """
    let graph = try reader.graph(sorted)
    #expect(graph.vocabulary.edgeKinds.suffix(2).map(\.verb) == ["one", "k2"])
    #expect(graph.vocabulary.nodeKinds.suffix(2).map(\.id) == ["y", "z"])
    #expect(graph.kind(of: try #require(graph.edge("e2"))) == graph.vocabulary.edgeKind("k1"))
  }

  @Test func whatAColumnHoldsIsSeenFromItsValues() throws {
    let graph = try reader.graph(
      """
      {"nodes": [
        {"id": "a", "whole": 1, "wide": 9007199254740993, "mixed": 1, "real": 1, "far": 1,
         "huge": 12345678901234567890, "digits": "007", "list": ["x"], "either": ["x"], "flag": true,
         "nothing": null, "empty": "", "none": []},
        {"id": "b", "whole": -2, "wide": 2, "mixed": "x", "real": 2.5, "far": 9007199254740993,
         "huge": 1, "digits": "8", "list": ["y|z", "w"], "either": "y", "flag": "no"},
        {"id": "c", "far": 0.5}], "edges": []}
      """
    )
    #expect(
      graph.addedColumns(of: .nodes) == [
        "digits: text", "either: text", "far: text", "flag: text", "huge: text", "list: list",
        "mixed: text",
        "real: \(FieldType.number(minimum: -.greatestFiniteMagnitude, maximum: .greatestFiniteMagnitude))",
        "whole: \(FieldType.integer(minimum: .min + 1))",
        "wide: \(FieldType.integer(minimum: .min + 1))",
      ]
    )
    let row = graph.rows(of: .nodes)[0]
    #expect(row.contains("huge=text(\"12345678901234567890\")"))
    #expect(row.contains("either=text(\"[\\\"x\\\"]\")"))
    #expect(row.contains("wide=integer(9007199254740993)"))
  }

  @Test func aLabelStandsForAMissingName() throws {
    let graph = try reader.graph(
      #"{"nodes": [{"id": "1", "label": "Ann"}, {"id": "2", "label": "", "name": ""}], "edges": []}"#
    )
    #expect(graph.allNodes.map { graph.name(of: $0) } == ["Ann", "2"])
  }

  @Test func anEndWithoutANodeBecomesOne() throws {
    let text = """
      {"nodes": [{"id": "a"}],
      "edges": [{"source": "a", "target": "b"},
      {"source": "c", "target": "b"}]}
      """
    #expect(
      try reader.findings(text) == [
        "2:11: warning: no node has the id \"b\" that the edge names as its target; a node without "
          + "a kind is made [reference]",
        "3:1: warning: no node has the id \"c\" that the edge names as its source; a node without "
          + "a kind is made [reference]",
      ]
    )
    let graph = try #require(try reader.read(text).graph)
    #expect(graph.rows(of: .nodes).count == 3)
  }

  @Test func anEdgesIDIsMadeUnique() throws {
    let text = """
      {"nodes": [{"id": "a"}], "edges": [{"id": "x", "source": "a", "target": "a"},
      {"id": "x", "source": "a", "target": "a"}, {"source": "a", "target": "a"},
      {"id": "x", "source": "a", "target": "a"}, {"id": "e1", "source": "a", "target": "a"},
      {"id": "x-2", "source": "a", "target": "a"}]}
      """
    let reading = try reader.read(text)
    let graph = try #require(reading.graph)
    #expect(
      graph.allEdges.map { graph.id(of: $0) } == ["e1", "e2", "x", "x-2", "x-2-2", "x-3"]
    )
    #expect(
      reading.findings.map(\.description) == [
        "file:2:2: warning: another edge has the id \"x\" already; this one is called \"x-2\" "
          + "[duplicate]",
        "file:3:2: warning: another edge has the id \"x\" already; this one is called \"x-3\" "
          + "[duplicate]",
        "file:4:2: warning: another edge has the id \"x-2\" already; this one is called \"x-2-2\" "
          + "[duplicate]",
      ]
    )
  }

  @Test(arguments: [
    (
      #"{"nodes": [{"id": "a"}, {"id": "a"}]}"#,
      [
        "1:25: error: another node has the id \"a\" already; give this one another; the first is on "
          + "line 1 [duplicate]"
      ]
    ),
    (
      #"{"nodes": [{"id": 1}, {"id": "1"}, {"name": "x"}, {"id": null}]}"#,
      [
        "1:23: error: another node has the id \"1\" already; give this one another; the first is on "
          + "line 1 [duplicate]",
        "1:36: error: the node \"\" has no id; every node needs one [missing]",
        "1:51: error: the node \"\" has no id; every node needs one [missing]",
      ]
    ),
    (
      "{\"nodes\": [{\"id\": \"a\"}],\n\"edges\": [{\"target\": \"a\", \"id\": \"x\"}]}",
      ["2:11: error: the edge \"x\" has no source; every edge needs one [missing]"]
    ),
    (
      #"{"nodes": ["a"]}"#, ["1:12: error: each node has to be an object [format]"]
    ),
    (
      #"{"nodes": {"a": {}}}"#,
      ["1:11: error: the nodes have to be an array of objects [format]"]
    ),
    (
      #"{"edges": 5}"#, ["1:11: error: the edges have to be an array of objects [format]"]
    ),
    (
      #"{"elements": {}}"#,
      ["1:1: error: this is no node-link JSON: it has neither nodes nor edges [format]"]
    ),
    (#"[{"id": 1}]"#, ["1:1: error: node-link JSON has to be an object [format]"]),
    (
      #"{"nodes": [], "directed": "yes"}"#,
      ["1:27: error: directed has to be true or false [format]"]
    ),
    (
      #"{"nodes": [{"id": "a"}], "graph": {"vocabulary": {"node_kinds": [{"id": "x", "shape": "y"}]}}}"#,
      [
        "1:50: error: the kind \"x\" has the unknown shape \"y\"; the shapes are ellipse, box, rounded, "
          + "hexagon, octagon, note, tab, component [vocabulary]"
      ]
    ),
    ("", ["1:1: error: there are no data [format]"]),
  ])
  func whatCannotBeAGraphHasItsPlace(_ text: String, _ findings: [String]) throws {
    let reading = try reader.read(text)
    #expect(reading.graph == nil)
    #expect(reading.findings.map { String($0.description.dropFirst(5)) } == findings)
  }

  @Test func nothingIsReadBehindAnErrorInTheText() throws {
    #expect(
      try reader.findings("{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"a\"},\n{\"id\": }]}") == [
        "2:8: error: there is \"}\" where a value has to be [json]"
      ]
    )
  }

  @Test func anIDIsCleanedAlikeWhereverItIsNamed() throws {
    let text = """
      {"nodes": [{"id": " Ann\\n"}, {"id": "a\\tb", "region": "a\\tb"}],
      "edges": [{"source": " Ann\\n", "target": "a\\tb"}]}
      """
    let reading = try reader.read(text)
    #expect(
      reading.findings.map(\.description) == [
        "file:1:13: warning: the id \" Ann\\n\" has a control character or a space at an end; it is "
          + "read as \"Ann\" [id]",
        "file:1:31: warning: the id \"a\\tb\" has a control character or a space at an end; it is read "
          + "as \"a\u{FFFD}b\" [id]",
      ]
    )
    let graph = try #require(reading.graph)
    #expect(graph.allNodes.map { graph.id(of: $0) } == ["Ann", "a\u{FFFD}b"])
    #expect(graph.region(of: try #require(graph.node("a\u{FFFD}b"))) == graph.node("a\u{FFFD}b"))
  }

  @Test func aValueThatFitsNoFieldBecomesAProperty() throws {
    let text = """
      {"nodes": [{"id": "a"}], "edges": [
      {"source": "a", "target": "a", "date": "yesterday"},
      {"source": "a", "target": "a", "status": 7},
      {"source": "a", "target": "a", "amount": 5},
      {"source": "a", "target": "a", "amount": 5, "currency": "dollars"},
      {"source": "a", "target": "a", "start": 2001, "end": 1999},
      {"source": "a", "target": "a", "start": 3},
      {"source": "a", "target": "a", "confidence": 0.12345678901234567890, "paragraph": 11.0}]}
      """
    let reading = try reader.read(text)
    let graph = try #require(reading.graph)
    let rows = graph.rows(of: .edges).map { $0.replacing(#/.*target=text\("a"\) ?/#, with: "") }
    #expect(
      rows == [
        "data_date=text(\"yesterday\")", "data_status=integer(7)", "data_amount=integer(5)",
        "data_amount=integer(5) data_currency=text(\"dollars\")",
        "data_end=integer(1999) data_start=integer(2001)", "data_start=integer(3)",
        "paragraph=integer(11) confidence=number(0.12345678901234568)",
      ]
    )
    #expect(
      reading.findings.map { "\($0.place.line) \($0.code)" } == [
        "2 property", "3 property", "4 property", "5 property", "5 property", "6 property",
        "6 property", "7 property",
      ]
    )
    #expect(
      reading.findings.first?.message.hasSuffix("; it is kept as the property data_date") == true
    )
  }

  @Test func listsMayBeTexts() throws {
    let graph = try reader.graph(
      """
      {"nodes": [{"id": "a", "aliases": "A|B", "affiliations": ["x:y", "p|q"], "identifiers": ["i"]}],
       "edges": [{"source": "a", "target": "a", "about": "a"}]}
      """
    )
    let node = try #require(graph.node("a"))
    #expect(graph.aliases(of: node) == ["A|B"])
    #expect(
      graph.affiliations(of: node) == [
        Affiliation(organisation: "x", role: "y"), Affiliation(organisation: "p|q", role: ""),
      ]
    )
    #expect(graph.about(of: try #require(graph.edge("e1"))) == [node])
  }

  @Test func aMemberThatIsThereTwiceCountsOnce() throws {
    let text = #"{"nodes": [{"id": "a", "x": 1, "x": 2, "name": "A", "name": "B"}], "edges": []}"#
    #expect(
      try reader.findings(text) == [
        "1:32: warning: \"x\" is there twice; the last one counts [member]",
        "1:53: warning: \"name\" is there twice; the last one counts [member]",
      ]
    )
    let row = try #require(try reader.read(text).graph).rows(of: .nodes)[0]
    #expect(row == "a kind=text(\"unspecified\") name=text(\"B\") x=integer(2)")
  }

  @Test func whatNoGraphCanHoldIsReplaced() throws {
    let text = #"{"nodes": [{"id": "a", "x": "p\u0000q", "y": NaN, "z": 1e999}], "edges": []}"#
    let reading = try reader.read(text)
    #expect(
      reading.findings.map(\.description) == [
        "file:1:29: warning: there is a NUL character; it becomes \u{FFFD} [nul]",
        "file:1:46: warning: this is no number that can be kept; it is taken for no value [number]",
        "file:1:56: warning: this is no number that can be kept; it is taken for no value [number]",
      ]
    )
    let row = try #require(reading.graph).rows(of: .nodes)[0]
    #expect(row == "a kind=text(\"unspecified\") name=text(\"a\") x=text(\"p\u{FFFD}q\")")
  }

  @Test func whatIsSaidOfTheGraphItselfIsNotKept() throws {
    let text =
      #"{"nodes": [{"id": "a"}], "edges": [], "graph": {"name": "G", "year": [2]}, "x": {}}"#
    #expect(
      try reader.findings(text) == [
        "1:1: warning: what is said of the graph itself is not kept: \"x\" [unkept]",
        "1:48: warning: what is said of the graph itself is not kept: \"name\", \"year\" [unkept]",
      ]
    )
  }

  @Test func columnsThatTheFormatHadToRenameHaveTheirNames() throws {
    let graph = try reader.graph(
      """
      {"nodes": [{"id": "a", "n": 1, "due": "2025", "s": 3}], "edges":
      [{"source": "a", "target": "a", "data_key": "k", "key": 0}],
      "graph": {"columns": {"nodes": [{"name": "n", "type": "number"}, {"name": "due", "type": "date"},
      {"name": "s", "type": "integer", "minimum": 0}],
      "edges": [{"name": "key", "written_as": "data_key", "type": "text"}]}}}
      """
    )
    #expect(
      graph.addedColumns(of: .nodes) == [
        "due: date",
        "n: \(FieldType.number(minimum: -.greatestFiniteMagnitude, maximum: .greatestFiniteMagnitude))",
        "s: integer(minimum: 0)",
      ]
    )
    #expect(graph.rows(of: .edges)[0].hasSuffix("data_key=integer(0) key=text(\"k\")"))
  }

  @Test func namesOfColumnsAreMadeFit() throws {
    let graph = try reader.graph(
      #"{"nodes": [{"id": "a", "": 1, "x\u001by": 2, " ": 3, "é": 4}], "edges": []}"#
    )
    #expect(
      graph.addedColumns(of: .nodes).map { $0.prefix { $0 != ":" } } == [
        "data_unnamed", "unnamed", "x\u{FFFD}y", "é",
      ]
    )
  }

  @Test func tooManyPropertiesAreAnError() throws {
    let members = (0...1_000).map { "\"p\($0)\": 1" }.joined(separator: ", ")
    #expect(
      try reader.findings("{\"nodes\": [{\"id\": \"a\", \(members)}], \"edges\": []}").last?
        .hasSuffix("error: there are more than 1000 different properties [size]") == true
    )
  }

  @Test func tooManyKindsAreAnError() throws {
    let nodes = (0...1_000).map { "{\"id\": \($0), \"kind\": \"k\($0)\"}" }.joined(separator: ",\n")
    #expect(
      try reader.findings("{\"nodes\": [\(nodes)], \"edges\": []}") == [
        "1001:14: error: there are more than 1000 different kinds of node; this is hardly a kind "
          + "[kind]"
      ]
    )
  }

  @Test func ofManyLikeFindingsTheRestIsCounted() throws {
    let edges = (0..<1_500).map { _ in #"{"source": "a", "target": "a", "status": "x"}"# }
    let text = "{\"nodes\": [{\"id\": \"a\"}], \"edges\": [\n\(edges.joined(separator: ",\n"))]}"
    let findings = try reader.findings(text)
    #expect(findings.count == 1_001)
    #expect(
      findings.last == "1501:32: warning: 500 more like those before; this is the last [property]"
    )
  }

  @Test func dataThatBeginLikeNodeLinkJSONAreRecognised() {
    #expect(NodeLinkJSONReader.recognises("{\n \"directed\": true"))
    #expect(NodeLinkJSONReader.recognises("{\"nodes\":["))
    #expect(!NodeLinkJSONReader.recognises("{\"type\": \"node\"}"))
    #expect(!NodeLinkJSONReader.recognises("[]"))
    #expect(!NodeLinkJSONReader.recognises("<graphml"))
  }
}
