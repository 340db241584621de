import StakeholderGraph
import TestSupport
import Testing

struct GraphBuilderOtherToolsTests {
  @Test func rowsWithoutAnIDAreNumberedAndLeaveOutTakenIDs() throws {
    let graph = try makeGraph { builder in
      builder.addNode("a", kind: .person, name: "A")
      for _ in 0..<3 {
        builder.addRow(to: .edges)
        builder.setKind(EdgeKind.funded)
        builder.set(EdgeField.source.rawValue, of: .edges, to: "a")
        builder.set(EdgeField.target.rawValue, of: .edges, to: "a")
      }
      builder.addEdge("e2", kind: .founded, from: "a", to: "a")
    }
    #expect(graph.allEdges.map { graph.id(of: $0) } == ["e1", "e2", "e3", "e4"])
    #expect(graph.allEdges.map { graph.kind(of: $0) } == [.funded, .founded, .funded, .funded])
  }

  @Test func aValueThatDoesNotFitIsNoProblemOfTheData() throws {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: "A")
    builder.addEdge("x", kind: .funded, from: "a", to: "a")
    let wrong = Array("never".utf8)
    let right = Array("2025".utf8)
    let date = EdgeField.date.rawValue
    let problem = builder.fit(date, of: .edges, to: wrong.span)
    #expect(problem?.reason == .notADate("never"))
    #expect(problem?.id == "x")
    #expect(builder.fit(date, of: .edges, to: right.span) == nil)
    let graph = try builder.finish()
    #expect(graph.date(of: try #require(graph.edge("x")))?.description == "2025")
  }

  @Test func kindsKeepTheirIDsInAnotherVocabulary() throws {
    var builder = GraphBuilder()
    let old = builder.vocabulary.declare(
      NodeKindDefinition(id: "zoo", label: "Zoo", shape: .box)
    )
    builder.addNode("a", kind: old, name: "A")
    builder.addNode("b", kind: .region, name: "B")
    var new = Vocabulary.standard
    new.declare(NodeKindDefinition(id: "ark", label: "Ark", shape: .box))
    new.declare(NodeKindDefinition(id: "zoo", label: "Zoological garden", shape: .note))
    builder.replaceVocabulary(with: new)
    let graph = try builder.finish()
    let labels = graph.allNodes.map { graph.vocabulary[graph.kind(of: $0)].label }
    #expect(labels == ["Zoological garden", "Region"])
  }

  @Test func columnsCanChangePlaces() throws {
    let graph = try makeGraph { builder in
      let x = builder.addColumn(named: "x", to: .nodes)
      let y = builder.addColumn(named: "y", to: .nodes)
      let z = builder.addColumn(named: "z", to: .nodes)
      builder.addNode("a", kind: .person, name: "A")
      builder.set(x, of: .nodes, to: "1")
      builder.set(y, of: .nodes, to: "2")
      builder.set(z, of: .nodes, to: "3")
      builder.renameColumns([x: "y", y: "x"], of: .nodes)
      builder.removeColumns([z], of: .nodes)
    }
    #expect(graph.fields(of: .nodes).count == GraphTable.nodes.fields.count + 2)
    let fields = graph.filledFields(of: .nodes).suffix(2)
    #expect(fields.map(\.field.name) == ["x", "y"])
    #expect(fields.map { graph.cell(at: $0.position, row: 0, of: .nodes) } == ["2", "1"])
  }

  @Test(arguments: [
    (["1", "-2"], FieldType.integer(minimum: -5), true),
    (["1", "-9"], FieldType.integer(minimum: -5), false),
    (["0.10000000000000001", "1e3"], FieldType.number(minimum: 0, maximum: 2_000), true),
    (["0.5", "x"], FieldType.number(minimum: 0, maximum: 2_000), false),
    (["1e999"], FieldType.number(minimum: 0, maximum: .greatestFiniteMagnitude), false),
    (["true", "false"], FieldType.boolean, true),
    (["a|b"], FieldType.list, true),
    (["a||b"], FieldType.list, false),
    (["2025-03"], FieldType.date, true),
    (["anything"], FieldType.text, true),
  ])
  func aColumnOfTextsTurnsIntoAnotherOnlyAsAWhole(
    _ texts: [String],
    _ type: FieldType,
    _ fits: Bool
  ) throws {
    var builder = GraphBuilder()
    let column = builder.addColumn(named: "x", type: .text, to: .nodes)
    for (number, text) in texts.enumerated() {
      builder.addNode("n\(number)", kind: .person, name: "N")
      builder.set(column, of: .nodes, to: text)
    }
    #expect(builder.convertColumn(column, of: .nodes, to: type) == fits)
    let graph = try builder.finish()
    let field = try #require(graph.filledFields(of: .nodes).last)
    #expect(field.field.type == (fits ? type : .text))
    #expect(graph.value(at: field.position, row: 0, of: .nodes) != nil)
    if !fits { #expect(graph.cell(at: field.position, row: 0, of: .nodes) == texts[0]) }
  }

  @Test func endsThatNoNodeIsAreToldOnce() {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: "A")
    builder.addEdge("x", kind: .funded, from: "a", to: "b")
    builder.addEdge("y", kind: .funded, from: "c", to: "b")
    let ends = builder.undefinedEnds()
    #expect(ends.map(\.id) == ["b", "c"])
    #expect(ends.map(\.edge) == ["x", "y"])
    #expect(ends.map(\.field) == [.target, .source])
    #expect(ends.map(\.row) == [0, 1])
  }

  @Test func oneValueCanFillAColumn() throws {
    let graph = try makeGraph { builder in
      let column = builder.addColumn(named: "x", type: .boolean, to: .nodes)
      builder.addNode("a", kind: .person, name: "A")
      builder.addNode("b", kind: .person, name: "B")
      builder.fillColumn(column, of: .nodes, with: "false")
    }
    let position = try #require(graph.filledFields(of: .nodes).last?.position)
    #expect(
      (0..<2).map { graph.value(at: position, row: $0, of: .nodes) } == [
        .boolean(false), .boolean(false),
      ]
    )
  }
}
