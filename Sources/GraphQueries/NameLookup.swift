public import StakeholderGraph

/// Finds the node that somebody means by a name.
///
/// The exact id, the exact name, the folded name, the folded alias and a prefix of either are tried in
/// this order; the first of these that fits exactly one node wins.
public struct NameLookup: Sendable {
  private let graph: Graph
  private let nodes: [NodeID]

  /// A lookup in a graph.
  ///
  /// - Parameter isMeant: whether a node may be the answer; by default each may.
  public init(_ graph: Graph, among isMeant: (NodeID) -> Bool = { _ in true }) {
    self.graph = graph
    nodes = graph.allNodes.filter(isMeant)
  }

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
  /// - Complexity: O(nodeCount).
  public func node(named name: String, isExact: Bool = false) throws(NameError) -> Match {
    let folded = isExact ? "" : NameFolding.fold(name)
    // Names of punctuation alone fold to nothing, and nothing is a prefix of everything.
    let levels: [[NodeID]] =
      [
        graph.node(name).map { [$0] }?.filter(nodes.contains) ?? [],
        nodes.filter { graph.name(of: $0).utf8.elementsEqual(name.utf8) },
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

  private func foldedLevels(_ folded: String) -> [[NodeID]] {
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
    nodes.filter { node in
      ([graph.name(of: node)] + graph.aliases(of: node)).contains { own in
        let own = NameFolding.fold(own)
        // A pattern longer than the name takes long to look for.
        guard own.utf8.count >= folded.utf8.count else { return false }
        return own.hasPrefix(folded) || own.contains(" " + folded)
      }
    }
  }

  private func near(_ name: String, _ folded: String) -> [NodeID] {
    var owners: [String: NodeID] = [:]
    var names: [String] = []
    for node in nodes {
      for own in [graph.name(of: node)] + graph.aliases(of: node) where owners[own] == nil {
        owners[own] = node
        names.append(own)
      }
    }
    var found: [NodeID] = []
    func add(_ nodes: [NodeID]) {
      for node in nodes where !found.contains(node) { found.append(node) }
    }
    // One letter begins too many words to help.
    let hasWord = folded.unicodeScalars.count > 1 ? nodesWithWord(beginning: folded) : []
    add(hasWord.sorted { (graph.degree(of: $1), $0) < (graph.degree(of: $0), $1) })
    add(NearMisses.near(name, among: names, most: 10).compactMap { owners[$0] })
    if found.isEmpty {
      // Somebody may have meant one word of a long name.
      var nodesOfWord: [String: [NodeID]] = [:]
      for own in names {
        for word in own.split(separator: " ") where word.count >= 4 {
          if let node = owners[own] { nodesOfWord[String(word), default: []].append(node) }
        }
      }
      let near = NearMisses.near(name, among: nodesOfWord.keys.sorted(), most: 3)
      add(near.flatMap { nodesOfWord[$0] ?? [] })
    }
    return Array(found.prefix(5))
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
