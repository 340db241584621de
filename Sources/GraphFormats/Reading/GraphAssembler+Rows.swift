import StakeholderGraph

/// Rows that fit their columns, many at once.
extension GraphAssembler {
  /// The column that tells which edges have no direction, if there is one.
  var knownUndirectedColumn: Int? {
    let edges = columns[GraphTable.edges.rawValue].added
    return edges.first { $0.name == "directed" && !$0.isSpill }?.position
  }

  /// Adds rows that need no word of warning but for the ids of edges.
  mutating func add(_ rows: borrowing PlainRowScanner) {
    let table = rows.table
    for (place, slot) in rows.slots.enumerated() where rows.filledSlots >> UInt64(place) & 1 == 1 {
      if let added = slot.added { columns[table.rawValue].note(slot.type, in: added) }
    }
    if rows.undirectedCount > 0, let known = undirected {
      undirected = (count: known.count + rows.undirectedCount, first: known.first)
    }
    notePlaces(rows.places, of: table, byteCount: rows.byteCount)
    guard table == .edges else {
      return builder.addRows(rows.batch, to: table, columns: rows.columns)
    }
    var copies: [[UInt8]: Int] = [:]
    swap(&copies, &self.copies)
    let renamed = builder.addEdges(rows.batch, columns: rows.columns) { id in
      copies[id, default: 1] += 1
      return id + Array("-\(copies[id, default: 1])".utf8)
    }
    swap(&copies, &self.copies)
    for (place, old, new) in renamed {
      let (id, made) = (String(decoding: old, as: UTF8.self), String(decoding: new, as: UTF8.self))
      noteCopy(id, made, at: rows.places[place])
    }
  }
}
