/// Nodes in a frame, moved one by one by chance so that fewer lines cross and none runs through a node.
///
/// At first moves that make things worse are taken as well, and fewer and fewer of them as it cools
/// (simulated annealing). Lines are straight. What each link costs is kept, so that a move costs
/// what the links of one node cost.
struct Annealing {
  /// How bad what is.
  enum Cost {
    static let crossing: Float = 1
    static let passage: Float = 2
    static let overlap: Float = 6
    static let length: Float = 0.015
    static let nearness: Float = 0.1
    static let distance: Float = 0.005
  }

  /// How far linked nodes should be apart, in points, so that a line and its arrow can be seen.
  private let gap: (beside: Float, above: Float)

  /// How many links make a hub.
  private static let hubDegree = 16
  private let isCrowded: Bool

  private var boxes: BoxLanes
  private var lines: LineLanes
  private let links: [PlacementProblem.Link]
  private let neighbours: [[Int]]
  private let frame: (width: Float, height: Float)
  /// Where the centre of each node may be.
  private let bounds: [(x: ClosedRange<Float>, y: ClosedRange<Float>)]
  /// The length that a line can have without being long.
  private let unit: Float

  /// What is kept: the edges that cross each link, that pass nodes along it, and that pass each node.
  private var crossings: Lanes.Row
  private var passages: Lanes.Row
  private var passagesThrough: Lanes.Row

  /// - Precondition: there is a point for each node, in the frame.
  init(_ problem: PlacementProblem, from points: [Point]) {
    boxes = BoxLanes(problem.sizes, at: points)
    links = problem.links
    isCrowded = problem.isCrowded
    lines = LineLanes(links, at: points)
    var neighbours = [[Int]](repeating: [], count: points.count)
    for (place, link) in links.enumerated() {
      neighbours[link.first].append(place)
      neighbours[link.second].append(place)
    }
    self.neighbours = neighbours
    gap = (30 + Float(problem.labels.width), 26 + Float(problem.labels.height))
    frame = (Float(problem.frame.width), Float(problem.frame.height))
    bounds = points.indices.map { node in
      let (room, size) = (problem.room(of: node), problem.sizes[node])
      let left = Float(room.left) + Float(size.width / 2)
      let top = Float(room.top) + Float(size.height / 2)
      return (
        left...max(left, Float(room.right) - Float(size.width / 2)),
        top...max(top, Float(room.bottom) - Float(size.height / 2))
      )
    }
    unit = (frame.width * frame.height / Float(max(1, points.count))).squareRoot()
    crossings = Lanes.Row(count: links.count)
    passages = Lanes.Row(count: links.count)
    passagesThrough = Lanes.Row(count: points.count)
    countAll()
  }

  /// Counts anew what is kept.
  private mutating func countAll() {
    crossings = Lanes.Row(count: links.count)
    passages = crossings
    passagesThrough = Lanes.Row(count: neighbours.count)
    for link in links.indices {
      let weight = Float(links[link].weight)
      crossings.add(lines.crossingWeights(of: link), times: weight)
      let passed = boxes.passed(by: lines[link])
      passages[link] = weight * (passed.sum - 2)
      passagesThrough.add(passed, times: weight)
      passagesThrough[links[link].first] -= weight
      passagesThrough[links[link].second] -= weight
    }
  }

  /// Where the nodes are.
  var points: [Point] {
    neighbours.indices.map { Point(x: Double(boxes.x[$0]), y: Double(boxes.y[$0])) }
  }
  /// The crossings, each counted as often as edges cross there.
  var crossingCount: Double { links.indices.reduce(0) { $0 + Double(crossings[$1]) } / 2 }
  /// The edges that run through or close by nodes.
  var passageCount: Double { links.indices.reduce(0) { $0 + Double(passages[$1]) } }

