import StakeholderData
import StakeholderGraph

/// How the tables of data at an address are stored.
public enum TableFormat: String, Sendable, CaseIterable {
  case csv, parquet
}

/// Data as Spark reads them: a table of nodes, one of edges, and those that may be missing.
public struct ClusterData: Sendable {
  /// What somebody called the data.
  public let path: String
  /// Whether the path is an address such as `hdfs://…`, which only Spark can look at.
  public let isRemote: Bool
  private(set) var tables: [ClusterTable.Role: ClusterTable]

  /// Whether there is a table of folded names.
  public var hasNames: Bool { tables[.names] != nil }

  /// Whether there is a table of documents.
  var hasDocuments: Bool { tables[.documents] != nil }

  /// The data at a path or an address.
  ///
  /// In a folder of this machine the tables may have any of the forms that ``ClusterTable`` knows, Parquet
  /// first.
  ///
  /// - Parameter format: what the tables at an address are; nil for Parquet.
  /// - Throws: ``ClusterError/noTables(_:)``, ``ClusterError/missing(_:)`` or ``ClusterError/pattern(_:)``.
  public init(path: String, format: TableFormat?) throws(ClusterError) {
    self.path = path
    isRemote = Self.isAddress(path)
    let root = path.hasSuffix("/") ? String(path.dropLast()) : path
    var tables: [ClusterTable.Role: ClusterTable] = [:]
    if isRemote {
      let format = format ?? .parquet
      for role in ClusterTable.Role.allCases where role.canBe(format) {
        let name = "\(role.rawValue).\(format.rawValue)"
        tables[role] = ClusterTable(role: role, format: format, address: "\(root)/\(name)")
      }
      if format == .csv {
        let names = [DatasetFile.vocabulary, .package, .same].map(\.rawValue)
        tables[.files] = ClusterTable(
          role: .files,
          format: .csv,
          address: "\(root)/{\(names.joined(separator: ","))}"
        )
      }
      self.tables = tables
      return
    }
    guard FileContents.kind(of: path) != nil else { throw .missing(path) }
    let absolute = AbsolutePath.of(root)
    // There is a way to write them, and not all of Spark's readers know it.
    guard !absolute.contains(where: { "{}[]*?,\\".contains($0) }) else { throw .pattern(path) }
    for role in ClusterTable.Role.allCases {
      tables[role] = ClusterTable(role: role, in: absolute, format: format)
    }
    guard tables[.nodes] != nil, tables[.edges] != nil else { throw .noTables(path) }
    self.tables = tables
  }

  /// Whether a path begins with a scheme that Spark knows, or may know.
  public static func isAddress(_ path: String) -> Bool {
    guard let colon = path.firstIndex(of: ":") else { return false }
    return path[colon...].hasPrefix(":/")
      && path[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+") }
      && !path[..<colon].isEmpty
  }

  /// The table that stands at an address that Spark did not find, if the data can do without it.
  func optionalTable(at address: String) -> ClusterTable.Role? {
    tables.values.first { !$0.role.isRequired && address.hasSuffix($0.fileName) }?.role
  }

  /// The data without a table.
  func without(_ role: ClusterTable.Role) -> ClusterData {
    var data = self
    data.tables[role] = nil
    return data
  }

  /// The statements that make a view of each table.
  var views: String {
    let isPrepared = hasNames
    return ClusterTable.Role.allCases.map { role in
      tables[role]?.view(isPrepared: isPrepared) ?? ClusterTable.emptyView(of: role)
    }.joined()
  }
}
