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
    if let reason = put(text, in: column, of: table, row: row) {
      report(reason, column: column, of: table)
    }
  }

  /// Sets a value of a row as ``set(_:of:to:)-(_,_,Span<UInt8>)`` does, or tells why it cannot be.
  mutating func put(
    _ text: Span<UInt8>,
    in column: Int,
    of table: GraphTable,
    row: UInt32
  ) -> GraphProblem.Reason? {
    precondition(column > 0, "the id is given when a row is added")
    precondition(
      !tables[table.rawValue].columns[column].isFilled(row),
      "a value of a row is set once"
    )
    guard text.count > 0 else { return nil }
    switch tables[table.rawValue].columns[column].field.type {
    case .text, .url:
      tables[table.rawValue].columns[column].append(text: text, row: row)
      return nil
    case .list, .affiliations:
      return putList(text, in: column, of: table, row: row)
    case .date:
      guard ClaimDate.isWritten(in: text) else { return .notADate(String(utf8: text)) }
      tables[table.rawValue].columns[column].append(text: text, row: row)
      return nil
    case .hash:
      guard HashText.isWritten(in: text) else { return .notAHash(String(utf8: text)) }
      tables[table.rawValue].columns[column].append(text: text, row: row)
      return nil
    case .currency:
      return putText(text, in: column, of: table, row: row) { text in
        text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
          ? nil : .notACurrency(text)
      }
    case .integer(let minimum):
      return putInteger(text, in: column, of: table, row: row, minimum: minimum)
    case .number(let minimum, let maximum):
      let range = minimum...maximum
      return putNumber(text, in: column, of: table, row: row, range: range)
    case .boolean:
      let isTrue = text.equals("true")
      guard isTrue || text.equals("false") else { return .notABoolean(String(utf8: text)) }
      tables[table.rawValue].columns[column].append(boolean: isTrue, row: row)
      return nil
    case .choice(let words):
      return putCode(of: text, in: column, of: table, row: row, among: words) {
        .unknownWord($0, known: words, suggestion: $1)
      }
    case .kind:
      let kinds =
        table == .nodes ? vocabulary.nodeKinds.map(\.id) : vocabulary.edgeKinds.map(\.id)
      return putCode(of: text, in: column, of: table, row: row, among: kinds) {
        .unknownKind($0, known: kinds, suggestion: $1)
      }
    case .document:
      putReference(text, to: .documents, in: column, of: table, row: row)
      return nil
    case .node:
      putReference(text, to: .nodes, in: column, of: table, row: row)
      return nil
    case .nodes:
      let items = TextList.items(of: String(utf8: text))
      guard !items.contains("") else { return .emptyItem }
      let references = items.map {
        tables[GraphTable.nodes.rawValue].ids.intern(Array($0.utf8).span)
      }
      tables[table.rawValue].columns[column].append(references: references, row: row)
      return nil
    }
  }

  private mutating func putText(
    _ bytes: Span<UInt8>,
    in column: Int,
    of table: GraphTable,
    row: UInt32,
    unless problem: (String) -> GraphProblem.Reason?
  ) -> GraphProblem.Reason? {
    if let reason = problem(String(utf8: bytes)) { return reason }
    tables[table.rawValue].columns[column].append(text: bytes, row: row)
    return nil
  }

  private mutating func putList(
    _ bytes: Span<UInt8>,
    in column: Int,
    of table: GraphTable,
    row: UInt32
  ) -> GraphProblem.Reason? {
    let isAffiliations = tables[table.rawValue].columns[column].field.type == .affiliations
    return putText(bytes, in: column, of: table, row: row) {
      // An item such as `:role` names no organisation.
      TextList.items(of: $0).contains("")
        || (isAffiliations && TextList.affiliations(of: $0).contains { $0.organisation.isEmpty })
        ? .emptyItem : nil
    }
  }

  private mutating func putInteger(
    _ text: Span<UInt8>,
    in column: Int,
    of table: GraphTable,
    row: UInt32,
    minimum: Int64
  ) -> GraphProblem.Reason? {
    guard let integer = NumberText.wholeNumber(of: text) else {
      return .notAnInteger(String(utf8: text))
    }
    guard integer >= minimum else {
      return .outOfRange(String(utf8: text), minimum: String(minimum), maximum: nil)
    }
    tables[table.rawValue].columns[column].append(integer: integer, row: row)
    return nil
  }

  private mutating func putNumber(
    _ text: Span<UInt8>,
    in column: Int,
    of table: GraphTable,
    row: UInt32,
    range: ClosedRange<Double>
  ) -> GraphProblem.Reason? {
    guard let number = NumberText.number(of: text) else { return .notANumber(String(utf8: text)) }
    guard range.contains(number) else {
      return .outOfRange(
        String(utf8: text),
        minimum: NumberText.text(of: range.lowerBound),
        maximum: NumberText.text(of: range.upperBound)
      )
    }
    tables[table.rawValue].columns[column].append(number: number, row: row)
    return nil
  }

  private mutating func putCode(
    of text: Span<UInt8>,
    in column: Int,
    of table: GraphTable,
    row: UInt32,
    among words: [String],
    unknown: (String, String?) -> GraphProblem.Reason
  ) -> GraphProblem.Reason? {
    guard let code = words.firstIndex(where: { text.equals($0) }) else {
      let word = String(utf8: text)
      return unknown(word, NearMisses.near(word, among: words, most: 1).first)
    }
    tables[table.rawValue].columns[column].append(code: code, row: row)
    return nil
  }
}
