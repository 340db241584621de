public import StakeholderGraph

/// Reads JSON Lines as we write it: an object a line, whose member `type` says what it is.
///
/// Lines may come in any order, and an edge before its nodes.
public struct JSONLinesReader: GraphReader {
  /// The name of the format.
  public static let formatName = "jsonl"
  /// The endings of its files.
  public static let fileExtensions = ["jsonl", "ndjson"]

  /// A reader.
  public init() {}

  /// Whether data begin with an object whose first member is `type`.
  public static func recognises(_ beginning: String) -> Bool {
    guard beginning.utf8.first == UInt8(ascii: "{") else { return false }
    return beginning.dropFirst().drop(while: \.isWhitespace).hasPrefix("\"type\"")
  }

  /// Reads everything, and reports each problem with its place.
  public func read(
    _ source: ByteSource,
    options: ReadingOptions
  ) throws(ReadFailure) -> GraphReading {
    try assemble(source.name, options) { (assembler: inout GraphAssembler) throws(ReadingStop) in
      let pieces = try TextPieces.opening(source)
      var tokenizer = JSONTokenizer(pieces, allowsSeveral: true)
      var record = RowRecord()
      let type = assembler.names.number(of: "type")
      while true {
        switch try tokenizer.next() {
        case .end: return
        case .beginObject:
          try tokenizer.readRow(into: &record, for: &assembler)
          let position = record.values.lastIndex { $0.name == type }
          let word = position.map { record.text(record.values[$0]) }
          if let position { record.remove(at: position) }
          try Self.add(record, of: word, to: &assembler)
        default: throw tokenizer.error("each line has to be an object", code: "format")
        }
      }
    }
  }

  private static func add(
    _ record: borrowing RowRecord,
    of type: String?,
    to assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    if let table = GraphTable.allCases.first(where: { $0.rowName == type }) {
      return try assembler.add(record, to: table)
    }
    switch type {
    case "vocabulary": assembler.takeVocabulary(object(record, assembler), at: record.place)
    case "columns":
      assembler.columnRecords = ColumnRecord.records(from: object(record, assembler))
    default:
      let found = type.map { "\(QuotedText.quoted($0)) is no type of line" } ?? "a line has no type"
      assembler.note(
        .error,
        at: record.place,
        "\(found); write node, edge, document or vocabulary",
        code: "format"
      )
    }
  }

  /// A record that is no row, as the object that it was.
  private static func object(
    _ record: borrowing RowRecord,
    _ assembler: borrowing GraphAssembler
  ) -> JSONValue {
    var members: [(String, JSONValue)] = []
    for value in record.values {
      let text = record.text(value)
      members.append((assembler.names.text(value.name), JSONValue(parsing: text) ?? .text(text)))
    }
    return .object(members)
  }
}
