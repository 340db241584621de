import ArgumentParser
import GraphFormats
import GraphQueries
import StakeholderGraph

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts what the graph holds.",
    discussion: """
      Sums of money never mix currencies, and count once what several edges share.

      Example: stakegraph stats --kind funded
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(help: "How to print the numbers.")
  var format: Format = .text

  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let graph = selection.source(try data.graph(common))
    let selection = try selection.selection(in: graph)
    if let reason = self.selection.emptiness(of: selection, in: graph) {
      common.noteEmptiness(reason, toPeople: format == .text)
    }
    let part = selection.part(of: graph).graph
    let listing = StatisticsListing(graph: part, statistics: Statistics(of: part))
    switch format {
    case .text: try Streams.write(Paint.output.listing(listing.text()))
    case .json: try Streams.write(listing.json() + "\n")
    }
  }
}
