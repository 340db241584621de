import StakeholderGraph

/// The chains of a network whose weakest hop has a given support, the best first.
///
/// Best is the highest support in all, then the order of the nodes on the way. Each node keeps the
/// best ways from it to the end, of which only those are worked out that somebody asks for: the next
/// way from a node is the best of its hops, each with the first way from there that it did not
/// use yet (the recursive enumeration of Jiménez and Marzal).
struct BestPaths {
  private let network: PathNetwork
  private let weakest: Int
  /// The place of each node in the order of names.
  private let order: [Int]
  /// For each state the best ways from it, as far as somebody asked.
  private var ways: [[Way]]
  /// For each state the ways that come next, once somebody asked for more than one.
  private var candidates: [BinaryHeap<Way>?]
  private var isExhausted: [Bool]

  /// A way from a node to the end: a hop, and which of the ways from the node that it leads to.
  private struct Way: Comparable {
    let support: Int
    let order: Int
    let hop: Int
    let rank: Int

    static func < (first: Way, second: Way) -> Bool {
      (second.support, first.order, first.rank) < (first.support, second.order, second.rank)
    }
  }

  /// - Complexity: O(hops).
  init(of network: PathNetwork, weakest: Int, order: [Int]) {
    self.network = network
    self.weakest = weakest
    self.order = order
    ways = [[Way]](repeating: [], count: 2 * network.nodes.count)
    candidates = [BinaryHeap<Way>?](repeating: nil, count: ways.count)
    isExhausted = [Bool](repeating: false, count: ways.count)
    ways[Self.state(0, mustMeetWeakest: false)] = [Way(support: 0, order: 0, hop: -1, rank: 0)]
    isExhausted[Self.state(0, mustMeetWeakest: false)] = true
    for state in ways.indices.dropFirst(2) {
      if let best = firstWays(from: state).min() { ways[state] = [best] }
    }
  }

  /// A node, and whether a hop as weak as the weakest still has to come.
  private static func state(_ node: Int, mustMeetWeakest: Bool) -> Int {
    2 * node + (mustMeetWeakest ? 1 : 0)
  }

  private func next(_ state: Int, by hop: Int) -> Int {
    Self.state(
      network.hops[hop].to,
      mustMeetWeakest: state % 2 == 1 && network.hops[hop].support > weakest
    )
  }

  /// Each hop from a state with the best way from there.
  private func firstWays(from state: Int) -> [Way] {
    network.hops(from: state / 2).compactMap { hop in
      network.hops[hop].support >= weakest ? way(from: state, by: hop, rank: 0) : nil
    }
  }

  private func way(from state: Int, by hop: Int, rank: Int) -> Way? {
    let rest = ways[next(state, by: hop)]
    guard rank < rest.count else { return nil }
    return Way(
      support: network.hops[hop].support + rest[rank].support,
      order: order[network.hops[hop].to],
      hop: hop,
      rank: rank
    )
  }

  /// The hops of a chain by its place among the best, from 0; nil if there are not that many.
  ///
  /// - Complexity: asked for in order, O(length × log degree) each, after O(hops) once.
  mutating func path(_ place: Int) -> [Int]? {
    var state = Self.state(network.nodes.count - 1, mustMeetWeakest: true)
    guard !ways[state].isEmpty else { return nil }
    while ways[state].count <= place {
      if !extend(state) { return nil }
    }
    var rank = place
    var hops: [Int] = []
    while ways[state][rank].hop >= 0 {
      let way = ways[state][rank]
      hops.append(way.hop)
      state = next(state, by: way.hop)
      rank = way.rank
    }
    return hops
  }

  /// Works out one more way from a state, which has one already; false if there is none.
  private mutating func extend(_ state: Int) -> Bool {
    // The states along the last way that have to be extended first. A list and no recursion, since
    // a chain may be longer than the stack is deep.
    var waiting: [Int] = []
    var current = state
    while !isExhausted[current], let last = ways[current].last {
      waiting.append(current)
      current = next(current, by: last.hop)
      if ways[current].count > last.rank + 1 { break }
    }
    for state in waiting.reversed() { addWay(to: state) }
    return !isExhausted[state]
  }

  private mutating func addWay(to state: Int) {
    guard let last = ways[state].last else { return }
    var heap =
      candidates[state]
      ?? BinaryHeap(firstWays(from: state).filter { $0.hop != last.hop })
    // Given up while it changes, since two owners would make it be copied.
    candidates[state] = nil
    if let way = way(from: state, by: last.hop, rank: last.rank + 1) { heap.insert(way) }
    if let best = heap.popMin() { ways[state].append(best) } else { isExhausted[state] = true }
    candidates[state] = heap
  }
}
