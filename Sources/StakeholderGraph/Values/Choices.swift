/// A closed list of words that a column may hold.
public protocol Choice: Sendable, Hashable, CaseIterable, RawRepresentable<String> {
  /// What an empty cell means, nil where it means that nothing is known.
  static var whenEmpty: Self? { get }
  /// All cases in their order, made once, since every edge is asked for its own.
  static var cases: [Self] { get }
  /// The words, in the order of the cases.
  static var words: [String] { get }
}

/// How somebody is quoted.
public enum Mode: String, Choice {
  /// In the speaker's own words.
  case direct
  /// In the document's words.
  case indirect

  /// Nothing is known.
  public static let whenEmpty: Mode? = nil
  /// All cases in their order.
  public static let cases = allCases
  /// The words, in the order of the cases.
  public static let words = allCases.map(\.rawValue)
}

/// How far the document vouches for a claim.
public enum Modality: String, Choice {
  /// The document states it.
  case asserted
  /// The document says that somebody will do it.
  case planned
  /// Somebody quoted thinks so.
  case opinion
  /// The document says that it is not so.
  case denied

  /// A claim is asserted unless it says otherwise.
  public static let whenEmpty: Modality? = .asserted
  /// All cases in their order.
  public static let cases = allCases
  /// The words, in the order of the cases.
  public static let words = allCases.map(\.rawValue)
}

/// Where the curator stands on a claim.
public enum Status: String, Choice {
  /// It was checked and is in the graph.
  case accepted
  /// It was found by a program or a colleague and not decided yet.
  case proposed
  /// Sources contradict each other.
  case disputed
  /// It was looked at and turned down.
  case rejected

  /// A claim is accepted unless it says otherwise.
  public static let whenEmpty: Status? = .accepted
  /// All cases in their order.
  public static let cases = allCases
  /// The words, in the order of the cases.
  public static let words = allCases.map(\.rawValue)
}
