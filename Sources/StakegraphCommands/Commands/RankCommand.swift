public import ArgumentParser
import ClusterEngine
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

  @Option(
    help: ArgumentHelp(
      "For PageRank: pass scores on this many times, and no more; by default until they no longer "
        + "change, with --engine spark \(ClusterEngine.defaultRounds) times.",
      valueName: "count"
    )
  )
  var rounds: Int?

  @Option(
    name: .customLong("work-dir"),
    help: ArgumentHelp(
      "For PageRank with --engine spark on several machines: a folder that all of them can write to.",
      valueName: "address"
    )
  )
  var work: String?

  @Option(help: "How to print them.")
  var format: Format = .table

  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var links: LinkOptions
  @OptionGroup var engine: EngineOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let rounds {
      if by != .pagerank { throw ValidationError("--rounds goes with --by pagerank") }
      if rounds < 1 { throw ValidationError("--rounds has to be at least 1, not \(rounds)") }
    }
    if work != nil && !(engine.isSpark && by == .pagerank) {
      throw ValidationError("--work-dir goes with --by pagerank and --engine spark")
    }
    if engine.isSpark && !ClusterEngine.measures.contains(by) {
      throw ValidationError(
        "--engine spark ranks by \(ClusterEngine.measures.map(\.rawValue).joined(separator: ", ")); "
          + "ask the local engine, of what stakegraph subset --engine spark writes"
      )
    }
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
    if engine.isSpark { return try runOnSpark() }
    let graph = selection.source(try data.graph(common))
    let rule = links.rule(try selection.selection(in: graph))
    warnOfLongWork(in: graph)
    let ranking = Ranking(
      of: graph,
      by: by,
      rule: rule,
      isDirected: directed,
      sampleSize: sample,
      rounds: rounds
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
    try show(listing, (ranking.places.count, scored))
  }

  private func runOnSpark() throws {
    let engine = try engine.counting(data, selection, common)
    if by == .pagerank, work == nil, !self.engine.spark.isLocal {
      throw ValidationError(
        "--by pagerank needs --work-dir, a folder that all of Spark's workers can write to"
      )
    }
    let answer = try SparkOptions.reporting { () throws(ClusterError) in
      try engine.ranking(
        by: by,
        selection.countedConditions(),
        most: limit ?? (format == .table ? 50 : nil),
        onlyScored: format == .table && limit == nil,
        rounds: rounds ?? ClusterEngine.defaultRounds,
        work: work
      )
    }
    _ = try selection.selection(inPart: answer.graph)
    guard answer.ranking.claimCount > 0 else {
      throw CommandFailure(
        "nothing is left: no claim passes these options, so that nothing is ranked"
      )
    }
    guard answer.counts.ranked > 0 else {
      throw CommandFailure("nothing is left: no node is of a kind that --node-kind names")
    }
    if rounds == nil, let uncertainty = answer.uncertainty, uncertainty > 1e-9 {
      let text = DecimalText.text(of: uncertainty, digits: 9)
      common.note(
        "after \(ClusterEngine.defaultRounds) rounds all scores together may still change by \(text); "
          + "--rounds asks for more"
      )
    }
    try show(
      RankListing(
        graph: answer.graph,
        ranking: answer.ranking,
        shown: answer.ranking.places,
        isDirected: directed,
        sampleSize: sample
      ),
      answer.counts
    )
  }

  /// Prints a listing, and a note on what it leaves out.
  private func show(_ listing: RankListing, _ counts: (ranked: Int, scored: Int)) throws {
    let graph = listing.graph
    switch format {
    case .table:
      try Streams.write(Paint.output.table(listing.table(columns: Streams.outputColumns)))
    case .json: try Streams.write(listing.json() + "\n")
    case .csv: try Streams.write(listing.csv())
    case .jsonl: try Streams.write(listing.jsonLines())
    case .ids:
      var ids: [UInt8] = []
      graph.appendIDs(of: listing.shown.map(\.node), to: &ids)
      try Streams.write(ids)
    }
    let hidden = counts.ranked - listing.shown.count
    if hidden > 0 {
      let zeros = counts.ranked - max(counts.scored, listing.shown.count)
      let words = zeros > 0 ? ", \(zeros == hidden ? "" : "\(zeros) of them ")with the score 0" : ""
      common.note(
        "\(Count.of(hidden, "more node"))\(words); --limit \(counts.ranked) lists all"
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
