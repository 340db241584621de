/// The ids that a builder knows at one time, for threads that read ahead of it.
///
/// Ids keep their numbers, so what is found here stays right while the builder goes on.
package struct KnownIDs: Sendable {
  /// The numbers of the ids in the filled cells of each column; nil for columns that hold none or
  /// whose table was not known, and ``UInt32/max`` for single ids that were not.
  package typealias References = [[UInt32]?]

  private let documents: InternTable?
  private let nodes: InternTable?

  init(documents: InternTable?, nodes: InternTable?) {
    self.documents = documents
    self.nodes = nodes
  }

  /// The numbers of the ids in a batch's cells.
  ///
  /// - Parameter types: what the cells of a row are.
  package func references(in batch: CellBatch, _ types: [FieldType]) -> References {
    var rows: [UInt32] = []
    var cells: [CellBatch.Cell] = []
    return types.enumerated().map { column, type in
      guard type == .node || type == .document, let table = type == .node ? nodes : documents
      else { return nil }
      batch.filled(column, firstRow: 0, rows: &rows, cells: &cells)
      var numbers: [UInt32] = []
      table.find(cells.span, of: batch.text.span, into: &numbers)
      return numbers
    }
  }
}

extension GraphBuilder {
  /// The ids that rows of a table may refer to, as far as they are known; none of the table's own, which are
  /// still to come.
  package mutating func knownIDs(for table: GraphTable) -> KnownIDs {
    KnownIDs(
      documents: knownIDs(of: .documents, for: table),
      nodes: knownIDs(of: .nodes, for: table)
    )
  }

  private mutating func knownIDs(of target: GraphTable, for table: GraphTable) -> InternTable? {
    guard target != table, tables[target.rawValue].rowCount > 0 else { return nil }
    tables[target.rawValue].ids.prepareToFind()
    return tables[target.rawValue].ids
  }
}
