import ArgumentParser
import StakeholderData
import StakeholderGraph

/// Where somebody keeps copies of the documents.
struct DocumentsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with your own copies of the documents, under the names in documents.csv.",
      valueName: "folder"
    )
  )
  var documents: String?

  /// The folder, if one was given.
  func folder() throws(CommandFailure) -> String? {
    guard let documents else { return nil }
    switch FileContents.kind(of: documents) {
    case .folder: return documents
    case .file: throw CommandFailure(FileError.isFile(path: documents).description)
    case nil: throw CommandFailure(FileError.missing(path: documents).description)
    }
  }
}

/// The sentences that citations point to, out of somebody's copies.
struct CitedSentences {
  private let graph: Graph
  private var texts: [DocumentID: SourceText] = [:]

  /// Reads the documents; a note on standard error for each that cannot be read.
  init(of graph: Graph, in folder: String, _ common: CommonOptions) {
    self.graph = graph
    for document in graph.allDocuments {
      do {
        texts[document] = try SourceText(file: graph.text(.file, of: document), in: folder)
      } catch {
        common.note("document \(QuotedText.quoted(graph.id(of: document))): \(error)")
      }
    }
  }

  /// The sentence that an edge cites, nil where there is no such place.
  func sentence(of edge: EdgeID) -> String? {
    guard let document = graph.document(of: edge), let text = texts[document],
      let citation = graph.citation(of: edge), let paragraph = citation.paragraph,
      let range = citation.range
    else { return nil }
    return text.text(paragraph: paragraph, range: range)
  }
}
