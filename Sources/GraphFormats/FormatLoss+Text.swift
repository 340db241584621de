public import StakeholderGraph

extension Graph {
  /// The texts that XML cannot hold as they are, where lists and documents are JSON text.
  ///
  /// - Complexity: O(length of all texts).
  func xmlLosses() -> [FormatLoss] {
    let count = textCount(
      // Control characters in JSON are numbers.
      { column, text in column.isList ? XMLText.holdsNoncharacter(text) : XMLText.replaces(text) },
      ofDocument: XMLText.holdsNoncharacter
    )
    return [
      FormatLoss(count, "text", because: "XML cannot hold some characters, which become U+FFFD")
    ].compactMap { $0 }
  }

  /// How many texts of nodes, edges and documents are such as a condition says; ids never are.
  ///
  /// - Precondition: a text without control characters and characters above U+FFFD of the basic plane is
  ///   never such.
  func textCount(
    _ condition: (OutputColumn, String) -> Bool,
    ofDocument documentCondition: (String) -> Bool
  ) -> Int {
    func holds(_ value: PropertyValue?, _ condition: (String) -> Bool) -> Bool {
      switch value {
      case .text(let text): condition(text)
      case .list(let items): items.contains(where: condition)
      case .integer, .number, .boolean, nil: false
      }
    }
    var count = 0
    /// Whether a column may have such a text; each condition is about odd characters.
    func isWorthALook(_ position: Int, _ table: GraphTable) -> Bool {
      guard let range = textBytes(of: position, of: table) else { return true }
      return withBytes { XMLText.holdOddCharacter($0.extracting(range)) } ?? true
    }
    for table in [GraphTable.nodes, .edges] {
      for column in outputColumns(of: table, reserved: [])
      where column.holdsAnyText && isWorthALook(column.position, table) {
        for row in 0..<rowCount(of: table) {
          let value = outputValue(at: column.position, row: row, of: table)
          if holds(value, { condition(column, $0) }) { count += 1 }
        }
      }
    }
    for (position, _, field) in outputFields(of: .documents, isFree: { _ in true }) {
      guard OutputColumn(position: position, name: "", type: field.type).holdsAnyText,
        isWorthALook(position, .documents)
      else { continue }
      for row in 0..<documentCount {
        let value = outputValue(at: position, row: row, of: .documents)
        if holds(value, documentCondition) { count += 1 }
      }
    }
    return count
  }
}

extension OutputColumn {
  /// Whether a value can be any text; ids, dates and words from lists cannot hold odd characters.
  fileprivate var holdsAnyText: Bool {
    switch type {
    case .text, .url, .list, .affiliations: true
    default: false
    }
  }
}

extension Graph {
  /// The addresses that no format but a dataset and SQL has; nil if there are none.
  ///
  /// - Complexity: O(rows).
  public var addressLoss: FormatLoss? {
    var count = 0
    for table in GraphTable.allCases {
      for (position, field) in filledFields(of: table) where field.type == .url {
        count += (0..<rowCount(of: table)).count { row in
          !cell(at: position, row: row, of: table).isEmpty
            && outputValue(at: position, row: row, of: table) == nil
        }
      }
    }
    return FormatLoss(
      count,
      "value",
      because: "an address that is not http, https or mailto is left out"
    )
  }

  /// The texts that DOT cannot hold as they are.
  ///
  /// - Complexity: O(length of all texts).
  public var dotLosses: [FormatLoss] {
    let texts = textCount({ DOTText.replaces($1) }, ofDocument: { _ in false })
    let ends = textCount(
      { _, text in text.utf8.contains(UInt8(ascii: "\r")) },
      ofDocument: { _ in false }
    )
    return [
      FormatLoss(texts, "text", because: "control characters become U+FFFD"),
      FormatLoss(ends, "text", because: "in DOT each line end is a line feed"),
    ].compactMap { $0 }
  }
}
