public import StakeholderGraph

/// A draft with what a person decided of its claims.
///
/// The draft itself stays as it was read; each claim that was changed has a small graph of its own, so that an
/// answer costs the same in a long draft as in a short one. Every change can be taken back.
public struct ReviewedDraft: Sendable {
  /// The draft as it was read.
  public let original: Graph
  /// The claims in the order of documents and places in them.
  let order: [EdgeID]
  /// The claims that were changed, each as a graph of itself and its ends.
  var own: [EdgeID: Graph] = [:]
  var statuses: [Status]
  /// The cells of the documents that were corrected, by the positions of their columns.
  var documents: [DocumentID: [String]] = [:]
  private var earlier: [Step] = []

  /// What was before a change.
  private struct Step {
    let claims: [(edge: EdgeID, own: Graph?)]
    /// The document that was corrected, with its cells if it had been before.
    let document: (id: DocumentID, cells: [String]?)?
  }

  /// What a change made of a claim: the cells that an answer can change, by the names of their columns.
  public struct Change: Sendable, Hashable {
    /// The claim's id.
    public let edge: String
    /// The cells as they are now.
    public let cells: [String: String]

    /// The cells of a claim.
    public init(edge: String, cells: [String: String]) {
      self.edge = edge
      self.cells = cells
    }
  }

  /// A node that came from another dataset: its id, kind, name and aliases.
  public struct AddedNode: Sendable, Hashable {
    /// The node's id.
    public let id: String
    /// The id of its kind.
    public let kind: String
    /// Its name.
    public let name: String
    /// Its aliases as a list.
    public let aliases: String

    /// A node by its cells.
    public init(id: String, kind: String, name: String, aliases: String) {
      self.id = id
      self.kind = kind
      self.name = name
      self.aliases = aliases
    }
  }

  var added: [String: AddedNode] = [:]

  /// How many changes can be taken back.
  private static let longestHistory = 200

  /// The columns that an answer can change.
  private static let changeable: [EdgeField] = [
    .kind, .source, .target, .status, .modality, .verb, .date, .amount, .currency, .mode, .note,
    .confidence,
  ]

  /// A draft to be decided of.
  public init(_ graph: Graph) {
    original = graph
    statuses = graph.allEdges.map { graph.status(of: $0) }
    let places = graph.allEdges.map { edge in
      let citation = graph.citation(of: edge)
      return (
        citation?.document ?? "", citation?.paragraph ?? 0, citation?.range?.lowerBound ?? 0,
        edge.index
      )
    }
    let edges = Array(graph.allEdges)
    order = edges.indices.sorted { places[$0] < places[$1] }.map { edges[$0] }
  }

  // MARK: - Claims

  /// The claims that nobody decided yet, in the order of documents and places in them.
  public var undecided: [EdgeID] { order.filter { statuses[$0.index] == .proposed } }

  /// The first claim that nobody decided yet and that is none of some.
  public func firstUndecided(butNot skipped: Set<EdgeID>) -> EdgeID? {
    order.first { statuses[$0.index] == .proposed && !skipped.contains($0) }
  }

  /// The claims that somebody decided, in the order of their ids.
  public var decided: [EdgeID] { original.allEdges.filter { statuses[$0.index] != .proposed } }

  /// How many claims somebody decided.
  public var decidedCount: Int { statuses.count { $0 != .proposed } }

  /// A claim as it is now: the graph that has it, and its number there.
  public func current(_ edge: EdgeID) -> (graph: Graph, edge: EdgeID) {
    guard let graph = own[edge], let only = graph.allEdges.first else { return (original, edge) }
    return (graph, only)
  }

  // MARK: - Changes

  /// Whether there is a change to take back.
  public var canUndo: Bool { !earlier.isEmpty }

  /// How many changes can be taken back, at most 200.
  public var undoCount: Int { earlier.count }

