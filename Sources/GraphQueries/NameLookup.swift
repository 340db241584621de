public import StakeholderGraph

/// Finds the node that somebody means by a name.
///
/// The exact id, the exact name, the folded name, the folded alias and a prefix of either are tried in
/// this order; the first of these that fits exactly one node wins.
public struct NameLookup: Sendable {
  private let graph: Graph
  /// The nodes that may be the answer; nil for all of them.
  private let chosen: [NodeID]?

  /// A lookup of any node of a graph.
  ///
  /// A graph in a graph file has an index of its names, so that not all of them are looked at.
  public init(_ graph: Graph) {
    self.graph = graph
    chosen = nil
  }

  /// A lookup of some nodes of a graph.
  ///
  /// - Parameter isMeant: whether a node may be the answer.
  public init(_ graph: Graph, among isMeant: (NodeID) -> Bool) {
    self.graph = graph
    chosen = graph.allNodes.filter(isMeant)
  }

  private var nodes: [NodeID] { chosen ?? Array(graph.allNodes) }
  private var index: NameIndex? { chosen == nil ? graph.names : nil }

  /// A node found by its name.
  public struct Match: Sendable, Hashable {
    /// The node.
    public let node: NodeID
    /// Other nodes that the name fits as well, in the order of their names. Where the name is only the
    /// beginning of the node's, those are among them of whose names a later word begins so.
    public let others: [NodeID]
    /// Whether the name is only the beginning of the node's name or alias.
    public let isBeginning: Bool
  }

  /// The node that a name means.
  ///
  /// - Parameter isExact: whether only the very id or name will do.
  /// - Throws: ``NameError/unknown(_:near:)`` with the nearest names, or
  ///   ``NameError/ambiguous(_:candidates:)``.
  /// - Complexity: O(nodeCount); with an index of names, O(log nodeCount) and what is found.
  public func node(named name: String, isExact: Bool = false) throws(NameError) -> Match {
    let folded = isExact ? "" : NameFolding.fold(name)
    // Names of punctuation alone fold to nothing, and nothing is a prefix of everything.
    let levels: [[NodeID]] =
      [
        graph.node(name).map { [$0] }?.filter { chosen?.contains($0) ?? true } ?? [],
        nodes(namedExactly: name),
      ] + (folded.isEmpty ? [] : foldedLevels(folded))
    let all = Set(levels.joined())
    for (place, level) in levels.enumerated() where level.count == 1 {
      let isBeginning = place == 4
      let others = isBeginning ? all.union(nodesWithWord(beginning: folded)) : all
      return Match(
        node: level[0],
        others: sortedByName(others.subtracting(level)),
        isBeginning: isBeginning
      )
    }
    guard all.isEmpty else {
      throw .ambiguous(name, candidates: sortedByName(all).map { candidate($0) })
    }
    throw .unknown(name, near: near(name, folded).map { candidate($0) })
  }

  private func nodes(namedExactly name: String) -> [NodeID] {
    let own = index.map { index in
      index.owners(of: NameFolding.fold(name)).filter { !$0.isAlias }.map(\.node)
    }
    return (own ?? nodes).filter { graph.name(of: $0).utf8.elementsEqual(name.utf8) }
  }

  private func foldedLevels(_ folded: String) -> [[NodeID]] {
    if let index {
      let owners = index.owners(of: folded)
      return [
        owners.filter { !$0.isAlias }.map(\.node),
        Set(owners.filter(\.isAlias).map(\.node)).sorted(),
        index.nodes(beginning: folded),
      ]
    }
    var names: [NodeID] = []
    var aliases: [NodeID] = []
    var prefixes: [NodeID] = []
    for node in nodes {
      let own = NameFolding.fold(graph.name(of: node))
      let others = graph.aliases(of: node).map(NameFolding.fold)
      if own == folded { names.append(node) }
      if others.contains(folded) { aliases.append(node) }
      if ([own] + others).contains(where: { $0.hasPrefix(folded) }) { prefixes.append(node) }
    }
    return [names, aliases, prefixes]
  }

