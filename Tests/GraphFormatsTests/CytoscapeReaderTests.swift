import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct CytoscapeReaderTests {
  private let reader = CytoscapeReader()

  @Test func whatCytoscapeExports() throws {
    let graph = try reader.graph(
      """
      {"format_version": "1.0", "generated_by": "cytoscape-3.10.2",
      "target_cytoscapejs_version": "~2.1",
      "data": {"shared_name": "n", "name": "n", "SUID": 52, "selected": true},
      "elements": {"nodes": [
      {"data": {"id": "62", "name": "A", "SUID": 62, "selected": false, "aliases": ["x", "y"]},
       "position": {"x": -1.5, "y": 2}, "selected": false},
      {"data": {"id": 65}}],
      "edges": [{"data": {"id": "66", "source": "62", "target": "65", "interaction": "funded"}}]}}
      """,
      mapping: ["interaction=kind"]
    )
    #expect(
      graph.rows(of: .nodes) == [
        "62 kind=text(\"unspecified\") name=text(\"A\") aliases=list([\"x\", \"y\"]) "
          + "SUID=integer(62) selected=boolean(false) x=number(-1.5) y=integer(2)",
        "65 kind=text(\"unspecified\") name=text(\"65\")",
      ]
    )
    #expect(
      graph.rows(of: .edges) == ["66 kind=text(\"funded\") source=text(\"62\") target=text(\"65\")"]
    )
  }

  @Test func elementsOfOneArrayTellWhatTheyAre() throws {
    let graph = try reader.graph(
      """
      {"elements": [{"data": {"id": "ab", "source": "a", "target": "b"}, "classes": "x y"},
      {"group": "nodes", "data": {"id": "a", "source": "kept"}, "classes": ""},
      {"data": {"id": "b", "parent": "a"}, "locked": true}], "zoom": 1, "style": []}
      """
    )
    #expect(
      graph.rows(of: .nodes) == [
        "a kind=text(\"unspecified\") name=text(\"a\") source=text(\"kept\")",
        "b kind=text(\"unspecified\") name=text(\"b\") parent=text(\"a\")",
      ]
    )
    #expect(
      graph.rows(of: .edges) == [
        "ab kind=text(\"unspecified\") source=text(\"a\") target=text(\"b\") classes=text(\"x y\")"
      ]
    )
  }

  @Test func edgesOfOursKeepTheIdsThatNodesHaveToo() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A")
      builder.addNode("b", kind: .person, name: "B")
      builder.addEdge("a", kind: .funded, from: "a", to: "b")
      builder.addEdge("edge:a", kind: .funded, from: "b", to: "a")
    }
    let bytes = CytoscapeWriter(appearance: Appearance()).bytes(of: graph)
    let reading = try reader.read(bytes)
    #expect(reading.findings == [])
    #expect(differences(try #require(reading.graph), graph) == [])
  }

  @Test func ourPlacesAreNotReadBack() throws {
    let graph = try makeAwkwardGraph()
    let bytes = CytoscapeWriter(appearance: makeAwkwardAppearance(of: graph)).bytes(of: graph)
    let read = try #require(try reader.read(bytes).graph)
    #expect(differences(read, graph) == [])
  }

  @Test(arguments: [
    ("[]", "1:1: error: Cytoscape.js JSON has to be an object [format]"),
    ("{\"data\": {}}", "1:1: error: this is no Cytoscape.js JSON: it has no elements [format]"),
    (
      "{\"elements\": 1}",
      "1:14: error: the elements have to be an object or an array [format]"
    ),
    (
      "{\"elements\": {\"nodes\": 1}}",
      "1:24: error: the nodes have to be an array of objects [format]"
    ),
    ("{\"elements\": [1]}", "1:15: error: each element has to be an object [format]"),
    (
      "{\"elements\": [{\"data\": {\"source\": \"a\"}}]}",
      "1:15: error: the edge \"\" has no target; every edge needs one [missing]"
    ),
  ])
  func whatCannotBeReadHasItsPlace(_ text: String, _ sentence: String) throws {
    #expect(try reader.findings(text).contains(sentence))
    #expect(try reader.read(text).graph == nil)
  }

  @Test func dataThatAreCytoscapesAreRecognised() {
    #expect(CytoscapeReader.recognises("{\"format_version\": "))
    #expect(CytoscapeReader.recognises("{ \"elements\": ["))
    #expect(!CytoscapeReader.recognises("{\"nodes\": ["))
  }
}
