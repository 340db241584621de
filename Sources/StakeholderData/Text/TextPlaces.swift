import StakeholderGraph

/// Turns byte offsets into places; asking upwards is fast.
///
/// Only messages need lines, so nothing counts them while a file is read.
struct TextPlaces {
  private let bytes: [UInt8]
  private var line = 1
  private var lineStart = 0
  private var scanned = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The place of a byte; that of the end for one behind it.
  mutating func place(at offset: Int) -> TextPlace {
    let offset = min(offset, bytes.count)
    if offset < scanned { (line, lineStart, scanned) = (1, 0, 0) }
    while scanned < offset {
      let isLoneReturn =
        bytes[scanned] == 0x0D && !(scanned + 1 < bytes.count && bytes[scanned + 1] == 0x0A)
      if bytes[scanned] == 0x0A || isLoneReturn {
        line += 1
        lineStart = scanned + 1
      }
      scanned += 1
    }
    let scalars = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
    return TextPlace(line: line, column: scalars + 1)
  }
}
