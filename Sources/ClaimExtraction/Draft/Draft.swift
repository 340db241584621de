import StakeholderData
public import StakeholderGraph

/// Claims that rules found in articles, gathered into one graph of proposals.
///
/// Articles are read one after another; what stays of each are its nodes and claims. The same name is the same
/// node in all of them.
public struct Draft {
  /// How many claims there are so far.
  public internal(set) var claimCount = 0
  /// How many articles were read so far.
  public private(set) var articleCount = 0
  /// The claims that somebody decided before, which are not proposed again.
  public private(set) var skippedCount = 0
  /// How many claims that were found elsewhere the draft had already.
  public internal(set) var repeatedCount = 0
  /// The numbers of claims by their ids without a number; nil until it is needed.
  var claimsByEnds: [String: [Int]]?

  let known: KnownNames
  let decided: DecidedClaims
  /// Who publishes all articles, if somebody says so.
  let publisher: String?
  var nodes = DraftNodes()
  var documents: [DraftDocument] = []
  var edges: [DraftEdge] = []
  private var documentIDs: Set<String> = []
  /// The documents of a dataset of known names, by the hashes of their files.
  private(set) var knownDocuments: [String: KnownDocument] = [:]

  /// An empty draft.
  ///
  /// - Parameters:
  ///   - known: a graph whose names are known before, and whose claims are not proposed again.
  ///   - publisher: who publishes all articles; nil to see it from each page.
  public init(known: Graph? = nil, publisher: String? = nil) {
    self.known = known.map(KnownNames.init) ?? KnownNames()
    decided = known.map(DecidedClaims.init) ?? DecidedClaims()
    self.publisher = publisher
    guard let known else { return }
    nodes = DraftNodes(reserving: Set(known.allNodes.map { known.id(of: $0) }))
    for document in known.allDocuments {
      let id = known.id(of: document)
      documentIDs.insert(id)
      if let hash = known.text(.sha256, of: document) {
        knownDocuments[hash.lowercased()] = KnownDocument(document, in: known)
      }
    }
  }

  /// Reads an article and takes its claims.
  ///
  /// - Parameters:
  ///   - file: the bytes of a plain-text file.
  ///   - name: the file's name, from which the document has its id.
  /// - Throws: ``ArticleProblem`` if it is no article in English; the draft is then as it was.
  /// - Complexity: O(text).
  public mutating func read(_ file: [UInt8], name: String) throws(ArticleProblem) {
    let text = TextDecoding.utf8(of: file)
    // A byte that is no text is reported as such before anything else.
    if let flaw = TextDecoding.flaws(in: text).first {
      if flaw.isNUL {
        throw .binary(line: text[..<flaw.offset].lazy.filter { $0 == 0x0A }.count + 1)
      }
      throw .notUTF8
    }
    let article = try Article(text)
    let finder = NameFinder(article, lexicon: .shared)
    let resolver = NameResolver(finder, known: known)
    let found = ClaimFinder(resolver)
    add(found, document: name, sha256: SHA256.hexDigest(of: file))
    articleCount += 1
  }

  private mutating func add(_ found: ClaimFinder, document name: String, sha256: String) {
    let article = found.article
    let facts = PageFacts(article)
    let id = documentID(for: name, sha256)
    var document = DraftDocument(id: id, file: name, sha256: sha256, facts: facts)
    var ids: [String?] = Array(repeating: nil, count: found.entities.count)
    let used = Set(
      found.claims.flatMap { [$0.source?.entity, $0.target.entity].compactMap { $0 } }
    )
    for (index, entity) in found.entities.enumerated() {
      guard used.contains(index) || entity.isNamed && entity.count > 0 else { continue }
      // Who wrote the article is its author, unless it says something of them.
      if entity.kind == .person, !used.contains(index), facts.authors.contains(entity.name) {
        continue
      }
      ids[index] = nodes.add(recognised(entity))
    }
    findPublisher(of: &document, in: found, facts)
    let source = document.origin ?? document.publisher
    documents.append(document)
    for claim in found.claims {
      guard let target = ids[claim.target.entity] else { continue }
      // The outlet's own words are no second outlet's.
      if claim.rule == .quotedOutlet, let outlet = claim.source.flatMap({ ids[$0.entity] }),
        outlet == document.publisher || outlet == document.origin
      {
        continue
      }
      let source = claim.source.map { ids[$0.entity] } ?? source
      guard let source, source != target || claim.kind != .quoted else { continue }
      add(claim, source, target, in: article, id)
    }
    noteSharedSums(in: id, article)
    for (person, affiliation) in found.affiliations() {
      guard let person = ids[person], let body = ids[affiliation.organisation] else { continue }
      nodes.add(role: affiliation.role, of: person, in: body)
    }
  }

