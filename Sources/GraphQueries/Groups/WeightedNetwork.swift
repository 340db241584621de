/// A network whose nodes stand for one node of a graph or several, as compressed rows.
///
/// All weights are whole numbers, so that no result hangs on how a machine rounds.
struct WeightedNetwork {
  let nodeCount: Int
  private let starts: [Int]
  let others: [Int32]
  let weights: [Int]
  /// For each node twice the weight inside it.
  let loops: [Int]
  /// For each node the weight at it, inside it counted twice.
  let strengths: [Int]
  /// Twice the weight of the whole network.
  let total: Int

  init(_ pairs: PairNetwork) {
    self.init(
      starts: (0..<pairs.nodeCount).map { pairs.row(of: $0).lowerBound } + [pairs.others.count],
      others: pairs.others,
      weights: pairs.weights.map(Int.init),
      loops: [Int](repeating: 0, count: pairs.nodeCount)
    )
  }

  private init(starts: [Int], others: [Int32], weights: [Int], loops: [Int]) {
    nodeCount = loops.count
    self.starts = starts
    self.others = others
    self.weights = weights
    self.loops = loops
    let strengths = loops.indices.map { node in
      weights[starts[node]..<starts[node + 1]].reduce(loops[node], +)
    }
    self.strengths = strengths
    total = strengths.reduce(0, +)
    // Gains are products of two weights.
    precondition(total < 3_000_000_000, "a network of the weight \(total) is too heavy")
  }

  /// Where a node's row stands in ``others`` and ``weights``; its loop is in neither.
  func row(of node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

  /// The modularity of a partition times the square of ``total``.
  func quality(of partition: Partition) -> Int {
    var totals = [Int](repeating: 0, count: partition.groupCount)
    var inside = 0
    for node in 0..<nodeCount {
      let group = partition.groups[node]
      totals[group] += strengths[node]
      inside += loops[node]
      for place in row(of: node) where partition.groups[Int(others[place])] == group {
        inside += weights[place]
      }
    }
    return totals.reduce(total * inside) { $0 - $1 * $1 }
  }

  /// The network whose nodes are the groups of a partition.
  func folded(by partition: Partition) -> WeightedNetwork {
    var starts = [0]
    var others: [Int32] = []
    var weights: [Int] = []
    var loops = [Int](repeating: 0, count: partition.groupCount)
    var tally = Tally(count: partition.groupCount)
    for (group, nodes) in partition.members().enumerated() {
      for node in nodes {
        loops[group] += self.loops[node]
        for place in row(of: node) {
          let other = partition.groups[Int(self.others[place])]
          if other == group {
            loops[group] += self.weights[place]
          } else {
            tally.add(self.weights[place], to: other)
          }
        }
      }
      for other in tally.keys {
        others.append(Int32(other))
        weights.append(tally[other])
      }
      starts.append(others.count)
      tally.clear()
    }
    return WeightedNetwork(starts: starts, others: others, weights: weights, loops: loops)
  }
}

/// Sums by a number, of which few are not 0 at a time.
struct Tally {
  private var sums: [Int]
  /// The numbers that have a sum, in the order in which they came.
  private(set) var keys: [Int] = []

  init(count: Int) {
    sums = [Int](repeating: 0, count: count)
  }

  subscript(key: Int) -> Int { sums[key] }

  /// Adds an amount above 0.
  mutating func add(_ amount: Int, to key: Int) {
    if sums[key] == 0 { keys.append(key) }
    sums[key] += amount
  }

  /// Sets all sums to 0. Complexity: O(keys).
  mutating func clear() {
    for key in keys { sums[key] = 0 }
    keys.removeAll(keepingCapacity: true)
  }
}
