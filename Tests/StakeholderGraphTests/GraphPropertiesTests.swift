import StakeholderGraph
import Testing

struct GraphPropertiesTests {
  @Test func anEmptyTableHasNoFilledColumnButTheID() throws {
    let graph = try GraphBuilder().finish()
    for table in GraphTable.allCases {
      #expect(graph.filledFields(of: table).map(\.field.name) == ["id"])
      #expect(graph.fields(of: table) == table.fields)
      #expect(graph.rowCount(of: table) == 0)
    }
  }

  @Test func addedColumnsStandByNameBehindTheFixedOnes() throws {
    var builder = GraphBuilder()
    builder.addRow(
      "a",
      to: .nodes,
      ["kind": "person", "name": "A", "zoo": "1", "深": "2", "Ant": "3"]
    )
    let graph = try builder.finish()
    let names = graph.fields(of: .nodes).map(\.name)
    #expect(names == NodeField.allCases.map(\.definition.name) + ["Ant", "zoo", "深"])
    #expect(
      graph.filledFields(of: .nodes).map(\.field.name) == ["id", "kind", "name", "Ant", "zoo", "深"]
    )
  }

  @Test func valuesAreWhatTheBuilderWasGiven() throws {
    var builder = GraphBuilder()
    builder.addDocument("d", [.publisher: "a"])
    builder.addNode("a", kind: .organisation, name: "A", [.affiliations: "a:x|a"])
    builder.addEdge(
      "e",
      kind: .funded,
      from: "a",
      to: "a",
      [.document: "d", .amount: "1000000000000", .currency: "CNY", .paragraph: "11"]
    )
    let graph = try builder.finish()
    #expect(graph.value("id", row: 0, of: .edges) == .text("e"))
    #expect(graph.value("kind", row: 0, of: .edges) == .text("funded"))
    #expect(graph.value("kind", row: 0, of: .nodes) == .text("organisation"))
    #expect(graph.value("source", row: 0, of: .edges) == .text("a"))
    #expect(graph.value("document", row: 0, of: .edges) == .text("d"))
    #expect(graph.value("amount", row: 0, of: .edges) == .number(1e12))
    #expect(graph.cell("amount", row: 0, of: .edges) == "1000000000000")
    #expect(graph.value("paragraph", row: 0, of: .edges) == .integer(11))
    #expect(graph.value("status", row: 0, of: .edges) == nil)
    #expect(graph.value("publisher", row: 0, of: .documents) == .text("a"))
    #expect(graph.value("affiliations", row: 0, of: .nodes) == .list(["a:x", "a"]))
    #expect(graph.cell("affiliations", row: 0, of: .nodes) == "a:x|a")
  }
}
