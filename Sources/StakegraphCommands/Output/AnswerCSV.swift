import StakeholderGraph

/// The records of an answer, for spreadsheets and scripts, and for people who let them run over a terminal.
enum AnswerCSV {
  /// One record, in which control characters that could steer a terminal are U+FFFD.
  ///
  /// Tabs and line feeds stay, since names and notes may hold them.
  static func record(_ cells: [String]) -> String { CSVText.record(cells.map(clean)) }

  /// The text without control characters.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isReplaced) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { isReplaced($0) ? "\u{FFFD}" : $0 })
    )
  }

  private static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    QuotedText.isControl(scalar) && scalar != "\n" && scalar != "\t"
  }
}
