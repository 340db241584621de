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
    let marks = marks(of: graph)
    return graph.allEdges.filter { marks[$0.index] }
  }

  /// For each edge whether it is one of ``edges(of:)``.
  ///
  /// - Complexity: as ``Selection/edges(of:)``.
  func marks(of graph: Graph) -> [Bool] {
    var marks =
      selection.claimMarks(of: graph) ?? [Bool](repeating: true, count: graph.edgeCount)
    graph.withEnds { sources, targets in
      for edge in marks.indices where sources[edge] == targets[edge] { marks[edge] = false }
    }
    if throughPublishers { return marks }
    var printers = Printers(of: graph)
    let quotations = graph.edgeMarks(kinds: [.quoted], statuses: Status.all, modalities: nil)
    for edge in graph.allEdges where marks[edge.index] && quotations?[edge.index] ?? true {
      if printers.quote(edge) { marks[edge.index] = false }
    }
    return marks
  }
}

extension Selection {
  /// For each edge whether it is one of ``edges(of:)`` of a modality that supports relations; nil if all are.
  func claimMarks(of graph: Graph) -> [Bool]? {
    let ofModality = graph.edgeMarks(
      kinds: nil,
      statuses: Status.all,
      modalities: supportingModalities
    )
    guard let chosen = marks(of: graph) else { return ofModality }
    guard let ofModality else { return chosen }
    return zip(chosen, ofModality).map { $0 && $1 }
  }
}

extension Status {
  /// All of them.
  fileprivate static let all = Set(cases)
}

/// Who printed each document.
struct Printers {
  private let graph: Graph
  /// The publisher and the origin of each document that somebody asked about.
  private var known: [(publisher: NodeID?, origin: NodeID?)?]
  /// The folded names of a document's authors, once somebody asked.
  private var authors: [DocumentID: Set<String>] = [:]
  private let haveAuthors: Bool

  init(of graph: Graph) {
    self.graph = graph
    known = Array(repeating: nil, count: graph.documentCount)
    haveAuthors = graph.filledFields(of: .documents).contains {
      $0.position == DocumentField.authors.rawValue
    }
  }

  /// Whether an edge is a quotation by the publisher, the origin or an author of its document.
  mutating func quote(_ edge: EdgeID) -> Bool {
    guard graph.kind(of: edge) == .quoted, let document = graph.document(of: edge) else {
      return false
    }
    let source = graph.source(of: edge)
    let printers =
      known[document.index] ?? (graph.publisher(of: document), graph.origin(of: document))
    known[document.index] = printers
    if printers.publisher == source || printers.origin == source { return true }
    guard haveAuthors else { return false }
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
