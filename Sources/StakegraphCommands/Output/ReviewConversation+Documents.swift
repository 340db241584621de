import ClaimExtraction
import GraphQueries
import StakeholderGraph

/// What is said of a claim's document, and answers that correct it.
extension ReviewConversation {
  /// Title, date, authors and publisher of a document, before the first of its claims.
  func heading(of document: DocumentID, in graph: Graph) -> String {
    var parts = [graph.text(.title, of: document) ?? graph.id(of: document)]
    if let published = graph.text(.published, of: document) { parts.append(published) }
    let authors = TextList.items(
      of: graph.cell(at: DocumentField.authors.rawValue, row: document.index, of: .documents)
    )
    if !authors.isEmpty { parts.append("by " + authors.joined(separator: ", ")) }
    var text = "\n\(QuotedText.visible(parts.joined(separator: "; ")))\n"
    let note = graph.text(.note, of: document).map { " " + QuotedText.visible($0) } ?? ""
    if Self.isPublisherUnknown(of: document, in: graph) {
      // The note says no more than that.
      text += "  publisher not known; d publisher NAME tells it\n"
    } else if let publisher = graph.publisherName(of: document) {
      text += "  published by \(QuotedText.visible(publisher))."
      if let origin = graph.origin(of: document) {
        text += " Text of \(QuotedText.visible(graph.name(of: origin)))."
      }
      text += note + "\n"
    }
    return text
  }

  /// Whether a node that was made of the document stands for whoever publishes it.
  static func isPublisherUnknown(of document: DocumentID, in graph: Graph) -> Bool {
    guard let publisher = graph.publisherID(of: document) else { return true }
    return publisher.utf8.elementsEqual(graph.id(of: document).utf8)
  }

  private static let corrigible: [String: DocumentField] = [
    "publisher": .publisher, "title": .title, "published": .published, "date": .published,
    "authors": .authors, "author": .authors,
  ]

  /// "d publisher Tide News", "d published 2024-05-03".
  mutating func correct(_ edge: EdgeID, _ words: [String]) throws(CommandFailure) {
    guard words.count == 3, let field = Self.corrigible[words[1].lowercased()] else {
      try Streams.write(
        "Say what of the document and what it should be: d publisher NAME, d title TEXT, "
          + "d published 2024-05-03, or d authors NAME|NAME; - clears all but the publisher.\n"
      )
      return
    }
    guard let document = reviewed.original.document(of: edge) else {
      try Streams.write("The claim cites no document of the draft.\n")
      return
    }
    let value = words[2] == "-" ? "" : words[2]
    if value.isEmpty && field == .publisher {
      try Streams.write("A document has a publisher; say which, such as d publisher Tide News.\n")
      return
    }
    guard field != .publisher || ReadableName.isOne(value) else {
      try Streams.write("Nothing was changed: \(ReadableName.flaw(of: value)).\n")
      return
    }
    let found: (graph: Graph, node: NodeID)?
    do throws(NameError) {
      found = field == .publisher ? try organisation(named: value) : nil
    } catch {
      try Streams.write("\(error.description)\n")
      return
    }
    if field == .publisher, let speaker = reviewed.speaker(ofDocumentOf: edge),
      found.map({ $0.graph.id(of: $0.node).utf8.elementsEqual(speaker.id.utf8) })
        ?? speaker.name.utf8.elementsEqual(value.utf8)
    {
      try Streams.write("\(QuotedText.visible(speaker.name)) is its publisher already.\n")
      return
    }
    let correction: ReviewedDraft.Correction
    do throws(GraphProblems) {
      if let found {
        correction = try reviewed.setPublisher(of: document, to: found.node, of: found.graph)
      } else if field == .publisher {
        correction = try reviewed.setPublisher(of: document, toNew: value, butNotIn: known)
      } else {
        correction = try reviewed.correct(field, of: document, to: value)
      }
    } catch {
      try Streams.write("\(Self.first(of: error))\n")
      return
    }
    try journal.add(correction.claims, correction.node, document: correction.document)
    taken.append(nil)
    shown = nil
    if field == .publisher { try tell(correction) }
  }

  /// The organisation of the dataset or the draft that has a name, if one has.
  private func organisation(named name: String) throws(NameError) -> (graph: Graph, node: NodeID)? {
    for graph in [known, reviewed.original].compactMap({ $0 }) {
      let names = NameLookup(graph) { graph.kind(of: $0) == .organisation }
      do throws(NameError) {
        let match = try names.node(named: name)
        // "Tide" is no "Tide Breakfast Club".
        if !match.isBeginning { return (graph, match.node) }
      } catch {
        if case .ambiguous = error { throw error }
      }
    }
    return nil
  }

  private func tell(_ correction: ReviewedDraft.Correction) throws(CommandFailure) {
    var text = "\(Count.of(correction.movedCount, "quotation")) of the document changed"
    if correction.rejectedCount > 0 {
      text += ", \(correction.rejectedCount) of them rejected since nobody quotes themselves"
    }
    try Streams.write(text + "; u takes it back.\n")
  }
}
