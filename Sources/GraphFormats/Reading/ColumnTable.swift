import StakeholderGraph

/// Which column of the graph each name in a file stands for, in one of the graph's tables.
struct ColumnTable {
  /// What the values of a name are.
  enum Role {
    /// A column that every such table has, by its position; 0 is the id.
    case field(Int)
    /// One of `added`.
    case added(Int)
  }

  /// A column that the file adds.
  struct Added {
    /// What the file calls it; of a value that did not fit a field, the field's name.
    let name: String
    /// Its position in the builder.
    let position: Int
    /// Whether it holds what did not fit the field of its name.
    let isSpill: Bool
    var types: ValueTypes = []
    /// The value of the row that is being added.
    var value: Int?
  }

  let table: GraphTable
  private(set) var added: [Added] = []
  private var roles: [Role?] = []
  private var spills: [Int: Int] = [:]
  private let mappings: [ColumnMapping]
  /// The mappings that a name of the file was found for.
  private(set) var usedMappings: Set<ColumnMapping> = []

  /// How many columns a file may add; each costs a step for every row in the end.
  static let limit = 1_000

  init(_ table: GraphTable, mappings: [ColumnMapping]) {
    self.table = table
    self.mappings = mappings.filter { $0.tables.contains(table) }
  }

  /// The role of a name, by the name's number; nil if there are too many columns.
  mutating func role(
    of number: Int,
    names: borrowing NameTable,
    in builder: inout GraphBuilder
  ) -> Role? {
    if number < roles.count, let role = roles[number] { return role }
    if number >= roles.count {
      roles.append(contentsOf: repeatElement(nil, count: number + 1 - roles.count))
    }
    guard let role = makeRole(names.text(number), in: &builder) else { return nil }
    roles[number] = role
    return role
  }

  private mutating func makeRole(_ name: String, in builder: inout GraphBuilder) -> Role? {
    func position(of field: String) -> Int? { table.fields.firstIndex { $0.name == field } }
    if let mapping = mappings.first(where: { $0.column.utf8.elementsEqual(name.utf8) }),
      let field = position(of: mapping.field)
    {
      usedMappings.insert(mapping)
      return .field(field)
    }
    guard let field = position(of: name) else {
      return add(name, isSpill: false, in: &builder).map { .added($0) }
    }
    // Another column was named for this field, so that the file's own one gets another name.
    if mappings.contains(where: { $0.field == name }) {
      return spill(of: field, in: &builder).map { .added($0) }
    }
    return .field(field)
  }

  /// The column for values that do not fit a field; nil if there are too many columns.
  mutating func spill(of field: Int, in builder: inout GraphBuilder) -> Int? {
    if let column = spills[field] { return column }
    let column = add(table.fields[field].name, isSpill: true, in: &builder)
    spills[field] = column
    return column
  }

  private mutating func add(
    _ name: String,
    isSpill: Bool,
    in builder: inout GraphBuilder
  ) -> Int? {
    guard added.count < Self.limit else { return nil }
    // The final names are only known at the end, and no two columns may share one until then.
    let position = builder.addColumn(named: "\u{1}\(added.count)", type: .text, to: table)
    added.append(Added(name: name, position: position, isSpill: isSpill))
    return added.count - 1
  }

  mutating func take(_ value: Int?, for column: Int) { added[column].value = value }

  mutating func note(_ type: ValueType, in column: Int) {
    added[column].types.insert(ValueTypes(type))
  }

  /// Whether a mapping names a column that the file does not have.
  func isUnused(_ mapping: ColumnMapping) -> Bool { !usedMappings.contains(mapping) }

  /// The columns' final names: each as the file has it, if that is a name and free.
  ///
  /// - Parameters:
  ///   - columns: the ones that are kept.
  ///   - trueNames: what columns are called that a format had to write under another name.
  static func finalNames(
    of columns: [Added],
    in table: GraphTable,
    _ trueNames: [String: String]
  ) -> [String] {
    var taken = Set(table.fields.map { Array($0.name.utf8) })
    var names = [String](repeating: "", count: columns.count)
    // What the file calls so goes first; what only fills in takes what is left.
    for isSpill in [false, true] {
      for (column, value) in columns.enumerated() where value.isSpill == isSpill {
        var name = trueNames[value.name] ?? value.name
        if isSpill { name = "data_" + name }
        name = TextCleaning.word(name)
        if name.isEmpty { name = "unnamed" }
        while taken.contains(Array(name.utf8)) { name = "data_" + name }
        taken.insert(Array(name.utf8))
        names[column] = name
      }
    }
    return names
  }
}
