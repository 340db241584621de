private import Foundation
public import StakeholderGraph

/// Reads the folder of a dataset.
public enum DatasetReader {
  /// Whether a folder holds the two tables that make it a dataset.
  public static func isDataset(_ folder: String) -> Bool {
    [DatasetFile.nodes, .edges].allSatisfy { FileContents.kind(of: $0.path(in: folder)) == .file }
  }

  /// Reads and checks everything.
  ///
  /// - Parameters:
  ///   - isPart: Whether it may be a part of a larger one although it does not say so: references may
  ///     lead outside, and it need not have a node.
  ///   - warningLimit: How many warnings of a code about a table are listed of those that only the
  ///     whole graph shows; the others are one finding that counts them. With nil none are looked for.
  /// - Throws: ``FileError`` if the folder or one of its files cannot be read at all.
  /// - Complexity: O(n log n) in the number of rows, O(n) where they are sorted by id.
  public static func read(
    _ folder: String,
    isPart: Bool = false,
    warningLimit: Int? = .max
  ) throws(FileError) -> GraphReading {
    // One thread adds what the others scan; more of them would wait for it.
    let threadCount = min(3, ProcessInfo.processInfo.activeProcessorCount - 1)
    return try read(
      folder,
      isPart: isPart,
      warningLimit: warningLimit,
      rowByRow: false,
      ahead: RowsAhead.Settings(threadCount: threadCount)
    )
  }

  /// - Parameters:
  ///   - rowByRow: whether each row is read by itself, which takes longer and finds the same.
  ///   - ahead: how rows are scanned by other threads, which finds the same.
  static func read(
    _ folder: String,
    isPart: Bool = false,
    warningLimit: Int? = .max,
    rowByRow: Bool,
    ahead: RowsAhead.Settings = RowsAhead.Settings(threadCount: 0)
  ) throws(FileError) -> GraphReading {
    switch FileContents.kind(of: folder) {
    case nil: throw .absence(of: folder)
    case .file: throw .isFile(path: folder)
    case .folder: break
    }
    var general: [Finding] = []
    let vocabulary = try readVocabulary(folder, findings: &general)
    var package = try readPackage(folder, findings: &general)
    if isPart { package.isPartial = true }

    var builder = GraphBuilder(vocabulary: vocabulary ?? .standard)
    var readers: [GraphTable: TableReader] = [:]
    for table in GraphTable.allCases {
      let path = DatasetFile(table).path(in: folder)
      if FileContents.kind(of: path) == nil {
        let reason = FileError.absence(of: path)
        guard case .missing = reason else { throw reason }
        if table == .documents { continue }
        throw .noDataset(path: folder, missing: DatasetFile(table).rawValue)
      }
      var reader = try TableReader.opening(table, at: path, rowByRow: rowByRow, ahead)
      // UTF-16 may grow.
      guard reader.bytes.count <= FileContents.limit else {
        throw .tooLarge(path: path, byteCount: reader.bytes.count)
      }
      reader.read(
        into: &builder,
        declaredTypes: package.types[table] ?? [:],
        ahead: ahead
      )
      if let problem = reader.problem { throw problem }
      if table == .nodes && !isPart && !reader.isBroken && builder.rowCount(of: table) == 0 {
        reader.add(
          .error,
          at: 0,
          "the dataset has no nodes; add rows below the header",
          code: "empty"
        )
      }
      reader.release()
      readers[table] = reader
    }

    let isUncited = readers[.documents] == nil
    var graph: Graph?
    var rows: [GraphTable: [UInt32]?] = [:]
    do {
      // Otherwise the columns would stay beside what is made of them.
      let finished = try (consume builder).finishKeepingRows(
        allowingOutsideNodes: package.isPartial,
        allowingOutsideDocuments: isUncited || package.isPartial,
        release: Memory.giveBack
      )
      graph = warningLimit == nil ? finished.graph : finished.graph.foldingNames()
      rows = finished.rows
    } catch {
      report(error.problems, to: &readers, knowsKinds: vocabulary != nil)
    }
    // What nobody refers to can only be told once every row was read.
    if let graph, !readers.values.contains(where: \.isBroken) {
      if let warningLimit {
        DatasetWarnings.add(for: graph, rows: rows, limit: warningLimit, to: &readers)
      }
      if package.isPartial { general += DatasetWarnings.outside(graph, in: folder) }
    }
    if isUncited {
      general.append(
        Finding(
          path: folder,
          place: .start,
          severity: .warning,
          message: "there is no documents.csv, so nothing tells what the documents are; add one",
          code: "documents"
        )
      )
    }
    let same = try readSame(folder, graph)
    let findings =
      general
      + GraphTable.allCases.compactMap { readers[$0] }.flatMap {
        LocatedFinding.placed($0.findings, in: $0.bytes, path: $0.path) + $0.unlistedFindings
      } + (same?.placedFindings ?? [])
    let hasErrors = findings.contains { $0.severity == .error }
    return GraphReading(findings: findings, graph: hasErrors ? nil : graph)
  }

