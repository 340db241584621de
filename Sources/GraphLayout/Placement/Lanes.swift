/// Eight numbers that are worked on at once.
typealias Lanes = SIMD8<Float>

extension Lanes {
  /// Numbers in groups of eight; what fills the last group stands for nothing.
  struct Row {
    private(set) var groups: [Lanes]

    init(count: Int, filler: Float = 0) {
      groups = Array(repeating: Lanes(repeating: filler), count: (count + 7) / 8)
    }

    init(_ numbers: [Float], filler: Float = 0) {
      self.init(count: numbers.count, filler: filler)
      for (place, number) in numbers.enumerated() { self[place] = number }
    }

    subscript(place: Int) -> Float {
      @inline(__always) get { groups[place >> 3][place & 7] }
      @inline(__always) set { groups[place >> 3][place & 7] = newValue }
    }

    var sum: Float { groups.reduce(Lanes()) { $0 + $1 }.sum() }

    mutating func add(_ other: Row, times factor: Float) {
      for place in groups.indices { groups[place] += other.groups[place] * factor }
    }

    /// A row made group by group.
    init(groups: [Lanes]) {
      self.groups = groups
    }
  }

  /// The numbers without their signs, whose bits are the highest.
  @inline(__always)
  var magnitudes: Lanes {
    let bits = unsafe unsafeBitCast(self, to: SIMD8<UInt32>.self)
    return unsafe unsafeBitCast(bits & SIMD8<UInt32>(repeating: 0x7FFF_FFFF), to: Lanes.self)
  }
}

/// The boxes of nodes.
struct BoxLanes {
  /// How far boxes should be apart, and lines from boxes, in points.
  enum Gap {
    static let beside: Float = 12
    static let above: Float = 9
    static let ofLines: Float = 4
  }

  var x: Lanes.Row
  var y: Lanes.Row
  let halfWidth: Lanes.Row
  let halfHeight: Lanes.Row

  init(_ sizes: [Size], at points: [Point]) {
    // Fillers are far from everything.
    x = Lanes.Row(points.map { Float($0.x) }, filler: 1e9)
    y = Lanes.Row(points.map { Float($0.y) }, filler: 1e9)
    halfWidth = Lanes.Row(sizes.map { Float($0.width / 2) })
    halfHeight = Lanes.Row(sizes.map { Float($0.height / 2) })
  }

  /// How many boxes a box overlaps or comes close to, each a little more the deeper.
  func overlap(of node: Int) -> Float {
    let (ownX, ownY) = (x[node], y[node])
    let width = halfWidth[node] + Gap.beside
    let height = halfHeight[node] + Gap.above
    var sum = Lanes()
    for group in x.groups.indices {
      let dx = halfWidth.groups[group] + width - (x.groups[group] - ownX).magnitudes
      let dy = halfHeight.groups[group] + height - (y.groups[group] - ownY).magnitudes
      let depth = dx.replacing(with: dy, where: dy .< dx)
      sum += (1 + 0.1 * depth).replacing(with: 0, where: depth .<= 0)
    }
    // The box itself was among them.
    let own = min(halfWidth[node] + width, halfHeight[node] + height)
    return max(0, sum.sum() - (1 + 0.1 * own))
  }

  /// A 1 for each box that a line runs through or close by, its ends too.
  func passed(by line: LineLanes.Line) -> Lanes.Row {
    var groups: [Lanes] = []
    groups.reserveCapacity(x.groups.count)
    for group in x.groups.indices { groups.append(passed(by: line, group)) }
    return Lanes.Row(groups: groups)
  }

  /// How many boxes a line runs through or close by, its ends too.
  func count(passedBy line: LineLanes.Line) -> Float {
    var sum = Lanes()
    for group in x.groups.indices { sum += passed(by: line, group) }
    return sum.sum()
  }

  @inline(__always)
  private func passed(by line: LineLanes.Line, _ group: Int) -> Lanes {
    LineLanes.passes(
      (line.firstX - x.groups[group], line.firstY - y.groups[group]),
      (line.secondX - x.groups[group], line.secondY - y.groups[group]),
      halfWidth.groups[group] + Gap.ofLines,
      halfHeight.groups[group] + Gap.ofLines
    )
  }
}

/// The straight lines of links.
struct LineLanes {
  /// One of them.
  struct Line {
    let firstX: Float
    let firstY: Float
    let secondX: Float
    let secondY: Float
  }

  var firstX: Lanes.Row
  var firstY: Lanes.Row
  var secondX: Lanes.Row
  var secondY: Lanes.Row
  /// How many edges run along each line, none along a filler.
  let weight: Lanes.Row

