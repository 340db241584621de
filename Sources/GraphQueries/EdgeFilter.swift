import StakeholderGraph

/// The conditions of a selection on single edges, made ready for one graph.
///
/// Edges of context that cite nothing, such as a role, have no document, date or confidence, and pass
/// those conditions.
struct EdgeFilter {
  private let selection: Selection
  private let graph: Graph
  private let conditions: [EdgeCondition]
  private let kinds: Set<EdgeKind>
  private let context: Set<EdgeKind>
  /// What is known of each document of the graph's table; nothing if no condition is about documents.
  private let documents: [(isNamed: Bool, isOfPublisher: Bool, isInTime: Bool?)]

  init(_ selection: Selection, _ graph: Graph) {
    self.selection = selection
    self.graph = graph
    conditions = EdgeCondition.allCases.filter { $0.isSet(in: selection) }
    context = ContextKind.kinds(in: graph.vocabulary)
    // Edges of context are there because they were asked for, so that kinds of claims keep them.
    kinds =
      selection.edgeKinds.isDisjoint(with: context)
      ? selection.edgeKinds.union(context) : selection.edgeKinds
    let isAboutDocuments = conditions.contains { [.document, .publisher, .date].contains($0) }
    documents = (isAboutDocuments ? Array(graph.allDocuments) : []).map { document in
      (
        Self.contains(selection.documents, graph.id(of: document)),
        [graph.publisherID(of: document), graph.originID(of: document)].contains { id in
          id.map { Self.contains(selection.publishers, $0) } ?? false
        },
        graph.published(of: document).map { Self.isInTime($0, selection) }
      )
    }
  }

  /// For each edge whether it meets all conditions; nil if every edge does. Complexity: O(edgeCount).
  func marks() -> [Bool]? {
    var marks = graph.edgeMarks(
      kinds: selection.edgeKinds.isEmpty ? nil : kinds,
      statuses: selection.statuses,
      modalities: selection.modalities.isEmpty ? nil : selection.modalities
    )
    let others = conditions.filter { ![.status, .kind, .modality].contains($0) }
    guard !others.isEmpty else { return marks }
    var kept = marks ?? [Bool](repeating: true, count: graph.edgeCount)
    for edge in graph.allEdges where kept[edge.index] {
      kept[edge.index] = others.allSatisfy { meets($0, edge) }
    }
    marks = kept
    return marks
  }

  /// Whether an edge meets all conditions.
  func passes(_ edge: EdgeID) -> Bool {
    conditions.allSatisfy { meets($0, edge) }
  }

  /// Whether an edge meets a condition.
  func meets(_ condition: EdgeCondition, _ edge: EdgeID) -> Bool {
    switch condition {
    case .status: return selection.statuses.contains(graph.status(of: edge))
    case .kind: return kinds.contains(graph.kind(of: edge))
    case .modality: return selection.modalities.contains(graph.modality(of: edge))
    case .document, .publisher, .date, .confidence: break
    }
    if context.contains(graph.kind(of: edge)), graph.documentID(of: edge) == nil { return true }
    func document() -> (isNamed: Bool, isOfPublisher: Bool, isInTime: Bool?)? {
      graph.document(of: edge).map { documents[$0.index] }
    }
    switch condition {
    case .document:
      if let document = document() { return document.isNamed }
      return graph.documentID(of: edge).map { Self.contains(selection.documents, $0) } ?? false
    case .publisher: return document()?.isOfPublisher ?? false
    case .date:
      return graph.date(of: edge).map { Self.isInTime($0, selection) } ?? document()?.isInTime
        ?? false
    case .confidence:
      return graph.confidence(of: edge).map { $0 >= selection.minimalConfidence ?? 0 } ?? false
    case .status, .kind, .modality: return true
    }
  }

  private static func contains(_ ids: [String], _ id: String) -> Bool {
    ids.contains { $0.utf8.elementsEqual(id.utf8) }
  }

  private static func isInTime(_ date: ClaimDate, _ selection: Selection) -> Bool {
    (selection.since.map { $0.firstDay <= date.lastDay } ?? true)
      && (selection.until.map { date.firstDay <= $0.lastDay } ?? true)
  }
}

extension Selection {
  /// The edges whose relation, the edges of one kind between the same ends, has enough sources.
  ///
  /// Edges of context that cite nothing pass, since nobody has to say them.
  func supported(_ edges: [EdgeID], by least: Int, in graph: Graph) -> [EdgeID] {
    let relations = Dictionary(grouping: edges) { edge in
      Relation(
        source: graph.source(of: edge),
        kind: graph.kind(of: edge),
        target: graph.target(of: edge)
      )
    }
    let context = ContextKind.kinds(in: graph.vocabulary)
    let enough = relations.filter { _, edges in
      Support.count(of: edges, in: graph, modalities: supportingModalities) >= least
        || edges.allSatisfy {
          context.contains(graph.kind(of: $0)) && graph.documentID(of: $0) == nil
        }
    }
    return enough.values.joined().sorted()
  }

  /// What is said, whoever says it.
  private struct Relation: Hashable {
    let source: NodeID
    let kind: EdgeKind
    let target: NodeID
  }
}
