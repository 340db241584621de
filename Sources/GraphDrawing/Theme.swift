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

  private struct Fill: Hashable {
    let fill: Colour
    let line: Colour
  }

  /// The colour of the ground.
  public let ground: Colour
  /// The colour of text.
  public let text: Colour
  private let fills: [Fill]
  private let lines: [EdgeStyle]

  /// Dark on white, in colours that people who do not see all colours can tell apart.
  public static let light = Theme(
    ground: Colour(0xFFFFFF),
    text: Colour(0x1B1F24),
    fills: [
      Fill(fill: Colour(0xDCEBF7), line: Colour(0x005A8F)),
      Fill(fill: Colour(0xFDECCF), line: Colour(0x8F5A00)),
      Fill(fill: Colour(0xD9F1E6), line: Colour(0x006645)),
      Fill(fill: Colour(0xF5E1EE), line: Colour(0x8A3B6B)),
      Fill(fill: Colour(0xEAEAEA), line: Colour(0x4A4A4A)),
      Fill(fill: Colour(0xF7F3C6), line: Colour(0x6B6200)),
    ],
    lines: [
      EdgeStyle(line: Colour(0x6B727C), arrow: .wedge),
      EdgeStyle(line: Colour(0xB54708), arrow: .diamond),
      EdgeStyle(line: Colour(0x00734F), arrow: .disc),
      EdgeStyle(line: Colour(0x005FA3), arrow: .triangle),
      EdgeStyle(line: Colour(0x8A3B6B), arrow: .open),
      EdgeStyle(line: Colour(0x6B6200), arrow: .wedge),
      EdgeStyle(line: Colour(0x1B1F24), arrow: .open),
      EdgeStyle(line: Colour(0x7A3E00), arrow: .disc),
    ]
  )

  /// The look of a kind of node; kinds beyond the theme's colours begin again with the first.
  public func style(of kind: NodeKind, in vocabulary: Vocabulary) -> NodeStyle {
    let position = vocabulary.allNodeKinds.firstIndex(of: kind) ?? 0
    let colours = fills[position % fills.count]
    let definition = vocabulary[kind]
    let fill = definition.colour ?? colours.fill
    let legible = [text, Colour(0x000000), Colour(0xFFFFFF)].first { $0.contrast(to: fill) >= 4.5 }
    return NodeStyle(
      shape: definition.shape,
      fill: fill,
      line: colours.line,
      text: legible ?? text
    )
  }

  /// The look of a kind of edge; kinds beyond the theme's colours begin again with the first.
  public func style(of kind: EdgeKind, in vocabulary: Vocabulary) -> EdgeStyle {
    let position = vocabulary.allEdgeKinds.firstIndex(of: kind) ?? 0
    let style = lines[position % lines.count]
    return EdgeStyle(line: vocabulary[kind].colour ?? style.line, arrow: style.arrow)
  }

  private init(
    ground: Colour,
    text: Colour,
    fills: [Fill],
    lines: [EdgeStyle]
  ) {
    self.ground = ground
    self.text = text
    self.fills = fills
    self.lines = lines
  }
}

extension Colour {
  /// A colour as a number of six hexadecimal digits, for tables like the one above.
  fileprivate init(_ number: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: number >> 16),
      green: UInt8(truncatingIfNeeded: number >> 8),
      blue: UInt8(truncatingIfNeeded: number)
    )
  }
}
