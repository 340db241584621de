/// Where nodes come to be so that few lines cross, none runs through a node, and no two nodes overlap.
public struct Placement: Sendable, Hashable {
  /// The centre of each node in the frame.
  public let points: [Point]
  /// The crossings of straight lines, each counted as often as edges cross there.
  public let crossings: Double
  /// The edges that run through or close by nodes that are not their ends.
  public let passages: Double
  /// How bad it is, for comparing placements of one problem.
  public let cost: Double

  /// Finds a placement by simulated annealing.
  ///
  /// The same problem, start, seed and number of moves give the same placement on every machine.
  ///
  /// - Parameters:
  ///   - points: Where the nodes are at first; they are fitted into the frame.
  ///   - moves: How many moves of a node to try: some ten thousand for each node.
  ///   - seed: The start of the numbers that decide on the moves.
  /// - Complexity: O(*moves* · *d* · (*e* + *n*)) for *n* nodes of mean degree *d* and *e* links; most
  ///   moves are given up sooner.
  public init(
    of problem: PlacementProblem,
    from points: [Point],
    moves: Int,
    seed: UInt64
  ) {
    var random = SteadyRandom(seed: seed)
    var annealing = Annealing(problem, from: problem.fitted(points))
    annealing.cool(moves: moves, from: 12, &random)
    self.points = annealing.points
    crossings = annealing.crossingCount
    passages = annealing.passageCount
    cost = annealing.cost
  }
}
