public import ArgumentParser
public import GraphQueries
import StakeholderGraph

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Lists claims in the order of their dates, each with its citation.",
    discussion: """
      A claim's date is when it happened, by the text; where the text does not tell, it is when the \
      document was published, and marked so. Dates stand as they are given, where their first day is. \
      With --kind it tells who founded, funded, promoted or quoted whom in all the data.

      Example: stakegraph timeline --focus DeepSeek --by month

      Example: stakegraph timeline --kind founded
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, jsonl
  }

  @Option(
    help: ArgumentHelp(
      "Group the table by day, month or year; by month unless told otherwise.",
      valueName: "period"
    )
  )
  var by: Timeline.Period?

  @Option(
    help: ArgumentHelp(
      "The most claims to list, the earliest first; 50 by default in a table, all elsewhere.",
      valueName: "count"
    )
  )
  var limit: Int?

  @Option(help: "How to print them; csv and jsonl have a line for each claim.")
  var format: Format = .table

  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var focus: FocusOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit has to be at least 1, not \(limit)") }
    if by != nil && format != .table {
      throw ValidationError("--by groups a table; leave it out, or take --format table")
    }
  }

  func run() throws {
    let graph = selection.source(try data.graph(common))
    var selection = try selection.selection(in: graph)
    try focus.apply(to: &selection, in: graph, self.selection, common)
    let part = selection.part(of: graph).graph
    // The whole graph knows the names of publishers that are not in the part.
    let timeline = Timeline(of: part.allEdges.compactMap { graph.edge(part.id(of: $0)) }, in: graph)
    if timeline.isEmpty {
      common.noteEmptiness(
        self.selection.emptiness(of: selection, in: graph) ?? "there are no claims to list",
        toPeople: format == .table
      )
    }
    let most = limit ?? (format == .table ? 50 : Int.max)
    let listing = TimelineListing(graph: graph, timeline: timeline, most: most)
    switch format {
    case .table: try Streams.write(Paint.output.listing(listing.table(by: by ?? .month)))
    case .json: try Streams.write(listing.json() + "\n")
    case .csv: try Streams.write(listing.csv())
    case .jsonl: try Streams.write(listing.jsonLines())
    }
    let undated = timeline.undated.count
    let total = timeline.entries.count + (format == .table ? undated : 0)
    if total > most {
      common.note("\(Count.of(total - most, "more claim")); --limit \(total) lists all")
    }
    if format != .table && undated > 0 {
      common.note("\(Count.of(undated, "claim")) without a date left out; the table lists them")
    }
  }
}

extension Timeline.Period: ExpressibleByArgument {}
