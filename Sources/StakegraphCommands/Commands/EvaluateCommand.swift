import ArgumentParser
import ClaimExtraction
import StakeholderGraph

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures a draft against a dataset that people made of the same documents.",
    discussion: """
      Precision, recall and their mean F1 of nodes and claims. A claim is right if kind, document and \
      paragraph are, its range overlaps the wanted one (by 0.3 lenient, 0.8 strict, of what both \
      cover), and both ends are the same nodes or are named by the same words. Disagreements are by \
      the lenient measure. Rejected claims are counted in neither.

      Example: stakegraph evaluate draft --against data/two-sessions-2025
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @Argument(help: "The draft, as stakegraph extract writes it.", completion: .file())
  var draft: String

  @Option(
    help: ArgumentHelp("The dataset that is taken for right.", valueName: "gold"),
    completion: .file()
  )
  var against: String

  @Option(help: "How to print the figures.")
  var format: Format = .table

  @Flag(help: "List every disagreement; by default 20.")
  var all = false

  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let proposed = try DataOptions(path: draft, input: input.ofFile(draft)).graph(common)
    let gold = try DataOptions(path: against, input: input.ofFile(against)).graph(common)
    let evaluation = Evaluation(of: proposed, against: gold)
    guard !evaluation.documents.isEmpty || evaluation.missingDocuments.count < gold.documentCount
    else {
      throw CommandFailure(
        "\(QuotedText.quoted(draft)) has read no document of \(QuotedText.quoted(against)); extract "
          + "from the same files"
      )
    }
    note(evaluation.missingDocuments, "of the gold", "not read", ", and left out")
    note(evaluation.moreDocuments, "", "only in the draft", ", and left out")
    note(
      evaluation.changedDocuments,
      "of the gold",
      "read from another text",
      ", so that places may differ"
    )
    if evaluation.unplacedCount > 0 {
      common.note(
        "\(Count.of(evaluation.unplacedCount, "claim")) of the gold without paragraph, start and end left out"
      )
    }
    let listing = EvaluationListing(evaluation)
    switch format {
    case .table: try Streams.write(listing.text(listing: all ? .max : 20))
    case .json: try Streams.write(listing.json() + "\n")
    }
  }

  /// Says which documents are not as they should be.
  private func note(_ documents: [String], _ whose: String, _ what: String, _ so: String) {
    guard !documents.isEmpty else { return }
    common.note(
      Count.of(documents.count, "document") + (whose.isEmpty ? "" : " \(whose)")
        + (documents.count == 1 ? " was " : " were ") + what + so + ": "
        + documents.map { QuotedText.visible($0) }.joined(separator: ", ")
    )
  }
}
