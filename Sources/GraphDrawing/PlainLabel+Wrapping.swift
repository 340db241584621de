import StakeholderGraph

extension PlainLabel {
  /// Appends what ``LabelWrapping/wrap(_:width:)`` makes of a nearly plain name, as it stands between quotes.
  ///
  /// - Returns: the width of the longest line, as ``StakeholderDiagram/leastWidth(ofLine:_:)`` takes it; nil, with
  ///   nothing of use appended, for names that take a closer look, such as those with signs or broken words.
  static func append(_ name: Span<UInt8>, width: Int, to label: inout [UInt8]) -> Double? {
    if let letters = widthOfShortLine(name, width: width) {
      name.append(to: &label)
      return letters
    }
    guard name.count <= LabelWrapping.longest, !isQuotesAndSpaces(name) else { return nil }
    var lines = Lines(width: width)
    var index = 0
    while true {
      while index < name.count, name[index] == 0x20 { index += 1 }
      guard index < name.count else { break }
      var end = index
      while end < name.count, name[end] != 0x20 { end += 1 }
      guard lines.append(name, index..<end, to: &label) else { return nil }
      index = end
    }
    return lines.widest
  }

  /// The width of a name that stands on one line as it is; nil for one that takes a closer look.
  private static func widthOfShortLine(_ name: Span<UInt8>, width: Int) -> Double? {
    guard name.count > 0, name.count <= width, name.count < sums.count, isPlain(name)
    else { return nil }
    var last: UInt8 = 0x20
    for index in name.indices {
      let byte = name[index]
      // A blank at either end, or beside another, goes.
      if byte > 0x7E || (byte == 0x20 && last == 0x20) { return nil }
      last = byte
    }
    return last == 0x20 ? nil : sums[name.count]
  }

  /// The widths of so many letters, added up one by one as for any other line.
  private static let sums: [Double] = (1...40).reduce(into: [0.0]) { sums, _ in
    sums.append((sums.last ?? 0) + 0.55)
  }

  /// Whether nothing but quotes would be left, which Graphviz has to be kept from.
  private static func isQuotesAndSpaces(_ name: Span<UInt8>) -> Bool {
    for index in name.indices where name[index] != 0x20 && name[index] != 0x22 { return false }
    return true
  }

  /// Lines that are filled with words.
  private struct Lines {
    private let width: Int
    /// The columns of the line at hand.
    private var columns = 0
    /// How wide its letters are together.
    private var letters = 0.0
    private var widestBefore = 0.0

    init(width: Int) {
      self.width = width
    }

    var widest: Double? { columns == 0 ? nil : max(widestBefore, letters) }

    /// Appends a word; false if it takes a closer look.
    mutating func append(
      _ name: Span<UInt8>,
      _ word: Range<Int>,
      to label: inout [UInt8]
    ) -> Bool {
      var start = word.lowerBound
      while start < word.upperBound {
        var (end, count) = (start, 0)
        let isWide = isIdeograph(name, start, word)
        if isWide {
          (end, count) = (start + 3, 1)
        } else {
          while end < word.upperBound, !isIdeograph(name, end, word) {
            switch name[end] {
            case 0x21...0x7E, 0xC3...0xCA, 0xD0...0xD1: count += 1
            // Latin letters with two accents.
            case 0xE1 where end + 1 < word.upperBound && (0xB8...0xBB).contains(name[end + 1]):
              count += 1
            case 0x80...0xBF: break
            default: return appendOther(name, word, isBegun: start > word.lowerBound, to: &label)
            }
            end += 1
          }
          if count > 2 * width { return false }
        }
        let piece = Piece(
          range: start..<end,
          columns: isWide ? 2 : count,
          letters: count,
          widthOfLetter: isWide ? 1 : 0.55,
          followsSpace: start == word.lowerBound
        )
        append(piece, of: name, to: &label)
        start = end
      }
      return true
    }

    /// Whether a Chinese character begins here, which may end a line.
    private func isIdeograph(_ name: Span<UInt8>, _ index: Int, _ word: Range<Int>) -> Bool {
      switch name[index] {
      case 0xE5...0xE9: true
      case 0xE4: index + 1 < word.upperBound && name[index + 1] >= 0xB8
      default: false
      }
    }

    /// Appends a word of scripts in which several letters may stand in one column; false for one in which
    /// there is more than letters, marks and points.
    private mutating func appendOther(
      _ name: Span<UInt8>,
      _ word: Range<Int>,
      isBegun: Bool,
      to label: inout [UInt8]
    ) -> Bool {
      // A mark would belong to what was appended.
      if isBegun { return false }
      let text = String(utf8: name.extracting(word))
      var letters = 0
      for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .decimalNumber, .dashPunctuation, .otherPunctuation, .openPunctuation, .closePunctuation,
          .initialPunctuation, .finalPunctuation:
          break
        // At the beginning it would belong to the space before.
        case .nonspacingMark, .spacingMark: if letters == 0 { return false }
        default: return false
        }
        if scalar.value > 0x2E80 { return false }
        letters += 1
      }
      var columns = 0
      for character in text {
        let own = DisplayWidth.of(character)
        if own > 1 { return false }
        columns += own
      }
      if columns == 0 || columns > 2 * width { return false }
      let piece = Piece(
        range: word,
        columns: columns,
        letters: letters,
        widthOfLetter: 0.55,
        followsSpace: true
      )
      append(piece, of: name, to: &label)
      return true
    }

    /// What is not broken.
    private struct Piece {
      let range: Range<Int>
      let columns: Int
      let letters: Int
      let widthOfLetter: Double
      let followsSpace: Bool
    }

    private mutating func append(
      _ piece: Piece,
      of name: Span<UInt8>,
      to label: inout [UInt8]
    ) {
      let space = piece.followsSpace && columns > 0 ? 1 : 0
      if columns > 0 && columns + space + piece.columns > width {
        label += [0x5C, 0x6E]
        widestBefore = max(widestBefore, letters)
        (columns, letters) = (0, 0)
      } else if space == 1 {
        label.append(0x20)
        columns += 1
        letters += 0.55
      }
      PlainLabel.append(name.extracting(piece.range), isShown: true, to: &label)
      columns += piece.columns
      // One by one, as whoever adds up the letters of the line does, so that the sum is the same number.
      for _ in 0..<piece.letters { letters += piece.widthOfLetter }
    }
  }
}
