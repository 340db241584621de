import GraphFormats
import Graphviz
import StakeholderGraph
import Testing

extension GraphReader {
  /// Reads text, in pieces of a size.
  func read(
    _ text: String,
    mapping mappings: [String] = [],
    pieceSize: Int = 1 << 18
  ) throws -> GraphReading {
    try read(Array(text.utf8), mapping: mappings, pieceSize: pieceSize)
  }

  /// Reads bytes, in pieces of a size.
  func read(
    _ bytes: [UInt8],
    mapping mappings: [String] = [],
    pieceSize: Int = 1 << 18
  ) throws -> GraphReading {
    var options = ReadingOptions()
    // There is no program beside these tests that could be a worker.
    options.isolation = .inProcess
    options.mappings = try mappings.map { try ColumnMapping($0) }
    let source = ByteSource(name: "file", bytes: bytes, pieceSize: pieceSize)
    return try read(source, options: options)
  }

  /// The graph of text that has to be without findings.
  func graph(_ text: String, mapping mappings: [String] = []) throws -> Graph {
    let reading = try read(text, mapping: mappings)
    #expect(reading.findings.map(\.description) == [])
    return try #require(reading.graph)
  }

  /// What there is to say about text, a line for each finding, without the file's name.
  func findings(_ text: String, mapping mappings: [String] = []) throws -> [String] {
    try read(text, mapping: mappings).findings.map { String($0.description.dropFirst(5)) }
  }
}

extension Graph {
  /// The rows of a table, each as `id name=value …` with the columns that are filled.
  func rows(of table: GraphTable) -> [String] {
    (0..<rowCount(of: table)).map { row in
      let values = filledFields(of: table).dropFirst().compactMap { position, field in
        value(at: position, row: row, of: table).map { "\(field.name)=\($0)" }
      }
      return ([cell(at: 0, row: row, of: table)] + values).joined(separator: " ")
    }
  }

  /// The added columns of a table with their types.
  func addedColumns(of table: GraphTable) -> [String] {
    filledFields(of: table).filter { $0.position >= table.fields.count }
      .map { "\($0.field.name): \($0.field.type)" }
  }
}
