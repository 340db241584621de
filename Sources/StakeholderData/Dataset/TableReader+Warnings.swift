import StakeholderGraph

extension TableReader {
  /// Notes what ``warn(about:type:reader:)`` does, of rows that were read at once.
  mutating func warn(
    about batch: CellBatch,
    rows: Range<Int>,
    _ columns: [HeaderColumn],
    mayHaveControls: Bool
  ) {
    let addresses = columns.indices.filter { columns[$0].type == .url }
    guard mayHaveControls || !addresses.isEmpty else { return }
    let text = batch.text
    for (place, row) in rows.enumerated() {
      let isWorthALook =
        mayHaveControls
        || addresses.contains { column in
          let range = batch.cells[place * columns.count + column].range
          return !range.isEmpty && !WebAddress.isPlain(text.span.extracting(range))
        }
      if isWorthALook { warn(aboutRow: row, columns) }
    }
  }

  private mutating func warn(aboutRow row: Int, _ columns: [HeaderColumn]) {
    restore()
    var reader = reader(at: Int(rowStarts[row]))
    guard reader.next() else { return }
    for (place, cell) in reader.cells.prefix(columns.count).enumerated()
    where place != cellOfColumn[0] && cell.end > cell.start {
      warn(about: cell, type: columns[place].type, reader: &reader)
    }
  }

  /// Notes control characters, and addresses that no output will carry.
  mutating func warn(
    about cell: CSVReader.Cell,
    type: FieldType,
    reader: inout CSVReader
  ) {
    var control: Int?
    for index in cell.start..<cell.end {
      // C1 controls are 0xC2 and then 0x80 to 0x9F.
      let isC1 =
        bytes[index] == 0xC2 && index + 1 < cell.end && (0x80...0x9F).contains(bytes[index + 1])
      let isC0 = bytes[index] < 0x20 && ![0x09, 0x0A, 0x0D, 0x00].contains(bytes[index])
      if isC0 || isC1 || bytes[index] == 0x7F {
        control = index
        break
      }
    }
    if let control {
      add(
        .warning,
        at: control,
        "there is a control character; it becomes \u{FFFD} in outputs",
        code: "control"
      )
    }
    guard type == .url else { return }
    let url = reader.text(of: cell)
    if !WebAddress.isAllowed(url) {
      add(
        .warning,
        at: cell.position,
        "\(QuotedText.quoted(url)) is not an http, https or mailto address; outputs leave it out",
        code: "url"
      )
    }
  }
}
