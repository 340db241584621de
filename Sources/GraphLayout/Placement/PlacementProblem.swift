/// Nodes to be placed in a frame, and what links them.
public struct PlacementProblem: Sendable, Hashable {
  /// A link between two nodes.
  public struct Link: Sendable, Hashable {
    /// The place of one end among the nodes.
    public let first: Int
    /// The place of the other end, which is another node.
    public let second: Int
    /// How many edges are drawn along it.
    public let weight: Double

    /// A link.
    public init(_ first: Int, _ second: Int, weight: Double = 1) {
      self.first = first
      self.second = second
      self.weight = weight
    }
  }

  /// The size of each node.
  public let sizes: [Size]
  /// The links, each pair of nodes at most once.
  public let links: [Link]
  /// The room for all nodes.
  public let frame: Size
  /// The room for a label between linked nodes.
  public let labels: Size
  /// The part of the frame that each node stays in; empty for all of the frame.
  public var rooms: [Rectangle] = []

  /// A problem.
  ///
  /// - Precondition: links are between two of the nodes.
  public init(
    sizes: [Size],
    links: [Link],
    frame: Size,
    labels: Size = Size(width: 0, height: 0)
  ) {
    precondition(
      links.allSatisfy { link in
        sizes.indices.contains(link.first) && sizes.indices.contains(link.second)
          && link.first != link.second
      },
      "a link does not link two of the \(sizes.count) nodes"
    )
    self.sizes = sizes
    self.links = links
    self.frame = frame
    self.labels = labels
  }

  /// A problem whose links are edges: those between the same nodes make one link, and loops none.
  public init(
    sizes: [Size],
    edges: [(Int, Int)],
    frame: Size,
    labels: Size = Size(width: 0, height: 0)
  ) {
    var weights: [[Int]: Double] = [:]
    for (tail, head) in edges where tail != head {
      weights[[min(tail, head), max(tail, head)], default: 0] += 1
    }
    let pairs = weights.keys.sorted { $0.lexicographicallyPrecedes($1) }
    self.init(
      sizes: sizes,
      links: pairs.map { Link($0[0], $0[1], weight: weights[$0] ?? 1) },
      frame: frame,
      labels: labels
    )
  }

  /// Whether there is so much to be placed that nobody follows each line any more.
  ///
  /// More work then still makes fewer lines cross, but not so few that they could be followed.
  public var isCrowded: Bool { sizes.count > 150 || links.count > 180 }

  /// Moves points from wherever they are into the frame, and keeps how they lie to each other.
  ///
  /// - Precondition: there is a point for each node.
  public func fitted(_ points: [Point]) -> [Point] {
    precondition(points.count == sizes.count, "\(points.count) points for \(sizes.count) nodes")
    guard let box = Rectangle(around: points) else { return [] }
    return points.indices.map { place in
      let (point, size, room) = (points[place], sizes[place], room(of: place))
      let share = (
        x: box.width > 0 ? (point.x - box.left) / box.width : 0.5,
        y: box.height > 0 ? (point.y - box.top) / box.height : 0.5
      )
      return Point(
        x: room.left + size.width / 2 + share.x * max(0, room.width - size.width),
        y: room.top + size.height / 2 + share.y * max(0, room.height - size.height)
      )
    }
  }

  /// Where a node may be.
  func room(of node: Int) -> Rectangle {
    rooms.isEmpty
      ? Rectangle(left: 0, top: 0, right: frame.width, bottom: frame.height) : rooms[node]
  }
}
