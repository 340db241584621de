/// Records as RFC 4180 writes them, with LF line ends.
public enum CSVText {
  /// One record, with its line end; a single empty cell is quoted, since a blank line is no record.
  public static func record(_ cells: [String]) -> String {
    if cells == [""] { return "\"\"\n" }
    return cells.map { cell($0) }.joined(separator: ",") + "\n"
  }

  /// A cell, in quotes where it needs them: separators, quotes, line ends, spaces at an end.
  public static func cell(_ text: String, separator: UInt8 = 0x2C) -> String {
    let needsQuotes =
      text.utf8.contains { [0x22, separator, 0x0A, 0x0D].contains($0) }
      || text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
