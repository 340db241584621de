extension RowBlock {
  /// Appends the rows at hand.
  ///
  /// - Parameter storage: the bytes of the graph.
  package mutating func put(
    _ rowCount: Int,
    of storage: Span<UInt8>,
    to output: inout [UInt8]
  ) {
    precondition(rowCount <= Self.rowLimit, "\(rowCount) rows at once")
    var byteCount = end.count * rowCount
    for part in parts {
      let extent = extents[part.column]
      byteCount += part.lead.count * rowCount + extent.byteCount
      if extent.end + Self.wordLength > storage.count { makeLast(part.column, rowCount, storage) }
    }
    made.append(contentsOf: repeatElement(0, count: Self.wordLength))
    unsafe Self.append(upTo: byteCount + Self.wordLength, to: &output) { target in
      unsafe storage.withUnsafeBytes { storage in
        unsafe kept.withUnsafeBytes { kept in
          unsafe made.withUnsafeBytes { made in
            unsafe pieces.withUnsafeBufferPointer { pieces in
              unsafe parts.withUnsafeBufferPointer { parts in
                unsafe Self.fill(
                  target,
                  (storage, kept, made),
                  pieces,
                  parts,
                  end,
                  rowCount: rowCount
                )
              }
            }
          }
        }
      }
    }
    made.removeAll(keepingCapacity: true)
  }

  /// Appends what `body` puts behind all that is there, and tells the length of: at most so many bytes.
  private static func append(
    upTo count: Int,
    to bytes: inout [UInt8],
    _ body: (UnsafeMutableRawPointer) -> Int
  ) {
    bytes.append(addingCapacity: count) { bytes in
      unsafe bytes.withUnsafeMutableBufferPointer { target, filled in
        guard let target = target.baseAddress else { return }
        unsafe filled += body(UnsafeMutableRawPointer(target + filled))
      }
    }
  }

  /// Makes those texts that end so near to the end of the graph's bytes that no word may be read there.
  private mutating func makeLast(_ column: Int, _ rowCount: Int, _ storage: Span<UInt8>) {
    for place in 0..<rowCount {
      let piece = self[column, place]
      switch piece.kind {
      case .text, .list: break
      default: continue
      }
      guard piece.range.upperBound + Self.wordLength > storage.count else { continue }
      replace(column, place) { made in
        storage.extracting(piece.range).append(to: &made)
        return true
      }
    }
  }

  private typealias Sources = (
    storage: UnsafeRawBufferPointer, kept: UnsafeRawBufferPointer, made: UnsafeRawBufferPointer
  )

  /// Copies rows; how many bytes they are.
  ///
  /// Behind each piece there is a word in the bytes that it is of, and behind all rows one in the target.
  private static func fill(
    _ target: UnsafeMutableRawPointer,
    _ sources: Sources,
    _ pieces: UnsafeBufferPointer<ColumnPiece>,
    _ parts: UnsafeBufferPointer<Part>,
    _ end: Kept,
    rowCount: Int
  ) -> Int {
    guard let storage = unsafe sources.storage.baseAddress,
      let kept = unsafe sources.kept.baseAddress, let made = unsafe sources.made.baseAddress
    else { return 0 }
    var place = unsafe target
    for row in 0..<rowCount {
      for index in 0..<parts.count {
        let part = unsafe parts[index]
        let piece = unsafe pieces[part.column * stride + row]
        let from: UnsafeRawPointer
        var leadCount = part.lead.count
        switch piece.kind {
        case .text, .list: unsafe from = storage
        case .made: unsafe from = made
        default:
          unsafe from = kept
          leadCount = 0
        }
        // What holds no bytes leads nowhere.
        let start = piece.size == 0 ? 0 : piece.value
        unsafe copy(kept + part.lead.start, leadCount, to: place)
        unsafe place += leadCount
        unsafe copy(from + start, Int(piece.size), to: place)
        unsafe place += Int(piece.size)
      }
      unsafe copy(kept + end.start, end.count, to: place)
      unsafe place += end.count
    }
    return unsafe place - target
  }

  /// Copies bytes, and those behind them to the end of a word.
  @inline(__always)
  private static func copy(
    _ from: UnsafeRawPointer,
    _ count: Int,
    to target: UnsafeMutableRawPointer
  ) {
    unsafe target.copyMemory(from: from, byteCount: wordLength)
    var copied = wordLength
    guard count > copied else { return }
    if count > wordLength * 8 { return unsafe target.copyMemory(from: from, byteCount: count) }
    while copied < count {
      unsafe (target + copied).copyMemory(from: from + copied, byteCount: wordLength)
      copied += wordLength
    }
  }
}
