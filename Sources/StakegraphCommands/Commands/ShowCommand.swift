import ArgumentParser
import ClusterEngine
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
  @OptionGroup var engine: EngineOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard engine.isSpark else {
      return try data.answering(common) { data in
        try answer(data, selection.selection(in:)) { try selection.node(name, in: $0, common) }
      }
    }
    let part = try engine.part(fetch, of: data, common)
    try answer(part.graph, selection.selection(inPart:)) {
      try part.node(name, number: 0, in: $0, selection, common)
    }()
  }

  /// What Spark fetches for the answer: claims of any status too, since those not shown are counted.
  private var fetch: ClusterFetch {
    var fetch = ClusterFetch(around: [name], reach: .touching(steps: 1))
    fetch.isExact = selection.exact
    fetch.includesSubjects = true
    fetch.followsContext = selection.context
    fetch.conditions.statuses = []
    fetch.knownDocuments = selection.documents
    fetch.knownPublishers = selection.publishers
    return fetch
  }

  /// Makes the card out of a graph, and returns what prints it.
  private func answer(
    _ data: Graph,
    _ choose: (Graph) throws -> Selection,
    _ find: (Graph) throws -> NodeID
  ) throws -> () throws -> Void {
    let graph = selection.source(data)
    var selection = try choose(graph)
    let node = try find(graph)
    selection.focus = [node]
    let sentences = try documents.folder().map { CitedSentences(of: graph, in: $0) }
    let card = NodeCard(graph: graph, node: node, selection: selection, sentences: sentences)
    let text = format == .text ? Paint.output.listing(card.text()) : card.json() + "\n"
    return { try Streams.write(text) }
  }
}
