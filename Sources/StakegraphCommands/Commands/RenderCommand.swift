import ArgumentParser
import GraphDrawing
import GraphQueries
import Graphviz
import StakeholderGraph

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draws the graph with Graphviz.",
    discussion: """
      Parallel edges of a kind are drawn as one, and nodes without an edge are left out, unless \
      --no-merge and --isolated say otherwise.

      Example: stakegraph render --focus DeepSeek -o deepseek.svg
      """
  )

  @Option(
    help: ArgumentHelp(
      "svg, png, pdf, dot and whatever else Graphviz has; by default what the ending of -o says, "
        + "else svg.",
      valueName: "format"
    )
  )
  var format: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; standard output without it, or with -.",
      valueName: "file"
    )
  )
  var output: String?

  @Option(help: "How to place the nodes.")
  var layout: LayoutChoice = .auto

  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var focus: FocusOptions
  @OptionGroup var shape: ShapeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if output == "" { throw ValidationError("name a file with -o, or - for standard output") }
    _ = try outputFormat()
  }

  func run() throws {
    let graph = selection.source(try data.graph(common))
    var selection = try selection.selection(in: graph)
    try focus.apply(to: &selection, in: graph, common)
    shape.apply(to: &selection, merge: true, isolated: false)
    let part = selection.part(of: graph)
    guard part.graph.nodeCount > 0 else {
      throw CommandFailure(
        "nothing is left to draw: no claim fits the options, and nodes without one are left out; "
          + "take options away, or add --isolated"
      )
    }
    let format = try outputFormat()
    let engine = layout.engine
    let diagram = StakeholderDiagram(caption: PictureCaption.text(for: part, of: selection))
      .diagram(of: part.graph, for: engine)
    let picture = try CommandFailure.reporting { () throws(GraphvizError) in
      try diagram.render(as: format, layout: engine)
    }
    if let output, let ending = OutputFormat(path: output), format != ending {
      common.note("note: \(QuotedText.visible(output)) holds \(format.name), not \(ending.name)")
    }
    for warning in picture.warnings { common.note("warning: \(QuotedText.visible(warning))") }
    try OutputTarget(path: output).write(picture.bytes, isBinary: format.isBinary)
  }

  /// The format named, else the one that the file's ending means.
  private func outputFormat() throws -> OutputFormat {
    let installed = GraphvizInstallation.formats
    func known(_ name: String) -> OutputFormat? {
      let device = name.split(separator: ":").first.map(String.init) ?? name
      return installed.contains(device) ? OutputFormat(name) : nil
    }
    if let format {
      guard let known = known(format) else {
        throw ValidationError(
          "\(QuotedText.quoted(format)) is no format of the installed Graphviz; it has "
            + installed.joined(separator: ", ")
        )
      }
      return known
    }
    guard let output, output != "-" else { return .svg }
    guard let known = OutputFormat(path: output) else {
      throw ValidationError(
        "the ending of \(QuotedText.quoted(output)) is no format of the installed Graphviz; "
          + "name one with --format, such as svg, png or pdf"
      )
    }
    return known
  }
}

extension OutputFormat {
  /// The installed format that a file's ending means, or nil.
  fileprivate init?(path: String) {
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?
      .lowercased()
    guard let ending, GraphvizInstallation.formats.contains(ending) else { return nil }
    self.init(ending)
  }
}

/// The layouts that somebody can ask for.
enum LayoutChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, dot, neato, fdp, sfdp, circo, twopi, osage, patchwork

  /// The engine meant; `auto` is the one that draws networks of this kind best.
  var engine: LayoutEngine {
    LayoutEngine(rawValue: rawValue) ?? .sfdp
  }
}

/// The line below a picture: what is drawn, and what was left out.
enum PictureCaption {
  static func text(for part: Selection.Part, of selection: Selection) -> String {
    let documents = part.graph.documentCount
    var text =
      "\(Count.of(part.claimCount, "claim")) from \(Count.of(documents, "document"))"
    if part.contextCount > 0 {
      let ties = Count.of(part.contextCount, "tie")
      text = part.claimCount == 0 ? "\(ties) of context" : "\(text), \(ties) of context"
    }
    let lines = part.graph.edgeCount
    if lines < part.claimCount + part.contextCount {
      text += ", drawn as \(Count.of(lines, "line"))"
    }
    if part.droppedNodeCount > 0 {
      let claim = selection.choosesEdges ? "such a claim" : "a claim"
      text += "; \(Count.of(part.droppedNodeCount, "node")) without \(claim) left out"
    }
    return text
  }
}
