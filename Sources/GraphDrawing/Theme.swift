public import StakeholderGraph

/// How kinds of nodes and edges look.
public struct Theme: Sendable, Hashable {
  /// The look of a node.
  public struct NodeStyle: Sendable, Hashable {
    /// The outline.
    public let shape: NodeShape
    /// The colour inside.
    public let fill: Colour
    /// The colour of the outline.
    public let line: Colour
    /// The colour of the label: the theme's own, or black or white where that cannot be read.
    public let text: Colour
  }

  /// The look of an edge.
  public struct EdgeStyle: Sendable, Hashable {
    /// The colour of the line and its arrow.
    public let line: Colour
    /// The head of the arrow.
    public let arrow: Arrow

    /// A line and its arrow.
    public init(line: Colour, arrow: Arrow) {
      self.line = line
      self.arrow = arrow
    }
  }

  /// The heads that arrows can have.
  public enum Arrow: String, Sendable, Hashable, CaseIterable {
    /// A filled triangle.
    case triangle = "normal"
    /// An open triangle.
    case open = "empty"
    /// A diamond.
    case diamond
    /// A disc.
    case disc = "dot"
    /// Two strokes in a wedge.
    case wedge = "vee"

    /// A line that ends in the head, in letters that common fonts have.
    var letters: String {
      switch self {
      case .triangle: "─►"
      case .open: "─▷"
      case .diamond: "─♦"
      case .disc: "─●"
      case .wedge: "─>"
      }
    }
  }

  /// The colours of nodes of a kind.
  public struct Fill: Sendable, Hashable {
    /// The colour inside.
    public let fill: Colour
    /// The colour of the outline.
    public let line: Colour

    /// Two colours.
    public init(fill: Colour, line: Colour) {
      self.fill = fill
      self.line = line
    }
  }

  /// The colours that tell what became of a node or an edge.
  public struct ChangeColours: Sendable, Hashable {
    /// Of what was added or is better supported.
    public let more: Colour
    /// Of what was removed or is worse supported.
    public let less: Colour
    /// Of the lines of what has not changed.
    public let same: Colour
    /// Of the names of what has not changed.
    public let sameText: Colour

    /// Four colours.
    public init(more: Colour, less: Colour, same: Colour, sameText: Colour) {
      self.more = more
      self.less = less
      self.same = same
      self.sameText = sameText
    }
  }

  /// The colour of the ground.
  public var ground: Colour
  /// The colour of text.
  public var text: Colour
  /// The colours of changes.
  public var changes: ChangeColours
  /// The looks of kinds by their ids, which come before what the theme would choose.
  public var nodeLooks: [String: NodeLook] = [:]
  /// The looks of kinds by their ids, which come before what the theme would choose.
  public var edgeLooks: [String: EdgeLook] = [:]
  private let fills: [Fill]
  private let lines: [EdgeStyle]

  /// What somebody wants of a kind of node; nil for what the theme chooses.
  public struct NodeLook: Sendable, Hashable {
    /// The outline.
    public var shape: NodeShape?
    /// The colour inside.
    public var fill: Colour?
    /// The colour of the outline.
    public var line: Colour?

    /// Nothing is wanted.
    public init() {}
  }

  /// What somebody wants of a kind of edge; nil for what the theme chooses.
  public struct EdgeLook: Sendable, Hashable {
    /// The colour of the line.
    public var line: Colour?
    /// The head of the arrow.
    public var arrow: Arrow?

    /// Nothing is wanted.
    public init() {}
  }

  /// A theme.
  ///
  /// - Parameters:
  ///   - ground: The colour of the ground.
  ///   - text: The colour of text.
  ///   - changes: The colours of changes.
  ///   - fills: The colours of the kinds of node in their order.
  ///   - lines: The looks of the kinds of edge in their order.
  /// - Precondition: there is a fill and a line.
  public init(
    ground: Colour,
    text: Colour,
    changes: ChangeColours,
    fills: [Fill],
    lines: [EdgeStyle]
  ) {
    precondition(!fills.isEmpty && !lines.isEmpty, "a theme without a colour")
    self.ground = ground
    self.text = text
    self.changes = changes
    self.fills = fills
    self.lines = lines
  }

  /// The look of a kind of node.
  ///
  /// Kinds beyond the theme's colours begin again with the first, each time a shade nearer to the colour
  /// of their outline.
  public func style(of kind: NodeKind, in vocabulary: Vocabulary) -> NodeStyle {
    let position = vocabulary.allNodeKinds.firstIndex(of: kind) ?? 0
    let colours = fills[position % fills.count]
    let definition = vocabulary[kind]
    let look = nodeLooks[definition.id]
    let shade = Double(min(position / fills.count, 4)) * 0.12
    let fill = look?.fill ?? definition.colour ?? colours.fill.mixed(with: colours.line, shade)
    return NodeStyle(
      shape: look?.shape ?? definition.shape,
      fill: fill,
      line: look?.line ?? colours.line,
      text: fill.legible(preferring: text)
    )
  }

  /// The look of a kind of edge.
  ///
  /// Kinds beyond the theme's colours begin again with the first, with the next arrow each time.
  public func style(of kind: EdgeKind, in vocabulary: Vocabulary) -> EdgeStyle {
    let position = vocabulary.allEdgeKinds.firstIndex(of: kind) ?? 0
    let style = lines[position % lines.count]
    let look = edgeLooks[vocabulary[kind].id]
    let first = Arrow.allCases.firstIndex(of: style.arrow) ?? 0
    let arrow = Arrow.allCases[(first + position / lines.count) % Arrow.allCases.count]
    return EdgeStyle(
      line: look?.line ?? vocabulary[kind].colour ?? style.line,
      arrow: look?.arrow ?? arrow
    )
  }
}

extension Colour {
  /// The colour itself as that of text, or black or white where it cannot be read on this one.
  fileprivate func legible(preferring text: Colour) -> Colour {
    let choices = [
      text, Colour(red: 0, green: 0, blue: 0), Colour(red: 255, green: 255, blue: 255),
    ]
    return choices.first { $0.contrast(to: self) >= 4.5 } ?? text
  }

  /// The colour with a share of another, from 0 to 1.
  fileprivate func mixed(with other: Colour, _ share: Double) -> Colour {
    func mix(_ first: UInt8, _ second: UInt8) -> UInt8 {
      UInt8((Double(first) * (1 - share) + Double(second) * share).rounded())
    }
    return Colour(
      red: mix(red, other.red),
      green: mix(green, other.green),
      blue: mix(blue, other.blue)
    )
  }
}
