import StakeholderGraph

extension GEXFFile {
  /// Reads the `attributes` element that has just begun: what the values of nodes or edges are.
  mutating func readAttributes(into assembler: inout GraphAssembler) throws(ReadingStop) {
    let word = tokenizer.value(.scopeOfAttributes) ?? ""
    guard let scope = [XMLKeys.Scope.node, .edge].first(where: { "\($0)" == word }) else {
      assembler.note(
        .warning,
        at: tokenizer.place,
        "\(QuotedText.quoted(word)) is no class of attributes; write node or edge",
        code: "key"
      )
      return try tokenizer.skip()
    }
    while try tokenizer.nextChild() {
      if tokenizer.name == XMLNames.attribute.rawValue {
        try readAttribute(of: scope, into: &assembler)
      } else {
        try tokenizer.skip()
      }
    }
  }

  private mutating func readAttribute(
    of scope: XMLKeys.Scope,
    into assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let place = tokenizer.place
    let id = tokenizer.value(.id) ?? ""
    let name = tokenizer.value(.title) ?? id
    let type = tokenizer.value(.type) ?? "string"
    var content = Self.content(ofType: type)
    if content == nil {
      assembler.note(
        .warning,
        at: place,
        "\(QuotedText.quoted(type)) is no type of GEXF; the values are read as text",
        code: "type"
      )
      content = .text
    }
    var standard: (ValueType, String)?
    while try tokenizer.nextChild() {
      guard tokenizer.name == XMLNames.defaultValue.rawValue else {
        try tokenizer.skip()
        continue
      }
      try tokenizer.readText(into: &text)
      standard = XMLKeys.value(of: text.span, as: content ?? .text)
    }
    let bytes = Array(id.utf8)
    guard let number = keys.number(of: bytes.span) else { throw tooManyKeys(at: place) }
    let property = field(of: name, in: scope, assembler) ?? Self.property(name, of: scope)
    let known = try assembler.number(ofName: property, at: place)
    keys.declare(
      XMLKeys.Key(
        name: name,
        type: type,
        content: content ?? .text,
        number: known,
        standard: standard
      ),
      id: number,
      in: scope
    )
  }

  private func tooManyKeys(at place: TextPlace) -> ReadingStop {
    .error(place, "there are more than \(XMLKeys.limit) attributes", code: "size")
  }

  /// What an attribute's values are called; not as the XML attributes that say something else.
  private static func property(_ name: String, of scope: XMLKeys.Scope) -> String {
    switch (scope, name) {
    case (.node, "id"), (.edge, "id"), (.edge, "source"), (.edge, "target"): "data_" + name
    default: name
    }
  }

  /// The field that a file of ours had to give another name; nil for any other name.
  private func field(
    of name: String,
    in scope: XMLKeys.Scope,
    _ assembler: borrowing GraphAssembler
  ) -> String? {
    let table = scope == .node ? GraphTable.nodes : .edges
    let record = assembler.columnRecords[table]?.first { $0.writtenName == name }
    if let record { return table.fields.first { $0.name == record.name }?.name }
    // What other tools made of our file: the names, and nothing that says what they stand for.
    if isOurs || scope != .edge { return nil }
    return [EdgeField.start, .end].map(\.definition.name).first { "data_\($0)" == name }
  }

  /// What the words for types mean, those of 1.2 and 1.3; nil for one that GEXF does not have.
  private static func content(ofType type: String) -> XMLKeys.Content? {
    let word = type.lowercased()
    switch word {
    case "string", "anyuri", "char", "character", "date": return .text
    case "integer", "int", "long", "short", "byte", "biginteger": return .integer
    case "float", "double", "bigdecimal": return .number
    case "boolean": return .boolean
    default: return word.hasPrefix("list") ? .list : nil
    }
  }

  /// Reads the `attvalues` element that has just begun.
  mutating func readValues(
    of element: GEXFElement,
    into record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    while try tokenizer.nextChild() {
      if tokenizer.name == XMLNames.attvalue.rawValue {
        try readValue(of: element, into: &record, &assembler)
      }
      try tokenizer.skip()
    }
  }

  private mutating func readValue(
    of element: GEXFElement,
    into record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) {
    let place = tokenizer.place
    // Version 1.0 said `id`.
    guard let attribute = tokenizer.attribute(.scope) ?? tokenizer.attribute(.id) else { return }
    guard let id = tokenizer.withValue(of: attribute, { keys.number(of: $0) }) else {
      throw tooManyKeys(at: place)
    }
    text.removeAll(keepingCapacity: true)
    if let value = tokenizer.attribute(.value) {
      tokenizer.withValue(of: value) { $0.append(to: &text) }
    }
    let count = record.values.count
    if let position = keys.position(of: id, in: element.scope) {
      record.add(text.span, of: keys.keys[position], at: place, &assembler)
    } else {
      let name = tokenizer.withValue(of: attribute) { String(utf8: $0) }
      noteUndeclared(name, id, in: element.scope, at: place, &assembler)
      let number = try assembler.number(ofName: Self.property(name, of: element.scope), at: place)
      record.add(number, .text, text.span, at: place)
    }
    if record.values.count > count { keepLatest(of: element, in: &record, at: place) }
  }

  /// Lets the value that was added last take the place of one of another time.
  private mutating func keepLatest(
    of element: GEXFElement,
    in record: inout RowRecord,
    at place: TextPlace
  ) {
    let position = record.values.count - 1
    let name = record.values[position].name
    if name >= latest.count {
      latest.append(
        contentsOf: repeatElement((row: 0, position: 0), count: name + 1 - latest.count)
      )
    }
    let isTimed = [XMLNames.start, .end, .startopen, .endopen, .timestamp]
      .contains { tokenizer.attribute($0) != nil }
    if isTimed, latest[name].row == element.row {
      if timedValues.count == 0 { timedValues.first = place }
      timedValues.count += 1
      record.moveLast(to: latest[name].position)
    } else {
      latest[name] = (row: element.row, position: position)
    }
  }

  /// Warns of an attribute that is not declared, once for each.
  private mutating func noteUndeclared(
    _ id: String,
    _ number: Int,
    in scope: XMLKeys.Scope,
    at place: TextPlace,
    _ assembler: inout GraphAssembler
  ) {
    guard toldKeys.insert([scope.rawValue, number]).inserted else { return }
    assembler.note(
      .warning,
      at: place,
      "no attribute has the id \(QuotedText.quoted(id)); the values are kept as text under that name",
      code: "key"
    )
  }
}
