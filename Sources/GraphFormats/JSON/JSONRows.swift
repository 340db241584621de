import StakeholderGraph

extension JSONTokenizer {
  /// Reads the object that has just begun into a record.
  mutating func readRow(
    into record: inout RowRecord,
    for assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    record.clear(at: place)
    while try next() == .name {
      let place = place
      let name = try number(ofName: &assembler)
      let token = try next()
      try readValue(token, of: name, at: place, into: &record, for: &assembler)
    }
  }

  /// The assembler's number of the name that was read last.
  func number(ofName assembler: inout GraphAssembler) throws(ReadingStop) -> Int {
    guard let number = withText({ assembler.names.number(of: $0) }) else {
      throw error("there are more than 10,000 different names of properties", code: "size")
    }
    return number
  }

  mutating func readValue(
    _ token: Token,
    of name: Int,
    at place: TextPlace,
    into record: inout RowRecord,
    for assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    switch token {
    case .text: withText { record.add(name, .text, $0, at: place) }
    case .number: withText { record.add(name, numberType, $0, at: place) }
    case .boolean(let boolean): record.add(name, .boolean, boolean ? "true" : "false", at: place)
    case .beginArray, .beginObject:
      let value = try value(token)
      if let texts = value.texts {
        record.add(name, list: texts, at: place)
      } else if value.items?.isEmpty != true {
        record.add(name, .json, value.line, at: place)
      }
    case .null, .name, .endArray, .endObject, .end: break
    }
    noteOddity(in: &assembler)
  }

  /// Warns of what was replaced in the value that was read last.
  private func noteOddity(in assembler: inout GraphAssembler) {
    switch oddity {
    case nil: break
    case .nul:
      assembler.note(
        .warning,
        at: place,
        "there is a NUL character; it becomes \u{FFFD}",
        code: "nul"
      )
    case .notANumber:
      assembler.note(
        .warning,
        at: place,
        "this is no number that can be kept; it is taken for no value",
        code: "number"
      )
    }
  }

  /// Reads an array of objects, each a row of a table.
  ///
  /// - Parameter finish: the last look at a record before it is added.
  mutating func readRows(
    of table: GraphTable,
    _ first: Token,
    for assembler: inout GraphAssembler,
    add: (inout RowRecord, inout GraphAssembler) throws(ReadingStop) -> Void
  ) throws(ReadingStop) {
    guard first == .beginArray else {
      throw error("the \(table.name) have to be an array of objects", code: "format")
    }
    var record = RowRecord()
    while true {
      switch try next() {
      case .beginObject:
        try readRow(into: &record, for: &assembler)
        try add(&record, &assembler)
      case .endArray: return
      default: throw error("each \(table.rowName) has to be an object", code: "format")
      }
    }
  }
}
