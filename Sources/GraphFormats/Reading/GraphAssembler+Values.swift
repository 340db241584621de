import StakeholderGraph

extension GraphAssembler {
  // MARK: - Kinds

  mutating func setKind(
    _ record: borrowing RowRecord,
    _ index: Int?,
    of table: GraphTable
  ) throws(ReadingStop) {
    let unspecified = Array(UnknownKinds.unspecified.utf8)
    var isSet: Bool? = false
    if let index {
      isSet = record.withText(of: record.values[index]) { text in
        if let cleaned = TextCleaning.cleanedWord(text) {
          return cleaned.isEmpty ? false : setKind(cleaned.span, of: table)
        }
        return text.count == 0 ? false : setKind(text, of: table)
      }
    }
    if isSet == false { isSet = setKind(unspecified.span, of: table) }
    guard isSet != nil else {
      throw .error(
        index.map { record.values[$0].place } ?? record.place,
        "there are more than \(UnknownKinds.limit) different kinds of \(table.rowName); "
          + "this is hardly a kind",
        code: "kind"
      )
    }
  }

  /// Sets the kind of the row added last; nil if the file has too many.
  private mutating func setKind(_ id: Span<UInt8>, of table: GraphTable) -> Bool? {
    if table == .nodes {
      guard let (number, isNew) = nodeKinds.number(of: id) else { return nil }
      if isNew {
        let id = nodeKinds.ids[number]
        let known = builder.vocabulary.nodeKind(id)
        nodeKinds.kinds.append(known ?? builder.vocabulary.declare(UnknownKinds.node(id)))
      }
      builder.setKind(nodeKinds.kinds[number])
    } else {
      guard let (number, isNew) = edgeKinds.number(of: id) else { return nil }
      if isNew {
        let id = edgeKinds.ids[number]
        let known = builder.vocabulary.edgeKind(id)
        edgeKinds.kinds.append(known ?? builder.vocabulary.declare(UnknownKinds.edge(id)))
      }
      builder.setKind(edgeKinds.kinds[number])
    }
    return true
  }

  // MARK: - Fields

  /// Sets the fields of the row added last, but its id and kind.
  mutating func setFields(
    _ record: borrowing RowRecord,
    _ fields: [Int?],
    of table: GraphTable
  ) throws(ReadingStop) {
    let isEdge = table == .edges
    var hasCurrency = false
    for field in fields.indices.dropFirst(table == .documents ? 1 : 2) {
      guard let index = fields[field] else { continue }
      if isEdge && Self.pairs.contains(field) { continue }
      let isSet = try set(field, of: table, to: record.values[index], of: record)
      if isEdge && field == EdgeField.currency.rawValue { hasCurrency = isSet }
    }
    guard isEdge else { return }
    if let amount = fields[EdgeField.amount.rawValue] {
      let value = record.values[amount]
      if hasCurrency {
        _ = try set(EdgeField.amount.rawValue, of: .edges, to: value, of: record)
      } else {
        try spill(value, of: record, field: EdgeField.amount.rawValue, in: .edges) {
          "the edge has an amount and no currency"
        }
      }
    }
    try setRange(record, fields[EdgeField.start.rawValue], fields[EdgeField.end.rawValue])
  }

  /// Fields of an edge that mean nothing without another one.
  private static let pairs = [
    EdgeField.amount.rawValue, EdgeField.start.rawValue, EdgeField.end.rawValue,
  ]

  private mutating func setRange(
    _ record: borrowing RowRecord,
    _ start: Int?,
    _ end: Int?
  ) throws(ReadingStop) {
    func number(_ index: Int?) -> Int64? {
      guard let index else { return nil }
      let value = record.values[index]
      if value.type == .number { return Int64(Self.spelling(of: value, in: record)) }
      return record.withText(of: value) { NumberText.wholeNumber(of: $0) }
    }
    let isRange = number(start).map { first in
      number(end).map { first >= 0 && first < $0 } ?? false
    }
    for (index, field) in [(start, EdgeField.start), (end, EdgeField.end)] {
      guard let index else { continue }
      let value = record.values[index]
      if isRange == true {
        _ = try set(field.rawValue, of: .edges, to: value, of: record)
      } else {
        try spill(value, of: record, field: field.rawValue, in: .edges) {
          "start and end are no range of characters in a paragraph"
        }
      }
    }
  }

