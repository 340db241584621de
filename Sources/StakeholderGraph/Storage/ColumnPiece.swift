/// What stands in one row of a column, in as few bytes as can be.
package struct ColumnPiece: Sendable, BitwiseCopyable {
  /// What is there.
  package enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// As of ``ColumnCursor/Value``.
    case nothing, text, list, code, integer, number, boolean, other
  }

  /// What is there.
  package let kind: Kind
  private let count: UInt32
  private let value: Int

  init(_ value: ColumnCursor.Value) {
    var count = 0
    switch value {
    case .nothing: (kind, self.value) = (.nothing, 0)
    case .text(let range):
      (kind, self.value) = (.text, range.lowerBound)
      count = range.count
    case .list(let range):
      (kind, self.value) = (.list, range.lowerBound)
      count = range.count
    case .code(let code): (kind, self.value) = (.code, code)
    case .integer(let number): (kind, self.value) = (.integer, Int(number))
    case .number(let number):
      (kind, self.value) = (.number, Int(bitPattern: UInt(number.bitPattern)))
    case .boolean(let boolean): (kind, self.value) = (.boolean, boolean ? 1 : 0)
    case .other: (kind, self.value) = (.other, 0)
    }
    self.count = UInt32(truncatingIfNeeded: count)
  }

  /// Where a text or list stands in the graph's bytes.
  package var range: Range<Int> { value..<value + Int(count) }
  /// A code or whole number, or 1 for true and 0 for false.
  package var integer: Int { value }
  /// A number.
  package var number: Double { Double(bitPattern: UInt64(UInt(bitPattern: value))) }
}

extension ColumnCursor {
  /// Takes what stands in the rows that follow those taken last.
  ///
  /// In a graph that the processor's cache does not hold, waiting for one reference after another takes more
  /// time than all else; here many are looked at without waiting for each other.
  ///
  /// - Returns: a number of no meaning, so that what was looked at is not left out.
  package mutating func take(
    _ rows: Range<Int>,
    in storage: Span<UInt8>,
    into pieces: inout [ColumnPiece]
  ) -> UInt8 {
    pieces.removeAll(keepingCapacity: true)
    pieces.append(addingCapacity: rows.count) { pieces in
      for row in rows { pieces.append(ColumnPiece(next(row, in: storage))) }
    }
    guard holdsReferences else { return 0 }
    var seen: UInt8 = 0
    for piece in pieces where piece.kind == .text { seen ^= storage[piece.range.lowerBound] }
    return seen
  }
}
