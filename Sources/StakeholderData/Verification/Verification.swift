public import StakeholderGraph

/// Whether the documents and citations of a graph still stand in somebody's copies of the documents.
public struct Verification: Sendable {
  /// What was found of each document, in the order of their ids.
  public let documents: [DocumentResult]
  /// What was found of each citation, in the order of the edges.
  public let citations: [CitationResult]
  /// How many edges cite no document, so that there was nothing to look at.
  public let uncitedCount: Int

  /// What was found of a document.
  public struct DocumentResult: Sendable, Hashable {
    /// The document's id.
    public let id: String
    /// The name of its file, as the table of documents has it.
    public let file: String?
    /// What was found.
    public let outcome: DocumentOutcome
  }

  /// What can be found of a document.
  public enum DocumentOutcome: Sendable, Hashable {
    /// The file has the hash that the table gives.
    case unchanged
    /// The file has another hash.
    case changed(actual: String)
    /// The table gives no hash.
    case unstamped(actual: String)
    /// The file could not be looked at.
    case unreadable(SourceText.Problem)
  }

  /// What was found of a citation.
  public struct CitationResult: Sendable, Hashable {
    /// The edge's id.
    public let edge: String
    /// The place that the edge cites.
    public let citation: Citation
    /// What was found.
    public let outcome: CitationOutcome
  }

  /// What can be found of a citation.
  public enum CitationOutcome: Sendable, Hashable {
    /// The range has the hash, and the words for both ends stand in it.
    case stands
    /// Another range of the same length has the hash.
    case moved(paragraph: Int, range: Range<Int>)
    /// No range of that length has the hash, or words are missing in it.
    case missing(reason: String)
    /// The edge gives no hash, and the range can be read.
    case unstamped(actual: String)
    /// It could not be looked at.
    case unchecked(reason: String)
  }

  /// Whether every document is unchanged and every citation stands.
  public var holds: Bool {
    documents.allSatisfy { $0.outcome == .unchanged }
      && citations.allSatisfy { $0.outcome == .stands }
  }

  /// Looks at every document and citation.
  ///
  /// - Parameter folder: the reader's own copies, under the names in the column `file`.
  public init(of graph: Graph, documents folder: String) {
    let texts = SourceText.all(of: graph, in: folder)
    documents = graph.allDocuments.map { document in
      DocumentResult(
        id: graph.id(of: document),
        file: graph.text(.file, of: document),
        outcome: Self.outcome(of: texts[document], hash: graph.text(.sha256, of: document))
      )
    }
    citations = graph.allEdges.compactMap { edge in
      guard let citation = graph.citation(of: edge) else { return nil }
      let text = graph.document(of: edge).flatMap { texts[$0] }
      return CitationResult(
        edge: graph.id(of: edge),
        citation: citation,
        outcome: Self.outcome(of: citation, in: text)
      )
    }
    uncitedCount = graph.edgeCount - citations.count
  }

  private static func outcome(
    of text: Result<SourceText, SourceText.Problem>?,
    hash: String?
  ) -> DocumentOutcome {
    switch text {
    case .success(let text)?:
      guard let hash else { return .unstamped(actual: text.sha256) }
      return hash.lowercased() == text.sha256 ? .unchanged : .changed(actual: text.sha256)
    case .failure(let problem)?: return .unreadable(problem)
    case nil: return .unreadable(.notNamed)
    }
  }

  /// What becomes of a citation in a document's text; nil for a document that the graph does not have.
  public static func outcome(
    of citation: Citation,
    in text: Result<SourceText, SourceText.Problem>?
  ) -> CitationOutcome {
    let document = QuotedText.quoted(citation.document)
    guard let text else {
      return .unchecked(reason: "documents.csv does not have the document \(document)")
    }
    guard case .success(let source) = text else {
      return .unchecked(reason: "the document \(document) could not be looked at")
    }
    guard let paragraph = citation.paragraph, let range = citation.range else {
      return .unchecked(reason: "it cites no range; fill in paragraph, start and end")
    }
    let found = source.text(paragraph: paragraph, range: range)
    guard let hash = citation.textSHA256?.lowercased() else {
      guard let found else { return .missing(reason: place(paragraph, range, in: source)) }
      if let reason = missingWords(of: citation, in: found) { return .missing(reason: reason) }
      return .unstamped(actual: SHA256.hexDigest(of: Array(found.utf8)))
    }
    if let found, SHA256.hexDigest(of: Array(found.utf8)) == hash {
      return missingWords(of: citation, in: found).map { .missing(reason: $0) } ?? .stands
    }
    let words = [citation.sourceText, citation.targetText].compactMap { $0 }
    let search = source.place(ofHash: hash, length: range.count, words: words)
    if case .found(let paragraph, let range) = search {
      return .moved(paragraph: paragraph, range: range)
    }
    let reason =
      if found == nil {
        place(paragraph, range, in: source)
      } else if search == .tooLong {
        "the range has another hash, and the document is too long to search all of it"
      } else {
        "no range of \(range.count) characters in the document has its hash"
      }
    return .missing(reason: reason)
  }

  private static func place(_ paragraph: Int, _ range: Range<Int>, in text: SourceText) -> String {
    guard let length = text.length(ofParagraph: paragraph) else {
      return "there is no paragraph \(paragraph); the document has \(text.paragraphCount)"
    }
    return "the range ends at \(range.upperBound), and paragraph \(paragraph) at \(length)"
  }

  private static func missingWords(of citation: Citation, in text: String) -> String? {
    for words in [citation.sourceText, citation.targetText] {
      guard let words, !words.isEmpty else { continue }
      if !Array(text.unicodeScalars).contains(Array(words.unicodeScalars)) {
        return "the words \(QuotedText.quoted(words)) do not stand in the range"
      }
    }
    return nil
  }
}
