public import StakeholderGraph

/// What differs between two graphs, such as last week's file and today's.
///
/// Two rows are the same document, node or claim if their ids have the same UTF-8 bytes. Columns are
/// compared by name and value, wherever they stand and whatever type their values were seen to have;
/// kinds by their ids; an empty modality or status as what it means. Two claims that say the same at
/// the same place under different ids are one claim with another id.
public struct GraphDifference: Sendable {
  /// The graph compared with.
  public let old: Side
  /// The graph compared.
  public let new: Side
  /// The documents that differ.
  public let documents: RowDifference<DocumentField>
  /// The nodes that differ.
  public let nodes: RowDifference<NodeField>
  /// The claims that differ, but not those that only have another id.
  public let edges: RowDifference<EdgeField>
  /// The claims that have another id, and what else of them differs, in the order of the new ids.
  public let renamedEdges: [RowChange<EdgeField>]
  /// The relations of both sides that more or fewer independent sources assert, by source, kind and
  /// target of the new graph.
  public let supportChanges: [SupportChange]

  /// Whether the sides are the same.
  public var isEmpty: Bool {
    documents.isEmpty && nodes.isEmpty && edges.isEmpty && renamedEdges.isEmpty
      && supportChanges.isEmpty
  }

  /// Compares two whole graphs.
  ///
  /// - Complexity: as of ``init(from:to:modalities:)-(Side,_,_)``.
  public init(from old: Graph, to new: Graph) {
    self.init(from: Side(old), to: Side(new))
  }

  /// Compares parts of two graphs.
  ///
  /// - Parameter modalities: those of the claims that count as support.
  /// - Complexity: O(n log n) in the number of rows of both, for a fixed number of columns.
  public init(from old: Side, to new: Side, modalities: Set<Modality> = [.asserted]) {
    self.old = old
    self.new = new
    let documents = PairedRows(
      Array(old.graph.allDocuments),
      Array(new.graph.allDocuments),
      oldID: old.graph.id(of:),
      newID: new.graph.id(of:)
    )
    let isCited = CitedDocuments(old, new)
    self.documents = RowDifference(
      added: documents.added.filter { isCited.contains(new.graph.id(of: $0)) },
      removed: documents.removed.filter { isCited.contains(old.graph.id(of: $0)) },
      changed: ColumnPairs(.documents, of: old.graph, and: new.graph).changes(
        among: documents.pairs.filter { isCited.contains(new.graph.id(of: $0.new)) }
      )
    )
    let nodes = PairedRows(
      old.nodes,
      new.nodes,
      oldID: old.graph.id(of:),
      newID: new.graph.id(of:)
    )
    self.nodes = RowDifference(
      added: nodes.added,
      removed: nodes.removed,
      changed: ColumnPairs(.nodes, of: old.graph, and: new.graph).changes(among: nodes.pairs)
    )
    let edges = PairedRows(
      old.edges,
      new.edges,
      oldID: old.graph.id(of:),
      newID: new.graph.id(of:)
    )
    let columns = ColumnPairs(.edges, of: old.graph, and: new.graph)
    let found = RenamedEdges(
      among: RowDifference(
        added: edges.added,
        removed: edges.removed,
        changed: columns.changes(among: edges.pairs)
      ),
      columns: columns
    )
    self.edges = found.others
    renamedEdges = found.renamed
    supportChanges = SupportChange.all(
      from: old,
      to: new,
      sharedNodes: nodes.pairs,
      modalities: modalities
    )
  }
}

extension GraphDifference {
  /// A graph, and which of its rows are compared.
  public struct Side: Sendable {
    /// The graph that the rows are of.
    public let graph: Graph
    /// The nodes compared, in the order of their ids.
    public let nodes: [NodeID]
    /// The edges compared, in the order of their ids.
    public let edges: [EdgeID]
    /// Whether all documents are compared, or those that the edges of either side cite.
    public let comparesAllDocuments: Bool

    /// A whole graph.
    public init(_ graph: Graph) {
      self.init(
        graph,
        nodes: Array(graph.allNodes),
        edges: Array(graph.allEdges),
        comparesAllDocuments: true
      )
    }

    /// Some rows of a graph, both in the order of their ids.
    ///
    /// - Precondition: each edge's ends are among the nodes.
    public init(
      _ graph: Graph,
      nodes: [NodeID],
      edges: [EdgeID],
      comparesAllDocuments: Bool = false
    ) {
      self.graph = graph
      self.nodes = nodes
      self.edges = edges
      self.comparesAllDocuments = comparesAllDocuments
    }
  }
}

/// What became of the rows of one table.
public struct RowDifference<Table: Sendable>: Sendable, Hashable {
  /// The rows that only the new graph has, in order.
  public let added: [RowID<Table>]
  /// The rows that only the old graph has, in order.
  public let removed: [RowID<Table>]
  /// The rows that both have with other values, in order.
  public let changed: [RowChange<Table>]

  /// Whether there is none.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}

/// A row that two graphs have, with the columns that differ.
public struct RowChange<Table: Sendable>: Sendable, Hashable {
  /// The row in the old graph.
  public let old: RowID<Table>
  /// The row in the new graph.
  public let new: RowID<Table>
  /// The columns that differ, those that every table has first, then added ones by name.
  public let columns: [ColumnChange]
}

/// A column in which two rows differ.
public struct ColumnChange: Sendable, Hashable {
  /// The column, as the new graph has it, else as the old one had it.
  public let field: Field
  /// What stood there, nil for nothing.
  public let old: PropertyValue?
  /// What stands there, nil for nothing.
  public let new: PropertyValue?
}

/// The documents that the rows compared are about.
private struct CitedDocuments {
  private let ids: Set<[UInt8]>?

  init(_ old: GraphDifference.Side, _ new: GraphDifference.Side) {
    guard !(old.comparesAllDocuments && new.comparesAllDocuments) else {
      ids = nil
      return
    }
    ids = Set(
      [old, new].flatMap { side in
        side.graph.documentIDs(of: side.edges).map { Array($0.utf8) }
      }
    )
  }

  func contains(_ id: String) -> Bool { ids?.contains(Array(id.utf8)) ?? true }
}
