/// Text files turned into UTF-8 bytes, with every byte that is not text reported.
package enum TextDecoding {
  /// Something in a file that is not text, at a byte offset of the UTF-8 result.
  package struct Flaw: Hashable {
    package let offset: Int
    package let isNUL: Bool
  }

  /// How a file's text is written as bytes.
  enum Encoding: Hashable {
    case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian
  }

  /// The encoding that a file's first bytes tell.
  static func encoding(of file: [UInt8]) -> Encoding {
    switch (file.first, file.dropFirst().first) {
    case (0xFF, 0xFE): .utf16LittleEndian
    case (0xFE, 0xFF): .utf16BigEndian
    case (0xEF, 0xBB) where file.count > 2 && file[2] == 0xBF: .utf8WithMark
    default: .utf8
    }
  }

  /// A file of UTF-8 text in an encoding, with the mark that tells it.
  static func file(of text: [UInt8], in encoding: Encoding) -> [UInt8] {
    switch encoding {
    case .utf8: return text
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + text
    case .utf16LittleEndian, .utf16BigEndian:
      let units = [0xFEFF] + Array(String(decoding: text, as: UTF8.self).utf16)
      let isBig = encoding == .utf16BigEndian
      return units.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
        return isBig ? [high, low] : [low, high]
      }
    }
  }

  /// The file's text as UTF-8 without byte order mark; UTF-16 is recognised by its mark.
  package static func utf8(of file: [UInt8]) -> [UInt8] {
    switch encoding(of: file) {
    case .utf8: file
    case .utf8WithMark: Array(file.dropFirst(3))
    case .utf16LittleEndian: utf16(file.dropFirst(2), isBigEndian: false)
    case .utf16BigEndian: utf16(file.dropFirst(2), isBigEndian: true)
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    // Half a code unit at the end, or half a surrogate pair, is a flaw: an invalid byte says so.
    var text: [UInt8] = []
    text.reserveCapacity(units.count)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
      case .error: text.append(0xFF)
      case .emptyInput: break decoding
      }
    }
    return text + (index < bytes.endIndex ? [0xFF] : [])
  }

  /// What is to be known of a text before it is read.
  struct Survey {
    /// The places where the bytes are not UTF-8, or are NUL; one at most for each line.
    var flaws: [Flaw] = []
    /// Whether there are control characters other than tabs and line ends, or bytes like theirs.
    var hasControls = false
  }

  /// Looks through a text.
  static func survey(_ bytes: [UInt8]) -> Survey {
    var survey = Survey()
    var index = 0
    var skipsLine = false
    let text = bytes.span
    while index < text.count {
      if !skipsLine {
        index = endOfPlainWords(text, from: index)
        guard index < text.count else { break }
      }
      let byte = text[index]
      if byte < 0x80 {
        if byte == 0 && !skipsLine {
          survey.flaws.append(Flaw(offset: index, isNUL: true))
          skipsLine = true
        }
        if byte == 0x0A || byte == 0x0D {
          skipsLine = false
        } else if byte == 0x7F || (byte < 0x20 && byte != 0x09) {
          survey.hasControls = true
        }
        index += 1
        continue
      }
      let length = sequenceLength(in: text, at: index)
      if length == 0 && !skipsLine {
        survey.flaws.append(Flaw(offset: index, isNUL: false))
        skipsLine = true
      }
      // C1 controls are 0xC2 and then 0x80 to 0x9F.
      if byte == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0 {
        survey.hasControls = true
      }
      index += max(length, 1)
    }
    return survey
  }

  /// The places where the bytes are not UTF-8, or are NUL; one at most for each line.
  package static func flaws(in bytes: [UInt8]) -> [Flaw] { survey(bytes).flaws }

  /// Whether some of a text's bytes look like control characters other than tabs and line ends.
  static func hasControls(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let text = bytes.span
    for index in range {
      let byte = text[index]
      if byte == 0x7F || (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) {
        return true
      }
      if byte == 0xC2 && index + 1 < text.count && (0x80..<0xA0).contains(text[index + 1]) {
        return true
      }
    }
    return false
  }

  /// Where the first eight bytes begin that are not all ASCII from the space to the tilde, or fewer are left.
  private static func endOfPlainWords(_ text: Span<UInt8>, from start: Int) -> Int {
    let count = text.count
    return unsafe text.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // The top bit of each byte is set if it is at least 0x80, below 0x20, or 0x7F.
        let isHigh = word | (word &+ 0x0101_0101_0101_0101)
        let isLow = (word | 0x8080_8080_8080_8080) &- 0x2020_2020_2020_2020
        if (isHigh | ~isLow) & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      return index
    }
  }

  /// The length of a well-formed sequence of several bytes, 0 for any other.
  private static func sequenceLength(in bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(lead), index + length <= bytes.count else { return 0 }
    for place in index + 1..<index + length where bytes[place] & 0xC0 != 0x80 { return 0 }
    let second = bytes[index + 1]
    // Overlong forms, surrogates, and what lies beyond U+10FFFF.
    let isOutside =
      switch lead {
      case 0xE0: second < 0xA0
      case 0xED: second > 0x9F
      case 0xF0: second < 0x90
      case 0xF4: second > 0x8F
      default: false
      }
    return isOutside ? 0 : length
  }
}
