public import StakeholderGraph

/// Which claims link their two ends.
///
/// Those of a selection that are asserted, unless the selection names modalities, and that run between
/// two nodes. A quotation by whoever printed it says that both were printed, not that they are linked:
/// the source of such a claim is the publisher, the origin or an author of the document that it cites.
public struct LinkRule: Sendable, Hashable {
  /// The claims that come into question.
  public var selection: Selection
  /// Whether quotations by whoever printed them link as well.
  public var throughPublishers: Bool

  /// The rule for a selection.
  public init(_ selection: Selection = Selection(), throughPublishers: Bool = false) {
    self.selection = selection
    self.throughPublishers = throughPublishers
  }

  /// The claims that link, in order; none from a node to itself.
  ///
  /// - Complexity: as ``Selection/edges(of:)``.
  public func edges(of graph: Graph) -> [EdgeID] {
    let modalities = selection.supportingModalities
    var printers = Printers(of: graph)
    return selection.edges(of: graph).filter { edge in
      graph.source(of: edge) != graph.target(of: edge)
        && modalities.contains(graph.modality(of: edge))
        && (throughPublishers || !printers.quote(edge))
    }
  }
}

/// Who printed each document.
struct Printers {
  private let graph: Graph
  /// The folded names of a document's authors, once somebody asked.
  private var authors: [DocumentID: Set<String>] = [:]

  init(of graph: Graph) {
    self.graph = graph
  }

  /// Whether an edge is a quotation by the publisher, the origin or an author of its document.
  mutating func quote(_ edge: EdgeID) -> Bool {
    guard graph.kind(of: edge) == .quoted, let document = graph.document(of: edge) else {
      return false
    }
    let source = graph.source(of: edge)
    if graph.publisher(of: document) == source || graph.origin(of: document) == source {
      return true
    }
    // Authors are names as printed, so they are compared as names that people type.
    let authors = authors(of: document)
    return !authors.isEmpty
      && ([graph.name(of: source)] + graph.aliases(of: source))
        .contains { authors.contains(NameFolding.fold($0)) }
  }

  private mutating func authors(of document: DocumentID) -> Set<String> {
    if let known = authors[document] { return known }
    let names = graph.text(.authors, of: document).map(TextList.items) ?? []
    let folded = Set(names.map(NameFolding.fold)).subtracting([""])
    authors[document] = folded
    return folded
  }
}
