private import Foundation
import StakeholderData
import StakeholderGraph

extension ClusterEngine {
  /// Writes the data as Parquet, with a table of folded names.
  ///
  /// A folder of this machine is written beside its place and moved there once it is complete. At an address
  /// the table of names comes last, so that data without it are not complete.
  ///
  /// - Parameter output: a folder or an address that does not exist yet.
  public func prepare(to output: String) throws(ClusterError) {
    let isRemote = ClusterData.isAddress(output)
    let target = isRemote ? output : AbsolutePath.of(output)
    if !isRemote, !FileContents.names(in: target).isEmpty || FileContents.kind(of: target) == .file
    {
      throw .exists(output)
    }
    let parent = URL(fileURLWithPath: target).deletingLastPathComponent().path
    let fresh = isRemote ? target : "\(parent)/.stakegraph-\(UUID().uuidString)"
    defer { if !isRemote { try? FileManager.default.removeItem(atPath: fresh) } }
    if !isRemote {
      do throws(FileError) {
        try FileOutput.makeFolder(fresh)
      } catch {
        throw .notWritten("\(QuotedText.quoted(parent)): \(error.description)")
      }
    }
    try asking { data, _, run throws(ClusterError) in
      let heads = HeadRows()
      try run(PreparationScript.heads(of: data)) { section, row throws(ClusterError) in
        try heads.take(section, row)
      }
      let place = isRemote ? target : "file://" + fresh
      let script = try PreparationScript(data: data, columns: heads.columns, output: place)
      try run(script.text) { _, _ in }
    }
    if !isRemote {
      try? FileManager.default.removeItem(atPath: target)
      guard unsafe rename(fresh, target) == 0 else {
        throw .notWritten("\(QuotedText.quoted(output)) cannot be written")
      }
    }
  }
}

/// The columns of tables, by a row of each.
///
/// A class, since it is filled by a closure.
private final class HeadRows {
  private(set) var columns: [GraphTable: [String]] = [:]

  func take(_ section: Substring, _ text: Substring) throws(ClusterError) {
    guard let row = RowText(text),
      let table = GraphTable.allCases.first(where: { section == "head.\($0.name)" })
    else { return }
    try ClusterChecks.check(row, of: table)
    columns[table] = row.cells.map(\.name)
  }
}

/// The statements that write data anew.
struct PreparationScript {
  let data: ClusterData
  let columns: [GraphTable: [String]]
  let output: String
  private let files: String

  /// - Throws: ``ClusterError/notWritten(_:)`` if a file beside the tables cannot be read.
  init(data: ClusterData, columns: [GraphTable: [String]], output: String) throws(ClusterError) {
    self.data = data
    self.columns = columns
    self.output = output
    var selects = ["SELECT name, text FROM files"]
    for file in [DatasetFile.vocabulary, .package, .same] where !data.isRemote && !data.hasNames {
      let path = file.path(in: data.path)
      guard FileContents.kind(of: path) == .file else { continue }
      do throws(FileError) {
        let text = String(decoding: try FileContents.bytes(at: path), as: UTF8.self)
        selects.append("SELECT '\(file.rawValue)', \(SQLText.value(text))")
      } catch {
        throw .notWritten(error.description)
      }
    }
    files = selects.joined(separator: " UNION ALL ")
  }

  /// The statements that print a row of each table.
  static func heads(of data: ClusterData) -> String {
    data.views
      + GraphTable.allCases.map {
        "SELECT concat('@head.\($0.name) ', row) FROM \($0.name) LIMIT 1;\n"
      }.joined()
  }

  var text: String {
    data.views
      + GraphTable.allCases.map { table in write(table.name, select(table)) }.joined()
      + write("files", files)
      + "CREATE TEMPORARY VIEW named AS SELECT id, name, 'false' AS isAlias FROM nodes UNION ALL "
      + "SELECT id, alias, 'true' FROM nodes "
      + "LATERAL VIEW explode(\(SQLText.items("aliases"))) x AS alias;\n"
      + ClusterFolding.names
      // Last, since who finds it takes the data for complete.
      + write("names", "SELECT id, folded, isAlias FROM folded WHERE folded <> ''")
  }

  /// All columns of a table: those that questions speak of, and its own.
  private func select(_ table: GraphTable) -> String {
    let standard = table.fields.map(\.name)
    let own = (columns[table] ?? []).filter { !standard.contains($0) }
    let schema = (standard + own).map { name in
      "`\(name.replacing("`", with: "``"))` STRING"
    }.joined(separator: ", ")
    return
      "SELECT /*+ REBALANCE */ j.* FROM (SELECT from_json(row, \(SQLText.literal(schema))) AS j "
      + "FROM \(table.name))"
  }

  private func write(_ name: String, _ select: String) -> String {
    let place = SQLText.literal("\(output)/\(name).parquet")
    return "CREATE TABLE written_\(name) USING parquet LOCATION \(place) AS \(select);\n"
  }
}
