import StakeholderGraph

extension PlainRowScanner {
  /// Reads the value whose opening tag ended, and its closing tag; false if the row is odd.
  func scanValue(
    _ text: PaddedBytes,
    _ span: Span<UInt8>,
    _ row: inout PlainRow,
    _ slot: Int,
    _ first: Int,
    _ cells: inout [CellBatch.Cell],
    _ side: inout [UInt8]
  ) -> Bool {
    let start = row.cursor.index
    let sideCount = side.count
    guard let isChanged = scanText(text, span, &row, &side) else { return false }
    let end = row.cursor.index
    guard text.word(at: end) & Self.sevenBytes == Self.dataEnd else { return false }
    row.cursor.index = end + 7
    guard isChanged else {
      let cell = CellBatch.Cell(start..<end)
      return take(cell, span.extracting(start..<end), &row, slot, first, &cells, &side)
    }
    let bytes = side
    let cell = CellBatch.Cell(sideStart + sideCount..<sideStart + bytes.count)
    let value = bytes.span.extracting(sideCount..<bytes.count)
    return take(cell, value, &row, slot, first, &cells, &side)
  }

  /// Reads text up to the next tag, into `side` if it does not mean itself; whether that was so, nil if the
  /// row is odd.
  private func scanText(
    _ text: PaddedBytes,
    _ span: Span<UInt8>,
    _ row: inout PlainRow,
    _ side: inout [UInt8]
  ) -> Bool? {
    var index = row.cursor.index
    /// The first byte that is not in `side` yet.
    var start = index
    var isChanged = false
    defer {
      row.reach = index
      row.cursor.index = index
    }
    while true {
      index = text.endOfPlainText(from: index)
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "<"):
        if isChanged { span.extracting(start..<index).append(to: &side) }
        return isChanged
      case UInt8(ascii: "&"):
        isChanged = true
        span.extracting(start..<index).append(to: &side)
        guard let count = entity(text, span, at: index, &side) else { return nil }
        index += count
        start = index
      case 0x0A:
        row.cursor.index = index
        row.cursor.newLine()
        index += 1
      case 0x09, 0x22, 0x7F: index += 1
      case UInt8(ascii: "]"):
        guard text[index + 1] != UInt8(ascii: "]") else { return nil }
        index += 1
      case 0x80...:
        let length = PlainXMLText.sequenceLength(span, at: index)
        guard length > 0, index + length <= text.count else { return nil }
        index += length
      default: return nil
      }
    }
  }

  private static let quote = ("&quot;" as StaticString).word
  private static let ampersand = ("&amp;" as StaticString).word
  private static let less = ("&lt;" as StaticString).word
  private static let greater = ("&gt;" as StaticString).word

  /// Appends the character that an entity stands for; how long the entity is, nil if it is odd.
  @inline(__always)
  private func entity(
    _ text: PaddedBytes,
    _ span: Span<UInt8>,
    at index: Int,
    _ side: inout [UInt8]
  ) -> Int? {
    let word = text.word(at: index)
    if word & 0xFFFF_FFFF_FFFF == Self.quote {
      side.append(0x22)
      return 6
    }
    if word & 0xFF_FFFF_FFFF == Self.ampersand {
      side.append(0x26)
      return 5
    }
    if word & 0xFFFF_FFFF == Self.less || word & 0xFFFF_FFFF == Self.greater {
      side.append(word & 0xFFFF_FFFF == Self.less ? 0x3C : 0x3E)
      return 4
    }
    guard case .done(let scalar, let end) = PlainXMLText.entity(span, at: index) else { return nil }
    side += String(scalar).utf8
    return end - index
  }

  // MARK: - Values

  /// Takes a value into its cell; false if the row is odd.
  @inline(__always)
  private func take(
    _ cell: CellBatch.Cell,
    _ value: Span<UInt8>,
    _ row: inout PlainRow,
    _ slot: Int,
    _ first: Int,
    _ cells: inout [CellBatch.Cell],
    _ side: inout [UInt8]
  ) -> Bool {
    let rule = slots[slot]
    let bit: UInt64 = 1 << UInt64(slot)
    if case .skipped = rule.use { return true }
    if rule.content != .text {
      // No value is there then, nor anything to say of it.
      if value.count == 0 { return true }
      guard Self.isPlain(value, rule.content) else { return false }
    }
    guard row.seen & bit == 0 else { return false }
    row.seen |= bit
    row.byteCount += value.count
    if slot == labelSlot { row.label = cell }
    let position: Int
    switch rule.use {
    case .leftOut: return true
    case .skipped, .odd: return false
    case .cell(let cell): position = cell
    }
    guard value.count > 0 else { return !rule.isField || position == nameCellOfNodes }
    row.filled |= bit
    var cell = cell
    switch rule.check {
    case .text: break
    case .kind: guard kinds.code(of: value) != nil else { return false }
    case .word(let list): guard words[list].code(of: value) != nil else { return false }
    case .date: guard ClaimDate.isWritten(in: value) else { return false }
    case .currency: guard Self.isCurrency(value) else { return false }
    case .id: guard TextCleaning.cleanedID(value) == nil else { return false }
    case .integer(let minimum):
      guard let number = NumberText.wholeNumber(of: value), number >= minimum else { return false }
      if position == rangeCells.start { row.start = number }
      if position == rangeCells.end { row.end = number }
    case .number(let range):
      guard let number = NumberText.number(of: value), range.contains(number) else { return false }
    case .hash: guard HashText.isWritten(in: value) else { return false }
    case .list, .ids, .affiliations:
      let start = side.count
      guard PlainList.append(value, to: &side) else { return false }
      let items = side.span.extracting(start..<side.count)
      if case .ids = rule.check, !PlainList.areIDs(items) { return false }
      if case .affiliations = rule.check, !PlainList.areAffiliations(items) { return false }
      cell = CellBatch.Cell(sideStart + start..<sideStart + side.count)
    }
    cells[first + position] = cell
    return true
  }

  private var nameCellOfNodes: Int { table == .nodes ? Self.nameCell : -1 }

  private static func isCurrency(_ text: Span<UInt8>) -> Bool {
    guard text.count == 3 else { return false }
    for index in text.indices where text[index] < 0x41 || text[index] > 0x5A { return false }
    return true
  }

  /// Whether a text that is not empty is a value of the type, as it stands.
  @inline(__always)
  private static func isPlain(_ value: Span<UInt8>, _ content: PlainSlot.Content) -> Bool {
    var areDigits = value.count <= 15 && value[0] != 0x30 || value.count == 1
    for index in value.indices where value[index] < 0x30 || value[index] > 0x39 {
      areDigits = false
      break
    }
    switch content {
    case .text: return true
    case .boolean: return value.equals("true") || value.equals("false")
    case .integer:
      return areDigits
        || XMLKeys.valueRange(of: value) == value.indices
          && XMLKeys.type(of: value, as: .integer) == .integer
    case .number:
      return areDigits
        || XMLKeys.valueRange(of: value) == value.indices
          && XMLKeys.type(of: value, as: .number) == .number
    }
  }

  // MARK: - Rows

  /// Fills what follows from the rest of a row; false if it is odd.
  func finish(_ row: inout PlainRow, _ first: Int, _ cells: inout [CellBatch.Cell]) -> Bool {
    if table == .nodes {
      guard !cells[first].isEmpty else { return false }
      if cells[first + Self.nameCell].isEmpty {
        let label = row.label.map { $0.isEmpty ? cells[first] : $0 }
        cells[first + Self.nameCell] = label ?? cells[first]
      }
    } else {
      guard !cells[first + 2].isEmpty, !cells[first + 3].isEmpty, arePairsWhole(row) else {
        return false
      }
    }
    if cells[first + 1].isEmpty {
      guard hasUnspecified else { return false }
      cells[first + 1] = unspecified
    }
    if row.isUndirected {
      guard let undirectedCell, cells[first + undirectedCell].isEmpty, !saysDirection(row)
      else { return false }
      cells[first + undirectedCell] = wordFalse
    }
    return true
  }

  /// Whether fields that mean nothing without each other are both there or both not.
  private func arePairsWhole(_ row: PlainRow) -> Bool {
    if row.seen & amountSlot != 0,
      row.filled & amountSlot == 0 || row.filled & currencySlot == 0
    {
      return false
    }
    if row.start == nil && row.end == nil { return true }
    guard let start = row.start, let end = row.end else { return false }
    return start < end
  }

  private func saysDirection(_ row: PlainRow) -> Bool {
    undirectedSlot.map { row.seen >> UInt64($0) & 1 == 1 } ?? false
  }
}
