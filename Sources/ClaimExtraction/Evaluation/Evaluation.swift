public import StakeholderGraph

/// How good a draft is, measured against a dataset that people made of the same documents.
///
/// Documents are the same if their files have one hash, else one name, else one id. A claim is right if it has
/// the kind, document and paragraph of a wanted one, its range overlaps that one's, and both ends are the same
/// nodes or are named by the same words. For quotations the source is not compared where both are printed
/// by the document's own publisher. Each wanted claim counts once. Rejected claims are neither wanted nor proposed.
public struct Evaluation: Sendable {
  /// The scores of nodes by the id of their kind, in the order of the vocabulary.
  public private(set) var nodes: [(kind: String, score: ScorePair)] = []
  /// The scores of claims by the id of their kind, in the order of the vocabulary.
  public private(set) var claims: [(kind: String, score: ScorePair)] = []
  /// The scores of all claims by document, in the order of the gold's ids.
  public private(set) var documents: [(id: String, score: ScorePair)] = []
  /// How many claims of each rule were proposed and right, by the rules' names.
  public private(set) var rules: [(name: String, score: ScorePair)] = []
  /// Of the quotations whose ranges are right, how many have the right speaker.
  public private(set) var speakers = Score()
  /// What one has and the other has not, in the order of document and paragraph.
  public private(set) var disagreements: [Disagreement] = []
  /// The documents of the gold that the draft has not read.
  public private(set) var missingDocuments: [String] = []

  /// The documents of the gold whose files have another hash in the draft, so that places may differ.
  public private(set) var changedDocuments: [String] = []
  /// The documents that only the draft has.
  public private(set) var moreDocuments: [String] = []
  /// How many claims of the gold cite no range, so that they are not compared.
  public private(set) var unplacedCount = 0

  /// A claim that only one of both has.
  public struct Disagreement: Sendable, Hashable {
    /// Whether the draft has it, wrongly; else the gold has it and the draft lacks it.
    public let isProposed: Bool
    /// The claim's id where it stands.
    public let edge: String
    /// The id of its kind.
    public let kind: String
    /// The gold's id of the document.
    public let document: String
    /// The paragraph cited.
    public let paragraph: Int
    /// The range cited.
    public let range: Range<Int>
    /// The names of source and target.
    public let source: String
    /// The names of source and target.
    public let target: String
    /// The rule that proposed it.
    public let rule: String?
  }

  /// Compares a draft with a gold.
  ///
  /// Of the gold only what cites a document that the draft has read is wanted.
  ///
  /// - Complexity: O(claims of a paragraph × claims) of one kind, and O(nodes²) in the words of names.
  public init(of draft: Graph, against gold: Graph) {
    let comparison = ClaimComparison(draft: draft, gold: gold)
    missingDocuments = comparison.missing
    changedDocuments = comparison.changed
    moreDocuments = comparison.more
    unplacedCount = comparison.unplacedCount
    countNodes(comparison)
    countClaims(comparison)
  }

  // MARK: - Nodes

  private mutating func countNodes(_ comparison: ClaimComparison) {
    let (draft, gold) = (comparison.draft, comparison.gold)
    let wanted = comparison.wantedNodes()
    let proposed = comparison.proposedNodes()
    for kind in gold.vocabulary.allNodeKinds {
      let id = gold.vocabulary[kind].id
      let gold = wanted.filter { gold.kind(of: $0) == kind }
      let draft = proposed.filter { draft.vocabulary[draft.kind(of: $0)].id == id }
      guard !gold.isEmpty || !draft.isEmpty else { continue }
      let set = Set(gold)
      var pair = ScorePair()
      pair.strict = Score(
        wanted: gold.count,
        proposed: draft.count,
        right: draft.filter { comparison.alignment.strict[$0].map(set.contains) ?? false }.count
      )
      pair.lenient = Score(
        wanted: gold.count,
        proposed: draft.count,
        right: draft.filter { comparison.alignment.lenient[$0].map(set.contains) ?? false }.count
      )
      nodes.append((id, pair))
    }
  }

  // MARK: - Claims

  private mutating func countClaims(_ comparison: ClaimComparison) {
    let (draft, gold) = (comparison.draft, comparison.gold)
    let lenient = comparison.matches(overlap: 0.3)
    let strict = comparison.matches(overlap: 0.8)
    var byKind: [String: ScorePair] = [:]
    var byDocument: [String: ScorePair] = [:]
    var byRule: [String: ScorePair] = [:]
    for claim in comparison.wanted {
      for add in [claim.kind] {
        byKind[add, default: ScorePair()].lenient.wanted += 1
        byKind[add, default: ScorePair()].strict.wanted += 1
      }
      byDocument[claim.document, default: ScorePair()].lenient.wanted += 1
      byDocument[claim.document, default: ScorePair()].strict.wanted += 1
    }
    for (index, claim) in comparison.proposed.enumerated() {
      let isLenient = lenient.ofProposed[index] != nil
      let isStrict = strict.ofProposed[index] != nil
      func count(_ pair: inout ScorePair) {
        pair.lenient.proposed += 1
        pair.strict.proposed += 1
        if isLenient { pair.lenient.right += 1 }
        if isStrict { pair.strict.right += 1 }
      }
      count(&byKind[claim.kind, default: ScorePair()])
      count(&byDocument[claim.document, default: ScorePair()])
      if let rule = claim.rule { count(&byRule[rule, default: ScorePair()]) }
    }
    claims = gold.vocabulary.allEdgeKinds.compactMap { kind in
      let id = gold.vocabulary[kind].id
      return byKind[id].map { (id, $0) }
    }
    documents = byDocument.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, $0.value) }
    rules = byRule.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, $0.value) }
    speakers = comparison.speakers(overlap: 0.3)
    list(comparison, lenient, draft, gold)
  }

  private mutating func list(
    _ comparison: ClaimComparison,
    _ matches: ClaimComparison.Matches,
    _ draft: Graph,
    _ gold: Graph
  ) {
    func disagreement(_ claim: ClaimComparison.Claim, in graph: Graph, _ isProposed: Bool)
      -> Disagreement
    {
      Disagreement(
        isProposed: isProposed,
        edge: graph.id(of: claim.edge),
        kind: claim.kind,
        document: claim.document,
        paragraph: claim.paragraph,
        range: claim.range,
        source: graph.name(of: graph.source(of: claim.edge)),
        target: graph.name(of: graph.target(of: claim.edge)),
        rule: claim.rule
      )
    }
    let wrong = comparison.proposed.indices.filter { matches.ofProposed[$0] == nil }
      .map { disagreement(comparison.proposed[$0], in: draft, true) }
    let lacking = comparison.wanted.indices.filter { matches.ofWanted[$0] == nil }
      .map { disagreement(comparison.wanted[$0], in: gold, false) }
    disagreements = (wrong + lacking).sorted {
      if $0.document != $1.document {
        return $0.document.utf8.lexicographicallyPrecedes($1.document.utf8)
      }
      let left = ($0.paragraph, $0.range.lowerBound, $0.kind, $0.isProposed ? 1 : 0)
      let right = ($1.paragraph, $1.range.lowerBound, $1.kind, $1.isProposed ? 1 : 0)
      return left == right ? $0.edge.utf8.lexicographicallyPrecedes($1.edge.utf8) : left < right
    }
  }
}
