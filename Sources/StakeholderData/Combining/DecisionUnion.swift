public import StakeholderGraph

/// A decision and where it stands, such as `data/ports/same.csv:3`.
public struct PlacedDecision: Sendable, Hashable {
  /// The decision.
  public let decision: SameDecision
  /// The path of its file, and the line.
  public let place: String

  /// A decision in a line of a file.
  public init(_ decision: SameDecision, place: String) {
    self.decision = decision
    self.place = place
  }
}

/// The decisions of several datasets together.
enum DecisionUnion {
  /// One row a pair, in the order in which pairs are first met.
  ///
  /// A verdict stands above none, and notes on the same verdict are joined.
  ///
  /// - Parameters:
  ///   - groups: the decisions of each graph.
  ///   - deciding: decisions that stand above all of those on the same pair.
  ///   - merges: what was merged without a decision that is known; it counts where nothing else is said.
  /// - Throws: ``CombinationError/contradiction(a:b:place:because:)``.
  static func united(
    _ groups: [[PlacedDecision]],
    deciding: [PlacedDecision],
    merges: [SameDecision]
  ) throws(CombinationError) -> [SameDecision] {
    let decided = Set(deciding.filter { $0.decision.verdict != nil }.map(\.decision.pair))
    let rows = groups.joined().filter { !decided.contains($0.decision.pair) } + deciding
    var united: [PlacedDecision] = []
    var positions: [SameDecision.Pair: Int] = [:]
    var opposed: [PlacedDecision] = []
    for row in rows {
      guard let position = positions[row.decision.pair] else {
        positions[row.decision.pair] = united.count
        united.append(row)
        continue
      }
      switch (united[position].decision.verdict, row.decision.verdict) {
      case (_, nil): continue
      case (nil, _): united[position] = row
      case (let one, let two) where one == two:
        united[position] = PlacedDecision(
          united[position].decision.adding(row.decision),
          place: united[position].place
        )
      default: opposed.append(row)
      }
    }
    try check(united + opposed)
    let all = adding(merges, to: united.map(\.decision))
    // What follows from decisions need not be decided.
    let known = SameDecisions(all)
    return all.filter { $0.verdict != nil || known.verdict(on: $0.a, $0.b) == nil }
  }

  /// Decisions with those merges that none of them speaks against.
  private static func adding(
    _ merges: [SameDecision],
    to decisions: [SameDecision]
  ) -> [SameDecision] {
    let known = SameDecisions(decisions)
    let new = merges.filter { known.verdict(on: $0.a, $0.b) == nil }
    if SameDecisions(decisions + new).contradictions.isEmpty { return decisions + new }
    // Several merges together may say what was decided otherwise: then one by one.
    return new.reduce(into: decisions) { all, merge in
      if SameDecisions(all).verdict(on: merge.a, merge.b) == nil { all.append(merge) }
    }
  }

  private static func check(_ rows: [PlacedDecision]) throws(CombinationError) {
    let decisions = SameDecisions(rows.map(\.decision))
    guard let found = decisions.contradictions.first else { return }
    throw .contradiction(
      a: rows[found.decision].decision.a,
      b: rows[found.decision].decision.b,
      place: rows[found.decision].place,
      because: found.because.map { rows[$0].place }
    )
  }
}

extension SameDecision {
  /// The decision with what another on the same pair says besides.
  fileprivate func adding(_ other: SameDecision) -> SameDecision {
    let isNew = !other.note.isEmpty && !note.utf8.elementsEqual(other.note.utf8)
    let own = Set(details.map { Array($0.name.utf8) })
    return SameDecision(
      a: a,
      b: b,
      verdict: verdict,
      note: isNew ? (note.isEmpty ? other.note : "\(note); \(other.note)") : note,
      details: details + other.details.filter { !own.contains(Array($0.name.utf8)) }
    )
  }

  /// The decision with ids as they are called now.
  func renamed(_ newIDs: ReferenceMap) -> SameDecision {
    SameDecision(
      a: newIDs.survivor(of: a),
      b: newIDs.survivor(of: b),
      verdict: verdict,
      note: note,
      details: details
    )
  }
}
