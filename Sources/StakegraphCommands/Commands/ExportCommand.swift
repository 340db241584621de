import ArgumentParser
import GraphQueries
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
    let known = GraphFile.allCases.map(\.rawValue).joined(separator: ", ")
    guard let output, output != "-" else {
      throw ValidationError("name a format with --format: \(known)")
    }
    if GraphFile(path: output) == nil {
      throw ValidationError(
        "the ending of \(QuotedText.quoted(output)) is none of \(known); name a format with --format"
      )
    }
  }

  func run() throws {
    let graph = selection.source(try data.graph(common))
    var selection = try selection.selection(in: graph)
    if let reason = self.selection.emptiness(of: selection, in: graph) { common.note(reason) }
    try focus.apply(to: &selection, in: graph, self.selection, common)
    top.apply(to: &selection)
    shape.apply(to: &selection, merge: false, isolated: true)
    let part = selection.part(of: graph).graph
    let format = format ?? output.flatMap(GraphFile.init(path:)) ?? .graphml
    let bytes = try format.bytes(of: part, graphviz)
    try OutputTarget(path: output).write(bytes, isBinary: false)
  }
}
