/// Values that stand one after another in a map, and what keeps them from leading outside.
package struct CheckedValues: Sendable {
  /// The bytes that hold them.
  let range: Range<Int>
  let rule: ValueRule

  /// Whether those of the values that stand in a block keep the rule.
  ///
  /// - Parameter map: everything from the first byte of the map to the last of the block, or further.
  func areSound(in block: Range<Int>, of map: UnsafeRawBufferPointer) -> Bool {
    let bytes = range.clamped(to: block)
    switch rule {
    case .anything: return true
    case .boolean:
      for offset in bytes where unsafe map[offset] > PropertyColumn.Absent.boolean { return false }
    case .finite:
      for offset in stride(from: bytes.lowerBound, to: bytes.upperBound, by: 8) {
        let number = unsafe map.loadUnaligned(fromByteOffset: offset, as: Double.self)
        if number.isInfinite { return false }
      }
    case .code(let count, let canBeAbsent):
      for offset in stride(from: bytes.lowerBound, to: bytes.upperBound, by: 2) {
        let code = unsafe map.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
        if code >= count && !(canBeAbsent && code == PropertyColumn.Absent.code) { return false }
      }
    case .reference(let count, let canBeAbsent):
      for offset in stride(from: bytes.lowerBound, to: bytes.upperBound, by: 4) {
        let number = unsafe map.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        if number >= count && !(canBeAbsent && number == PropertyColumn.Absent.reference) {
          return false
        }
      }
    case .bounds(let limit):
      // The last value of the block before is looked at too, so that no two neighbours go unseen.
      var last: UInt32 = 0
      if bytes.lowerBound > range.lowerBound {
        last = unsafe map.loadUnaligned(fromByteOffset: bytes.lowerBound - 4, as: UInt32.self)
      }
      for offset in stride(from: bytes.lowerBound, to: bytes.upperBound, by: 4) {
        let end = unsafe map.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        if end < last || end > limit || (offset == range.lowerBound && end != 0) { return false }
        last = end
      }
      if bytes.upperBound == range.upperBound && last != limit { return false }
    }
    return true
  }
}

/// What values have to be, so that nobody who follows them leaves the graph.
enum ValueRule: Sendable, Hashable {
  /// Any bits will do.
  case anything
  /// Bytes of 0, 1, or 2 for an absent one.
  case boolean
  /// Doubles that are not infinite.
  case finite
  /// 16-bit positions in a list of so many.
  case code(count: Int, canBeAbsent: Bool)
  /// 32-bit numbers of so many rows or outside ids.
  case reference(count: Int, canBeAbsent: Bool)
  /// 32-bit bounds of texts or lists, upwards from 0 to a limit.
  case bounds(limit: Int)
}
