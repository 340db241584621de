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
  /// The cells of the claims that a person added, by the positions of their columns.
  var more: [[String]] = []
  private var earlier: [Step] = []

  /// What was before a change.
  private struct Step {
    let claims: [(edge: EdgeID, own: Graph?)]
    /// The document that was corrected, with its cells if it had been before.
    let document: (id: DocumentID, cells: [String]?)?
    /// The claims that had been added.
    let more: [[String]]
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
    .confidence, .sourceText,
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
    more = last.more
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
    adding nodes: [AddedNode] = [],
    document: DocumentChange? = nil,
    claim: Change? = nil
  ) throws(GraphProblems) {
    for node in nodes where original.node(node.id) == nil { added[node.id] = node }
    let moreBefore = more
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
      if let claim { try append(claim) }
    } catch {
      if let (id, cells) = before { documents[id] = cells }
      throw error
    }
    moveMore(as: before)
    _ = keep(changed, document: before, more: moreBefore)
  }

  mutating func keep(
    _ changed: [(EdgeID, Graph)],
    document: (id: DocumentID, cells: [String]?)? = nil,
    more before: [[String]]? = nil
  ) -> [Change] {
    guard !changed.isEmpty || document != nil || before != nil else { return [] }
    earlier.append(
      Step(
        claims: changed.map { ($0.0, own[$0.0]) },
        document: document,
        more: before ?? more
      )
    )
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
}
