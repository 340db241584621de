import StakeholderGraph

/// Which node of a draft is which of the gold.
struct NodeAlignment {
  /// For each node of the draft the gold node of the same name and kind.
  private(set) var strict: [NodeID: NodeID] = [:]
  /// The same, where half of the words are enough.
  private(set) var lenient: [NodeID: NodeID] = [:]
  /// The gold nodes that have any of a draft node's names, whatever their kind.
  private var sameName: [NodeID: Set<NodeID>] = [:]

  init(draft: Graph, gold: Graph) {
    var byName: [String: [NodeID]] = [:]
    var words: [NodeID: [Set<String>]] = [:]
    for node in gold.allNodes {
      for name in [gold.name(of: node)] + gold.aliases(of: node) {
        byName[NameMatch.fold(name), default: []].append(node)
        words[node, default: []].append(NameMatch.words(name))
      }
    }
    var taken: Set<NodeID> = []
    for node in draft.allNodes {
      let names = [draft.name(of: node)] + draft.aliases(of: node)
      let found = names.flatMap { byName[NameMatch.fold($0)] ?? [] }
      sameName[node] = Set(found)
      let kind = draft.vocabulary[draft.kind(of: node)].id
      let fitting = found.first {
        gold.vocabulary[gold.kind(of: $0)].id == kind && !taken.contains($0)
      }
      if let fitting {
        strict[node] = fitting
        lenient[node] = fitting
        taken.insert(fitting)
      }
    }
    for node in draft.allNodes where lenient[node] == nil && draft.kind(of: node) != .person {
      let names = ([draft.name(of: node)] + draft.aliases(of: node)).map(NameMatch.words)
      let kind = draft.vocabulary[draft.kind(of: node)].id
      let like = gold.allNodes.first { other in
        !taken.contains(other) && gold.vocabulary[gold.kind(of: other)].id == kind
          && (words[other] ?? []).contains { word in
            names.contains { NameMatch.isLike($0, word) }
          }
      }
      if let like {
        lenient[node] = like
        taken.insert(like)
      }
    }
  }

  /// Whether two nodes are one, as far as their names tell.
  func areSame(_ node: NodeID, _ other: NodeID) -> Bool {
    lenient[node] == other || sameName[node]?.contains(other) ?? false
  }
}
