public import StakeholderGraph

/// A graph that is to be added to a dataset, whose rows have other ids where the dataset has something else
/// under theirs.
///
/// A document of one id is another if the hashes of both files are known and differ. A claim of one id is another
/// if it cites another place. A node of one id and kind is another if the two share no name, and nothing
/// that both graphs have shows that they are one. Nodes of two kinds keep their ids: that is for a person to decide.
/// What was added under another id before is known again.
public struct ToldApart: Sendable {
  /// A document or node that is called otherwise.
  public struct Renaming: Sendable, Hashable {
    /// The table that it is in.
    public let table: GraphTable
    /// Its id in the graph.
    public let id: String
    /// Its id in the dataset.
    public let newID: String
  }

  /// The graph with the new ids.
  public let graph: Graph
  /// The documents and nodes that have new ids, documents first, in the order of their ids.
  public let renamings: [Renaming]

  /// Tells the rows of a graph apart from those of a dataset.
  ///
  /// - Throws: what keeps the rows from being a graph under their new ids.
  /// - Complexity: O(n log n) in the number of cells.
  public init(_ graph: Graph, from dataset: Graph) throws(GraphProblems) {
    var search = Search(graph, dataset)
    search.compareDocuments()
    search.compareEdges()
    search.compareNodes()
    renamings = search.renamings
    guard search.hasChanges else {
      self.graph = graph
      return
    }
    var rows = GraphDraft(graph)
    for table in [GraphTable.documents, .nodes, .edges] {
      rows.rename(search.newIDs[table.rawValue], in: table)
    }
    self.graph = try rows.graph()
  }
}

/// What is found while rows are compared.
private struct Search {
  let graph: Graph
  let dataset: Graph
  var newIDs = GraphTable.allCases.map { _ in ReferenceMap() }
  private(set) var renamings: [ToldApart.Renaming] = []
  private(set) var hasChanges = false
  /// The nodes that are the dataset's, whatever they are called.
  private var isShared: Set<NodeID> = []
  /// The nodes that stand for the publishers of documents with new ids.
  private var isRenamed: Set<NodeID> = []

  init(_ graph: Graph, _ dataset: Graph) {
    self.graph = graph
    self.dataset = dataset
  }

  private mutating func rename(_ id: String, in table: GraphTable, to newID: String) {
    guard !id.utf8.elementsEqual(newID.utf8) else { return }
    newIDs[table.rawValue].add(id, survivor: newID)
    hasChanges = true
    if table != .edges { renamings.append(.init(table: table, id: id, newID: newID)) }
  }

  /// The first id with a number behind it that is free or stands for the same.
  private static func numbered(_ id: String, isFitting: (String) -> Bool) -> String {
    var number = 2
    while !isFitting("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }

  // MARK: - Documents

  mutating func compareDocuments() {
    let byHash = Dictionary(
      dataset.allDocuments.compactMap { document in
        Self.hash(of: document, in: dataset).map { ($0, document) }
      }
    ) { first, _ in first }
    for document in graph.allDocuments {
      let id = graph.id(of: document)
      guard let other = dataset.document(id) else { continue }
      let hashes = (Self.hash(of: document, in: graph), Self.hash(of: other, in: dataset))
      guard let own = hashes.0, let its = hashes.1, own != its else {
        share(document, other)
        continue
      }
      let known = byHash[own]
      let newID =
        known.map { dataset.id(of: $0) }
        ?? Self.numbered(id) { isFree($0) }
      rename(id, in: .documents, to: newID)
      if let known { share(document, known) }
      // A node of the document's id stands for whoever publishes it.
      if let publisher = graph.publisher(of: document), graph.id(of: publisher) == id {
        newIDs[GraphTable.nodes.rawValue].add(id, survivor: newID)
        isRenamed.insert(publisher)
      }
    }
  }

  private func isFree(_ id: String) -> Bool {
    graph.document(id) == nil && dataset.document(id) == nil && graph.node(id) == nil
      && dataset.node(id) == nil
  }

  private static func hash(of document: DocumentID, in graph: Graph) -> String? {
    graph.text(.sha256, of: document)?.lowercased()
  }

  /// One document has one publisher, and one agency that wrote it.
  private mutating func share(_ document: DocumentID, _ other: DocumentID) {
    share(graph.publisher(of: document), dataset.publisher(of: other))
    share(graph.origin(of: document), dataset.origin(of: other))
  }

  private mutating func share(_ node: NodeID?, _ other: NodeID?) {
    guard let node, let other, graph.id(of: node) == dataset.id(of: other) else { return }
    isShared.insert(node)
  }

  // MARK: - Claims

  mutating func compareEdges() {
    var taken: Set<[UInt8]> = []
    for edge in graph.allEdges {
      let id = graph.id(of: edge)
      let cited = graph.documentID(of: edge)
      let document = cited.map { newIDs[GraphTable.documents.rawValue].survivor(of: $0) }
      var base = id
      // The ids that extraction makes begin with the document's.
      if let cited, let document, cited != document, id.hasPrefix(cited + "-") {
        base = document + id.dropFirst(cited.count)
      }
      func isFitting(_ candidate: String) -> Bool {
        guard !taken.contains(Array(candidate.utf8)) else { return false }
        if let other = dataset.edge(candidate) { return isSame(edge, other, document) }
        return candidate == id || graph.edge(candidate) == nil
      }
      let newID = isFitting(base) ? base : Self.numbered(base, isFitting: isFitting)
      taken.insert(Array(newID.utf8))
      rename(id, in: .edges, to: newID)
      if let other = dataset.edge(newID) {
        share(graph.source(of: edge), dataset.source(of: other))
        share(graph.target(of: edge), dataset.target(of: other))
      }
    }
  }

  /// Whether two claims cite one place, as far as both say where it is.
  private func isSame(_ edge: EdgeID, _ other: EdgeID, _ document: String?) -> Bool {
    guard let own = graph.citation(of: edge), let its = dataset.citation(of: other) else {
      return true
    }
    func agree<Value: Equatable>(_ one: Value?, _ two: Value?) -> Bool {
      one == nil || two == nil || one == two
    }
    return document == its.document && agree(own.paragraph, its.paragraph)
      && agree(own.range, its.range)
      && agree(own.textSHA256?.lowercased(), its.textSHA256?.lowercased())
  }

  // MARK: - Nodes

  mutating func compareNodes() {
    for node in graph.allNodes where !isShared.contains(node) && !isRenamed.contains(node) {
      let id = graph.id(of: node)
      guard let other = dataset.node(id), haveOneKind(node, other), !shareName(node, other) else {
        continue
      }
      let newID = Self.numbered(id) { candidate in
        guard let other = dataset.node(candidate) else { return isFree(candidate) }
        return haveOneKind(node, other) && shareName(node, other)
          && graph.node(candidate) == nil
      }
      rename(id, in: .nodes, to: newID)
    }
  }

  private func haveOneKind(_ node: NodeID, _ other: NodeID) -> Bool {
    graph.vocabulary[graph.kind(of: node)].id == dataset.vocabulary[dataset.kind(of: other)].id
  }

  private func shareName(_ node: NodeID, _ other: NodeID) -> Bool {
    !Self.names(of: node, in: graph).isDisjoint(with: Self.names(of: other, in: dataset))
  }

  private static func names(of node: NodeID, in graph: Graph) -> Set<String> {
    Set(([graph.name(of: node)] + graph.aliases(of: node)).map(NameFolding.fold))
  }
}
