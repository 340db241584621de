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

  /// The look of a change: one colour for more, one for less, that of text for other, grey for none.
  ///
  /// They stay apart for people who do not see all colours, and each change has its sign.
  public func style(of change: Change) -> ChangeStyle {
    let (more, less) = (changes.more, changes.less)
    return switch change {
    case .unchanged:
      ChangeStyle(
        line: changes.same,
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
}
