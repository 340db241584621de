import StakeholderGraph

extension TableReader {
  struct HeaderColumn {
    let position: Int
    let type: FieldType
  }

  var requiredNames: [String] { table.fields.filter(\.isRequired).map(\.name) }

  /// What other tools call the columns that must be there.
  private static let otherWords = [
    "id": ["identifier", "key"], "kind": ["type", "category", "relation", "relationship"],
    "name": ["label", "title"], "source": ["from", "start_id", "subject"],
    "target": ["to", "end_id", "object"],
  ]

  /// Reads the header of a table that begins with some bytes; nil if it cannot be read by it.
  mutating func readHeader(
    of bytes: [UInt8],
    into builder: inout GraphBuilder,
    _ declaredTypes: [String: FieldType]
  ) -> [HeaderColumn]? {
    var reader = CSVReader(bytes, separator: separator)
    guard reader.next() else {
      isBroken = true
      add(
        .error,
        at: 0,
        "the file is empty; it needs a header line with the columns "
          + "\(requiredNames.joined(separator: ", "))",
        code: "header"
      )
      return nil
    }
    report(reader.flaws)
    guard let columns = readHeader(&reader, into: &builder, declaredTypes: declaredTypes) else {
      isBroken = true
      return nil
    }
    firstStart = reader.position
    return columns
  }

  /// Reads the header; nil if the table cannot be read by it.
  mutating func readHeader(
    _ reader: inout CSVReader,
    into builder: inout GraphBuilder,
    declaredTypes: [String: FieldType]
  ) -> [HeaderColumn]? {
    let cells = reader.cells
    let names = cells.map { reader.text(of: $0) }
    let fixed = table.fields
    var isUsable = true
    var seen: Set<[UInt8]> = []
    for (position, name) in names.enumerated() {
      if !seen.insert(Array(name.utf8)).inserted {
        isUsable = false
        add(
          .error,
          at: cells[position].position,
          "the column \(QuotedText.quoted(name)) is there twice; rename or remove one",
          code: "header"
        )
      } else if name.isEmpty || name.unicodeScalars.contains(where: QuotedText.isControl) {
        isUsable = false
        add(
          .error,
          at: cells[position].position,
          "column \(position + 1) has no usable name; give it one",
          code: "header"
        )
      }
    }
    for name in requiredNames where !names.contains(name) {
      isUsable = false
      let others = names.filter { name in !fixed.contains { $0.name == name } }
      let near =
        others.first { Self.otherWords[name]?.contains($0.lowercased()) ?? false }
        ?? NearMisses.near(name, among: others, most: 1).first
      add(
        .error,
        at: 0,
        "the column \(name) is missing"
          + (near.map { "; rename \(QuotedText.quoted($0)) if that is it" } ?? "; add it"),
        code: "column"
      )
    }
    guard isUsable else { return nil }
    let absent = fixed.map(\.name).filter { !names.contains($0) }
    var positions: [Int] = []
    for (cell, name) in names.enumerated() {
      let position: Int
      if let known = fixed.firstIndex(where: { $0.name == name }) {
        position = known
      } else {
        position = builder.addColumn(named: name, type: declaredTypes[name], to: table)
        if let near = NearMisses.near(name, among: absent, most: 1).first {
          add(
            .warning,
            at: cells[cell].position,
            "the column \(QuotedText.quoted(name)) is kept as a property of its own; "
              + "did you mean \(near)?",
            code: "column"
          )
        }
      }
      cellOfColumn[position] = cell
      positions.append(position)
    }
    let fields = builder.fields(of: table)
    return positions.map { HeaderColumn(position: $0, type: fields[$0].type) }
  }

  /// The separator that finds most of the known columns in the first line; a comma in doubt.
  ///
  /// One that tears a quoted name apart comes last, however many words it finds in that name.
  static func separator(of bytes: [UInt8], fields: [String]) -> UInt8 {
    var best = (separator: UInt8(ascii: ","), rank: (whole: 0, known: 0))
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      var reader = CSVReader(bytes, separator: separator)
      guard reader.next() else { break }
      let cells = reader.cells
      let known = cells.count { fields.contains(reader.text(of: $0)) }
      let rank = (whole: known > 0 && reader.flaws.isEmpty ? 1 : 0, known: known)
      if rank > best.rank { best = (separator, rank) }
    }
    return best.separator
  }
}
