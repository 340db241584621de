import StakeholderGraph

/// One of Gephi's tables, from its second line on.
struct GephiTable {
  let table: GraphTable
  private var tokenizer: CSVTokenizer
  private let columns: [Column]
  /// Whether the file is ours, which says beside it what the columns are.
  private let isOurs: Bool

  /// What a column holds.
  private enum Column {
    case value(Int, FieldType)
    /// Whether edges have a direction; anything else is the property of the number.
    case direction(Int)
  }

  /// Reads the first line of a table of nodes or edges.
  init(_ source: ByteSource, _ assembler: inout GraphAssembler) throws(ReadingStop) {
    let (tokenizer, names) = try Self.header(of: source, joinsBackslashes: true)
    let words = names.map { $0.lowercased() }
    let ends = ["source", "target"].filter(words.contains)
    if ends.count == 1 {
      let missing = ends == ["source"] ? "Target" : "Source"
      throw .error(.start, "the column \(missing) is missing; add it", code: "column")
    }
    guard !ends.isEmpty || words.contains("id") else {
      throw .error(
        .start,
        "the first line has to name the columns Source and Target of edges, or Id of nodes",
        code: "header"
      )
    }
    table = ends.isEmpty ? .nodes : .edges
    isOurs = assembler.vocabulary != nil
    self.tokenizer = tokenizer
    columns = try Self.columns(names, of: table, tokenizer, &assembler)
  }

  /// Reads the first line of our table of documents.
  init(documents source: ByteSource, _ assembler: inout GraphAssembler) throws(ReadingStop) {
    let (tokenizer, names) = try Self.header(of: source, joinsBackslashes: false)
    table = .documents
    isOurs = true
    self.tokenizer = tokenizer
    columns = try Self.columns(names, of: .documents, tokenizer, &assembler)
  }

  private static func header(
    of source: ByteSource,
    joinsBackslashes: Bool
  ) throws(ReadingStop) -> (CSVTokenizer, [String]) {
    var tokenizer = CSVTokenizer(
      try TextPieces.opening(source),
      joinsBackslashes: joinsBackslashes
    )
    guard try tokenizer.readHeader() else {
      throw .error(.start, "there is nothing but blank lines", code: "header")
    }
    let names = tokenizer.cells.enumerated().map { number, cell in
      let name = TextCleaning.word(tokenizer.text(of: cell))
      return name.isEmpty ? "column \(number + 1)" : name
    }
    return (tokenizer, names)
  }

  private static func columns(
    _ names: [String],
    of table: GraphTable,
    _ tokenizer: CSVTokenizer,
    _ assembler: inout GraphAssembler
  ) throws(ReadingStop) -> [Column] {
    var columns: [Column] = []
    var seen: Set<Int> = []
    let records = assembler.columnRecords[table] ?? []
    for (number, name) in names.enumerated() {
      let place = tokenizer.cells[number].place
      let isMapped = assembler.options.mappings.contains { mapping in
        mapping.tables.contains(table) && mapping.column.utf8.elementsEqual(name.utf8)
      }
      let word = name.lowercased()
      var known = name
      if !isMapped, table != .documents, words[table]?.contains(word) == true { known = word }
      // The label of a node is its name, unless another column is that.
      if table == .nodes, known == "label", !names.contains("name") { known = "name" }
      let index = try assembler.number(ofName: known, at: place)
      guard seen.insert(index).inserted else {
        throw .error(
          place,
          "the column \(QuotedText.quoted(name)) is there twice; rename or remove one",
          code: "header"
        )
      }
      if table == .edges, word == "type", !isMapped {
        columns.append(.direction(index))
      } else {
        let field = table.fields.first { $0.name == known }
        let record = records.first { $0.writtenName == known }
        columns.append(.value(index, field?.type ?? record?.type ?? .text))
      }
    }
    return columns
  }

  /// Names that Gephi knows, whatever their case.
  private static let words: [GraphTable: Set<String>] = [
    .nodes: ["id", "label"], .edges: ["id", "label", "source", "target", "type", "kind", "weight"],
  ]

  /// Adds all rows.
  mutating func readRows(into assembler: inout GraphAssembler) throws(ReadingStop) {
    var record = RowRecord()
    while try tokenizer.next() {
      record.clear(at: tokenizer.place)
      var hasDirection = true
      let cells = tokenizer.cells
      noteWidth(of: cells, &assembler)
      for (cell, column) in zip(cells, columns) where !cell.range.isEmpty {
        switch column {
        case .value(let name, let type):
          add(cell, as: type, of: name, to: &record, &assembler)
        case .direction(let name):
          let text = tokenizer.text(of: cell)
          switch TextCleaning.word(text).lowercased() {
          case "directed": break
          case "undirected": hasDirection = false
          case "mutual":
            hasDirection = false
            record.add(name, .text, text, at: cell.place)
          default: record.add(name, .text, text, at: cell.place)
          }
        }
      }
      try assembler.add(record, to: table, hasDirection: hasDirection)
    }
  }

  private func noteWidth(of cells: [CSVTokenizer.Cell], _ assembler: inout GraphAssembler) {
    let isTooLong = cells.dropFirst(columns.count).contains { !$0.range.isEmpty }
    guard isTooLong || cells.count < columns.count else { return }
    let count = cells.count == 1 ? "1 cell" : "\(cells.count) cells"
    assembler.note(
      isTooLong ? .error : .warning,
      at: tokenizer.place,
      "the row has \(count) and the header \(columns.count); "
        + (isTooLong
          ? "put cells that hold the separator in double quotes" : "the missing ones are empty"),
      code: "ragged"
    )
  }

  private func add(
    _ cell: CSVTokenizer.Cell,
    as type: FieldType,
    of name: Int,
    to record: inout RowRecord,
    _ assembler: inout GraphAssembler
  ) {
    // Our documents stand as in a dataset; a list that is JSON elsewhere is one by separators there.
    if table == .documents {
      switch type {
      case .list, .nodes, .affiliations:
        let text = tokenizer.text(of: cell)
        // The parts of an affiliation stand as they are written.
        let items =
          type == .affiliations ? TextList.writtenItems(of: text) : TextList.items(of: text)
        return record.add(name, list: items, at: cell.place)
      default: break
      }
    }
    var found = ValueType.text
    tokenizer.withText(of: cell) { text in
      if !isOurs { found = Self.type(of: text) }
    }
    if found == .list, let items = JSONValue(parsing: tokenizer.text(of: cell))?.texts {
      return record.add(name, list: items, at: cell.place)
    }
    if found == .list { found = .text }
    if tokenizer.withText(of: cell, { $0.contains(0) }) {
      assembler.note(
        .warning,
        at: cell.place,
        "there is a NUL character; it becomes \u{FFFD}",
        code: "nul"
      )
      let text = tokenizer.text(of: cell).replacing("\0", with: "\u{FFFD}")
      return record.add(name, .text, text, at: cell.place)
    }
    tokenizer.withText(of: cell) { record.add(name, found, $0, at: cell.place) }
  }

  /// What a cell of another tool's table looks like.
  private static func type(of text: Span<UInt8>) -> ValueType {
    switch text[0] {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let type = JSONNumber.type(of: text) else { return .text }
      if type != .number { return type }
      return Double(String(utf8: text))?.isFinite == true ? .number : .text
    case UInt8(ascii: "["): return .list
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      return ["true", "false"].contains(String(utf8: text)) ? .boolean : .text
    default: return .text
    }
  }
}

extension Span where Element == UInt8 {
  func contains(_ byte: UInt8) -> Bool {
    for index in indices where self[index] == byte { return true }
    return false
  }
}
