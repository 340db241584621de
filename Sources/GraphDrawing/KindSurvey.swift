import StakeholderGraph

/// Which rows of a table are of the same kind, and edges of the same modality and status, so that they look
/// the same.
struct KindSurvey {
  /// Rows that are the same in this.
  struct Group {
    /// The first of them.
    let first: Int
    /// How many there are.
    var count: Int
  }

  /// The groups, in the order of their first rows.
  private(set) var groups: [Group] = []
  /// The group of each row.
  private(set) var places: [UInt16] = []

  /// The fields that rows of a group have in common.
  static func fields(of table: GraphTable) -> [Int] {
    table == .nodes
      ? [NodeField.kind.rawValue]
      : [EdgeField.kind, .modality, .status].map(\.rawValue)
  }

  /// Looks through a table; nil if there are more groups than can be told apart.
  ///
  /// - Complexity: O(n) in the number of rows.
  init?(_ table: GraphTable, of graph: Graph, _ storage: Span<UInt8>) {
    let fields = Self.fields(of: table)
    var cursors: [(cursor: ColumnCursor, factor: Int)] = []
    var factor = 1
    for position in fields {
      let cursor = ColumnCursor(position, of: table, in: graph)
      if !cursor.isEmpty { cursors.append((cursor, factor)) }
      factor *= Self.wordCount(of: graph.fields(of: table)[position].type, table, graph) + 1
    }
    guard factor <= 1 << 16 else { return nil }
    var known = [UInt16?](repeating: nil, count: factor)
    let rowCount = graph.rowCount(of: table)
    places.reserveCapacity(rowCount)
    for row in 0..<rowCount {
      var number = 0
      for index in cursors.indices {
        guard case .code(let code) = cursors[index].cursor.next(row, in: storage) else { continue }
        number += (code + 1) * cursors[index].factor
      }
      if let place = known[number] {
        groups[Int(place)].count += 1
        places.append(place)
      } else {
        let place = UInt16(groups.count)
        known[number] = place
        groups.append(Group(first: row, count: 1))
        places.append(place)
      }
    }
  }

  private static func wordCount(of type: FieldType, _ table: GraphTable, _ graph: Graph) -> Int {
    switch type {
    case .choice(let words): words.count
    case .kind where table == .nodes: graph.vocabulary.nodeKinds.count
    case .kind: graph.vocabulary.edgeKinds.count
    default: 0
    }
  }
}
