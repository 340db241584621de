public import StakeholderGraph

/// Writes JSON Lines: an object a line for the vocabulary and each document, node and edge.
///
/// The member `type` says what a line is. Lists are arrays, empty values are left out. Line by line, a
/// file can be searched, cut and read by programs that keep none of it in memory.
public struct JSONLinesWriter: GraphWriter {
  /// The name of the format.
  public static let formatName = "jsonl"
  /// The endings of its files.
  public static let fileExtensions = ["jsonl", "ndjson"]

  /// A writer.
  public init() {}

  /// Writes the vocabulary, then documents, nodes and edges in the order of their ids.
  public func write(_ graph: Graph, to output: inout ByteBuffer) {
    write("vocabulary", graph.vocabularyJSON, to: &output)
    if let columns = ColumnRecord.json(of: graph, isFree: { Self.isFree($1) }) {
      write("columns", columns, to: &output)
    }
    for table in GraphTable.allCases {
      let fields = graph.outputFields(of: table, isFree: Self.isFree)
      for row in 0..<graph.rowCount(of: table) {
        let members = graph.json(table, row: row, fields: fields)
        write(table.rowName, .object(members), to: &output)
      }
    }
  }

  /// The member `type` is the line's, so a dataset's own column gets a longer name.
  private static func isFree(_ name: String) -> Bool { name != "type" }

  private func write(_ type: String, _ value: JSONValue, to output: inout ByteBuffer) {
    guard case .object(let members) = value else { return }
    output.write(JSONValue.object([("type", .text(type))] + members).line + "\n")
  }
}
