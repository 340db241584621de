public import StakeholderGraph

/// Everything that a graph holds, in lines of bytes: two graphs are the same if these are.
///
/// Bytes, since equal texts may have different ones.
public func contents(of graph: Graph) -> [[UInt8]] {
  var lines = graph.vocabulary.nodeKinds.map { "\($0)" }
  lines += graph.vocabulary.edgeKinds.map { "\($0)" }
  for table in GraphTable.allCases {
    let fields = graph.fields(of: table)
    lines += fields.map { "\(table) \($0.name) \($0.type)" }
    lines += graph.outsideIDs(of: table).map { "\(table) outside \($0)" }
    for row in 0..<graph.rowCount(of: table) {
      lines += fields.indices.map {
        "\(fields[$0].name)=\(graph.cell(at: $0, row: row, of: table))"
      }
    }
  }
  return lines.map { Array($0.utf8) }
}
