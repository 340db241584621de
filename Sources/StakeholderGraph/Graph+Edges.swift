/// Where a claim stands: a document and the place in it.
public struct Citation: Sendable, Hashable {
  /// The document's id.
  public let document: String
  /// The line of the document, counting those that are not blank, from 1.
  public let paragraph: Int?
  /// The Unicode scalars of that paragraph, from 0.
  public let range: Range<Int>?
  /// The words in the range that name the source.
  public let sourceText: String?
  /// The words in the range that name the target.
  public let targetText: String?
  /// The SHA-256 of the range's UTF-8 text, as 64 hexadecimal digits.
  public let textSHA256: String?
}

extension Graph {
  /// Where an edge's claim stands, nil if it names no document.
  public func citation(of edge: EdgeID) -> Citation? {
    guard let document = documentID(of: edge) else { return nil }
    let row = edge.index
    let start = edges[EdgeField.start.rawValue].integer(at: row).map(Int.init)
    let end = edges[EdgeField.end.rawValue].integer(at: row).map(Int.init)
    return Citation(
      document: document,
      paragraph: edges[EdgeField.paragraph.rawValue].integer(at: row).map(Int.init),
      range: start.flatMap { start in end.flatMap { start < $0 ? start..<$0 : nil } },
      sourceText: edges[EdgeField.sourceText.rawValue].text(at: row),
      targetText: edges[EdgeField.targetText.rawValue].text(at: row),
      textSHA256: edges[EdgeField.textSHA256.rawValue].text(at: row)
    )
  }

  /// Whether an edge of the graph has a value in a column; false where nothing stands in any.
  public func hasValues(_ field: EdgeField) -> Bool {
    field == .id ? edgeCount > 0 : !edges[field.rawValue].isEmpty
  }

  /// The id of the document that an edge cites, in the graph's table of documents or not.
  public func documentID(of edge: EdgeID) -> String? {
    edges[EdgeField.document.rawValue].reference(at: edge.index).map(documentName)
  }

  /// The ids of the documents that some edges cite, each once, in the order of their UTF-8 bytes.
  public func documentIDs(of edges: some Sequence<EdgeID>) -> [String] {
    // By number, since a set of texts would mix up ids that only look the same.
    let cited = Set(
      edges.compactMap { self.edges[EdgeField.document.rawValue].reference(at: $0.index) }
    )
    return cited.map(documentName).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The document that an edge cites, nil where it cites none that the graph knows.
  public func document(of edge: EdgeID) -> DocumentID? {
    edges[EdgeField.document.rawValue].reference(at: edge.index)
      .flatMap { $0 < documents.count ? DocumentID($0) : nil }
  }

  /// How somebody is quoted, nil where the dataset does not tell.
  public func mode(of edge: EdgeID) -> Mode? { choice(.mode, of: edge) }

  /// How far the document vouches for the claim; asserted where the dataset does not tell.
  public func modality(of edge: EdgeID) -> Modality { choice(.modality, of: edge) ?? .asserted }

  /// Where the curator stands on the claim; accepted where the dataset does not tell.
  public func status(of edge: EdgeID) -> Status { choice(.status, of: edge) ?? .accepted }

  /// The words that set a claim apart from one that is plainly asserted and accepted; often none.
  public func marks(of edge: EdgeID) -> [String] {
    let modality = modality(of: edge)
    let status = status(of: edge)
    return (modality == .asserted ? [] : [modality.rawValue])
      + (status == .accepted ? [] : [status.rawValue])
  }

  /// The text's own verb.
  public func verb(of edge: EdgeID) -> String? {
    edges[EdgeField.verb.rawValue].text(at: edge.index)
  }

  /// The nodes of this graph that the quoted words speak of, in the order of the dataset.
  public func about(of edge: EdgeID) -> [NodeID] {
    edges[EdgeField.about.rawValue].references(at: edge.index).compactMap(inside)
  }

  /// When it happened, by the text.
  public func date(of edge: EdgeID) -> ClaimDate? {
    edges[EdgeField.date.rawValue].text(at: edge.index).flatMap(ClaimDate.init)
  }

  /// The sum of money, as a plain number.
  public func amount(of edge: EdgeID) -> Double? {
    edges[EdgeField.amount.rawValue].number(at: edge.index)
  }

  /// The currency of the sum, as ISO 4217 has it.
  public func currency(of edge: EdgeID) -> String? {
    edges[EdgeField.currency.rawValue].text(at: edge.index)
  }

  /// How surely the text says it, 0 to 1.
  public func confidence(of edge: EdgeID) -> Double? {
    edges[EdgeField.confidence.rawValue].number(at: edge.index)
  }

  /// Anything else that the curator said of the claim.
  public func note(of edge: EdgeID) -> String? {
    edges[EdgeField.note.rawValue].text(at: edge.index)
  }

  private func choice<Word: Choice>(_ field: EdgeField, of edge: EdgeID) -> Word? {
    edges[field.rawValue].code(at: edge.index).map { Word.cases[$0] }
  }
}
