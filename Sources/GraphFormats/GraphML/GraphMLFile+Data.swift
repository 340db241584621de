import StakeholderGraph

extension GraphMLFile {
  /// Reads the `data` element that has just begun.
  mutating func readData(
    of scope: GraphMLKeys.Scope,
    into record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let place = tokenizer.place
    guard let key = try key(in: scope) else {
      let id = tokenizer.value(.key) ?? ""
      let text = try readText()
      noteUndeclared(id, in: scope, at: place, &assembler)
      let name = try Self.number(of: id, at: place, in: &assembler)
      record.add(name, .text, text.span, at: place)
      return
    }
    switch key.content {
    case .text:
      let text = try readText()
      record.add(key.number, .text, text.span, at: place)
    case .graphics: try readDrawing(of: scope, into: &record, &assembler)
    case .integer, .number, .boolean:
      let text = String(decoding: try readText(), as: UTF8.self)
      add(text, of: key, at: place, to: &record, &assembler)
    }
  }

  private func add(
    _ text: String,
    of key: GraphMLKeys.Key,
    at place: TextPlace,
    to record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) {
    if let value = GraphMLKeys.value(text, as: key.content) {
      return record.add(key.number, value.type, value.text, at: place)
    }
    if text.allSatisfy(\.isWhitespace) { return }
    if key.content != .boolean, GraphMLKeys.isNotANumber(text) {
      // igraph writes NaN wherever a number is missing.
      if text.lowercased().contains("nan") { return }
      return assembler.note(
        .warning,
        at: place,
        "this is no number that can be kept; it is taken for no value",
        code: "number"
      )
    }
    assembler.note(
      .warning,
      at: place,
      "\(QuotedText.quoted(text)) is no \(key.type); the property \(QuotedText.quoted(key.name)) "
        + "becomes one of texts",
      code: "type"
    )
    record.add(key.number, .text, text, at: place)
  }

  /// Reads the label and colour out of yEd's drawing of a node or edge.
  private mutating func readDrawing(
    of scope: GraphMLKeys.Scope,
    into record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let place = tokenizer.place
    let names: (label: XMLNames, colour: XMLNames) =
      scope == .node ? (.nodeLabel, .fill) : (.edgeLabel, .lineStyle)
    var label: [UInt8]?
    var colour: String?
    var depth = 1
    while depth > 0 {
      switch try tokenizer.next() {
      case .start where tokenizer.name == names.label.rawValue && label == nil:
        let text = TextCleaning.id(String(decoding: try readText(), as: UTF8.self))
        if !text.isEmpty { label = Array(text.utf8) }
      case .start:
        depth += 1
        if tokenizer.name == names.colour.rawValue, colour == nil {
          colour = tokenizer.value(.colour)
        }
      case .end: depth -= 1
      case .text: break
      case .endOfFile: return
      }
    }
    if let label {
      let name = try Self.number(of: "label", at: place, in: &assembler)
      record.add(name, .text, label.span, at: place)
    }
    if let colour {
      let name = try Self.number(of: "colour", at: place, in: &assembler)
      record.add(name, .text, colour, at: place)
    }
  }
}
