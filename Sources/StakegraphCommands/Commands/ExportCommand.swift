import ArgumentParser
import GraphFormats
import GraphQueries
import Graphviz
import StakeholderGraph

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the graph as a file for other tools.",
    discussion: """
      dot for Graphviz, graphml for Gephi, yEd, Cytoscape, Neo4j, NetworkX and igraph, json for \
      scripts. Every format carries each claim's citation and the table of documents.

      Example: stakegraph export --kind founded -o founders.graphml
      """
  )

  @Option(help: "The format; by default what the ending of -o says.")
  var format: GraphFile?

  @Option(help: "What to adapt the format to, where it has such profiles.")
  var profile: Profile?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The tool to open the graph in, which decides on format and profile.",
      valueName: "tool"
    )
  )
  var tool: GraphTool?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; standard output without it, or with -. A format of several files wants "
        + "a folder.",
      valueName: "file"
    ),
    completion: .file()
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "How to place the nodes, for formats that tell where they are; none leaves that to the tool.",
      valueName: "layout"
    )
  )
  var layout: Placement = .auto

  @OptionGroup var documents: DocumentsOption
  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var focus: FocusOptions
  @OptionGroup var top: TopOptions
  @OptionGroup var shape: ShapeOptions
  @OptionGroup var graphviz: GraphvizOptions
  @OptionGroup var folder: DatasetOutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if output == "" { throw ValidationError("name a file with -o, or - for standard output") }
    if tool != nil && (format != nil || profile != nil) {
      throw ValidationError("--for decides on format and profile; take --format and --profile away")
    }
    let (format, profile) = try choice()
    if let profile, !format.profiles.contains(profile) {
      let others = format.profiles.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "\(format.rawValue) has no profile \(profile.rawValue)"
          + (others.isEmpty ? "" : "; it has \(others)")
      )
    }
    if format.isFolder && (output == nil || output == "-") {
      throw ValidationError("\(format.rawValue) is several files; name a folder with -o")
    }
    if folder.force && !format.isFolder {
      throw ValidationError("--force is for formats of several files; a file is always replaced")
    }
    if folder.excel && format != .csv {
      throw ValidationError("--excel goes with --format csv")
    }
    if format == .csv && (shape.merge == true || selection.context) {
      // A dataset holds claims as they are: neither folded ones nor columns told again as claims.
      throw ValidationError(
        "csv is a dataset, which holds each claim by itself and context in columns; "
          + "take out --merge and --context"
      )
    }
  }

  /// The format and profile asked for, by name, by tool, or by the file's ending.
  private func choice() throws -> (GraphFile, Profile?) {
    if let tool { return tool.format }
    if let format { return (format, profile) }
    let known = GraphFile.allCases.map(\.rawValue).joined(separator: ", ")
    guard let output, output != "-" else {
      throw ValidationError("name a format with --format: \(known)")
    }
    if output.lowercased().hasSuffix(".csv") {
      throw ValidationError("csv is several files; write --format csv, and name a folder with -o")
    }
    guard let format = GraphFile(path: output) else {
      throw ValidationError(
        "the ending of \(QuotedText.quoted(output)) is no format; name one with --format: \(known)"
      )
    }
    return (format, profile)
  }

  func run() throws {
    let (format, profile) = try choice()
    let renderer = graphviz.renderer(workers: 1)
    if format.hasPlaces(profile) && layout != .none { renderer.prepare() }
    let graph = selection.source(try data.graph(common))
    let choosesStatus = !selection.statuses.isEmpty
    var selection = try selection.selection(in: graph)
    // A dataset is for keeping, so that nothing is left out unasked.
    if format == .csv && !choosesStatus { selection.statuses = Set(Status.allCases) }
    if let reason = self.selection.emptiness(of: selection, in: graph) { common.note(reason) }
    try focus.apply(to: &selection, in: graph, self.selection, common)
    top.apply(to: &selection)
    shape.apply(to: &selection, merge: false, isolated: true)
    let selected = selection.part(of: graph).graph
    let part = try withCitations(
      format == .csv ? graph.completing(selected) : selected,
      format.isForPeople(profile)
    )
    var file = GraphFileOutput(graph: part, format: format, profile: profile)
    if format.hasPlaces(profile) {
      file.appearance = try Appearance(
        of: part,
        layout: try engine(for: part, format),
        by: renderer
      )
    }
    for loss in file.losses { common.note("warning: \(loss)") }
    if format == .csv {
      let decisions = try data.decisions()
      let isPart = part.nodeCount < graph.nodeCount
      file.decisions = isPart ? SameDecisions.rows(decisions, about: part) : decisions
    }
    try file.write(to: output, graphviz, folder, butNot: [try data.path()])
  }

  private func withCitations(_ graph: Graph, _ hasText: Bool) throws -> Graph {
    guard let folder = try documents.folder() else {
      return hasText ? graph.addingCitations() : graph
    }
    let sentences = CitedSentences(of: graph, in: folder)
    return graph.addingCitations(hasText) { sentences.sentence(of: $0) }
  }

  /// The engine that places the nodes; nil where the tool does.
  private func engine(for graph: Graph, _ format: GraphFile) throws -> LayoutEngine? {
    guard let engine = layout.engine else { return nil }
    let refusal = LayoutLimits.refusal(
      for: engine,
      nodes: graph.nodeCount,
      edges: graph.edgeCount
    )
    guard let refusal else { return engine }
    guard layout == .auto else { throw CommandFailure(refusal.description) }
    common.note(
      "\(Count.of(graph.nodeCount, "node")) are too many to place here; the file leaves that to the tool"
    )
    return nil
  }
}

/// The layouts that somebody can ask for in a file, or none.
enum Placement: String, CaseIterable, ExpressibleByArgument {
  case auto, none, dot, neato, fdp, sfdp, circo, twopi, osage

  /// The engine meant; nil for none.
  var engine: LayoutEngine? {
    switch self {
    case .none: nil
    case .auto: .sfdp
    default: LayoutEngine(rawValue: rawValue)
    }
  }
}
