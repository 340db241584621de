extension GraphBuilder {
  /// Sets a value of the row added last; an empty text sets nothing.
  ///
  /// - Parameters:
  ///   - column: its position in ``fields(of:)``; not the id's.
  ///   - text: the value as a dataset writes it.
  public mutating func set(_ column: Int, of table: GraphTable, to text: String) {
    set(column, of: table, to: Array(text.utf8).span)
  }

  /// Sets a value of the row added last, from UTF-8 bytes; no bytes set nothing.
  ///
  /// - Precondition: there is a row, and this value of it was not set before.
  public mutating func set(_ column: Int, of table: GraphTable, to text: Span<UInt8>) {
    let row = UInt32(tables[table.rawValue].rowCount - 1)
    precondition(column > 0, "the id is given when a row is added")
    precondition(
      !tables[table.rawValue].columns[column].isFilled(row),
      "a value of a row is set once"
    )
    guard text.count > 0 else { return }
    switch tables[table.rawValue].columns[column].field.type {
    case .text, .url:
      tables[table.rawValue].columns[column].append(text: text, row: row)
    case .list, .affiliations:
      setList(column, of: table, to: text, row: row)
    case .date:
      setText(column, of: table, to: text, row: row) {
        ClaimDate($0) == nil ? .notADate($0) : nil
      }
    case .hash:
      setText(column, of: table, to: text, row: row) { text in
        text.utf8.count == 64 && text.allSatisfy(\.isASCII) && text.allSatisfy(\.isHexDigit)
          ? nil : .notAHash(text)
      }
    case .currency:
      setText(column, of: table, to: text, row: row) { text in
        text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
          ? nil : .notACurrency(text)
      }
    case .integer(let minimum):
      setInteger(column, of: table, to: String(utf8: text), minimum: minimum, row: row)
    case .number(let minimum, let maximum):
      setNumber(column, of: table, to: String(utf8: text), in: minimum...maximum, row: row)
    case .boolean:
      let word = String(utf8: text)
      guard word == "true" || word == "false" else {
        return report(.notABoolean(word), column: column, of: table)
      }
      tables[table.rawValue].columns[column].append(boolean: word == "true", row: row)
    case .choice(let words):
      setCode(column, of: table, to: String(utf8: text), among: words, row: row) {
        .unknownWord($0, known: words, suggestion: $1)
      }
    case .kind:
      let kinds =
        table == .nodes ? vocabulary.nodeKinds.map(\.id) : vocabulary.edgeKinds.map(\.id)
      setCode(column, of: table, to: String(utf8: text), among: kinds, row: row) {
        .unknownKind($0, known: kinds, suggestion: $1)
      }
    case .document:
      let reference = tables[GraphTable.documents.rawValue].ids.intern(text)
      tables[table.rawValue].columns[column].append(reference: reference, row: row)
    case .node:
      let reference = tables[GraphTable.nodes.rawValue].ids.intern(text)
      tables[table.rawValue].columns[column].append(reference: reference, row: row)
    case .nodes:
      let items = TextList.items(of: String(utf8: text))
      guard !items.contains("") else { return report(.emptyItem, column: column, of: table) }
      let references = items.map {
        tables[GraphTable.nodes.rawValue].ids.intern(Array($0.utf8).span)
      }
      tables[table.rawValue].columns[column].append(references: references, row: row)
    }
  }

  private mutating func setText(
    _ column: Int,
    of table: GraphTable,
    to bytes: Span<UInt8>,
    row: UInt32,
    unless problem: (String) -> GraphProblem.Reason?
  ) {
    if let reason = problem(String(utf8: bytes)) {
      return report(reason, column: column, of: table)
    }
    tables[table.rawValue].columns[column].append(text: bytes, row: row)
  }

  private mutating func setList(
    _ column: Int,
    of table: GraphTable,
    to bytes: Span<UInt8>,
    row: UInt32
  ) {
    let isAffiliations = tables[table.rawValue].columns[column].field.type == .affiliations
    setText(column, of: table, to: bytes, row: row) {
      // An item such as `:role` names no organisation.
      TextList.items(of: $0).contains("")
        || (isAffiliations && TextList.affiliations(of: $0).contains { $0.organisation.isEmpty })
        ? .emptyItem : nil
    }
  }

  private mutating func setInteger(
    _ column: Int,
    of table: GraphTable,
    to text: String,
    minimum: Int64,
    row: UInt32
  ) {
    guard let integer = Int64(text), text.utf8.first != 43 else {
      return report(.notAnInteger(text), column: column, of: table)
    }
    guard integer >= minimum else {
      return report(
        .outOfRange(text, minimum: String(minimum), maximum: nil),
        column: column,
        of: table
      )
    }
    tables[table.rawValue].columns[column].append(integer: integer, row: row)
  }

  private mutating func setNumber(
    _ column: Int,
    of table: GraphTable,
    to text: String,
    in range: ClosedRange<Double>,
    row: UInt32
  ) {
    guard let number = NumberText.number(of: text) else {
      return report(.notANumber(text), column: column, of: table)
    }
    guard range.contains(number) else {
      return report(
        .outOfRange(
          text,
          minimum: NumberText.text(of: range.lowerBound),
          maximum: NumberText.text(of: range.upperBound)
        ),
        column: column,
        of: table
      )
    }
    tables[table.rawValue].columns[column].append(number: number, row: row)
  }

  private mutating func setCode(
    _ column: Int,
    of table: GraphTable,
    to text: String,
    among words: [String],
    row: UInt32,
    unknown: (String, String?) -> GraphProblem.Reason
  ) {
    guard let code = words.firstIndex(of: text) else {
      let suggestion = NearMisses.near(text, among: words, most: 1).first
      return report(unknown(text, suggestion), column: column, of: table)
    }
    tables[table.rawValue].columns[column].append(code: code, row: row)
  }
}
