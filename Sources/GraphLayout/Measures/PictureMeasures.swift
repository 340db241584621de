/// How readable a drawing of Graphviz is, in numbers.
public struct PictureMeasures: Sendable, Hashable {
  /// The nodes drawn.
  public let nodes: Int
  /// The edges drawn.
  public let edges: Int
  /// The pairs of edges without a common end whose lines cross.
  public let crossings: Int
  /// The pairs of an edge and a node that is not its end, where the line runs through the node's shape
  /// and not only along its rim.
  public let edgesThroughNodes: Int
  /// The pairs of nodes whose shapes overlap.
  public let nodeOverlaps: Int
  /// The pairs of lines of text that overlap, the legend's too.
  public let labelOverlaps: Int
  /// The lines of text in nodes that are wider than the node's shape.
  public let labelSpill: Int
  /// The size of the smallest text, in points.
  public let smallestText: Double
  /// The size of the drawing, in points.
  public let size: Size

  /// Measures a drawing.
  ///
  /// - Complexity: O(*e*² + *e* · *n* + *t*²) for *e* edges, *n* nodes and *t* lines of text, where most
  ///   pairs are told apart by their boxes.
  public init(_ picture: DrawnPicture) {
    nodes = picture.nodes.count
    edges = picture.edges.count
    size = picture.size
    smallestText = picture.texts.map(\.size).min() ?? 0
    let lines = Self.lines(of: picture)
    crossings = Self.crossings(lines)
    edgesThroughNodes = Self.passages(lines, picture.nodes.map(\.box))
    nodeOverlaps = Self.overlaps(picture.nodes.map(\.box), slack: 1)
    labelOverlaps = Self.overlaps(picture.texts.map(\.box), slack: 2)
    labelSpill = picture.nodes.reduce(0) { count, node in
      count + node.texts.count { $0.box.width > node.box.width * 1.1 }
    }
  }

  /// Crossings for each edge; 0 without edges.
  public var crossingsPerEdge: Double { edges == 0 ? 0 : Double(crossings) / Double(edges) }

  /// The width divided by the height; 0 for a drawing without a size.
  public var aspect: Double { size.height > 0 ? size.width / size.height : 0 }

  /// The size of the smallest text in pixels, where the drawing is shown so many pixels wide.
  public func smallestText(atWidth pixels: Double) -> Double {
    size.width > 0 ? smallestText * pixels / size.width : 0
  }

  /// An edge's line with what tells it from others.
  private struct Line {
    /// The places of its ends among the nodes; -1 where the title tells none.
    let ends: (Int, Int)
    let segments: [Segment]
    let box: Rectangle

    func hasEnd(_ node: Int) -> Bool { ends.0 == node || ends.1 == node }

    func sharesEnd(with other: Line) -> Bool {
      (ends.0 >= 0 && other.hasEnd(ends.0)) || (ends.1 >= 0 && other.hasEnd(ends.1))
    }
  }

  private static func lines(of picture: DrawnPicture) -> [Line] {
    var places: [String: Int] = [:]
    for (place, node) in picture.nodes.enumerated() { places[node.title] = place }
    return picture.edges.compactMap { edge in
      guard let box = Rectangle(around: edge.line) else { return nil }
      return Line(
        ends: ends(of: edge.title, places),
        segments: zip(edge.line, edge.line.dropFirst()).map { Segment(from: $0, to: $1) },
        box: box
      )
    }
  }

  /// The ends that a title tells; names may hold the sign between them, and ports follow a colon.
  private static func ends(of title: String, _ places: [String: Int]) -> (Int, Int) {
    func place(of name: Substring) -> Int? {
      places[String(name)] ?? name.lastIndex(of: ":").flatMap { place(of: name[..<$0]) }
    }
    let bytes = Array(title.utf8)
    for sign in ["->", "--"] {
      let sign = Array(sign.utf8)
      for start in bytes.indices where bytes[start...].starts(with: sign) {
        let tail = String(decoding: bytes[..<start], as: UTF8.self)
        let head = String(decoding: bytes[(start + 2)...], as: UTF8.self)
        if let tail = place(of: tail[...]), let head = place(of: head[...]) { return (tail, head) }
      }
    }
    return (-1, -1)
  }

  private static func crossings(_ lines: [Line]) -> Int {
    var count = 0
    for (place, line) in lines.enumerated() {
      for other in lines[(place + 1)...] {
        if line.sharesEnd(with: other) || !line.box.isNear(other.box) { continue }
        if line.segments.contains(where: { segment in
          other.segments.contains { segment.crosses($0) }
        }) {
          count += 1
        }
      }
    }
    return count
  }

  private static func passages(_ lines: [Line], _ boxes: [Rectangle]) -> Int {
    var count = 0
    for (node, box) in boxes.enumerated() {
      let inner = Rectangle(
        left: box.left + box.width / 10,
        top: box.top + box.height / 10,
        right: box.right - box.width / 10,
        bottom: box.bottom - box.height / 10
      )
      for line in lines where !line.hasEnd(node) {
        if line.box.isNear(inner) && line.segments.contains(where: { $0.enters(inner) }) {
          count += 1
        }
      }
    }
    return count
  }

  private static func overlaps(_ boxes: [Rectangle], slack: Double) -> Int {
    var count = 0
    for (place, box) in boxes.enumerated() {
      count += boxes[(place + 1)...].count { box.overlaps($0, byMoreThan: slack) }
    }
    return count
  }
}
