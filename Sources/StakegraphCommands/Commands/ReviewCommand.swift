import ArgumentParser
import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Asks of each proposed claim whether it is right, and keeps the answers.",
    discussion: """
      Shows claim by claim with its sentence and takes a letter and Enter: a accept, r reject, s skip, \
      e FIELD VALUE edit (kind, modality, verb, date, amount, currency, mode, note; - clears), \
      m s|t NAME merge the source or target with a node that is known, n s|t KIND NAME put a new node \
      there, k s|t KIND say that a node is of another kind, d publisher|title|published|authors VALUE correct the document, + KIND "A" "B" add a claim, u undo, q quit, ? help. Another \
      publisher takes over the quotations that the old one printed. Where the name that gives way is in several claims, review asks whether \
      this claim or all of them are meant, and says what changed. Each answer \
      is on the disk before the next question, in review.jsonl in the draft, and in the tables when \
      the review ends; the next review goes on where this one ended or was stopped. One review of a draft runs \
      at a time. Whoever \
      prefers a spreadsheet writes accepted or rejected into the column status of edges.csv and \
      takes --apply.

      With --into, what was decided is added to a dataset, also what was rejected, so that \
      stakegraph extract --known does not propose it again.

      Example: stakegraph review draft --documents articles --into data/harbour
      """
  )

  @Argument(help: "The draft, as stakegraph extract writes it.", completion: .directory)
  var draft: String

  @Option(
    help: ArgumentHelp(
      "The dataset to add decided claims to; made if it is not there.",
      valueName: "dataset"
    ),
    completion: .directory
  )
  var into: String?

  @Flag(help: "Ask nothing; only add what has been decided to the dataset of --into.")
  var apply = false

  @OptionGroup var documents: DocumentsOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if apply && into == nil { throw ValidationError("--apply needs --into") }
    if let into, into == draft {
      throw ValidationError("--into needs another folder than the draft")
    }
  }

  func run() throws {
    guard DatasetReader.isDataset(draft) else {
      throw CommandFailure(
        "\(QuotedText.quoted(draft)) is no dataset; make a draft with stakegraph extract"
      )
    }
    let lock = try DraftLock(of: draft)
    defer { lock.release() }
    var reviewed = ReviewedDraft(try Self.graph(draft))
    let known = try into.flatMap { try Self.dataset($0) }
    var journal = ReviewJournal(of: draft)
    let kept = try journal.replay(into: &reviewed)
    if kept > 0 {
      common.note(
        "\(Count.of(kept, "answer")) of a review that was stopped \(kept == 1 ? "is" : "are") kept"
      )
    }
    if apply {
      try ReviewConversation.fold(reviewed, &journal, into: draft)
    } else {
      let texts = try documents.folder().map { CitedSentences(of: reviewed.original, in: $0) }
      var conversation = ReviewConversation(
        draft: draft,
        reviewed: reviewed,
        known: known,
        texts: texts
      )
      try conversation.run()
      reviewed = conversation.reviewed
    }
    if let into { try add(reviewed, to: into, known) }
  }

  private static func graph(_ path: String) throws(CommandFailure) -> Graph {
    let quiet = CommonOptions(quiet: true)
    return try DataOptions(path: path, input: InputOptions.forDatasets).graphOrEmpty(quiet)
  }

  /// The dataset, nil if it is not there yet.
  private static func dataset(_ path: String) throws(CommandFailure) -> Graph? {
    if FileContents.kind(of: path) == nil { return nil }
    guard DatasetReader.isDataset(path) else {
      throw CommandFailure("\(QuotedText.quoted(path)) is no dataset; name one, or a new folder")
    }
    return try graph(path)
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

  /// Adds what was decided to a dataset.
  private func add(_ reviewed: ReviewedDraft, to folder: String, _ known: Graph?)
    throws(CommandFailure)
  {
    guard let decided = reviewed.decisions() else {
      common.note("nothing is decided yet, so nothing was added to \(QuotedText.visible(folder))")
      return
    }
    let before = known?.edgeCount ?? 0
    var result = decided
    if let known {
      try refuseOtherKinds(decided, known)
      let corrected: Graph
      do throws(GraphProblems) {
        corrected = try ReviewedDraft.correcting(
          known,
          as: decided,
          now: reviewed.correctedDocuments
        )
      } catch {
        throw CommandFailure("nothing was added: \(ReviewConversation.first(of: error))")
      }
      let inputs = [
        CombinationInput(name: "dataset", graph: corrected, decisions: nil),
        CombinationInput(name: "draft", graph: decided, decisions: nil),
      ]
      do throws(CombinationError) {
        result = try Combination(inputs, clash: .keepFirst).graph
      } catch {
        throw CommandFailure(error.description)
      }
    }
    let name = URL(fileURLWithPath: folder).lastPathComponent
    let writer = DatasetWriter(name: name)
    try CommandFailure.reporting { () throws(FileError) in
      if known == nil {
        try FolderOutput.write(writer.files(of: result), to: folder)
      } else {
        // One after another, each whole: other files in the folder stay.
        for file in writer.files(of: result) where !Self.own.contains(file.name) {
          try FileOutput.write(file.bytes, to: folder + "/" + file.name)
        }
      }
    }
    let accepted = decided.allEdges.count { decided.status(of: $0) == .accepted }
    let rejected = decided.allEdges.count { decided.status(of: $0) == .rejected }
    common.note(
      "\(QuotedText.visible(folder)): \(Count.of(result.edgeCount - before, "claim")) added; the draft has "
        + "\(accepted) accepted and \(rejected) rejected"
    )
  }

  /// What a person wrote about the dataset itself stays as it is.
  private static let own: Set<String> = [
    DatasetFile.same.rawValue, DatasetFile.vocabulary.rawValue,
  ]
}
