import ArgumentParser
import GraphQueries
import StakeholderData
import StakeholderGraph

struct DuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Lists nodes that may be one thing under two names.",
    discussion: """
      A pair shares a name, alias, identifier or page, or a name of one looks like a name of the \
      other: its initials, its beginning, its words in another order, a slip of the pen. A person decides. The csv \
      is a same.csv: write same or different into its column decision, and stakegraph combine merges \
      what is the same. The id in column a survives a merge, so swap a and b where b has the better \
      one. What is decided in the dataset's same.csv is not listed again.

      Example: stakegraph duplicates --save
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv
  }

  @Flag(help: "List what is decided already as well, with the decision.")
  var all = false

  @Flag(help: "Add the pairs to the dataset's same.csv, to be decided there, and print none.")
  var save = false

  @Option(
    name: .customLong("min-score"),
    help: ArgumentHelp("Only pairs of at least this score, 0 to 1.", valueName: "score")
  )
  var minimum = 0.0

  @Option(
    help: ArgumentHelp(
      "The most pairs to list, at least 1; 50 by default in a table, all elsewhere.",
      valueName: "count"
    )
  )
  var limit: Int?

  @Option(help: "How to print them.")
  var format: Format = .table

  @OptionGroup var data: DataOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit has to be at least 1, not \(limit)") }
    guard (0...1).contains(minimum) else {
      throw ValidationError("--min-score has to be between 0 and 1, not \(minimum)")
    }
    if save && all { throw ValidationError("--save and --all do not go together") }
  }

  func run() throws {
    let graph = try data.graph(common)
    let decisions = try data.decisions()
    let known = SameDecisions(decisions)
    let found = Duplicates(in: graph, known: all ? SameDecisions() : known)
    for crowd in found.crowds {
      common.note(
        "\(QuotedText.quoted(crowd.text)) is shared by \(crowd.count) nodes, too many to pair them"
      )
    }
    let pairs = found.pairs.filter { $0.score >= minimum }
    let most = limit ?? (format == .table && !save ? 50 : Int.max)
    let listing = DuplicateListing(
      graph: graph,
      pairs: Array(pairs.prefix(most)),
      known: known,
      showsDecisions: all
    )
    if save { return try add(listing.rows) }
    switch format {
    case .table:
      if pairs.isEmpty {
        common.noteEmptiness(
          "no two nodes look like one thing" + (decisions.isEmpty ? "" : " any more"),
          toPeople: true
        )
      } else {
        try Streams.write(Paint.output.table(listing.table(columns: Streams.outputColumns)))
      }
    case .json: try Streams.write(listing.json() + "\n")
    case .csv: try Streams.write(listing.csv())
    }
    if pairs.count > most {
      common.note("\(Count.of(pairs.count - most, "more pair")); --limit \(pairs.count) lists all")
    }
  }

  /// Adds pairs to the decisions of the dataset, but those that wait there already.
  private func add(_ rows: [SameDecision]) throws {
    let folder = try data.path()
    guard DatasetReader.isDataset(folder) else {
      throw CommandFailure(
        "\(QuotedText.quoted(folder)) is no dataset and has no same.csv; use --format csv instead"
      )
    }
    let path = QuotedText.visible(DatasetFile.same.path(in: folder))
    let count = try CommandFailure.reporting { () throws(FileError) in
      try SameFile.add(rows, in: folder)
    }
    common.note(
      count == 0
        ? "there is nothing to add to \(path)"
        : "added \(Count.of(count, "pair")) to \(path); write same or different into the column "
          + "decision"
    )
  }
}
