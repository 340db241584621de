public import StakeholderGraph

/// Something that combining graphs did and that somebody should look at.
public enum CombinationNote: Sendable, Hashable, CustomStringConvertible {
  /// A value differs in a row that two graphs have; the first stays.
  case value(ClashingValue)
  /// A node goes by two names that have nothing in common; the second became an alias.
  case name(ClashingValue)
  /// A row got another id, since the graph has another row of its own.
  case renamed(table: GraphTable, id: String, newID: String, graph: String)
  /// Two documents have the same text or address, and stay two.
  case sameDocument(first: String, second: String, column: String)
  /// Edges that run from a node to itself since its names were merged.
  case loops(count: Int, first: String)

  /// One sentence.
  public var description: String {
    func quoted(_ text: String) -> String { QuotedText.quoted(text) }
    return switch self {
    case .value(let clash): "\(clash); the first stays"
    case .name(let clash): "\(clash); they are taken for one, and the second name is an alias now"
    case .renamed(let table, let id, let newID, let graph):
      "the \(table.rowName) \(quoted(id)) of \(quoted(graph)) is called \(quoted(newID)) now"
    case .sameDocument(let first, let second, let column):
      "the documents \(quoted(first)) and \(quoted(second)) have the same \(column); both stay"
    case .loops(let count, let first):
      "\(count == 1 ? "an edge runs" : "\(count) edges run") from a node to itself after merging, "
        + "such as \(quoted(first))"
    }
  }
}

/// Two values where there can be one, in rows of one id.
public struct ClashingValue: Sendable, Hashable, CustomStringConvertible {
  /// The table of the rows.
  public let table: GraphTable
  /// Their id.
  public let id: String
  /// The column.
  public let column: String
  /// What the first graph has.
  public let first: Side
  /// What the second graph has.
  public let second: Side

  /// A value and the name of the graph that has it.
  public struct Side: Sendable, Hashable {
    /// The value, as a dataset writes it.
    public let value: String
    /// The graph's name.
    public let graph: String
  }

  /// Where the two differ, and how.
  public var description: String {
    func quoted(_ text: String) -> String { text.isEmpty ? "empty" : QuotedText.quoted(text) }
    return
      "the \(QuotedText.visible(column)) of the \(table.rowName) \(quoted(id)) is \(quoted(first.value)) in "
      + "\(quoted(first.graph)) and \(quoted(second.value)) in \(quoted(second.graph))"
  }
}
