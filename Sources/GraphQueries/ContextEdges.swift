public import StakeholderGraph

/// The kinds of edges that stand for context.
public enum ContextKind {
  /// From a node to the region where it belongs.
  public static let located = EdgeKindDefinition(
    id: "located",
    label: "Located",
    verb: "located in",
    inverseVerb: "location of",
    targets: ["region"]
  )
  /// From a node to an organisation in which it has a role.
  public static let affiliated = EdgeKindDefinition(
    id: "affiliated",
    label: "Affiliated",
    verb: "affiliated with",
    inverseVerb: "affiliation of"
  )
  /// From somebody quoted to what their words speak of.
  public static let spokeOf = EdgeKindDefinition(
    id: "spoke-of",
    label: "Spoke of",
    verb: "spoke of",
    inverseVerb: "spoken of by"
  )

  static let all = [located, affiliated, spokeOf]

  /// The context kinds that a vocabulary has.
  static func kinds(in vocabulary: Vocabulary) -> Set<EdgeKind> {
    Set(all.compactMap { vocabulary.edgeKind($0.id) })
  }
}

extension Graph {
  /// Whether an edge stands for context and is no claim, so that it need not cite anything.
  public func isContext(_ edge: EdgeID) -> Bool {
    let id = vocabulary[kind(of: edge)].id
    return ContextKind.all.contains { $0.id == id }
  }

  /// The graph with regions, affiliations and subjects as edges of their own.
  ///
  /// A `spoke-of` edge runs from whom a claim quotes to each node that the words are about, and cites what
  /// the claim cites. A role stands in the note of its `affiliated` edge. References that lead outside
  /// the graph make no edge.
  ///
  /// - Complexity: O(nodeCount + edgeCount).
  public func addingContextEdges() -> Graph {
    var builder = GraphBuilder(vocabulary: vocabulary)
    for kind in ContextKind.all where vocabulary.edgeKind(kind.id) == nil {
      builder.vocabulary.declare(kind)
    }
    builder.copy(0..<documentCount, of: .documents, from: self)
    builder.copy(0..<nodeCount, of: .nodes, from: self)
    builder.copy(0..<edgeCount, of: .edges, from: self)
    for node in allNodes {
      if let region = region(of: node) {
        add(ContextKind.located, from: node, to: region, because: nil, in: &builder)
      }
      for (position, affiliation) in affiliations(of: node).enumerated() {
        guard let organisation = self.node(affiliation.organisation) else { continue }
        add(
          ContextKind.affiliated,
          from: node,
          to: organisation,
          because: String(position),
          [.note: affiliation.role],
          in: &builder
        )
      }
    }
    for edge in allEdges where kind(of: edge) == .quoted {
      for (position, subject) in about(of: edge).enumerated() {
        add(
          ContextKind.spokeOf,
          from: target(of: edge),
          to: subject,
          because: "\(id(of: edge)) \(position)",
          place(of: edge),
          in: &builder
        )
      }
    }
    return builder.finishDerived()
  }

  private func add(
    _ kind: EdgeKindDefinition,
    from source: NodeID,
    to target: NodeID,
    because cause: String?,
    _ values: [EdgeField: String] = [:],
    in builder: inout GraphBuilder
  ) {
    let parts = [kind.id, id(of: source), id(of: target), cause].compactMap { $0 }
    // A claim of the dataset may have any id, so the edge's own gives way until it is free.
    var id = parts.map { Affiliation(organisation: $0, role: "").text }.joined(separator: ":")
    while edge(id) != nil { id += "'" }
    guard let kind = builder.vocabulary.edgeKind(kind.id) else { return }
    builder.addEdge(id, kind: kind, from: self.id(of: source), to: self.id(of: target), values)
  }

  private func place(of edge: EdgeID) -> [EdgeField: String] {
    let fields: [EdgeField] = [
      .document, .paragraph, .start, .end, .textSHA256, .mode, .modality, .date, .confidence,
      .status,
    ]
    return Dictionary(
      uniqueKeysWithValues: fields.map { ($0, cell(at: $0.rawValue, row: edge.index, of: .edges)) }
    )
  }
}
