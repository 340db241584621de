import StakeholderGraph

/// The rows of two tables, paired by their ids.
struct PairedRows<Table: Sendable> {
  private(set) var removed: [RowID<Table>] = []
  private(set) var added: [RowID<Table>] = []
  private(set) var pairs: [(old: RowID<Table>, new: RowID<Table>)] = []

  /// Pairs rows that both stand in the order of their ids. Complexity: O(rows).
  init(
    _ old: [RowID<Table>],
    _ new: [RowID<Table>],
    oldID: (RowID<Table>) -> String,
    newID: (RowID<Table>) -> String
  ) {
    var oldRows = old.makeIterator()
    var newRows = new.makeIterator()
    var first = oldRows.next().map { (row: $0, id: oldID($0)) }
    var second = newRows.next().map { (row: $0, id: newID($0)) }
    while let one = first, let other = second {
      if one.id.utf8.elementsEqual(other.id.utf8) {
        pairs.append((one.row, other.row))
        first = oldRows.next().map { ($0, oldID($0)) }
        second = newRows.next().map { ($0, newID($0)) }
      } else if one.id.utf8.lexicographicallyPrecedes(other.id.utf8) {
        removed.append(one.row)
        first = oldRows.next().map { ($0, oldID($0)) }
      } else {
        added.append(other.row)
        second = newRows.next().map { ($0, newID($0)) }
      }
    }
    if let first { removed += [first.row] + Array(IteratorSequence(oldRows)) }
    if let second { added += [second.row] + Array(IteratorSequence(newRows)) }
  }
}
