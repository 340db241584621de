import StakeholderGraph

/// The pairs of nodes that edges join, each once, as compressed rows over node numbers.
struct PairNetwork {
  /// The number of nodes, joined to others or not.
  let nodeCount: Int
  private let starts: [Int]
  /// For each node the nodes that it is joined to, upwards.
  let others: [Int32]
  /// For each of those the number of edges that join the two.
  let weights: [Int32]

  /// The pairs of some edges; self-loops make none.
  ///
  /// - Parameter isDirected: whether an edge joins its source to its target only, and not back.
  /// - Complexity: O(nodeCount + edges).
  init(_ edges: [EdgeID], of graph: Graph, isDirected: Bool) {
    var near: [Int32] = []
    var far: [Int32] = []
    near.reserveCapacity(isDirected ? edges.count : 2 * edges.count)
    far.reserveCapacity(near.capacity)
    for edge in edges {
      let source = Int32(graph.source(of: edge).index)
      let target = Int32(graph.target(of: edge).index)
      guard source != target else { continue }
      near.append(source)
      far.append(target)
      if isDirected { continue }
      near.append(target)
      far.append(source)
    }
    self.init(near: near, far: far, nodeCount: graph.nodeCount)
  }

  private init(near: [Int32], far: [Int32], nodeCount: Int) {
    self.nodeCount = nodeCount
    // Stable sorts by one end after the other leave each row in order.
    let byFar = Self.order(of: far, below: nodeCount)
    let byNear = Self.order(of: byFar.map { near[Int($0)] }, below: nodeCount)
    var starts = [0]
    var others: [Int32] = []
    var weights: [Int32] = []
    starts.reserveCapacity(nodeCount + 1)
    for place in byNear {
      let entry = Int(byFar[Int(place)])
      while starts.count <= near[entry] { starts.append(others.count) }
      if others.count > starts[starts.count - 1], others[others.count - 1] == far[entry] {
        weights[others.count - 1] += 1
      } else {
        others.append(far[entry])
        weights.append(1)
      }
    }
    while starts.count <= nodeCount { starts.append(others.count) }
    self.starts = starts
    self.others = others
    self.weights = weights
  }

  /// The positions of keys in the order of the keys, equals in their order.
  private static func order(of keys: [Int32], below bound: Int) -> [Int32] {
    var places = [Int](repeating: 0, count: bound + 1)
    for key in keys { places[Int(key) + 1] += 1 }
    for key in places.indices.dropFirst() { places[key] += places[key - 1] }
    var order = [Int32](repeating: 0, count: keys.count)
    for (position, key) in keys.enumerated() {
      order[places[Int(key)]] = Int32(position)
      places[Int(key)] += 1
    }
    return order
  }

  /// Where a node's row stands in ``others`` and ``weights``.
  func row(of node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }
}
