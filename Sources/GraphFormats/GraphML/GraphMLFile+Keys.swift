import StakeholderGraph

extension GraphMLFile {
  /// Reads the `key` element that has just begun.
  mutating func readKey(into assembler: inout GraphAssembler) throws(ReadingStop) {
    let place = tokenizer.place
    let id = tokenizer.value(.id) ?? ""
    let scope = tokenizer.value(.scope) ?? "all"
    let name = tokenizer.value(.attrName) ?? id
    let type = tokenizer.value(.attrType) ?? ""
    let drawing = tokenizer.value(.yfilesType)
    var content = GraphMLKeys.content(ofType: type)
    if content == nil {
      assembler.note(
        .warning,
        at: place,
        "\(QuotedText.quoted(type)) is no type of GraphML; the values are read as text",
        code: "type"
      )
      content = .text
    }
    if drawing != nil { content = .graphics }
    var standard: (ValueType, String)?
    while try nextChild() {
      guard tokenizer.name == XMLNames.defaultValue.rawValue else {
        try tokenizer.skip()
        continue
      }
      try readText()
      standard = value(as: content ?? .text) ?? (.text, String(utf8: text.span))
    }
    let bytes = Array(id.utf8)
    guard let number = keys.number(of: bytes.span) else {
      throw .error(place, "there are more than 20,000 keys", code: "size")
    }
    for table in GraphMLKeys.Scope.allCases where scope == "\(table)" || scope == "all" {
      let known = try Self.number(of: Self.property(name, of: table), at: place, in: &assembler)
      keys.declare(
        GraphMLKeys.Key(
          name: name,
          type: type,
          content: content ?? .text,
          number: known,
          standard: drawing == nil ? standard : nil
        ),
        id: number,
        in: table
      )
    }
  }

  /// What a key's values are called; not as the attributes that GraphML itself has.
  private static func property(_ name: String, of scope: GraphMLKeys.Scope) -> String {
    switch (scope, name) {
    case (.node, "id"), (.edge, "id"), (.edge, "source"), (.edge, "target"): "data_" + name
    default: name
    }
  }

  /// The position of the key of the `data` element that has just begun; nil if it is not declared.
  mutating func key(in scope: GraphMLKeys.Scope) throws(ReadingStop) -> Int? {
    guard let attribute = tokenizer.attribute(.key) else { return nil }
    let number = tokenizer.withValue(of: attribute) { keys.number(of: $0) }
    guard let number else {
      throw .error(tokenizer.place, "there are more than 20,000 keys", code: "size")
    }
    return keys.position(of: number, in: scope)
  }

  /// The text that was read last as a value of a type, and how columns spell it; nil if it is none.
  private func value(as content: GraphMLKeys.Content) -> (ValueType, String)? {
    let bytes = text.span.extracting(content == .text ? text.indices : valueRange)
    guard let type = GraphMLKeys.type(of: bytes, as: content) else { return nil }
    if type == .boolean { return (type, GraphMLKeys.truth(of: bytes) == true ? "true" : "false") }
    return (type, String(utf8: bytes))
  }

  /// Where a number or truth value stands in the text that was read last, without blanks and plus sign.
  var valueRange: Range<Int> {
    var (start, end) = (0, text.count)
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    while start < end, text[start] <= 0x20 { start += 1 }
    if end - start > 1, text[start] == UInt8(ascii: "+") { start += 1 }
    return start..<end
  }

  /// Warns of a key that is not declared, once for each.
  mutating func noteUndeclared(
    _ id: String,
    in scope: GraphMLKeys.Scope,
    at place: TextPlace,
    _ assembler: inout GraphAssembler
  ) {
    let bytes = Array(id.utf8)
    guard let number = keys.number(of: bytes.span),
      toldKeys.insert([scope.rawValue, number]).inserted
    else { return }
    assembler.note(
      .warning,
      at: place,
      "no key has the id \(QuotedText.quoted(id)); the values are kept as text under that name",
      code: "key"
    )
  }
}
