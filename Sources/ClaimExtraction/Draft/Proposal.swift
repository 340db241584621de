public import StakeholderData
public import StakeholderGraph

/// A claim that was found elsewhere: by a colleague's script, or a language model.
///
/// It names nodes and a place in an article that the draft has read; see ``Draft/propose(_:in:)``.
public struct Proposal: Sendable, Hashable {
  /// A node by name and kind.
  public struct Node: Sendable, Hashable {
    /// The name, which is matched with those that the draft has.
    public let name: String
    /// One of the four built-in kinds.
    public let kind: NodeKind

    /// A node of a kind.
    public init(name: String, kind: NodeKind) {
      self.name = name
      self.kind = kind
    }
  }

  /// What it claims.
  public var kind: EdgeKind
  /// Who acts; nil for the document's publisher.
  public var source: Node?
  /// Who or what is acted upon.
  public var target: Node
  /// The name of the article's file.
  public var file: String
  /// The place cited.
  public var place: SourceText.Place
  /// The words in the range that stand for the source; empty if none do.
  public var sourceText = ""
  /// The words in the range that stand for the target; empty if none do.
  public var targetText = ""
  /// How somebody is quoted.
  public var mode: Mode?
  /// How far the text vouches for it.
  public var modality = Modality.asserted
  /// The text's own verb.
  public var verb = ""
  /// The sum of money as a plain number, and its currency.
  public var amount: (number: String, currency: String)? {
    get { number.isEmpty ? nil : (number, currency) }
    set {
      number = newValue?.number ?? ""
      currency = newValue?.currency ?? ""
    }
  }
  private var number = ""
  private var currency = ""
  /// How sure whoever proposes it is, 0 to 1.
  public var confidence = 0.5
  /// By what rule or program it was found.
  public var rule = "proposal"

  /// A claim at a place in an article.
  public init(
    _ kind: EdgeKind,
    source: Node?,
    target: Node,
    file: String,
    place: SourceText.Place
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.file = file
    self.place = place
  }
}

/// Why a proposal cannot stand in a draft.
public enum ProposalProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The draft has not read such a file.
  case unknownFile(String)
  /// The words for an end do not stand in the range.
  case missingWords(String)
  /// The kinds of the nodes are not allowed for the claim.
  case ends(String)
  /// Both ends are one node.
  case oneself(String)
  /// A dataset does not keep the number, or has no such currency.
  case amount(String, currency: String)

  /// One sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .unknownFile(let file):
      "no article \(QuotedText.quoted(file)) was read; name it among the articles"
    case .missingWords(let words):
      "the words \(QuotedText.quoted(words)) do not stand in the range; copy them from the text"
    case .ends(let kind):
      "\(QuotedText.quoted(kind)) is no claim between nodes of these kinds"
    case .oneself(let name):
      "\(QuotedText.quoted(name)) would be source and target of the claim; a claim is about somebody else"
    case .amount(let number, let currency):
      "an amount \(QuotedText.visible(number)) in \(QuotedText.quoted(currency)) cannot be kept; write a "
        + "number with at most 15 digits that count, and the three capital letters of a currency"
    }
  }
}

extension Draft {
  /// Leaves out all claims and nodes that were found so far; the documents and their publishers stay.
  public mutating func dropClaims() {
    edges = []
    claimCount = 0
    claimsByEnds = nil
    nodes.keep(Set(documents.flatMap { [$0.publisher, $0.origin] }.compactMap { $0 }))
  }

  /// Adds a claim that was found elsewhere, if its citation stands.
  ///
  /// If the draft has the claim already at an overlapping place, and nothing new is told of it, that one
  /// gets a note instead.
  ///
  /// - Parameter text: the article's text, in which the place was looked up.
  /// - Throws: ``ProposalProblem``; the draft is then as it was.
  public mutating func propose(_ proposal: Proposal, in text: SourceText) throws(ProposalProblem) {
    guard let document = documents.first(where: { $0.file == proposal.file }) else {
      throw .unknownFile(proposal.file)
    }
    let range = text.text(paragraph: proposal.place.paragraph, range: proposal.place.range) ?? ""
    for words in [proposal.sourceText, proposal.targetText] where !words.isEmpty {
      guard Array(range.unicodeScalars).contains(Array(words.unicodeScalars)) else {
        throw .missingWords(words)
      }
    }
    let definition = Vocabulary.standard[proposal.kind]
    func allows(_ kinds: [String], _ node: Proposal.Node?) -> Bool {
      guard let node, !kinds.isEmpty else { return true }
      return kinds.contains(Vocabulary.standard[node.kind].id)
    }
    guard allows(definition.sources, proposal.source), allows(definition.targets, proposal.target)
    else { throw .ends(definition.id) }
    if let (number, currency) = proposal.amount {
      guard Amount(number: number, currency: currency, tokens: 0..<0).isKept else {
        throw .amount(number, currency: currency)
      }
    }
    let publisher = document.origin ?? document.publisher ?? document.id
    let source = proposal.source.map { id(of: $0) } ?? publisher
    let target = id(of: proposal.target)
    guard source != target else { throw .oneself(proposal.target.name) }
    let edge = DraftEdge(
      kind: proposal.kind,
      source: source,
      target: target,
      document: document.id,
      paragraph: proposal.place.paragraph,
      range: proposal.place.range,
      sourceText: proposal.sourceText,
      targetText: proposal.targetText,
      textSHA256: proposal.place.sha256,
      mode: proposal.mode,
      modality: proposal.modality,
      verb: proposal.verb,
      amount: proposal.amount.map {
        Amount(number: $0.number, currency: $0.currency, tokens: 0..<0)
      },
      confidence: proposal.confidence,
      rule: proposal.rule
    )
    guard let same = claim(like: edge) else {
      append(edge)
      return
    }
    repeatedCount += 1
    let note = "Also proposed by \(edge.rule)."
    if !edges[same].note.contains(note) {
      edges[same].note += (edges[same].note.isEmpty ? "" : " ") + note
    }
  }

  /// The number of a claim of the same kind, ends and modality at an overlapping place.
  private mutating func claim(like edge: DraftEdge) -> Int? {
    if claimsByEnds == nil {
      var index: [String: [Int]] = [:]
      for (number, edge) in edges.enumerated() {
        index[Self.id(of: edge, .standard), default: []].append(number)
      }
      claimsByEnds = index
    }
    return claimsByEnds?[Self.id(of: edge, .standard)]?.first { number in
      let other = edges[number]
      return other.range.overlaps(edge.range) && other.modality == edge.modality
        && (edge.amount == nil
          || edge.amount?.number == other.amount?.number
            && edge.amount?.currency == other.amount?.currency)
    }
  }

  private mutating func id(of node: Proposal.Node) -> String {
    let kind = EntityKind(node.kind) ?? .initiative
    var entity = Entity(kind: kind, name: node.name, words: [], first: 0)
    if let known = known.node(named: node.name), known.kind == kind { entity.known = known.name }
    return nodes.add(entity)
  }
}
