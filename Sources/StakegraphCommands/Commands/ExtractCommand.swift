import ArgumentParser
import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Proposes nodes and claims out of articles, each with its citation.",
    discussion: """
      Reads plain text in English, a paragraph a line, by rules; nothing leaves this computer. Every \
      claim is proposed, so that no other command shows it before somebody accepts it: see \
      stakegraph review. The column rule names the rule that found a claim, and its confidence is \
      how often that rule was right where it was measured.

      Example: stakegraph extract articles/ -o draft --known data/two-sessions-2025
      """
  )

  @Argument(
    help: "Text files, folders with .txt files, or - for one article on standard input.",
    completion: .file(extensions: ["txt"])
  )
  var articles: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write the dataset into.", valueName: "folder")
  )
  var output: String

  @Option(
    help: ArgumentHelp(
      "A dataset whose names and aliases are known before, and whose decided claims are not proposed "
        + "again.",
      valueName: "data"
    ),
    completion: .file()
  )
  var known: String?

  @Option(
    help: ArgumentHelp(
      "Who publishes all these articles; by default what each page tells.",
      valueName: "name"
    )
  )
  var publisher: String?

  @Option(
    help: ArgumentHelp(
      "Claims that were found elsewhere, a JSON object a line: each is checked against its article and "
        + "added.",
      valueName: "file.jsonl"
    ),
    completion: .file(extensions: ["jsonl"])
  )
  var proposals: [String] = []

  @Flag(help: "Add no claims but those of --proposals.")
  var onlyProposals = false

  @Flag(help: "Leave out articles that cannot be read, and say so, instead of stopping.")
  var skip = false

  @OptionGroup var input: InputOptions
  @OptionGroup var dataset: DatasetOutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("name a folder with -o") }
    if articles.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input can be read once")
    }
    if onlyProposals && proposals.isEmpty {
      throw ValidationError("--only-proposals needs --proposals")
    }
    if let publisher, publisher.allSatisfy(\.isWhitespace) {
      throw ValidationError("--publisher needs a name")
    }
  }

  func run() throws {
    let graph = try known.map {
      try DataOptions(path: $0, input: input.ofFile($0)).graph(common)
    }
    var draft = Draft(known: graph, publisher: publisher)
    let files = try ArticleFiles.all(in: articles)
    var problems: [String] = []
    var progress = ProgressLine(total: files.count, isQuiet: common.quiet)
    for file in files {
      progress.advance()
      do throws(CommandFailure) {
        try file.read(into: &draft)
      } catch {
        problems.append(error.description)
      }
    }
    progress.end()
    try report(problems, of: files.count)
    if onlyProposals { draft.dropClaims() }
    let paths = files.compactMap { file in file.path.map { (file.name, $0) } }
    for path in proposals {
      try ProposalFile(path: path).add(to: &draft, texts: Dictionary(paths) { first, _ in first })
    }
    try dataset.write(
      draft.graph(),
      deciding: [],
      to: output,
      butNot: articles + (known.map { [$0] } ?? [])
    )
    common.note(summary(of: draft))
  }

  private func report(_ problems: [String], of count: Int) throws(CommandFailure) {
    guard let first = problems.first else { return }
    if problems.count == count || !skip {
      for problem in problems.dropFirst().prefix(20) { Streams.note(problem) }
      let hint =
        problems.count < count ? "; --skip leaves out what cannot be read" : ""
      throw CommandFailure(first + hint)
    }
    for problem in problems { Streams.note("left out: \(problem)") }
  }

  private func summary(of draft: Draft) -> String {
    let graph = draft.graph()
    return "\(QuotedText.visible(output)): \(Count.of(graph.documentCount, "document")), "
      + "\(Count.of(graph.nodeCount, "node")), \(Count.of(graph.edgeCount, "proposed claim"))"
      + (draft.skippedCount == 0
        ? "" : "; \(Count.of(draft.skippedCount, "claim")) decided before left out")
      + "; next: stakegraph review \(QuotedText.visible(output))"
  }
}
