internal import Graphviz
public import StakeholderGraph

extension Graph {
  /// What DOT files of ours say of the columns that a dataset added, as the graph's attribute `columns`;
  /// nil if there are none.
  public var dotColumnsJSON: JSONValue? {
    ColumnRecord.json(of: self) { table, name in
      table == .documents || Diagram.takesData(as: name)
    }
  }
}

/// Which column each attribute of a DOT file stands for.
struct DOTColumns {
  private let table: GraphTable
  private let isOwn: Bool
  private var known: [String: Column?] = [:]

  struct Column {
    /// The name's number in the assembler's table.
    let number: Int
    /// What splits a value into its items, if it is a list as a cell of a dataset has it.
    let items: ((String) -> [String])?
  }

  /// - Parameter isOwn: whether the file is one of ours, whose looks are made anew.
  init(of table: GraphTable, isOwn: Bool) {
    self.table = table
    self.isOwn = isOwn
  }

  /// The column of an attribute; nil for one that is left out.
  mutating func column(
    of attribute: String,
    in assembler: inout GraphAssembler
  ) throws(ReadingStop) -> Column? {
    if let column = known[attribute] { return column }
    var column: Column?
    if let name = isOwn ? ownName(of: attribute) : foreignName(of: attribute) {
      let bytes = Array(name.utf8)
      let number = try assembler.number(ofName: bytes.span, at: .start)
      column = Column(number: number, items: isOwn ? items(of: name, assembler) : nil)
    }
    known[attribute] = .some(column)
    return column
  }

  private func ownName(of attribute: String) -> String? {
    if attribute == DOTWriter.originalID { return "id" }
    guard Diagram.takesData(as: attribute) else { return nil }
    let field = String(attribute.dropFirst(5))
    let isLonger =
      attribute.hasPrefix("data_") && !Diagram.takesData(as: field)
      && table.fields.contains { $0.name == field }
    return isLonger ? field : attribute
  }

  /// What the file itself has under a name that a graph keeps for something else gets a longer one.
  private func foreignName(of attribute: String) -> String? {
    switch (table, attribute) {
    case (.nodes, "URL"), (.nodes, "href"): "url"
    case (.nodes, "id"), (.edges, "source"), (.edges, "target"): "data_" + attribute
    default: attribute
    }
  }

  private func items(of name: String, _ assembler: GraphAssembler) -> ((String) -> [String])? {
    let record = assembler.columnRecords[table]?.first { $0.writtenName == name }
    let type = record?.type ?? table.fields.first { $0.name == name }?.type
    return switch type {
    case .list, .nodes: TextList.items
    case .affiliations: TextList.writtenItems
    default: nil
    }
  }
}
