extension Graph {
  /// A document's text in a column, nil where it is empty or not a text.
  public func text(_ field: DocumentField, of document: DocumentID) -> String? {
    guard field != .id else { return id(of: document) }
    return documents[field.rawValue].text(at: document.index)
  }

  /// The node that published a document, nil if that is not known.
  public func publisher(of document: DocumentID) -> NodeID? {
    inside(documents[DocumentField.publisher.rawValue].reference(at: document.index))
  }

  /// The node whose text a document is, if another than its publisher.
  public func origin(of document: DocumentID) -> NodeID? {
    inside(documents[DocumentField.origin.rawValue].reference(at: document.index))
  }

  /// When a document was published.
  public func published(of document: DocumentID) -> ClaimDate? {
    text(.published, of: document).flatMap(ClaimDate.init)
  }

  /// The id of the node that published a document, in this graph or outside it.
  public func publisherID(of document: DocumentID) -> String? {
    documents[DocumentField.publisher.rawValue].reference(at: document.index).map(nodeName)
  }

  /// What the publisher of a document is called; its id where nobody knows a name.
  ///
  /// - Parameter whole: A graph that this one is a part of, which may know more nodes.
  public func publisherName(of document: DocumentID, partOf whole: Graph? = nil) -> String? {
    if let publisher = publisher(of: document) { return name(of: publisher) }
    guard let id = publisherID(of: document) else { return nil }
    return whole.flatMap { whole in whole.node(id).map { whole.name(of: $0) } } ?? id
  }

  /// The id of the node whose text a document is, in this graph or outside it.
  public func originID(of document: DocumentID) -> String? {
    documents[DocumentField.origin.rawValue].reference(at: document.index).map(nodeName)
  }

  /// The id of the independent source that a document counts as: its origin, else its publisher.
  ///
  /// Nil where neither is known. A publisher that is only named after the document, with the same
  /// id, stands for an unknown one.
  public func sourceID(of document: DocumentID) -> String? {
    let origin = documents[DocumentField.origin.rawValue].reference(at: document.index)
    let publisher = documents[DocumentField.publisher.rawValue].reference(at: document.index)
    guard let source = (origin ?? publisher).map(nodeName) else { return nil }
    return source.utf8.elementsEqual(id(of: document).utf8) ? nil : source
  }
}