  /// Adds the builder's problems, but those that only follow from what could not be read.
  private static func report(
    _ problems: [GraphProblem],
    to readers: inout [GraphTable: TableReader],
    knowsKinds: Bool
  ) {
    // A table without rows has its own error, if it needs one.
    let broken = Set(
      readers.values.filter { $0.isBroken || ($0.table == .nodes && $0.rowStarts.isEmpty) }
        .map(\.table)
    )
    func isConsequence(_ problem: GraphProblem) -> Bool {
      switch problem.reason {
      case .unknownReference(_, let target, _): broken.contains(target)
      case .endsNotAllowed: broken.contains(.nodes) || !knowsKinds
      case .unknownKind: !knowsKinds
      default: false
      }
    }
    for table in GraphTable.allCases {
      // Taken out, so that adding to its findings copies none of them.
      guard var reader = readers.removeValue(forKey: table) else { continue }
      let own = problems.filter { $0.table == table && !isConsequence($0) }
      if !own.isEmpty { reader.restore() }
      for problem in own {
        guard !reader.unreadableRows.contains(problem.row) else { continue }
        let offset = reader.offset(row: problem.row, column: problem.column)
        var first: Int?
        if let row = problem.firstRow { first = reader.offset(row: row, column: 0) }
        reader.add(
          .error,
          at: offset,
          problem.description,
          code: problem.code,
          firstOffset: first
        )
      }
      readers[table] = reader
    }
  }

  /// The vocabulary of the dataset, the standard one where it declares none, nil for a broken one.
  static func readVocabulary(
    _ folder: String,
    findings: inout [Finding]
  ) throws(FileError) -> Vocabulary? {
    let path = DatasetFile.vocabulary.path(in: folder)
    guard FileContents.kind(of: path) != nil else { return .standard }
    let bytes = try FileContents.bytes(at: path)
    do {
      return try VocabularyFile.vocabulary(from: bytes)
    } catch {
      findings.append(
        Finding(
          path: path,
          place: .start,
          severity: .error,
          message: error.sentence,
          code: "vocabulary"
        )
      )
      return nil
    }
  }

  /// The dataset's decisions on nodes, nil if it has no file of them.
  private static func readSame(
    _ folder: String,
    _ graph: Graph?
  ) throws(FileError) -> SameReader? {
    let path = DatasetFile.same.path(in: folder)
    guard FileContents.kind(of: path) != nil else { return nil }
    var reader = SameReader(path: path, file: try FileContents.bytes(at: path))
    if let graph { reader.warnOfUnknownIDs(in: graph) }
    return reader
  }

  private static func readPackage(
    _ folder: String,
    findings: inout [Finding]
  ) throws(FileError) -> DataPackage.Declarations {
    let path = DatasetFile.package.path(in: folder)
    guard FileContents.kind(of: path) != nil else { return DataPackage.Declarations() }
    guard let package = DataPackage.declarations(in: try FileContents.bytes(at: path)) else {
      findings.append(
        Finding(
          path: path,
          place: .start,
          severity: .error,
          message: "the file is not a data package in JSON; correct it, or delete it",
          code: "package"
        )
      )
      return DataPackage.Declarations()
    }
    return package
  }
}
