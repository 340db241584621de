/// The rows of a table in the order in which they stand in the graph.
struct RowOrder {
  /// The number of rows.
  let count: Int
  /// The added row of each finished one; nil where they stand as they were added.
  let rows: [UInt32]?

  /// The added row of a finished one.
  func row(at position: Int) -> Int { rows.map { Int($0[position]) } ?? position }
}

extension ColumnBuilder {
  /// What stands for no slot.
  private static let noSlot = UInt32.max

  /// The column in the order of the finished table.
  ///
  /// - Parameter renumber: the finished number of each reference; nil if they stay.
  func finish(
    _ order: RowOrder,
    renumber: [UInt32]?,
    in storage: inout StorageBuilder
  ) -> UnplacedColumn {
    // A dense column is found in one step; a sparse one needs a search, but no room for empty rows.
    let isDense = count > 0 && count * 4 >= order.count
    var slots: [UInt32]?
    var rowSection: Section<UInt32>?
    if !(isFull(rowCount: order.count) && order.rows == nil) {
      let all = finishedSlots(order)
      if isDense {
        slots = all
      } else {
        slots = all.filter { $0 != Self.noSlot }
        let rows = all.indices.filter { all[$0] != Self.noSlot }
        rowSection = Section(rows.map { UInt32($0) }, in: &storage)
      }
    } else if !isDense {
      // A table without rows.
      rowSection = Section([], in: &storage)
    }
    let values: UnplacedColumn.Values
    switch field.type {
    case .text, .url, .date, .list, .hash, .currency, .affiliations:
      values = finishTexts(slots, in: &storage)
    case .integer:
      values = .integers(
        Section(Self.placed(integers, slots, PropertyColumn.Absent.integer), in: &storage)
      )
    case .number:
      values = .numbers(
        Section(Self.placed(numbers, slots, PropertyColumn.Absent.number), in: &storage)
      )
    case .boolean:
      values = .booleans(
        Section(Self.placed(booleans, slots, PropertyColumn.Absent.boolean), in: &storage)
      )
    case .choice, .kind:
      values = .codes(Section(Self.placed(codes, slots, PropertyColumn.Absent.code), in: &storage))
    case .document, .node:
      let numbers = renumber.map { table in references.map { table[Int($0)] } } ?? references
      values = .references(
        Section(Self.placed(numbers, slots, PropertyColumn.Absent.reference), in: &storage)
      )
    case .nodes: values = finishLists(slots, renumber: renumber, in: &storage)
    }
    return UnplacedColumn(field: field, rows: rowSection, values: values)
  }

  /// The slot of each finished row.
  private func finishedSlots(_ order: RowOrder) -> [UInt32] {
    var slotOfRow = [UInt32](repeating: Self.noSlot, count: order.count)
    for slot in 0..<count { slotOfRow[row(ofSlot: slot)] = UInt32(slot) }
    return order.rows.map { rows in rows.map { slotOfRow[Int($0)] } } ?? slotOfRow
  }

  private static func placed<Value>(
    _ values: [Value],
    _ slots: [UInt32]?,
    _ absent: Value
  ) -> [Value] {
    guard let slots else { return values }
    return slots.map { $0 == noSlot ? absent : values[Int($0)] }
  }

  private func finishTexts(
    _ slots: [UInt32]?,
    in storage: inout StorageBuilder
  ) -> UnplacedColumn.Values {
    guard let slots else {
      return .texts(ends: Section(ends, in: &storage), offset: storage.append(bytes))
    }
    var newBytes: [UInt8] = []
    newBytes.reserveCapacity(bytes.count)
    var newEnds: [UInt32] = [0]
    newEnds.reserveCapacity(slots.count + 1)
    for slot in slots {
      if slot != Self.noSlot {
        bytes.span.extracting(Int(ends[Int(slot)])..<Int(ends[Int(slot) + 1]))
          .append(to: &newBytes)
      }
      newEnds.append(UInt32(newBytes.count))
    }
    return .texts(ends: Section(newEnds, in: &storage), offset: storage.append(newBytes))
  }

  private func finishLists(
    _ slots: [UInt32]?,
    renumber: [UInt32]?,
    in storage: inout StorageBuilder
  ) -> UnplacedColumn.Values {
    var items: [UInt32] = []
    var newEnds: [UInt32] = [0]
    for slot in slots ?? (0..<UInt32(count)).map({ $0 }) {
      if slot != Self.noSlot {
        for item in references[Int(ends[Int(slot)])..<Int(ends[Int(slot) + 1])] {
          items.append(renumber.map { $0[Int(item)] } ?? item)
        }
      }
      newEnds.append(UInt32(items.count))
    }
    return .referenceLists(
      ends: Section(newEnds, in: &storage),
      items: Section(items, in: &storage)
    )
  }
}
