import ArgumentParser
import StakeholderData
import StakeholderGraph

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes an empty dataset to start from.",
    discussion: "Example: stakegraph init data/budget-2026"
  )

  @Argument(help: "The new folder; it may exist if it is empty.", completion: .directory)
  var folder: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let paths = try CommandFailure.reporting { () throws(FileError) in
      try DatasetTemplate.write(to: folder)
    }
    for path in paths { common.note("wrote \(QuotedText.visible(path))") }
    common.note(
      "next: add rows to nodes.csv and edges.csv, then stakegraph check \(QuotedText.visible(folder)); "
        + "or stakegraph extract ARTICLES -o DRAFT, then stakegraph review DRAFT --into "
        + QuotedText.visible(folder)
    )
  }
}
