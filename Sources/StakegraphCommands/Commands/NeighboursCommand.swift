public import ArgumentParser
import GraphFormats
public import GraphQueries
import StakeholderData
import StakeholderGraph

struct NeighboursCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neighbours",
    abstract: "Lists who is linked to a node, how, and who says so.",
    discussion: """
      The name may be an id, a name, an alias or the beginning of one; case and accents do not matter.

      Example: stakegraph neighbours DeepSeek --direction in
      """,
    aliases: ["neighbors"]
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, ids
  }

  @Argument(help: "The node.")
  var name: String

  @Option(help: "Follow edges out of the node, into it, or both.")
  var direction: Direction = .both

  @Option(help: ArgumentHelp("How many steps to go, at least 1.", valueName: "steps"))
  var depth = 1

  @Option(
    help: ArgumentHelp(
      "The most neighbours to list; 50 by default in a table, all elsewhere.",
      valueName: "count"
    )
  )
  var limit: Int?

  @Option(help: "How to print them; csv has a line for each edge.")
  var format: Format = .table

  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if depth < 1 { throw ValidationError("--depth has to be at least 1, not \(depth)") }
    if let limit, limit < 1 { throw ValidationError("--limit has to be at least 1, not \(limit)") }
  }

  func run() throws {
    let graph = selection.source(try data.graph(common))
    let selection = try selection.selection(in: graph)
    let node = try NamedNode.find(name, in: graph, common)
    let all = Neighbourhood(
      of: node,
      in: graph,
      direction: direction,
      depth: depth,
      selection: selection
    )
    let most = limit ?? (format == .table ? 50 : Int.max)
    let listing = NeighbourListing(
      graph: graph,
      neighbourhood: all,
      shown: Array(all.neighbours.prefix(most)),
      direction: direction,
      depth: depth
    )
    switch format {
    case .table:
      if all.neighbours.isEmpty {
        common.note(
          "\(QuotedText.visible(graph.name(of: node))) has no neighbours by these options"
        )
      } else {
        try Streams.write(listing.table(columns: Streams.outputColumns))
      }
    case .json: try Streams.write(listing.json() + "\n")
    case .csv: try Streams.write(listing.csv())
    case .ids:
      try Streams.write(listing.shown.map { graph.id(of: $0.node) + "\n" }.joined())
    }
    let hidden = all.neighbours.count - listing.shown.count
    if hidden > 0 {
      common.note(
        "\(Count.of(hidden, "more neighbour")); --limit \(all.neighbours.count) lists all"
      )
    }
  }
}

extension Direction: ExpressibleByArgument {}
