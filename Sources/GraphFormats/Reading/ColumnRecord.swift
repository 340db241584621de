import StakeholderGraph

/// What a file of ours says of a column that the dataset added: its name and type, which the format
/// itself may not be able to tell.
struct ColumnRecord {
  /// The column's name in the graph.
  let name: String
  /// What the file calls it.
  let writtenName: String
  let type: FieldType

  /// The records of a graph's added columns, for each table that has some; nil if none has.
  ///
  /// - Parameters:
  ///   - renamed: other columns that the format cannot have under their own names.
  ///   - isFree: whether the format can have a column of this name.
  static func json(
    of graph: Graph,
    renamed: [GraphTable: [OutputColumn]] = [:],
    isFree: (GraphTable, String) -> Bool
  ) -> JSONValue? {
    let tables = GraphTable.allCases.compactMap { table -> (String, JSONValue)? in
      let added = graph.outputFields(of: table) { isFree(table, $0) }
        .filter { $0.position >= table.fields.count }
      let others = renamed[table] ?? []
      guard !added.isEmpty || !others.isEmpty else { return nil }
      let records =
        others.map { column in
          let name = table.fields[column.position].name
          return ColumnRecord(name: name, writtenName: column.name, type: column.type).json
        }
        + added.map { _, writtenName, field in
          ColumnRecord(name: field.name, writtenName: writtenName, type: field.type).json
        }
      return (table.name, .array(records))
    }
    return tables.isEmpty ? nil : .object(tables)
  }

  private var json: JSONValue {
    var members: [(String, JSONValue)] = [("name", .text(name))]
    if !writtenName.utf8.elementsEqual(name.utf8) {
      members.append(("written_as", .text(writtenName)))
    }
    let (word, bounds) = typeMembers
    members.append(("type", .text(word)))
    return .object(members + bounds)
  }

  private var typeMembers: (String, [(String, JSONValue)]) {
    switch type {
    case .text: return ("text", [])
    case .url: return ("url", [])
    case .date: return ("date", [])
    case .list: return ("list", [])
    case .hash: return ("hash", [])
    case .currency: return ("currency", [])
    case .integer(let minimum):
      return ("integer", type == .anyInteger ? [] : [("minimum", .number(String(minimum)))])
    case .number(let minimum, let maximum):
      if type == .anyNumber { return ("number", []) }
      let bounds = [("minimum", minimum), ("maximum", maximum)]
      return ("number", bounds.map { ($0, .number(NumberText.text(of: $1))) })
    case .boolean: return ("boolean", [])
    case .choice(let words): return ("choice", [("words", .array(words.map { .text($0) }))])
    case .kind, .node: return ("node", [])
    case .document: return ("document", [])
    case .nodes: return ("nodes", [])
    case .affiliations: return ("affiliations", [])
    }
  }

  /// The records that a value holds, by table; what is not of the form is left out.
  static func records(from value: JSONValue) -> [GraphTable: [ColumnRecord]] {
    var records: [GraphTable: [ColumnRecord]] = [:]
    for table in GraphTable.allCases {
      records[table] = value[table.name]?.items?.compactMap(ColumnRecord.init) ?? []
    }
    return records
  }

  private init(name: String, writtenName: String, type: FieldType) {
    self.name = name
    self.writtenName = writtenName
    self.type = type
  }

  private init?(_ value: JSONValue) {
    guard let name = value["name"]?.string, let word = value["type"]?.string else { return nil }
    let minimum = value["minimum"]?.digits
    let maximum = value["maximum"]?.digits
    let type: FieldType? =
      switch word {
      case "text": .text
      case "url": .url
      case "date": .date
      case "list": .list
      case "hash": .hash
      case "currency": .currency
      case "integer": minimum.map { .integer(minimum: Int64($0) ?? .min + 1) } ?? .anyInteger
      case "number":
        if let least = minimum.flatMap(Double.init), let most = maximum.flatMap(Double.init),
          least <= most
        {
          .number(minimum: least, maximum: most)
        } else {
          .anyNumber
        }
      case "boolean": .boolean
      case "choice": value["words"]?.items.map { .choice($0.compactMap(\.string)) }
      case "document": .document
      case "node": .node
      case "nodes": .nodes
      case "affiliations": .affiliations
      default: nil
      }
    guard let type else { return nil }
    self.init(name: name, writtenName: value["written_as"]?.string ?? name, type: type)
  }

  /// A text as a file holds a value of a type, as a dataset writes it; nil for a list that is none.
  static func spelling(_ text: String, as type: FieldType) -> String? {
    switch type {
    case .list, .nodes, .affiliations:
      guard let items = JSONValue(parsing: text)?.items else { return nil }
      let texts = items.compactMap(\.string)
      guard texts.count == items.count else { return nil }
      return type == .affiliations
        ? GraphAssembler.affiliations(texts) : TextList.text(of: texts)
    default: return text
    }
  }
}