  /// What all is worth together, the less the better.
  var cost: Double {
    let soft = neighbours.indices.reduce(0) { $0 + Double(softCost(of: $1, within: .infinity)) }
    return Double(Cost.crossing) * crossingCount + Double(Cost.passage) * passageCount + soft / 2
  }

  /// Makes so many moves, from a heat down to none.
  mutating func cool(moves: Int, from heat: Double, _ random: inout SteadyRandom) {
    guard neighbours.count > 1 else { return }
    let steps = isCrowded ? 64 : 1_024
    var decay = 1.0
    let range = Double(max(frame.width, frame.height)) / 2
    for step in 0..<steps {
      let part = Double(step) / Double(steps)
      let warmth = heat * decay * (1 - part)
      let reach = max(range * decay * (1 - part / 2), 6)
      let count = moves * (step + 1) / steps - moves * step / steps
      for _ in 0..<count {
        let node = nodeToMove(&random)
        move(node, Float(warmth), Float(reach), isLate: part > 0.9, &random)
      }
      decay *= 1 - 3.2 / Double(steps)
      // Rounding makes the two halves of a pair see a close miss in different ways, now and then.
      countAll()
    }
    // With so few moves two of hundreds may have been left on each other.
    if isCrowded { separate(&random) }
  }

  /// Moves nodes that still overlap others, until they do not or that seems to be in vain.
  private mutating func separate(_ random: inout SteadyRandom) {
    for reach in [0.5, 1, 2, 4] {
      for node in neighbours.indices {
        for _ in 0..<100 where boxes.overlap(of: node) > 0 {
          move(node, 0, Float(reach) * unit, isLate: true, &random)
        }
      }
    }
  }

  private mutating func move(
    _ node: Int,
    _ heat: Float,
    _ reach: Float,
    isLate: Bool,
    _ random: inout SteadyRandom
  ) {
    let old = (x: boxes.x[node], y: boxes.y[node])
    var new = old
    var spread = reach
    if !isLate && random.share() < 0.15 && !neighbours[node].isEmpty {
      new = middleOfNeighbours(node)
      spread = 1.5 * unit
    }
    new.x += Float(random.deviation()) * spread
    new.y += Float(random.deviation()) * spread
    let bounds = bounds[node]
    new.x = max(bounds.x.lowerBound, min(new.x, bounds.x.upperBound))
    new.y = max(bounds.y.lowerBound, min(new.y, bounds.y.upperBound))

    let limit =
      keptCost(of: node) + softCost(of: node, within: .infinity) + heat * Float(random.wait())
    place(node, new)
    let soft = softCost(of: node, within: limit)
    guard soft <= limit, soft + hardCost(of: node, within: limit - soft) <= limit else {
      place(node, old)
      return
    }
    place(node, old)
    count(node, by: -1)
    place(node, new)
    count(node, by: 1)
  }

  /// Any node, and as often one end of a link that crosses others or passes nodes.
  private func nodeToMove(_ random: inout SteadyRandom) -> Int {
    if !links.isEmpty && random.share() < 0.5 {
      let link = random.number(below: links.count)
      if crossings[link] + passages[link] > 0 {
        return random.share() < shareOfFirst(link) ? links[link].first : links[link].second
      }
    }
    let node = random.number(below: neighbours.count)
    guard isCrowded, neighbours[node].count > Self.hubDegree else { return node }
    // In its place some other: what a hub's move takes is enough for a hundred.
    let isMoved = random.share() * Double(neighbours[node].count) < Double(Self.hubDegree)
    return isMoved ? node : random.number(below: neighbours.count)
  }

  /// How often a bad link moves its first end, and not its second: as often, but in a crowd the end with fewer
  /// links the more often, since it moves sooner.
  private func shareOfFirst(_ link: Int) -> Double {
    guard isCrowded else { return 0.5 }
    let first = neighbours[links[link].first].count
    let second = neighbours[links[link].second].count
    return Double(second) / Double(first + second)
  }

