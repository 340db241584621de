/// What a file says of a kind of node; what it leaves out stays as a kind of that id has it.
public struct NodeKindDeclaration: Sendable, Hashable {
  let id: String
  let label: String?
  let shape: String?
  let colour: String?

  /// A declaration, its shape and colour as a file writes them.
  public init(id: String, label: String? = nil, shape: String? = nil, colour: String? = nil) {
    self.id = id
    self.label = label
    self.shape = shape
    self.colour = colour
  }
}

/// What a file says of a kind of edge; what it leaves out stays as a kind of that id has it.
public struct EdgeKindDeclaration: Sendable, Hashable {
  let id: String
  let label: String?
  let verb: String?
  let inverseVerb: String?
  let sources: [String]?
  let targets: [String]?
  let colour: String?

  /// A declaration, its colour as a file writes it.
  public init(
    id: String,
    label: String? = nil,
    verb: String? = nil,
    inverseVerb: String? = nil,
    sources: [String]? = nil,
    targets: [String]? = nil,
    colour: String? = nil
  ) {
    self.id = id
    self.label = label
    self.verb = verb
    self.inverseVerb = inverseVerb
    self.sources = sources
    self.targets = targets
    self.colour = colour
  }
}

/// What is wrong with a vocabulary.
public struct VocabularyProblem: Error, Sendable, Hashable {
  /// One sentence: what is wrong, and what would do.
  public let sentence: String

  /// A problem in a sentence.
  public init(sentence: String) {
    self.sentence = sentence
  }
}

extension Vocabulary {
  /// Adds a kind of node, or changes the one with that id.
  ///
  /// - Throws: ``VocabularyProblem`` if the declaration cannot be followed.
  public mutating func declare(_ kind: NodeKindDeclaration) throws(VocabularyProblem) {
    try Self.check(id: kind.id, count: nodeKinds.count)
    let old = nodeKind(kind.id).map { self[$0] }
    let shapes = NodeShape.allCases.map(\.rawValue)
    let shape = try kind.shape.map { (text: String) throws(VocabularyProblem) in
      guard let shape = NodeShape(rawValue: text) else {
        throw VocabularyProblem(
          sentence: "the kind \(QuotedText.quoted(kind.id)) has the unknown shape "
            + "\(QuotedText.quoted(text)); the shapes are \(shapes.joined(separator: ", "))"
        )
      }
      return shape
    }
    declare(
      NodeKindDefinition(
        id: kind.id,
        label: kind.label ?? old?.label ?? kind.id,
        shape: shape ?? old?.shape ?? .box,
        colour: try Self.colour(kind.colour, of: kind.id) ?? old?.colour
      )
    )
  }

  /// Adds a kind of edge, or changes the one with that id.
  ///
  /// - Throws: ``VocabularyProblem`` if the declaration cannot be followed.
  public mutating func declare(_ kind: EdgeKindDeclaration) throws(VocabularyProblem) {
    try Self.check(id: kind.id, count: edgeKinds.count)
    let old = edgeKind(kind.id).map { self[$0] }
    let known = nodeKinds.map(\.id)
    for end in (kind.sources ?? []) + (kind.targets ?? []) where !known.contains(end) {
      throw VocabularyProblem(
        sentence: "the kind \(QuotedText.quoted(kind.id)) names the unknown kind of node "
          + "\(QuotedText.quoted(end)); the kinds are \(known.joined(separator: ", "))"
      )
    }
    let verb = kind.verb ?? old?.verb ?? kind.id
    declare(
      EdgeKindDefinition(
        id: kind.id,
        label: kind.label ?? old?.label ?? kind.id,
        verb: verb,
        inverseVerb: kind.inverseVerb ?? old?.inverseVerb ?? "\(verb) by",
        sources: kind.sources ?? old?.sources ?? [],
        targets: kind.targets ?? old?.targets ?? [],
        colour: try Self.colour(kind.colour, of: kind.id) ?? old?.colour
      )
    )
  }

  /// Room for kinds that the program itself adds, such as those of context.
  private static let reserved = 100

  /// The most kinds that a file may bring along, of nodes and of edges.
  public static let declarationLimit = limit - reserved

  private static func check(id: String, count: Int) throws(VocabularyProblem) {
    guard !id.isEmpty, !id.unicodeScalars.contains(where: QuotedText.isControl),
      count < declarationLimit
    else {
      throw VocabularyProblem(
        sentence: "\(QuotedText.quoted(id)) cannot be the id of a kind; use a plain word"
      )
    }
  }

  private static func colour(
    _ text: String?,
    of kind: String
  ) throws(VocabularyProblem) -> Colour? {
    guard let text else { return nil }
    guard let colour = Colour(text) else {
      throw VocabularyProblem(
        sentence: "the kind \(QuotedText.quoted(kind)) has the colour \(QuotedText.quoted(text)); "
          + "write it as #RRGGBB"
      )
    }
    return colour
  }
}
