import StakeholderGraph

extension TableReader {
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
