public import ArgumentParser
import GraphQueries
public import StakeholderGraph

/// Which nodes and edges a command is about.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("node-kind"),
    help: ArgumentHelp(
      "Only nodes of this kind: person, organisation, region, initiative, or one of the data's own. "
        + "Repeat it for several.",
      valueName: "kind"
    ),
    completion: KindNames.completionOfNodes
  )
  var nodeKinds: [String] = []

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "Only edges of this kind: quoted, founded, funded, promoted, or one of the data's own. "
        + "Repeat it for several.",
      valueName: "kind"
    ),
    completion: KindNames.completionOfEdges
  )
  var edgeKinds: [String] = []

  @Option(
    name: .customLong("status"),
    help: ArgumentHelp(
      "Only claims of this status; by default accepted and disputed. Repeat it for several.",
      valueName: "status"
    )
  )
  var statuses: [Status] = []

  @Option(
    name: .customLong("modality"),
    help: ArgumentHelp(
      "Only claims of this modality; by default all. Repeat it for several.",
      valueName: "modality"
    )
  )
  var modalities: [Modality] = []

  @Option(
    name: .customLong("document"),
    help: ArgumentHelp(
      "Only claims that cite this document: its id, its title, or the beginning of one. "
        + "Repeat it for several.",
      valueName: "document"
    ),
    completion: DocumentNames.completion
  )
  var documents: [String] = []

  @Option(
    name: .customLong("publisher"),
    help: ArgumentHelp(
      "Only claims in documents that this outlet published, or whose text is its own though another "
        + "printed it. Repeat it for several.",
      valueName: "name"
    ),
    completion: NodeNames.completionOfPublishers
  )
  var publishers: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only what happened on this date or later: YYYY, YYYY-MM or YYYY-MM-DD. A claim without a date "
        + "has its document's.",
      valueName: "date"
    ),
    transform: Self.date
  )
  var since: ClaimDate?

  @Option(
    help: ArgumentHelp("Only what happened on this date or earlier.", valueName: "date"),
    transform: Self.date
  )
  var until: ClaimDate?

  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp("Only claims of at least this confidence, 0 to 1.", valueName: "number")
  )
  var minimalConfidence: Double?

  @Option(
    name: .customLong("min-support"),
    help: ArgumentHelp(
      "Only what at least this many independent sources say of the same two nodes.",
      valueName: "count"
    )
  )
  var minimalSupport: Int?

  @Flag(help: "Show regions, roles and subjects as edges: located, affiliated, spoke-of.")
  var context = false

  @Flag(help: "Names are ids or whole names, spelled as in the data; nothing is guessed.")
  var exact = false

  func validate() throws {
    if let since, let until, since.firstDay > until.lastDay {
      throw ValidationError(
        "nothing is left: --since \(since) is after --until \(until); swap them, or take one away"
      )
    }
    if let minimalConfidence, !(0...1).contains(minimalConfidence) {
      throw ValidationError("--min-confidence has to be between 0 and 1")
    }
    if let minimalSupport, minimalSupport < 1 {
      throw ValidationError("--min-support has to be at least 1, not \(minimalSupport)")
    }
  }

  private static func date(_ text: String) throws -> ClaimDate {
    guard let date = ClaimDate(text) else {
      throw ValidationError(
        "\(QuotedText.quoted(text)) is no date; write a day of the calendar as YYYY-MM-DD, a month as "
          + "YYYY-MM, or a year"
      )
    }
    return date
  }

  /// The graph to select from: the one given, with its context as edges if that is asked for.
  func source(_ graph: Graph) -> Graph { context ? graph.addingContextEdges() : graph }

  /// The selection, without focus, folding and isolated nodes.
  ///
  /// - Throws: the exit status of misuse, after a sentence, for a kind that the graph's vocabulary does
  ///   not have; a ``CommandFailure`` for a document or publisher that is not in the data.
  func selection(in graph: Graph) throws -> Selection {
    var selection = Selection()
    if !statuses.isEmpty { selection.statuses = Set(statuses) }
    selection.modalities = Set(modalities)
    let vocabulary = graph.vocabulary
    selection.nodeKinds = Set(
      try nodeKinds.map { id in
        guard let kind = vocabulary.nodeKind(id) else {
          throw Self.unknown(id, "kind of node", vocabulary.nodeKinds.map(\.id))
        }
        return kind
      }
    )
    selection.edgeKinds = Set(
      try edgeKinds.map { id in
        guard let kind = vocabulary.edgeKind(id) else {
          throw Self.unknown(id, "kind of edge", vocabulary.edgeKinds.map(\.id))
        }
        return kind
      }
    )
    selection.documents = try documents.map { name throws(CommandFailure) in
      try NamedDocument.find(name, in: graph, isExact: exact)
    }
    selection.publishers = try publishers.map { name throws(CommandFailure) in
      try NamedPublisher.find(name, in: graph, isExact: exact)
    }
    selection.since = since
    selection.until = until
    selection.minimalConfidence = minimalConfidence
    selection.minimalSupport = minimalSupport
    return selection
  }

  /// The node that somebody calls so.
  func node(
    _ name: String,
    in graph: Graph,
    _ common: CommonOptions
  ) throws(CommandFailure) -> NodeID {
    try NamedNode.find(name, in: graph, isExact: exact, common)
  }

  /// Why a selection leaves no claim of a graph that has some, in a sentence; nil if it leaves one.
  func emptiness(of selection: Selection, in graph: Graph) -> String? {
    guard let emptiness = selection.emptiness(in: graph) else { return nil }
    let cause =
      switch emptiness.cause {
      case .condition(let condition): words(for: condition)
      case .nodeKinds: words("--node-kind", nodeKinds)
      case .minimalSupport: words("--min-support", [minimalSupport.map(String.init) ?? ""])
      }
    let before = emptiness.before.filter { $0 != .status || !statuses.isEmpty }.map(words)
    let isOne = emptiness.count == 1
    let claims = isOne ? "the one claim" : "none of the \(Count.of(emptiness.count, "claim"))"
    let left = before.isEmpty ? claims : "\(claims) that \(before.joined(separator: " ")) leaves"
    return "nothing is left: \(left) \(isOne ? "does not pass" : "passes") \(cause)"
  }

  /// The options that set a condition, as they would be typed.
  private func words(for condition: EdgeCondition) -> String {
    switch condition {
    case .status:
      statuses.isEmpty
        ? "as accepted or disputed; --status names others"
        : words("--status", statuses.map(\.rawValue))
    case .kind: words("--kind", edgeKinds)
    case .modality: words("--modality", modalities.map(\.rawValue))
    case .document: words("--document", documents)
    case .publisher: words("--publisher", publishers)
    case .date:
      [("--since", since), ("--until", until)]
        .compactMap { name, date in date.map { "\(name) \($0)" } }.joined(separator: " ")
    case .confidence:
      words("--min-confidence", [minimalConfidence.map(NumberText.text) ?? ""])
    }
  }

  private func words(_ option: String, _ values: [String]) -> String {
    values.map { value in
      let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
      return "\(option) \(isPlain ? value : QuotedText.quoted(value))"
    }.joined(separator: " ")
  }

  /// Ends the command as misuse, though only the data tell which kinds there are.
  private static func unknown(_ id: String, _ noun: String, _ known: [String]) -> ExitCode {
    let near = NearMisses.near(id, among: known, most: 1).first
    let advice =
      near.map { "did you mean \($0)?" } ?? "the kinds are \(known.joined(separator: ", "))"
    Streams.note("Error: \(QuotedText.quoted(id)) is no \(noun); \(advice)")
    return .validationFailure
  }
}

extension Status: ExpressibleByArgument {}
extension Modality: ExpressibleByArgument {}
