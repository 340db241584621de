import ArgumentParser
import GraphDrawing
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

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case dot, graphml, json

    /// The format that a file's ending means, or nil.
    init?(path: String) {
      switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
      case "dot", "gv": self = .dot
      case "graphml": self = .graphml
      case "json": self = .json
      default: return nil
      }
    }
  }

  @Option(help: "The format; by default what the ending of -o says.")
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; standard output without it, or with -.",
      valueName: "file"
    )
  )
  var output: String?

  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var focus: FocusOptions
  @OptionGroup var top: TopOptions
  @OptionGroup var shape: ShapeOptions
  @OptionGroup var graphviz: GraphvizOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if output == "" { throw ValidationError("name a file with -o, or - for standard output") }
    guard format == nil else { return }
    let known = Format.allCases.map(\.rawValue).joined(separator: ", ")
    guard let output, output != "-" else {
      throw ValidationError("name a format with --format: \(known)")
    }
    if Format(path: output) == nil {
      throw ValidationError(
        "the ending of \(QuotedText.quoted(output)) is none of \(known); name a format with --format"
      )
    }
  }

  func run() throws {
    let graph = selection.source(try data.graph(common))
    var selection = try selection.selection(in: graph)
    try focus.apply(to: &selection, in: graph, common)
    selection.top = top.top
    shape.apply(to: &selection, merge: false, isolated: true)
    let part = selection.part(of: graph).graph
    let bytes: [UInt8]
    switch format ?? output.flatMap(Format.init(path:)) ?? .graphml {
    case .dot:
      var diagram = StakeholderDiagram(includesData: true).diagram(of: part)
      diagram.attributes["documents"] = .text(part.documentsJSON.line)
      diagram.attributes["vocabulary"] = .text(part.vocabularyJSON.line)
      bytes = try CommandFailure.reporting { () throws(GraphvizError) in
        try graphviz.renderer(workers: 1).dot(diagram)
      }
    case .graphml: bytes = GraphMLWriter().bytes(of: part)
    case .json: bytes = NodeLinkJSONWriter().bytes(of: part)
    }
    try OutputTarget(path: output).write(bytes, isBinary: false)
  }
}
