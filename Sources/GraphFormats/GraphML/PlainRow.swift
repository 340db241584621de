import StakeholderGraph

/// What is known of a row while it is read.
struct PlainRow {
  var cursor: PlainXML.Cursor
  /// How many bytes stood beside the file's before the row.
  let sideCount: Int
  private(set) var place = TextPlace.start
  /// Whether something may stand in its element.
  var isOpen = false
  var isUndirected = false
  /// The slots that it has a value of, and those whose value has bytes.
  var seen: UInt64 = 0
  var filled: UInt64 = 0
  var label: CellBatch.Cell?
  /// The range of characters that it names.
  var start: Int64?
  var end: Int64?
  var byteCount = 0
  /// The last byte that was looked at in a value.
  var reach = 0

  init(_ cursor: PlainXML.Cursor, sideCount: Int) {
    self.cursor = cursor
    self.sideCount = sideCount
  }

  /// Notes where it begins.
  mutating func notePlace(_ text: PaddedBytes) {
    while cursor.mark < cursor.index {
      if text[cursor.mark] & 0xC0 != 0x80 { cursor.column += 1 }
      cursor.mark += 1
    }
    place = TextPlace(line: cursor.line, column: cursor.column)
  }
}

extension PlainXML.Cursor {
  /// Notes that a line ends at the index.
  mutating func newLine() {
    line += 1
    column = 1
    mark = index + 1
  }
}
