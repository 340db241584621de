/// What stands in one row of a column, in as few bytes as can be.
package struct ColumnPiece: Sendable, BitwiseCopyable {
  /// What is there.
  package enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// As of ``ColumnCursor/Value``.
    case nothing, text, list, code, integer, number, boolean, other
    /// Bytes that a writer keeps, and bytes that it made for this row.
    case kept, made
  }

  /// What pieces of a graph's bytes take together.
  package struct Extent: Sendable {
    /// How many bytes they hold.
    package var byteCount = 0
    /// Where the last of them ends, 0 for none.
    package var end = 0
    /// A number of no meaning, so that what was looked at ahead is not left out.
    var seen: UInt8 = 0

    /// Of no pieces.
    package init() {}

    /// Adds a piece that holds bytes.
    @inline(__always)
    mutating func add(_ piece: ColumnPiece) {
      byteCount += Int(piece.size)
      end = max(end, piece.value + Int(piece.size))
    }
  }

  /// What is there.
  package let kind: Kind
  /// How many bytes it is.
  package let size: UInt32
  /// Where its bytes begin; a code or whole number, or 1 for true and 0 for false; the bits of a number.
  package let value: Int

  /// Nothing.
  package static let nothing = ColumnPiece(.nothing, value: 0)

  /// A piece of some bytes, fewer than 4 GiB.
  @inlinable
  package init(_ kind: Kind, _ start: Int, count: Int) {
    self.kind = kind
    size = UInt32(truncatingIfNeeded: count)
    value = start
  }

  /// A piece that holds no bytes.
  init(_ kind: Kind, value: Int) {
    self.kind = kind
    size = 0
    self.value = value
  }

  /// Where a text or list stands in the graph's bytes.
  @inlinable package var range: Range<Int> { value..<value + Int(size) }
  /// A number.
  package var number: Double { Double(bitPattern: UInt64(UInt(bitPattern: value))) }
}
