import StakeholderGraph
import TestSupport
import Testing

struct GraphBuilderTests {
  @Test func theOrderOfRowsAndColumnsDoesNotShow() throws {
    let rows: [(table: GraphTable, id: String, values: [String: String])] = [
      (.documents, "d1", ["title": "One \"quoted\"", "publisher": "p", "pages": "7"]),
      (.documents, "d2", ["origin": "b", "published": "2025-03", "authors": "A|B\\|C"]),
      (.nodes, "a", ["kind": "person", "name": "深度", "affiliations": "p:chair\\:man", "x": "1.5"]),
      (.nodes, "b", ["kind": "organisation", "name": "<b>", "region": "c", "y": "true"]),
      (.nodes, "c", ["kind": "region", "name": "ends \\", "x": "2"]),
      (.nodes, "p", ["kind": "organisation", "name": "&", "aliases": "x|y"]),
      (.edges, "e1", ["kind": "quoted", "source": "p", "target": "a", "document": "d2"]),
      (.edges, "e2", ["kind": "quoted", "source": "p", "target": "a", "about": "c|b"]),
      (.edges, "e3", ["kind": "funded", "source": "b", "target": "b", "amount": "1e12"]),
    ]
    func graph(of rows: [(table: GraphTable, id: String, values: [String: String])]) throws -> Graph
    {
      var builder = GraphBuilder()
      for row in rows {
        let values = row.id == "e3" ? row.values.merging(["currency": "CNY"]) { $1 } : row.values
        builder.addRow(row.id, to: row.table, values)
      }
      return try builder.finish()
    }
    let expected = cells(of: try graph(of: rows))
    var random = FixedRandom(seed: 2)
    for _ in 0..<40 {
      let shuffled = rows.shuffled(using: &random)
      #expect(cells(of: try graph(of: shuffled)) == expected)
    }
  }

  @Test func rowsMayReferToLaterRows() throws {
    var builder = GraphBuilder()
    builder.addEdge(
      "e",
      kind: .quoted,
      from: "paper",
      to: "a",
      [.document: "d", .about: "a|place"]
    )
    builder.addDocument("d", [.publisher: "paper", .origin: "a"])
    builder.addNode(
      "a",
      kind: .person,
      name: "A",
      [.region: "place", .affiliations: "paper:editor"]
    )
    builder.addNode("place", kind: .region, name: "P")
    builder.addNode("paper", kind: .organisation, name: "Paper")
    let graph = try builder.finish()
    let edge = try #require(graph.edge("e"))
    let document = try #require(graph.document("d"))
    #expect(graph.document(of: edge) == document)
    #expect(graph.publisher(of: document) == graph.node("paper"))
    #expect(graph.about(of: edge).map { graph.id(of: $0) } == ["a", "place"])
  }

  @Test func outsideNodesMayStandAnywhereButAtAnEnd() throws {
    var builder = GraphBuilder()
    builder.addDocument("d", [.publisher: "far", .origin: "away"])
    builder.addNode("a", kind: .person, name: "A", [.region: "far", .affiliations: "away:x"])
    builder.addEdge("e", kind: .quoted, from: "a", to: "a", [.about: "far|a|away"])
    let graph = try builder.finish(allowingOutsideNodes: true)
    let node = try #require(graph.node("a"))
    let edge = try #require(graph.edge("e"))
    let document = try #require(graph.document("d"))
    #expect(graph.nodeCount == 1)
    #expect(graph.region(of: node) == nil)
    #expect(graph.cell("region", row: 0, of: .nodes) == "far")
    #expect(graph.about(of: edge) == [node])
    #expect(graph.cell("about", row: 0, of: .edges) == "far|a|away")
    #expect(graph.publisher(of: document) == nil)
    #expect(graph.publisherID(of: document) == "far")
    #expect(graph.sourceID(of: document) == "away")

    builder.addEdge("f", kind: .quoted, from: "a", to: "far")
    let found = problems(of: builder, outsideNodes: true)
    #expect(found.map(\.code) == ["reference"])
    #expect(found.map(\.field) == ["target"])
  }

