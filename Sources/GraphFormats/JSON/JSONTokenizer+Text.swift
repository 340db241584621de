import StakeholderGraph

extension JSONTokenizer {
  /// Reads a text from its opening quote to the closing one.
  mutating func readText() throws(ReadingStop) {
    position += 1
    textStart = position
    hasEscapes = false
    while true {
      position = plainEnd(from: position)
      guard position < buffer.count else {
        if try refill() { continue }
        throw cutOff()
      }
      switch buffer[position] {
      case UInt8(ascii: "\""):
        if hasEscapes { keepPlain() }
        return endText(at: position)
      case UInt8(ascii: "\\"):
        if !hasEscapes { unescaped.removeAll(keepingCapacity: true) }
        hasEscapes = true
        keepPlain()
        try readEscape()
        textStart = position
      case 0..<0x20:
        throw error(
          at: position,
          "there is a line break or control character in a text; write it as an escape, such as \\n"
        )
      default: try readSequence()
      }
    }
  }

  /// Where characters begin that need a closer look.
  private func plainEnd(from start: Int) -> Int {
    let bytes = buffer.span
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x5C { return index }
      index += 1
    }
    return index
  }

  /// Copies what stands since the last escape.
  private mutating func keepPlain() {
    unescaped += buffer[textStart..<position]
  }

  private mutating func readEscape() throws(ReadingStop) {
    try need(2)
    let byte = buffer[position + 1]
    let plain: UInt8? =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
      case UInt8(ascii: "b"): 0x08
      case UInt8(ascii: "f"): 0x0C
      case UInt8(ascii: "n"): 0x0A
      case UInt8(ascii: "r"): 0x0D
      case UInt8(ascii: "t"): 0x09
      default: nil
      }
    if let plain {
      unescaped.append(plain)
      position += 2
    } else if byte == UInt8(ascii: "u") {
      append(try readScalar())
    } else {
      throw error(at: position, "there is a backslash before what needs none; double it")
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    // No C text can hold it, so no graph does.
    let isNUL = scalar.value == 0
    if isNUL { oddity = .nul }
    if let encoded = UTF8.encode(isNUL ? "\u{FFFD}" : scalar) {
      unescaped.append(contentsOf: encoded)
    }
  }

  /// The character of a `\u`, or of two that make up one.
  private mutating func readScalar() throws(ReadingStop) -> Unicode.Scalar {
    // Counted from the token, since a refill moves the bytes.
    let start = position - tokenStart
    let first = try readUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if UTF16.isLeadSurrogate(first) {
      if try has(2), buffer[position] == UInt8(ascii: "\\"),
        buffer[position + 1] == UInt8(ascii: "u")
      {
        let second = try readUnit()
        if UTF16.isTrailSurrogate(second),
          let scalar = Unicode.Scalar(
            0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
          )
        {
          return scalar
        }
      }
    }
    throw error(
      at: tokenStart + start,
      "there is half a surrogate pair; write both halves, or the character itself",
      code: "encoding"
    )
  }

  /// Four hexadecimal digits after `\u`.
  private mutating func readUnit() throws(ReadingStop) -> UInt16 {
    try need(6)
    let digits = buffer[position + 2..<position + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      throw error(at: position, "after \\u there have to be four hexadecimal digits")
    }
    position += 6
    return unit
  }

  /// Passes over a character of several bytes.
  private mutating func readSequence() throws(ReadingStop) {
    let lead = buffer[position]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard try has(length),
      UTF8Sequence.isValid(buffer[position..<position + length])
    else {
      throw error(
        at: position,
        "these bytes are not UTF-8; save the file as UTF-8",
        code: "encoding"
      )
    }
    position += length
    lineStart += length - 1
  }

  /// Sees to it that so many bytes stand from the position on.
  private mutating func need(_ count: Int) throws(ReadingStop) {
    guard try has(count) else { throw cutOff() }
  }

  /// Gets bytes until so many stand from the position on; false if the data end before.
  mutating func has(_ count: Int) throws(ReadingStop) -> Bool {
    while buffer.count - position < count {
      guard try refill() else { return false }
    }
    return true
  }
}

enum UTF8Sequence {
  /// Whether bytes, two to four, are one character.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let lead = bytes.first, (0xC2...0xF4).contains(lead),
      bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return false }
    let second = bytes[bytes.startIndex + 1]
    // Overlong forms, surrogates, and what lies beyond U+10FFFF.
    return switch lead {
    case 0xE0: second >= 0xA0
    case 0xED: second <= 0x9F
    case 0xF0: second >= 0x90
    case 0xF4: second <= 0x8F
    default: true
    }
  }
}
