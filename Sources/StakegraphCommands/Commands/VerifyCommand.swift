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

  @Argument(help: "The dataset. By default the only one in data/.")
  var path: String?

  @Option(name: .shortAndLong, help: "The dataset, as for other commands.")
  var data: String?

  @OptionGroup var documents: DocumentsOption

  @Flag(help: "Write the new places of citations that have moved into edges.csv.")
  var fix = false

  @Flag(help: "Fill empty hashes into documents.csv and edges.csv.")
  var stamp = false

  @Option(help: "How to print the result.")
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if path != nil && data != nil {
      throw ValidationError("name the dataset once, either as argument or with --data")
    }
    if documents.documents == nil {
      throw ValidationError("name the folder with your copies of the documents with --documents")
    }
  }

  func run() throws {
    guard let folder = try documents.folder() else { return }
    let dataset = DataOptions(path: path ?? data)
    let place = try dataset.path()
    var verification = Verification(of: try dataset.graph(common), documents: folder)
    let edits = VerificationEdits(fix: fix, stamp: stamp)
    if let done = try edits.apply(verification, to: place) {
      common.note(done)
      verification = Verification(
        of: try dataset.graph(CommonOptions(quiet: true)),
        documents: folder
      )
    }
    let listing = VerificationListing(verification: verification)
    switch format {
    case .text: try Streams.write(listing.text())
    case .json: try Streams.write(listing.json() + "\n")
    }
    if !verification.holds { throw ExitCode.failure }
  }
}

/// What `--fix` and `--stamp` write into a dataset.
struct VerificationEdits {
  let fix: Bool
  let stamp: Bool

  /// Writes what was found; tells what was written, nil for nothing.
  func apply(_ verification: Verification, to folder: String) throws(CommandFailure) -> String? {
    try CommandFailure.reporting { () throws(FileError) in
      var places = 0
      var hashes = 0
      var edges = try TableEditor(.edges, of: folder)
      for result in verification.citations {
        switch result.outcome {
        case .moved(let paragraph, let range) where fix:
          edges.set("paragraph", ofRow: result.edge, to: String(paragraph))
          edges.set("start", ofRow: result.edge, to: String(range.lowerBound))
          edges.set("end", ofRow: result.edge, to: String(range.upperBound))
          places += 1
        case .unstamped(let actual) where stamp:
          edges.set("text_sha256", ofRow: result.edge, to: actual)
          hashes += 1
        case .stands, .moved, .missing, .unstamped, .unchecked: continue
        }
      }
      try edges.write()
      guard stamp, !verification.documents.isEmpty else { return Self.sentence(places, hashes) }
      var documents = try TableEditor(.documents, of: folder)
      for result in verification.documents {
        guard case .unstamped(let actual) = result.outcome else { continue }
        documents.set("sha256", ofRow: result.id, to: actual)
        hashes += 1
      }
      try documents.write()
      return Self.sentence(places, hashes)
    }
  }

  private static func sentence(_ places: Int, _ hashes: Int) -> String? {
    guard places + hashes > 0 else { return nil }
    return "wrote \(Count.of(places, "new place")) and "
      + (hashes == 1 ? "1 hash" : "\(hashes) hashes")
  }
}
