import StakeholderGraph

/// A table of the script: what makes it, and what fills it.
struct SQLTable {
  /// A column, its type and its rules.
  struct Column {
    let name: String
    let type: String
    var rules = ""
    /// A sentence that stands beside the column, where SQLite keeps it.
    var explanation = ""
  }

  let name: String
  let columns: [Column]
  /// Columns that are the key together, if no single one is.
  var key: [String] = []

  /// The statement that makes the table; it fails where there is such a table.
  var creation: String {
    var lines = columns.map { column in
      ["\(SQLText.name(column.name)) \(column.type)", column.rules].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    if !key.isEmpty { lines.append("PRIMARY KEY (\(Self.list(key)))") }
    var text = "CREATE TABLE \(SQLText.name(name)) (\n"
    for (place, line) in lines.enumerated() {
      text += "  \(line)\(place + 1 < lines.count ? "," : "")"
      if place < columns.count && !columns[place].explanation.isEmpty {
        text += "  -- \(columns[place].explanation)"
      }
      text += "\n"
    }
    return text + ") STRICT;\n"
  }

  /// The rule for a column that refers to a table; it is checked when all rows are there.
  static func reference(to table: String) -> String {
    "REFERENCES \(SQLText.name(table)) DEFERRABLE INITIALLY DEFERRED"
  }

  /// The statement that makes an index on a column.
  static func index(on column: String, of table: String, folded: Bool = false) -> String {
    let name = SQLText.name("\(table)_by_\(column)")
    let order = folded ? " COLLATE NOCASE" : ""
    return "CREATE INDEX \(name) ON \(SQLText.name(table)) (\(SQLText.name(column))\(order));\n"
  }

  /// Names in quotes with commas between them.
  static func list(_ names: [String]) -> String {
    names.map(SQLText.name).joined(separator: ", ")
  }
}

/// Rows on their way into a table, some hundred in a statement.
struct SQLInsertion {
  private let start: String
  private var count = 0
  private static let rowLimit = 250

  init(into table: SQLTable) {
    let columns = SQLTable.list(table.columns.map(\.name))
    start = "INSERT INTO \(SQLText.name(table.name)) (\(columns)) VALUES\n"
  }

  /// Writes a row of as many values as the table has columns.
  mutating func add(_ values: [String], to output: inout ByteBuffer) {
    output.write((count == 0 ? start : ",\n") + "(\(values.joined(separator: ", ")))")
    count += 1
    if count == Self.rowLimit { finish(to: &output) }
  }

  /// Ends the last statement.
  mutating func finish(to output: inout ByteBuffer) {
    if count > 0 { output.write(";\n") }
    count = 0
  }
}
