import StakeholderGraph
import Testing

struct GraphOutputsTests {
  private func names(
    _ columns: [String],
    ignoringCase: Bool = false,
    reserved: Set<String> = []
  ) throws -> [String] {
    var builder = GraphBuilder()
    builder.addNode("a", kind: .person, name: "A")
    // One by one, since a dictionary would take two of them for the same.
    for column in columns {
      builder.set(builder.addColumn(named: column, to: .nodes), of: .nodes, to: "x")
    }
    let fields = try builder.finish()
      .outputFields(of: .nodes, ignoringCase: ignoringCase) { !reserved.contains($0) }
    return fields.map(\.name)
  }

  @Test func aColumnWhoseNameIsNotFreeGetsALongerOne() throws {
    #expect(try names(["x"]) == ["id", "kind", "name", "x"])
    #expect(try names(["x"], reserved: ["x"]) == ["id", "kind", "name", "data_x"])
    #expect(try names(["x"], reserved: ["x", "data_x"]).last == "data_data_x")
    #expect(
      try names(["x", "data_x"], reserved: ["x"]) == [
        "id", "kind", "name", "data_x", "data_data_x",
      ]
    )
  }

  @Test func caseCountsUnlessAFormatIgnoresIt() throws {
    let columns = ["KIND", "Kind", "data_kind", "é", "e\u{301}"]
    #expect(
      try names(columns) == [
        "id", "kind", "name", "KIND", "Kind", "data_kind", "e\u{301}", "\u{E9}",
      ]
    )
    #expect(
      try names(columns, ignoringCase: true) == [
        "id", "kind", "name", "data_data_KIND", "data_data_data_Kind", "data_kind", "e\u{301}",
        "\u{E9}",
      ]
    )
  }
}
