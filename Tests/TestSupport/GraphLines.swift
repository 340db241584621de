public import StakeholderGraph

/// Everything that a graph holds, a line for each kind, column, row and value, so that two graphs can be
/// compared and a difference be read.
public func lines(of graph: Graph) -> [String] {
  var lines =
    graph.vocabulary.nodeKinds.map { "\($0)" } + graph.vocabulary.edgeKinds.map { "\($0)" }
  for table in GraphTable.allCases {
    for (_, field) in graph.filledFields(of: table) {
      lines.append("\(table.name) have \(field.name) of \(field.type)")
    }
    for row in 0..<graph.rowCount(of: table) {
      lines.append("\(table.rowName) \(graph.cell(at: 0, row: row, of: table))")
      for (position, field) in graph.filledFields(of: table).dropFirst() {
        if let value = graph.value(at: position, row: row, of: table) {
          lines.append("  \(field.name) = \(value)")
        }
      }
    }
  }
  return lines
}

/// What two graphs differ in, at most ten lines: what only the first has, and what only the second has.
public func differences(_ first: Graph, _ second: Graph) -> [String] {
  differences(lines(of: first), lines(of: second))
}

/// What two lists of lines differ in, at most ten lines.
public func differences(_ first: [String], _ second: [String]) -> [String] {
  let changes = second.difference(from: first) { $0.utf8.elementsEqual($1.utf8) }
  return changes.prefix(10).map { change in
    switch change {
    case .remove(let line, let text, _): "\(line) - \(text)"
    case .insert(let line, let text, _): "\(line) + \(text)"
    }
  }
}
