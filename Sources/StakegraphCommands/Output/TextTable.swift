import StakeholderGraph

/// A table for people: columns aligned, the last ones cut where a terminal ends.
struct TextTable {
  private let header: [String]
  private var rows: [[String]] = []

  init(_ header: [String]) {
    self.header = header
  }

  mutating func add(_ row: [String]) {
    rows.append(row.map { QuotedText.visible($0) })
  }

  /// The table in lines.
  ///
  /// - Parameter columns: the width to fit, nil for as wide as it needs. The widest columns are cut
  ///   first, none below 12.
  func text(fitting columns: Int?) -> String {
    let all = [header] + rows
    var widths = header.indices.map { column in
      all.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    if let columns {
      let gaps = 2 * (widths.count - 1)
      while widths.reduce(gaps, +) > columns, let widest = widths.max(), widest > 12,
        let position = widths.firstIndex(of: widest)
      {
        widths[position] -= 1
      }
    }
    return all.map { row in
      let cells = row.enumerated().map { column, cell in
        let cut = DisplayWidth.cut(cell, to: widths[column])
        return cut + String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cut)))
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }
}
