@testable import StakeholderGraph

/// Texts that have broken somebody's program before.
let awkwardTexts = [
  "say \"hi\"", "\"", "\\", "ends with \\", "a\\\\b", "<b>bold</b>", "&amp; & Co", "two\nlines",
  "cr\r\nlf\r", "深度求索", "المملكة", "שלום", "👩‍👩‍👧‍👦 🇨🇳", "javascript:alert(1)", "e\u{301}",
  "\u{E9}", "|", ":", "a|b:c\\d", "\\|", "\\:", "x ", "'", ",;\t", "=1+1", "%s%n", "\u{202E}evil",
  "\u{1}", "…",
]

/// What the builder finds wrong.
func problems(
  of builder: GraphBuilder,
  outsideNodes: Bool = false,
  outsideDocuments: Bool = false,
  checkingEnds: Bool = true
) -> [GraphProblem] {
  do {
    _ = try builder.finish(
      allowingOutsideNodes: outsideNodes,
      allowingOutsideDocuments: outsideDocuments,
      checkingEnds: checkingEnds
    )
    return []
  } catch {
    return error.problems
  }
}

/// Every cell of a graph, as bytes, since equal texts may have different bytes.
func cells(of graph: Graph) -> [[UInt8]] {
  var lines: [[UInt8]] = []
  for table in GraphTable.allCases {
    let fields = graph.fields(of: table)
    lines += fields.map { Array("\($0.name) \($0.type)".utf8) }
    for row in 0..<graph.rowCount(of: table) {
      lines += fields.indices.map { Array(graph.cell(at: $0, row: row, of: table).utf8) }
    }
  }
  return lines
}

extension GraphBuilder {
  /// Adds a row of any table, with values for columns by their names.
  mutating func addRow(_ id: String, to table: GraphTable, _ values: [String: String]) {
    addRow(to: table, id: Array(id.utf8).span)
    for (name, value) in values { set(addColumn(named: name, to: table), of: table, to: value) }
  }
}

extension Graph {
  /// The value of a row in a column by its name.
  func value(_ name: String, row: Int, of table: GraphTable) -> PropertyValue? {
    fields(of: table).firstIndex { $0.name == name }
      .flatMap { value(at: $0, row: row, of: table) }
  }

  /// The cell of a row in a column by its name.
  func cell(_ name: String, row: Int, of table: GraphTable) -> String? {
    fields(of: table).firstIndex { $0.name == name }.map { cell(at: $0, row: row, of: table) }
  }
}
