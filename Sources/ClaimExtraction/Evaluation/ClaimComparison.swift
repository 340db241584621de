import StakeholderGraph

/// The claims of a draft and a gold beside each other.
struct ClaimComparison {
  let draft: Graph
  let gold: Graph
  let alignment: NodeAlignment
  private(set) var wanted: [Claim] = []
  private(set) var proposed: [Claim] = []
  /// The ids of gold documents that the draft has not read.
  private(set) var missing: [String] = []
  /// The ids of the gold's documents whose files have another hash in the draft.
  private(set) var changed: [String] = []
  /// The ids of the draft's documents that the gold has not.
  private(set) var more: [String] = []
  /// How many of the gold's claims cite no range in a document that was read, so that they are not compared.
  private(set) var unplacedCount = 0
  private var isRead: Set<String> = []
  /// The ids of the draft's documents that the gold has.
  private var isCompared: Set<String> = []

  struct Claim {
    let edge: EdgeID
    let kind: String
    /// The gold's id of the document.
    let document: String
    let paragraph: Int
    let range: Range<Int>
    let isByPublisher: Bool
    let sourceWords: Set<String>
    let targetWords: Set<String>
    let rule: String?
  }

  /// Where claims of a kind can be one.
  private struct Place: Hashable {
    let kind: String
    let document: String
    let paragraph: Int

    init(of claim: Claim) {
      (kind, document, paragraph) = (claim.kind, claim.document, claim.paragraph)
    }
  }

  struct Matches {
    var ofProposed: [Int: Int] = [:]
    var ofWanted: [Int: Int] = [:]
  }

  init(draft: Graph, gold: Graph) {
    self.draft = draft
    self.gold = gold
    alignment = NodeAlignment(draft: draft, gold: gold)
    var goldOf: [String: String] = [:]
    let byHash = Self.documents(of: draft, by: .sha256)
    let byFile = Self.documents(of: draft, by: .file)
    for document in gold.allDocuments {
      let id = gold.id(of: document)
      let hash = gold.text(.sha256, of: document)
      let file = gold.text(.file, of: document)
      let twin = hash.flatMap { byHash[$0] } ?? file.flatMap { byFile[$0] } ?? draft.document(id)
      if let twin {
        goldOf[draft.id(of: twin)] = id
        isRead.insert(id)
        if let hash, let own = draft.text(.sha256, of: twin), own.lowercased() != hash.lowercased()
        {
          changed.append(id)
        }
      } else {
        missing.append(id)
      }
    }
    isCompared = Set(goldOf.keys)
    more = draft.allDocuments.map { draft.id(of: $0) }.filter { goldOf[$0] == nil }
    let rules = draft.fields(of: .edges).firstIndex { $0.name == Draft.ruleColumn }
    wanted = gold.allEdges.compactMap { Self.claim($0, in: gold, rules: nil) { $0 } }
      .filter { isRead.contains($0.document) }
    let inRead = gold.allEdges.count {
      gold.status(of: $0) != .rejected && gold.documentID(of: $0).map(isRead.contains) ?? false
    }
    unplacedCount = inRead - wanted.count
    proposed = draft.allEdges.compactMap { Self.claim($0, in: draft, rules: rules) { goldOf[$0] } }
  }

  /// The first document with each value of a column.
  private static func documents(
    of graph: Graph,
    by field: DocumentField
  ) -> [String: DocumentID] {
    Dictionary(
      graph.allDocuments.compactMap { document in
        graph.text(field, of: document).map { ($0, document) }
      }
    ) { first, _ in first }
  }

  private static func claim(
    _ edge: EdgeID,
    in graph: Graph,
    rules: Int?,
    _ document: (String) -> String?
  ) -> Claim? {
    // What somebody rejected is neither wanted nor proposed.
    guard graph.status(of: edge) != .rejected,
      let citation = graph.citation(of: edge), let paragraph = citation.paragraph,
      let range = citation.range, let id = document(citation.document)
    else { return nil }
    let (source, target) = (graph.source(of: edge), graph.target(of: edge))
    var isByPublisher = false
    if let cited = graph.document(of: edge) {
      isByPublisher = graph.publisher(of: cited) == source || graph.origin(of: cited) == source
    }
    return Claim(
      edge: edge,
      kind: graph.vocabulary[graph.kind(of: edge)].id,
      document: id,
      paragraph: paragraph,
      range: range,
      isByPublisher: isByPublisher,
      sourceWords: NameMatch.words(citation.sourceText ?? graph.name(of: source)),
      targetWords: NameMatch.words(citation.targetText ?? graph.name(of: target)),
      rule: rules.map { graph.cell(at: $0, row: edge.index, of: .edges) }
    )
  }

  // MARK: - Nodes

