import StakeholderGraph

extension GraphMLFile {
  /// Reads the `data` element that has just begun.
  mutating func readData(
    of scope: GraphMLKeys.Scope,
    into record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let place = tokenizer.place
    guard let position = try key(in: scope) else {
      let id = tokenizer.value(.key) ?? ""
      try readText()
      noteUndeclared(id, in: scope, at: place, &assembler)
      let name = try Self.number(of: id, at: place, in: &assembler)
      record.add(name, .text, text.span, at: place)
      return
    }
    let (content, number) = (keys.keys[position].content, keys.keys[position].number)
    if content == .graphics { return try readDrawing(of: scope, into: &record, &assembler) }
    try readText()
    if content == .text { return record.add(number, .text, text.span, at: place) }
    let bytes = text.span.extracting(valueRange)
    switch GraphMLKeys.type(of: bytes, as: content) {
    case .boolean?:
      let word = GraphMLKeys.truth(of: bytes) == true ? "true" : "false"
      record.add(number, .boolean, word, at: place)
    case let type?: record.add(number, type, bytes, at: place)
    case nil: addMisfit(of: keys.keys[position], at: place, to: &record, &assembler)
    }
  }

  /// Adds the text that was read last, which is no value of its key's type.
  private func addMisfit(
    of key: GraphMLKeys.Key,
    at place: TextPlace,
    to record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) {
    let word = String(utf8: text.span.extracting(valueRange))
    if word.isEmpty { return }
    if key.content != .boolean, GraphMLKeys.isNotANumber(word) {
      // igraph writes NaN wherever a number is missing.
      if word.lowercased() == "nan" { return }
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
      "\(QuotedText.quoted(word)) is no \(key.type); the property \(QuotedText.quoted(key.name)) "
        + "becomes one of texts",
      code: "type"
    )
    record.add(key.number, .text, text.span, at: place)
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
    var label: String?
    var colour: String?
    var depth = 1
    while depth > 0 {
      switch try tokenizer.next() {
      case .start where tokenizer.name == names.label.rawValue && label == nil:
        try readText()
        let word = TextCleaning.id(String(utf8: text.span))
        if !word.isEmpty { label = word }
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
      record.add(name, .text, label, at: place)
    }
    if let colour {
      let name = try Self.number(of: "colour", at: place, in: &assembler)
      record.add(name, .text, colour, at: place)
    }
  }
}
