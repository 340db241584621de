import StakeholderGraph

/// One thing that a legend explains.
struct LegendEntry {
  /// What it means, with a count in brackets at its end.
  let words: String
  private let sign: String
  private let colour: Colour
  private let box: Theme.NodeStyle?
  private let theme: Theme

  /// A sign, such as a line, and what it means.
  init(words: String, sign: String = "", colour: Colour? = nil, in theme: Theme) {
    self.words = words
    self.sign = sign
    self.colour = colour ?? theme.text
    box = nil
    self.theme = theme
  }

  /// Words in the look of a node.
  init(words: String, box: Theme.NodeStyle, in theme: Theme) {
    self.words = words
    sign = ""
    colour = box.text
    self.box = box
    self.theme = theme
  }

  /// The width of the words, in points, as wide as anybody may take letters to be.
  var width: Int { Int((LegendGrid.letterWidth * Double(DisplayWidth.of(words))).rounded(.up)) }

  /// Two cells, or one over two columns.
  func cells(width: Int) -> String {
    // Any cell holds the entity &#160;, which sets the markup apart from any label that data can make.
    let count = words.lastIndex(of: "(")
    let name = MarkupText.label(
      count.map { String(words[..<$0].trimmingLastSpace) } ?? words
    )
    let shown = name + "&#160;" + (count.map { String(words[$0...]) } ?? "")
    guard let box else {
      let mark =
        sign.isEmpty
        ? "&#160;"
        : "<font color=\"\(colour)\" point-size=\"13\">\(MarkupText.label(sign))</font>"
      return "<td align=\"right\" width=\"34\">\(mark)</td>"
        + "<td align=\"left\" width=\"\(width)\">\(shown)</td>"
    }
    let corners = box.shape == .box ? "border=\"1\"" : "border=\"1\" style=\"rounded\""
    let text =
      box.text == theme.text ? shown : "<font color=\"\(box.text)\">\(shown)</font>"
    return "<td colspan=\"2\" width=\"\(width)\" \(corners) color=\"\(box.line)\" "
      + "bgcolor=\"\(box.fill)\">\(text)</td>"
  }
}

/// The entries of a legend in rows and columns, so that it is as wide as its picture.
struct LegendGrid {
  /// Two columns for each entry in a row.
  let columns: Int
  /// The rows of the table.
  let markup: String
  private let width: Double

  /// The width of a letter of 12 points that all but capitals keep within.
  static let letterWidth = 6.8
  /// The least width of text above and below a picture, in points.
  static let narrowest = 380.0
  /// What a sign and the room between cells take.
  private static let besideWords = 34 + 4 * 6

  init(groups: [[LegendEntry]], width: Double) {
    let words = groups.joined().map(\.width).max() ?? 0
    let room = words + Self.besideWords
    let most = groups.map(\.count).max() ?? 1
    let fitting = max(1, min(Int(max(width, Self.narrowest)) / room, most))
    // As many rows, and no more columns than they need.
    let rows = (most + fitting - 1) / fitting
    let entries = (most + rows - 1) / rows
    let columns = 2 * entries
    self.columns = columns
    self.width = max(width, Double(entries * room), Self.narrowest)
    markup = groups.map { group in
      stride(from: 0, to: group.count, by: entries).map { start in
        let row = group[start..<min(start + entries, group.count)]
        let rest = columns - 2 * row.count
        return "<tr>" + row.map { $0.cells(width: words) }.joined()
          + (rest > 0 ? "<td colspan=\"\(rest)\"></td>" : "") + "</tr>"
      }.joined()
    }.joined()
  }

  /// Text in lines as wide as the legend, broken at spaces.
  func lines(of text: String, letters size: Double) -> [String] {
    let most = max(30, Int(width / (Self.letterWidth * size / 12)))
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last,
        DisplayWidth.of(last) + 1 + DisplayWidth.of(String(word)) <= most
      {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension Substring {
  /// The text without the spaces at its end.
  fileprivate var trimmingLastSpace: Substring {
    guard last == " " else { return self }
    return dropLast().trimmingLastSpace
  }
}
