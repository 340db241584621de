import GraphFormats
import StakeholderGraph
import TestSupport
import Testing

struct GEXFReaderTests {
  private let reader = GEXFReader()

  /// A file with the elements of a directed graph.
  private static func file(_ graph: String, attributes: String = "") -> String {
    """
    <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
    <graph defaultedgetype="directed" \(attributes)>
    \(graph)
    </graph></gexf>
    """
  }

  @Test func typedValuesBecomeTypedColumns() throws {
    let graph = try reader.graph(
      Self.file(
        """
        <attributes class="node">
        <attribute id="0" title="flag" type="boolean"/><attribute id="1" title="whole" type="integer"/>
        <attribute id="2" title="long" type="long"/><attribute id="3" title="real" type="float"/>
        <attribute id="4" title="word" type="string"/><attribute id="5" title="list" type="liststring"/>
        <attribute id="6" title="day" type="date"/><attribute id="7"/></attributes>
        <nodes><node id="a"><attvalues><attvalue for="0" value=" TRUE "/><attvalue for="1" value="+007"/>
        <attvalue for="2" value="9223372036854775807"/><attvalue for="3" value="1e3"/>
        <attvalue for="4" value=" 007"/><attvalue for="5" value="x|y, z"/><attvalue for="6" value="2025"/>
        <attvalue id="7" value="untitled"/></attvalues></node></nodes>
        """
      )
    )
    #expect(
      graph.rows(of: .nodes) == [
        "a kind=text(\"unspecified\") name=text(\"a\") 7=text(\"untitled\") day=text(\"2025\") "
          + "flag=boolean(true) list=list([\"x\", \"y, z\"]) long=integer(9223372036854775807) "
          + "real=number(1000.0) whole=integer(7) word=text(\" 007\")"
      ]
    )
  }

  @Test(arguments: [
    ("[\"a, b\", \"c\"]", ["a, b", "c"]), ("[a, b]", ["a", "b"]), ("a;b,c", ["a", "b,c"]),
    ("a,b", ["a", "b"]), ("one", ["one"]), ("[1, 2.5]", ["1", "2.5"]),
  ])
  func listsAreReadAsToolsWriteThem(_ text: String, _ items: [String]) throws {
    let graph = try reader.graph(
      Self.file(
        """
        <attributes class="node"><attribute id="0" title="list" type="liststring"/></attributes>
        <nodes><node id="a"><attvalues>
        <attvalue for="0" value="\(text.replacing("\"", with: "&quot;"))"/></attvalues></node></nodes>
        """
      )
    )
    #expect(graph.rows(of: .nodes).map { $0.contains("list=list(\(items))") } == [true])
  }

  @Test func whatTheFormatItselfSaysIsKept() throws {
    let text = Self.file(
      """
      <nodes><node id="a" label="The A"><viz:color r="1" g="2" b="255" a="0.5"/>
      <viz:position x="-1.5" y="2" z="0.0"/><viz:size value="10"/><viz:shape value="disc"/></node>
      <node id="b" label=""><viz:color hex="#FF7700"/><viz:position x="1" y="2" z="3"/></node></nodes>
      <edges><edge id="0" source="a" target="b" kind="WORKS_AT" label="works" weight="2.5"
      type="directed"><viz:thickness value="2"/></edge>
      <edge source="a" target="b" type="undirected"/><edge source="a" target="b" type="mutual"/></edges>
      """
    )
    let reading = try reader.read(text)
    #expect(
      reading.findings.map { String($0.description.dropFirst(5)) } == [
        "8:1: warning: 2 edges have no direction; they are read from source to target, with the "
          + "property directed = false [directed]"
      ]
    )
    let graph = try #require(reading.graph)
    #expect(
      graph.rows(of: .nodes) == [
        "a kind=text(\"unspecified\") name=text(\"The A\") alpha=number(0.5) "
          + "color=text(\"#0102FF\") shape=text(\"disc\") size=number(10.0) x=number(-1.5) y=number(2.0)",
        "b kind=text(\"unspecified\") name=text(\"b\") color=text(\"#FF7700\") x=number(1.0) "
          + "y=number(2.0) z=number(3.0)",
      ]
    )
    #expect(
      graph.rows(of: .edges) == [
        "0 kind=text(\"WORKS_AT\") source=text(\"a\") target=text(\"b\") label=text(\"works\") "
          + "thickness=number(2.0) weight=number(2.5)",
        "e1 kind=text(\"unspecified\") source=text(\"a\") target=text(\"b\") directed=boolean(false)",
        "e2 kind=text(\"unspecified\") source=text(\"a\") target=text(\"b\") directed=boolean(false) "
          + "type=text(\"mutual\")",
      ]
    )
  }

  @Test func anAttributeOfTheSameNameGoesFirst() throws {
    let graph = try reader.graph(
      Self.file(
        """
        <attributes class="node"><attribute id="0" title="name" type="string"/>
        <attribute id="1" title="size" type="string"/></attributes>
        <attributes class="edge"><attribute id="0" title="kind" type="string"/></attributes>
        <nodes><node id="a" label="L"><attvalues><attvalue for="0" value="N"/>
        <attvalue for="1" value="huge"/></attvalues><viz:size value="3"/></node></nodes>
        <edges><edge source="a" target="a" kind="k"><attvalues><attvalue for="0" value="k"/></attvalues>
        </edge><edge source="a" target="a" kind="k"><attvalues><attvalue for="0" value="m"/></attvalues>
        </edge></edges>
        """
      )
    )
    #expect(
      graph.rows(of: .nodes) == [
        "a kind=text(\"unspecified\") name=text(\"N\") gexf_size=number(3.0) label=text(\"L\") "
          + "size=text(\"huge\")"
      ]
    )
    #expect(
      graph.rows(of: .edges) == [
        "e1 kind=text(\"k\") source=text(\"a\") target=text(\"a\")",
        "e2 kind=text(\"m\") source=text(\"a\") target=text(\"a\") gexf_kind=text(\"k\")",
      ]
    )
  }

  @Test func edgesWithoutATypeFollowTheGraph() throws {
    for (word, isDirected) in [("directed", true), ("undirected", false), ("mutual", false)] {
      let text = """
        <gexf><graph defaultedgetype="\(word)"><nodes><node id="a"/></nodes>
        <edges><edge source="a" target="a"/></edges></graph></gexf>
        """
      let graph = try #require(try reader.read(text).graph)
      #expect(graph.rows(of: .edges)[0].hasSuffix("directed=boolean(false)") == !isDirected)
    }
    let bare = "<gexf><graph><edges><edge source='a' target='a'/></edges></graph></gexf>"
    let findings = try reader.findings(bare)
    #expect(findings.contains { $0.hasSuffix("directed = false [directed]") })
  }

  @Test func aSpanOfDaysIsTheDateOfAnEdge() throws {
    let graph = try reader.graph(
      Self.file(
        """
        <nodes><node id="a" start="2025-01-01"/></nodes><edges>
        <edge id="1" source="a" target="a" start="2025-03-04" end="2025-03-04"/>
        <edge id="2" source="a" target="a" start="2025-03-04" end="2025-04-01"/>
        <edge id="3" source="a" target="a" timestamp="2025-03-04"/>
        <edge id="4" source="a" target="a"><spells><spell start="2024" end="2025"/></spells></edge>
        <edge id="5" source="a" target="a" start="2025-03-04"/>
        <edge id="6" source="a" target="a" startopen="2.0" endopen="3.5"/>
        <edge id="7" source="a" target="a"><spells><spell start="2020" end="2021"/><spell start="2023"/>
        </spells></edge></edges>
        """,
        attributes: "mode='dynamic' timeformat='date'"
      )
    )
    #expect(
      graph.rows(of: .nodes)
        == ["a kind=text(\"unspecified\") name=text(\"a\") gexf_start=text(\"2025-01-01\")"]
    )
    #expect(
      graph.rows(of: .edges).map { $0.split(separator: "target=text(\"a\") ").last ?? "" } == [
        "date=text(\"2025-03-04\")", "date=text(\"2025-03-04/2025-04-01\")",
        "date=text(\"2025-03-04\")", "date=text(\"2024/2025\")", "gexf_start=text(\"2025-03-04\")",
        "gexf_end=number(3.5) gexf_start=text(\"2.0\")",
        "spells=list([\"2020/2021\", \"2023/\"])",
      ]
    )
  }

  @Test func ofValuesThatChangeTheLastCounts() throws {
    let text = Self.file(
      """
      <attributes class="node" mode="dynamic"><attribute id="0" title="size" type="integer"/>
      <attribute id="1" title="x" type="integer"/></attributes>
      <nodes><node id="a"><attvalues><attvalue for="0" value="1" start="1" end="2"/>
      <attvalue for="1" value="7"/><attvalue for="0" value="2" start="2" end="3"/>
      <attvalue for="0" value="3" start="3"/></attvalues></node></nodes>
      """,
      attributes: "mode='dynamic'"
    )
    #expect(
      try reader.findings(text) == [
        "6:30: warning: values that change with time are left out, 2 in all; of each the last counts "
          + "[time]"
      ]
    )
    let graph = try #require(try reader.read(text).graph)
    #expect(graph.rows(of: .nodes)[0].hasSuffix("size=integer(3) x=integer(7)"))
  }

  @Test func nodesInNodesHaveTheirParents() throws {
    let graph = try reader.graph(
      Self.file(
        """
        <nodes><node id="a"><nodes><node id="b"><nodes><node id="c"/></nodes></node></nodes>
        <edges><edge source="b" target="c"/></edges></node>
        <node id="d" pid="a"/><node id="e"><parents><parent for="a"/><parent for="b"/></parents></node>
        </nodes>
        """
      )
    )
    #expect(
      graph.rows(of: .nodes).map { $0.split(separator: ") ").last ?? "" } == [
        "name=text(\"a\")", "parent=text(\"a\")", "parent=text(\"b\")", "parent=text(\"a\")",
        "parents=list([\"a\", \"b\"])",
      ]
    )
    #expect(graph.edgeCount == 1)
  }

  @Test func defaultsStandForWhatIsNotSaid() throws {
    let graph = try reader.graph(
      Self.file(
        """
        <attributes class="node"><attribute id="0" title="x" type="boolean"><default>true</default>
        <options>true|false</options></attribute></attributes>
        <nodes><node id="a"/><node id="b"><attvalues><attvalue for="0" value="false"/></attvalues></node>
        </nodes>
        """
      )
    )
    #expect(
      graph.rows(of: .nodes).map { $0.suffix(14) }.map(String.init)
        == ["x=boolean(true)", "x=boolean(false)"].map { String($0.suffix(14)) }
    )
  }

  @Test func ourDrawingIsNotReadBack() throws {
    let graph = try makeAwkwardGraph()
    let bytes = GEXFWriter(appearance: makeAwkwardAppearance(of: graph)).bytes(of: graph)
    let read = try #require(try reader.read(bytes).graph)
    #expect(read.fields(of: .nodes).map(\.name) == graph.fields(of: .nodes).map(\.name))
    #expect(read.fields(of: .edges).map(\.name) == graph.fields(of: .edges).map(\.name))
  }

  @Test func whatGephiMadeOfOursKeepsItsCitations() throws {
    var text = String(decoding: GEXFWriter().bytes(of: try makeAwkwardGraph()), as: UTF8.self)
    let description = try #require(text.firstRange(of: "<description>"))
    let end = try #require(text.firstRange(of: "</description>"))
    text.removeSubrange(description.lowerBound..<end.upperBound)
    let read = try #require(try reader.read(text).graph)
    let edge = try #require(read.edge("e&1"))
    #expect(read.cell(at: EdgeField.start.rawValue, row: edge.index, of: .edges) == "0")
    #expect(read.cell(at: EdgeField.end.rawValue, row: edge.index, of: .edges) == "9")
    #expect(read.cell(at: EdgeField.date.rawValue, row: edge.index, of: .edges) == "2025-03-04")
    #expect(read.vocabulary[read.kind(of: edge)].id == "quoted")
  }

  @Test(arguments: [
    ("<gexf/>", "1:1: error: there is no graph in the file [format]"),
    ("<svg/>", "1:1: error: this is no GEXF: the root element is \"svg\" [format]"),
    ("", "1:1: error: there are no data [format]"),
    (
      "<gexf><graph>",
      "1:14: error: the data end before they are complete; they may have been cut off [xml]"
    ),
    (
      "<gexf><graph><nodes><node id='a'/>\n<node id='a'/></nodes></graph></gexf>",
      "2:1: error: another node has the id \"a\" already; give this one another; the first is on line 1 "
        + "[duplicate]"
    ),
    (
      "<gexf><graph defaultedgetype='directed'><nodes/>\n<edges><edge id='x' target='a'/></edges>"
        + "</graph></gexf>",
      "2:8: error: the edge \"x\" has no source; every edge needs one [missing]"
    ),
  ])
  func whatCannotBeReadHasItsPlace(_ text: String, _ sentence: String) throws {
    for size in [1, 7, 100_000] {
      let reading = try reader.read(Array(text.utf8), pieceSize: size)
      #expect(reading.graph == nil)
      #expect(reading.errors.map { String($0.description.dropFirst(5)) }.contains(sentence))
    }
  }

  @Test(arguments: [
    (
      "<attributes class='node'><attribute id='0' title='t' type='tensor'/></attributes>",
      "3:26: warning: \"tensor\" is no type of GEXF; the values are read as text [type]"
    ),
    (
      "<attributes class='graph'><attribute id='0'/></attributes>",
      "3:1: warning: \"graph\" is no class of attributes; write node or edge [key]"
    ),
    (
      "<nodes><node id='a'><attvalues><attvalue for='9' value='x'/></attvalues></node></nodes>",
      "3:32: warning: no attribute has the id \"9\"; the values are kept as text under that name [key]"
    ),
    (
      "<attributes class='node'><attribute id='0' title='t' type='integer'/></attributes>"
        + "<nodes><node id='a'><attvalues><attvalue for='0' value='x'/></attvalues></node></nodes>",
      "3:114: warning: \"x\" is no integer; the property \"t\" becomes one of texts [type]"
    ),
    (
      "<edges><edge source='a' target='b'/></edges>",
      "3:8: warning: no node has the id \"a\" that the edge names as its source; "
        + "a node without a kind is made [reference]"
    ),
  ])
  func whatIsOddIsToldAndRead(_ text: String, _ sentence: String) throws {
    let reading = try reader.read(Self.file(text))
    #expect(reading.graph != nil)
    #expect(reading.findings.map { String($0.description.dropFirst(5)) }.contains(sentence))
  }

  @Test func whatIsSaidOfTheGraphItselfIsNotKept() throws {
    let text = """
      <gexf><meta lastmodifieddate="2025-01-01"><creator>x</creator><keywords>k</keywords>
      <description>d</description></meta><graph/><graph/></gexf>
      """
    #expect(
      try reader.findings(text) == [
        "1:1: warning: what is said of the graph itself is not kept: \"keywords\", \"description\" "
          + "[unkept]",
        "1:1: warning: the graph has no nodes [empty]",
        "2:44: warning: the file has another graph; only the first is read [graph]",
      ]
    )
  }

  @Test func dataThatAreGEXFAreRecognised() {
    #expect(GEXFReader.recognises("<?xml version='1.0'?>\n<gexf>"))
    #expect(!GEXFReader.recognises("<?xml version='1.0'?><graphml>"))
    #expect(!GEXFReader.recognises("{\"<gexf\": 1}"))
  }
}
