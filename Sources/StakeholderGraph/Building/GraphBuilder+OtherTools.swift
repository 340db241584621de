/// What readers of other tools' files need beside what a dataset does: there kinds are met as the file
/// goes, ids may be missing, and a value may not fit the column that bears its name.
extension GraphBuilder {
  /// Adds a row without an id; ``finish(allowingOutsideNodes:allowingOutsideDocuments:checkingEnds:)``
  /// numbers such rows, `e1`, `e2`, and so on for edges, and leaves out ids that others have.
  public mutating func addRow(to table: GraphTable) {
    finishRow(of: table)
    tables[table.rawValue].addUnnamedRow()
  }

  /// Adds a row with nothing but its id, unless another row of the table has it; whether it was added.
  public mutating func addRow(to table: GraphTable, withNewID id: Span<UInt8>) -> Bool {
    precondition(Self.isUsableID(id) && id.count > 0, "an id that is made is fit")
    finishRow(of: table)
    return tables[table.rawValue].addNewRow(id)
  }

  /// Sets a value of the row added last if it fits the column; what is wrong with it otherwise.
  ///
  /// A value that does not fit is no problem of the data: the caller keeps it elsewhere.
  public mutating func fit(
    _ column: Int,
    of table: GraphTable,
    to text: Span<UInt8>
  ) -> GraphProblem? {
    let row = tables[table.rawValue].rowCount - 1
    guard let reason = put(text, in: column, of: table, row: UInt32(row)) else { return nil }
    return GraphProblem(
      table: table,
      row: row,
      id: tables[table.rawValue].id(ofRow: row),
      column: column,
      field: tables[table.rawValue].columns[column].field.name,
      reason: reason
    )
  }

  /// Sets the kind of the node added last.
  public mutating func setKind(_ kind: NodeKind) {
    setKind(at: kind.index, column: NodeField.kind.rawValue, of: .nodes)
  }

  /// Sets the kind of the edge added last.
  public mutating func setKind(_ kind: EdgeKind) {
    setKind(at: kind.index, column: EdgeField.kind.rawValue, of: .edges)
  }

  private mutating func setKind(at index: UInt16, column: Int, of table: GraphTable) {
    let row = UInt32(tables[table.rawValue].rowCount - 1)
    tables[table.rawValue].columns[column].append(code: Int(index), row: row)
  }

  /// Puts another vocabulary in place of the builder's; rows keep their kinds by the kinds' ids.
  ///
  /// - Precondition: it has every kind of the old one.
  public mutating func replaceVocabulary(with new: Vocabulary) {
    let old = vocabulary
    let nodeKinds = old.nodeKinds.map { kind in
      guard let index = new.nodeKind(kind.id)?.index else {
        preconditionFailure("the vocabulary has no kind of node \(kind.id)")
      }
      return index
    }
    let edgeKinds = old.edgeKinds.map { kind in
      guard let index = new.edgeKind(kind.id)?.index else {
        preconditionFailure("the vocabulary has no kind of edge \(kind.id)")
      }
      return index
    }
    vocabulary = new
    tables[GraphTable.nodes.rawValue].columns[NodeField.kind.rawValue]
      .renumberCodes { nodeKinds[Int($0)] }
    tables[GraphTable.edges.rawValue].columns[EdgeField.kind.rawValue]
      .renumberCodes { edgeKinds[Int($0)] }
  }

  /// Gives columns other names, all at once.
  ///
  /// - Precondition: the columns are added ones, and no two columns have one name afterwards.
  public mutating func renameColumns(_ names: [Int: String], of table: GraphTable) {
    precondition(names.keys.allSatisfy { $0 >= table.fields.count }, "a fixed column has its name")
    tables[table.rawValue].rename(names)
  }

  /// Takes away columns that the data added, with all their values; those behind them move up.
  public mutating func removeColumns(_ columns: Set<Int>, of table: GraphTable) {
    precondition(columns.allSatisfy { $0 >= table.fields.count }, "a fixed column stays")
    tables[table.rawValue].remove(columns)
  }

  /// Makes an added column of texts one of another type, if every text fits.
  ///
  /// Whole numbers have to fit into 64 bits; of other numbers the nearest that a double keeps is taken.
  ///
  /// - Parameter spelling: a text as a dataset writes values of the type; nil for one that has none.
  /// - Returns: whether it was done; otherwise the column is as it was.
  public mutating func convertColumn(
    _ column: Int,
    of table: GraphTable,
    to type: FieldType,
    spelling: (String) -> String? = { $0 }
  ) -> Bool {
    let texts = tables[table.rawValue].columns[column]
    precondition(texts.field.type == .text, "a column of texts is converted")
    if type == .text { return true }
    tables[table.rawValue].columns[column] = ColumnBuilder(Field(texts.field.name, type, ""))
    for slot in 0..<texts.count {
      let row = UInt32(texts.row(ofSlot: slot))
      let text = texts.text(slot: slot)
      let isPut =
        switch type {
        case .number(let minimum, let maximum):
          putNearest(text, in: minimum...maximum, column: column, of: table, row: row)
        default:
          spelling(text).map { put(Array($0.utf8).span, in: column, of: table, row: row) == nil }
            ?? false
        }
      if !isPut {
        tables[table.rawValue].columns[column] = texts
        return false
      }
    }
    return true
  }

  private mutating func putNearest(
    _ text: String,
    in range: ClosedRange<Double>,
    column: Int,
    of table: GraphTable,
    row: UInt32
  ) -> Bool {
    guard let number = Double(text), number.isFinite, range.contains(number) else { return false }
    tables[table.rawValue].columns[column].append(number: number, row: row)
    return true
  }

  /// Sets a value in every row of a column that has none yet.
  public mutating func fillColumn(_ column: Int, of table: GraphTable, with text: String) {
    precondition(tables[table.rawValue].columns[column].count == 0, "the column is empty")
    let bytes = Array(text.utf8)
    for row in 0..<rowCount(of: table) {
      let reason = put(bytes.span, in: column, of: table, row: UInt32(row))
      precondition(reason == nil, "\(text) fits the column")
    }
  }

  /// The ends of edges that no node has as its id, each once, in the order of the edges.
  public mutating func undefinedEnds() -> [UndefinedEnd] {
    numberReferences()
    let nodes = tables[GraphTable.nodes.rawValue]
    let edges = tables[GraphTable.edges.rawValue]
    var found: [(row: Int, field: EdgeField, reference: UInt32)] = []
    for field in [EdgeField.source, .target] {
      edges.columns[field.rawValue].forEachReference { row, reference in
        if nodes.row(ofID: reference) == nil { found.append((row, field, reference)) }
      }
    }
    found.sort { ($0.row, $0.field.rawValue) < ($1.row, $1.field.rawValue) }
    var seen: Set<UInt32> = []
    return found.filter { seen.insert($0.reference).inserted }.map { row, field, reference in
      UndefinedEnd(row: row, edge: edges.id(ofRow: row), field: field, id: nodes.ids[reference])
    }
  }
}

/// The end of an edge where no node is.
public struct UndefinedEnd: Sendable, Hashable {
  /// The edge's row, counted from 0 in the order in which rows were added.
  public let row: Int
  /// The edge's id; empty if it has none yet.
  public let edge: String
  /// Which end it is, ``EdgeField/source`` or ``EdgeField/target``.
  public let field: EdgeField
  /// The id that no node has.
  public let id: String
}
