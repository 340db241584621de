/// What a drawing of Graphviz in SVG has where, read from its text.
public struct DrawnPicture: Sendable {
  /// A line of text.
  public struct Text: Sendable, Hashable {
    /// What it says.
    public let words: String
    /// The size of its letters.
    public let size: Double
    /// About where it is: its width is taken to be 0.55 of the size for each letter, and the size for
    /// one as wide as Chinese ones, whatever the font.
    public let box: Rectangle
  }

  /// A node with its label.
  public struct Node: Sendable {
    /// Its name in the graph.
    public let title: String
    /// The smallest rectangle around its shape, or around its label where it has no shape.
    public let box: Rectangle
    /// The lines of its label.
    public let texts: [Text]
  }

  /// An edge with the line drawn for it.
  public struct Edge: Sendable {
    /// The name of the edge: those of its ends with `->` or `--` between them.
    public let title: String
    /// The corners of the line; a curve is eight straight pieces.
    public let line: [Point]
    /// The lines of its label.
    public let texts: [Text]
  }

  /// The size of the whole drawing.
  public private(set) var size = Size(width: 0, height: 0)
  /// The nodes in the order of the drawing.
  public private(set) var nodes: [Node] = []
  /// The edges in the order of the drawing.
  public private(set) var edges: [Edge] = []
  /// All text in the order of the drawing: of the graph itself, its nodes, edges and clusters.
  public private(set) var texts: [Text] = []
  /// The text of the graph itself, such as its legend.
  public private(set) var ownTexts: [Text] = []

  /// Reads a drawing; what is no SVG of Graphviz has no nodes and no edges.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(svg bytes: [UInt8]) {
    var groups: [Group] = []
    var text: (attributes: [String: String], words: String)?
    var title: String?
    for piece in MarkupTags(bytes) {
      switch piece {
      case .open("svg", let attributes, _) where size.width == 0:
        let box = Self.numbers(attributes["viewBox"] ?? "")
        if box.count == 4 { size = Size(width: box[2], height: box[3]) }
      case .open("g", let attributes, let isEmpty):
        if !isEmpty { groups.append(Group(attributes["class"] ?? "")) }
      case .close("g"):
        if let group = groups.popLast() { add(group, to: &groups) }
      case .open("title", _, false): title = ""
      case .close("title"):
        if let title, !groups.isEmpty { groups[groups.count - 1].title = title }
        title = nil
      case .open("text", let attributes, false): text = (attributes, "")
      case .close("text"):
        if let text, !groups.isEmpty {
          groups[groups.count - 1].texts.append(Self.text(text.words, text.attributes))
        }
        text = nil
      case .text(let words):
        title? += words
        text?.words += words
      case .open(let name, let attributes, _):
        guard !groups.isEmpty else { continue }
        groups[groups.count - 1].addShape(name, attributes)
      case .close, .other: continue
      }
    }
  }

  private mutating func add(_ group: Group, to groups: inout [Group]) {
    switch group.kind {
    case "node":
      texts += group.texts
      let label = group.texts.map(\.box)
      guard let first = group.shapes.first ?? label.first else { return }
      let box = (group.shapes.isEmpty ? label : group.shapes).reduce(first) { $0.union($1) }
      nodes.append(Node(title: group.title, box: box, texts: group.texts))
    case "edge":
      texts += group.texts
      guard let line = group.paths.first(where: { $0.count > 1 }) else { return }
      edges.append(Edge(title: group.title, line: line, texts: group.texts))
    case "graph":
      texts = group.texts + texts
      ownTexts = group.texts
    case "cluster": texts += group.texts
    default:
      // A group without a class of Graphviz's, such as one around a link, belongs to what it is in.
      guard !groups.isEmpty else { return }
      groups[groups.count - 1].take(group)
    }
  }

  private static func text(_ words: String, _ attributes: [String: String]) -> Text {
    let size = numbers(attributes["font-size"] ?? "").first ?? 14
    let x = numbers(attributes["x"] ?? "").first ?? 0
    let y = numbers(attributes["y"] ?? "").first ?? 0
    let width = words.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? size : 0.55 * size) }
    let left =
      switch attributes["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    let box = Rectangle(
      left: left,
      top: y - 0.8 * size,
      right: left + width,
      bottom: y + 0.2 * size
    )
    return Text(words: words, size: size, box: box)
  }

  /// The numbers in an attribute, whatever stands between them.
  static func numbers(_ text: String) -> [Double] {
    text.utf8.split { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "e"):
        false
      default: true
      }
    }.compactMap { Double(String($0) ?? "") }
  }
}

/// A group of the drawing while it is being read.
private struct Group {
  /// The first of its classes.
  let kind: String
  var title = ""
  var texts: [DrawnPicture.Text] = []
  var shapes: [Rectangle] = []
  var paths: [[Point]] = []

  init(_ styleClass: String) {
    kind = styleClass.split(separator: " ").first.map(String.init) ?? ""
  }

  mutating func addShape(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "ellipse":
      let values = ["cx", "cy", "rx", "ry"].compactMap {
        DrawnPicture.numbers(attributes[$0] ?? "").first
      }
      guard values.count == 4 else { return }
      shapes.append(
        Rectangle(
          left: values[0] - values[2],
          top: values[1] - values[3],
          right: values[0] + values[2],
          bottom: values[1] + values[3]
        )
      )
    case "polygon", "polyline": addBox(around: Self.points(attributes["points"] ?? ""))
    case "path":
      let points = Self.points(attributes["d"] ?? "")
      addBox(around: points)
      paths.append(Self.flattened(points))
    default: return
    }
  }

  mutating func take(_ inner: Group) {
    texts += inner.texts
    shapes += inner.shapes
    paths += inner.paths
    if title.isEmpty { title = inner.title }
  }

  private mutating func addBox(around points: [Point]) {
    if let box = Rectangle(around: points) { shapes.append(box) }
  }

  private static func points(_ text: String) -> [Point] {
    let numbers = DrawnPicture.numbers(text)
    return stride(from: 0, to: numbers.count - 1, by: 2).map {
      Point(x: numbers[$0], y: numbers[$0 + 1])
    }
  }

  /// Graphviz's cubic curve (a start, then two handles and an end for each piece) as straight pieces.
  private static func flattened(_ points: [Point], pieces: Int = 8) -> [Point] {
    guard points.count >= 4 else { return points }
    var line = [points[0]]
    for start in stride(from: 0, to: points.count - 3, by: 3) {
      for step in 1...pieces {
        let t = Double(step) / Double(pieces)
        let u = 1 - t
        let shares = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
        line.append(
          Point(
            x: (0..<4).reduce(0) { $0 + shares[$1] * points[start + $1].x },
            y: (0..<4).reduce(0) { $0 + shares[$1] * points[start + $1].y }
          )
        )
      }
    }
    return line
  }
}
