/// Cuts text into words and marks.
struct Tokenizer {
  private(set) var words: WordTable
  private let lexicon: Lexicon
  private var folded: [UInt8] = []

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    words = lexicon.words
  }

  /// The words of a name, in small letters.
  static func words(of text: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var index = 0
    while let piece = nextPiece(
      in: text,
      from: index,
      to: text.count,
      isAbbreviation: { _ in true }
    ) {
      var word: [UInt8] = []
      fold(text[piece.start..<piece.end], into: &word)
      result.append(word)
      index = piece.end
    }
    return result
  }

  /// Adds the tokens of a line.
  mutating func tokenize(
    _ bytes: borrowing [UInt8],
    _ line: Range<Int>,
    into tokens: inout [Token]
  ) {
    var index = line.lowerBound
    let abbreviations = lexicon
    while let piece = Self.nextPiece(
      in: bytes,
      from: index,
      to: line.upperBound,
      isAbbreviation: { range in
        var word: [UInt8] = []
        Self.fold(range, into: &word)
        guard let number = abbreviations.words.number(of: word[...]) else { return false }
        return abbreviations.traits(of: number).contains(.abbreviation)
      }
    ) {
      Self.fold(bytes[piece.start..<piece.end], into: &folded)
      let word = words.intern(folded[...])
      tokens.append(
        Token(
          start: Int32(piece.start),
          end: Int32(piece.end),
          word: word,
          shape: piece.isWord ? Self.shape(of: bytes, piece.start, piece.end) : .mark,
          traits: lexicon.traits(of: word),
          isSpaced: piece.start > index || index == line.lowerBound
        )
      )
      index = piece.end
    }
  }

  // MARK: - Pieces

  private struct Piece {
    let start: Int
    let end: Int
    let isWord: Bool
  }

  private static func nextPiece(
    in bytes: borrowing [UInt8],
    from start: Int,
    to limit: Int,
    isAbbreviation: (ArraySlice<UInt8>) -> Bool
  ) -> Piece? {
    var index = start
    while index < limit, let width = spaceWidth(bytes, index, limit) { index += width }
    guard index < limit else { return nil }
    let kind = markWidth(bytes, index, limit)
    if let width = kind {
      // "``" and "''" are quotation marks where a keyboard has no others.
      if bytes[index] == 0x60 || bytes[index] == 0x27, index + 1 < limit,
        bytes[index + 1] == bytes[index]
      {
        return Piece(start: index, end: index + 2, isWord: false)
      }
      // What is left of a word behind an apostrophe: 's, 'll.
      if let end = contractionEnd(bytes, index, limit) {
        return Piece(start: index, end: end, isWord: false)
      }
      if bytes[index] == 0x2D, index + 1 < limit, bytes[index + 1] == 0x2D {
        return Piece(start: index, end: index + 2, isWord: false)
      }
      return Piece(start: index, end: min(index + width, limit), isWord: false)
    }
    let end = wordEnd(bytes, index, limit, isAbbreviation)
    return Piece(start: index, end: end, isWord: true)
  }

  private static func spaceWidth(_ bytes: borrowing [UInt8], _ i: Int, _ limit: Int) -> Int? {
    switch bytes[i] {
    case 0x09...0x0D, 0x20: 1
    case 0xC2 where i + 1 < limit && (bytes[i + 1] == 0xA0 || bytes[i + 1] == 0x85): 2
    case 0xE2 where i + 2 < limit && bytes[i + 1] == 0x80:
      (0x80...0x8B).contains(bytes[i + 2]) || bytes[i + 2] == 0xAF ? 3 : nil
    case 0xE3 where i + 2 < limit && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x80: 3
    default: nil
    }
  }

  /// The bytes of a mark that begins here, nil for a letter or digit.
  private static func markWidth(_ bytes: borrowing [UInt8], _ i: Int, _ limit: Int) -> Int? {
    let byte = bytes[i]
    if byte < 0x80 {
      let isWord =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x5F
      return isWord ? nil : 1
    }
    guard i + 1 < limit else { return 1 }
    switch byte {
    // Latin-1 signs; not the letters ª µ º.
    case 0xC2: return [0xAA, 0xB5, 0xBA].contains(bytes[i + 1]) ? nil : 2
    case 0xC3: return bytes[i + 1] == 0x97 || bytes[i + 1] == 0xB7 ? 2 : nil
    // General punctuation, currency signs, arrows, bullets.
    case 0xE2: return i + 2 < limit && bytes[i + 1] <= 0xAF ? 3 : nil
    case 0xE3: return i + 2 < limit && bytes[i + 1] == 0x80 ? 3 : nil
    case 0xEF: return i + 2 < limit && bytes[i + 1] >= 0xB8 ? 3 : nil
    case 0xF0...: return 4
    default: return nil
    }
  }

  /// The bytes of an apostrophe, straight or curved.
  private static func apostropheWidth(_ bytes: borrowing [UInt8], _ i: Int, _ limit: Int) -> Int {
    guard i < limit else { return 0 }
    // Some keyboards type an accent for it: "Kenya`s", "Kenya´s".
    if bytes[i] == 0x27 || bytes[i] == 0x60 { return 1 }
    if bytes[i] == 0xC2, i + 1 < limit, bytes[i + 1] == 0xB4 { return 2 }
    guard i + 2 < limit, bytes[i] == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 else {
      return 0
    }
    return 3
  }

  private static func contractionEnd(
    _ bytes: borrowing [UInt8],
    _ i: Int,
    _ limit: Int
  ) -> Int? {
    let width = apostropheWidth(bytes, i, limit)
    guard width > 0, i > 0, isLetter(bytes, i - 1) else { return nil }
    var end = i + width
    while end < limit, isLetter(bytes, end) { end += 1 }
    let letters = bytes[(i + width)..<end]
    if letters.isEmpty {
      // The plural possessive: farmers’ union.
      return (bytes[i - 1] | 0x20) == 0x73 && end < limit && bytes[end] == 0x20 && bytes[i] != 0x27
        ? end : nil
    }
    return end
  }

  private static func isContraction(_ bytes: borrowing [UInt8], _ i: Int, _ limit: Int) -> Bool {
    var end = i
    while end < limit, isLetter(bytes, end) { end += 1 }
    switch end - i {
    case 1: return [0x73, 0x64, 0x6D, 0x53].contains(bytes[i])
    case 2:
      let pair = (bytes[i], bytes[i + 1])
      return pair == (0x6C, 0x6C) || pair == (0x76, 0x65) || pair == (0x72, 0x65)
    default: return false
    }
  }

  private static func isLetter(_ bytes: borrowing [UInt8], _ i: Int) -> Bool {
    let byte = bytes[i]
    return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0xC3 && byte < 0xE2
      || (byte >= 0x80 && byte < 0xC0)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func wordEnd(
    _ bytes: borrowing [UInt8],
    _ start: Int,
    _ limit: Int,
    _ isAbbreviation: (ArraySlice<UInt8>) -> Bool
  ) -> Int {
    var i = start
    var segment = start
    var hasPoint = false
    while i < limit {
      guard markWidth(bytes, i, limit) != nil || spaceWidth(bytes, i, limit) != nil else {
        i += bytes[i] < 0x80 ? 1 : bytes[i] >= 0xF0 ? 4 : bytes[i] >= 0xE0 ? 3 : 2
        continue
      }
      let next = i + 1
      switch bytes[i] {
      // A hyphen; at the end of a line it is no part of the word.
      case 0x2D
      where next < limit && markWidth(bytes, next, limit) == nil
        && spaceWidth(bytes, next, limit) == nil:
        i = next
        segment = i
        continue
      case 0x2C
      where next < limit && isDigit(bytes[next]) && i > start && isDigit(bytes[i - 1])
        && next + 2 < limit && isDigit(bytes[next + 1]) && isDigit(bytes[next + 2]):
        i = next
        continue
      case 0x2E:
        if next < limit, isDigit(bytes[next]), i > start, isDigit(bytes[i - 1]) {
          i = next
          continue
        }
        if i - segment == 1, isLetter(bytes, segment) {
          // U.S. and e.g. have a point after each letter; K. is somebody's initial.
          let goesOn = next < limit && isLetter(bytes, next)
          if goesOn {
            hasPoint = true
            i = next
            segment = i
            continue
          }
          if hasPoint { return next }
          if LetterCase.isCapital(bytes, at: segment), next + 1 < limit, bytes[next] == 0x20,
            LetterCase.isCapital(bytes, at: next + 1)
          {
            return next
          }
          return i
        }
        if next < limit, isLetter(bytes, next), !LetterCase.isCapital(bytes, at: next),
          next + 1 < limit,
          isLetter(bytes, next + 1)
        {
          i = next
          segment = i
          continue
        }
        // "Harbour Watch PA." ends a sentence; "Pa." is short for a state.
        if i - start == 2, LetterCase.isCapital(bytes, at: start),
          LetterCase.isCapital(bytes, at: start + 1),
          next >= limit
            || next + 1 < limit && bytes[next] == 0x20
              && (bytes[next + 1] == 0x22 || bytes[next + 1] == 0xE2
                || LetterCase.isCapital(bytes, at: next + 1))
        {
          return i
        }
        if i - start <= 6, isAbbreviation(bytes[start..<next]) { return next }
        return i
      // R&D
      case 0x26
      where next < limit && i > start && LetterCase.isCapital(bytes, at: i - 1)
        && LetterCase.isCapital(bytes, at: next):
        i = next
        continue
      // AI+
      case 0x2B where i > start && (isLetter(bytes, i - 1) || isDigit(bytes[i - 1])):
        return next
      case 0x40 where i > start && next < limit && isLetter(bytes, next):
        i = next
        continue
      case 0x27, 0x60, 0xC2, 0xE2:
        let width = apostropheWidth(bytes, i, limit)
        if width > 0, i + width < limit, isLetter(bytes, i + width), isLetter(bytes, i - 1),
          !isContraction(bytes, i + width, limit)
        {
          i += width
          continue
        }
        return i
      default: return i
      }
    }
    return min(i, limit)
  }

  // MARK: - Letters

  /// The bytes in small letters, apostrophes straight, "--" and dashes as one dash, "``" and "`" as the marks
  /// that they stand for.
  private static func fold(_ bytes: ArraySlice<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    if let first = bytes.first, first == 0x60 || first == 0x27,
      bytes.count == 2 ? bytes.last == first : bytes.count == 1 && first == 0x60
    {
      let last: UInt8 = bytes.count == 1 ? 0x98 : first == 0x60 ? 0x9C : 0x9D
      folded.append(contentsOf: [0xE2, 0x80, last])
      return
    }
    if bytes.count == 2, bytes.first == 0x2D, bytes.last == 0x2D {
      folded.append(contentsOf: [0xE2, 0x80, 0x94])
      return
    }
    if bytes.count == 3, bytes.first == 0xE2 {
      let (second, third) = (bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2])
      if second == 0x80, third == 0x93 || third == 0x94 || third == 0x95 {
        folded.append(contentsOf: [0xE2, 0x80, 0x94])
        return
      }
      if second == 0x80, third == 0x99 {
        folded.append(0x27)
        folded.append(0x73)
        return
      }
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x99
      {
        folded.append(0x27)
        index += 3
      } else if byte == 0x60 && bytes.count > 1 {
        folded.append(0x27)
        index += 1
      } else if byte == 0xC2, index + 1 < bytes.endIndex, bytes[index + 1] == 0xB4,
        bytes.count > 2
      {
        folded.append(0x27)
        index += 2
      } else {
        folded.append(byte)
        index += 1
      }
    }
    LetterCase.fold(&folded)
  }

  /// Whether a word is a name with an Arabic article in small letters: "al-Testa", "el-Holm", "ash-Vale".
  private static func hasArticle(_ bytes: borrowing [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 5 else { return false }
    let hyphen = bytes[start + 2] == 0x2D ? start + 2 : start + 3
    guard bytes[hyphen] == 0x2D, LetterCase.isCapital(bytes, at: hyphen + 1) else { return false }
    return ["al", "el", "ar", "as", "az", "ad", "an", "at", "ash"]
      .contains { $0.utf8.elementsEqual(bytes[start..<hyphen]) }
  }

  private static func shape(of bytes: borrowing [UInt8], _ start: Int, _ end: Int) -> Token.Shape {
    var letters = 0
    var capitals = 0
    var digits = 0
    var capitalInside = false
    var index = start
    while index < end {
      let byte = bytes[index]
      if isDigit(byte) {
        digits += 1
      } else if byte < 0x80 ? isLetter(bytes, index) : byte >= 0xC0 {
        letters += 1
        if LetterCase.isCapital(bytes, at: index) {
          capitals += 1
          if index > start, bytes[index - 1] != 0x2D, bytes[index - 1] != 0x27,
            bytes[index - 1] != 0x99, bytes[index - 1] != 0x2E
          {
            capitalInside = true
          }
        }
      }
      index += 1
    }
    if letters == 0 { return .number }
    let startsCapital =
      LetterCase.isCapital(bytes, at: start) || hasArticle(bytes, start, end)
    if isDigit(bytes[start]) { return capitals > 1 ? .mixed : .number }
    if letters == 1, startsCapital, end - start == 2, bytes[end - 1] == 0x2E { return .initial }
    if letters > 1, capitals == letters { return .capitals }
    if startsCapital { return capitalInside || digits > 0 ? .mixed : .capital }
    return capitalInside && capitals < letters ? .mixed : .small
  }
}
