/// Folds many names as ``NameFolding`` does, and remembers what it found out about each letter.
struct NameFolder {
  /// What each letter of two bytes' number becomes: where it stands in ``pieces`` and how long it is, the
  /// latter in the lower eight bits; or one of the marks below.
  private var entries = [UInt32](repeating: Self.unknown, count: 0x10000)
  private var pieces: [UInt8] = []

  private static let unknown: UInt32 = 0
  /// Only a look at the whole name tells.
  private static let whole: UInt32 = 0xFF
  /// A mark that stays; the order of several depends on each other.
  private static let mark: UInt32 = 0xFE

  /// Appends the fold of a name in UTF-8 to some bytes.
  mutating func append(_ name: Span<UInt8>, to folded: inout [UInt8]) {
    let start = folded.count
    var index = 0
    var isAfterMark = false
    while index < name.count {
      let byte = name[index]
      if byte < 0x80 {
        Self.append(ascii: byte, to: &folded, after: start)
        isAfterMark = false
        index += 1
        continue
      }
      guard let (scalar, length) = Self.scalar(of: name, at: index) else {
        return appendWhole(name, to: &folded, after: start)
      }
      if entries[scalar] == Self.unknown { learn(scalar) }
      let entry = entries[scalar]
      switch entry {
      case Self.whole: return appendWhole(name, to: &folded, after: start)
      case Self.mark:
        if isAfterMark { return appendWhole(name, to: &folded, after: start) }
        isAfterMark = true
        for place in index..<index + length { folded.append(name[place]) }
      default:
        let piece = Int(entry >> 8)
        for place in piece..<piece + Int(entry & 0xFF) {
          if pieces[place] == 0x20 {
            Self.append(ascii: 0x20, to: &folded, after: start)
          } else {
            folded.append(pieces[place])
          }
          isAfterMark = false
        }
      }
      index += length
    }
    if folded.count > start, folded[folded.count - 1] == 0x20 { folded.removeLast() }
  }

  private static func append(ascii byte: UInt8, to folded: inout [UInt8], after start: Int) {
    switch byte {
    case 0x41...0x5A: folded.append(byte + 32)
    case 0x09...0x0D, 0x20:
      if folded.count > start, folded[folded.count - 1] != 0x20 { folded.append(0x20) }
    default: if !NameFolding.isDroppedASCII(byte) { folded.append(byte) }
    }
  }

  private func appendWhole(_ name: Span<UInt8>, to folded: inout [UInt8], after start: Int) {
    folded.removeLast(folded.count - start)
    folded += Array(NameFolding.fold(String(utf8: name)).utf8)
  }

  /// The letter of two or three bytes at an index, and their number; nil for any other.
  private static func scalar(of name: Span<UInt8>, at index: Int) -> (scalar: Int, length: Int)? {
    let lead = name[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, length < 4, index + length <= name.count,
      name[index + 1] & 0xC0 == 0x80
    else { return nil }
    let second = Int(name[index + 1] & 0x3F)
    if length == 2 { return (Int(lead & 0x1F) << 6 | second, 2) }
    guard name[index + 2] & 0xC0 == 0x80 else { return nil }
    return (Int(lead & 0x0F) << 12 | second << 6 | Int(name[index + 2] & 0x3F), 3)
  }

  private mutating func learn(_ number: Int) {
    guard let scalar = Unicode.Scalar(UInt32(number)) else {
      entries[number] = Self.whole
      return
    }
    // This mark becomes a letter, which the marks around it do not stay in order with.
    if NameFolding.holdsIotaBelow(scalar) {
      entries[number] = Self.whole
      return
    }
    let letters = NameFolding.letters(of: String(scalar))
    let marks = letters.count { $0.properties.canonicalCombiningClass != .notReordered }
    if marks > 0 {
      let isItself = letters.count == 1 && letters.first == scalar
      entries[number] = isItself ? Self.mark : Self.whole
      return
    }
    let bytes = Array(String(letters).utf8)
    guard bytes.count < Int(Self.mark), pieces.count < 0xFF_0000 else {
      entries[number] = Self.whole
      return
    }
    // No piece stands at 0, so that no entry is `unknown`.
    if pieces.isEmpty { pieces.append(0) }
    entries[number] = UInt32(pieces.count) << 8 | UInt32(bytes.count)
    pieces += bytes
  }
}
