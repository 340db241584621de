/// Records as RFC 4180 writes them, with LF line ends.
public enum CSVText {
  /// One record, with its line end; a single empty cell is quoted, since a blank line is no record.
  public static func record(_ cells: [String]) -> String { record(cells, separator: 0x2C) }

  /// One record with another separator.
  public static func record(_ cells: [String], separator: UInt8) -> String {
    if cells == [""] { return "\"\"\n" }
    let mark = String(Unicode.Scalar(separator))
    return cells.map { cell($0, separator: separator) }.joined(separator: mark) + "\n"
  }

  /// A cell, in quotes where it needs them: separators, quotes, line ends, spaces at an end.
  public static func cell(_ text: String, separator: UInt8 = 0x2C) -> String {
    let needsQuotes =
      text.utf8.contains { [0x22, separator, 0x0A, 0x0D].contains($0) }
      || text.utf8.first == 0x20 || text.utf8.last == 0x20
    return needsQuotes ? quoted(text) : text
  }

  /// A header, with names in quotes that hold anything that a reader may take for the separator.
  public static func header(_ names: [String], separator: UInt8 = 0x2C) -> String {
    let cells = names.map { name in
      name.contains { ",;\t".contains($0) } ? quoted(name) : cell(name)
    }
    return cells.joined(separator: String(Unicode.Scalar(separator))) + "\n"
  }

  /// A cell in quotes, with those inside it doubled.
  public static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