  init(_ links: [PlacementProblem.Link], at points: [Point]) {
    firstX = Lanes.Row(links.map { Float(points[$0.first].x) })
    firstY = Lanes.Row(links.map { Float(points[$0.first].y) })
    secondX = Lanes.Row(links.map { Float(points[$0.second].x) })
    secondY = Lanes.Row(links.map { Float(points[$0.second].y) })
    weight = Lanes.Row(links.map { Float($0.weight) })
  }

  subscript(place: Int) -> Line {
    Line(
      firstX: firstX[place],
      firstY: firstY[place],
      secondX: secondX[place],
      secondY: secondY[place]
    )
  }

  /// How many edges cross a line. Lines with a common end do not cross, nor does a line itself: where
  /// an end is on the other line the products are exactly 0.
  func crossingWeight(of line: Int) -> Float {
    let line = self[line]
    var sum = Lanes()
    for group in weight.groups.indices { sum += crossingWeights(of: line, group) }
    return sum.sum()
  }

  /// The weight of each line that crosses a line, and 0 for the others.
  func crossingWeights(of line: Int) -> Lanes.Row {
    let line = self[line]
    var groups: [Lanes] = []
    groups.reserveCapacity(weight.groups.count)
    for group in weight.groups.indices { groups.append(crossingWeights(of: line, group)) }
    return Lanes.Row(groups: groups)
  }

  /// How many edges run through a box or close by, its own too.
  func weight(passing node: Int, of boxes: BoxLanes) -> Float {
    let box = Box(node, of: boxes)
    var sum = Lanes()
    for group in weight.groups.indices { sum += weights(passing: box, group) }
    return sum.sum()
  }

  /// The weight of each line that runs through a box or close by, its own too, and 0 for the others.
  func weights(passing node: Int, of boxes: BoxLanes) -> Lanes.Row {
    let box = Box(node, of: boxes)
    var groups: [Lanes] = []
    groups.reserveCapacity(weight.groups.count)
    for group in weight.groups.indices { groups.append(weights(passing: box, group)) }
    return Lanes.Row(groups: groups)
  }

  private struct Box {
    let x: Float
    let y: Float
    let halfWidth: Lanes
    let halfHeight: Lanes

    init(_ node: Int, of boxes: BoxLanes) {
      x = boxes.x[node]
      y = boxes.y[node]
      halfWidth = Lanes(repeating: boxes.halfWidth[node] + BoxLanes.Gap.ofLines)
      halfHeight = Lanes(repeating: boxes.halfHeight[node] + BoxLanes.Gap.ofLines)
    }
  }

  @inline(__always)
  private func weights(passing box: Box, _ group: Int) -> Lanes {
    weight.groups[group]
      * Self.passes(
        (firstX.groups[group] - box.x, firstY.groups[group] - box.y),
        (secondX.groups[group] - box.x, secondY.groups[group] - box.y),
        box.halfWidth,
        box.halfHeight
      )
  }

  @inline(__always)
  private func crossingWeights(of line: Line, _ group: Int) -> Lanes {
    let (rx, ry) = (firstX.groups[group], firstY.groups[group])
    let (sx, sy) = (secondX.groups[group], secondY.groups[group])
    let (dx, dy) = (line.secondX - line.firstX, line.secondY - line.firstY)
    let (ex, ey) = (sx - rx, sy - ry)
    let (px, py) = (rx - line.firstX, ry - line.firstY)
    let first = (dx * py - dy * px) * (dx * (sy - line.firstY) - dy * (sx - line.firstX))
    let second =
      (ey * px - ex * py) * (ex * (line.secondY - ry) - ey * (line.secondX - rx))
    let zero = Lanes()
    return weight.groups[group]
      .replacing(with: zero, where: first .>= zero)
      .replacing(with: zero, where: second .>= zero)
  }

  /// A 1 for each line from a point to another that meets a box around the origin, else a 0.
  @inline(__always)
  static func passes(
    _ from: (x: Lanes, y: Lanes),
    _ to: (x: Lanes, y: Lanes),
    _ halfWidth: Lanes,
    _ halfHeight: Lanes
  ) -> Lanes {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let reach = halfWidth * dy.magnitudes + halfHeight * dx.magnitudes
    let away = (from.x * dy - from.y * dx).magnitudes
    // On one side of the box: the middle of both ends is further away than half of each together.
    let besideX = (from.x + to.x).magnitudes - dx.magnitudes - 2 * halfWidth
    let besideY = (from.y + to.y).magnitudes - dy.magnitudes - 2 * halfHeight
    let zero = Lanes()
    return Lanes(repeating: 1)
      .replacing(with: zero, where: away .> reach)
      .replacing(with: zero, where: besideX .> zero)
      .replacing(with: zero, where: besideY .> zero)
  }
}
