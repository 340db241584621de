import StakeholderGraph

/// The claims of a dataset that somebody accepted, disputed or rejected: they are not proposed again.
///
/// The ids of nodes depend on what else a draft has, so that ends are compared by their names as well. A claim whose
/// kind or ends somebody changed is known by its first id, and by the words at its place unless it was
/// rejected: then only these ends are wrong, and others may be proposed.
struct DecidedClaims {
  private struct Sentence: Hashable {
    let kind: EdgeKind
    let text: String
  }

  private struct Ends {
    let source: String
    let target: String
    let sourceNames: Set<String>
    let targetNames: Set<String>
  }

  private struct Words: Hashable {
    let document: String
    let place: [Int]
    let kind: EdgeKind
    let source: String
    let target: String
  }

  private struct FirstID: Hashable {
    let id: String
    let text: String
  }

  private var ends: [Sentence: [Ends]] = [:]
  private var words: Set<Words> = []
  private var firstIDs: Set<FirstID> = []

  init() {}

  var isEmpty: Bool { ends.isEmpty }

  init(of graph: Graph) {
    for edge in graph.allEdges where graph.status(of: edge) != .proposed {
      guard let citation = graph.citation(of: edge), let hash = citation.textSHA256?.lowercased()
      else { continue }
      let kind = graph.kind(of: edge)
      let (source, target) = (graph.source(of: edge), graph.target(of: edge))
      ends[Sentence(kind: kind, text: hash), default: []].append(
        Ends(
          source: graph.id(of: source),
          target: graph.id(of: target),
          sourceNames: Self.names(of: source, in: graph),
          targetNames: Self.names(of: target, in: graph)
        )
      )
      firstIDs.formUnion(Self.stems(of: graph.id(of: edge)).map { FirstID(id: $0, text: hash) })
      guard graph.status(of: edge) != .rejected, let range = citation.range else { continue }
      let targetWords = citation.targetText ?? ""
      guard !targetWords.isEmpty else { continue }
      words.insert(
        Words(
          document: citation.document,
          place: [citation.paragraph ?? 0, range.lowerBound, range.upperBound],
          kind: kind,
          source: citation.sourceText ?? "",
          target: targetWords
        )
      )
    }
  }

  /// Whether a claim was decided.
  ///
  /// - Parameters:
  ///   - id: the claim's id, without the number that tells it from others of its paragraph.
  ///   - names: all names of a node by its id.
  func contains(_ edge: DraftEdge, id: String, names: (String) -> [String]) -> Bool {
    let ids = [id, Self.plain(id, of: edge, names)]
    if ids.contains(where: { firstIDs.contains(FirstID(id: $0, text: edge.textSHA256)) }) {
      return true
    }
    let own = Words(
      document: edge.document,
      place: [edge.paragraph, edge.range.lowerBound, edge.range.upperBound],
      kind: edge.kind,
      source: edge.sourceText,
      target: edge.targetText
    )
    if words.contains(own) { return true }
    guard let candidates = ends[Sentence(kind: edge.kind, text: edge.textSHA256)] else {
      return false
    }
    let sources = names(edge.source).map(NameFolding.fold)
    let targets = names(edge.target).map(NameFolding.fold)
    return candidates.contains { candidate in
      (candidate.source == edge.source || !candidate.sourceNames.isDisjoint(with: sources))
        && (candidate.target == edge.target || !candidate.targetNames.isDisjoint(with: targets))
    }
  }

  /// A claim's id as it is without the numbers that tell its ends from other nodes of their names: who was of
  /// another kind before had none.
  private static func plain(_ id: String, of edge: DraftEdge, _ names: (String) -> [String])
    -> String
  {
    func plain(_ node: String) -> String {
      let base = names(node).first.map { Slug.of($0, otherwise: "node") } ?? node
      return node.hasPrefix(base + "-") && Int(node.dropFirst(base.count + 1)) != nil ? base : node
    }
    let ends = "\(edge.source)-\(edge.target)"
    guard id.hasSuffix(ends) else { return id }
    return id.dropLast(ends.count) + "\(plain(edge.source))-\(plain(edge.target))"
  }

  private static func names(of node: NodeID, in graph: Graph) -> Set<String> {
    Set(([graph.name(of: node)] + graph.aliases(of: node)).map { NameFolding.fold($0) })
  }

  /// An id as it is, and without a number behind it.
  private static func stems(of id: String) -> [String] {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count > 1, Int(last) != nil else { return [id] }
    return [id, parts.dropLast().joined(separator: "-")]
  }
}
