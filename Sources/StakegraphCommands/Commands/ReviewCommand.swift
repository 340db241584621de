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
    if let into {
      if into.isEmpty { throw ValidationError("--into needs a folder") }
      let place = FileIdentity(at: into)
      if into == draft || place != nil && place == FileIdentity(at: draft) {
        throw ValidationError("--into needs another folder than the draft")
      }
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
    var journal = try ReviewJournal(of: draft)
    try Self.checkStatus(of: draft)
    let graph = try DatasetAddition.graph(draft)
    var reviewed = ReviewedDraft(ReviewedDraft.proposingEmpty(in: graph))
    let known = try into.flatMap { try DatasetAddition.settledDataset($0) }
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
        journal: journal,
        known: known,
        texts: texts
      )
      try conversation.run()
      reviewed = conversation.reviewed
    }
    guard let into else { return }
    guard let decided = reviewed.decisions() else {
      common.note("nothing is decided yet, so nothing was added to \(QuotedText.visible(into))")
      return
    }
    try DatasetAddition(of: reviewed, decided, to: into, common).run()
  }

  /// Without the column nothing tells what was decided, and every claim would count as accepted.
  private static func checkStatus(of draft: String) throws(CommandFailure) {
    let names = try CommandFailure.reporting { () throws(FileError) in
      try DatasetReader.columnNames(of: .edges, in: draft)
    }
    guard names.contains(EdgeField.status.definition.name) else {
      throw CommandFailure(
        "\(QuotedText.quoted(DatasetFile.edges.path(in: draft))) has no column status, so nothing tells what was "
          + "decided; put the column back, with proposed where nobody decided"
      )
    }
  }
}
