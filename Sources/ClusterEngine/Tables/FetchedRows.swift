import StakeholderData
import StakeholderGraph

/// The rows that Spark prints, and the graph that they are.
///
/// A class, since it is filled by closures.
final class FetchedRows {
  private(set) var focus: [Int: String] = [:]
  private(set) var documents: Set<String> = []
  private(set) var publishers: Set<String> = []
  private let data: ClusterData
  private var tables: [GraphTable: Table] = [:]
  private var files: [String: String] = [:]

  /// Whether no node was fetched.
  var isEmpty: Bool { tables[.nodes] == nil }

  /// The rows of a table as CSV.
  private struct Table {
    var columns: [String] = []
    var text: [UInt8] = []
  }

  init(of data: ClusterData) { self.data = data }

  /// Takes a row of a section.
  func take(_ section: Substring, _ text: Substring) throws(ClusterError) {
    guard let row = RowText(text) else { throw .failed("a row is no object: \(text.prefix(100))") }
    switch section {
    case "focus": if let number = Int(row["number"]) { focus[number] = row["id"] }
    case "document": documents.insert(row["id"])
    case "publisher": publishers.insert(row["id"])
    case "files": files[row["name"]] = row["text"]
    case "head.nodes": try ClusterChecks.check(row, of: .nodes)
    case "head.edges": try ClusterChecks.check(row, of: .edges)
    default:
      guard let table = GraphTable.allCases.first(where: { $0.name == section }) else { return }
      if tables[table] == nil {
        try ClusterChecks.check(row, of: table)
        tables[table] = Table(columns: row.cells.map(\.name))
        tables[table]?.text = Array(CSVText.header(row.cells.map(\.name)).utf8)
      }
      tables[table]?.text += Array(CSVText.record(row.cells.map(\.text)).utf8)
    }
  }

  /// Writes the rows as a dataset into a folder, and reads it.
  func graph(in folder: String) throws(ClusterError) -> (Graph, [SameDecision]) {
    let reading: GraphReading
    let decisions: [SameDecision]
    do throws(FileError) {
      try FolderOutput.write(try datasetFiles(), to: folder)
      reading = try DatasetReader.read(folder, isPart: true)
      decisions = try SameFile.decisions(in: folder)
    } catch {
      throw .noRoom(error.description)
    }
    guard let graph = reading.graph else {
      let first = reading.errors.first?.message ?? ""
      throw .badRows(count: reading.count(of: .error), first: first)
    }
    return (graph, decisions)
  }

  private func datasetFiles() throws(FileError) -> [(name: String, bytes: [UInt8])] {
    var written: [(name: String, bytes: [UInt8])] = []
    for table in GraphTable.allCases {
      if table == .documents, tables[table] == nil, !data.hasDocuments { continue }
      let header = CSVText.header(table.fields.map(\.name))
      written.append((DatasetFile(table).rawValue, tables[table]?.text ?? Array(header.utf8)))
    }
    for file in [DatasetFile.vocabulary, .package, .same] {
      if let text = files[file.rawValue] {
        written.append((file.rawValue, Array(text.utf8)))
      } else if !data.isRemote, FileContents.kind(of: file.path(in: data.path)) == .file {
        written.append((file.rawValue, try FileContents.bytes(at: file.path(in: data.path))))
      }
    }
    return written
  }
}
