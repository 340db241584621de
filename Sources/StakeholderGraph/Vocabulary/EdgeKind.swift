/// A kind of edge: a position in the edge kinds of a graph's ``Vocabulary``.
public struct EdgeKind: Sendable, Hashable {
  let index: UInt16

  /// A publisher, author or person reports what the target said.
  public static let quoted = EdgeKind(index: 0)
  /// The source set the target up.
  public static let founded = EdgeKind(index: 1)
  /// The source gives money to the target.
  public static let funded = EdgeKind(index: 2)
  /// The source praises, proposes, pledges or rolls out the target.
  public static let promoted = EdgeKind(index: 3)

  init(index: UInt16) {
    self.index = index
  }
}

/// What a vocabulary says of a kind of edge.
public struct EdgeKindDefinition: Sendable, Hashable {
  /// The word used in datasets, such as `founded`.
  public let id: String
  /// The word shown to people, such as `Founded`.
  public let label: String
  /// How it reads from the source: source *founded* target.
  public let verb: String
  /// How it reads from the target: target *founded by* source.
  public let inverseVerb: String
  /// The ids of the node kinds that may be the source; empty for any.
  public let sources: [String]
  /// The ids of the node kinds that may be the target; empty for any.
  public let targets: [String]
  /// The line colour in diagrams, nil for one chosen by the theme.
  public let colour: Colour?

  /// Defines a kind of edge.
  public init(
    id: String,
    label: String,
    verb: String,
    inverseVerb: String,
    sources: [String] = [],
    targets: [String] = [],
    colour: Colour? = nil
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
