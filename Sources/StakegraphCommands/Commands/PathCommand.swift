import ArgumentParser
import GraphQueries
import StakeholderGraph

struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Shows how two nodes are linked: the best-supported of the shortest chains.",
    discussion: """
      A hop is all claims between two nodes; below each stands who says so: publisher, title, date and \
      paragraph of each citation. Chains come by the support of their weakest hop, then by \
      the support of all hops, then by name. Asserted claims count, unless --modality names others. A \
      quotation by whoever printed it links nobody, unless --through-publishers is given.

      Example: stakegraph path "Liang Wenfeng" "Lou Qinjian"
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, jsonl, ids, dot, graphml
  }

  @Argument(help: "The node where the chains begin.", completion: NodeNames.completion)
  var start: String

  @Argument(help: "The node where they end.", completion: NodeNames.completion)
  var end: String

  @Option(help: ArgumentHelp("The most chains to show, 1 to 10000.", valueName: "count"))
  var most = 3

  @Option(
    name: .customLong("max-length"),
    help: ArgumentHelp("The most hops that a chain may have, at least 1.", valueName: "hops")
  )
  var maximalLength: Int?

  @Flag(help: "Follow claims from source to target only.")
  var directed = false

  @Option(
    help: ArgumentHelp(
      "How to print them; csv has a line for each claim, ids a chain in a line with tabs between the "
        + "nodes, and dot and graphml are the network of all chains shown.",
      valueName: "format"
    )
  )
  var format: Format = .table

  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var links: LinkOptions
  @OptionGroup var graphviz: GraphvizOptions
  @OptionGroup var common: CommonOptions

  /// More than anybody reads; ten times as many could take minutes.
  private static let limit = 10_000

  func validate() throws {
    if !(1...Self.limit).contains(most) {
      throw ValidationError("--most has to be between 1 and \(Self.limit), not \(most)")
    }
    if let maximalLength, maximalLength < 1 {
      throw ValidationError("--max-length has to be at least 1, not \(maximalLength)")
    }
  }

  func run() throws {
    let graph = selection.source(try data.graph(common))
    let rule = links.rule(try selection.selection(in: graph))
    let start = try selection.node(self.start, in: graph, common)
    let end = try selection.node(self.end, in: graph, common)
    guard start != end else {
      Streams.note(
        "Error: both names mean \(QuotedText.visible(graph.name(of: start))); a path needs two nodes"
      )
      throw ExitCode.validationFailure
    }
    let question = PathQuestion(
      graph: graph,
      start: start,
      end: end,
      rule: rule,
      isDirected: directed,
      most: most,
      maximalLength: maximalLength
    )
    let answer = question.answer()
    let listing = PathListing(
      question: question,
      answer: answer,
      emptiness: selection.emptiness(of: rule.selection, in: graph)
    )
    switch format {
    case .table: try Streams.write(Paint.output.listing(listing.text()))
    case .json: try Streams.write(listing.json() + "\n")
    case .csv: try Streams.write(listing.csv())
    case .jsonl: try Streams.write(listing.jsonLines())
    case .ids: try Streams.write(listing.ids())
    case .dot, .graphml:
      let file: GraphFile = format == .dot ? .dot : .graphml
      try GraphFileOutput(graph: listing.network(), format: file).write(to: nil, graphviz)
    }
    noteRest(of: answer, listing)
  }

  /// Tells what the result does not say itself.
  private func noteRest(of answer: ShortestPaths, _ listing: PathListing) {
    if answer.paths.isEmpty {
      if format != .table { common.note(listing.sentences().joined(separator: " ")) }
    } else if answer.count == .max {
      common.note(
        "there are more chains as short than can be counted; --most shows up to \(Self.limit)"
      )
    } else if answer.count > answer.paths.count {
      let more = answer.count - answer.paths.count
      let verb = more == 1 ? "is" : "are"
      let advice =
        answer.count > Self.limit
        ? "--most shows up to \(Self.limit)" : "--most \(answer.count) lists all"
      common.note("\(Count.of(more, "more chain")) \(verb) as short; \(advice)")
    }
  }
}
