public import StakeholderGraph

/// The columns that folding adds to the edges.
public enum MergedField {
  /// How many claims were folded into the edge.
  public static let count = "count"
  /// How many independent sources say so.
  public static let support = "support"
  /// The ids of the documents cited, sorted.
  public static let documents = "documents"
  /// The ids of the claims, sorted.
  public static let claims = "claims"
  /// The citations of the claims as people write them, in the order of the claims; those of claims
  /// that are not plainly asserted say so.
  public static let citations = "citations"
}

extension Graph {
  /// Whether the edges were folded by ``mergingParallelEdges()``.
  ///
  /// A dataset's own columns of the same names do not make it so.
  public var hasFoldedEdges: Bool {
    func has(_ name: String, _ type: FieldType) -> Bool {
      fields(of: .edges).contains { $0.name == name && $0.type == type }
    }
    return has(MergedField.count, .integer(minimum: 0))
      && has(MergedField.support, .integer(minimum: 0)) && has(MergedField.claims, .list)
  }

  /// The graph with the edges of one kind between the same ends folded into one.
  ///
  /// What is denied and what is disputed is folded apart, so that neither looks like what is not.
  /// A folded edge is called `source:kind:target`, with `:denied` or `:disputed` after it, and has the columns of ``MergedField``. Of the other
  /// columns it keeps the values that all its claims share, a place or a sum only whole; its modality
  /// is the plainest of theirs, its status accepted if one of them is, its confidence the highest. A
  /// dataset's own column that is called like one of ``MergedField`` gets `data_` before its name. A
  /// graph whose edges were folded comes back as it is.
  ///
  /// - Complexity: O(edgeCount log edgeCount).
  ///
  /// - Parameter whole: A graph that this one is a part of, which knows the names of publishers that
  ///   are not in it.
  public func mergingParallelEdges(in whole: Graph? = nil) -> Graph {
    var groups: [FoldKey: [EdgeID]] = [:]
    for edge in allEdges {
      let key = FoldKey(
        source: source(of: edge),
        kind: kind(of: edge),
        target: target(of: edge),
        isDenied: modality(of: edge) == .denied,
        isDisputed: status(of: edge) == .disputed
      )
      groups[key, default: []].append(edge)
    }
    if hasFoldedEdges && groups.count == edgeCount { return self }
    var builder = GraphBuilder(vocabulary: vocabulary)
    builder.copy(0..<documentCount, of: .documents, from: self)
    builder.copy(0..<nodeCount, of: .nodes, from: self)
    // First, so that a dataset's own columns of these names cannot set their types.
    let added = FoldColumns(in: &builder)
    let fields = fields(of: .edges)
    let columns = builder.copiedColumns(of: .edges, from: self).map { source, target in
      guard added.owns(target) else { return (source: source, target: target) }
      let name = "data_\(fields[source].name)"
      let own = builder.addColumn(named: name, type: fields[source].type, to: .edges)
      return (source: source, target: own)
    }
    for claims in groups.values {
      let values = columns.map { (column: $0.target, text: kept($0.source, of: claims)) }
      builder.addRow(to: .edges, id: Array(foldedID(of: claims[0]).utf8).span)
      for (column, text) in values {
        builder.set(column, of: .edges, to: text)
      }
      added.set(claims, of: self, in: whole, &builder)
    }
    return builder.finishDerived()
  }

  private func foldedID(of edge: EdgeID) -> String {
    let parts = [
      id(of: source(of: edge)), vocabulary[kind(of: edge)].id, id(of: target(of: edge)),
    ]
    let marks =
      (modality(of: edge) == .denied ? ":denied" : "")
      + (status(of: edge) == .disputed ? ":disputed" : "")
    // Escaped, so that no two triples have one id.
    return parts.map { Affiliation(organisation: $0, role: "").text }.joined(separator: ":")
      + marks
  }

  /// Columns that mean nothing without each other: the place in a document, and a sum of money.
  private static let unions: [Set<EdgeField>] = [
    [.document, .paragraph, .start, .end, .sourceText, .targetText, .textSHA256],
    [.amount, .currency],
  ]

  /// What a folded edge has in a column.
  private func kept(_ column: Int, of claims: [EdgeID]) -> String {
    if column == EdgeField.modality.rawValue {
      let modalities = Set(claims.map(modality(of:)))
      return Modality.allCases.first { modalities.contains($0) }?.rawValue ?? ""
    }
    if column == EdgeField.status.rawValue {
      let statuses = Set(claims.map(status(of:)))
      return [Status.accepted, .disputed, .proposed, .rejected]
        .first { statuses.contains($0) }?.rawValue ?? ""
    }
    if column == EdgeField.confidence.rawValue {
      return claims.compactMap(confidence(of:)).max().map(NumberText.text) ?? ""
    }
    let first = cell(at: column, row: claims[0].index, of: .edges)
    if first.isEmpty || claims.count == 1 { return first }
    let field = EdgeField(rawValue: column)
    // The document alone still says something.
    let union = field == .document ? nil : Self.unions.first { $0.contains { $0 == field } }
    let columns = union?.map(\.rawValue) ?? [column]
    let isShared = columns.allSatisfy { column in
      let first = cell(at: column, row: claims[0].index, of: .edges)
      return claims.allSatisfy { cell(at: column, row: $0.index, of: .edges) == first }
    }
    return isShared ? first : ""
  }
}

private struct FoldKey: Hashable {
  let source: NodeID
  let kind: EdgeKind
  let target: NodeID
  let isDenied: Bool
  let isDisputed: Bool
}

/// Where a builder has the columns of ``MergedField``.
private struct FoldColumns {
  private let count: Int
  private let support: Int
  private let documents: Int
  private let claims: Int
  private let citations: Int

  init(in builder: inout GraphBuilder) {
    let number = FieldType.integer(minimum: 0)
    count = builder.addColumn(named: MergedField.count, type: number, to: .edges)
    support = builder.addColumn(named: MergedField.support, type: number, to: .edges)
    documents = builder.addColumn(named: MergedField.documents, type: .list, to: .edges)
    claims = builder.addColumn(named: MergedField.claims, type: .list, to: .edges)
    citations = builder.addColumn(named: MergedField.citations, type: .list, to: .edges)
  }

  /// Whether a column is one of these.
  func owns(_ column: Int) -> Bool {
    [count, support, documents, claims, citations].contains(column)
  }

  func set(
    _ edges: [EdgeID],
    of graph: Graph,
    in whole: Graph?,
    _ builder: inout GraphBuilder
  ) {
    let cited = graph.documentIDs(of: edges)
    // What one document only reports as a plan or an opinion is no source like the others.
    let citations = edges.compactMap { edge in
      CitationText.text(of: edge, in: graph, partOf: whole).map { citation in
        let marks = graph.marks(of: edge)
        return marks.isEmpty ? citation : "\(citation) (\(marks.joined(separator: ", ")))"
      }
    }
    builder.set(count, of: .edges, to: String(edges.count))
    builder.set(support, of: .edges, to: String(Support.count(of: edges, in: graph)))
    builder.set(documents, of: .edges, to: TextList.text(of: cited))
    builder.set(claims, of: .edges, to: TextList.text(of: edges.map(graph.id(of:))))
    builder.set(self.citations, of: .edges, to: TextList.text(of: citations))
  }
}
