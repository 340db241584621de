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
        common.note(nothingFound(node, in: graph, selection))
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

  /// Why a node has no neighbours, and what would show some.
  private func nothingFound(_ node: NodeID, in graph: Graph, _ selection: Selection) -> String {
    let name = QuotedText.visible(graph.name(of: node))
    let links = Array(graph.edges(from: node)) + Array(graph.edges(to: node))
    let hidden = links.filter { !selection.statuses.contains(graph.status(of: $0)) }
    if let status = hidden.first.map({ graph.status(of: $0) }), hidden.count == links.count {
      return "\(name) has no neighbours but by \(Count.of(hidden.count, "claim")) left out by "
        + "status; --status \(status) shows some"
    }
    if links.isEmpty {
      return "no claim links \(name) to anybody"
        + (self.selection.context ? "" : "; --context shows its roles and region")
    }
    return "\(name) has no neighbours by these options"
  }
}

extension Direction: ExpressibleByArgument {}
