import StakeholderData
import StakeholderGraph

/// A table as Spark reads it: files of CSV or Parquet.
struct ClusterTable: Sendable {
  /// What a table holds.
  enum Role: String, Sendable, CaseIterable {
    case documents, nodes, edges
    /// The folded names and aliases, which only preparation writes.
    case names
    /// The small files that stand beside the tables of a dataset, by name.
    case files

    /// Whether data without it are none.
    var isRequired: Bool { self == .nodes || self == .edges }

    /// Whether the table can be stored so: what preparation writes is Parquet. Beside other tables at an
    /// address the small files stand as they are.
    func canBe(_ format: TableFormat) -> Bool {
      switch self {
      case .documents, .nodes, .edges: true
      case .names, .files: format == .parquet
      }
    }

    /// The columns that questions speak of.
    var columns: [String] {
      switch self {
      case .documents: DocumentField.allCases.map(\.definition.name)
      case .nodes: NodeField.allCases.map(\.definition.name)
      case .edges: EdgeField.allCases.map(\.definition.name)
      case .names: ["id", "folded", "isAlias"]
      case .files: ["name", "text"]
      }
    }
  }

  let role: Role
  let format: TableFormat
  /// Where Spark finds it.
  let address: String

  var fileName: String { address.split(separator: "/").last.map(String.init) ?? address }

  init(role: Role, format: TableFormat, address: String) {
    self.role = role
    self.format = format
    self.address = address
  }

  /// The table in a folder of this machine; nil if it has none.
  init?(role: Role, in folder: String, format: TableFormat?) {
    let forms: [(ending: String, format: TableFormat)] = [
      (".parquet", .parquet), (".csv", .csv), (".csv.gz", .csv), ("", .csv),
    ]
    let fitting = forms.filter { form in
      role.canBe(form.format) && (format.map { $0 == form.format } ?? true)
        && FileContents.kind(of: "\(folder)/\(role.rawValue)\(form.ending)") != nil
    }
    guard let form = fitting.first else { return nil }
    let path = "\(folder)/\(role.rawValue)\(form.ending)"
    self.init(role: role, format: form.format, address: "file://" + path)
  }

  /// The statements that make the table's view, which has all columns of the role as texts, and in `row`
  /// the whole row as a JSON object with its columns in their order.
  ///
  /// - Parameter isPrepared: whether preparation wrote it, so that no column is missing.
  func view(isPrepared: Bool) -> String {
    if role == .files, format == .csv { return filesView }
    let raw = "raw_\(role.rawValue)"
    let options =
      switch format {
      // Strict, since a row that does not fit its header is an error and no row of nulls.
      case .csv:
        "header 'true', multiLine 'true', quote '\"', escape '\"', enforceSchema 'false', "
          + "mode 'FAILFAST'"
      case .parquet: "mergeSchema 'true'"
      }
    let whole = "to_json(struct(r.*), map('ignoreNullFields', 'false'))"
    let path = SQLText.literal(address)
    let source =
      "CREATE TEMPORARY VIEW \(raw) USING \(format.rawValue) OPTIONS (path \(path), \(options));\n"
    if isPrepared {
      return source + "CREATE TEMPORARY VIEW \(role.rawValue) AS SELECT r.*, \(whole) AS row "
        + "FROM \(raw) r;\n"
    }
    // A column that SQL names has to be there, and most may be missing; one of another type than text, as
    // Parquet has them, becomes text.
    let schema = role.columns.map { "`\($0)` STRING" }.joined(separator: ", ")
    return source + "CREATE TEMPORARY VIEW \(role.rawValue) AS SELECT j.*, row FROM "
      + "(SELECT from_json(row, '\(schema)') AS j, row FROM (SELECT \(whole) AS row "
      + "FROM \(raw) r));\n"
  }

  /// The statements that make the view of files that stand beside the tables.
  private var filesView: String {
    "CREATE TEMPORARY VIEW raw_files USING text OPTIONS (path \(SQLText.literal(address)), "
      + "wholetext 'true');\n"
      + "CREATE TEMPORARY VIEW files AS SELECT *, to_json(struct(name, text)) AS row FROM (SELECT "
      + "element_at(split(input_file_name(), '/'), -1) AS name, value AS text FROM raw_files);\n"
  }

  /// The statement that makes the view of a table that is not there.
  static func emptyView(of role: Role) -> String {
    let columns = (role.columns + ["row"]).map { "CAST(NULL AS STRING) AS `\($0)`" }
    return "CREATE TEMPORARY VIEW \(role.rawValue) AS SELECT \(columns.joined(separator: ", ")) "
      + "WHERE false;\n"
  }
}