  /// Takes the last change back.
  ///
  /// - Returns: the claims and the document that it was about, as they are again.
  @discardableResult
  public mutating func undo() -> (claims: [Change], document: DocumentChange?) {
    guard let last = earlier.popLast() else { return ([], nil) }
    for (edge, graph) in last.claims {
      own[edge] = graph
      noteStatus(of: edge)
    }
    if let (id, cells) = last.document { documents[id] = cells }
    return (last.claims.map { change(of: $0.edge) }, last.document.map { change(of: $0.id) })
  }

  /// Writes values into the columns of a claim.
  ///
  /// - Throws: what is wrong with the values; the draft is then as it was.
  @discardableResult
  public mutating func set(
    _ values: [EdgeField: String],
    of id: String
  ) throws(GraphProblems) -> [Change] {
    guard let edge = original.edge(id) else { return [] }
    let changed = try single(edge) { cells in
      for (field, value) in values { cells[field.rawValue] = value }
    }
    return keep([(edge, changed)])
  }

  /// Makes claims what they were after changes that were written down before.
  ///
  /// They can be taken back together. A claim that is not here is passed over.
  ///
  /// - Throws: what is wrong with them; the draft is then as it was.
  public mutating func apply(
    _ changes: [Change],
    adding node: AddedNode? = nil,
    document: DocumentChange? = nil
  ) throws(GraphProblems) {
    if let node, original.node(node.id) == nil { added[node.id] = node }
    let corrected = document.flatMap { change in
      original.document(change.document).map { ($0, change.cells) }
    }
    let before = corrected.map { ($0.0, documents[$0.0]) }
    if let (id, cells) = corrected { documents[id] = self.cells(of: id, with: cells) }
    var changed: [(EdgeID, Graph)] = []
    let fields = original.fields(of: .edges)
    do throws(GraphProblems) {
      for change in changes {
        guard let edge = original.edge(change.edge) else { continue }
        let row = try single(edge) { cells in
          for position in fields.indices {
            if let value = change.cells[fields[position].name] { cells[position] = value }
          }
        }
        changed.append((edge, row))
      }
    } catch {
      if let (id, cells) = before { documents[id] = cells }
      throw error
    }
    _ = keep(changed, document: before)
  }

  mutating func keep(
    _ changed: [(EdgeID, Graph)],
    document: (id: DocumentID, cells: [String]?)? = nil
  ) -> [Change] {
    guard !changed.isEmpty || document != nil else { return [] }
    earlier.append(Step(claims: changed.map { ($0.0, own[$0.0]) }, document: document))
    if earlier.count > Self.longestHistory { earlier.removeFirst() }
    for (edge, graph) in changed {
      own[edge] = graph
      noteStatus(of: edge)
    }
    return changed.map { change(of: $0.0) }
  }

  private mutating func noteStatus(of edge: EdgeID) {
    let (graph, number) = current(edge)
    statuses[edge.index] = graph.status(of: number)
  }

  private func change(of edge: EdgeID) -> Change {
    let (graph, number) = current(edge)
    var cells: [String: String] = [:]
    for field in Self.changeable {
      let name = graph.fields(of: .edges)[field.rawValue].name
      cells[name] = graph.cell(at: field.rawValue, row: number.index, of: .edges)
    }
    return Change(edge: original.id(of: edge), cells: cells)
  }

  // MARK: - Graphs

  /// The draft with all that was decided and changed.
  ///
  /// - Complexity: O(n) in nodes and claims.
  public var graph: Graph {
    guard !own.isEmpty || !documents.isEmpty else { return original }
    var builder = GraphBuilder(vocabulary: original.vocabulary)
    for document in original.allDocuments { add(document, to: &builder) }
    builder.copy(0..<original.nodeCount, of: .nodes, from: original)
    var ends = Set(own.values.flatMap { graph in graph.allNodes.map { graph.id(of: $0) } })
    ends.formUnion(documents.keys.flatMap(publishers(of:)))
    for id in added.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where ends.contains(id) {
      if let node = added[id] { Self.add(node, to: &builder) }
    }
    let columns = Self.columns(of: original, in: &builder)
    for edge in original.allEdges {
      Self.addRow(cells(of: edge), columns, to: &builder)
    }
    return (try? builder.finish(allowingOutsideNodes: true, allowingOutsideDocuments: true))
      ?? original
  }

