import StakeholderGraph

extension PlainRowScanner {
  /// How many columns rows may fill that are read many at once.
  static let columnLimit = 64
  /// How many keys rows may have that are read many at once, a bit for each.
  private static let slotLimit = 64

  var scope: XMLKeys.Scope { table == .nodes ? .node : .edge }

  mutating func forgetSlots() {
    slots = []
    targets = []
    (labelSlot, undirectedSlot) = (nil, nil)
    (amountSlot, currencySlot) = (0, 0)
  }

  /// Gives the key of the `data` element at an index a slot; whether rows with it can be read then.
  mutating func learn(
    _ bytes: [UInt8],
    _ index: Int,
    _ keys: inout XMLKeys,
    _ assembler: inout GraphAssembler
  ) -> Bool {
    let text = bytes.span
    let beginning = Array("<data key=\"".utf8)
    guard index + 32 <= text.count, slots.count < Self.slotLimit,
      text.extracting(index..<index + beginning.count).equals(beginning.span)
    else { return false }
    let start = index + beginning.count
    var end = start
    while end < index + 30, text[end] > 0x20, text[end] < 0x7F,
      ![0x22, 0x26, 0x3C, 0x3E].contains(text[end])
    {
      end += 1
    }
    guard text[end] == UInt8(ascii: "\""), text[end + 1] == UInt8(ascii: ">") else { return false }
    let tag = Array(bytes[index..<end + 2])
    guard let number = keys.number(of: text.extracting(start..<end)),
      let position = keys.position(of: number, in: scope),
      let slot = slot(tag, of: keys.keys[position], &assembler)
    else {
      add(PlainSlot(tag, .odd), target: nil)
      return false
    }
    add(slot.slot, target: slot.target)
    if keys.keys[position].number == assembler.label { labelSlot = slots.count - 1 }
    return true
  }

  /// What becomes of the values of a key, and the column that they are meant for; nil if rows with it are odd.
  private mutating func slot(
    _ tag: [UInt8],
    of key: XMLKeys.Key,
    _ assembler: inout GraphAssembler
  ) -> (slot: PlainSlot, target: Int?)? {
    if isOurs, key.isForTools { return (PlainSlot(tag, .skipped), nil) }
    let content: PlainSlot.Content
    switch key.content {
    case .text: content = .text
    case .integer: content = .integer
    case .number: content = .number
    case .boolean: content = .boolean
    case .list, .vector, .graphics: return nil
    }
    let role = assembler.columns[table.rawValue]
      .role(of: key.number, names: assembler.names, in: &assembler.builder)
    switch role {
    case nil: return nil
    case .field(let field):
      guard field > 0, table == .nodes || field == 1 || field > 3, !targets.contains(field),
        let check = check(ofField: table.fields[field].type)
      else { return nil }
      let use = PlainSlot.Use.cell(cell(ofColumn: field))
      return (PlainSlot(tag, use, content: content, check: check, isField: true), field)
    case .added(let added):
      let column = assembler.columns[table.rawValue].added[added]
      guard !targets.contains(column.position) else { return nil }
      let isOwn = assembler.ownColumns[table]?.contains(column.name) ?? false
      if isOurs, isOwn, !column.isSpill {
        return (PlainSlot(tag, .leftOut, content: content), column.position)
      }
      let use = PlainSlot.Use.cell(cell(ofColumn: column.position))
      return (PlainSlot(tag, use, content: content, added: added), column.position)
    }
  }

  private mutating func add(_ slot: PlainSlot, target: Int?) {
    let bit: UInt64 = 1 << UInt64(slots.count)
    if let target {
      targets.append(target)
      if table == .edges {
        if target == EdgeField.amount.rawValue { amountSlot = bit }
        if target == EdgeField.currency.rawValue { currencySlot = bit }
        if let undirectedCell, columns[undirectedCell] == target { undirectedSlot = slots.count }
      }
    }
    slots.append(slot)
  }

  private mutating func check(ofField type: FieldType) -> PlainSlot.Check? {
    switch type {
    case .text, .url: return .text
    case .date: return .date
    case .list: return .list
    case .hash: return .hash
    case .currency: return .currency
    case .integer(let minimum): return .integer(minimum: minimum)
    case .number(let minimum, let maximum): return .number(minimum...maximum)
    case .choice(let list):
      words.append(WordCodes(list))
      return .word(words.count - 1)
    case .kind: return .kind
    case .document, .node: return .id
    case .nodes: return .ids
    case .affiliations: return .affiliations
    case .boolean: return nil
    }
  }

  /// The cell of a column, made if it is not there.
  mutating func cell(ofColumn column: Int) -> Int {
    if let cell = columns.firstIndex(of: column) { return cell }
    columns.append(column)
    if table == .edges {
      if column == EdgeField.start.rawValue { rangeCells.start = columns.count - 1 }
      if column == EdgeField.end.rawValue { rangeCells.end = columns.count - 1 }
    }
    return columns.count - 1
  }
}
