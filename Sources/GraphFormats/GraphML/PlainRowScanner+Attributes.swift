import StakeholderGraph

extension PlainRowScanner {
  /// Reads the attributes and the end of the tag.
  func scanAttributes(
    _ text: PaddedBytes,
    _ span: Span<UInt8>,
    _ row: inout PlainRow,
    _ first: Int,
    _ cells: inout [CellBatch.Cell]
  ) -> Bool {
    var index = row.cursor.index
    defer { row.cursor.index = index }
    row.isUndirected = !isDirected && table == .edges
    var hasDirection = false
    while true {
      let start = index
      while text[index] == 0x20 { index += 1 }
      if text[index] == UInt8(ascii: ">") {
        index += 1
        row.isOpen = true
        return true
      }
      if text[index] == UInt8(ascii: "/") {
        guard text[index + 1] == UInt8(ascii: ">") else { return false }
        index += 2
        row.isOpen = false
        return true
      }
      guard index > start else { return false }
      let word = text.word(at: index)
      let cell: Int
      switch word {
      case _ where word & 0xFFFF_FFFF == Self.id:
        index += 4
        cell = 0
      case Self.source where table == .edges:
        index += 8
        cell = 2
      case Self.target where table == .edges:
        index += 8
        cell = 3
      case Self.directed where table == .edges && !hasDirection:
        hasDirection = true
        index += 8
        switch text.word(at: index) {
        case let value where value & Self.sevenBytes == Self.isTrue:
          row.isUndirected = false
          index += 7
        case Self.isFalse:
          row.isUndirected = true
          index += 8
        default: return false
        }
        continue
      default: return false
      }
      guard cells[first + cell].isEmpty, let end = endOfID(text, span, from: index, &row)
      else { return false }
      cells[first + cell] = CellBatch.Cell(index..<end)
      row.byteCount += end - index
      index = end + 1
    }
  }

  private static let id = ("id=\"" as StaticString).word
  private static let source = ("source=\"" as StaticString).word
  private static let target = ("target=\"" as StaticString).word
  private static let directed = ("directed" as StaticString).word
  private static let isTrue = ("=\"true\"" as StaticString).word
  private static let isFalse = ("=\"false\"" as StaticString).word

  /// Where the quote stands that ends an id; nil if it takes a closer look, or is empty.
  private func endOfID(
    _ text: PaddedBytes,
    _ span: Span<UInt8>,
    from start: Int,
    _ row: inout PlainRow
  ) -> Int? {
    var index = start
    var isASCII = true
    defer { row.reach = index }
    while true {
      index = text.endOfPlainText(from: index)
      switch text[index] {
      case 0x22:
        guard index > start else { return nil }
        if isASCII { return text[start] > 0x20 && text[index - 1] > 0x20 ? index : nil }
        return TextCleaning.cleanedID(span.extracting(start..<index)) == nil ? index : nil
      case 0x3E, 0x5D: index += 1
      case 0x80...:
        isASCII = false
        let length = PlainXMLText.sequenceLength(span, at: index)
        guard length > 0, index + length <= text.count else { return nil }
        index += length
      default: return nil
      }
    }
  }
}
