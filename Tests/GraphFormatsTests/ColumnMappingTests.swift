import GraphFormats
import StakeholderGraph
import Testing

struct ColumnMappingTests {
  private let reader = NodeLinkJSONReader()
  private let text = """
    {"nodes": [{"id": "a", "type": "fund", "kind": "x", "title": "The A"}, {"id": "b", "type": 7}],
     "links": [{"from": "a", "to": "b", "type": "OWNS", "rel": "r"}, {"from": "b", "to": "a"}]}
    """

  @Test func aPropertyStandsForAField() throws {
    let graph = try reader.graph(
      text,
      mapping: ["type=kind", "title=name", "from=source", "to=target"]
    )
    #expect(
      graph.rows(of: .nodes) == [
        "a kind=text(\"fund\") name=text(\"The A\") data_kind=text(\"x\")",
        "b kind=text(\"7\") name=text(\"b\")",
      ]
    )
    #expect(
      graph.rows(of: .edges) == [
        "e1 kind=text(\"OWNS\") source=text(\"a\") target=text(\"b\") rel=text(\"r\")",
        "e2 kind=text(\"unspecified\") source=text(\"b\") target=text(\"a\")",
      ]
    )
  }

  @Test func aTableCanBeNamed() throws {
    let graph = try reader.graph(
      text,
      mapping: ["nodes.type=kind", "edges.rel=kind", "from=source", "to=target"]
    )
    #expect(graph.vocabulary.nodeKinds.suffix(2).map(\.id) == ["7", "fund"])
    #expect(graph.vocabulary.edgeKinds.suffix(2).map(\.id) == ["r", "unspecified"])
    #expect(graph.addedColumns(of: .edges) == ["type: text"])
  }

  @Test func aMappingThatNamesNothingIsAnError() throws {
    let found = try reader.findings(
      text,
      mapping: ["tpye=kind", "from=source", "to=target", "nodes.zz=url"]
    )
    #expect(
      found == [
        "1:1: error: no node or edge has the property \"tpye\" that --map names; did you mean "
          + "\"type\"? [map]",
        "1:1: error: no node has the property \"zz\" that --map names; there are \"title\", \"type\" "
          + "[map]",
      ]
    )
  }

  @Test(arguments: [
    ("type", "\"type\" is not of the form COLUMN=FIELD, such as type=kind"),
    ("=kind", "\"=kind\" is not of the form COLUMN=FIELD, such as type=kind"),
    ("type=", "\"type=\" is not of the form COLUMN=FIELD, such as type=kind"),
    ("nodes.=kind", "\"nodes.=kind\" is not of the form COLUMN=FIELD, such as type=kind"),
    ("a=knd", "\"knd\" is no field; did you mean kind?"),
    (
      "nodes.a=verb",
      "\"verb\" is no field; the fields are id, kind, name, aliases, description, region, "
        + "affiliations, identifiers, url"
    ),
  ])
  func whatIsNoMappingIsToldWhy(_ text: String, _ sentence: String) {
    let error = #expect(throws: ColumnMappingProblem.self) { try ColumnMapping(text) }
    #expect(error?.description == sentence)
  }

  @Test func theFieldStandsBehindTheLastSign() throws {
    let mapping = try ColumnMapping("a=b=kind")
    #expect(mapping.column == "a=b")
    #expect(mapping.tables == [.nodes, .edges])
    #expect(try ColumnMapping("edges.rel=verb").tables == [.edges])
    #expect(try ColumnMapping("title=name").tables == [.nodes])
  }
}
