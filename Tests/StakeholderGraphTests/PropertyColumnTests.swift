import StakeholderGraph
import Testing

struct PropertyColumnTests {
  private static let hash = String(repeating: "0aF", count: 21) + "9"
  private static let columns: [(type: FieldType, text: String, value: PropertyValue)] = [
    (.text, "ends \\", .text("ends \\")),
    (.url, "javascript:x", .text("javascript:x")),
    (.date, "2025-03/2026", .text("2025-03/2026")),
    (.list, "a\\|b|<c>", .list(["a|b", "<c>"])),
    (.hash, hash, .text(hash)),
    (.currency, "CNY", .text("CNY")),
    (.integer(minimum: -5), "-5", .integer(-5)),
    (.number(minimum: 0, maximum: 1), "0.5", .number(0.5)),
    (.boolean, "false", .boolean(false)),
    (.choice(["x", "深"]), "深", .text("深")),
    (.document, "d", .text("d")),
    (.node, "n03", .text("n03")),
    (.nodes, "n03|n00|n03", .list(["n03", "n00", "n03"])),
    (.affiliations, "n03:a\\:b|n01", .list(["n03:a\\:b", "n01"])),
  ]

  @Test(arguments: columns.indices)
  func anyTypeMayBeSparseOrDense(_ index: Int) throws {
    let (type, text, value) = Self.columns[index]
    for filled in [[], [3], [0, 11], [5, 6, 7], Array(0..<11), Array(1..<12), Array(0..<12)] {
      var builder = GraphBuilder()
      let column = builder.addColumn(named: "added", type: type, to: .nodes)
      builder.addDocument("d")
      for number in (0..<12).reversed() {
        builder.addNode((number < 10 ? "n0" : "n") + "\(number)", kind: .person, name: "N")
        if filled.contains(number) { builder.set(column, of: .nodes, to: text) }
      }
      let graph = try builder.finish()
      for row in 0..<12 {
        let isFilled = filled.contains(row)
        #expect(graph.value("added", row: row, of: .nodes) == (isFilled ? value : nil))
        #expect(graph.cell("added", row: row, of: .nodes) == (isFilled ? text : ""))
      }
      let names = graph.filledFields(of: .nodes).map(\.field.name)
      #expect(names.contains("added") == !filled.isEmpty)
    }
  }
}
