import ArgumentParser
import StakeholderData
import StakeholderGraph

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Tells whether each citation still stands in its document.",
    discussion: """
      A citation stands if its range in your copy of the document has the hash that the dataset \
      gives, and the words for both ends are in it. One whose text is found elsewhere has moved; \
      any other is missing. Exit status 1 unless all stand.

      Example: stakegraph verify --documents articles
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var dataset: DatasetArgument

  @OptionGroup var documents: DocumentsOption

  @Flag(
    help: ArgumentHelp(
      "Write the new places of citations that have moved into edges.csv, and the hash of a changed "
        + "document into documents.csv once each citation has its place in it."
    )
  )
  var fix = false

  @Flag(help: "Fill empty hashes into documents.csv and edges.csv.")
  var stamp = false

  @Option(help: "How to print the result.")
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if documents.documents == nil {
      throw ValidationError("name the folder with your copies of the documents with --documents")
    }
  }

  func run() throws {
    guard let folder = try documents.folder() else { return }
    let dataset = dataset.options
    let place = try dataset.path()
    var verification = Verification(of: try dataset.graph(common), documents: folder)
    if fix || stamp {
      guard DatasetReader.isDataset(place) else {
        throw CommandFailure(
          "\(QuotedText.quoted(place)) is no dataset; --fix and --stamp write into the tables of one"
        )
      }
      let done = try VerificationEdits(fix: fix, stamp: stamp).apply(verification, to: place)
      for line in done { common.note(line) }
      if !done.isEmpty {
        let graph = try dataset.graph(CommonOptions(quiet: true))
        verification = Verification(of: graph, documents: folder)
      }
    }
    let listing = VerificationListing(verification: verification)
    switch format {
    case .text: try Streams.write(Paint.output.listing(listing.text()))
    case .json: try Streams.write(listing.json() + "\n")
    }
    if !verification.holds { throw ExitCode.failure }
  }
}

/// What `--fix` and `--stamp` write into a dataset.
struct VerificationEdits {
  let fix: Bool
  let stamp: Bool

  /// Writes what was found; a line for each thing written.
  func apply(_ verification: Verification, to folder: String) throws(CommandFailure) -> [String] {
    try CommandFailure.reporting { () throws(FileError) in
      var done: [String] = []
      var edges = try TableEditor(.edges, of: folder)
      for result in verification.citations {
        switch result.outcome {
        case .moved(let paragraph, let range) where fix:
          edges.set("paragraph", ofRow: result.edge, to: String(paragraph))
          edges.set("start", ofRow: result.edge, to: String(range.lowerBound))
          edges.set("end", ofRow: result.edge, to: String(range.upperBound))
          done.append(
            "fixed edge \(QuotedText.visible(result.edge)): "
              + "\(VerificationListing.place(result.citation)) is ¶ \(paragraph), "
              + "\(range.lowerBound)–\(range.upperBound) now"
          )
        case .unstamped(let actual) where stamp:
          edges.set("text_sha256", ofRow: result.edge, to: actual)
          done.append("stamped edge \(QuotedText.visible(result.edge))")
        case .stands, .moved, .missing, .unstamped, .unchecked: continue
        }
      }
      try edges.write()
      let hashes = newHashes(verification)
      guard !hashes.isEmpty else { return done }
      var documents = try TableEditor(.documents, of: folder)
      for (id, hash) in hashes {
        documents.set("sha256", ofRow: id, to: hash)
        done.append("stamped document \(QuotedText.visible(id))")
      }
      try documents.write()
      return done
    }
  }

  /// The hashes that the table of documents should have: of files without one, and of files that have
  /// changed and in which every citation has its place.
  private func newHashes(_ verification: Verification) -> [(id: String, hash: String)] {
    verification.documents.compactMap { result in
      switch result.outcome {
      case .unstamped(let actual) where stamp: return (result.id, actual)
      case .changed(let actual) where fix:
        let citations = verification.citations.filter { $0.citation.document == result.id }
        let isWhole = citations.allSatisfy {
          switch $0.outcome {
          case .stands, .moved: true
          case .missing, .unstamped, .unchecked: false
          }
        }
        return isWhole ? (result.id, actual) : nil
      case .unchanged, .changed, .unstamped, .unreadable: return nil
      }
    }
  }
}
