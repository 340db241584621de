public import StakeholderGraph

/// The names of a dataset, which are known before an article is read.
public struct KnownNames: Sendable {
  struct Node: Sendable {
    let name: KnownName
    let kind: EntityKind
  }

  private var nodes: [String: Node] = [:]
  /// The first words of all names, so that most candidates are passed over at once.
  private var isEmpty: Bool { nodes.isEmpty }

  /// No names.
  public init() {}

  /// The names and aliases of a graph's nodes of the four built-in kinds.
  ///
  /// A name that two nodes have is no name: nothing tells which is meant.
  public init(of graph: Graph) {
    var ambiguous: Set<String> = []
    for node in graph.allNodes {
      guard let kind = EntityKind(graph.kind(of: node)) else { continue }
      let known = Node(
        name: KnownName(id: graph.id(of: node), name: graph.name(of: node)),
        kind: kind
      )
      for name in [graph.name(of: node)] + graph.aliases(of: node) {
        let folded = NameFolding.fold(name)
        if let present = nodes[folded], present.name != known.name { ambiguous.insert(folded) }
        nodes[folded] = known
      }
    }
    for name in ambiguous { nodes[name] = nil }
  }

  func node(for tokens: Range<Int>, in article: Article) -> Node? {
    isEmpty ? nil : nodes[NameFolding.fold(article.text(of: tokens))]
  }

  func node(named name: String) -> Node? {
    isEmpty ? nil : nodes[NameFolding.fold(name)]
  }
}

extension EntityKind {
  init?(_ kind: NodeKind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .region: self = .region
    case .initiative: self = .initiative
    default: return nil
    }
  }

  var nodeKind: NodeKind {
    switch self {
    case .person: .person
    case .organisation: .organisation
    case .region: .region
    case .initiative: .initiative
    }
  }
}
