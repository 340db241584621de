/// Some rows of a file that are put together of pieces: bytes of a graph, bytes that stand in every row, and
/// bytes made for a row.
///
/// What a row is made of is found column after column; then all rows are copied one after another, with no
/// more to ask of a piece than where it is and how long.
@safe
package struct RowBlock: ~Copyable {
  /// Rows so few that what is known of them stays at hand.
  @inlinable package static var rowLimit: Int { 128 }
  /// Pieces are copied in whole words, and so with bytes behind them, which the next piece overwrites.
  @inlinable static var wordLength: Int { 32 }
  /// The pieces of a column, a few more than rows, so that those of a row do not share places in the
  /// processor's cache.
  @inlinable static var stride: Int { rowLimit + 4 }

  /// Bytes that are written again and again.
  package struct Kept: Sendable, BitwiseCopyable {
    @usableFromInline let start: Int
    /// How many they are.
    package let count: Int

    /// No bytes.
    package static let none = Kept(start: 0, count: 0)
  }

  /// Bytes that stand before a value.
  struct Part {
    let lead: Kept
    /// The column of the value.
    let column: Int
  }

  /// What each row holds.
  private(set) var parts: [Part] = []
  private(set) var end: Kept
  /// The pieces of each column, a stride of them.
  @usableFromInline var pieces: [ColumnPiece] = []
  @usableFromInline var extents: [ColumnPiece.Extent] = []
  /// Kept bytes with a word behind them, so that each can be copied as words.
  @usableFromInline var kept = [UInt8](repeating: 0, count: RowBlock.wordLength)
  private var numbers: [UInt32] = []
  /// What was looked at ahead; of no use, and kept so that it is looked at.
  private(set) var seen: UInt8 = 0
  /// What was made for the rows at hand.
  var made: [UInt8] = []

  /// A block without rows.
  package init() {
    end = Kept(start: 0, count: 0)
  }

  // MARK: - What rows are made of

  /// Keeps bytes to be put as often as wanted.
  package mutating func keep(_ text: String) -> Kept { keep { $0 += text.utf8 } }

  /// Keeps the bytes that `body` appends.
  package mutating func keep(_ body: (inout [UInt8]) -> Void) -> Kept {
    kept.removeLast(Self.wordLength)
    let start = kept.count
    body(&kept)
    let piece = Kept(start: start, count: kept.count - start)
    kept.append(contentsOf: repeatElement(0, count: Self.wordLength))
    return piece
  }

  /// Begins a row of another kind, which has no parts yet.
  ///
  /// - Parameter end: what each row ends with.
  package mutating func begin(columnCount: Int, end: String) {
    parts.removeAll()
    self.end = keep(end)
    let count = columnCount * Self.stride
    pieces = Array(repeating: .nothing, count: count)
    extents = Array(repeating: ColumnPiece.Extent(), count: columnCount)
  }

  /// Adds the value of a column to each row that has one.
  ///
  /// - Parameter lead: what stands before it.
  package mutating func add(_ column: Int, after lead: String) {
    precondition(column < extents.count, "column \(column) of \(extents.count)")
    parts.append(Part(lead: keep(lead), column: column))
  }

  // MARK: - Rows

  /// Takes what stands in a column of the rows that come next.
  package mutating func take(
    _ column: Int,
    from cursor: inout ColumnCursor,
    _ rows: Range<Int>,
    _ storage: Span<UInt8>
  ) {
    check(column, rows)
    let start = column * Self.stride
    extents[column] = unsafe pieces.withUnsafeMutableBufferPointer { pieces in
      let column = unsafe UnsafeMutableBufferPointer(
        rebasing: pieces[start..<start + rows.count]
      )
      return unsafe cursor.take(rows, in: storage, into: column)
    }
  }

  /// Takes the ids that a column of the rows that come next names.
  ///
  /// - Parameter texts: all ids that it may name.
  package mutating func take(
    _ column: Int,
    from cursor: inout ColumnCursor,
    _ rows: Range<Int>,
    _ storage: Span<UInt8>,
    naming texts: ShortTexts
  ) {
    check(column, rows)
    cursor.takeReferences(rows, in: storage, into: &numbers)
    let (base, start, stride) = (column * Self.stride, made.count, texts.stride)
    precondition(texts.bytes.count >= texts.count * stride + stride, "ids without room behind them")
    let count = texts.count
    var (byteCount, seen) = (0, UInt8(0))
    made.append(addingCapacity: rows.count * stride) { made in
      unsafe made.withUnsafeMutableBufferPointer { made, filled in
        unsafe texts.bytes.withUnsafeBytes { texts in
          guard let target = UnsafeMutableRawPointer(made.baseAddress),
            let texts = texts.baseAddress
          else { return }
          // Looked at ahead, with nothing between that could be waited for.
          for number in numbers {
            seen ^= unsafe texts.load(
              fromByteOffset: min(Int(number), count) * stride,
              as: UInt8.self
            )
          }
          for (place, number) in numbers.enumerated() {
            // Behind the last id there is room for one more.
            let from = unsafe texts + min(Int(number), count) * stride
            let length = number < count ? unsafe Int(from.load(as: UInt8.self)) : 0
            unsafe (target + place * stride).copyMemory(from: from, byteCount: 16)
            if stride > 16 {
              unsafe (target + place * stride + 16).copyMemory(from: from + 16, byteCount: 16)
            }
            pieces[base + place] =
              length > 0
              ? ColumnPiece(.made, start + place * stride + 1, count: length) : .nothing
            byteCount += length
          }
          filled += rows.count * stride
        }
      }
    }
    extents[column] = ColumnPiece.Extent()
    extents[column].byteCount = byteCount
    self.seen ^= seen
  }

  private func check(_ column: Int, _ rows: Range<Int>) {
    precondition(
      column < extents.count && rows.count <= Self.rowLimit,
      "\(rows.count) rows of column \(column) of \(extents.count)"
    )
  }

  /// What stands in a column of a row, by its place among the rows at hand.
  @inlinable @inline(__always)
  package subscript(column: Int, place: Int) -> ColumnPiece { pieces[column * Self.stride + place] }

  /// Puts kept bytes in the place of a value and of what stands before it.
  @inlinable @inline(__always)
  package mutating func replace(_ column: Int, _ place: Int, by kept: Kept) {
    precondition(kept.start + kept.count + Self.wordLength <= self.kept.count, "not kept here")
    set(column, place, ColumnPiece(.kept, kept.start, count: kept.count))
  }

  /// Puts nothing in the place of a value.
  @inlinable @inline(__always)
  package mutating func clear(_ column: Int, _ place: Int) { set(column, place, .nothing) }

  /// Begins a column whose values are put into their places one by one.
  package mutating func clear(_ column: Int) { extents[column] = ColumnPiece.Extent() }

  /// Puts kept bytes in the place of each value of a column, also of the blocks that follow.
  package mutating func fill(_ column: Int, with kept: Kept) {
    clear(column)
    for place in 0..<Self.rowLimit { replace(column, place, by: kept) }
  }

  /// Puts the value of another column in the place of one.
  package mutating func replace(_ column: Int, _ place: Int, byColumn other: Int) {
    set(column, place, self[other, place])
  }

  // Loops stand here, since a call from another module for each row costs as much as its copying.

  /// The pieces of a column of the rows at hand.
  package func copyPieces(of column: Int, _ rowCount: Int, into copy: inout [ColumnPiece]) {
    let start = column * Self.stride
    copy.removeAll(keepingCapacity: true)
    copy.append(contentsOf: pieces[start..<start + rowCount])
  }

  /// Adds the code in each row of a column, counted from 1, so many times to a number of that row.
  package func addCodes(of column: Int, times factor: Int, to numbers: inout [Int]) {
    check(column, 0..<numbers.count)
    let start = column * Self.stride
    for place in numbers.indices {
      let piece = pieces[start + place]
      if case .code = piece.kind { numbers[place] += (piece.value + 1) * factor }
    }
  }

  /// Puts kept bytes in the place of each value of a column, those of a table that numbers tell.
  package mutating func replace(_ column: Int, by table: [Kept], at numbers: [Int]) {
    check(column, 0..<numbers.count)
    for (place, number) in numbers.enumerated() { replace(column, place, by: table[number]) }
  }

  /// Puts the value of another column in the place of each that holds nothing.
  package mutating func replaceEmpty(_ column: Int, _ rowCount: Int, byColumn other: Int) {
    check(column, 0..<rowCount)
    for place in 0..<rowCount where self[column, place].size == 0 {
      set(column, place, self[other, place])
    }
  }

  /// Puts bytes in the place of a value.
  package mutating func replace(_ column: Int, _ place: Int, byBytes bytes: Span<UInt8>) {
    let start = made.count
    bytes.append(to: &made)
    set(column, place, ColumnPiece(.made, start, count: made.count - start))
  }

  /// Puts the digits of each number of a column in its place.
  package mutating func spellNumbers(_ column: Int, _ rowCount: Int) {
    let (base, start) = (column * Self.stride, made.count)
    made.append(addingCapacity: rowCount * NumberText.longest) { made in
      for place in base..<base + rowCount {
        let piece = pieces[place]
        let before = made.count
        switch piece.kind {
        case .number: NumberText.append(piece.number, to: &made)
        case .integer: NumberText.append(Int64(piece.value), to: &made)
        default: continue
        }
        pieces[place] = ColumnPiece(.made, start + before, count: made.count - before)
      }
    }
    extents[column].byteCount += made.count - start
  }

  /// Puts bytes in the place of a value, those that `body` appends; nothing if it gives false.
  package mutating func replace(_ column: Int, _ place: Int, _ body: (inout [UInt8]) -> Bool) {
    let start = made.count
    guard body(&made) else {
      made.removeLast(made.count - start)
      return set(column, place, .nothing)
    }
    set(column, place, ColumnPiece(.made, start, count: made.count - start))
  }

  @inlinable @inline(__always)
  mutating func set(_ column: Int, _ place: Int, _ piece: ColumnPiece) {
    pieces[column * Self.stride + place] = piece
    // Of the graph's bytes no more is asked than is there; of the others it is known.
    extents[column].byteCount += Int(piece.size)
    if case .text = piece.kind {
      extents[column].end = max(extents[column].end, piece.range.upperBound)
    }
  }
}
