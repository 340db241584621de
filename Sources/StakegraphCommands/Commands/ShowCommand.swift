import ArgumentParser
import GraphQueries
import StakeholderGraph

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints everything the graph says of one node, cited.",
    discussion: """
      Claims are in the order of documents and paragraphs; what is not plainly asserted is marked. \
      With --documents each is followed by the sentence in your own copy.

      Example: stakegraph show "Lou Qinjian"
      """
  )

  @Argument(help: "The node: an id, a name, an alias, or the beginning of one.")
  var name: String

  @OptionGroup var documents: DocumentsOption
  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let graph = selection.source(try data.graph(common))
    var selection = try selection.selection(in: graph)
    let node = try NamedNode.find(name, in: graph, common)
    selection.focus = [node]
    let sentences = try documents.folder().map { CitedSentences(of: graph, in: $0) }
    let card = NodeCard(graph: graph, node: node, selection: selection, sentences: sentences)
    try Streams.write(card.text())
  }
}
