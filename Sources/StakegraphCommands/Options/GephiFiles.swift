import GraphFormats
import StakeholderData
import StakeholderGraph

/// Gephi's tables as files that stand in one folder.
struct GephiFiles {
  /// The tables of nodes and of edges.
  private var tables: [String] = []
  private var documents: String?
  private var vocabulary: String?

  /// The tables in a folder: ours, else the only ones that are called after nodes and edges.
  ///
  /// Nil if there are none, or several of a kind.
  ///
  /// - Parameter isAsked: whether somebody says so; else the names of a dataset's tables are left to it.
  init?(folder: String, isAsked: Bool) {
    let names = FileContents.names(in: folder).filter { name in
      [".csv", ".tsv"].contains { name.lowercased().hasSuffix($0) }
        && (isAsked || DatasetFile(rawValue: name) == nil)
    }
    func path(_ name: String) -> String {
      folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }
    for word in ["nodes", "edges"] {
      let own = "gephi-\(word).csv"
      let found = names.contains(own) ? [own] : names.filter { $0.lowercased().contains(word) }
      guard found.count < 2 else { return nil }
      tables += found.map(path)
    }
    guard !tables.isEmpty else { return nil }
    findOthers()
  }

  /// A table, and the one that stands beside it and is called the same but for `nodes` or `edges`.
  init(beside path: String) {
    tables = [path]
    for (word, other) in [("nodes", "edges"), ("edges", "nodes")] {
      if let partner = Self.replacing(word, by: other, in: path) {
        // The nodes go first, wherever they are named.
        tables = word == "nodes" ? [path, partner] : [partner, path]
        break
      }
    }
    findOthers()
  }

  /// The sources of all of them.
  func sources() throws(FileError) -> GephiTables {
    var sources: [ByteSource] = []
    for path in tables { sources.append(try ByteSource.file(at: path)) }
    var found = GephiTables(sources)
    if let documents { found.documents = try ByteSource.file(at: documents) }
    if let vocabulary { found.vocabulary = try ByteSource.file(at: vocabulary) }
    return found
  }

  /// What we write beside our tables, and nobody else does.
  private mutating func findOthers() {
    for path in tables {
      guard let name = path.split(separator: "/").last, name.hasPrefix("gephi-") else { continue }
      let folder = path.dropLast(name.count)
      documents = Self.file("\(folder)gephi-documents.csv")
      vocabulary = Self.file("\(folder)gephi-vocabulary.json")
    }
  }

  /// A path with another word in its name, in the same case, if there is such a file.
  private static func replacing(_ word: String, by other: String, in path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let folder = path.dropLast(name.count)
    for change in [{ $0 }, { $0.uppercased() }, { $0.prefix(1).uppercased() + $0.dropFirst() }]
      as [(String) -> String]
    {
      guard let range = name.ranges(of: change(word)).last else { continue }
      return file(folder + name[..<range.lowerBound] + change(other) + name[range.upperBound...])
    }
    return nil
  }

  private static func file(_ path: String) -> String? {
    FileContents.kind(of: path) == .file ? path : nil
  }
}
