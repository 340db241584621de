/// How much work is spent on a layout: work and not time, so that the result is always the same.
public enum Effort: String, Sendable, Hashable, CaseIterable {
  /// One placement, found with a fifth of the usual work.
  case quick
  /// The better of two placements.
  case normal
  /// The best of six placements, each found with more than twice the usual work.
  case best

  /// How many placements are tried, from seeds that differ.
  public var placements: Int {
    switch self {
    case .quick: 1
    case .normal: 2
    case .best: 6
    }
  }

  /// The moves for one placement of a problem.
  ///
  /// A move takes longer where there is more to be counted, and where the node that moves has many
  /// links, so that large problems and hubs get fewer for each node.
  public func moves(for problem: PlacementProblem) -> Int {
    var degrees = [Int](repeating: 0, count: problem.sizes.count)
    for link in problem.links {
      degrees[link.first] += 1
      degrees[link.second] += 1
    }
    // Half of the moves are of any node, the others of an end of some link.
    let ends = max(1, 2 * problem.links.count)
    let links =
      Double(ends) / Double(max(1, degrees.count)) / 2
      + Double(degrees.reduce(0) { $0 + $1 * $1 }) / Double(ends) / 2
    let size = Double(problem.sizes.count + problem.links.count) * max(1, links / 8)
    let moves = Int(min(Double(20_000 * problem.sizes.count), 550_000_000 / max(1, size)))
    return switch self {
    case .quick: moves / 5
    case .normal: moves
    case .best: moves * 5 / 2
    }
  }
}