  /// The nodes of whose names or aliases a word begins so, in order.
  private func nodesWithWord(beginning folded: String) -> [NodeID] {
    if let index { return index.nodes(withWordBeginning: folded) }
    return nodes.filter { node in
      ([graph.name(of: node)] + graph.aliases(of: node)).contains { own in
        let own = NameFolding.fold(own)
        // A pattern longer than the name takes long to look for.
        guard own.utf8.count >= folded.utf8.count else { return false }
        return own.hasPrefix(folded) || own.contains(" " + folded)
      }
    }
  }

  private func near(_ name: String, _ folded: String) -> [NodeID] {
    // By the fold of the name, since what is to be exact was not folded.
    let nearby = index?.nodes(perhapsNear: NameFolding.fold(name)) ?? nodes
    var found: [NodeID] = []
    func add(_ nodes: [NodeID]) {
      for node in nodes where !found.contains(node) { found.append(node) }
    }
    // One letter begins too many words to help.
    let hasWord = folded.unicodeScalars.count > 1 ? nodesWithWord(beginning: folded) : []
    add(hasWord.sorted { (graph.degree(of: $1), $0) < (graph.degree(of: $0), $1) })
    let (names, owners) = namesAndOwners(of: nearby)
    add(NearMisses.near(name, among: names, most: 10).compactMap { owners[$0] })
    // Somebody may have meant one word of a long name.
    if found.isEmpty { add(nodesWithWord(near: name)) }
    return Array(found.prefix(5))
  }

  /// The different names and aliases of some nodes, and the first node that has each.
  private func namesAndOwners(of nodes: [NodeID]) -> ([String], [String: NodeID]) {
    var owners: [String: NodeID] = [:]
    var names: [String] = []
    for node in nodes {
      for own in [graph.name(of: node)] + graph.aliases(of: node) where owners[own] == nil {
        owners[own] = node
        names.append(own)
      }
    }
    return (names, owners)
  }

  private func nodesWithWord(near name: String) -> [NodeID] {
    let (names, owners) = namesAndOwners(of: nodes)
    var nodesOfWord: [String: [NodeID]] = [:]
    for own in names {
      for word in own.split(separator: " ") where word.count >= 4 {
        if let node = owners[own] { nodesOfWord[String(word), default: []].append(node) }
      }
    }
    return NearMisses.near(name, among: nodesOfWord.keys.sorted(), most: 3)
      .flatMap { nodesOfWord[$0] ?? [] }
  }

  private func candidate(_ node: NodeID) -> NameError.Candidate {
    NameError.Candidate(
      id: graph.id(of: node),
      name: graph.name(of: node),
      kind: graph.vocabulary[graph.kind(of: node)].id,
      degree: graph.degree(of: node)
    )
  }

  private func sortedByName(_ nodes: Set<NodeID>) -> [NodeID] {
    nodes.map { (graph.name(of: $0), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}

/// Why a name means no node, or none in particular.
public enum NameError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No node has the name; the nearest names, the nearest first.
  case unknown(String, near: [Candidate])
  /// Several nodes may be meant, in the order of their names.
  case ambiguous(String, candidates: [Candidate])

  /// A node that may have been meant.
  public struct Candidate: Sendable, Hashable {
    /// The node's id.
    public let id: String
    /// The node's name.
    public let name: String
    /// The id of the node's kind.
    public let kind: String
    /// The number of the node's edges.
    public let degree: Int

    fileprivate var text: String {
      "\(QuotedText.visible(name)) (\(kind), id \(QuotedText.visible(id)), "
        + "\(degree) edge\(degree == 1 ? "" : "s"))"
    }
  }

  /// One sentence: what the name fits, and what to write instead.
  public var description: String {
    func list(_ candidates: [Candidate]) -> String {
      let shown = candidates.prefix(10).map(\.text).joined(separator: "; ")
      return candidates.count > 10 ? "\(shown); and \(candidates.count - 10) more" : shown
    }
    switch self {
    case .unknown(let name, let near) where near.isEmpty:
      return "no node is called \(QuotedText.quoted(name)), and none has a name like it"
    case .unknown(let name, let near):
      return "no node is called \(QuotedText.quoted(name)); near are \(list(near))"
    case .ambiguous(let name, let candidates):
      return "\(QuotedText.quoted(name)) may be any of \(candidates.count) nodes; "
        + "write more of the name, or the id: \(list(candidates))"
    }
  }
}
