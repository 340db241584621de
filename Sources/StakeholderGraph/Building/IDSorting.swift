/// Sorts the rows of a table by their ids' bytes.
///
/// Eight bytes at a time as one number: ids of a table mostly begin alike, and comparing them from the
/// start again and again would cost the most.
enum IDSorting {
  private struct Item {
    let word: UInt64
    let row: UInt32
  }

  /// The rows in the order of their ids, which are all different.
  static func order(of rowIDs: [UInt32], in ids: InternTable) -> [UInt32] {
    var items = rowIDs.indices.map { row in
      Item(word: ids.word(of: rowIDs[row], from: 0), row: UInt32(row))
    }
    sort(&items, 0..<items.count, from: 0, rowIDs, ids)
    return items.map(\.row)
  }

  /// Sorts items whose ids have the same bytes before an offset, and whose words are those from there.
  private static func sort(
    _ items: inout [Item],
    _ range: Range<Int>,
    from offset: Int,
    _ rowIDs: [UInt32],
    _ ids: InternTable
  ) {
    items[range].sort { ($0.word, $0.row) < ($1.word, $1.row) }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, items[end].word == items[start].word { end += 1 }
      if end - start > 1 { sortFurther(&items, start..<end, from: offset + 8, rowIDs, ids) }
      start = end
    }
  }

  private static func sortFurther(
    _ items: inout [Item],
    _ range: Range<Int>,
    from offset: Int,
    _ rowIDs: [UInt32],
    _ ids: InternTable
  ) {
    // In a word a zero at the end of an id is the same as no more bytes.
    let areShared = range.allSatisfy { index in
      ids.withUTF8(of: rowIDs[Int(items[index].row)]) { $0.count >= offset }
    }
    guard areShared, range.count > 8, offset < 256 else {
      items[range].sort { ids.precedes(rowIDs[Int($0.row)], rowIDs[Int($1.row)]) }
      return
    }
    for index in range {
      let row = items[index].row
      items[index] = Item(word: ids.word(of: rowIDs[Int(row)], from: offset), row: row)
    }
    sort(&items, range, from: offset, rowIDs, ids)
  }
}
