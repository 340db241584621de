/// Capital and small letters of Latin script in UTF-8.
enum LetterCase {
  /// Whether a letter that begins at a position is a capital.
  static func isCapital(_ bytes: borrowing [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    guard index + 1 < bytes.count else { return false }
    return isCapital(byte, bytes[index + 1])
  }

  private static func isCapital(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch lead {
    case 0xC3: next >= 0x80 && next <= 0x9E && next != 0x97
    case 0xC4: next == 0xBF || (next >= 0xB9 ? next & 1 == 1 : next & 1 == 0) && next != 0xB8
    case 0xC5:
      next <= 0x88
        ? (next >= 0x81 && next & 1 == 1)
        : next >= 0xB9 && next <= 0xBD
          ? next & 1 == 1 : next == 0xB8 || next & 1 == 0 && next < 0xB8
    // Romanian letters with a comma below.
    case 0xC8: next == 0x98 || next == 0x9A
    default: false
    }
  }

  /// Makes all letters small.
  static func fold(_ bytes: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte >= 0x41 && byte <= 0x5A { bytes[index] = byte + 32 }
        index += 1
        continue
      }
      if index + 1 < bytes.count, isCapital(byte, bytes[index + 1]) {
        if byte == 0xC3 {
          bytes[index + 1] += 0x20
        } else if byte == 0xC4, bytes[index + 1] == 0xBF {
          bytes[index] = 0xC5
          bytes[index + 1] = 0x80
        } else {
          bytes[index + 1] += 1
        }
      }
      index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }
  }
}
