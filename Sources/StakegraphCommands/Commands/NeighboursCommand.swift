public import ArgumentParser
import ClusterEngine
import GraphFormats
public import GraphQueries
import StakeholderData
import StakeholderGraph

struct NeighboursCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neighbours",
    abstract: "Lists who is linked to a node, how, and who says so.",
    discussion: """
      The name may be an id, a name, an alias or the beginning of one; case and accents do not matter. \
      Neighbours come by distance, then by the number of independent sources, then by name; with \
      --format ids and no --limit by distance, then by id.

      HOW reads from the node asked for: "founded" what it founded, "founded by" who founded it. SUPPORT \
      is the number of independent sources, CITED IN the documents; json and csv give each claim with \
      its full citation, and stakegraph show prints them all.

      Example: stakegraph neighbours DeepSeek --direction in

      Example: stakegraph neighbours DeepSeek --kind founded
      """,
    aliases: ["neighbors"]
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, jsonl, ids, dot, graphml
  }

  @Argument(help: "The node.", completion: NodeNames.completion)
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

  @Option(
    help: ArgumentHelp(
      "How to print them; csv has a line for each edge, and dot and graphml are the network of the "
        + "node and the neighbours listed.",
      valueName: "format"
    )
  )
  var format: Format = .table

  @Flag(help: "List who speaks of the node in a quotation, in place of its claims.")
  var about = false

  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var graphviz: GraphvizOptions
  @OptionGroup var engine: EngineOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if about && !selection.edgeKinds.isEmpty {
      throw ValidationError("--about and --kind do not go together")
    }
    if about && direction != .both {
      throw ValidationError("--about and --direction do not go together")
    }
    if depth < 1 { throw ValidationError("--depth has to be at least 1, not \(depth)") }
    if let limit, limit < 1 { throw ValidationError("--limit has to be at least 1, not \(limit)") }
  }

  func run() throws {
    guard engine.isSpark else {
      return try data.answering(common) { data in
        try answer(data, selection.selection(in:)) { try selection.node(name, in: $0, common) }
      }
    }
    let part = try engine.part(fetch(), of: data, common)
    try answer(part.graph, selection.selection(inPart:)) {
      try part.node(name, number: 0, in: $0, selection, common)
    }()
  }

  /// What Spark fetches for the answer.
  private func fetch() throws -> ClusterFetch {
    // The network has claims between the farthest neighbours as well.
    let isNetwork = format == .dot || format == .graphml
    var fetch = ClusterFetch(
      around: [name],
      reach: isNetwork ? .between(steps: depth) : .touching(steps: depth)
    )
    fetch.isExact = selection.exact
    fetch.followsContext = about || selection.context
    // Claims of any kind may be about somebody.
    fetch.conditions = selection.conditions(withKinds: !fetch.followsContext)
    fetch.direction = about ? .in : direction
    return fetch
  }

  /// Finds the neighbours in a graph, and returns what prints them.
  private func answer(
    _ data: Graph,
    _ choose: (Graph) throws -> Selection,
    _ find: (Graph) throws -> NodeID
  ) throws -> () throws -> Void {
    let graph = about ? data.addingContextEdges() : selection.source(data)
    var selection = try choose(graph)
    if about, let kind = graph.vocabulary.edgeKind(ContextKind.spokeOf.id) {
      selection.edgeKinds = [kind]
    }
    let node = try find(graph)
    if format == .ids, limit == nil {
      return ids(of: node, in: graph, selection)
    }
    let all = Neighbourhood(
      of: node,
      in: graph,
      // Who speaks of the node, and not of what it speaks itself.
      direction: about ? .in : direction,
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
    let show = try printing(listing, selection)
    let hidden = all.neighbours.count - listing.shown.count
    return {
      try show()
      if hidden > 0 {
        common.note(
          "\(Count.of(hidden, "more neighbour")); --limit \(all.neighbours.count) lists all"
        )
      }
    }
  }

  /// Prints the ids of all neighbours, which needs neither their names nor who says so.
  private func ids(
    of node: NodeID,
    in graph: Graph,
    _ selection: Selection
  ) -> () throws -> Void {
    let near = NearNodes(
      to: node,
      in: graph,
      direction: about ? .in : direction,
      depth: depth,
      selection: selection
    )
    var bytes: [UInt8] = []
    for step in near.steps { graph.appendIDs(of: step, to: &bytes) }
    return { try Streams.write(bytes) }
  }

  /// Makes the listing in the format asked for, and returns what prints it.
  private func printing(
    _ listing: NeighbourListing,
    _ selection: Selection
  ) throws -> () throws -> Void {
    let (graph, all) = (listing.graph, listing.neighbourhood)
    let text: String
    switch format {
    case .table:
      if all.neighbours.isEmpty {
        let reason = nothingFound(all, in: graph, selection)
        return { common.noteEmptiness(reason, toPeople: true) }
      }
      let table = listing.table(columns: Streams.outputColumns)
      let name = QuotedText.visible(graph.name(of: all.node))
      return {
        if !all.loops.isEmpty {
          common.note(
            "\(Count.of(all.loops.count, "claim")) of \(name) about itself not listed; stakegraph show "
              + "lists them"
          )
        }
        try Streams.write(Paint.output.table(table))
      }
    case .json: text = listing.json() + "\n"
    case .csv: text = listing.csv()
    case .jsonl: text = listing.jsonLines()
    case .ids: text = listing.shown.map { graph.id(of: $0.node) + "\n" }.joined()
    case .dot, .graphml:
      let network = all.network(of: listing.shown, in: graph, selection: selection)
      let file: GraphFile = format == .dot ? .dot : .graphml
      return { try GraphFileOutput(graph: network, format: file).write(to: nil, graphviz) }
    }
    return { try Streams.write(text) }
  }

  /// Why a node has no neighbours, and what would show some.
  private func nothingFound(
    _ all: Neighbourhood,
    in graph: Graph,
    _ selection: Selection
  ) -> String {
    let node = all.node
    let name = QuotedText.visible(graph.name(of: node))
    if about { return "nobody quoted speaks of \(name)" }
    let links = Array(graph.edges(from: node)) + Array(graph.edges(to: node))
    if !all.loops.isEmpty {
      return "\(name) is linked to nobody but itself, by \(Count.of(all.loops.count, "claim")); "
        + "stakegraph show lists them"
    }
    // Claims that do not pass were not fetched, so that nobody can say what would show some.
    if engine.isSpark { return "\(name) has no neighbours by these options" }
    let hidden = links.filter { !selection.statuses.contains(graph.status(of: $0)) }
    if let status = hidden.first.map({ graph.status(of: $0) }), hidden.count == links.count {
      return "\(name) has no neighbours but by \(Count.of(hidden.count, "claim")) left out by "
        + "status; --status \(status) shows some"
    }
    if links.isEmpty {
      return "no claim links \(name) to anybody"
        + (self.selection.context ? "" : "; --context shows its roles and region")
    }
    let reason = self.selection.emptiness(of: selection, in: graph).map { "; \($0)" } ?? ""
    return "\(name) has no neighbours by these options" + reason
  }
}

extension Direction: ExpressibleByArgument {}
