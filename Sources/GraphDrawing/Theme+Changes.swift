public import GraphQueries
public import StakeholderGraph

extension Theme {
  /// How what became of a node or an edge looks: the outline of the node, the line of the edge.
  public struct ChangeStyle: Sendable, Hashable {
    /// The colour of the line, of its arrow and of the sign.
    public let line: Colour
    /// The width of the line in points.
    public let width: String
    /// Whether the line is double, since broken ones tell of claims that are not plainly asserted.
    public let isDouble: Bool
    /// The sign in the label, which tells without colour; empty for what has not changed.
    public let sign: String
    /// The word in the legend.
    public let word: String
  }

  /// The look of a change: blue for more, orange for less, black for other, grey for none.
  ///
  /// Blue and orange stay apart for people who do not see all colours, and each change has its sign.
  public func style(of change: Change) -> ChangeStyle {
    let more = Colour(red: 0x00, green: 0x5F, blue: 0xA3)
    let less = Colour(red: 0xB5, green: 0x47, blue: 0x08)
    return switch change {
    case .unchanged:
      ChangeStyle(
        line: unchangedLine,
        width: "0.8",
        isDouble: false,
        sign: "",
        word: "unchanged"
      )
    case .added:
      ChangeStyle(line: more, width: "2.2", isDouble: false, sign: "+", word: "added")
    case .removed:
      ChangeStyle(line: less, width: "1.2", isDouble: true, sign: "−", word: "removed")
    case .changed:
      ChangeStyle(line: text, width: "2.2", isDouble: false, sign: "~", word: "changed")
    case .better(let old, let new):
      ChangeStyle(
        line: more,
        width: "2.2",
        isDouble: false,
        sign: "▲ \(old) → \(new)",
        word: "more sources"
      )
    case .worse(let old, let new):
      ChangeStyle(
        line: less,
        width: "2.2",
        isDouble: false,
        sign: "▼ \(old) → \(new)",
        word: "fewer sources"
      )
    }
  }

  /// The colour of names that have not changed: paler, and legible on every fill.
  public var unchangedText: Colour { Colour(red: 0x5A, green: 0x61, blue: 0x6B) }

  private var unchangedLine: Colour { Colour(red: 0x8A, green: 0x91, blue: 0x9B) }
}
