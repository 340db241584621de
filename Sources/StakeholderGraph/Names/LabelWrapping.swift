/// Names broken into lines, so that nodes are not wider than they need be.
public enum LabelWrapping {
  /// The text in lines of about `width` letters, broken at spaces and between CJK characters.
  ///
  /// A wide character counts as two letters. A word more than twice as long as a line is broken where
  /// the line ends, shorter ones stay whole. What goes on beyond
  /// `longest` is cut off: nobody reads such a label, and drawing one takes minutes.
  public static func wrap(_ text: String, width: Int) -> String {
    let text = cut(text)
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for piece in pieces(of: text).flatMap({ broken($0, at: width) }) {
      let pieceWidth = DisplayWidth.of(piece.text)
      let space = piece.followsSpace && !line.isEmpty ? 1 : 0
      if !line.isEmpty && lineWidth + space + pieceWidth > width {
        lines.append(line)
        (line, lineWidth) = (piece.text, pieceWidth)
      } else {
        line += (space == 1 ? " " : "") + piece.text
        lineWidth += space + pieceWidth
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// A word in parts that fit into lines, if it is much too long for one.
  private static func broken(_ piece: Piece, at width: Int) -> [Piece] {
    guard width > 0, DisplayWidth.of(piece.text) > 2 * width else { return [piece] }
    var parts: [Piece] = []
    var rest = piece.text[...]
    while !rest.isEmpty {
      let part = rest.prefix(width)
      parts.append(Piece(text: String(part), followsSpace: parts.isEmpty && piece.followsSpace))
      rest = rest.dropFirst(width)
    }
    return parts
  }

  /// The most Unicode scalars of a label.
  public static let longest = 240

  private static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(longest + 1)
    guard scalars.count > longest else { return text }
    return String(String.UnicodeScalarView(scalars.dropLast())) + "…"
  }

  private struct Piece {
    let text: String
    let followsSpace: Bool
  }

  /// Words, and single CJK characters.
  private static func pieces(of text: String) -> [Piece] {
    text.split(whereSeparator: \.isWhitespace).flatMap { word -> [Piece] in
      var pieces: [Piece] = []
      for character in word {
        let isWide = Self.isWide(character)
        if let last = pieces.last, !isWide, !Self.isWide(last.text) {
          pieces[pieces.count - 1] = Piece(
            text: last.text + String(character),
            followsSpace: last.followsSpace
          )
        } else {
          pieces.append(Piece(text: String(character), followsSpace: pieces.isEmpty))
        }
      }
      return pieces
    }
  }

  private static func isWide(_ text: String) -> Bool { text.last.map(isWide) ?? false }

  private static func isWide(_ character: Character) -> Bool { DisplayWidth.of(character) == 2 }
}
