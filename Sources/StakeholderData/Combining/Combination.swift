public import StakeholderGraph

/// What becomes of rows of one id that differ where both cannot be right.
public enum ClashRule: String, Sendable, Hashable, CaseIterable {
  /// Nothing is combined.
  case stop
  /// They are one row, and the first graph's value stays.
  case keepFirst = "keep-first"
  /// They are two, and the later row gets an id with its graph's name before it.
  case rename
}

/// A graph that is to be combined with others.
public struct CombinationInput: Sendable {
  /// What it is called in messages, and in ids that have to be told apart.
  public let name: String
  /// The graph.
  public let graph: Graph
  /// What was decided of nodes; nil if nobody could write that down beside it, as beside a file of
  /// another tool, so that what is merged in it stays merged.
  public let decisions: [PlacedDecision]?

  /// A graph with what was decided of its nodes.
  public init(name: String, graph: Graph, decisions: [PlacedDecision]?) {
    self.name = name
    self.graph = graph
    self.decisions = decisions
  }
}

/// Several graphs as one, with nodes merged that were decided to be the same.
///
/// First each graph is taken apart into what it was before it was combined; so combining what was
/// combined is the same as combining all at once, and a decision that is taken back takes the merge back.
/// Then rows of one id become one. Then nodes are merged, and what referred to them follows.
///
/// Rows of one id: what only one fills stays; the lists of nodes are united, and another name of a node
/// becomes an alias; any other value that differs is that of the graph that comes first, with a note. But
/// documents, edges, and nodes of different kinds may be two things of one id: see ``ClashRule``.
///
/// A merged node keeps the id in column `a` of the decisions; of several the one that is named first. It
/// keeps that node's kind, name and values, has the other names as aliases, and the lists of all. The rows
/// that the nodes had stay in the columns of ``MergeField``, and so do the references that were rewritten.
public struct Combination: Sendable {
  /// The combined graph.
  public let graph: Graph
  /// All decisions, one row a pair, in the order in which the pairs are first met.
  public let decisions: [SameDecision]
  /// What somebody should look at, in the order in which it came up.
  public let notes: [CombinationNote]
  /// The ids of the nodes that became one, the one that stayed first.
  public let merged: [[String]]

  /// Combines graphs in an order, which matters only where values differ.
  ///
  /// - Parameters:
  ///   - deciding: decisions that stand above those of the graphs.
  ///   - clash: what becomes of rows of one id that may be two things.
  /// - Throws: ``CombinationError``.
  /// - Complexity: O(n log n) in the number of cells.
  public init(
    _ inputs: [CombinationInput],
    deciding: [PlacedDecision] = [],
    clash: ClashRule = .stop
  ) throws(CombinationError) {
    var union = DraftUnion(clash)
    var groups: [[PlacedDecision]] = []
    var merges: [SameDecision] = []
    for input in inputs {
      let parts = Unmerging(GraphDraft(input.graph))
      let newIDs = try union.add(parts.draft, named: input.name)
      groups.append(
        (input.decisions ?? []).map {
          PlacedDecision($0.decision.renamed(newIDs), place: $0.place)
        }
      )
      guard input.decisions == nil else { continue }
      for ids in parts.classes {
        merges += ids.dropFirst().map {
          SameDecision(a: ids[0], b: $0, verdict: .same, note: "merged in \(input.name)")
            .renamed(newIDs)
        }
      }
    }
    guard union.clashes.isEmpty else { throw .clashes(union.clashes) }
    decisions = try DecisionUnion.united(groups, deciding: deciding, merges: merges)
    merged = try Self.classes(of: decisions, in: union.draft[.nodes])
    let draft = Merging(union.draft, classes: merged).draft
    do {
      graph = try draft.graph()
    } catch {
      throw .problems(error)
    }
    notes =
      union.notes + Self.sameDocuments(in: draft[.documents])
      + Self.loops(in: graph, since: union.draft[.edges])
  }

  /// The nodes to merge: those that are there, the one that stays first.
  private static func classes(
    of decisions: [SameDecision],
    in nodes: DraftTable
  ) throws(CombinationError) -> [[String]] {
    var givesWay: Set<[UInt8]> = []
    for decision in decisions where decision.verdict == .same && nodes.row(of: decision.a) != nil {
      givesWay.insert(Array(decision.b.utf8))
    }
    let kind = NodeField.kind.rawValue
    var classes: [[String]] = []
    for ids in SameDecisions(decisions).classes {
      let present = ids.filter { nodes.row(of: $0) != nil }
      guard present.count > 1 else { continue }
      let first = present.first { !givesWay.contains(Array($0.utf8)) } ?? present[0]
      let rest = present.filter { !$0.utf8.elementsEqual(first.utf8) }
      let kinds = ([first] + rest).compactMap { nodes.row(of: $0).map { nodes.rows[$0][kind] } }
      if let other = kinds.firstIndex(where: { $0 != kinds[0] }) {
        throw .kinds(a: first, kindOfA: kinds[0], b: rest[other - 1], kindOfB: kinds[other])
      }
      classes.append([first] + rest)
    }
    return classes
  }

  /// Documents that are likely one under two ids.
  private static func sameDocuments(in documents: DraftTable) -> [CombinationNote] {
    [DocumentField.sha256, .url].flatMap { field -> [CombinationNote] in
      var first: [String: String] = [:]
      return documents.rows.compactMap { row in
        let value = row[field.rawValue].lowercased()
        guard !value.isEmpty else { return nil }
        guard let other = first[value] else {
          first[value] = row[0]
          return nil
        }
        return .sameDocument(first: other, second: row[0], column: field.definition.name)
      }
    }
  }

  /// Edges that have become loops.
  private static func loops(in graph: Graph, since edges: DraftTable) -> [CombinationNote] {
    let (source, target) = (EdgeField.source.rawValue, EdgeField.target.rawValue)
    let loops = edges.rows.filter { row in
      guard !row[source].utf8.elementsEqual(row[target].utf8), let edge = graph.edge(row[0])
      else { return false }
      return graph.source(of: edge) == graph.target(of: edge)
    }
    return loops.first.map { [.loops(count: loops.count, first: $0[0])] } ?? []
  }
}
