/// What somebody decided of two nodes: that they are one thing under two names, or that they are not.
public struct SameDecision: Sendable, Hashable {
  /// The words of a decision.
  public enum Verdict: String, Choice {
    /// Both ids stand for one thing.
    case same
    /// They stand for two things, however much their names are alike.
    case different

    /// Nothing is decided yet.
    public static let whenEmpty: Verdict? = nil
    /// All cases in their order.
    public static let cases = allCases
    /// The words, in the order of the cases.
    public static let words = allCases.map(\.rawValue)
  }

  /// Something else that stands beside the decision, by the name of its column.
  public struct Detail: Sendable, Hashable {
    /// The column's name.
    public let name: String
    /// What it says.
    public let text: String

    /// A text in a column.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The id of a node: of the two, the one that stays.
  public let a: String
  /// The id of the other node.
  public let b: String
  /// What was decided; nil for a pair that waits for it.
  public let verdict: Verdict?
  /// Why, in the words of who decided.
  public let note: String
  /// What else the row says, in the order of the columns.
  public let details: [Detail]

  /// A decision on two nodes.
  public init(
    a: String,
    b: String,
    verdict: Verdict?,
    note: String = "",
    details: [Detail] = []
  ) {
    self.a = a
    self.b = b
    self.verdict = verdict
    self.note = note
    self.details = details
  }

  /// The two nodes, whichever of them comes first.
  public var pair: Pair { Pair(a, b) }

  /// Two ids without order, compared by their UTF-8 bytes.
  public struct Pair: Sendable, Hashable {
    private let low: [UInt8]
    private let high: [UInt8]

    fileprivate init(_ one: String, _ two: String) {
      let (one, two) = (Array(one.utf8), Array(two.utf8))
      (low, high) = one.lexicographicallyPrecedes(two) ? (one, two) : (two, one)
    }
  }
}

/// The columns that every table of decisions has, in order.
public enum SameField: Int, Sendable, CaseIterable {
  case a, b, decision, note

  /// The column's name and type.
  public var definition: Field {
    switch self {
    case .a: Field("a", .text, isRequired: true, "The id of a node; of two that are one, it stays.")
    case .b: Field("b", .text, isRequired: true, "The id of the other node.")
    case .decision:
      Field(
        "decision",
        .choice(SameDecision.Verdict.words),
        "Whether both are one thing; empty while nobody has decided."
      )
    case .note: Field("note", .text, "Why, in the words of who decided.")
    }
  }
}
