import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct GraphologyReaderTests {
  private let reader = GraphologyReader()

  @Test func whatGraphologyExports() throws {
    let text = """
      {"options": {"type": "mixed", "multi": true, "allowSelfLoops": true},
      "attributes": {},
      "nodes": [{"key": "a", "attributes": {"label": "The A", "x": 1, "y": -2.5, "tags": ["t", "u"]}},
      {"key": 7, "attributes": {"id": "own", "deep": {"b": [1]}}}, {"key": "b"}],
      "edges": [{"key": "e", "source": "a", "target": 7, "attributes": {"weight": 2, "source": "s"}},
      {"source": "a", "target": "b", "undirected": true}, {"source": "b", "target": "b"}]}
      """
    let reading = try reader.read(text)
    #expect(
      reading.findings.map { String($0.description.dropFirst(5)) } == [
        "6:1: warning: 1 edge has no direction; they are read from source to target, with the "
          + "property directed = false [directed]"
      ]
    )
    let graph = try #require(reading.graph)
    #expect(
      graph.rows(of: .nodes) == [
        "7 kind=text(\"unspecified\") name=text(\"7\") data_id=text(\"own\") "
          + "deep=text(\"{\\\"b\\\": [1]}\")",
        "a kind=text(\"unspecified\") name=text(\"The A\") label=text(\"The A\") "
          + "tags=list([\"t\", \"u\"]) x=integer(1) y=number(-2.5)",
        "b kind=text(\"unspecified\") name=text(\"b\")",
      ]
    )
    #expect(
      graph.rows(of: .edges) == [
        "e kind=text(\"unspecified\") source=text(\"a\") target=text(\"7\") data_source=text(\"s\") "
          + "weight=integer(2)",
        "e1 kind=text(\"unspecified\") source=text(\"a\") target=text(\"b\") directed=boolean(false)",
        "e2 kind=text(\"unspecified\") source=text(\"b\") target=text(\"b\")",
      ]
    )
  }

  @Test(arguments: [true, false])
  func anUndirectedGraphHasNoDirection(_ optionsFirst: Bool) throws {
    let options = "\"options\": {\"type\": \"undirected\"}"
    let edges = "\"edges\": [{\"source\": \"a\", \"target\": \"a\"}]"
    let nodes = "\"nodes\": [{\"key\": \"a\"}]"
    let members = optionsFirst ? [options, nodes, edges] : [nodes, edges, options]
    let reading = try reader.read("{" + members.joined(separator: ", ") + "}")
    #expect(reading.findings.map(\.code) == ["directed"])
    #expect(reading.graph?.rows(of: .edges)[0].hasSuffix("directed=boolean(false)") == true)
  }

  @Test func ourDrawingIsNotReadBack() throws {
    let graph = try makeAwkwardGraph()
    let bytes = GraphologyWriter(appearance: makeAwkwardAppearance(of: graph)).bytes(of: graph)
    let read = try #require(try reader.read(bytes).graph)
    #expect(differences(read, graph) == [])
  }

  @Test(arguments: [
    ("[]", "1:1: error: graphology's JSON has to be an object [format]"),
    ("{}", "1:1: error: this is no JSON of graphology: it has neither nodes nor edges [format]"),
    ("{\"nodes\": {}}", "1:11: error: the nodes have to be an array of objects [format]"),
    ("{\"nodes\": [1]}", "1:12: error: each node has to be an object [format]"),
    (
      "{\"nodes\": [{\"attributes\": {}}]}",
      "1:12: error: the node \"\" has no id; every node needs one [missing]"
    ),
    (
      "{\"nodes\": [{\"key\": \"a\"}, {\"key\": \"a\"}]}",
      "1:26: error: another node has the id \"a\" already; give this one another; the first is on line 1 "
        + "[duplicate]"
    ),
    (
      "{\"nodes\": [",
      "1:12: error: the data end before they are complete; they may have been cut off [json]"
    ),
  ])
  func whatCannotBeReadHasItsPlace(_ text: String, _ sentence: String) throws {
    #expect(try reader.findings(text) == [sentence])
    #expect(try reader.read(text).graph == nil)
  }

  @Test func dataThatAreGraphologyAreRecognised() {
    #expect(GraphologyReader.recognises("{\"attributes\": {"))
    #expect(GraphologyReader.recognises("{\n\"options\" : {\"multi\""))
    #expect(GraphologyReader.recognises("{\"nodes\": [{\"key\": \"a"))
    #expect(!GraphologyReader.recognises("{\"nodes\": [{\"id\": \"a"))
    #expect(!GraphologyReader.recognises("{\"nodes\": []"))
    #expect(!GraphologyReader.recognises("[\"attributes\""))
    #expect(!NodeLinkJSONReader.recognises("{\"nodes\": [{\"key\": \"a"))
  }
}
