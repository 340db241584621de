import StakeholderGraph

/// Who publishes a document of a draft.
extension Draft {
  /// The publisher by the option, a dataset, the page, or the outlet that somebody told, in this order.
  mutating func findPublisher(
    of document: inout DraftDocument,
    in found: ClaimFinder,
    _ facts: PageFacts
  ) {
    if publisher == nil, let known = knownDocuments[document.sha256], known.id == document.id,
      let publisher = known.publisher
    {
      document.publisher = nodes.add(organisation: publisher.name, known: publisher)
      document.origin = known.origin.map { nodes.add(organisation: $0.name, known: $0) }
      document.note = "The publisher is that of the dataset."
      return
    }
    let told = found.tellingOutlet().map { NameForm.printed(found.entities[$0].name) }
    if let outlet = publisher ?? facts.publisher ?? told {
      document.publisher = node(of: outlet)
      if publisher != nil {
        document.note = ""
      } else if facts.publisher == nil {
        document.note =
          "The publisher is taken to be the outlet that somebody is said to have told."
      }
    } else {
      document.publisher = nodes.add(organisation: facts.title ?? document.id, id: document.id)
      document.note = "Nothing tells who publishes it; the node of this name stands for that."
    }
    document.origin = facts.origin.map { node(of: $0) }
  }

  private mutating func node(of outlet: String) -> String {
    nodes.add(organisation: outlet, known: known.node(named: outlet)?.name)
  }
}

/// A document of a dataset of known names.
struct KnownDocument {
  let id: String
  /// Its publisher, unless that is only named after the document.
  let publisher: KnownName?
  let origin: KnownName?

  init(_ document: DocumentID, in graph: Graph) {
    let id = graph.id(of: document)
    func body(_ node: NodeID?) -> KnownName? {
      guard let node, graph.kind(of: node) == .organisation, graph.id(of: node) != id else {
        return nil
      }
      return KnownName(id: graph.id(of: node), name: graph.name(of: node))
    }
    self.id = id
    publisher = body(graph.publisher(of: document))
    origin = body(graph.origin(of: document))
  }
}
