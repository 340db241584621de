import ArgumentParser
import GraphQueries
import StakeholderGraph

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what differs between two datasets, such as last week's and today's.",
    discussion: """
      Claims, nodes and documents that were added (+), removed (−) or changed (~), each claim with its \
      citation, and what more (▲) or fewer (▼) independent sources say than before. Keep a copy of \
      the data to compare with.

      Rows are the same if their ids are. Claims that say the same at the same place under another id \
      are told as renamed. The options choose from both datasets, so that a claim counts as added \
      when it gets a status or kind that is chosen: by default, when it is accepted. Where they choose \
      among claims by more than the status, only the nodes and documents of such claims are compared.

      Exit status 0, differences or not; with --exit-code 1 if there is any.

      Example: stakegraph diff last-week/two-sessions-2025 data/two-sessions-2025
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @Argument(
    help: "The dataset or file to compare with, as for --data elsewhere.",
    completion: .file()
  )
  var old: String

  @Argument(
    help: "The dataset or file that is newer, or the one of interest.",
    completion: .file()
  )
  var new: String

  @Option(help: "How to print the differences.")
  var format: Format = .table

  @Flag(name: .customLong("exit-code"), help: "End with status 1 if the datasets differ.")
  var exitCode = false

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var focus: FocusOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if old == "-" && new == "-" {
      throw ValidationError("only one of the datasets can come from standard input")
    }
  }

  func run() throws {
    let difference = try Comparison(
      from: try Comparison.graph(old, called: "OLD", input.ofFile(old, beside: new), common),
      to: try Comparison.graph(new, called: "NEW", input.ofFile(new, beside: old), common),
      selection: selection,
      focus: focus,
      common
    ).difference
    switch format {
    case .table: try Streams.write(Paint.output.listing(DifferenceListing(difference).text()))
    case .json: try Streams.write(DifferenceObject(difference).json() + "\n")
    }
    if exitCode && !difference.isEmpty { throw ExitCode.failure }
  }
}
