import ArgumentParser
import ClusterEngine
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
  @OptionGroup var engine: EngineOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    if engine.isSpark { return try runOnSpark() }
    let graph = selection.source(try data.graph(common))
    let selection = try selection.selection(in: graph)
    if let reason = self.selection.emptiness(of: selection, in: graph) {
      common.noteEmptiness(reason, toPeople: format == .text)
    }
    noteUndecided(in: graph, selection)
    let part = selection.part(of: graph).graph
    try show(StatisticsListing(graph: part, statistics: Statistics(of: part)))
  }

  private func runOnSpark() throws {
    let engine = try engine.counting(data, selection, common)
    let conditions = selection.countedConditions()
    let (statistics, names, claimCount) = try SparkOptions.reporting { () throws(ClusterError) in
      try engine.statistics(conditions)
    }
    _ = try selection.selection(inPart: names)
    if statistics.edgeCount == 0 && claimCount > 0 {
      common.noteEmptiness(
        "nothing is left: none of the \(Count.of(claimCount, "claim")) passes these options",
        toPeople: format == .text
      )
    }
    try show(StatisticsListing(graph: names, statistics: statistics))
  }

  /// Tells how many claims are not counted because nobody accepted them.
  private func noteUndecided(in graph: Graph, _ selection: Selection) {
    guard self.selection.statuses.isEmpty else { return }
    let count = graph.allEdges.count { !selection.statuses.contains(graph.status(of: $0)) }
    guard count > 0, count < graph.edgeCount else { return }
    common.note(
      "\(Count.of(count, "claim")) \(count == 1 ? "is" : "are") not counted, as proposed or rejected; "
        + "--status names others"
    )
  }

  private func show(_ listing: StatisticsListing) throws {
    switch format {
    case .text: try Streams.write(Paint.output.listing(listing.text()))
    case .json: try Streams.write(listing.json() + "\n")
    }
  }
}
