import StakeholderGraph

/// The rows of several graphs together, folded by their ids.
struct DraftUnion {
  private(set) var draft = GraphDraft()
  var notes: [CombinationNote] = []
  private(set) var clashes: [ClashingValue] = []
  private let rule: ClashRule
  /// The name of the graph that each row came from first, by table and row.
  private var origins: [[String]] = GraphTable.allCases.map { _ in [] }
  /// The name of the graph that defines each kind that is not as it is built in.
  private var definers: [String: String] = [:]

  init(_ rule: ClashRule) {
    self.rule = rule
  }

  /// Adds the rows of a graph.
  ///
  /// - Returns: the new ids of nodes that had to be called otherwise.
  mutating func add(_ graph: GraphDraft, named name: String) throws(CombinationError)
    -> ReferenceMap
  {
    let definers = definers
    draft.vocabulary = try draft.vocabulary.united(with: graph.vocabulary, named: name) { kind in
      definers[kind] ?? name
    }
    for kind in graph.vocabulary.changedKinds where definers[kind] == nil {
      self.definers[kind] = name
    }
    // Edges last: what nodes and documents are called is part of them.
    var graph = graph
    var renames = ReferenceMap()
    for table in [GraphTable.nodes, .documents, .edges] {
      let columns = unitedColumns(of: table, with: graph[table])
      if rule == .rename {
        let newIDs = rename(graph[table], columns, named: name)
        graph.rename(newIDs, in: table)
        if table == .nodes { renames = newIDs }
      }
      for row in graph[table].rows { add(row, of: table, columns, named: name) }
    }
    return renames
  }

  /// For each column of another table its position here; made where it is not there.
  private mutating func unitedColumns(of table: GraphTable, with other: DraftTable) -> [Int] {
    other.columns.indices.map { position in
      draft[table].column(
        named: other.columns[position].name,
        type: other.columns[position].type,
        isUsed: !other.isEmpty(position)
      )
    }
  }

  private mutating func add(
    _ row: [String],
    of table: GraphTable,
    _ columns: [Int],
    named name: String
  ) {
    guard let position = draft[table].row(of: row[0]) else {
      var cells = [String](repeating: "", count: draft[table].columns.count)
      for (column, cell) in zip(columns, row) { cells[column] = cell }
      draft[table].append(cells)
      origins[table.rawValue].append(name)
      return
    }
    let differences = differences(of: row, from: position, of: table, columns, named: name)
    let mayStay = rule == .keepFirst
    for difference in differences {
      if difference.isClash && !mayStay {
        clashes.append(difference.value)
      } else {
        notes.append(.value(difference.value))
      }
    }
    fold(row, into: position, of: table, columns, named: name)
  }

  /// A value that a row would have two of.
  struct Difference {
    let value: ClashingValue
    /// Whether the rows may well be of two things.
    let isClash: Bool
  }

  /// The values of a row that contradict those of the row that is there.
  ///
  /// Lists of nodes are united and names become aliases, so that those never do.
  func differences(
    of row: [String],
    from position: Int,
    of table: GraphTable,
    _ columns: [Int],
    named name: String
  ) -> [Difference] {
    let present = draft[table].rows[position]
    return zip(columns, row).dropFirst().compactMap { column, cell in
      let type = draft[table].columns[column].type
      if table == .nodes && (type.isList || column == NodeField.name.rawValue) { return nil }
      let (one, two) = (Self.plain(present[column], column, table), Self.plain(cell, column, table))
      guard !one.isEmpty, !two.isEmpty, !one.utf8.elementsEqual(two.utf8),
        !(type.isList && ListCell(one, type).isSame(as: ListCell(two, type)))
      else { return nil }
      return Difference(
        value: value(present[column], cell, of: table, at: position, column, named: name),
        isClash: table != .nodes || column == NodeField.kind.rawValue
      )
    }
  }

  private func value(
    _ first: String,
    _ second: String,
    of table: GraphTable,
    at position: Int,
    _ column: Int,
    named name: String
  ) -> ClashingValue {
    ClashingValue(
      table: table,
      id: draft[table].rows[position][0],
      column: draft[table].columns[column].name,
      first: .init(value: first, graph: origins[table.rawValue][position]),
      second: .init(value: second, graph: name)
    )
  }

  /// What an empty cell means is the same as the word for it.
  private static func plain(_ cell: String, _ column: Int, _ table: GraphTable) -> String {
    guard cell.isEmpty, table == .edges else { return cell }
    return switch EdgeField(rawValue: column) {
    case .modality: Modality.whenEmpty?.rawValue ?? ""
    case .status: Status.whenEmpty?.rawValue ?? ""
    default: ""
    }
  }

  /// Fills what is empty, unites the lists of nodes, and keeps another name as an alias.
  private mutating func fold(
    _ row: [String],
    into position: Int,
    of table: GraphTable,
    _ columns: [Int],
    named name: String
  ) {
    for (column, cell) in zip(columns, row).dropFirst() where !cell.isEmpty {
      let present = draft[table].rows[position][column]
      let type = draft[table].columns[column].type
      if present.isEmpty {
        draft[table].set(column, ofRow: position, to: cell)
      } else if table == .nodes && type.isList {
        let both = ListCell.united([ListCell(present, type), ListCell(cell, type)])
        draft[table].set(column, ofRow: position, to: both)
      }
    }
    if table == .nodes { foldName(of: row, into: position, columns, named: name) }
  }

  private mutating func foldName(
    of row: [String],
    into position: Int,
    _ columns: [Int],
    named graph: String
  ) {
    let (name, aliases) = (NodeField.name.rawValue, NodeField.aliases.rawValue)
    let (first, second) = (draft[.nodes].rows[position][name], row[name])
    guard !first.utf8.elementsEqual(second.utf8) else { return }
    let present = ListCell(draft[.nodes].rows[position][aliases], .list)
    let added = ListCell(TextList.text(of: [second]), .list)
    draft[.nodes].set(aliases, ofRow: position, to: ListCell.united([present, added]))
    func folded(_ names: [String]) -> Set<String> { Set(names.map(NameFolding.fold)) }
    let known = draft[.nodes].rows[position][aliases]
    let others = folded(TextList.items(of: known).filter { !$0.utf8.elementsEqual(second.utf8) })
    let own = folded([second] + TextList.items(of: row[aliases]))
    guard own.isDisjoint(with: others.union(folded([first]))) else { return }
    notes.append(
      .name(value(first, second, of: .nodes, at: position, name, named: graph))
    )
  }
}
