public import StakeholderGraph

/// Pairs of nodes that may be one thing under two names, for a person to decide.
///
/// Names and aliases are compared as folding sees them. Nodes of different kinds are a pair only if they
/// share a name, an identifier or an address: a company and its product may bear one name. Each thing
/// that speaks against a pair halves its score: different kinds, different regions, and that one refers
/// to the other by a claim, a region or an affiliation.
public struct Duplicates: Sendable {
  /// Two nodes that may be one.
  public struct Pair: Sendable, Hashable {
    /// The better connected of the two; of equals the one whose id comes first.
    public let first: NodeID
    /// The other.
    public let second: NodeID
    /// Why they may be one, the strongest reason first.
    public let reasons: [Reason]
    /// How much speaks for it, above 0 and below 1. It ranks pairs and is no probability.
    public let score: Double
  }

  /// Why two nodes may be one.
  public enum Reason: Sendable, Hashable {
    /// They share an identifier, such as `wikidata:Q148`.
    case identifier(String)
    /// Their names are equal, as folding sees them.
    case name
    /// A name or alias of one is a name or alias of the other.
    case alias(String)
    /// Two names are equal but for spaces and punctuation.
    case spacing(String, String)
    /// They have the same page.
    case url(String)
    /// Two names have the same words in another order, small words aside.
    case words(String, String)
    /// One name is the initials of the other.
    case acronym(String, String)
    /// One name is the other without the general words at its end, such as News Agency or Ltd.
    case beginning(String, String)
    /// Two names of persons agree where one has only first letters.
    case initials(String, String)
    /// Two names differ by a letter or two in one long word.
    case spelling(String, String)
  }

  /// The pairs, those with the highest score first, then by the ids of the first and the second node.
  public let pairs: [Pair]
  /// Names, identifiers and addresses that so many nodes share that no pairs were made of them.
  public let crowds: [Crowd]

  /// Something that many nodes have in common.
  public struct Crowd: Sendable, Hashable {
    /// The shared text.
    public let text: String
    /// The number of nodes.
    public let count: Int
  }

  /// The most nodes with something in common that are compared with each other.
  public static let crowdLimit = 20

  /// The likely pairs of a graph.
  ///
  /// - Parameter known: decisions; what they say of two ids, or what follows from them, is not asked again.
  /// - Complexity: O(n log n) in the letters of all names: nodes are compared only with those that share
  ///   a key, of which there may be ``crowdLimit``.
  public init(in graph: Graph, known: SameDecisions = SameDecisions()) {
    var search = PairSearch(graph: graph)
    let forms = NameForm.all(of: graph)
    search.addSharedForms(forms)
    search.addSharedIdentifiers()
    search.addSharedAddresses()
    search.addAcronyms(forms)
    search.addBeginnings(forms)
    search.addInitials(forms)
    search.addSpellings(forms)
    pairs = search.reasons.compactMap { nodes, reasons in
      let degrees = (graph.degree(of: nodes.low), graph.degree(of: nodes.high))
      let (first, second) =
        degrees.0 >= degrees.1 ? (nodes.low, nodes.high) : (nodes.high, nodes.low)
      guard known.verdict(on: graph.id(of: first), graph.id(of: second)) == nil else { return nil }
      return Pair(
        first: first,
        second: second,
        reasons: reasons.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) },
        score: reasons.score * Self.doubt(about: first, second, in: graph)
      )
    }.sorted { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    crowds = search.crowds.map { Crowd(text: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}

extension Duplicates {
  /// What speaks against two nodes being one: 1 for nothing, half as much for each thing.
  private static func doubt(about one: NodeID, _ two: NodeID, in graph: Graph) -> Double {
    let regions = (graph.region(of: one), graph.region(of: two))
    let areApart = regions.0 != nil && regions.1 != nil && regions.0 != regions.1
    let doubts = [
      graph.kind(of: one) != graph.kind(of: two), areApart,
      refers(one, to: two, in: graph) || refers(two, to: one, in: graph),
    ]
    return doubts.reduce(1) { $1 ? $0 / 2 : $0 }
  }

  private static func refers(_ one: NodeID, to two: NodeID, in graph: Graph) -> Bool {
    graph.region(of: one) == two
      || graph.affiliations(of: one).contains { graph.node($0.organisation) == two }
      || graph.edges(from: one).contains { graph.target(of: $0) == two }
  }
}

extension Duplicates.Reason {
  /// How much the reason speaks for one thing, by itself; no two kinds of reason weigh the same.
  var weight: Double {
    switch self {
    case .identifier: 0.95
    case .name: 0.9
    case .spacing: 0.85
    case .alias: 0.8
    case .words: 0.7
    case .url: 0.65
    case .acronym(let short, _): short.count > 2 ? 0.6 : 0.4
    case .beginning: 0.55
    case .initials: 0.5
    case .spelling: 0.45
    }
  }

  /// What the two nodes have in common, and where that is names, which.
  fileprivate var parts: (words: String, names: [String]) {
    switch self {
    case .identifier(let text): ("both are \(text)", [])
    case .name: ("same name", [])
    case .alias(let text): ("both are called \(text)", [])
    case .url(let text): ("both have the page \(text)", [])
    case .spacing(let one, let two): ("same letters", [one, two])
    case .words(let one, let two): ("same words", [one, two])
    case .acronym(let one, let two): ("acronym", [one, two])
    case .beginning(let one, let two): ("beginning", [one, two])
    case .initials(let one, let two): ("initials", [one, two])
    case .spelling(let one, let two): ("spelling", [one, two])
    }
  }

  /// The reason by itself, such as `acronym: TF / Tidal Fund`.
  public var text: String { text(besides: []) }

  /// The reason for somebody who sees some names already: they are not said again.
  public func text(besides names: [String]) -> String {
    let said = parts.names.allSatisfy { name in
      names.contains { $0.utf8.elementsEqual(name.utf8) }
    }
    return said ? parts.words : "\(parts.words): \(parts.names.joined(separator: " / "))"
  }
}

extension [Duplicates.Reason] {
  /// What reasons come to together, below 1; each kind of reason counts once.
  fileprivate var score: Double {
    var doubt = 1.0
    for weight in Set(map(\.weight)).sorted() { doubt *= 1 - weight }
    return ((1 - doubt) * 1000).rounded() / 1000
  }
}
