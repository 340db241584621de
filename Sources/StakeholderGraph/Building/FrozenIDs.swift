/// The ids of one table in their final order, and the final number of each reference.
struct FrozenIDs {
  /// The added rows in the order of their ids.
  let order: RowOrder
  let rows: UnplacedTexts
  let outside: UnplacedTexts
  /// The final number of each reference; nil if all stay.
  let renumber: [UInt32]?

  /// - Parameter order: the table's rows as they are to stand.
  init(_ table: TableBuilder, _ order: RowOrder, in storage: inout StorageBuilder) {
    self.order = order
    let unknown = table.undefinedIDs().sorted { table.ids.precedes($0, $1) }
    let known = order.rows.map { rows in rows.map { table.rowIDs[Int($0)] } } ?? table.rowIDs
    if unknown.isEmpty, order.rows == nil, table.hasIDsInRowOrder {
      renumber = nil
      rows = UnplacedTexts(allOf: table.ids, in: &storage)
    } else {
      var numbers = [UInt32](repeating: 0, count: table.ids.count)
      for (position, id) in known.enumerated() { numbers[Int(id)] = UInt32(position) }
      for (position, id) in unknown.enumerated() {
        numbers[Int(id)] = UInt32(known.count + position)
      }
      renumber = numbers
      rows = UnplacedTexts(known, of: table.ids, in: &storage)
    }
    outside = UnplacedTexts(unknown, of: table.ids, in: &storage)
  }
}

/// A column of texts that waits for the storage that it is in.
struct UnplacedTexts {
  private let ends: Section<UInt32>
  private let offset: Int

  init(_ numbers: [UInt32], of table: InternTable, in storage: inout StorageBuilder) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(table.byteCount)
    var ends: [UInt32] = [0]
    ends.reserveCapacity(numbers.count + 1)
    for number in numbers {
      table.withUTF8(of: number) { text in
        text.append(to: &bytes)
      }
      ends.append(UInt32(bytes.count))
    }
    self.ends = Section(ends, in: &storage)
    offset = storage.append(bytes)
  }

  init(allOf table: InternTable, in storage: inout StorageBuilder) {
    ends = Section(table.ends, in: &storage)
    offset = storage.append(table.arena)
  }

  func column(in storage: GraphStorage) -> TextColumn {
    TextColumn(storage: storage, ends: ends.column(in: storage), offset: offset)
  }
}
