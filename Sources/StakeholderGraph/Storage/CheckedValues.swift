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
      return unsafe Self.greatest(UInt8.self, in: bytes, of: map) <= PropertyColumn.Absent.boolean
    case .finite:
      for offset in stride(from: bytes.lowerBound, to: bytes.upperBound, by: 8) {
        let number = unsafe map.loadUnaligned(fromByteOffset: offset, as: Double.self)
        if number.isInfinite { return false }
      }
      return true
    case .code(let count, let canBeAbsent):
      if bytes.isEmpty { return true }
      return canBeAbsent
        ? unsafe Self.greatest(UInt16.self, in: bytes, of: map, plus: 1) <= count
        : unsafe Self.greatest(UInt16.self, in: bytes, of: map) < count
    case .reference(let count, let canBeAbsent):
      if bytes.isEmpty { return true }
      return canBeAbsent
        ? unsafe Self.greatest(UInt32.self, in: bytes, of: map, plus: 1) <= count
        : unsafe Self.greatest(UInt32.self, in: bytes, of: map) < count
    case .bounds(let limit): return unsafe areBounds(in: bytes, of: map, upTo: limit)
    }
  }

  /// The greatest of some numbers, 0 for none.
  ///
  /// One look at all of them and no way out of the loop, so that several are looked at in a step.
  ///
  /// - Parameter one: is added to each, so that 1 makes 0 of the greatest that there is, which stands for
  ///   an absent value.
  private static func greatest<Number: FixedWidthInteger & UnsignedInteger>(
    _: Number.Type,
    in bytes: Range<Int>,
    of map: UnsafeRawBufferPointer,
    plus one: Number = 0
  ) -> Int {
    // Values stand at multiples of their size.
    let numbers = unsafe UnsafeRawBufferPointer(rebasing: map[bytes]).bindMemory(to: Number.self)
    var greatest: Number = 0
    for place in 0..<numbers.count { greatest = unsafe max(greatest, numbers[place] &+ one) }
    return Int(greatest)
  }

  private func areBounds(
    in bytes: Range<Int>,
    of map: UnsafeRawBufferPointer,
    upTo limit: Int
  ) -> Bool {
    guard !bytes.isEmpty else { return true }
    let isFirst = bytes.lowerBound == range.lowerBound
    // The last value of the block before is looked at too, so that no two neighbours go unseen.
    let seen = (isFirst ? bytes.lowerBound : bytes.lowerBound - 4)..<bytes.upperBound
    let ends = unsafe UnsafeRawBufferPointer(rebasing: map[seen]).bindMemory(to: UInt32.self)
    if isFirst, unsafe ends[0] != 0 { return false }
    var areDown: UInt32 = 0
    for place in 1..<max(1, ends.count) {
      areDown |= unsafe ends[place] < ends[place - 1] ? 1 : 0
    }
    let last = unsafe Int(ends[ends.count - 1])
    return areDown == 0 && last <= limit
      && (bytes.upperBound < range.upperBound || last == limit)
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
