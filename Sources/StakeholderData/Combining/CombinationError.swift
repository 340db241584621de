public import StakeholderGraph

/// Why graphs cannot be combined.
public enum CombinationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Rows of one id differ where both cannot be right; the values, in the order of the tables.
  case clashes([ClashingValue])
  /// Two vocabularies define a kind differently.
  case vocabulary(kind: String, first: String, second: String)
  /// The vocabularies have more kinds together than one can.
  case tooManyKinds
  /// Decisions contradict each other; where the one stands that others make impossible, and those.
  case contradiction(a: String, b: String, place: String, because: [String])
  /// Nodes of different kinds were decided to be one.
  case kinds(a: String, kindOfA: String, b: String, kindOfB: String)
  /// The rows together are no graph.
  case problems(GraphProblems)

  /// One sentence: what is in the way, and what to do.
  public var description: String {
    func quoted(_ text: String) -> String { QuotedText.quoted(text) }
    switch self {
    case .clashes(let clashes):
      let rows = Set(clashes.map { [$0.table.name, $0.id] }).count
      return
        (rows == 1
        ? clashes.map(\.description).joined(separator: ", ")
        : "\(rows) rows differ from others of the same id")
        + "; if such rows are one thing, take the first with --clash keep-first, if not, keep both "
        + "with --clash rename"
    case .vocabulary(let kind, let first, let second):
      return "the kind \(quoted(kind)) is defined in \(quoted(first)) otherwise than in "
        + "\(quoted(second)); make the vocabularies agree"
    case .tooManyKinds:
      return "the vocabularies have more than \(Vocabulary.limit) kinds together; take some out"
    case .contradiction(let a, let b, let place, let because):
      return
        "\(QuotedText.visible(place)): \(quoted(a)) and \(quoted(b)) cannot be different, since "
        + "\(because.map { QuotedText.visible($0) }.joined(separator: ", ")) "
        + "\(because.count == 1 ? "makes" : "make") them the same; change one of these rows, or "
        + "decide the pair anew in a file after --same"
    case .kinds(let a, let kindOfA, let b, let kindOfB):
      return
        "\(quoted(a)) is of the kind \(QuotedText.visible(kindOfA)) and \(quoted(b)) of the kind "
        + "\(QuotedText.visible(kindOfB)), so they "
        + "cannot be one node; correct a kind, or decide that they are different"
    case .problems(let problems):
      return "the graphs together are none: \(problems.problems[0])"
    }
  }
}