  /// Sets a field, or keeps the value elsewhere if it does not fit; whether it was set.
  private mutating func set(
    _ field: Int,
    of table: GraphTable,
    to value: RowRecord.Value,
    of record: borrowing RowRecord
  ) throws(ReadingStop) -> Bool {
    var problem: GraphProblem?
    let type = table.fields[field].type
    switch type {
    case .list, .nodes, .affiliations:
      let cell = Array(Self.cell(of: value, in: record, as: type).utf8)
      problem = builder.fit(field, of: table, to: cell.span)
    case .node, .document:
      problem = record.withText(of: value) { text in
        if let cleaned = TextCleaning.cleanedID(text) {
          return builder.fit(field, of: table, to: cleaned.span)
        }
        return builder.fit(field, of: table, to: text)
      }
    default:
      problem = record.withText(of: value) { builder.fit(field, of: table, to: $0) }
      if problem != nil, value.type == .number {
        let text = Array(Self.spelling(of: value, in: record).utf8)
        problem = builder.fit(field, of: table, to: text.span)
      }
    }
    guard let problem else { return true }
    try spill(value, of: record, field: field, in: table) { problem.description }
    return false
  }

  /// A number as a dataset writes it: `11` for `11.0`, and no more digits than a double keeps.
  private static func spelling(
    of value: RowRecord.Value,
    in record: borrowing RowRecord
  ) -> String {
    let text = record.text(value)
    return value.type == .number ? Double(text).map(NumberText.text) ?? text : text
  }

  /// A value as the cell of a dataset that holds several; a text is a list of one.
  private static func cell(
    of value: RowRecord.Value,
    in record: borrowing RowRecord,
    as type: FieldType
  ) -> String {
    var items = record.list(value) ?? [record.text(value)]
    // Where a format has no lists, they stand as JSON text.
    if value.type == .text, items[0].utf8.first == UInt8(ascii: "["),
      let texts = JSONValue(parsing: items[0])?.texts
    {
      items = texts
    }
    switch type {
    case .nodes: return TextList.text(of: items.map(TextCleaning.id))
    case .affiliations: return Self.affiliations(items)
    default: return TextList.text(of: items)
    }
  }

  /// Texts such as `xiaomi:founder` as one cell.
  static func affiliations(_ items: [String]) -> String {
    items.map { item in
      TextList.affiliations(of: item).count == 1
        ? item : Affiliation(organisation: item, role: "").text
    }.joined(separator: "|")
  }

  // MARK: - Properties

  /// Keeps a value that does not fit its field as a property, with a warning.
  private mutating func spill(
    _ value: RowRecord.Value,
    of record: borrowing RowRecord,
    field: Int,
    in table: GraphTable,
    reason: () -> String
  ) throws(ReadingStop) {
    guard let column = columns[table.rawValue].spill(of: field, in: &builder) else {
      throw tooManyColumns(at: value.place)
    }
    note(
      .warning,
      at: value.place,
      "\(reason()); it is kept as the property data_\(table.fields[field].name)",
      code: "property"
    )
    keep(value, of: record, in: column, of: table)
  }

  /// Keeps a value as a property.
  mutating func keep(
    _ value: RowRecord.Value,
    of record: borrowing RowRecord,
    in column: Int,
    of table: GraphTable
  ) {
    guard record.byteCount(of: value) > 0 else { return }
    columns[table.rawValue].note(value.type, in: column)
    let position = columns[table.rawValue].added[column].position
    record.withText(of: value) { builder.set(position, of: table, to: $0) }
  }
}
