/// Collects the values of one column, row after row; rows without a value cost nothing.
struct ColumnBuilder {
  var field: Field
  private(set) var rows: [UInt32] = []
  /// Where each text or list ends; only of columns that hold those.
  private var ends: [UInt32] = [0]
  private var bytes: [UInt8] = []
  private(set) var integers: [Int64] = []
  private var numbers: [Double] = []
  private var booleans: [UInt8] = []
  private(set) var codes: [UInt16] = []
  private(set) var references: [UInt32] = []

  init(_ field: Field) {
    self.field = field
  }

  /// Whether the latest value is this row's.
  func isFilled(_ row: UInt32) -> Bool { rows.last == row }

  mutating func append(text: Span<UInt8>, row: UInt32) {
    rows.append(row)
    text.append(to: &bytes)
    ends.append(UInt32(bytes.count))
  }

  mutating func append(integer: Int64, row: UInt32) {
    rows.append(row)
    integers.append(integer)
  }

  mutating func append(number: Double, row: UInt32) {
    rows.append(row)
    numbers.append(number)
  }

  mutating func append(boolean: Bool, row: UInt32) {
    rows.append(row)
    booleans.append(boolean ? 1 : 0)
  }

  mutating func append(code: Int, row: UInt32) {
    rows.append(row)
    codes.append(UInt16(code))
  }

  mutating func append(reference: UInt32, row: UInt32) {
    rows.append(row)
    references.append(reference)
  }

  mutating func append(references list: [UInt32], row: UInt32) {
    rows.append(row)
    references.append(contentsOf: list)
    ends.append(UInt32(references.count))
  }

  /// The slot of a row, nil where it has no value. Complexity: O(1) while no earlier row is empty.
  func slot(ofRow row: Int) -> Int? {
    if row < rows.count, Int(rows[row]) == row { return row }
    var low = 0
    var high = min(row, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && Int(rows[low]) == row ? low : nil
  }

  /// Gives each code another number.
  mutating func renumberCodes(_ renumber: (UInt16) -> UInt16) {
    for slot in codes.indices { codes[slot] = renumber(codes[slot]) }
  }

  /// Calls `body` with each row and the references in it.
  func forEachReference(_ body: (_ row: Int, _ reference: UInt32) -> Void) {
    let isList = field.type == .nodes
    for (slot, row) in rows.enumerated() {
      let range = isList ? Int(ends[slot])..<Int(ends[slot + 1]) : slot..<slot + 1
      for item in range { body(Int(row), references[item]) }
    }
  }

  /// The text of a slot.
  func text(slot: Int) -> String {
    String(utf8: bytes.span.extracting(Int(ends[slot])..<Int(ends[slot + 1])))
  }

  /// The column in the order of the finished table.
  ///
  /// - Parameters:
  ///   - slots: for each finished row, its slot here, or nil.
  ///   - renumber: the finished number of each reference.
  func finish(
    slots: [Int?],
    renumber: (UInt32) -> UInt32,
    in storage: inout StorageBuilder
  ) -> UnplacedColumn {
    // A dense column is found in one step; a sparse one needs a search, but no room for empty rows.
    let isDense = !rows.isEmpty && rows.count * 4 >= slots.count
    let filled = isDense ? slots : slots.filter { $0 != nil }
    let rowSection =
      isDense
      ? nil
      : Section(slots.indices.filter { slots[$0] != nil }.map { UInt32($0) }, in: &storage)
    let values: UnplacedColumn.Values
    switch field.type {
    case .text, .url, .date, .list, .hash, .currency, .affiliations:
      var newBytes: [UInt8] = []
      newBytes.reserveCapacity(bytes.count)
      var newEnds: [UInt32] = [0]
      for slot in filled {
        if let slot { newBytes += bytes[Int(ends[slot])..<Int(ends[slot + 1])] }
        newEnds.append(UInt32(newBytes.count))
      }
      values = .texts(ends: Section(newEnds, in: &storage), offset: storage.append(newBytes))
    case .integer:
      let all = filled.map { $0.map { integers[$0] } ?? PropertyColumn.Absent.integer }
      values = .integers(Section(all, in: &storage))
    case .number:
      let all = filled.map { $0.map { numbers[$0] } ?? PropertyColumn.Absent.number }
      values = .numbers(Section(all, in: &storage))
    case .boolean:
      let all = filled.map { $0.map { booleans[$0] } ?? PropertyColumn.Absent.boolean }
      values = .booleans(Section(all, in: &storage))
    case .choice, .kind:
      let all = filled.map { $0.map { codes[$0] } ?? PropertyColumn.Absent.code }
      values = .codes(Section(all, in: &storage))
    case .document, .node:
      let all = filled.map {
        $0.map { renumber(references[$0]) } ?? PropertyColumn.Absent.reference
      }
      values = .references(Section(all, in: &storage))
    case .nodes:
      var items: [UInt32] = []
      var newEnds: [UInt32] = [0]
      for slot in filled {
        if let slot { items += references[Int(ends[slot])..<Int(ends[slot + 1])].map(renumber) }
        newEnds.append(UInt32(items.count))
      }
      values = .referenceLists(
        ends: Section(newEnds, in: &storage),
        items: Section(items, in: &storage)
      )
    }
    return UnplacedColumn(field: field, rows: rowSection, values: values)
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
  /// The whole number of the latest row, if that is the row asked for.
  func lastInteger(ifIn row: UInt32) -> Int64? { isFilled(row) ? integers.last : nil }
}
