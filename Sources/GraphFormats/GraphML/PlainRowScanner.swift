import StakeholderGraph

/// Reads the nodes or the edges of plain GraphML from its bytes into cells, a few hundred at a time.
///
/// It takes rows of which there is nothing to say: with the attributes that a graph has, with `data` elements
/// of keys that it knows, each at most once, and with values that fit their columns. Any other row it leaves
/// alone, and so does not judge it.
struct PlainRowScanner {
  /// Why no more rows were read.
  enum Stop {
    /// There are enough of them.
    case full
    /// The row is not complete.
    case short
    /// What comes is no row of this table.
    case other
    /// The next row is to be read in another way.
    case odd
    /// The next row has a key that is not known; its opening tag begins there.
    case newKey(Int)
  }

  let table: GraphTable
  let isDirected: Bool
  /// At most 64.
  var slots: [PlainSlot] = []
  /// The column of each cell; the id, the kind, and the name or the two ends come first.
  var columns: [Int]
  /// The words of each slot that has some.
  var words: [WordCodes] = []
  /// The kinds that rows had so far.
  var kinds = WordCodes([])
  /// The cell that says that an edge has no direction.
  var undirectedCell: Int?
  /// The slot of values that say it.
  var undirectedSlot: Int?
  /// The slot of labels, which name nodes that have no name.
  var labelSlot: Int?
  /// Whether rows without a kind were met before.
  var hasUnspecified = false
  /// The bits of an amount and its currency.
  var amountSlot: UInt64 = 0
  var currencySlot: UInt64 = 0
  /// The columns that slots are meant for.
  var targets: [Int] = []
  /// Whether the file is one of ours, as far as it is read.
  var isOurs = false
  var kindCount = 0
  /// The cells where a range of characters begins and ends.
  var rangeCells: (start: Int, end: Int) = (-1, -1)
  /// How many bytes of text rows may still have.
  var byteLimit = 0

  /// The rows that were read.
  var batch: CellBatch
  var places: [TextPlace] = []
  /// Texts that do not stand in the file as they are meant, from ``sideStart`` on.
  var side: [UInt8] = []
  /// The slots that some row fills, a bit for each.
  var filledSlots: UInt64 = 0
  /// How many rows say by themselves that they have no direction, or by the graph.
  var undirectedCount = 0
  /// How many bytes of text the rows have.
  var byteCount = 0
  private(set) var sideStart = 0
  /// The kind of rows that tell none, and what says that an edge has no direction, both at the side.
  private(set) var unspecified = CellBatch.Cell(0..<0)
  private(set) var wordFalse = CellBatch.Cell(0..<0)

  /// The column of names in the cells of nodes.
  static let nameCell = 2
  private static let rowLimit = 2_048

  init(_ table: GraphTable, isDirected: Bool) {
    self.table = table
    self.isDirected = isDirected
    columns =
      table == .nodes
      ? [0, NodeField.kind.rawValue, NodeField.name.rawValue]
      : [0, EdgeField.kind.rawValue, EdgeField.source.rawValue, EdgeField.target.rawValue]
    batch = CellBatch(columnCount: columns.count)
  }

  /// Forgets the rows.
  mutating func clear(lending text: Int) {
    batch.removeAll()
    places.removeAll(keepingCapacity: true)
    side.removeAll(keepingCapacity: true)
    (filledSlots, undirectedCount, byteCount) = (0, 0, 0)
    sideStart = text
    unspecified = keep(UnknownKinds.unspecified)
    wordFalse = keep("false")
  }

  private mutating func keep(_ text: String) -> CellBatch.Cell {
    let start = sideStart + side.count
    side += text.utf8
    return CellBatch.Cell(start..<sideStart + side.count)
  }

