/// Betweenness by Brandes's algorithm, each pair of nodes joined at most once.
enum Betweenness {
  /// The scores, normalised: the share of the ordered pairs of other nodes whose shortest chains run
  /// through a node. Pairs that no chain joins count for nobody.
  ///
  /// - Parameter sampleSize: from how many nodes, drawn by chance but always the same ones, chains are
  ///   followed; nil for all. The scores are then estimates.
  /// - Complexity: O(pairs) for each node that chains are followed from, and O(nodes + pairs) memory.
  static func scores(of network: PairNetwork, sampleSize: Int? = nil) -> [Double] {
    let count = network.nodeCount
    var scores = [Double](repeating: 0, count: count)
    guard count > 2 else { return scores }
    var starts = Array(0..<count)
    if let sampleSize, sampleSize < count {
      var random = SeededRandom(seed: 1)
      random.pick(sampleSize, of: &starts)
      starts.removeLast(count - sampleSize)
    }
    var search = Search(of: network)
    for start in starts where !network.row(of: start).isEmpty {
      search.add(to: &scores, from: start)
    }
    let scale =
      Double(count) / Double(starts.count) / (Double(count - 1) * Double(count - 2))
    return scores.map { $0 * scale }
  }

  /// One search after the other, in the same memory.
  private struct Search {
    private let network: PairNetwork
    private var distances: [Int32]
    private var counts: [ChainCount]
    private var dependencies: [Double]
    /// The nodes found, by distance.
    private var found: [Int32] = []

    init(of network: PairNetwork) {
      self.network = network
      distances = [Int32](repeating: -1, count: network.nodeCount)
      counts = [ChainCount](repeating: .one, count: network.nodeCount)
      dependencies = [Double](repeating: 0, count: network.nodeCount)
    }

    /// Adds to each node the pairs of the start with another whose chains run through it.
    mutating func add(to scores: inout [Double], from start: Int) {
      distances[start] = 0
      counts[start] = .one
      found.append(Int32(start))
      var next = 0
      while next < found.count {
        let near = Int(found[next])
        let (distance, chains) = (distances[near] + 1, counts[near])
        next += 1
        for place in network.row(of: near) {
          let far = Int(network.others[place])
          if distances[far] < 0 {
            distances[far] = distance
            counts[far] = chains
            found.append(Int32(far))
          } else if distances[far] == distance {
            counts[far].add(chains)
          }
        }
      }
      // From the farthest back, each node gives its part to the nodes that chains come from. They are
      // found again from the near side, since rows of a directed network lead forward only.
      for node in found.reversed() {
        let near = Int(node)
        let (distance, chains) = (distances[near] + 1, counts[near])
        var dependency = 0.0
        for place in network.row(of: near) {
          let far = Int(network.others[place])
          if distances[far] == distance {
            dependency += chains.share(of: counts[far]) * (1 + dependencies[far])
          }
        }
        dependencies[near] = dependency
        if near != start { scores[near] += dependency }
      }
      for node in found { distances[Int(node)] = -1 }
      found.removeAll(keepingCapacity: true)
    }
  }
}

/// A number of chains, which may be too large for a number.
struct ChainCount {
  /// At most the base, but for the moment of an addition.
  private var value: Double
  /// How many times the base was taken out.
  private var exponent: Int32

  static let one = ChainCount(value: 1, exponent: 0)
  private static let base = 0x1p500

  /// Adds another number.
  mutating func add(_ other: ChainCount) {
    if exponent == other.exponent {
      value += other.value
    } else if exponent == other.exponent + 1 {
      value += other.value / Self.base
    } else if exponent + 1 == other.exponent {
      value = value / Self.base + other.value
      exponent = other.exponent
    } else if exponent < other.exponent {
      // So much larger that what was there is lost in rounding.
      self = other
    }
    if value > Self.base {
      value /= Self.base
      exponent += 1
    }
  }

  /// Which part of a sum that it was added to it is.
  func share(of sum: ChainCount) -> Double {
    switch sum.exponent - exponent {
    case 0: value / sum.value
    case 1: value / Self.base / sum.value
    default: 0
    }
  }
}
