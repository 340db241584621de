/// What Python, and C's `strtod`, take for a number.
enum PythonValue {
  /// What `int()` reads: digits after a sign, with blanks around and single `_` between.
  static func isInteger(_ text: String) -> Bool {
    let digits = unsigned(text)
    return isDigits(digits)
  }

  /// What `float()` reads: a decimal number, `nan` or `inf`.
  static func isNumber(_ text: String) -> Bool {
    let trimmed = trimmed(text)
    if trimmed.lowercased().contains("x") { return false }
    return Double(trimmed.filter { $0 != "_" }) != nil && !trimmed.hasPrefix("_")
  }

  /// What `strtod` reads to the end and a double holds.
  static func isNumberOfC(_ text: String) -> Bool {
    let trimmed = trimmed(text)
    guard let number = Double(trimmed) else { return false }
    return !number.isInfinite || trimmed.lowercased().contains("inf")
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }

  private static func unsigned(_ text: String) -> Substring {
    let trimmed = trimmed(text)
    return trimmed.dropFirst(trimmed.hasPrefix("-") || trimmed.hasPrefix("+") ? 1 : 0)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.unicodeScalars.allSatisfy { $0.properties.numericType == .decimal }
    }
  }
}