  /// Reads rows.
  ///
  /// - Parameter cursor: where the first begins; afterwards, where the next does that was not read.
  mutating func scan(
    _ text: PaddedBytes,
    _ span: Span<UInt8>,
    _ cursor: inout PlainXML.Cursor,
    mayEndHere: Bool
  ) -> Stop {
    // Taken out, so that nothing else holds them.
    var side: [UInt8] = []
    var cells: [CellBatch.Cell] = []
    swap(&side, &self.side)
    swap(&cells, &batch.cells)
    defer {
      swap(&side, &self.side)
      swap(&cells, &batch.cells)
    }
    while places.count < Self.rowLimit {
      var row = PlainRow(cursor, sideCount: side.count)
      let firstCell = cells.count
      cells.append(contentsOf: repeatElement(CellBatch.Cell(0..<0), count: columns.count))
      let outcome = scanRow(text, span, &row, firstCell, &cells, &side)
      if case .full = outcome, byteCount + row.byteCount <= byteLimit {
        accept(row)
        cursor = row.cursor
      } else {
        cells.removeLast(columns.count)
        side.removeLast(side.count - row.sideCount)
        // A place near the end of the bytes may look odd since they end.
        let isNearEnd = max(row.cursor.index, row.reach) + 64 > text.count
        if isNearEnd && !mayEndHere { return .short }
        if case .full = outcome { return .odd }
        return outcome
      }
      // Blanks before the next row.
      while Self.isBlank(text[cursor.index]) {
        if text[cursor.index] == 0x0A { cursor.newLine() }
        cursor.index += 1
      }
    }
    return .full
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

  private mutating func accept(_ row: PlainRow) {
    places.append(row.place)
    filledSlots |= row.filled
    byteCount += row.byteCount
    if row.isUndirected { undirectedCount += 1 }
  }

  /// Reads one row into its cells; `full` if it was read.
  private func scanRow(
    _ text: PaddedBytes,
    _ span: Span<UInt8>,
    _ row: inout PlainRow,
    _ first: Int,
    _ cells: inout [CellBatch.Cell],
    _ side: inout [UInt8]
  ) -> Stop {
    let isNode = table == .nodes
    let name: StaticString = isNode ? "<node" : "<edge"
    guard text.word(at: row.cursor.index) & 0xFF_FFFF_FFFF == name.word else { return .other }
    row.notePlace(text)
    row.cursor.index += 5
    guard scanAttributes(text, span, &row, first, &cells), row.isOpen || finish(&row, first, &cells)
    else { return .odd }
    if !row.isOpen { return .full }
    var guess = 0
    while true {
      while Self.isBlank(text[row.cursor.index]) {
        if text[row.cursor.index] == 0x0A { row.cursor.newLine() }
        row.cursor.index += 1
      }
      let index = row.cursor.index
      if guess >= slots.count { guess = 0 }
      guard let slot = slot(text, at: index, guess) else {
        let isData = text.word(at: index) & 0xFFFF_FFFF_FFFF == Self.dataTag
        if isData { return .newKey(index) }
        let end: StaticString = isNode ? "</node>" : "</edge>"
        guard text.word(at: index) & Self.sevenBytes == end.word else { return .odd }
        row.cursor.index += 7
        return finish(&row, first, &cells) ? .full : .odd
      }
      row.cursor.index += slots[slot].tagCount
      guard scanValue(text, span, &row, slot, first, &cells, &side) else { return .odd }
      guess = slot + 1
    }
  }

  private static let dataTag = ("<data " as StaticString).word
  static let sevenBytes: UInt64 = 0xFF_FFFF_FFFF_FFFF
  static let dataEnd = ("</data>" as StaticString).word

  /// The slot whose tag stands there; mostly the one after that of the value before.
  @inline(__always)
  private func slot(_ text: PaddedBytes, at index: Int, _ guess: Int) -> Int? {
    if guess < slots.count, slots[guess].begins(text, at: index) { return guess }
    for slot in slots.indices where slots[slot].begins(text, at: index) { return slot }
    return nil
  }
}
