import StakeholderGraph
import Testing

struct TableBuilderTests {
  /// A graph of nodes with one added column.
  private func graph(_ texts: [String], type: FieldType? = nil) throws -> Graph {
    var builder = GraphBuilder()
    let column = builder.addColumn(named: "added", type: type, to: .nodes)
    for (number, text) in texts.enumerated() {
      builder.addNode("n\(number)", kind: .person, name: "N")
      builder.set(column, of: .nodes, to: text)
    }
    return try builder.finish()
  }

  @Test(arguments: [
    ["1", "2"], ["", "0", "-5"], ["9223372036854775807", "-9223372036854775807"],
  ])
  func wholeNumbersAreSeen(_ texts: [String]) throws {
    let graph = try graph(texts)
    #expect(graph.fields(of: .nodes).last?.type == .integer(minimum: .min + 1))
    for (row, text) in texts.enumerated() {
      #expect(graph.value("added", row: row, of: .nodes) == Int64(text).map { .integer($0) })
      #expect(graph.cell("added", row: row, of: .nodes) == text)
    }
  }

  @Test(arguments: [["1", "0.5"], ["-1.25", ""], ["1e+300", "0.1"]])
  func numbersAreSeen(_ texts: [String]) throws {
    let graph = try graph(texts)
    for (row, text) in texts.enumerated() {
      #expect(graph.value("added", row: row, of: .nodes) == Double(text).map { .number($0) })
      #expect(graph.cell("added", row: row, of: .nodes) == text)
    }
  }

  @Test func truthValuesAreSeen() throws {
    let graph = try graph(["true", "", "false"])
    #expect(graph.fields(of: .nodes).last?.type == .boolean)
    let values = (0..<3).map { graph.value("added", row: $0, of: .nodes) }
    #expect(values == [.boolean(true), nil, .boolean(false)])
  }

  @Test(arguments: [
    ["007"], ["1e5"], ["1.50"], ["+1"], ["-0"], ["-0.0"], [".5"], ["1", "x"], ["1", "true"],
    ["True"],
    ["1,5"], ["nan"], ["inf"], ["0x10"], [" 1"], ["１"], ["-9223372036854775808"],
    ["9223372036854775808"], ["12345678901234567890"], ["0.12345678901234567890"], ["1 "],
    ["1", "2.50"], ["true", "1"], ["𝟏"],
  ])
  func whatWouldChangeItsSpellingStaysText(_ texts: [String]) throws {
    let graph = try graph(texts)
    #expect(graph.fields(of: .nodes).last?.type == .text)
    for (row, text) in texts.enumerated() {
      #expect(graph.value("added", row: row, of: .nodes) == .text(text))
      #expect(graph.cell("added", row: row, of: .nodes) == text)
    }
  }

  @Test func aDeclaredTypeStays() throws {
    #expect(try graph(["1", "2"], type: .text).fields(of: .nodes).last?.type == .text)
    let number = FieldType.number(minimum: 0, maximum: 10)
    let graph = try graph(["1", "2.50"], type: number)
    #expect(graph.fields(of: .nodes).last?.type == number)
    #expect(graph.value("added", row: 1, of: .nodes) == .number(2.5))
  }

  @Test func anEmptyColumnStaysText() throws {
    let graph = try graph(["", ""])
    #expect(graph.fields(of: .nodes).last?.type == .text)
    #expect(graph.filledFields(of: .nodes).map(\.field.name) == ["id", "kind", "name"])
  }
}