  @Test func outsideDocumentsKeepTheirIDs() throws {
    var builder = GraphBuilder()
    builder.addDocument("known")
    builder.addNode("a", kind: .person, name: "A")
    for (edge, document) in [("e1", "zz"), ("e2", "known"), ("e3", "aa")] {
      builder.addEdge(edge, kind: .quoted, from: "a", to: "a", [.document: document])
    }
    #expect(problems(of: builder).map(\.id) == ["e1", "e3"])
    let graph = try builder.finish(allowingOutsideDocuments: true)
    #expect(graph.allEdges.map { graph.documentID(of: $0) } == ["zz", "known", "aa"])
    #expect(graph.allEdges.map { graph.document(of: $0) } == [nil, graph.document("known"), nil])
    #expect(graph.documentCount == 1)
  }

  @Test func endsAreHeldToTheVocabularyOnlyIfAsked() throws {
    var builder = GraphBuilder()
    builder.addNode("r", kind: .region, name: "R")
    builder.addEdge("e", kind: .quoted, from: "r", to: "r")
    #expect(problems(of: builder).map(\.code) == ["ends"])
    #expect(problems(of: builder, checkingEnds: false).isEmpty)
  }

  @Test func problemsComeByTableRowAndColumn() {
    var builder = GraphBuilder()
    builder.addRow("e", to: .edges, ["kind": "x", "source": "n1", "target": "gone"])
    builder.addRow("n1", to: .nodes, ["kind": "x", "name": "N", "region": "gone"])
    builder.addRow("n2", to: .nodes, ["kind": "region", "name": "", "region": "gone"])
    builder.addRow("d", to: .documents, ["published": "May", "publisher": "gone"])
    let found = problems(of: builder).map { "\($0.table.name) \($0.row) \($0.field) \($0.code)" }
    #expect(
      found == [
        "documents 0 publisher reference", "documents 0 published date",
        "nodes 0 kind kind", "nodes 0 region reference",
        "nodes 1 name missing", "nodes 1 region reference",
        "edges 0 kind kind", "edges 0 target reference",
      ]
    )
  }

  @Test func wrongEndsAreFoundBesideOtherProblems() {
    var builder = GraphBuilder()
    builder.addNode("r", kind: .region, name: "R")
    builder.addRow("odd", to: .nodes, ["kind": "regoin", "name": "Odd"])
    builder.addEdge("e1", kind: .quoted, from: "r", to: "gone")
    builder.addEdge("e2", kind: .quoted, from: "odd", to: "r")
    builder.addRow("e3", to: .edges, ["kind": "said", "source": "r", "target": "r"])
    builder.addEdge("e4", kind: .quoted, from: "r", to: "r", [.date: "May"])
    let found = problems(of: builder).map { "\($0.id) \($0.code)" }
    #expect(found == ["odd kind", "e1 reference", "e3 kind", "e4 ends", "e4 date"])
  }

  @Test(arguments: awkwardTexts)
  func awkwardNamesComeBackAsTheyWere(_ text: String) throws {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: text, [.description: text, .url: text])
    let graph = try builder.finish()
    let node = try #require(graph.node("a"))
    #expect(Array(graph.name(of: node).utf8) == Array(text.utf8))
    #expect(graph.description(of: node).map { Array($0.utf8) } == Array(text.utf8))
    #expect(graph.url(of: node).map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func rowsAndColumnsAreCountedAsTheyCome() {
    var builder = GraphBuilder()
    #expect(builder.rowCount(of: .nodes) == 0)
    builder.addNode("a", kind: .person, name: "A")
    builder.addNode("a", kind: .person, name: "A")
    let position = builder.addColumn(named: "note", to: .nodes)
    #expect(builder.rowCount(of: .nodes) == 2)
    #expect(position == NodeField.allCases.count)
    #expect(builder.addColumn(named: "note", to: .nodes) == position)
    #expect(builder.addColumn(named: "url", to: .nodes) == NodeField.url.rawValue)
    #expect(builder.fields(of: .nodes).last?.name == "note")
  }
}
