extension GraphBuilder {
  /// Checks what can be seen once the last row of a table is complete.
  mutating func finishRow(of table: GraphTable) {
    let rows = tables[table.rawValue]
    guard rows.isRowOpen else { return }
    tables[table.rawValue].isRowOpen = false
    let row = UInt32(rows.rowCount - 1)
    func has(_ column: Int) -> Bool { rows.columns[column].isFilled(row) }
    for (column, field) in table.fields.enumerated()
    where column > 0 && field.isRequired && !has(column) && !rows.failedColumns.contains(column) {
      report(.missing, column: column, of: table)
    }
    guard table == .edges else { return }
    func has(_ field: EdgeField) -> Bool {
      has(field.rawValue) || rows.failedColumns.contains(field.rawValue)
    }
    if has(EdgeField.amount.rawValue) && !has(.currency) {
      report(.amountWithoutCurrency, column: EdgeField.amount.rawValue, of: table)
    }
    if has(.start) != has(.end) {
      let given = has(.start) ? EdgeField.start : .end
      let missing = has(.start) ? EdgeField.end : .start
      report(
        .halfRange(missing: missing.definition.name),
        column: given.rawValue,
        of: table
      )
    } else if let start = rows.columns[EdgeField.start.rawValue].lastInteger(ifIn: row),
      let end = rows.columns[EdgeField.end.rawValue].lastInteger(ifIn: row), end <= start
    {
      report(.emptyRange(start: start, end: end), column: EdgeField.end.rawValue, of: table)
    }
  }

  /// Checks that each reference to a node or document has a row, and that ends fit their edges.
  mutating func checkReferences(outsideNodes: Bool, outsideDocuments: Bool) {
    for table in GraphTable.allCases {
      for (position, column) in tables[table.rawValue].columns.enumerated() {
        let isEnd =
          table == .edges
          && (position == EdgeField.source.rawValue || position == EdgeField.target.rawValue)
        switch column.field.type {
        case .node, .nodes:
          if !outsideNodes || isEnd {
            checkReferences(of: column, at: position, in: table, to: .nodes)
          }
        case .document:
          if !outsideDocuments {
            checkReferences(of: column, at: position, in: table, to: .documents)
          }
        case .affiliations:
          if !outsideNodes { checkAffiliations(of: column, at: position, in: table) }
        default: break
        }
      }
    }
  }

  private mutating func checkReferences(
    of column: ColumnBuilder,
    at position: Int,
    in table: GraphTable,
    to target: GraphTable
  ) {
    var undefined: [(row: Int, reference: UInt32)] = []
    let targets = tables[target.rawValue]
    guard targets.hasUndefinedIDs else { return }
    column.forEachReference { row, reference in
      if targets.row(ofID: reference) == nil { undefined.append((row, reference)) }
    }
    for (row, reference) in undefined {
      reportUnknown(targets.ids[reference], at: position, row: row, in: table, to: target)
    }
  }

  private mutating func checkAffiliations(
    of column: ColumnBuilder,
    at position: Int,
    in table: GraphTable
  ) {
    let nodes = tables[GraphTable.nodes.rawValue]
    for slot in 0..<column.count {
      for affiliation in TextList.affiliations(of: column.text(slot: slot)) {
        let number = nodes.ids.find(Array(affiliation.organisation.utf8).span)
        if number.flatMap({ nodes.row(ofID: $0) }) == nil {
          reportUnknown(
            affiliation.organisation,
            at: position,
            row: column.row(ofSlot: slot),
            in: table,
            to: .nodes
          )
        }
      }
    }
  }

  private mutating func reportUnknown(
    _ id: String,
    at column: Int,
    row: Int,
    in table: GraphTable,
    to target: GraphTable
  ) {
    // A search through all ids for each of a million wrong ones would never end.
    let targets = tables[target.rawValue]
    let isWorthASearch = searchedIDCount < 1_000_000
    if isWorthASearch { searchedIDCount += targets.rowCount }
    let ids = isWorthASearch ? (0..<targets.rowCount).map { targets.id(ofRow: $0) } : []
    let suggestion = NearMisses.near(id, among: ids, most: 1).first
    report(
      .unknownReference(id, to: target, suggestion: suggestion),
      column: column,
      row: row,
      of: table
    )
  }

