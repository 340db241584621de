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

  @Argument(
    help: "The node: an id, a name, an alias, or the beginning of one.",
    completion: NodeNames.completion
  )
  var name: String

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(help: "How to print it.")
  var format: Format = .text

  @OptionGroup var documents: DocumentsOption
  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try data.answering(common) { data in
      let graph = selection.source(data)
      var selection = try selection.selection(in: graph)
      let node = try self.selection.node(name, in: graph, common)
      selection.focus = [node]
      let sentences = try documents.folder().map { CitedSentences(of: graph, in: $0) }
      let card = NodeCard(graph: graph, node: node, selection: selection, sentences: sentences)
      let text = format == .text ? Paint.output.listing(card.text()) : card.json() + "\n"
      return { try Streams.write(text) }
    }
  }
}
