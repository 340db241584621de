/// Rectangles that share a frame, each as large as what it has to hold.
public enum Rooms {
  /// What a room has to hold.
  public struct Need: Sendable, Hashable {
    /// The area, in square points.
    public let area: Double
    /// The least width and height.
    public let least: Size

    /// A need.
    public init(area: Double, least: Size) {
      self.area = area
      self.least = least
    }
  }

  /// Divides a frame into rooms that are wider than high, the largest first from the top left
  /// (a squarified treemap); it grows where a room would be less than its least size.
  ///
  /// - Returns: A room for each need, in the order of the needs, and the frame around them.
  /// - Complexity: O(*n* log *n*).
  public static func divide(_ frame: Size, among needs: [Need]) -> (rooms: [Rectangle], frame: Size)
  {
    guard !needs.isEmpty else { return ([], frame) }
    var wanted = needs.map { max($0.area, $0.least.width * $0.least.height, 1) }
    var best = grown(frame, treemap(of: wanted, in: frame), needs)
    // Rooms too narrow get more of the frame, which is better than a larger frame.
    for _ in 0..<12 {
      for (place, need) in needs.enumerated() {
        let (room, least) = (best.treemap[place], need.least)
        wanted[place] *= min(1.3, max(1, least.width / room.width, least.height / room.height))
      }
      let next = grown(frame, treemap(of: wanted, in: frame), needs)
      let isBetter = next.frame.width * next.frame.height < best.frame.width * best.frame.height
      best = isBetter ? next : (next.treemap, best.rooms, best.frame)
    }
    return (best.rooms, best.frame)
  }

  /// Rooms stretched until each has its least size.
  private static func grown(
    _ frame: Size,
    _ treemap: [Rectangle],
    _ needs: [Need]
  ) -> (treemap: [Rectangle], rooms: [Rectangle], frame: Size) {
    var factor = (x: 1.0, y: 1.0)
    for (room, need) in zip(treemap, needs) {
      factor.x = max(factor.x, need.least.width / room.width)
      factor.y = max(factor.y, need.least.height / room.height)
    }
    let rooms = treemap.map { room in
      Rectangle(
        left: room.left * factor.x,
        top: room.top * factor.y,
        right: room.right * factor.x,
        bottom: room.bottom * factor.y
      )
    }
    return (treemap, rooms, Size(width: frame.width * factor.x, height: frame.height * factor.y))
  }

  /// Rooms of the areas wanted, or of the same share each of the frame.
  private static func treemap(of wanted: [Double], in frame: Size) -> [Rectangle] {
    // Squares of a frame that is less wide are rooms of this shape.
    let shape = 1.5
    let scale = frame.width / shape * frame.height / wanted.reduce(0, +)
    let order = wanted.indices.sorted { (wanted[$1], $0) < (wanted[$0], $1) }
    var rooms = [Rectangle](
      repeating: Rectangle(left: 0, top: 0, right: 0, bottom: 0),
      count: wanted.count
    )
    var rest = Rectangle(left: 0, top: 0, right: frame.width / shape, bottom: frame.height)
    var next = 0
    while next < order.count {
      let side = min(rest.width, rest.height)
      var row: [Int] = []
      var area = 0.0
      var badness = Double.infinity
      while next < order.count {
        let more = row + [order[next]]
        let sum = area + wanted[order[next]] * scale
        let worst =
          more.map { place in
            let length = wanted[place] * scale / sum * side
            return max(length * side / sum, sum / side / length)
          }.max() ?? 1
        if worst > badness { break }
        (row, area, badness) = (more, sum, worst)
        next += 1
      }
      rest = fill(row, of: area, in: rest, wanted, scale, &rooms)
    }
    return rooms.map { room in
      Rectangle(
        left: room.left * shape,
        top: room.top,
        right: room.right * shape,
        bottom: room.bottom
      )
    }
  }

  /// Puts a row along the shorter side of what is left, and returns what is left then.
  private static func fill(
    _ row: [Int],
    of area: Double,
    in rest: Rectangle,
    _ wanted: [Double],
    _ scale: Double,
    _ rooms: inout [Rectangle]
  ) -> Rectangle {
    let isColumn = rest.width >= rest.height
    let side = isColumn ? rest.height : rest.width
    let depth = area / side
    var from = isColumn ? rest.top : rest.left
    for place in row {
      let length = wanted[place] * scale / depth
      rooms[place] =
        isColumn
        ? Rectangle(left: rest.left, top: from, right: rest.left + depth, bottom: from + length)
        : Rectangle(left: from, top: rest.top, right: from + length, bottom: rest.top + depth)
      from += length
    }
    var left = rest
    if isColumn { left.left += depth } else { left.top += depth }
    return left
  }
}
