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
    )
  )
  var nodeKinds: [String] = []

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "Only edges of this kind: quoted, founded, funded, promoted, or one of the data's own. "
        + "Repeat it for several.",
      valueName: "kind"
    )
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

  @Flag(help: "Show regions, roles and subjects as edges: located, affiliated, spoke-of.")
  var context = false

  /// The graph to select from: the one given, with its context as edges if that is asked for.
  func source(_ graph: Graph) -> Graph { context ? graph.addingContextEdges() : graph }

  /// The selection, without focus, folding and isolated nodes.
  ///
  /// - Throws: the exit status of misuse, after a sentence, for a kind that the graph's vocabulary does not have.
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
    return selection
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

/// Which part of the graph a picture or file is about.
struct FocusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this node and what is near it. Repeat it for several.",
      valueName: "name"
    )
  )
  var focus: [String] = []

  @Option(
    help: ArgumentHelp(
      "How many steps to go from the nodes in focus, at least 1; 1 by default.",
      valueName: "steps"
    )
  )
  var depth: Int?

  func validate() throws {
    if let depth, depth < 1 { throw ValidationError("--depth has to be at least 1, not \(depth)") }
    if depth != nil && focus.isEmpty { throw ValidationError("--depth needs --focus") }
  }

  /// Puts the focus into a selection.
  func apply(
    to selection: inout Selection,
    in graph: Graph,
    _ common: CommonOptions
  ) throws(CommandFailure) {
    for name in focus {
      let node = try NamedNode.find(name, in: graph, common)
      if !selection.focus.contains(node) { selection.focus.append(node) }
    }
    selection.depth = depth ?? 1
  }
}

/// How much of the graph is kept at the most.
struct TopOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this many nodes, those with the most edges, at least 1.",
      valueName: "count"
    )
  )
  var top: Int?

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top has to be at least 1, not \(top)") }
  }
}

/// Whether parallel edges are folded, and nodes without an edge kept.
struct ShapeOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Fold the edges of one kind between the same ends into one, with their count."
  )
  var merge: Bool?

  @Flag(inversion: .prefixedNo, help: "Keep nodes without an edge.")
  var isolated: Bool?

  /// Puts the choices into a selection; what was not chosen is as given.
  func apply(to selection: inout Selection, merge: Bool, isolated: Bool) {
    selection.mergesEdges = self.merge ?? merge
    selection.keepsIsolatedNodes = self.isolated ?? isolated
  }
}

/// Finding a node by what somebody called it.
enum NamedNode {
  static func find(
    _ name: String,
    in graph: Graph,
    _ common: CommonOptions
  ) throws(CommandFailure) -> NodeID {
    let match = try CommandFailure.reporting { () throws(NameError) in
      try NameLookup(graph).node(named: name)
    }
    if !match.others.isEmpty {
      let others = match.others.prefix(5).map { QuotedText.visible(graph.name(of: $0)) }
      let more = match.others.count > 5 ? " and \(match.others.count - 5) more" : ""
      common.note(
        "\(QuotedText.quoted(name)) is taken for \(QuotedText.visible(graph.name(of: match.node)))"
          + "; it fits \(others.joined(separator: ", "))\(more) as well"
      )
    }
    return match.node
  }
}

extension Status: ExpressibleByArgument {}
extension Modality: ExpressibleByArgument {}