  private mutating func place(_ node: Int, _ point: (x: Float, y: Float)) {
    boxes.x[node] = point.x
    boxes.y[node] = point.y
    for link in neighbours[node] {
      if links[link].first == node {
        lines.firstX[link] = point.x
        lines.firstY[link] = point.y
      } else {
        lines.secondX[link] = point.x
        lines.secondY[link] = point.y
      }
    }
  }

  private func middleOfNeighbours(_ node: Int) -> (x: Float, y: Float) {
    var sum: (x: Float, y: Float) = (0, 0)
    for link in neighbours[node] {
      let other = links[link].first == node ? links[link].second : links[link].first
      sum.x += boxes.x[other]
      sum.y += boxes.y[other]
    }
    let count = Float(neighbours[node].count)
    return (sum.x / count, sum.y / count)
  }

  /// What the crossings and passages of a node cost where it is, as kept.
  private func keptCost(of node: Int) -> Float {
    var cost = Cost.passage * passagesThrough[node]
    for link in neighbours[node] {
      cost += Cost.crossing * crossings[link] + Cost.passage * passages[link]
    }
    return cost
  }

  /// What a node's distances cost: long lines, ends too close, boxes that overlap. Stops above a limit.
  private func softCost(of node: Int, within limit: Float) -> Float {
    // Towards the middle, so that parts that nothing links do not drift away.
    let (x, y) = (boxes.x[node] - frame.width / 2, boxes.y[node] - frame.height / 2)
    var cost = Cost.distance * (x * x + y * y) / (unit * unit)
    for place in neighbours[node] {
      let link = links[place]
      let dx = abs(boxes.x[link.first] - boxes.x[link.second])
      let dy = abs(boxes.y[link.first] - boxes.y[link.second])
      cost += Cost.length * (dx * dx + dy * dy) / (unit * unit) * min(Float(link.weight), 2)
      let missing = min(
        boxes.halfWidth[link.first] + boxes.halfWidth[link.second] + gap.beside - dx,
        boxes.halfHeight[link.first] + boxes.halfHeight[link.second] + gap.above - dy
      )
      if missing > 0 { cost += Cost.nearness * missing }
    }
    if cost > limit { return cost }
    return cost + Cost.overlap * boxes.overlap(of: node)
  }

  /// What the crossings and passages of a node cost where it is, counted. Stops above a limit.
  private func hardCost(of node: Int, within limit: Float) -> Float {
    // Each link passes both its ends.
    var cost = Cost.passage * (lines.weight(passing: node, of: boxes) - ownWeight(of: node))
    if cost > limit { return cost }
    for link in neighbours[node] {
      let weight = Float(links[link].weight)
      cost += Cost.crossing * weight * lines.crossingWeight(of: link)
      if cost > limit { return cost }
    }
    for link in neighbours[node] {
      let weight = Float(links[link].weight)
      cost += Cost.passage * weight * (boxes.count(passedBy: lines[link]) - 2)
      if cost > limit { return cost }
    }
    return cost
  }

  private func ownWeight(of node: Int) -> Float {
    neighbours[node].reduce(0) { $0 + Float(links[$1].weight) }
  }

  /// Adds what a node's links cost to what is kept, or takes it away.
  private mutating func count(_ node: Int, by sign: Float) {
    let passing = lines.weights(passing: node, of: boxes)
    passages.add(passing, times: sign)
    passagesThrough[node] += sign * (passing.sum - ownWeight(of: node))
    for own in neighbours[node] {
      let link = links[own]
      let weight = sign * Float(link.weight)
      let passed = boxes.passed(by: lines[own])
      passages[own] += weight * (passed.sum - 2) - weight
      passagesThrough.add(passed, times: weight)
      passagesThrough[link.first] -= weight
      passagesThrough[link.second] -= weight
      let crossed = lines.crossingWeights(of: own)
      crossings[own] += weight * crossed.sum
      crossings.add(crossed, times: weight)
    }
  }
}
