import Foundation
import StakeholderGraph

@testable import StakeholderData

/// Calls `body` with a new folder that is removed afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("stakegraph-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// A dataset in memory; what a test does not give is right and says little.
struct Files {
  var documents: [UInt8]? = Array("id,title\nd1,One\n".utf8)
  var nodes: [UInt8] = Array("id,kind,name\na,person,Ann\nb,organisation,Bee\n".utf8)
  var edges: [UInt8] = Array("id,kind,source,target,document\ne1,founded,a,b,d1\n".utf8)
  var vocabulary: String?
  var package: String?
  var same: String?

  init(
    documents: String? = nil,
    nodes: String? = nil,
    edges: String? = nil,
    vocabulary: String? = nil,
    package: String? = nil,
    same: String? = nil
  ) {
    if let documents { self.documents = Array(documents.utf8) }
    if let nodes { self.nodes = Array(nodes.utf8) }
    if let edges { self.edges = Array(edges.utf8) }
    self.vocabulary = vocabulary
    self.package = package
    self.same = same
  }

  /// What reading the files gives.
  ///
  /// - Parameters:
  ///   - rowByRow: whether each row is read by itself.
  ///   - ahead: how rows are scanned by other threads.
  func read(
    warningLimit: Int = .max,
    rowByRow: Bool = false,
    ahead: RowsAhead.Settings = RowsAhead.Settings(threadCount: 0)
  ) throws -> GraphReading {
    try withFolder { folder in
      func write(_ bytes: [UInt8]?, _ file: DatasetFile) throws {
        if let bytes { try Data(bytes).write(to: URL(fileURLWithPath: file.path(in: folder))) }
      }
      try write(documents, .documents)
      try write(nodes, .nodes)
      try write(edges, .edges)
      try write(vocabulary.map { Array($0.utf8) }, .vocabulary)
      try write(package.map { Array($0.utf8) }, .package)
      try write(same.map { Array($0.utf8) }, .same)
      let reading = try DatasetReader.read(
        folder,
        warningLimit: warningLimit,
        rowByRow: rowByRow,
        ahead: ahead
      )
      return GraphReading(
        findings: reading.findings.map { finding in
          Finding(
            path: finding.path.replacingOccurrences(of: folder + "/", with: "")
              .replacingOccurrences(of: folder, with: "DIR"),
            place: finding.place,
            severity: finding.severity,
            message: finding.message,
            code: finding.code,
            count: finding.count
          )
        },
        graph: reading.graph
      )
    }
  }

  /// The findings as `check` prints them.
  func check() throws -> [String] { try read().findings.map(\.description) }
}