  /// Says of a sum that stands on the edges of several givers that it is one, so that nobody adds it up.
  private mutating func noteSharedSums(in document: String, _ article: Article) {
    var first = edges.count
    while first > 0, edges[first - 1].document == document { first -= 1 }
    for index in first..<edges.count {
      let edge = edges[index]
      guard let amount = edge.amount,
        edges[first...].contains(where: {
          $0.amount == amount && $0.source != edge.source && $0.target == edge.target
            && $0.paragraph == edge.paragraph && $0.range == edge.range
        }),
        !article.paragraphs[edge.paragraph - 1].tokens.contains(where: {
          article.tokens[$0].is(.each)
        })
      else { continue }
      edges[index].note = "One sum of several givers."
    }
  }

  /// An entity as the node of the dataset that has its name, if one has; a person has been looked up already.
  private func recognised(_ entity: Entity) -> Entity {
    guard entity.known == nil, entity.kind != .person,
      let node = known.node(named: DraftNodes.plain(entity.name)), node.kind == entity.kind
    else { return entity }
    var entity = entity
    entity.known = node.name
    return entity
  }

  private mutating func add(
    _ claim: FoundClaim,
    _ source: String,
    _ target: String,
    in article: Article,
    _ document: String
  ) {
    let first = article.tokens[claim.range.lowerBound]
    let last = article.tokens[claim.range.upperBound - 1]
    let bytes = Int(first.start)..<Int(last.end)
    guard
      let paragraph = article.paragraphs.firstIndex(where: {
        $0.bytes.lowerBound <= bytes.lowerBound && bytes.lowerBound < $0.bytes.upperBound
      })
    else { return }
    let line = article.paragraphs[paragraph].bytes
    // A quotation over paragraphs is cited to the end of its first.
    let end = min(bytes.upperBound, line.upperBound)
    let start = article.text.scalarCount(line.lowerBound..<bytes.lowerBound)
    let length = article.text.scalarCount(bytes.lowerBound..<end)
    let edge = DraftEdge(
      kind: claim.kind.edgeKind,
      source: source,
      target: target,
      document: document,
      paragraph: paragraph + 1,
      range: start..<start + length,
      sourceText: claim.source.map { Self.words($0.words, article) } ?? "",
      targetText: Self.words(claim.target.words, article),
      textSHA256: SHA256.hexDigest(of: article.text.bytes[bytes.lowerBound..<end]),
      mode: claim.isDirect.map { $0 ? .direct : .indirect },
      modality: claim.modality.modality,
      verb: claim.verb,
      // A sum in "shillings" of nobody knows which country stands in the citation alone.
      amount: claim.amount.flatMap { $0.currency.isEmpty ? nil : $0 },
      confidence: claim.rule.confidence,
      rule: claim.rule.rawValue,
      date: claim.date
    )
    append(edge)
  }

  /// Takes a claim that nobody decided before.
  mutating func append(_ edge: DraftEdge) {
    if !decided.isEmpty,
      decided.contains(edge, id: Self.id(of: edge, .standard), names: nodes.names(of:))
    {
      skippedCount += 1
      return
    }
    claimsByEnds?[Self.id(of: edge, .standard), default: []].append(edges.count)
    edges.append(edge)
    claimCount += 1
  }

  /// The words that stand for an end: at most eight, as they are printed.
  private static func words(_ tokens: Range<Int>, _ article: Article) -> String {
    var tokens = tokens
    while tokens.lazy.filter({ article.tokens[$0].shape != .mark }).count > 8 {
      tokens = tokens.dropFirst()
    }
    return article.text(of: tokens)
  }

  private mutating func documentID(for name: String, _ sha256: String) -> String {
    if let known = knownDocuments[sha256]?.id, !documents.contains(where: { $0.id == known }) {
      return known
    }
    let stem = name.split(separator: "/").last.map(String.init) ?? name
    let plain = stem.hasSuffix(".txt") ? String(stem.dropLast(4)) : stem
    let base = Slug.of(plain, otherwise: "document")
    var id = base
    var number = 1
    while !documentIDs.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }
}

/// A document of a draft.
struct DraftDocument {
  let id: String
  let file: String
  let sha256: String
  let title: String
  let published: String
  let authors: [String]
  var publisher: String?
  var origin: String?
  var note: String

  init(id: String, file: String, sha256: String, facts: PageFacts) {
    self.id = id
    self.file = file
    self.sha256 = sha256
    title = facts.title ?? ""
    published = facts.published ?? ""
    authors = facts.authors
    note = facts.note ?? ""
  }
}

/// A proposed claim with its citation.
struct DraftEdge {
  let kind: EdgeKind
  let source: String
  let target: String
  let document: String
  let paragraph: Int
  let range: Range<Int>
  let sourceText: String
  let targetText: String
  let textSHA256: String
  let mode: Mode?
  let modality: Modality
  let verb: String
  let amount: Amount?
  let confidence: Double
  let rule: String
  var date = ""
  var note = ""
}

extension FoundClaim.Kind {
  var edgeKind: EdgeKind {
    switch self {
    case .quoted: .quoted
    case .founded: .founded
    case .funded: .funded
    case .promoted: .promoted
    }
  }
}

extension ClaimModality {
  var modality: Modality {
    switch self {
    case .asserted: .asserted
    case .planned: .planned
    case .opinion: .opinion
    case .denied: .denied
    }
  }
}
