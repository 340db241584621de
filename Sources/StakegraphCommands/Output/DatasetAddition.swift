import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph

/// Adds what was decided of a draft to a dataset.
///
/// The dataset is read again under its lock, since others may have added to it while a person was asked. What comes
/// out is held to the dataset's own vocabulary before the first file is written.
struct DatasetAddition {
  /// The dataset's folder.
  let folder: String
  let reviewed: ReviewedDraft
  let decided: Graph
  let common: CommonOptions

  init(of reviewed: ReviewedDraft, _ decided: Graph, to folder: String, _ common: CommonOptions) {
    self.folder = folder
    self.reviewed = reviewed
    self.decided = decided
    self.common = common
  }

  /// The dataset in a folder, nil if it is not there yet.
  static func dataset(_ path: String) throws(CommandFailure) -> Graph? {
    switch FileContents.kind(of: path) {
    case nil: return nil
    case .folder where DatasetReader.isDataset(path): return try graph(path)
    case .folder where FileContents.names(in: path).isEmpty: return nil
    default:
      throw CommandFailure("\(QuotedText.quoted(path)) is no dataset; name one, or a new folder")
    }
  }

  /// The dataset in a folder, read while nobody writes it; nil if it is not there yet.
  static func settledDataset(_ path: String) throws(CommandFailure) -> Graph? {
    guard DatasetReader.isDataset(path) else { return try dataset(path) }
    let lock = try DraftLock(waitingFor: path)
    defer { lock.release() }
    return try dataset(path)
  }

  /// The graph of a dataset, which may be empty.
  static func graph(_ path: String) throws(CommandFailure) -> Graph {
    let quiet = CommonOptions(quiet: true)
    return try DataOptions(path: path, input: InputOptions.forDatasets).graphOrEmpty(quiet)
  }

  /// Adds all of it, or nothing.
  func run() throws(CommandFailure) {
    let name = URL(fileURLWithPath: folder).lastPathComponent
    let writer = DatasetWriter(name: name)
    if !DatasetReader.isDataset(folder), try Self.dataset(folder) == nil {
      do throws(FileError) {
        try FolderOutput.write(writer.files(of: decided), to: folder)
        return tell(decided.edgeCount)
      } catch {
        // Somebody else may have made it in this moment.
        guard case .exists = error else { throw CommandFailure(error.description) }
      }
    }
    let lock = try DraftLock(waitingFor: folder)
    defer { lock.release() }
    guard let known = try Self.dataset(folder) else {
      throw CommandFailure(
        "nothing was added: \(QuotedText.quoted(folder)) was taken away just now; add again with --apply"
      )
    }
    let result = try combined(with: known)
    try CommandFailure.reporting { () throws(FileError) in
      // Other files in the folder stay.
      try FileOutput.write(
        writer.files(of: result).filter { !Self.own.contains($0.name) }.map {
          (folder + "/" + $0.name, $0.bytes)
        }
      )
    }
    tell(result.edgeCount - known.edgeCount)
  }

  /// What a person wrote about the dataset itself stays as it is.
  private static let own: Set<String> = [
    DatasetFile.same.rawValue, DatasetFile.vocabulary.rawValue,
  ]

  // MARK: - Combining

  private func combined(with known: Graph) throws(CommandFailure) -> Graph {
    let apart: ToldApart
    let corrected: Graph
    do throws(GraphProblems) {
      apart = try ToldApart(decided, from: known)
      let newIDs = Dictionary(
        apart.renamings.filter { $0.table == .documents }.map { ($0.id, $0.newID) }
      ) { first, _ in first }
      corrected = try ReviewedDraft.correcting(
        known,
        as: apart.graph,
        now: Set(reviewed.correctedDocuments.map { newIDs[$0] ?? $0 })
      )
    } catch {
      throw CommandFailure("nothing was added: \(ReviewConversation.first(of: error))")
    }
    try refuseOtherKinds(apart.graph, known)
    let inputs = [
      CombinationInput(name: "dataset", graph: corrected, decisions: nil),
      CombinationInput(name: "draft", graph: apart.graph, decisions: nil),
    ]
    let result: Graph
    do throws(CombinationError) {
      result = try Combination(inputs, clash: .keepFirst).graph
    } catch {
      throw CommandFailure("nothing was added: \(error.description)")
    }
    try check(result, as: known.vocabulary)
    for renaming in apart.renamings {
      common.note(
        "the dataset has another \(renaming.table.rowName) \(QuotedText.quoted(renaming.id)), so that of the "
          + "draft is \(QuotedText.quoted(renaming.newID)) there"
      )
    }
    return result
  }

  /// One id must not be a person here and an organisation there.
  private func refuseOtherKinds(_ decided: Graph, _ known: Graph) throws(CommandFailure) {
    for node in decided.allNodes {
      let id = decided.id(of: node)
      guard let other = known.node(id) else { continue }
      let kinds = (
        decided.vocabulary[decided.kind(of: node)].id, known.vocabulary[known.kind(of: other)].id
      )
      guard kinds.0 != kinds.1 else { continue }
      throw CommandFailure(
        "nothing was added: \(QuotedText.quoted(id)) is \(QuotedText.quoted(decided.name(of: node))), "
          + "\(kinds.0), in the draft and \(QuotedText.quoted(known.name(of: other))), \(kinds.1), in the "
          + "dataset; extract again with --known, or change the id in the draft's tables; what was "
          + "decided stays in the draft"
      )
    }
  }

  /// Holds the dataset to its own vocabulary, which is not rewritten.
  private func check(_ result: Graph, as vocabulary: Vocabulary) throws(CommandFailure) {
    var builder = GraphBuilder(vocabulary: vocabulary)
    for table in GraphTable.allCases {
      builder.copy(0..<result.rowCount(of: table), of: table, from: result)
    }
    do throws(GraphProblems) {
      _ = try builder.finish(allowingOutsideNodes: true, allowingOutsideDocuments: true)
    } catch {
      for problem in error.problems.prefix(20) { Streams.note(problem.description) }
      let count = error.problems.count
      throw CommandFailure(
        "nothing was added: \(QuotedText.quoted(folder)) would have \(Count.of(count, "error")), "
          + "\(count > 20 ? "the first 20 of them" : "which stand") above; change the claims in a review, or the "
          + "dataset's vocabulary.json; what was decided stays in the draft"
      )
    }
  }

  private func tell(_ count: Int) {
    let accepted = decided.allEdges.count { decided.status(of: $0) == .accepted }
    let rejected = decided.allEdges.count { decided.status(of: $0) == .rejected }
    let others = decided.edgeCount - accepted - rejected
    common.note(
      "\(QuotedText.visible(folder)): \(Count.of(count, "claim")) added; the draft has "
        + "\(accepted) accepted\(others > 0 ? ", \(others) disputed" : "") and \(rejected) rejected"
    )
  }
}
