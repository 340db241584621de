import StakeholderGraph

extension GraphMLFile {
  /// Reads the `data` element that has just begun.
  mutating func readData(
    of scope: XMLKeys.Scope,
    into record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let place = tokenizer.place
    guard let position = try key(in: scope) else {
      let id = tokenizer.value(.key) ?? ""
      try readText()
      noteUndeclared(id, in: scope, at: place, &assembler)
      let name = try assembler.number(ofName: id, at: place)
      record.add(name, .text, text.span, at: place)
      return
    }
    // Of our own files the drawing is left out, and what only repeats the data for a tool.
    if assembler.vocabulary != nil, keys.keys[position].isForTools { return try tokenizer.skip() }
    if keys.keys[position].content == .graphics {
      return try readDrawing(of: scope, into: &record, &assembler)
    }
    try readText()
    record.add(text.span, of: keys.keys[position], at: place, &assembler)
  }

  /// Reads the label and colour out of yEd's drawing of a node or edge.
  private mutating func readDrawing(
    of scope: XMLKeys.Scope,
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
        // Drawings break their labels into lines.
        let words = String(utf8: text.span).split(whereSeparator: \.isWhitespace)
        let word = TextCleaning.id(words.joined(separator: " "))
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
      let name = try assembler.number(ofName: "label", at: place)
      record.add(name, .text, label, at: place)
    }
    if let colour {
      let name = try assembler.number(ofName: "colour", at: place)
      record.add(name, .text, colour, at: place)
    }
  }
}
