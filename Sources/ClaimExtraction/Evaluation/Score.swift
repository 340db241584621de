/// How many were right, of how many proposed and how many wanted.
public struct Score: Sendable, Hashable {
  /// How many the gold has.
  public var wanted = 0
  /// How many the draft has.
  public var proposed = 0
  /// How many of the draft are right.
  public var right = 0

  /// The part of what was proposed that is right; nil if nothing was proposed.
  public var precision: Double? { proposed == 0 ? nil : Double(right) / Double(proposed) }
  /// The part of what was wanted that was proposed; nil if nothing was wanted.
  public var recall: Double? { wanted == 0 ? nil : Double(right) / Double(wanted) }
  /// The harmonic mean of both; nil if either is not there.
  public var f1: Double? {
    guard let precision, let recall else { return nil }
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// A score of counts.
  public init(wanted: Int = 0, proposed: Int = 0, right: Int = 0) {
    self.wanted = wanted
    self.proposed = proposed
    self.right = right
  }

  static func += (left: inout Score, right: Score) {
    left.wanted += right.wanted
    left.proposed += right.proposed
    left.right += right.right
  }
}

/// Scores by the two measures that published work on quotations uses.
public struct ScorePair: Sendable, Hashable {
  /// A range counts if it overlaps the wanted one by at least 0.3 of what both cover; a name if half of its
  /// words are shared.
  public var lenient = Score()
  /// A range counts from an overlap of 0.8; a name only if it is one of the names of the wanted node.
  public var strict = Score()

  init() {}
}
