/// How large a drawing is made for what it has to hold.
public enum Frame {
  /// The width of a drawing in points up to which text of 11 points is legible on a page or screen
  /// 1,200 pixels wide: it is then 9 pixels high.
  public static let widest = 1_400.0

  /// The least width, in points, in which a legend of two columns has room.
  static let narrowest = 440.0

  /// The room for nodes of these sizes.
  ///
  /// Few nodes get much room each, so that their links can be seen. Many get a frame that is higher
  /// rather than wider than a page, until it is as high as wide.
  ///
  /// - Parameters:
  ///   - sizes: The size of each node.
  ///   - links: How many links there are.
  ///   - aspect: The width to be divided by the height; nil for whatever suits.
  ///   - reserved: The height that something else in the drawing takes.
  public static func size(
    for sizes: [Size],
    links: Int,
    aspect: Double?,
    reserved: Double
  ) -> Size {
    let count = Double(max(1, sizes.count))
    let boxes = sizes.reduce(0) { $0 + ($1.width + 26) * ($1.height + 22) }
    let density = Double(links) / count
    let area = boxes * (1.7 + 5 / count.squareRoot() + 0.35 * min(density, 4))
    let wide = sizes.map(\.width).max() ?? 0
    let high = sizes.map(\.height).max() ?? 0
    // Of the whole drawing, reserved part included.
    let shape = aspect ?? 1.45
    var width = solve(area: area, shape: shape, reserved: reserved)
    var height = max(width / shape - reserved, high)
    if width > widest {
      width = widest
      let lowest = aspect.map { width / $0 } ?? width / 1.1
      height = max(min(area / width, lowest - reserved), width / 2)
      if aspect != nil { height = max(lowest - reserved, high) }
    }
    return Size(width: max(width, wide, narrowest), height: max(height, high))
  }

  /// The width `w` with `w * (w / shape - reserved) = area`.
  private static func solve(area: Double, shape: Double, reserved: Double) -> Double {
    let half = reserved * shape / 2
    return half + (half * half + area * shape).squareRoot()
  }
}
