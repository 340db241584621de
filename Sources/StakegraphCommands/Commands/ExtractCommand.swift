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
    help: ArgumentHelp(
      "Text files, folders with .txt files (with --html also web pages), or - for one article on "
        + "standard input."
    ),
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

  @Flag(
    help: ArgumentHelp(
      "Read web pages by their text, which is written into the folder DRAFT-text, where "
        + "citations are counted in it."
    )
  )
  var html = false

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
    if let publisher, !ReadableName.isOne(publisher) {
      throw ValidationError("--publisher: \(ReadableName.flaw(of: publisher))")
    }
  }

  func run() throws {
    // Nobody's review is replaced while it runs, and none begins.
    let lock = FileContents.kind(of: output) == .folder ? try DraftLock(of: output) : nil
    defer { lock?.release() }
    try refuseDecisions()
    let graph = try known.map {
      try DataOptions(path: $0, input: input.ofFile($0)).graphOrEmpty(common)
    }
    var draft = Draft(known: graph, publisher: publisher)
    let files = try ArticleFiles.all(in: articles, readsPages: html)
    if html { try checkTexts() }
    var texts: [(name: String, bytes: [UInt8])] = []
    var problems: [String] = []
    var progress = ProgressLine(total: files.count, isQuiet: common.quiet)
    for file in files {
      progress.advance()
      do throws(CommandFailure) {
        let text = try file.read(into: &draft)
        if html { texts.append((file.name, text)) }
      } catch {
        problems.append(error.description)
      }
    }
    progress.end()
    try report(problems, of: files.count)
    if onlyProposals { draft.dropClaims() }
    if html {
      try CommandFailure.reporting { () throws(FileError) in
        try FolderOutput.write(texts, to: textFolder, replacing: Set(texts.map(\.name)))
      }
    }
    let paths = files.compactMap { file in
      file.path.map { (file.name, html ? "\(textFolder)/\(file.name)" : $0) }
    }
    for path in proposals {
      try ProposalFile(path: path).add(to: &draft, texts: Dictionary(paths) { first, _ in first })
    }
    let proposed = draft.graph()
    try dataset.write(
      proposed,
      deciding: [],
      to: output,
      butNot: articles + (known.map { [$0] } ?? [])
    )
    common.note(summary(of: proposed, draft))
  }

  /// What somebody decided is never replaced.
  private func refuseDecisions() throws(CommandFailure) {
    guard dataset.force, DatasetReader.isDataset(output) else { return }
    let graph = try ReviewedDraft.proposingEmpty(in: DatasetAddition.graph(output))
    let count = graph.allEdges.count { graph.status(of: $0) != .proposed }
    guard count > 0 else { return }
    throw CommandFailure(
      "\(QuotedText.quoted(output)) has \(Count.of(count, "decided claim")), which would be lost; name another "
        + "folder with -o, or remove it yourself"
    )
  }

  /// Where the texts of web pages are written: beside the draft.
  private var textFolder: String {
    var folder = output
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder + "-text"
  }

  /// Other files than texts of an earlier draft are never replaced.
  private func checkTexts() throws(CommandFailure) {
    guard FileContents.kind(of: textFolder) != nil, !dataset.force else { return }
    throw CommandFailure(
      "\(QuotedText.quoted(textFolder)) is there already, where the texts of the pages belong; give "
        + "--force to replace them, or another folder with -o"
    )
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

  private func summary(of graph: Graph, _ draft: Draft) -> String {
    return "\(QuotedText.visible(output)): \(Count.of(graph.documentCount, "document")), "
      + "\(Count.of(graph.nodeCount, "node")), \(Count.of(graph.edgeCount, "proposed claim"))"
      + (draft.skippedCount == 0
        ? "" : "; \(Count.of(draft.skippedCount, "claim")) decided before left out")
      + (draft.repeatedCount == 0
        ? "" : "; \(Count.of(draft.repeatedCount, "line")) of --proposals repeated a claim")
      + (graph.edgeCount == 0
        ? "; nothing to review"
        : "; next: stakegraph review \(QuotedText.visible(output))"
          + (html
            ? " --documents \(QuotedText.visible(textFolder))" : articleFolder)
          + (known.flatMap { Self.isFolder($0) ? " --into \(QuotedText.visible($0))" : nil } ?? ""))
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The folder that the articles came from, for the review to show their sentences.
  private var articleFolder: String {
    guard articles.count == 1, let only = articles.first, Self.isFolder(only) else { return "" }
    return " --documents \(QuotedText.visible(only))"
  }
}
