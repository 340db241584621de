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
