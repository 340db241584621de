public import StakeholderGraph

/// What a graph holds, in numbers.
public struct Statistics: Sendable {
  /// A name and how often it occurs.
  public struct Tally: Sendable, Hashable {
    /// The id or word counted.
    public let name: String
    /// How often.
    public let count: Int

    /// A name and how often it occurs.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// A sum of money.
  public struct Sum: Sendable, Hashable {
    /// The id of the edges' kind.
    public let kind: String
    /// How far the documents vouch for it; what they deny is in no sum.
    public let modality: Modality
    /// The currency, as ISO 4217 has it.
    public let currency: String
    /// The sum, with amounts that several edges share counted once; nil if it is more than a double
    /// can hold.
    public let amount: Double?

    /// A sum of money.
    public init(kind: String, modality: Modality, currency: String, amount: Double?) {
      self.kind = kind
      self.modality = modality
      self.currency = currency
      self.amount = amount
    }
  }

  /// How many documents there are.
  public let documentCount: Int
  /// How many nodes there are.
  public let nodeCount: Int
  /// How many edges there are.
  public let edgeCount: Int

  /// Nodes by kind, in the order of the vocabulary; kinds without a node are left out.
  public let nodesByKind: [Tally]
  /// Edges by kind, in the order of the vocabulary; kinds without an edge are left out.
  public let edgesByKind: [Tally]
  /// Edges by the document they cite, the most cited first.
  public let edgesByDocument: [Tally]
  /// Edges by the publisher of that document, the most cited first.
  public let edgesByPublisher: [Tally]
  /// Edges by modality, in the order of ``Modality``.
  public let edgesByModality: [Tally]
  /// Edges by status, in the order of ``Status``.
  public let edgesByStatus: [Tally]
  /// How many edges cite a document.
  public let citedCount: Int
  /// How many nodes no edge touches.
  public let isolatedCount: Int
  /// The dates of claims and documents that begin first and end last; nil without dates.
  public let dates: (first: ClaimDate, last: ClaimDate)?
  /// The nodes with the most edges, the most first.
  public let bestConnected: [Tally]
  /// Sums of money by kind, modality and currency.
  public let sums: [Sum]

  /// Numbers that something else counted.
  public init(
    documentCount: Int,
    nodeCount: Int,
    edgeCount: Int,
    nodesByKind: [Tally],
    edgesByKind: [Tally],
    edgesByDocument: [Tally],
    edgesByPublisher: [Tally],
    edgesByModality: [Tally],
    edgesByStatus: [Tally],
    citedCount: Int,
    isolatedCount: Int,
    dates: (first: ClaimDate, last: ClaimDate)?,
    bestConnected: [Tally],
    sums: [Sum]
  ) {
    self.documentCount = documentCount
    self.nodeCount = nodeCount
    self.edgeCount = edgeCount
    self.nodesByKind = nodesByKind
    self.edgesByKind = edgesByKind
    self.edgesByDocument = edgesByDocument
    self.edgesByPublisher = edgesByPublisher
    self.edgesByModality = edgesByModality
    self.edgesByStatus = edgesByStatus
    self.citedCount = citedCount
    self.isolatedCount = isolatedCount
    self.dates = dates
    self.bestConnected = bestConnected
    self.sums = sums
  }

  /// The numbers of a graph.
  ///
  /// - Parameter most: how many of the best connected nodes to list.
  /// - Complexity: O(n log n) in the number of nodes and edges.
  public init(of graph: Graph, most: Int = 10) {
    documentCount = graph.documentCount
    nodeCount = graph.nodeCount
    edgeCount = graph.edgeCount
    let vocabulary = graph.vocabulary
    let edges = graph.allEdges
    let nodeKinds = Self.counts(graph.allNodes, by: graph.kind(of:))
    let edgeKinds = Self.counts(edges, by: graph.kind(of:))
    nodesByKind = vocabulary.allNodeKinds.compactMap { kind in
      nodeKinds[kind].map { Tally(name: vocabulary[kind].id, count: $0) }
    }
    edgesByKind = vocabulary.allEdgeKinds.compactMap { kind in
      edgeKinds[kind].map { Tally(name: vocabulary[kind].id, count: $0) }
    }
    let citations = graph.citationCounts()
    edgesByDocument = Self.ordered(citations.documents)
    edgesByPublisher = Self.ordered(citations.publishers)
    let modalities = Self.counts(edges, by: graph.modality(of:))
    edgesByModality = Modality.allCases.compactMap { modality in
      modalities[modality].map { Tally(name: modality.rawValue, count: $0) }
    }
    let statuses = Self.counts(edges, by: graph.status(of:))
    edgesByStatus = Status.allCases.compactMap { status in
      statuses[status].map { Tally(name: status.rawValue, count: $0) }
    }
    citedCount = citations.documents.reduce(0) { $0 + $1.count }
    isolatedCount = graph.allNodes.count { graph.degree(of: $0) == 0 }
    let spans =
      edges.compactMap(graph.date(of:)) + graph.allDocuments.compactMap(graph.published(of:))
    dates = spans.min { $0.firstDay < $1.firstDay }.flatMap { first in
      spans.max { $0.lastDay < $1.lastDay }.map { (first, $0) }
    }
    let connected = graph.allNodes.map { (node: $0, degree: graph.degree(of: $0)) }
      .filter { $0.degree > 0 }
      .sorted { ($1.degree, $0.node) < ($0.degree, $1.node) }
    bestConnected = connected.prefix(most).map {
      Tally(name: graph.id(of: $0.node), count: $0.degree)
    }
    sums = Self.sums(of: graph)
  }

  /// How often each key occurs.
  private static func counts<Row, Key: Hashable>(
    _ rows: some Sequence<Row>,
    by key: (Row) -> Key
  ) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    for row in rows { counts[key(row), default: 0] += 1 }
    return counts
  }

  /// Counts with the largest first, and the same ones by name.
  private static func ordered(_ counts: [(id: String, count: Int)]) -> [Tally] {
    counts.map { Tally(name: $0.id, count: $0.count) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// What makes two amounts the same sum, told twice.
  private struct SharedSum: Hashable {
    let kind: EdgeKind
    let modality: Modality
    let document: String?
    let paragraph: Int?
    let target: NodeID
    let amount: Double
    let currency: String
  }

  private static func sums(of graph: Graph) -> [Sum] {
    var counted: Set<SharedSum> = []
    var sums: [EdgeKind: [Modality: [String: CompensatedSum]]] = [:]
    for edge in graph.allEdges where graph.modality(of: edge) != .denied {
      guard let amount = graph.amount(of: edge), let currency = graph.currency(of: edge) else {
        continue
      }
      let sum = SharedSum(
        kind: graph.kind(of: edge),
        modality: graph.modality(of: edge),
        document: graph.documentID(of: edge),
        paragraph: graph.citation(of: edge)?.paragraph,
        target: graph.target(of: edge),
        amount: amount,
        currency: currency
      )
      if counted.insert(sum).inserted {
        sums[sum.kind, default: [:]][sum.modality, default: [:]][
          currency,
          default: CompensatedSum()
        ].add(amount)
      }
    }
    return graph.vocabulary.allEdgeKinds.flatMap { kind in
      Modality.allCases.flatMap { modality in
        (sums[kind]?[modality] ?? [:]).sorted { $0.key < $1.key }.map {
          Sum(
            kind: graph.vocabulary[kind].id,
            modality: modality,
            currency: $0.key,
            amount: $0.value.value.isFinite ? NumberText.rounded($0.value.value) : nil
          )
        }
      }
    }
  }
}
