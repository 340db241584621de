import StakeholderGraph

/// Where the parts of plain XML end: characters, entities, names and tags.
///
/// It looks at bytes only, and knows nothing of what is open or of lines.
enum PlainXMLText {
  enum Entity {
    case done(Unicode.Scalar, end: Int)
    case short
    case notPlain
  }

  /// The character that an `&` begins.
  static func entity(_ text: Span<UInt8>, at start: Int) -> Entity {
    var end = start + 1
    while end < text.count, text[end] != UInt8(ascii: ";") {
      end += 1
      if end - start > 10 { return .notPlain }
    }
    guard end < text.count else { return .short }
    let name = String(utf8: text.extracting(start + 1..<end))
    switch name {
    case "amp": return .done("&", end: end + 1)
    case "lt": return .done("<", end: end + 1)
    case "gt": return .done(">", end: end + 1)
    case "quot": return .done("\"", end: end + 1)
    case "apos": return .done("'", end: end + 1)
    default: break
    }
    let digits = name.dropFirst()
    guard name.first == "#", let first = digits.utf8.first, first != UInt8(ascii: "+") else {
      return .notPlain
    }
    let isHexadecimal = first == UInt8(ascii: "x")
    let number =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, digits.dropFirst().utf8.first != UInt8(ascii: "+"),
      number >= 0x20 || number == 0x09 || number == 0x0A || number == 0x0D,
      number != 0xFFFE, number != 0xFFFF, let scalar = Unicode.Scalar(number)
    else { return .notPlain }
    return .done(scalar, end: end + 1)
  }

  /// The length of a character of several bytes that XML has; 0 for any other. Bytes that are still to come
  /// are taken for right.
  static func sequenceLength(_ text: Span<UInt8>, at index: Int) -> Int {
    let lead = text[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4 else { return 0 }
    guard index + length <= text.count else { return length }
    for place in index + 1..<index + length where text[place] & 0xC0 != 0x80 { return 0 }
    let second = text[index + 1]
    switch lead {
    case 0xE0 where second < 0xA0: return 0
    case 0xED where second > 0x9F: return 0
    case 0xF0 where second < 0x90: return 0
    case 0xF4 where second > 0x8F: return 0
    case 0xEF where second == 0xBF && text[index + 2] >= 0xBE: return 0
    default: return length
    }
  }

  /// Where the `>` stands that ends a tag; nil if it is still to come.
  static func tagEnd(_ text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    var quote: UInt8 = 0
    while index < text.count {
      let byte = text[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Where a name ends; names of ASCII only are plain.
  static func nameEnd(_ text: Span<UInt8>, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      switch text[index] {
      case 0x41...0x5A, 0x61...0x7A, 0x5F: break
      case 0x30...0x39, 0x2D, 0x2E, 0x3A: if index == start { return start }
      default: return index
      }
      index += 1
    }
    return index
  }

  /// Where a name begins without the prefix of its namespace.
  static func localStart(_ name: Span<UInt8>) -> Int {
    var start = 0
    for index in name.indices where name[index] == UInt8(ascii: ":") { start = index + 1 }
    return start
  }
}