  private func cells(of edge: EdgeID) -> [String] {
    let (graph, number) = current(edge)
    return graph.fields(of: .edges).indices.map {
      graph.cell(at: $0, row: number.index, of: .edges)
    }
  }

  /// A claim with its ends, its document and who published that as a graph of its own, with its cells as somebody wants them.
  func single(
    _ edge: EdgeID,
    _ edit: (_ cells: inout [String]) -> Void
  ) throws(GraphProblems) -> Graph {
    var cells = cells(of: edge)
    edit(&cells)
    var builder = GraphBuilder(vocabulary: original.vocabulary)
    let document = original.document(of: edge)
    if let document { add(document, to: &builder) }
    // The publisher's name stands in the citation.
    let publishers = document.map { self.publishers(of: $0) } ?? []
    var ends: [String] = []
    for end in [cells[EdgeField.source.rawValue], cells[EdgeField.target.rawValue]] + publishers
    where !ends.contains(where: { $0.utf8.elementsEqual(end.utf8) }) {
      ends.append(end)
      if let node = original.node(end) {
        builder.copy(node.index..<node.index + 1, of: .nodes, from: original)
      } else if let node = added[end] {
        Self.add(node, to: &builder)
      }
    }
    let columns = Self.columns(of: original, in: &builder)
    Self.addRow(cells, columns, to: &builder)
    return try builder.finish(allowingOutsideNodes: true, allowingOutsideDocuments: true)
  }

  private static func columns(of graph: Graph, in builder: inout GraphBuilder) -> [Int] {
    let fields = graph.fields(of: .edges)
    let fixed = GraphTable.edges.fields.count
    return fields.indices.map { position in
      position < fixed
        ? position
        : builder.addColumn(named: fields[position].name, type: fields[position].type, to: .edges)
    }
  }

  private static func addRow(_ cells: [String], _ columns: [Int], to builder: inout GraphBuilder) {
    builder.addRow(to: .edges, id: Array(cells[0].utf8).span)
    for (position, column) in columns.enumerated().dropFirst() {
      builder.set(column, of: .edges, to: cells[position])
    }
  }

  private static func add(_ node: AddedNode, to builder: inout GraphBuilder) {
    builder.addRow(to: .nodes, id: Array(node.id.utf8).span)
    builder.set(NodeField.kind.rawValue, of: .nodes, to: node.kind)
    builder.set(NodeField.name.rawValue, of: .nodes, to: node.name)
    builder.set(NodeField.aliases.rawValue, of: .nodes, to: node.aliases)
  }

  /// The decided claims with their nodes and documents, to be added to a dataset; nil if there are none.
  ///
  /// Rejected claims are among them, so that they are not proposed again.
  public func decisions() -> Graph? {
    let graph = graph
    let edges = graph.allEdges.filter { graph.status(of: $0) != .proposed }
    guard !edges.isEmpty else { return nil }
    var nodes: Set<NodeID> = []
    for edge in edges {
      nodes.formUnion([graph.source(of: edge), graph.target(of: edge)])
      nodes.formUnion(graph.about(of: edge))
      if let document = graph.document(of: edge) {
        nodes.formUnion(
          [graph.publisher(of: document), graph.origin(of: document)].compactMap { $0 }
        )
      }
    }
    // Who has a role somewhere needs the body, and whoever lies in a region that region.
    var pending = Array(nodes)
    while let node = pending.popLast() {
      let named = graph.affiliations(of: node).compactMap { graph.node($0.organisation) }
      for other in named + [graph.region(of: node)].compactMap({ $0 })
      where nodes.insert(other).inserted {
        pending.append(other)
      }
    }
    let kept = graph.allNodes.filter(nodes.contains)
    return graph.subgraph(nodes: kept, edges: edges)
  }
}
