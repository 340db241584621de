import StakeholderGraph

/// Colours for a terminal, put on lines that are finished.
///
/// Listings know of no terminal, so that no width counts a colour and no other form of a result holds
/// one. Text from data has had its control characters made visible before.
struct Paint: Sendable {
  /// Whether anything is coloured; otherwise all text comes back as it is.
  let isOn: Bool

  private enum Style: String {
    case bold = "1"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  /// A table of ``TextTable``: its header, the kinds, and marks of claims.
  func table(_ text: String) -> String {
    guard isOn, let header = text.split(separator: "\n").first else { return text }
    let kinds = Self.column("KIND", in: header)
    return eachLine(of: text) { place, line, _ in
      if place == 0 { return styled(line, .bold) }
      guard let kinds, let cell = Self.cell(kinds, of: line) else { return marked(line) }
      return marked(line[..<cell.lowerBound]) + styled(line[cell], .cyan)
        + marked(line[cell.upperBound...])
    }
  }

  /// Headings, which are lines with indented ones below, signs of changes, and marks of claims.
  func listing(_ text: String) -> String {
    eachLine(of: text) { _, line, next in
      if !line.hasPrefix(" "), next?.hasPrefix(" ") == true { return heading(line) }
      for (sign, style) in [("  + ", Style.green), ("  − ", .red)] where line.hasPrefix(sign) {
        return styled(line.prefix(sign.count), style) + marked(line.dropFirst(sign.count))
      }
      return marked(line)
    }
  }

  /// Lines for the person at the terminal, and findings: the words that tell how bad it is.
  func message(_ text: String) -> String {
    eachLine(of: text) { _, line, _ in
      for (word, style) in [("Error:", Style.red), ("error:", .red), ("warning:", .yellow)] {
        // At the beginning, or after the place of a finding.
        if line.hasPrefix(word) { return styled(word[...], style) + line.dropFirst(word.count) }
        guard let found = line.firstRange(of: ": " + word) else { continue }
        return line[..<found.lowerBound] + ": " + styled(word[...], style)
          + line[found.upperBound...]
      }
      let words = line.split(separator: " ", maxSplits: 2)
      if words.count == 3, Int(words[0]) != nil, ["warning", "warnings"].contains(words[1]) {
        return styled(line.prefix(words[0].count + 1 + words[1].count), .yellow)
          + line.dropFirst(words[0].count + 1 + words[1].count)
      }
      return String(line)
    }
  }

  private func styled(_ text: Substring, _ style: Style) -> String {
    text.isEmpty ? "" : "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }

  /// A heading without the count behind it.
  private func heading(_ line: Substring) -> String {
    guard let count = line.ranges(of: " (").last else { return styled(line, .bold) }
    return styled(line[..<count.lowerBound], .bold) + marked(line[count.lowerBound...])
  }

  /// The text with what is not plainly asserted or accepted set off, in red if it is gainsaid.
  private func marked(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "("), let end = rest[start...].firstIndex(of: ")") {
      let words = rest[rest.index(after: start)..<end].split(separator: ", ").map(String.init)
      let isMark = !words.isEmpty && words.allSatisfy { Self.marks.contains($0) }
      let isAgainst = words.contains { ["denied", "rejected"].contains($0) }
      result += rest[..<start]
      // Of several brackets the innermost is looked at.
      let after = isMark ? rest.index(after: end) : rest.index(after: start)
      let piece = rest[start..<after]
      result += isMark ? styled(piece, isAgainst ? .red : .yellow) : String(piece)
      rest = rest[after...]
    }
    return result + rest
  }

  private static let marks: Set<String> = Set(
    Modality.allCases.filter { $0 != .asserted }.map(\.rawValue)
      + Status.allCases.filter { $0 != .accepted }.map(\.rawValue)
  )

  /// The columns of the screen from the beginning of a title to the next one.
  private static func column(_ title: String, in header: Substring) -> Range<Int>? {
    guard let found = header.firstRange(of: title) else { return nil }
    let rest = header[found.upperBound...]
    guard let next = rest.firstIndex(where: { $0 != " " }) else { return nil }
    return DisplayWidth.of(String(header[..<found.lowerBound]))..<DisplayWidth.of(
      String(header[..<next])
    ) - 2
  }

  /// What stands in some columns of the screen.
  private static func cell(_ columns: Range<Int>, of line: Substring) -> Range<String.Index>? {
    var width = 0
    var start: String.Index?
    for place in line.indices {
      if width == columns.lowerBound, start == nil { start = place }
      if width >= columns.upperBound { return start.map { $0..<place } }
      width += DisplayWidth.of(line[place])
    }
    return nil
  }

  private func eachLine(
    of text: String,
    _ paint: (_ place: Int, _ line: Substring, _ next: Substring?) -> String
  ) -> String {
    guard isOn else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { place, line in
      paint(place, line, place + 1 < lines.count ? lines[place + 1] : nil)
    }.joined(separator: "\n")
  }
}
