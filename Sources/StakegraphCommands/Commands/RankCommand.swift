public import ArgumentParser
public import GraphQueries
import StakeholderGraph

struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Lists the nodes by how connected, central, supported or quoted they are.",
    discussion: """
      degree, in, out: the number of claims. pagerank: 0.85 damping, along the claims. betweenness: the \
      share of pairs of other nodes whose shortest chains run through the node, either way unless \
      --directed. support: independent sources behind its claims. quoted-by: how many outlets and \
      others quote it, a reprint counting as the outlet whose text it is. spoken-of: others quoted with \
      words about it. Asserted claims count, unless --modality \
      names others; --node-kind says which nodes are listed.

      Example: stakegraph rank --by quoted-by --node-kind person
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, jsonl, ids
  }

  @Option(help: ArgumentHelp("What puts a node before another.", valueName: "measure"))
  var by: RankMeasure = .degree

  @Option(
    help: ArgumentHelp(
      "The most nodes to list; 50 by default in a table, all elsewhere.",
      valueName: "count"
    )
  )
  var limit: Int?

  @Flag(help: "For betweenness: follow claims from source to target only.")
  var directed = false

  @Option(
    help: ArgumentHelp(
      "For betweenness: follow chains from this many nodes only, for an estimate in less time.",
      valueName: "count"
    )
  )
  var sample: Int?

  @Option(help: "How to print them.")
  var format: Format = .table

  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var links: LinkOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit has to be at least 1, not \(limit)") }
    if let sample, sample < 1 {
      throw ValidationError("--sample has to be at least 1, not \(sample)")
    }
    guard by != .betweenness else { return }
    let options = [
      ("--directed", directed), ("--sample", sample != nil),
      ("--through-publishers", links.throughPublishers),
    ]
    if let (option, _) = options.first(where: \.1) {
      throw ValidationError("\(option) goes with --by betweenness, not --by \(by.rawValue)")
    }
  }

  func run() throws {
    let graph = selection.source(try data.graph(common))
    let rule = links.rule(try selection.selection(in: graph))
    warnOfLongWork(in: graph)
    let ranking = Ranking(
      of: graph,
      by: by,
      rule: rule,
      isDirected: directed,
      sampleSize: sample
    )
    guard ranking.claimCount > 0 else {
      throw CommandFailure(nothingLeft(of: rule.selection, in: graph))
    }
    guard !ranking.places.isEmpty else {
      throw CommandFailure("nothing is left: no node is of a kind that --node-kind names")
    }
    let scored = ranking.places.prefix { $0.score > 0 }.count
    let most = limit ?? (format == .table ? min(scored, 50) : Int.max)
    let listing = RankListing(
      graph: graph,
      ranking: ranking,
      shown: Array(ranking.places.prefix(most)),
      isDirected: directed,
      sampleSize: sample
    )
    switch format {
    case .table:
      try Streams.write(Paint.output.table(listing.table(columns: Streams.outputColumns)))
    case .json: try Streams.write(listing.json() + "\n")
    case .csv: try Streams.write(listing.csv())
    case .jsonl: try Streams.write(listing.jsonLines())
    case .ids:
      try Streams.write(listing.shown.map { graph.id(of: $0.node) + "\n" }.joined())
    }
    let hidden = ranking.places.count - listing.shown.count
    if hidden > 0 {
      let zeros = ranking.places.count - max(scored, listing.shown.count)
      let words = zeros > 0 ? ", \(zeros == hidden ? "" : "\(zeros) of them ")with the score 0" : ""
      common.note(
        "\(Count.of(hidden, "more node"))\(words); --limit \(ranking.places.count) lists all"
      )
    }
  }

  /// Tells of betweenness that will take more than half a minute, at some 20 ns for each edge and start.
  private func warnOfLongWork(in graph: Graph) {
    guard by == .betweenness else { return }
    let steps = Double(min(sample ?? .max, graph.nodeCount)) * Double(graph.edgeCount)
    if steps > 1.5e9 {
      common.note(
        "betweenness follows chains from \(Count.of(graph.nodeCount, "node")) over "
          + "\(Count.of(graph.edgeCount, "edge")) and may take minutes; --sample 1000 estimates it"
      )
    }
  }

  private func nothingLeft(of selection: Selection, in graph: Graph) -> String {
    var whole = selection
    whole.nodeKinds = []
    if let reason = self.selection.emptiness(of: whole, in: graph) { return reason }
    if graph.edgeCount == 0 { return "the data have no claims to rank by" }
    let claims =
      switch by {
      case .degree, .in, .out, .pagerank, .support: "claim"
      case .betweenness: "claim that links two nodes"
      case .quotedBy: "quotation"
      case .spokenOf: "quotation with words about another node"
      }
    return selection.modalities.isEmpty
      ? "nothing is left: there is no asserted \(claims) to rank by; --modality names others"
      : "nothing is left: there is no \(claims) to rank by"
  }
}

extension RankMeasure: ExpressibleByArgument {}
