import StakeholderGraph

extension JSONTokenizer {
  /// Reads the members of the object that has just begun: what our files say of the graph itself.
  ///
  /// - Returns: the names of other members.
  mutating func readTables(into assembler: inout GraphAssembler) throws(ReadingStop) -> [String] {
    var others: [String] = []
    while try next() == .name {
      let name = text
      let first = try next()
      let place = place
      switch name {
      case "documents" where first == .beginArray:
        try readRows(of: .documents, first, for: &assembler) {
          (record: inout RowRecord, assembler: inout GraphAssembler) throws(ReadingStop) in
          try assembler.add(record, to: .documents)
        }
      case "vocabulary" where first == .beginObject:
        assembler.takeVocabulary(try value(first), at: place)
      case "columns" where first == .beginObject:
        assembler.columnRecords = ColumnRecord.records(from: try value(first))
      default:
        if others.count < 100 { others.append(name) }
        try skip(first)
      }
    }
    return others
  }
}

extension GraphAssembler {
  /// Reads what our files say of the graph itself where it stands as JSON text in a value of a name.
  ///
  /// - Returns: whether it is that.
  mutating func readTable(
    _ name: String,
    json text: [UInt8],
    at place: TextPlace
  ) throws(ReadingStop) -> Bool {
    let isArray = text.first == UInt8(ascii: "[")
    guard isArray || text.first == UInt8(ascii: "{") else { return false }
    switch name {
    case "documents" where isArray:
      var json = JSONTokenizer(TextPieces(ByteSource(name: "", bytes: text)), at: place)
      let first = try json.next()
      try json.readRows(of: .documents, first, for: &self) {
        (record: inout RowRecord, assembler: inout GraphAssembler) throws(ReadingStop) in
        try assembler.add(record, to: .documents)
      }
    case "vocabulary" where !isArray: takeVocabulary(try Self.json(text, at: place), at: place)
    case "columns" where !isArray:
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