  /// Checks that the vocabulary lets each edge run between the kinds of its ends.
  ///
  /// An edge with an end or kind that is not known has its own problem, and is left out here.
  mutating func checkEnds() {
    let nodes = tables[GraphTable.nodes.rawValue]
    let edges = tables[GraphTable.edges.rawValue]
    let nodeKinds = nodes.columns[NodeField.kind.rawValue]
    let edgeKinds = edges.columns[EdgeField.kind.rawValue]
    let sources = edges.columns[EdgeField.source.rawValue]
    let targets = edges.columns[EdgeField.target.rawValue]
    if areEndsAllowed(nodes, edges) { return }
    func kind(at row: Int, of ends: ColumnBuilder) -> NodeKind? {
      ends.slot(ofRow: row)
        .flatMap { nodes.row(ofID: ends.references[$0]) }
        .flatMap { nodeKinds.slot(ofRow: $0) }
        .map { NodeKind(index: nodeKinds.codes[$0]) }
    }
    for row in 0..<edges.rowCount {
      guard let slot = edgeKinds.slot(ofRow: row),
        let source = kind(at: row, of: sources),
        let target = kind(at: row, of: targets)
      else { continue }
      let edgeKind = EdgeKind(index: edgeKinds.codes[slot])
      guard !vocabulary.allows(edgeKind, from: source, to: target) else { continue }
      let definition = vocabulary[edgeKind]
      report(
        .endsNotAllowed(
          kind: definition.id,
          source: vocabulary[source].id,
          target: vocabulary[target].id,
          allowed: Self.allowedEnds(of: definition)
        ),
        column: EdgeField.kind.rawValue,
        row: row,
        of: .edges
      )
    }
  }

  /// Whether every edge is whole and may run between the kinds of its ends; false tells nothing.
  private func areEndsAllowed(_ nodes: TableBuilder, _ edges: TableBuilder) -> Bool {
    let nodeKinds = nodes.columns[NodeField.kind.rawValue]
    let edgeKinds = edges.columns[EdgeField.kind.rawValue]
    let sources = edges.columns[EdgeField.source.rawValue]
    let targets = edges.columns[EdgeField.target.rawValue]
    guard !nodes.hasUndefinedIDs, nodeKinds.isFull(rowCount: nodes.rowCount),
      [edgeKinds, sources, targets].allSatisfy({ $0.isFull(rowCount: edges.rowCount) }),
      vocabulary.nodeKinds.count <= 64
    else { return false }
    // A bit for each kind of node that may be there, for each kind of edge.
    func bits(_ ids: (EdgeKindDefinition) -> [String]) -> [UInt64] {
      vocabulary.edgeKinds.map { kind in
        let allowed = ids(kind)
        return vocabulary.nodeKinds.enumerated().reduce(0) { bits, node in
          allowed.isEmpty || allowed.contains(node.element.id)
            ? bits | 1 << UInt64(node.offset) : bits
        }
      }
    }
    let (sourceBits, targetBits) = (bits(\.sources), bits(\.targets))
    let kindOfID = nodes.rowOfID.map { UInt8(nodeKinds.codes[Int($0)]) }
    for row in 0..<edges.rowCount {
      let kind = Int(edgeKinds.codes[row])
      let source = kindOfID[Int(sources.references[row])]
      let target = kindOfID[Int(targets.references[row])]
      if sourceBits[kind] >> source & 1 == 0 || targetBits[kind] >> target & 1 == 0 { return false }
    }
    return true
  }

  private static func allowedEnds(of kind: EdgeKindDefinition) -> String {
    func list(_ kinds: [String]) -> String {
      kinds.isEmpty ? "anything" : kinds.joined(separator: ", ")
    }
    return "it may run from \(list(kind.sources)) to \(list(kind.targets)); "
      + "correct it, or widen the ends in vocabulary.json"
  }
}
