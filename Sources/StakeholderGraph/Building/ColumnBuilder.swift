/// Collects the values of one column, row after row; rows without a value cost nothing.
struct ColumnBuilder {
  var field: Field
  /// The rows before this one are all filled, and are their own slots.
  private var denseCount: UInt32 = 0
  /// The filled rows from the first gap on.
  var sparseRows: [UInt32] = []
  /// Where each text or list ends; only of columns that hold those.
  var ends: [UInt32] = [0]
  var bytes: [UInt8] = []
  var integers: [Int64] = []
  var numbers: [Double] = []
  var booleans: [UInt8] = []
  var codes: [UInt16] = []
  var references: [UInt32] = []
  /// References that come after those, and have no numbers yet.
  var waiting = WaitingReferences()

  init(_ field: Field) {
    self.field = field
  }

  /// The number of rows that are filled, which is that of the slots.
  var count: Int { Int(denseCount) + sparseRows.count }

  /// The row of a slot.
  func row(ofSlot slot: Int) -> Int {
    slot < Int(denseCount) ? slot : Int(sparseRows[slot - Int(denseCount)])
  }

  /// Whether the latest value is this row's.
  func isFilled(_ row: UInt32) -> Bool {
    sparseRows.isEmpty ? denseCount > 0 && row == denseCount - 1 : sparseRows.last == row
  }

  /// Whether every one of so many rows has its slot.
  func isFull(rowCount: Int) -> Bool { Int(denseCount) == rowCount }

  mutating func fill(_ row: UInt32) {
    if row == denseCount && sparseRows.isEmpty {
      denseCount += 1
    } else {
      sparseRows.append(row)
    }
  }

  /// Fills rows, upwards from one that comes after all that are filled.
  mutating func fill(_ rows: ArraySlice<UInt32>) {
    guard let first = rows.first, let last = rows.last else { return }
    guard sparseRows.isEmpty && first == denseCount else {
      sparseRows += rows
      return
    }
    if Int(last - first) == rows.count - 1 {
      denseCount = last + 1
    } else {
      for row in rows { fill(row) }
    }
  }

  mutating func append(text: Span<UInt8>, row: UInt32) {
    fill(row)
    text.append(to: &bytes)
    ends.append(UInt32(bytes.count))
  }

  mutating func append(integer: Int64, row: UInt32) {
    fill(row)
    integers.append(integer)
  }

  mutating func append(number: Double, row: UInt32) {
    fill(row)
    numbers.append(number)
  }

  mutating func append(boolean: Bool, row: UInt32) {
    fill(row)
    booleans.append(boolean ? 1 : 0)
  }

  mutating func append(code: Int, row: UInt32) {
    fill(row)
    codes.append(UInt16(code))
  }

  mutating func append(reference: UInt32, row: UInt32) {
    fill(row)
    references.append(reference)
  }

  mutating func append(references list: [UInt32], row: UInt32) {
    fill(row)
    references.append(contentsOf: list)
    ends.append(UInt32(references.count))
  }

  /// The slot of a row, nil where it has no value. Complexity: O(1) while no earlier row is empty.
  func slot(ofRow row: Int) -> Int? {
    if row < denseCount { return row }
    var low = 0
    var high = sparseRows.count
    while low < high {
      let middle = (low + high) / 2
      if Int(sparseRows[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low < sparseRows.count && Int(sparseRows[low]) == row ? Int(denseCount) + low : nil
  }

  /// Gives each code another number.
  mutating func renumberCodes(_ renumber: (UInt16) -> UInt16) {
    for slot in codes.indices { codes[slot] = renumber(codes[slot]) }
  }

  /// Calls `body` with each row and the references in it.
  func forEachReference(_ body: (_ row: Int, _ reference: UInt32) -> Void) {
    let isList = field.type == .nodes
    for slot in 0..<count {
      let range = isList ? Int(ends[slot])..<Int(ends[slot + 1]) : slot..<slot + 1
      for item in range { body(row(ofSlot: slot), references[item]) }
    }
  }

  /// The text of a slot.
  func text(slot: Int) -> String {
    String(utf8: bytes.span.extracting(Int(ends[slot])..<Int(ends[slot + 1])))
  }
}

/// A finished column that waits for the storage that it is in.
struct UnplacedColumn {
  let field: Field
  let rows: Section<UInt32>?
  let values: Values

  enum Values {
    case texts(ends: Section<UInt32>, offset: Int)
    case integers(Section<Int64>)
    case numbers(Section<Double>)
    case booleans(Section<UInt8>)
    case codes(Section<UInt16>)
    case references(Section<UInt32>)
    case referenceLists(ends: Section<UInt32>, items: Section<UInt32>)
  }

  func column(in storage: GraphStorage) -> PropertyColumn {
    let placed: PropertyColumn.Values =
      switch values {
      case .texts(let ends, let offset):
        .texts(TextColumn(storage: storage, ends: ends.column(in: storage), offset: offset))
      case .integers(let section): .integers(section.column(in: storage))
      case .numbers(let section): .numbers(section.column(in: storage))
      case .booleans(let section): .booleans(section.column(in: storage))
      case .codes(let section): .codes(section.column(in: storage))
      case .references(let section): .references(section.column(in: storage))
      case .referenceLists(let ends, let items):
        .referenceLists(ends: ends.column(in: storage), items: items.column(in: storage))
      }
    return PropertyColumn(field: field, rows: rows?.column(in: storage), values: placed)
  }
}

extension ColumnBuilder {
  /// The number of bytes of all texts.
  var byteCount: Int { bytes.count }

  /// The whole number of the latest row, if that is the row asked for.
  func lastInteger(ifIn row: UInt32) -> Int64? { isFilled(row) ? integers.last : nil }
}
