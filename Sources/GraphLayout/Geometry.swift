/// A place in a drawing, in points from the left and from the top.
public struct Point: Sendable, Hashable {
  /// From the left.
  public var x: Double
  /// From the top.
  public var y: Double

  /// A place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// The width and height of something, in points.
public struct Size: Sendable, Hashable {
  /// From left to right.
  public var width: Double
  /// From top to bottom.
  public var height: Double

  /// A size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle of a drawing, in points.
public struct Rectangle: Sendable, Hashable {
  /// The side of the smallest x.
  public var left: Double
  /// The side of the smallest y.
  public var top: Double
  /// The side of the largest x.
  public var right: Double
  /// The side of the largest y.
  public var bottom: Double

  /// A rectangle of four sides.
  public init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// A rectangle of a size around a point.
  public init(centre: Point, size: Size) {
    left = centre.x - size.width / 2
    top = centre.y - size.height / 2
    right = centre.x + size.width / 2
    bottom = centre.y + size.height / 2
  }

  /// The smallest rectangle around points; nil without any.
  public init?(around points: some Sequence<Point>) {
    var box: Rectangle?
    for point in points {
      let own = Rectangle(left: point.x, top: point.y, right: point.x, bottom: point.y)
      box = box.map { $0.union(own) } ?? own
    }
    guard let box else { return nil }
    self = box
  }

  /// From left to right.
  public var width: Double { right - left }
  /// From top to bottom.
  public var height: Double { bottom - top }
  /// The middle.
  public var centre: Point { Point(x: (left + right) / 2, y: (top + bottom) / 2) }

  /// The smallest rectangle around this one and another.
  public func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      left: min(left, other.left),
      top: min(top, other.top),
      right: max(right, other.right),
      bottom: max(bottom, other.bottom)
    )
  }

  /// Whether it shares more than so many points of width and of height with another.
  func overlaps(_ other: Rectangle, byMoreThan slack: Double) -> Bool {
    min(right, other.right) - max(left, other.left) > slack
      && min(bottom, other.bottom) - max(top, other.top) > slack
  }

  /// Whether it touches another; one without width or height can.
  func isNear(_ other: Rectangle) -> Bool {
    left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom
  }

  /// Whether a point is inside, and not on a side.
  func contains(_ point: Point) -> Bool {
    left < point.x && point.x < right && top < point.y && point.y < bottom
  }
}

/// A straight line between two points.
struct Segment: Hashable {
  let from: Point
  let to: Point

  /// Whether both lines go through each other; lines that only touch do not.
  func crosses(_ other: Segment) -> Bool {
    side(of: other.from) * side(of: other.to) < 0 && other.side(of: from) * other.side(of: to) < 0
  }

  /// Whether some of it is inside a rectangle.
  func enters(_ box: Rectangle) -> Bool {
    if box.contains(from) || box.contains(to) { return true }
    let corners = [
      Point(x: box.left, y: box.top), Point(x: box.right, y: box.top),
      Point(x: box.right, y: box.bottom), Point(x: box.left, y: box.bottom),
    ]
    return corners.indices.contains { place in
      crosses(Segment(from: corners[place], to: corners[(place + 1) % 4]))
    }
  }

  /// More than 0 on one side of the line through both ends, less on the other.
  private func side(of point: Point) -> Double {
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  }
}
