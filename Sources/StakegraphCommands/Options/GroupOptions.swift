import ArgumentParser

/// How groups of nodes are printed.
struct GroupOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, jsonl, ids
  }

  @Option(
    help: ArgumentHelp(
      "The most groups to list; 50 by default in a table, all elsewhere.",
      valueName: "count"
    )
  )
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "How to print them; csv has a line for each node, ids a group in a line with tabs between the "
        + "nodes.",
      valueName: "format"
    )
  )
  var format: Format = .table

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit has to be at least 1, not \(limit)") }
  }

  /// Prints groups, and tells of those left out.
  func write(_ listing: GroupListing, _ common: CommonOptions) throws(CommandFailure) {
    let most = limit ?? (format == .table ? 50 : Int.max)
    switch format {
    case .table:
      try Streams.write(
        Paint.output.table(listing.table(most: most, columns: Streams.outputColumns))
      )
    case .json: try Streams.write(listing.json(most: most) + "\n")
    case .csv: try Streams.write(listing.csv(most: most))
    case .jsonl: try Streams.write(listing.jsonLines(most: most))
    case .ids: try Streams.write(listing.ids(most: most))
    }
    let count = listing.groups.count
    if count > most {
      common.note("\(count - most) more \(listing.noun(count - most)); --limit \(count) lists all")
    }
  }
}
