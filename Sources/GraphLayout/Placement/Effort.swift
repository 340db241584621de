/// How much work is spent on a layout: work and not time, so that the result is always the same.
public enum Effort: String, Sendable, Hashable, CaseIterable {
  /// One placement, found with a fifth of the usual work, or half of it in a crowd.
  case quick
  /// The better of two placements; where there is a crowd, one that is found in a third of a second or so.
  case normal
  /// The best of six placements, each found with more than twice the usual work, in a crowd too.
  case best

  /// How many placements of a problem are tried, from seeds that differ.
  public func placements(of problem: PlacementProblem) -> Int {
    switch self {
    case .quick: 1
    case .normal: problem.isCrowded ? 1 : 2
    case .best: 6
    }
  }

  /// The moves for one placement of a problem.
  ///
  /// A move takes longer where there is more to be counted, and where the node that moves has many
  /// links, so that large problems and hubs get fewer for each node.
  public func moves(for problem: PlacementProblem) -> Int {
    let moves = Self.usual(for: problem)
    let bounded = problem.isCrowded ? min(moves, Self.bounded(for: problem)) : moves
    return switch self {
    case .quick: problem.isCrowded ? min(moves / 5, bounded / 2) : moves / 5
    case .normal: bounded
    case .best: moves * 5 / 2
    }
  }

  private static func usual(for problem: PlacementProblem) -> Int {
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
    return Int(min(Double(20_000 * problem.sizes.count), 550_000_000 / max(1, size)))
  }

  /// The moves that take about as long in every crowd: a move looks at every node and link once for the node
  /// and once for each of its links.
  private static func bounded(for problem: PlacementProblem) -> Int {
    let looks = problem.sizes.count + problem.links.count
    let linksOfNode = Double(2 * problem.links.count) / Double(max(1, problem.sizes.count))
    return Int(200_000_000 / (Double(looks) * (1 + linksOfNode)))
  }
}
