import StakeholderGraph

extension GraphAssembler {
  /// Takes over what a file of ours says of the whole graph: its documents, vocabulary and columns, as
  /// JSON text where the format has nothing better.
  ///
  /// - Returns: whether the text is one of those; nothing is taken otherwise.
  mutating func take(
    _ text: [UInt8],
    as name: String,
    at place: TextPlace
  ) throws(ReadingStop) -> Bool {
    switch name {
    case "documents" where text.first == UInt8(ascii: "["):
      var json = JSONTokenizer(TextPieces(ByteSource(name: "", bytes: text)), at: place)
      let first = try json.next()
      try json.readRows(of: .documents, first, for: &self) {
        (record: inout RowRecord, assembler: inout GraphAssembler) throws(ReadingStop) in
        try assembler.add(record, to: .documents)
      }
    case "vocabulary" where text.first == UInt8(ascii: "{"):
      takeVocabulary(try Self.json(text, at: place), at: place)
    case "columns" where text.first == UInt8(ascii: "{"):
      columnRecords = ColumnRecord.records(from: try Self.json(text, at: place))
    default: return false
    }
    return true
  }

  private static func json(_ text: [UInt8], at place: TextPlace) throws(ReadingStop) -> JSONValue {
    var json = JSONTokenizer(TextPieces(ByteSource(name: "", bytes: text)), at: place)
    let first = try json.next()
    return try json.value(first)
  }
}
