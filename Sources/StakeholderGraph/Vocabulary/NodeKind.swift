/// A kind of node: a position in the node kinds of a graph's ``Vocabulary``.
///
/// The built-in kinds stand at the same position in every vocabulary, so they are static members;
/// further kinds come from the vocabulary that declares them.
public struct NodeKind: Sendable, Hashable {
  let index: UInt16

  /// A person.
  public static let person = NodeKind(index: 0)
  /// A body, company, outlet, party, or a collective that acts as one.
  public static let organisation = NodeKind(index: 1)
  /// A place: a country, province, city, or a group of countries.
  public static let region = NodeKind(index: 2)
  /// A programme, plan, law, fund, report, event, product or technology.
  public static let initiative = NodeKind(index: 3)

  init(index: UInt16) {
    self.index = index
  }
}

/// What a vocabulary says of a kind of node.
public struct NodeKindDefinition: Sendable, Hashable {
  /// The word used in datasets, such as `person`.
  public let id: String
  /// The word shown to people, such as `Person`.
  public let label: String
  /// How a diagram draws it.
  public let shape: NodeShape
  /// The fill colour in diagrams, nil for one chosen by the theme.
  public let colour: Colour?

  /// Defines a kind of node.
  public init(id: String, label: String, shape: NodeShape, colour: Colour? = nil) {
    self.id = id
    self.label = label
    self.shape = shape
    self.colour = colour
  }
}

/// The outlines that diagrams can give a node.
public enum NodeShape: String, Sendable, Hashable, CaseIterable {
  /// An oval.
  case ellipse
  /// A rectangle.
  case box
  /// A rectangle with round corners.
  case rounded
  /// Six sides.
  case hexagon
  /// Eight sides.
  case octagon
  /// A box with a folded corner.
  case note
  /// A box with a tab.
  case tab
  /// A box seen from an angle.
  case component
}
