import GraphQueries
import StakeholderData
import StakeholderGraph

/// Two datasets, selected alike, and what differs.
struct Comparison {
  let difference: GraphDifference
  /// The ids of the nodes in focus.
  let focus: Set<[UInt8]>

  /// Compares two graphs.
  ///
  /// - Throws: the exit status of misuse for a kind that neither graph has, a ``CommandFailure`` for a name
  ///   that means nothing in either.
  init(
    from old: Graph,
    to new: Graph,
    selection options: SelectionOptions,
    focus focusOptions: FocusOptions,
    _ common: CommonOptions
  ) throws {
    let oldSource = options.source(old)
    let newSource = options.source(new)
    let old = oldSource.declaringKinds(of: newSource.vocabulary)
    let new = newSource.declaringKinds(of: oldSource.vocabulary)
    // So that what only one of them has may be named.
    let names = Self.names(of: old, new)
    var chosen = try options.selection(in: names)
    try focusOptions.apply(to: &chosen, in: names, options, common)
    let ids = chosen.focus.map { names.id(of: $0) }
    let sides = [old, new].map { graph in
      SelectedSide(graph, chosen.moved(from: names, to: graph))
    }
    let reasons = sides.map { options.emptiness(of: $0.selection, in: $0.graph) }
    if reasons[0] != nil, let reason = reasons[1] { common.note(reason) }
    focus = Set(ids.map { Array($0.utf8) })
    let touched = focus.union(sides.flatMap(\.touchedNodes))
    let compared = sides.map { $0.side(touched: touched) }
    let whole = GraphDifference(
      from: compared[0],
      to: compared[1],
      modalities: chosen.supportingModalities
    )
    guard !ids.isEmpty else {
      difference = whole
      return
    }
    // Near in either of them: a lost claim is as near as a new one.
    let union = GraphUnion(of: whole).graph
    var near = Selection()
    near.statuses = Set(Status.allCases)
    near.focus = ids.compactMap(union.node)
    near.depth = chosen.depth
    let part = near.part(of: union).graph
    let reached = Set(part.allNodes.map { Array(part.id(of: $0).utf8) })
    difference = GraphDifference(
      from: compared[0].keeping(reached),
      to: compared[1].keeping(reached),
      modalities: chosen.supportingModalities
    )
  }

  /// The graph of a dataset, with failures that say which of the two it is.
  static func graph(
    _ path: String,
    called role: String,
    _ input: InputOptions,
    _ common: CommonOptions
  ) throws(CommandFailure) -> Graph {
    do throws(CommandFailure) {
      return try DataOptions(path: path, input: input).graph(common)
    } catch {
      throw CommandFailure("\(role): \(error.description)")
    }
  }

  /// The nodes and documents of both, in which names are looked for.
  private static func names(of old: Graph, _ new: Graph) -> Graph {
    func side(_ graph: Graph) -> GraphDifference.Side {
      GraphDifference.Side(
        graph,
        nodes: Array(graph.allNodes),
        edges: [],
        comparesAllDocuments: true
      )
    }
    return GraphUnion(of: GraphDifference(from: side(old), to: side(new))).graph
  }
}

extension Selection {
  /// The same selection of a graph that has the same kinds, and those of the nodes that it has.
  fileprivate func moved(from graph: Graph, to other: Graph) -> Selection {
    var selection = self
    selection.nodeKinds = Set(
      nodeKinds.compactMap { other.vocabulary.nodeKind(graph.vocabulary[$0].id) }
    )
    selection.edgeKinds = Set(
      edgeKinds.compactMap { other.vocabulary.edgeKind(graph.vocabulary[$0].id) }
    )
    selection.focus = focus.compactMap { other.node(graph.id(of: $0)) }
    return selection
  }
}

/// A graph and what a selection chooses of it, but for the surroundings of the focus.
private struct SelectedSide {
  let graph: Graph
  let selection: Selection
  private let edges: [EdgeID]

  init(_ graph: Graph, _ selection: Selection) {
    self.graph = graph
    self.selection = selection
    edges = selection.edges(of: graph)
  }

  var touchedNodes: [[UInt8]] {
    edges.flatMap { edge in
      [graph.source(of: edge), graph.target(of: edge)].map { Array(graph.id(of: $0).utf8) }
    }
  }

  /// All rows of the selection. Where it chooses among claims by more than their status, only what those
  /// of either side touch and cite is of interest.
  func side(touched: Set<[UInt8]>) -> GraphDifference.Side {
    let choosesClaims = selection.choosesEdges
    return GraphDifference.Side(
      graph,
      nodes: graph.allNodes.filter { node in
        selection.allows(node, in: graph)
          && (!choosesClaims || touched.contains(Array(graph.id(of: node).utf8)))
      },
      edges: edges,
      comparesAllDocuments: !choosesClaims && selection.nodeKinds.isEmpty
        && selection.focus.isEmpty
    )
  }
}

extension GraphDifference.Side {
  /// The side with only some nodes, given by their ids, and the edges between them.
  fileprivate func keeping(_ ids: Set<[UInt8]>) -> GraphDifference.Side {
    func isKept(_ node: NodeID) -> Bool { ids.contains(Array(graph.id(of: node).utf8)) }
    return GraphDifference.Side(
      graph,
      nodes: nodes.filter(isKept),
      edges: edges.filter { isKept(graph.source(of: $0)) && isKept(graph.target(of: $0)) }
    )
  }
}