  /// The gold's nodes that a text can tell of: not the publishers, which it need not name.
  func wantedNodes() -> [NodeID] {
    let publishers = Self.publishers(of: gold)
    var inRead: Set<NodeID> = []
    var isCited: Set<NodeID> = []
    for edge in gold.allEdges {
      let ends = [gold.source(of: edge), gold.target(of: edge)] + gold.about(of: edge)
      isCited.formUnion(ends)
      if gold.status(of: edge) != .rejected, let document = gold.documentID(of: edge),
        isRead.contains(document)
      {
        inRead.formUnion(ends)
      }
    }
    // A node that no claim has is wanted if all documents were read.
    return gold.allNodes.filter {
      !publishers.contains($0) && (inRead.contains($0) || missing.isEmpty && !isCited.contains($0))
    }
  }

  /// The draft's nodes that are no publishers of a document, and that no document tells of that the gold
  /// has not.
  func proposedNodes() -> [NodeID] {
    let publishers = Self.publishers(of: draft)
    let goldPublishers = Self.publishers(of: gold)
    var inCompared: Set<NodeID> = []
    for edge in draft.allEdges {
      guard draft.status(of: edge) != .rejected, let document = draft.documentID(of: edge),
        isCompared.contains(document)
      else { continue }
      inCompared.formUnion(
        [draft.source(of: edge), draft.target(of: edge)] + draft.about(of: edge)
      )
    }
    // Nothing tells of which document a node is that no claim has.
    let areAll = draft.allDocuments.allSatisfy { isCompared.contains(draft.id(of: $0)) }
    return draft.allNodes.filter { node in
      !publishers.contains(node) && (areAll || inCompared.contains(node))
        && !(alignment.lenient[node].map(goldPublishers.contains) ?? false)
    }
  }

  private static func publishers(of graph: Graph) -> Set<NodeID> {
    Set(
      graph.allDocuments.flatMap { [graph.publisher(of: $0), graph.origin(of: $0)] }.compactMap {
        $0
      }
    )
  }

  // MARK: - Claims

  /// Pairs of claims that are one; the pairs that overlap most come first.
  func matches(overlap: Double) -> Matches {
    var pairs: [(overlap: Double, proposed: Int, wanted: Int)] = []
    let places = Dictionary(grouping: wanted.indices) { Place(of: wanted[$0]) }
    for (left, claim) in proposed.enumerated() {
      for right in places[Place(of: claim)] ?? [] {
        let other = wanted[right]
        let share = Self.overlap(claim.range, other.range)
        guard share >= overlap, isTarget(claim, other), isSource(claim, other) else { continue }
        pairs.append((share, left, right))
      }
    }
    pairs.sort {
      $0.overlap != $1.overlap
        ? $0.overlap > $1.overlap : ($0.proposed, $0.wanted) < ($1.proposed, $1.wanted)
    }
    var matches = Matches()
    for pair in pairs
    where matches.ofProposed[pair.proposed] == nil && matches.ofWanted[pair.wanted] == nil {
      matches.ofProposed[pair.proposed] = pair.wanted
      matches.ofWanted[pair.wanted] = pair.proposed
    }
    return matches
  }

  /// Of the quotations by publishers whose range is a wanted one's, how many have its speaker.
  func speakers(overlap: Double) -> Score {
    var score = Score()
    let places = Dictionary(grouping: wanted, by: Place.init)
    for claim in proposed where claim.kind == "quoted" && claim.isByPublisher {
      let fitting = (places[Place(of: claim)] ?? []).filter {
        $0.isByPublisher && Self.overlap(claim.range, $0.range) >= overlap
      }
      guard !fitting.isEmpty else { continue }
      score.proposed += 1
      score.wanted += 1
      if fitting.contains(where: { isTarget(claim, $0) }) { score.right += 1 }
    }
    return score
  }

  private func isTarget(_ claim: Claim, _ other: Claim) -> Bool {
    let (node, wanted) = (draft.target(of: claim.edge), gold.target(of: other.edge))
    if alignment.areSame(node, wanted) { return true }
    // Somebody is who they are by name, a thing by the words that stand for it.
    if gold.kind(of: wanted) == .person || draft.kind(of: node) == .person { return false }
    return NameMatch.isLike(claim.targetWords, other.targetWords)
  }

  private func isSource(_ claim: Claim, _ other: Claim) -> Bool {
    if claim.kind == "quoted" && claim.isByPublisher && other.isByPublisher { return true }
    let (node, wanted) = (draft.source(of: claim.edge), gold.source(of: other.edge))
    if alignment.areSame(node, wanted) { return true }
    if claim.isByPublisher != other.isByPublisher { return false }
    if gold.kind(of: wanted) == .person || draft.kind(of: node) == .person { return false }
    return NameMatch.isLike(claim.sourceWords, other.sourceWords)
  }

  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let shared = left.clamped(to: right).count
    guard left.overlaps(right) else { return 0 }
    let all = max(left.upperBound, right.upperBound) - min(left.lowerBound, right.lowerBound)
    return Double(shared) / Double(all)
  }
}
