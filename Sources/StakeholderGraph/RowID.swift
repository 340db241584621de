/// The number of a row in one table of a graph; tables do not mix.
///
/// Numbers follow the order of the ids, so comparing numbers compares ids.
public struct RowID<Table: Sendable>: Sendable, Hashable, Comparable {
  let number: UInt32

  /// The position in the table, from 0.
  public var index: Int { Int(number) }

  init(_ index: Int) {
    number = UInt32(index)
  }

  /// Whether the first stands before the second in the table.
  public static func < (first: RowID, second: RowID) -> Bool { first.number < second.number }
}

/// A node of a graph.
public typealias NodeID = RowID<NodeField>
/// An edge of a graph.
public typealias EdgeID = RowID<EdgeField>
/// A document of a graph.
public typealias DocumentID = RowID<DocumentField>

/// All rows of one table, in order.
public struct RowIDs<Table: Sendable>: Sendable, RandomAccessCollection {
  private let rowCount: Int

  init(count: Int) {
    rowCount = count
  }

  /// The first position, 0.
  public var startIndex: Int { 0 }
  /// The position after the last.
  public var endIndex: Int { rowCount }

  /// The row at a position.
  public subscript(position: Int) -> RowID<Table> {
    precondition(position >= 0 && position < rowCount, "row \(position) of \(rowCount)")
    return RowID(position)
  }
}
